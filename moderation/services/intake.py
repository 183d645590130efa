"""Intake: from what an author sends to a case in its lane, or a refusal that says why."""

from typing import Any

from django.db import transaction
from django.utils import timezone

from charter import public as charter
from charter.rules import RuleSet, Severity
from config.kernel import audit
from config.kernel.audit import SystemActor
from config.kernel.errors import Invalid, NotAllowed
from moderation import deadlines
from moderation.models import Case, Decision, Finding
from moderation.screening.content import Content
from moderation.screening.verdict import Finding as Found
from moderation.screening.verdict import Verdict
from moderation.services import placing, screeners
from moderation.states import CASE, Lane

# What these find is told to the author and forgotten: protected speech, and what would reveal
# another person's health, faith, politics or orientation.
NEVER_STORED = frozenset({"guard.protected_expression", "privacy.sensitive_other"})
RULES = SystemActor("rules")


def advise(content: Content, *, author: Any) -> Verdict:
    """Return what the charter says about a draft. Nothing is stored, nobody else sees it."""
    rules = screeners.rules_in_force()
    earlier = placing.earlier_posts(author)
    return screeners.screen(content, author=author, rules=rules, earlier=earlier)


def submit(
    content: Content,
    *,
    author: Any,
    justification: str = "",
    subject_url: str = "",
    urgent: bool = False,
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
    rules, earlier = screeners.rules_in_force(), placing.earlier_posts(author)
    verdict = screeners.screen(content, author=author, rules=rules, earlier=earlier)
    justification = justification.strip()
    _check_verdict(verdict, justification)
    with transaction.atomic():
        version = charter.version_in_force()
        case = open_case(content, author, verdict, version=version, earlier=earlier)
        case.justification, case.subject_url = justification, subject_url
        case.save()
        _keep_findings(case, verdict, rules)
        audit.record(case, "case.submit", actor=author, digest=case.digest, lane=case.lane)
        _send_on(case, placing.first_reasons(case, earlier=earlier, urgent=urgent))
    return case


def _check_person(author: Any) -> None:
    if author.unit_id is None:
        raise NotAllowed("moderation.no_unit")
    if charter.version_in_force() is None or charter.missing_obligations(author):
        raise NotAllowed("moderation.acknowledge")


def _check_verdict(verdict: Verdict, justification: str) -> None:
    if verdict.severity >= Severity.BLOCK:
        raise Invalid("moderation.not_accepted", findings=verdict.findings)
    if verdict.severity == Severity.JUSTIFY and not justification:
        raise Invalid("moderation.justify", findings=verdict.findings)


def open_case(
    content: Content, author: Any, verdict: Verdict, *, version: Any, earlier: int
) -> Case:
    """Return the case of a content, not stored yet; `earlier` counts the author's posts before."""
    networks = sorted({destination.network for destination in content.destinations})
    return Case(
        author=author,
        unit=author.unit,
        lane=placing.lane_for(verdict, first_posts=earlier < placing.FIRST_POSTS),
        content=content.to_dict(),
        digest=content.digest,
        severity=int(verdict.severity),
        version=version,
        rules_fingerprint=verdict.fingerprint,
        language=content.language,
        networks=f" {' '.join(networks)} ",
    )


def _keep_findings(case: Case, verdict: Verdict, rules: RuleSet) -> None:
    stored = kept(verdict, rules)
    revisions = screeners.revision_ids(stored) if stored else {}
    Finding.objects.bulk_create(finding_row(case, found, revisions) for found in stored)


def kept(verdict: Verdict, rules: RuleSet) -> list[Found]:
    """Return the findings that may be stored."""
    types = {rule.code: rule.type for rule in rules.rules}
    return [found for found in verdict.findings if types.get(found.rule) not in NEVER_STORED]


def finding_row(case: Case, found: Found, revisions: dict[tuple[str, int], int]) -> Finding:
    """Return the row of a finding, not stored yet; `revisions` as of `revision_ids`."""
    return Finding(
        case=case,
        revision_id=revisions.get((found.rule, found.revision)),
        rule_code=found.rule,
        clause_id=found.clause_id,
        severity=int(found.severity),
        start=found.start,
        end=found.end,
        excerpt=found.excerpt,
        message_fr=found.message.get("fr", ""),
        message_en=found.message.get("en", ""),
        suggestion_fr=found.suggestion.get("fr", ""),
        suggestion_en=found.suggestion.get("en", ""),
    )


def _send_on(case: Case, reasons: list[dict[str, Any]]) -> None:
    """Clear a case of the direct lane on the basis of the rules; queue any other."""
    if case.lane == Lane.DIRECT:
        CASE.advance(case, "clear", actor=RULES, data={"digest": case.digest})
        Decision.objects.create(
            case=case,
            kind=Decision.Kind.APPROVE,
            basis=Decision.Basis.RULES,
            author_id=case.author_id,
            decider_name=str(RULES),
            digest=case.digest,
        )
        return
    urgent = any(reason["code"] == "urgent" for reason in reasons)
    span = deadlines.URGENT if urgent else None
    case.deadline = placing.deadline_for(case, timezone.now(), span=span)
    changes = {"deadline": case.deadline, **placing.place(case, reasons=reasons)}
    CASE.advance(case, "queue", actor=RULES, changes=changes)
