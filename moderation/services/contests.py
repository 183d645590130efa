"""Asking how one's posts are read, and the answer of a lead, who may set posts aside."""

from collections.abc import Collection
from typing import Any

from django.db import IntegrityError, transaction
from django.db.models import Q, QuerySet
from django.utils import timezone

from charter import public as charter
from config.kernel import audit
from config.kernel.errors import Invalid, NotAllowed, WrongState
from moderation.models import SetAside, TrustContest
from moderation.services import notices, trust
from moderation.services.trust import COUNTED, SENT_BACK
from moderation.states import CONTEST, ContestState

MOST_WORDS = 2000


def ask(*, actor: Any, words: str) -> TrustContest:
    """Ask a lead of one's unit to look. Raises Invalid without words, or while one is open."""
    words = words.strip()
    if actor.unit_id is None:
        raise NotAllowed("moderation.no_unit")
    if not words:
        raise Invalid("contest.words")
    if len(words) > MOST_WORDS:
        raise Invalid("contest.long", most=MOST_WORDS)
    try:
        with transaction.atomic():
            row = TrustContest.objects.create(person=actor, unit=actor.unit, words=words)
            audit.record(row, "contest.ask", actor=actor)
    except IntegrityError as error:
        raise Invalid("contest.open") from error
    return row


def withdraw(contest: TrustContest, *, actor: Any) -> None:
    """Take one's own question back."""
    if contest.person_id != actor.pk:
        raise NotAllowed("contest.own")
    try:
        CONTEST.advance(contest, "withdraw", actor=actor)
    except WrongState as error:
        raise WrongState("contest.closed") from error


def of_person(person: Any, limit: int = 5) -> list[TrustContest]:
    """Return a person's own questions, newest first."""
    return list(TrustContest.objects.filter(person=person)[:limit])


def answerable(user: Any) -> QuerySet[TrustContest]:
    """Return what people of this lead's units ask, never their own; newest first."""
    rows = TrustContest.objects.filter(unit__in=charter.units_for(user, "lead"))
    return rows.exclude(person=user).select_related("person", "unit")


def waiting(user: Any) -> QuerySet[TrustContest]:
    """Return those that are still open, what waits longest first."""
    return answerable(user).filter(state=ContestState.OPEN).order_by("pk")


def decided_for(contest: TrustContest, user: Any) -> QuerySet[Any]:
    """Return the person's decided cases of this lead's units: they may have moved since."""
    return trust.decided(contest.person).filter(unit__in=charter.units_for(user, "lead"))


def could_be_set_aside(contest: TrustContest, user: Any) -> list[Any]:
    """Return the cases against the person among their last ones that count, of a lead's units."""
    units = charter.units_for(user, "lead")
    rows = trust.decided(contest.person).filter(set_aside__isnull=True, overturned=False)[:COUNTED]
    return [row for row in rows if row.state in SENT_BACK and row.unit_id in units]


def answer(contest: TrustContest, *, actor: Any, note: str, aside: Collection[int] = ()) -> None:
    """Answer with a note; the cases of `aside` (ids) do not count for the person from now on.

    Raises NotAllowed for anybody but another lead of their unit; Invalid without a note, or for a
    case that is none of the person's last decided ones in the lead's units.
    """
    if contest.person_id == actor.pk:
        raise NotAllowed("contest.not_own")
    if not charter.has_role(actor, "lead", unit=contest.unit):
        raise NotAllowed("contest.leads_only")
    if not note.strip():
        raise Invalid("contest.note")
    if not set(aside) <= {row.pk for row in could_be_set_aside(contest, actor)}:
        raise Invalid("contest.other_case")
    signed = {"answered_by": actor, "answered_name": str(actor), "answered_at": timezone.now()}
    with transaction.atomic():
        try:
            CONTEST.advance(
                contest, "answer", actor=actor, where=~Q(person=actor),
                changes={**signed, "note": note.strip()}, data={"aside": sorted(aside)},
            )  # fmt: skip
        except WrongState as error:
            raise WrongState("contest.closed") from error
        SetAside.objects.bulk_create(
            SetAside(contest=contest, case_id=pk, by=actor) for pk in sorted(aside)
        )
        people = [contest.person] if contest.person.is_active else []
        notices.happen("contest_answered", contest.pk, people=people)
