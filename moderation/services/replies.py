"""Right of reply: what the company may answer to a published post, once a second person agreed.

A reply is a statement with a post and an addressee; its versions work as those of any statement.
"""

from typing import Any

from django.db import transaction
from django.db.models import QuerySet

from charter import public as charter
from config.kernel.errors import Invalid, NotAllowed
from moderation import policies
from moderation.models import Case, Statement, StatementVersion
from moderation.models.case import in_effect
from moderation.services import statements
from moderation.services.statements import Shown, Wording
from moderation.states import CaseState

REPLY = Statement.Kind.REPLY


def answerable(user: Any) -> QuerySet[Case]:
    """Return the cases to whose posts this person may draft a reply: what may be out, of others'
    in their units. What waits or was refused is none of this page's readers' business.
    """
    units = charter.units_for(user, *policies.SENIORS)
    out = Case.objects.filter(in_effect(), unit__in=units, state=CaseState.APPROVED)
    return out.exclude(author=user)


def visible(user: Any) -> QuerySet[Statement]:
    """Return the replies of this person's units."""
    cases = answerable(user).values("pk")
    rows = Statement.objects.filter(kind=REPLY, case__in=cases)
    return rows.select_related("case__author", "case__unit", "unit")


def propose(case: Case, wording: Wording, *, actor: Any, addressed: str) -> StatementVersion:
    """Draft a reply to a post. `addressed` is the unit or the person it speaks to."""
    _check(case, actor)
    if not addressed.strip():
        raise Invalid("reply.addressed")
    statements.check_words(wording)
    with transaction.atomic():
        row = Statement.objects.create(
            kind=REPLY, case=case, unit=case.unit, addressed=addressed.strip()
        )
        return statements.add_version(row, wording, actor=actor)


def rewrite(statement: Statement, wording: Wording, *, actor: Any) -> StatementVersion:
    """Draft another version; what is approved may be said until this one is approved, too."""
    _check(statement.case, actor)
    statements.check_words(wording)
    return statements.add_version(statement, wording, actor=actor)


def approve(version: StatementVersion, *, actor: Any) -> None:
    """Agree that this may be said; never by whoever wrote it."""
    _check(version.statement.case, actor)
    statements.agree(version, actor=actor)


def drop(version: StatementVersion, *, actor: Any) -> None:
    """Take a version back."""
    _check(version.statement.case, actor)
    statements.take_back(version, actor=actor)


def drafts(user: Any) -> list[Shown]:
    """Return the replies of this person's units that have anything to show, newest first."""
    return statements.shown(visible(user).order_by("-pk"))


def _check(case: Any, actor: Any) -> None:
    if not policies.may_write_reply(actor, case.unit):
        raise NotAllowed("reply.not_yours")
    if case.author_id == actor.pk:
        raise NotAllowed("moderation.own_post")
    if case.told != CaseState.APPROVED:
        raise NotAllowed("reply.not_yours")
