"""Second readings: who reads what again, and that it looks like any other post on the desk.

A decision of the light lane is drawn when HMAC-SHA256(key of its month, "case:calibration:digest")
lies below the rate, as in `sampling`. For a second person of the unit the post then stands on the
desk as if it had just come in. Only the row in hand is changed for that: its state in the database
stays, so that whatever would really move it fails. The answer is kept apart and moves nothing.
"""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import replace
from datetime import date, timedelta
from typing import Any

from django.conf import settings
from django.db import IntegrityError, transaction
from django.db.models import Exists, OuterRef, Q, QuerySet
from django.utils import timezone
from django.views.decorators.debug import sensitive_variables

from charter import public as charter
from config.kernel import audit
from config.kernel.errors import Invalid, Stale
from moderation import deadlines, policies
from moderation.models import CalibrationDraw, CalibrationReview, Case, Decision, SamplingPeriod
from moderation.models.case import in_effect
from moderation.services import decisions, leases, placing, sampling
from moderation.services.decisions import Answer
from moderation.services.queue import Filters, Page
from moderation.states import CaseState, Lane

Kind = Decision.Kind
FINAL = (Kind.APPROVE, Kind.REQUEST_CHANGES, Kind.REFUSE)
NEGATIVE = (Kind.REQUEST_CHANGES, Kind.REFUSE)
DECIDED = (
    CaseState.APPROVED, CaseState.CHANGES_REQUESTED, CaseState.REFUSED, CaseState.APPEALED
)  # fmt: skip
# What nobody read again for so long says little of how people decide now.
WINDOW = timedelta(days=14)
# So many stand on somebody's desk at once.
MOST = 50
# Under which name the row in hand keeps its draw.
DRAW = "_second_reading"


def draw_due() -> int:
    """Draw among what was decided lately and took effect; return how many. Safe to repeat.

    Only what was decided after its month's key was committed to.

    None where looking afterwards is not allowed: in France not before the works council was heard.
    """
    rate = settings.CALIBRATION_PERCENT * 10
    made = list(_lately())
    units = {row.case.unit_id: row.case.unit for row in made}
    heard = charter.consulted_among(list(units.values()))
    keys = _keys(made)
    drawn = 0
    for row in made:
        period, key = keys.get(sampling.month_of(row.made_at), (None, b""))
        # A key that was drawn after the decision would choose it.
        if period is None or row.made_at < period.opened_at or row.case.unit_id not in heard:
            continue
        if sampling.is_drawn(key, row.case_id, f"calibration:{row.digest}", rate):
            drawn += _draw(row, period, rate)
    return drawn


@sensitive_variables()
def _keys(made: Iterable[Decision]) -> dict[date, tuple[SamplingPeriod, bytes]]:
    """Return the months of these decisions that have a key, each unsealed once."""
    months = {sampling.month_of(row.made_at) for row in made}
    rows = SamplingPeriod.objects.filter(month__in=months)
    return {row.month: (row, sampling.key_of(row)) for row in rows}


def _lately() -> QuerySet[Decision]:
    """What a person decided alone in the last days, undone and drawn ones left out."""
    known = CalibrationDraw.objects.filter(case=OuterRef("case"))
    rows = Decision.objects.filter(
        in_effect("case__"),
        ~Exists(known),
        basis=Decision.Basis.REVIEW,
        kind__in=FINAL,
        made_at__gte=timezone.now() - WINDOW,
        case__lane=Lane.LIGHT,
        case__state__in=DECIDED,
    )
    return rows.select_related("case__unit").order_by("pk")


def _draw(decision: Decision, period: Any, rate: int) -> int:
    case, now = decision.case, timezone.now()
    due = placing.deadline_for(case, now, span=deadlines.LIGHT)
    reasons = [reason for reason in case.rank_reasons if reason["code"] != "deadline"]
    place = placing.place(case, reasons=reasons, due=due)
    _row, new = CalibrationDraw.objects.get_or_create(
        case=case,
        defaults={
            "decision": decision, "unit": case.unit, "period": period, "rate": rate,
            "rank": place["rank"], "deadline": due, "drawn_at": now,
        },
    )  # fmt: skip
    return int(new)


def waiting(user: Any) -> QuerySet[CalibrationDraw]:
    """Return what this person reads again: never their own post, nor what they had in hand."""
    now = timezone.now()
    units = charter.units_for(user, *policies.REVIEWERS)
    mine = Decision.with_undone.filter(case=OuterRef("case"), decider=user)
    free = Q(claimed_by__isnull=True) | Q(lease_until__lte=now) | Q(claimed_by=user)
    rows = CalibrationDraw.objects.filter(
        free, ~Exists(mine), unit__in=units, review__isnull=True, decision__undo__isnull=True,
        case__state__in=DECIDED, drawn_at__gte=now - WINDOW,
    )  # fmt: skip
    return rows.exclude(case__author=user).order_by("rank", "case_id")


