"""What came up and was not told yet, asked of the rows: a sweep may stop, repeat or run twice.

What can still be undone has not happened: nothing is told of a decision before it takes effect.
"""

from collections.abc import Iterable, Iterator
from datetime import datetime, timedelta
from typing import Any

from django.db.models import CharField, Exists, OuterRef, Q, QuerySet, Subquery, TextField, Value
from django.db.models.functions import Cast, Coalesce
from django.utils import timezone

from charter import public as charter
from moderation import policies
from moderation.models import Appeal, Case, Decision, Happening, Hold, LedgerEntry
from moderation.models.case import in_effect
from moderation.services import notices
from moderation.services.events import CALM
from moderation.services.holds import STOPPING
from moderation.states import UNDECIDED, WAITING, CaseState, HoldState

# What is older than this was told some other way, or matters no more.
HORIZON = timedelta(days=3)
Kind = Decision.Kind
ANSWERS = {
    Kind.APPROVE: ("approved", CaseState.APPROVED),
    Kind.REQUEST_CHANGES: ("changes", CaseState.CHANGES_REQUESTED),
    Kind.REFUSE: ("refused", CaseState.REFUSED),
}
ANSWER_CODES = ("approved", "changes", "refused", "appeal_answered")
HANDED_CODES = ("handed", "handed_back")


def sweep(now: datetime | None = None) -> int:
    """Tell what came up; return how much was new."""
    since = (now or timezone.now()) - HORIZON
    told = (_answers, _expired, _handed, _urgent, _second_looks, _appeals, _freezes)
    return sum(sum(step(since)) for step in told)


def _new(code: str | tuple[str, ...], target: str = "pk") -> Q:
    """Return the condition that nothing was told yet of what a row is."""
    codes = (code,) if isinstance(code, str) else code
    return ~Q(Exists(Happening.objects.filter(event__in=codes, target=OuterRef(target))))


def _new_marked(codes: tuple[str, ...], target: str, mark: Any) -> Q:
    """Return the condition that nothing was told yet of a row with this mark."""
    told = Happening.objects.filter(event__in=codes, target=OuterRef(target), mark=mark)
    return ~Q(Exists(told))


def _decisions(since: datetime, kinds: Any, untold: Q) -> QuerySet[Decision]:
    made = Decision.objects.filter(in_effect("case__"), made_at__gte=since, kind__in=kinds)
    made = made.exclude(basis=Decision.Basis.RULES).filter(untold)
    return made.select_related("case__author__unit", "case__unit").order_by("pk")


def _answers(since: datetime) -> Iterator[bool]:
    """Tell authors their answers; a first yes of two, or one overtaken since, is none."""
    last = Decision.objects.filter(case=OuterRef("case")).order_by("-made_at", "-pk")
    stands = Q()
    for kind, (_code, state) in ANSWERS.items():
        stands |= Q(kind=kind, case__state=state)
    made = _decisions(since, list(ANSWERS), _new(ANSWER_CODES))
    for row in made.filter(stands, pk=Subquery(last.values("pk")[:1])):
        appealed = row.basis == Decision.Basis.APPEAL
        code = "appeal_answered" if appealed else ANSWERS[Kind(row.kind)][0]
        yield _tell_author(code, row.pk, row.case)


def _expired(since: datetime) -> Iterator[bool]:
    rows = Case.objects.filter(_new("expired"), state=CaseState.EXPIRED, updated_at__gte=since)
    for case in rows.select_related("author__unit").order_by("pk"):
        yield _tell_author("expired", case.pk, case)


def frozen_untold(case: str = "case") -> Q:
    """Return the condition on rows with `case` whose author was not told yet of a freeze."""
    return _new("frozen", f"{case}_id")


def tell_frozen(cases: Iterable[Case]) -> int:
    """Tell authors that their approved posts wait behind a freeze, once each; whoever sends knows
    which do.
    """
    return sum(_tell_author("frozen", case.pk, case) for case in cases)


def _tell_author(code: str, target: int, case: Case) -> bool:
    people = [case.author] if case.author.is_active else []
    return notices.happen(code, target, people=people, facts={"url": case.subject_url})


def _handed(since: datetime) -> Iterator[bool]:
    """Tell those a post was handed to, and those who handed it when it comes back."""
    kinds = Decision.BETWEEN_REVIEWERS
    untold = _new_marked(HANDED_CODES, "case_id", Cast(OuterRef("pk"), CharField()))
    for made in _decisions(since, kinds, untold):
        case, back = made.case, made.kind == Kind.HAND_BACK
        if case.state not in WAITING or back == (case.state == CaseState.ESCALATED):
            continue
        people = _who_handed(case) if back else _holders(case, case.handed_role)
        yield _tell_desk("handed_back" if back else "handed", case, people, mark=str(made.pk))


