"""Intake: from what an author sends to a case in its lane, or a refusal that says why."""

from collections.abc import Iterable
from dataclasses import asdict
from typing import Any

from django.db import transaction
from django.utils import timezone

from charter import public as charter
from charter.rules import GATES, Severity
from config.kernel import audit
from config.kernel.audit import SystemActor
from config.kernel.errors import Invalid, NotAllowed
from moderation import deadlines
from moderation.models import Case, Decision, Finding, Screening
from moderation.screening.content import Content
from moderation.screening.context import Stage
from moderation.screening.verdict import Finding as Found
from moderation.screening.verdict import Verdict
from moderation.services import (
    placing,
    probing,
    resemblance,
    sampling,
    screeners,
    screenings,
    trust,
)
from moderation.services.contexts import NO_FACTS, Facts
from moderation.services.screeners import Screened
from moderation.states import CASE, Lane
from moderation.trust import Situation

RULES = SystemActor("rules")
# Its hold is told by the case's place in the queue.
TOLD_OTHERWISE = "gate.first_posts"


def advise(content: Content, *, author: Any, facts: Facts = NO_FACTS) -> Verdict:
    """Return what the charter says about a draft. Nothing is stored, nobody else sees it.

    Whoever meets too many restricted words in an hour is not told of them before sending, see
    `probing`; then `guidance` says so.
    """
    screened = screeners.screen(content, author=author, stage=Stage.WRITING, facts=facts)
    return probing.told(screened, author=author)


def submit(
    content: Content,
    *,
    author: Any,
    justification: str = "",
    subject_url: str = "",
    urgent: bool = False,
    facts: Facts = NO_FACTS,
) -> Case:
    """Freeze and screen a content, and open its case: cleared by the rules, or in the queue.

    `subject_url` is where the author sees the post. Raises NotAllowed "moderation.acknowledge"
    (version not read) or "moderation.no_unit"; Invalid "moderation.empty",
    "moderation.not_accepted" (severity 5) or "moderation.justify" (severity 2 without a
    reason), the last two with `params["findings"]`. A refusal leaves no case.
    """
    _check_person(author)
    if not content.text.strip() and not content.media:
        raise Invalid("moderation.empty")
    screened = screeners.screen(content, author=author, facts=facts)
    justification = justification.strip()
    _check_verdict(screened.verdict, justification)
    situation = trust.situation_of(author, facts.surface)
    with transaction.atomic():
        case = open_case(screened, author, situation=situation)
        case.justification, case.subject_url = justification, subject_url
        case.campaign = facts.campaign
        case.save()
        screening = screenings.store(case, screened)
        keep_findings(case, screened)
        audit.record(case, "case.submit", actor=author, digest=case.digest, lane=case.lane)
        if case.lane == Lane.DIRECT:
            _clear(case, screening, situation)
        else:
            _queue(case, screened, situation, urgent=urgent)
    return case


def _check_person(author: Any) -> None:
    if author.unit_id is None:
        raise NotAllowed("moderation.no_unit")
    if charter.version_in_force() is None or charter.missing_obligations(author):
        raise NotAllowed("moderation.acknowledge")


def _check_verdict(verdict: Verdict, justification: str) -> None:
    if verdict.weight >= Severity.BLOCK:
        findings = (*verdict.findings, *verdict.gates)
        raise Invalid("moderation.not_accepted", findings=findings)
    if verdict.severity == Severity.JUSTIFY and not justification:
        raise Invalid("moderation.justify", findings=verdict.findings)