def shown_to(case: Case, user: Any) -> Case:
    """Return a case as this person sees it: undecided, where they read it a second time."""
    if case.state not in DECIDED:
        return case
    rows = waiting(user).filter(case=case)
    draw = rows.select_related("claimed_by", "decision__decider").first()
    return _undecided(case, draw) if draw else case


def _undecided(case: Case, draw: CalibrationDraw) -> Case:
    """Change the row in hand, never the one that is stored."""
    held = draw.lease_until is not None and draw.lease_until > timezone.now()
    case.state = CaseState.IN_REVIEW if held else CaseState.QUEUED
    case.claimed_by = draw.claimed_by if held else None
    case.lease_until = draw.lease_until if held else None
    case.submitted_at, case.deadline, case.rank = draw.drawn_at, draw.deadline, draw.rank
    case.effective_at, case.before, case.takes, case.proposed_text = None, None, 0, ""
    vars(case)["_prefetched_objects_cache"] = {"decisions": Decision.objects.none()}
    vars(case)[DRAW] = draw
    return case


def draw_of(case: Case) -> CalibrationDraw | None:
    """Return the draw of a row that is shown as undecided; None for any other."""
    found: CalibrationDraw | None = vars(case).get(DRAW)
    return found


def among(user: Any, filters: Filters) -> Sequence[Case]:
    """Return what this person reads again, as it stands in the queue, in its order. One query.

    In the whole queue only: a filter is somebody looking for something.
    """
    return _cases(user) if filters == Filters() else []


def mixed(page: Page, again: Sequence[Case], *, after: tuple[int, int] | None) -> Page:
    """Return a page of the queue with what is read again at its place."""
    begin, end = after or (0, 0), page.after
    found = [
        case
        for case in again
        if begin < (case.rank, case.pk) and (end is None or (case.rank, case.pk) <= end)
    ]
    cases = sorted([*page.cases, *found], key=lambda case: (case.rank, case.pk))
    return replace(page, cases=cases) if found else page


def _cases(user: Any) -> Sequence[Case]:
    rows = waiting(user).select_related(
        "case__author", "case__unit", "claimed_by", "decision__decider"
    )
    return [_undecided(row.case, row) for row in rows[:MOST]]


def following(next_one: Case | None, place: tuple[int, int], user: Any) -> Case | None:
    """Return what comes behind a place in the queue: a case of it, or one to be read again."""
    for case in _cases(user):
        here = (case.rank, case.pk)
        if here > place and (next_one is None or here < (next_one.rank, next_one.pk)):
            return case
    return next_one


def claim(case: Case, *, actor: Any) -> None:
    """Take it, like any other post."""
    now = timezone.now()
    free = Q(claimed_by__isnull=True) | Q(lease_until__lte=now) | Q(claimed_by=actor)
    _hold(case, free, leases.held_by(actor))
    case.state = CaseState.IN_REVIEW


def release(case: Case, *, actor: Any) -> None:
    """Give it back."""
    _hold(case, Q(claimed_by=actor), leases.FREE)
    case.state = CaseState.QUEUED


def _hold(case: Case, where: Q, changes: dict[str, Any]) -> None:
    draw = draw_of(case)
    rows = CalibrationDraw.objects.filter(where, review__isnull=True)
    if draw is None or not rows.filter(pk=draw.pk).update(**changes):
        raise Stale("moderation.moved", state=case.get_state_display())
    case.claimed_by, case.lease_until = changes["claimed_by"], changes["lease_until"]


def acting(case: Case, act: Callable[..., None]) -> Callable[..., None]:
    """Return what a press of the desk does to this row."""
    if draw_of(case) is None:
        return act
    return {leases.claim: claim, leases.heartbeat: claim, leases.release: release}[act]


def decide(case: Case, kind: str, *, actor: Any, digest: str, answer: Answer) -> None:
    """Make a decision; of a post that is read again, only keep what it would have been."""
    draw = draw_of(case)
    if draw is None:
        decisions.decide(case, kind, actor=actor, digest=digest, answer=answer)
        return
    policies.check_may_review(case, actor)
    if case.digest != digest:
        raise Stale("moderation.other_content")
    _check(case, kind, answer)
    first: Any = draw.decision.decider  # a person: rules draw no lots
    try:
        with transaction.atomic():
            CalibrationReview.objects.create(
                draw=draw,
                kind=kind,
                reason=answer.reason if kind in NEGATIVE else "",
                author_id=case.author_id,
                decider=first,
                reviewer=actor,
            )
            # That there was an answer; what it was is counted, not told of anybody.
            audit.record(draw, "calibration.answer", actor=actor)
    except IntegrityError as error:
        raise Stale("moderation.moved", state=case.get_state_display()) from error


def _check(case: Case, kind: str, answer: Answer) -> None:
    if kind not in (*FINAL, Kind.ESCALATE):  # nothing was handed over that could be handed back
        raise Stale("moderation.moved", state=case.get_state_display())
    if kind in NEGATIVE:
        decisions.check_reason(answer)
    elif kind == Kind.ESCALATE and not answer.note.strip():
        raise Invalid("moderation.note_missing")
