"""Holding statements: written before or during a crisis, said once a second person agreed."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from django.db import transaction
from django.db.models import F, Prefetch, Q, QuerySet
from django.utils import timezone

from config.kernel import audit
from config.kernel.errors import Invalid, NotAllowed
from moderation import policies
from moderation.models import Statement, StatementVersion
from moderation.states import STATEMENT, StatementState


@dataclass(frozen=True)
class Wording:
    """A title and a text, in both languages."""

    title_fr: str
    title_en: str
    text_fr: str
    text_en: str


@dataclass(frozen=True)
class Shown:
    """A statement: what may be said (None: nothing yet), what waits for a yes, what was before."""

    statement: Statement
    current: StatementVersion | None
    proposed: StatementVersion | None
    earlier: Sequence[StatementVersion]


def propose(
    wording: Wording, *, actor: Any, unit: Any | None = None, statement: Statement | None = None
) -> StatementVersion:
    """Write a statement, or another version of one; what was proposed before it is dropped.

    What is approved may be said until the new version is approved, too.
    """
    policies.check_may_write_statement(actor)
    check_words(wording)
    with transaction.atomic():
        row = statement or Statement.objects.create(unit=unit)
        return add_version(row, wording, actor=actor)


def check_words(wording: Wording) -> None:
    """Refuse a wording with anything missing in one of the languages."""
    if not all(value.strip() for value in vars(wording).values()):
        raise Invalid("crisis.both_languages")


def add_version(statement: Statement, wording: Wording, *, actor: Any) -> StatementVersion:
    """Write the next version of a statement or a reply; what was proposed before is dropped."""
    words = {name: value.strip() for name, value in vars(wording).items()}
    with transaction.atomic():
        row = _held(statement)
        for before in row.versions.filter(state=StatementState.PROPOSED):
            STATEMENT.advance(before, "drop", actor=actor)
        last = row.versions.order_by("-number").values_list("number", flat=True).first() or 0
        version = StatementVersion.objects.create(
            statement=row, number=last + 1, written_by=actor, **words
        )
        audit.record(version, "statement.propose", actor=actor, number=version.number)
    return version


def _held(statement: Statement) -> Statement:
    return Statement.objects.select_for_update().get(pk=statement.pk)


def approve(version: StatementVersion, *, actor: Any) -> None:
    """Agree that this may be said; never by whoever wrote it."""
    policies.check_may_write_statement(actor)
    agree(version, actor=actor)


def agree(version: StatementVersion, *, actor: Any) -> None:
    """Approve a version as another person than its writer, of whatever kind it is."""
    if version.written_by_id == actor.pk:
        raise NotAllowed("crisis.approved_by_another")
    changes = {"approved_by": actor, "approved_at": timezone.now()}
    other = ~Q(written_by=actor)
    STATEMENT.advance(version, "approve", actor=actor, where=other, changes=changes)


def drop(version: StatementVersion, *, actor: Any) -> None:
    """Take a version back: it is not said any more, and stays to be read among the earlier ones."""
    policies.check_may_write_statement(actor)
    take_back(version, actor=actor)


def take_back(version: StatementVersion, *, actor: Any) -> None:
    """Drop a version, of whatever kind it is."""
    STATEMENT.advance(version, "drop", actor=actor)


def statements() -> list[Shown]:
    """Return the holding statements with anything to show, the whole company's first."""
    rows = Statement.objects.filter(kind=Statement.Kind.HOLDING).select_related("unit")
    return shown(rows.order_by(F("unit__path").asc(nulls_first=True), "pk"))


def shown(rows: QuerySet[Statement]) -> list[Shown]:
    """Return those that have anything to show, each with its versions. Two queries."""
    people = StatementVersion.objects.select_related("written_by", "approved_by")
    found = map(_shown, rows.prefetch_related(Prefetch("versions", people)))
    return [each for each in found if each.current or each.proposed]


def _shown(statement: Statement) -> Shown:
    versions = list(statement.versions.all())
    # The last one that was approved, unless it was taken back: none before it speaks again.
    last = next((row for row in versions if row.approved_at is not None), None)
    current = last if last and last.state == StatementState.APPROVED else None
    proposed = next((row for row in versions if row.state == StatementState.PROPOSED), None)
    earlier = [row for row in versions if row not in (current, proposed)]
    return Shown(statement, current, proposed, earlier)