def open_case(
    screened: Screened, author: Any, *, situation: Situation, version: Any = None
) -> Case:
    """Return the case of a content, not stored yet; `version` is that in force if not given."""
    content, verdict = screened.content, screened.verdict
    networks = sorted({destination.network for destination in content.destinations})
    return Case(
        author=author,
        unit=author.unit,
        lane=placing.lane_for(verdict, situation),
        surface=situation.surface,
        content=content.to_dict(),
        digest=content.digest,
        # That of what is kept: a number without its finding would tell what it was.
        severity=int(screenings.kept(verdict, screened.rules).severity),
        version=version or charter.version_in_force(),
        rules_fingerprint=verdict.fingerprint,
        sketch=resemblance.sketch_of(content.text),
        language=content.language,
        networks=f" {' '.join(networks)} ",
    )


def keep_findings(case: Case, screened: Screened) -> None:
    """Store the findings that the case does not have yet, those of rules in shadow mode, too."""
    rows = finding_rows(case, screened)
    known = set(Finding.with_shadow.filter(case=case).values_list(*SAME)) if rows else set()
    Finding.with_shadow.bulk_create(
        row for row in rows if tuple(getattr(row, name) for name in SAME) not in known
    )


SAME = ("rule_code", "revision_id", "target", "start", "end", "shadow")


def finding_rows(
    case: Case, screened: Screened, revisions: dict[tuple[str, int], int] | None = None
) -> list[Finding]:
    """Return the rows of what a screening found, not stored yet.

    Of the gates only those that hold the post: a reviewer should see why it is there.
    `revisions` as of `revision_ids`, asked for when not given.
    """
    verdict = screenings.kept(screened.verdict, screened.rules)
    types = {rule.code: rule.type for rule in screened.rules.rules}
    gates = [
        gate
        for gate in verdict.gates
        if gate.severity >= Severity.HOLD and types.get(gate.rule) != TOLD_OTHERWISE
    ]
    found = [*verdict.findings, *gates]
    if revisions is None:
        said = [each for each in (*found, *verdict.shadow) if types.get(each.rule) not in GATES]
        revisions = screeners.revision_ids(said) if said else {}
    rows = _rows(case, found, revisions, shadow=False)
    return rows + _rows(case, verdict.shadow, revisions, shadow=True)


def _rows(
    case: Case, found: Iterable[Found], revisions: dict[tuple[str, int], int], *, shadow: bool
) -> list[Finding]:
    return [
        Finding(
            case=case,
            revision_id=revisions.get((each.rule, each.revision)),
            rule_code=each.rule,
            clause_id=each.clause_id,
            severity=int(each.severity),
            target=each.target,
            start=each.start,
            end=each.end,
            excerpt=each.excerpt,
            message_fr=each.message.get("fr", ""),
            message_en=each.message.get("en", ""),
            suggestion_fr=each.suggestion.get("fr", ""),
            suggestion_en=each.suggestion.get("en", ""),
            fix=asdict(each.fix) if each.fix else None,
            lesson=each.lesson,
            shadow=shadow,
        )
        for each in found
    ]


def _clear(case: Case, screening: Screening, situation: Situation) -> None:
    """Let a case of the direct lane pass on the basis of the rules, and draw its lot."""
    CASE.advance(case, "clear", actor=RULES, data={"digest": case.digest})
    Decision.objects.create(
        case=case,
        kind=Decision.Kind.APPROVE,
        basis=Decision.Basis.RULES,
        author_id=case.author_id,
        decider_name=str(RULES),
        digest=case.digest,
        screening=screening,
    )
    sampling.draw(case, screening, situation)


def _queue(case: Case, screened: Screened, situation: Situation, *, urgent: bool) -> None:
    """Put a case where people look for it, with its deadline and the reasons for its place."""
    reasons = placing.first_reasons(
        case,
        earlier=placing.earlier_posts(case.author, situation.regime.first_posts),
        urgent=urgent,
        situation=situation,
        why=placing.route(screened.verdict, situation).why,
    )
    span = deadlines.URGENT if urgent else None
    case.deadline = placing.deadline_for(case, timezone.now(), span=span)
    changes = {"deadline": case.deadline, **placing.place(case, reasons=reasons)}
    CASE.advance(case, "queue", actor=RULES, changes=changes)
