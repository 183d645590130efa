"""What would happen to a draft if it were sent now: said on the button, promised to nobody."""

from dataclasses import dataclass
from datetime import datetime
from typing import Any

from django.utils import timezone
from django.utils.functional import Promise

from charter.rules import Severity
from config.kernel.working_time import working_deadline
from moderation.screening.verdict import Verdict
from moderation.services import placing, trust
from moderation.services.standing import COMMUNICATIONS
from moderation.states import Lane, Surface


@dataclass(frozen=True)
class Outlook:
    """The lane, or "" where it would not be accepted; who would read it, and until when.

    `why` is the code of what asks for a person, see `moderation.trust.Route`.
    """

    lane: str
    team: str | Promise | None = None
    until: datetime | None = None
    needs_reason: bool = False
    why: str = ""


def foresee(verdict: Verdict, *, author: Any, surface: str = Surface.POST) -> Outlook:
    """Return where a post with this verdict would go. Stores nothing, like `advise`.

    The same function decides when it is sent: see `moderation.services.placing.route`.
    """
    if verdict.weight >= Severity.BLOCK:
        return Outlook("")
    route = placing.route(verdict, trust.situation_of(author, surface))
    lane = route.lane
    needs_reason = verdict.severity == Severity.JUSTIFY
    if lane == Lane.DIRECT or author.unit is None:
        return Outlook(lane, needs_reason=needs_reason)
    until = working_deadline(
        timezone.now(),
        placing.SPANS[lane],
        country=author.unit.country,
        zone=author.unit.time_zone,
    )
    return Outlook(lane, COMMUNICATIONS, until, needs_reason, route.why)
