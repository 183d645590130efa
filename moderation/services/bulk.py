"""Several posts approved at once: only those the rules found little in, each decided by itself."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from charter.public import has_role, units_for
from config.kernel.errors import DomainError, Invalid, NotAllowed, Stale
from moderation import policies
from moderation.models import Case
from moderation.services import calibration
from moderation.services.decisions import Answer
from moderation.states import CaseState

GRAVEST = 1
MOST, MOST_FOR_LEADS = 25, 100


@dataclass(frozen=True)
class Outcome:
    """How many were approved, and what kept the others, by case."""

    approved: int
    kept: Mapping[int, DomainError]


def most(user: Any) -> int:
    """Return how many posts this person may approve at once, if all are of units they lead."""
    return MOST_FOR_LEADS if has_role(user, "lead") else MOST


def approve(digests: Mapping[int, str], *, actor: Any) -> Outcome:
    """Approve these cases, `{case: digest as it was shown}`; each has its own audit record.

    Raises Invalid "moderation.bulk_too_many" before any. One that is somebody else's by now, handed
    over, graver than 1 or changed meanwhile stays as it is.
    """
    found = Case.objects.on_desk_of(actor).filter(pk__in=digests)
    rows = list(found.select_related("unit", "author"))
    if len(digests) > (limit := _most(rows, actor)):
        raise Invalid("moderation.bulk_too_many", most=limit)
    kept: dict[int, DomainError] = {}
    for case in rows:
        try:
            _approve(case, digests[case.pk], actor)
        except DomainError as error:
            kept[case.pk] = error
    return Outcome(len(rows) - len(kept), kept)


def _most(rows: list[Case], user: Any) -> int:
    led = units_for(user, "lead")
    return most(user) if all(case.unit_id in led for case in rows) else MOST


def _approve(case: Case, digest: str, actor: Any) -> None:
    if not has_role(actor, *policies.REVIEWERS, unit=case.unit):
        raise NotAllowed("moderation.not_yours")
    if case.severity > GRAVEST:
        raise Invalid("moderation.bulk_too_grave")
    shown = calibration.shown_to(case, actor)
    if shown.state != CaseState.QUEUED:
        raise Stale("moderation.moved", state=shown.get_state_display())
    calibration.decide(shown, "approve", actor=actor, digest=digest, answer=Answer())