def _who_handed(case: Case) -> list[Any]:
    handed = case.decisions.filter(kind=Kind.ESCALATE).select_related("decider__unit")
    last = handed.order_by("-made_at", "-pk").first()
    return [last.decider] if last and last.decider and last.decider.is_active else []


def _urgent(since: datetime) -> Iterator[bool]:
    rows = Case.objects.annotate(why=Cast("rank_reasons", TextField()))
    rows = rows.filter(_new("urgent"), state__in=WAITING, submitted_at__gte=since)
    for case in rows.filter(why__contains='"urgent"').select_related("unit").order_by("pk"):
        yield _tell_desk("urgent", case, _holders(case, *policies.REVIEWERS))


def _second_looks(since: datetime) -> Iterator[bool]:
    """Tell the seniors, of each first yes anew: a post that was held back may get another."""
    yes = Decision.objects.filter(
        case=OuterRef("pk"), kind=Kind.APPROVE, decider=OuterRef("first_approver")
    )
    last = Subquery(yes.order_by("-made_at", "-pk").values("pk")[:1])
    rows = Case.objects.filter(
        in_effect(), state=CaseState.QUEUED, first_approver__isnull=False, updated_at__gte=since
    )
    rows = rows.annotate(yes=Coalesce(Cast(last, CharField()), Value("")))
    rows = rows.filter(_new_marked(("second_look",), "pk", OuterRef("yes")))
    for case in rows.select_related("unit").order_by("pk"):
        people = [p for p in _holders(case, *policies.SENIORS) if p.pk != case.first_approver_id]
        yield _tell_desk("second_look", case, people, mark=vars(case)["yes"])


def _holders(case: Case, *roles: str) -> list[Any]:
    people = charter.holders(case.unit, *roles).exclude(pk=case.author_id)
    return list(people.select_related("unit"))


def _tell_desk(code: str, case: Case, people: list[Any], *, mark: str = "") -> bool:
    facts = {"until": case.deadline.isoformat()} if case.deadline else {}
    return notices.happen(code, case.pk, people=people, unit=case.unit, mark=mark, facts=facts)


def _appeals(since: datetime) -> Iterator[bool]:
    """Tell the leads who may hear it."""
    rows = Appeal.objects.filter(_new("appeal"), state__in=UNDECIDED, lodged_at__gte=since)
    for row in rows.select_related("case__unit").order_by("pk"):
        yield notices.happen(
            "appeal",
            row.pk,
            people=who_may_hear(row, "lead"),
            unit=row.case.unit,
            facts={"until": row.deadline.isoformat()},
        )


def who_may_hear(appeal: Appeal, *roles: str) -> QuerySet[Any]:
    """Return those of these roles who had no part in it: neither wrote nor decided on the post."""
    before = Decision.with_undone.filter(case=appeal.case_id, decider__isnull=False)
    people = charter.holders(appeal.case.unit, *roles).exclude(pk=appeal.author_id)
    return people.exclude(pk__in=before.values("decider")).select_related("unit")


def _freezes(since: datetime) -> Iterator[bool]:
    """Tell the crisis cell and the seniors of freezes, and of who asks to lift one."""
    holds = list(Hold.objects.filter(state__in=STOPPING).select_related("unit").order_by("pk"))
    rows = Happening.objects.filter(event__in=("freeze", "release_asked"))
    rows = rows.filter(target__in=[hold.pk for hold in holds])
    told = set(rows.values_list("event", "target", "mark"))
    for hold in holds:
        if hold.set_at >= since and ("freeze", hold.pk, "") not in told:
            facts = {"until": hold.set_at.isoformat()}
            yield _tell_crisis("freeze", hold, hold.set_by_id, facts=facts)
        if hold.state == HoldState.RELEASE_ASKED:
            mark = _times_asked(hold)
            if ("release_asked", hold.pk, mark) not in told:
                yield _tell_crisis("release_asked", hold, hold.asked_by_id, mark=mark)


def _times_asked(hold: Hold) -> str:
    """Asked, kept and asked again: each time is told."""
    entries = LedgerEntry.objects.filter(subject_type=hold._meta.label_lower)
    return str(entries.filter(subject_id=str(hold.pk), action="hold.ask_release").count())


def calm_heads(hold: Hold) -> QuerySet[Any]:
    """Return the crisis cell and the seniors: of a freeze's unit, or everywhere."""
    return charter.holders(hold.unit, *CALM).select_related("unit")


def _tell_crisis(
    code: str, hold: Hold, by: int | None, *, mark: str = "", facts: Any = None
) -> bool:
    told = [person for person in calm_heads(hold) if person.pk != by]
    return notices.happen(code, hold.pk, people=told, unit=hold.unit, mark=mark, facts=facts)
