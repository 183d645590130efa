"""Several posts approved at once: only those the rules found little in, each decided by itself."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from charter.public import has_role
from config.kernel.errors import DomainError, Invalid
from moderation.models import Case
from moderation.services import calibration
from moderation.services.decisions import Answer

GRAVEST = 1
MOST, MOST_FOR_LEADS = 25, 100


@dataclass(frozen=True)
class Outcome:
    """How many were approved, and what kept the others, by case."""

    approved: int
    kept: Mapping[int, DomainError]


def most(user: Any) -> int:
    """Return how many posts this person may approve at once."""
    return MOST_FOR_LEADS if has_role(user, "lead") else MOST


def approve(digests: Mapping[int, str], *, actor: Any) -> Outcome:
    """Approve these cases, `{case: digest as it was shown}`; each has its own audit record.

    Raises Invalid "moderation.bulk_too_many" before any. One that is somebody else's by now, graver
    than 1 or changed meanwhile stays as it is.
    """
    if len(digests) > most(actor):
        raise Invalid("moderation.bulk_too_many", most=most(actor))
    rows = Case.objects.on_desk_of(actor).filter(pk__in=digests).select_related("unit", "author")
    kept: dict[int, DomainError] = {}
    for case in rows:
        try:
            _approve(case, digests[case.pk], actor)
        except DomainError as error:
            kept[case.pk] = error
    return Outcome(len(rows) - len(kept), kept)


def _approve(case: Case, digest: str, actor: Any) -> None:
    if case.severity > GRAVEST:
        raise Invalid("moderation.bulk_too_grave")
    shown = calibration.shown_to(case, actor)
    calibration.decide(shown, "approve", actor=actor, digest=digest, answer=Answer())
