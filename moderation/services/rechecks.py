"""The last look: what the rules in force say of an approved post at the instant it would leave.

An embargo that was moved, a rule armed since, a charter that came into force: whatever an approval
did not know is found here. What a person has read and approved is not held up again.
"""

from collections import defaultdict
from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from django.db import transaction
from django.db.models import Q
from django.utils import timezone

from charter.rules import Severity
from config.kernel.errors import WrongState
from moderation.models import Case, Decision, Screening
from moderation.screening.content import Content
from moderation.screening.context import Context, Copy, Stage
from moderation.screening.verdict import Finding, Verdict
from moderation.services import contexts, intake, placing, regimes, screeners, screenings
from moderation.services.screeners import Screened
from moderation.states import CASE, Lane
from moderation.trust import Situation, narrower

# Why a post may not leave now. The first two end by themselves.
EMBARGO, UNCHECKED, FOUND = "embargo", "unchecked", "found"
# Asked by whoever sends, in the same transaction: what was true at submission says nothing.
ASKED_APART = frozenset({"not_acknowledged", "lesson_missing", "account_cut"})
SPOKEN = ("findings", "shadow", "incomplete", "fingerprint")


@dataclass(frozen=True)
class Known:
    """What is stored of a case: the circumstances it was sent in, and what was said last."""

    context: Mapping[str, Any]
    verdict: Mapping[str, Any]


UNKNOWN = Known({}, {})


def recheck(cases: Collection[Case]) -> dict[int, str]:
    """Screen approved cases again, as they would leave now; return why some may not, by their ids.

    EMBARGO: it may, once that is lifted. UNCHECKED: nothing could be said; try later. FOUND: a rule
    spoke that nobody had seen, so the case is back in the queue. Freezes, the person and their
    accounts are for the caller to ask. Cases come with author, their roles, and unit; call it in
    the transaction that sends. Its queries do not grow with the number of cases.
    """
    if not cases:
        return {}
    rules, known = screeners.rules_in_force(), _known(cases)
    types = {rule.code: rule.type for rule in rules.rules}
    looks = [
        _Look(case, screeners.screen_in(content, context, rules), types)
        for case, content, context in _as_they_leave(cases, known)
    ]
    seen = _seen_by_people([look.case for look in looks if look.grave])
    stopped = {look.case.pk: look.why(seen[look.case.pk]) for look in looks}
    told = [
        look
        for look in looks
        if stopped[look.case.pk] != FOUND
        and look.says_otherwise_than(known.get(look.case.pk, UNKNOWN).verdict)
    ]
    screenings.store_all([(look.case, look.screened) for look in told])
    for look in looks:
        if stopped[look.case.pk] == FOUND:
            _hold_back(look)
    return {pk: why for pk, why in stopped.items() if why}


class _Look:
    """One case screened again. `grave` is what only a person can answer."""

    def __init__(self, case: Case, screened: Screened, types: Mapping[str, str]) -> None:
        self.case = case
        self.screened = screened
        # Without what nobody may see: a reviewer could not have seen it either.
        self.verdict: Verdict = screenings.kept(screened.verdict, screened.rules)
        said = (*self.verdict.findings, *self.verdict.gates)
        heavy = [each for each in said if each.severity >= Severity.HOLD]
        self.embargoed = [each for each in heavy if _lifts(each, types)]
        failed = screened.context is None
        self.grave = [] if failed else [each for each in heavy if each not in self.embargoed]
        self.failed = failed

    def why(self, seen: Collection[str]) -> str:
        """Return why it may not leave, or nothing; `seen` are the rules that people heard."""
        if self.failed:
            return UNCHECKED
        if any(each.severity >= Severity.BLOCK or each.rule not in seen for each in self.grave):
            return FOUND
        return EMBARGO if self.embargoed else ""

    def says_otherwise_than(self, verdict: Mapping[str, Any]) -> bool:
        """Say whether this is worth keeping beside what was said last."""
        now = self.verdict.to_dict()
        return not self.failed and any(now[name] != verdict.get(name) for name in SPOKEN)


def _lifts(finding: Finding, types: Mapping[str, str]) -> bool:
    return finding.severity >= Severity.BLOCK and types.get(finding.rule) == "embargo"


def _seen_by_people(cases: Collection[Case]) -> Mapping[int, set[str]]:
    """Return, by case, the rules whose findings lay before those who said yes. Two queries."""
    seen: dict[int, set[str]] = defaultdict(set)
    if not cases:
        return seen
    yes = Decision.objects.filter(case__in=cases, kind=Decision.Kind.APPROVE).exclude(
        basis=Decision.Basis.RULES
    )
    for decision in yes.select_related("screening").prefetch_related("case__findings"):
        if decision.screening is not None:
            seen[decision.case_id].update(decision.screening.codes())
        else:  # decided before screenings were kept
            seen[decision.case_id].update(row.rule_code for row in decision.case.findings.all())
    return seen


def _known(cases: Collection[Case]) -> dict[int, Known]:
    """Return the last screening of each case that has one. One query."""
    rows = Screening.objects.filter(case__in=cases).order_by("pk")
    stored = rows.values_list("case_id", "context", "verdict")
    return {case: Known(context or {}, verdict) for case, context, verdict in stored}


def _as_they_leave(
    cases: Collection[Case], known: Mapping[int, Known]
) -> Iterator[tuple[Case, Content, Context]]:
    """Yield each case with its content and its circumstances now. One query.

    How often its author posts was a matter of the submission, and was answered then.
    """
    now, codes = timezone.now(), contexts.unit_codes(case.unit for case in cases)
    for case in cases:
        content = Content.from_dict(case.content)
        then = known.get(case.pk, UNKNOWN).context
        yield (
            case,
            content,
            Context(
                now=now,
                unit_path=codes[case.unit.path],
                country=case.unit.country,
                account_kinds=contexts.kinds(content.destinations),
                contacts=(case.author.email,),
                flags=tuple(flag for flag in then.get("flags", ()) if flag not in ASKED_APART),
                roles=contexts.with_everybody(each.role for each in case.author.roles.all()),
                stage=Stage.DISPATCH,
                copies=tuple(Copy(*each) for each in then.get("copies", ())),
            ),
        )


def _hold_back(look: _Look) -> None:
    """Put a case back in the queue with what was found; whoever said yes may say it again."""
    case, verdict = look.case, look.verdict
    situation = Situation(regime=regimes.regime_of(case.unit), surface=case.surface)
    case.lane = narrower(placing.lane_for(verdict, situation), Lane.LIGHT)
    case.severity = min(int(verdict.severity), int(Severity.HOLD_TWO))
    case.deadline = placing.deadline_for(case, timezone.now())
    reasons: list[dict[str, Any]] = [{"code": "held_back"}]
    if case.severity > Severity.JUSTIFY:
        reasons.append({"code": "severity", "severity": case.severity})
    changes = {
        "lane": case.lane,
        "severity": case.severity,
        "rules_fingerprint": verdict.fingerprint,
        "first_approver": None,
        "deadline": case.deadline,
        **placing.place(case, reasons=reasons),
    }
    try:
        with transaction.atomic():
            same = Q(digest=case.digest)
            CASE.advance(case, "hold_back", actor=intake.RULES, where=same, changes=changes)
            screenings.store(case, look.screened)
            intake.keep_findings(case, look.screened)
    except WrongState:  # taken back in this very moment
        return
