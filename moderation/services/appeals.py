"""Appeals, the author's side: one for a refused post, in their words, within twenty days."""

from dataclasses import dataclass
from datetime import datetime, time, timedelta
from typing import Any
from zoneinfo import ZoneInfo

from django.db import transaction
from django.db.models import Q
from django.utils import timezone

from config.kernel import audit
from config.kernel.errors import Invalid, NotAllowed, WrongState
from config.kernel.working_time import working_deadline
from moderation import deadlines
from moderation.models import Appeal, Case, Decision
from moderation.models.case import in_effect
from moderation.services.leases import FREE
from moderation.states import APPEAL, CASE, CaseState

TERM = timedelta(days=20)
MOST = Appeal._meta.get_field("words").max_length or 0


@dataclass(frozen=True)
class Hearing:
    """What an author sees of their appeal: never who reads it.

    `until` is the end of the time to make one, None when none can be made; `state` is "" before.
    `due` is when it is answered at the latest, `refused_at` when the refusal was made.
    """

    until: datetime | None = None
    state: str = ""
    words: str = ""
    refused_at: datetime | None = None
    lodged_at: datetime | None = None
    due: datetime | None = None
    late: bool = False


def appeal(case: Case, *, actor: Any, words: str) -> Appeal:
    """Ask for another look at one's own refused post.

    Raises NotAllowed (somebody else's), Invalid "appeal.words_missing" or "appeal.words_long",
    WrongState "appeal.once", "appeal.too_late", or "case.appeal" when there is no refusal.
    """
    if case.author_id != actor.pk:
        raise NotAllowed("appeal.own_only")
    words = _checked(words)
    refusal = _refusal(case)
    unit, now = case.unit, timezone.now()
    with transaction.atomic():
        CASE.advance(case, "appeal", actor=actor, where=Q(author=actor) & in_effect())
        row = Appeal.objects.create(
            case=case,
            author=actor,
            refusal=refusal,
            words=words,
            lodged_at=now,
            deadline=working_deadline(
                now, deadlines.APPEAL, country=unit.country, zone=unit.time_zone
            ),
        )
        audit.record(row, "appeal.lodge", actor=actor, case=case.pk, clause=refusal.clause_id)
    return row


def _checked(words: str) -> str:
    words = words.replace("\r\n", "\n").strip()
    if not words:
        raise Invalid("appeal.words_missing")
    if len(words) > MOST:
        raise Invalid("appeal.words_long", most=MOST, over=len(words) - MOST)
    return words


def _refusal(case: Case) -> Decision:
    """Return the refusal that is appealed against, or say why there is nothing to appeal."""
    if appeal_of(case) is not None:
        raise WrongState("appeal.once")
    refusal = _last_refusal(case) if case.told == CaseState.REFUSED else None
    if refusal is None:
        raise WrongState("case.appeal")
    if timezone.now() >= _ends_at(case, refusal):
        raise WrongState("appeal.too_late", days=TERM.days)
    return refusal


def withdraw(case: Case, *, actor: Any) -> None:
    """Take one's appeal back, also while somebody reads it; the refusal stays."""
    row = appeal_of(case)
    if row is None or row.author_id != actor.pk:
        raise NotAllowed("appeal.own_only")
    with transaction.atomic():
        APPEAL.advance(row, "withdraw", actor=actor, where=Q(author=actor), changes=FREE)
        CASE.advance(case, "drop_appeal", actor=actor)


def appeal_of(case: Case) -> Appeal | None:
    """Return the appeal of a case, if there is one."""
    row: Appeal | None = getattr(case, "appeal", None)
    return row


def hearing(case: Case) -> Hearing:
    """Return what the author of a case sees of its appeal, or until when they may make one."""
    row = appeal_of(case)
    if row is None:
        refusal = _last_refusal(case) if case.told == CaseState.REFUSED else None
        until = _ends_at(case, refusal) if refusal else None
        return Hearing(until=until if until and timezone.now() < until else None)
    return Hearing(
        state=row.state,
        words=row.words,
        refused_at=row.refusal.made_at,
        lodged_at=row.lodged_at,
        due=row.deadline,
        late=row.late,
    )


def _last_refusal(case: Case) -> Decision | None:
    refusals = case.decisions.filter(kind=Decision.Kind.REFUSE, basis=Decision.Basis.REVIEW)
    return refusals.order_by("-made_at", "-pk").first()


def _ends_at(case: Case, refusal: Decision) -> datetime:
    """Return the end of the twentieth day after the refusal took effect, on the unit's clocks."""
    took_effect = max(refusal.made_at, case.effective_at or refusal.made_at)
    zone = ZoneInfo(case.unit.time_zone)
    day = took_effect.astimezone(zone).date() + TERM + timedelta(days=1)
    return datetime.combine(day, time.min, tzinfo=zone)
