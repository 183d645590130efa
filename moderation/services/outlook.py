"""What would happen to a draft if it were sent now: said on the button, promised to nobody."""

from dataclasses import dataclass
from datetime import datetime
from typing import Any

from django.utils import timezone
from django.utils.functional import Promise

from charter.rules import Severity
from config.kernel.working_time import working_deadline
from moderation.screening.verdict import Verdict
from moderation.services import placing
from moderation.services.standing import COMMUNICATIONS
from moderation.states import Lane


@dataclass(frozen=True)
class Outlook:
    """The lane, or "" where it would not be accepted; who would read it, and until when."""

    lane: str
    team: str | Promise | None = None
    until: datetime | None = None
    needs_reason: bool = False


def foresee(verdict: Verdict, *, author: Any) -> Outlook:
    """Return where a post with this verdict would go. Stores nothing, like `advise`."""
    if verdict.weight >= Severity.BLOCK:
        return Outlook("")
    lane = placing.lane_for(verdict)
    needs_reason = verdict.severity == Severity.JUSTIFY
    if lane == Lane.DIRECT or author.unit is None:
        return Outlook(lane, needs_reason=needs_reason)
    until = working_deadline(
        timezone.now(),
        placing.SPANS[lane],
        country=author.unit.country,
        zone=author.unit.time_zone,
    )
    return Outlook(lane, COMMUNICATIONS, until, needs_reason)
