"""Screening with the rules in force: compiled once per process and rule set."""

import logging
from typing import Any

from django.utils import timezone

from charter import public as charter
from charter.rules import RuleSet, Severity, with_gates
from moderation.models import Finding as FindingRow
from moderation.screening.content import Content
from moderation.screening.context import Context
from moderation.screening.engine import Screener, compile_rules
from moderation.screening.verdict import INCOMPLETE, Finding, Verdict

log = logging.getLogger(__name__)

KEPT = 4
_screeners: dict[str, Screener] = {}

COULD_NOT_CHECK = Finding(
    rule=INCOMPLETE,
    revision=0,
    clause_id="",
    severity=Severity.HOLD,
    start=0,
    end=0,
    excerpt="",
    message={
        "fr": "La vérification n’a pas pu se faire entièrement : une personne relira.",
        "en": "The check could not run completely: a person will read this.",
    },
    suggestion={"fr": "", "en": ""},
)


def screener_for(rules: RuleSet) -> Screener:
    """Return the compiled rule set, from this process's memory when it is there."""
    found = _screeners.get(rules.fingerprint)
    if found is None:
        found = compile_rules(rules, secret=charter.term_key())
        # The newest few: two rule sets live side by side while a version changes.
        for old in list(_screeners)[: 1 - KEPT]:
            _screeners.pop(old, None)
        _screeners[rules.fingerprint] = found
    return found


def screen(content: Content, *, author: Any, rules: RuleSet, earlier: int) -> Verdict:
    """Return the verdict on a content; whatever fails in here holds the post for a person."""
    try:
        return screener_for(rules).screen(content, context_of(author, earlier=earlier))
    except Exception:  # fail to hold: no error may pass as clean
        log.exception("screening failed")
        return Verdict((COULD_NOT_CHECK,), Severity.HOLD, rules.fingerprint, incomplete=True)


def context_of(author: Any, *, earlier: int) -> Context:
    """Return the author's circumstances, as rules read them."""
    unit = author.unit
    units = [*unit.get_ancestors(), unit]
    return Context(
        now=timezone.now(),
        unit_path=tuple(each.code for each in units),
        country=unit.country,
        contacts=(author.email,),
        earlier_posts=earlier,
    )


def revision_ids(findings: list[Finding]) -> dict[tuple[str, int], int]:
    """Return the ids of the rule revisions behind the findings, by code and number."""
    revisions = FindingRow._meta.get_field("revision").related_model._default_manager
    codes = {finding.rule for finding in findings}
    rows = revisions.filter(rule__code__in=codes).values_list("rule__code", "number", "pk")
    return {(code, number): pk for code, number, pk in rows}


def rules_in_force() -> RuleSet:
    """Return the rules every post is screened against today, and the gates it passes."""
    return with_gates(charter.rules_in_force())
