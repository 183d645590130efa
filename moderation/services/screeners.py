"""Screening with the rules in force, in the author's circumstances."""

import logging
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

from django.utils import timezone

from charter import public as charter
from charter.rules import RuleSet, Severity, with_gates
from moderation.models import Finding as FindingRow
from moderation.screening.content import Content
from moderation.screening.context import Context, Stage
from moderation.screening.verdict import INCOMPLETE, Finding, Verdict
from moderation.services import compiled, contexts
from moderation.services.contexts import NO_FACTS, Facts

log = logging.getLogger(__name__)

_gated: tuple[RuleSet, RuleSet] | None = None

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


@dataclass(frozen=True)
class Screened:
    """A verdict with what it rests on. `context` is None where screening itself failed."""

    content: Content
    rules: RuleSet
    verdict: Verdict
    context: Context | None

    @property
    def stage(self) -> Stage:
        """Why it was screened."""
        return self.context.stage if self.context else Stage.SUBMISSION


def screen(
    content: Content, *, author: Any, stage: Stage = Stage.SUBMISSION, facts: Facts = NO_FACTS
) -> Screened:
    """Screen a content by the rules in force; whatever fails in here holds it for a person."""
    rules = rules_in_force()
    try:
        context = contexts.context_of(content, author=author, rules=rules, stage=stage, facts=facts)
    except Exception:  # fail to hold: no error may pass as clean
        log.exception("the circumstances of a post could not be read")
        return Screened(content, rules, could_not_check(rules), None)
    return screen_in(content, context, rules)


def screen_in(content: Content, context: Context, rules: RuleSet) -> Screened:
    """Screen a content by the rules in force in circumstances that are known."""
    wait = context.stage is not Stage.WRITING
    try:
        verdict = compiled.serving(rules, wait=wait).screen(content, context)
    except Exception:  # fail to hold: no error may pass as clean
        log.exception("screening failed")
        return Screened(content, rules, could_not_check(rules), None)
    return Screened(content, rules, verdict, context)


def could_not_check(rules: RuleSet) -> Verdict:
    """Return the verdict that holds a post because nothing could be said of it."""
    return Verdict((COULD_NOT_CHECK,), Severity.HOLD, rules.fingerprint, incomplete=True)


def revision_ids(findings: Iterable[Finding]) -> dict[tuple[str, int], int]:
    """Return the ids of the rule revisions behind the findings, by code and number."""
    revisions = FindingRow._meta.get_field("revision").related_model._default_manager
    codes = {finding.rule for finding in findings}
    rows = revisions.filter(rule__code__in=codes).values_list("rule__code", "number", "pk")
    return {(code, number): pk for code, number, pk in rows}


def rules_in_force() -> RuleSet:
    """Return the rules every post is screened against today, and the gates it passes.

    The same object while they are the same: its fingerprint is computed once.
    """
    global _gated
    found = charter.rules_in_force()
    known = _gated
    if known is None or known[0] is not found:
        known = _gated = (found, with_gates(found))
    return known[1]


def prepare() -> None:
    """Compile the rules in force if they are not: nobody should wait for it in a transaction."""
    try:
        compiled.serving(rules_in_force())
    except Exception:  # whoever screens meets it, and holds the post
        log.exception("the rules in force could not be compiled")


def warm() -> None:
    """Compile the rules in force and read a line with them: what follows finds them ready."""
    serving = compiled.serving(rules_in_force())
    context = Context(now=timezone.now(), stage=Stage.WRITING)
    for language, text in (("fr", "Bonjour à toutes et à tous."), ("en", "Good morning to you.")):
        serving.screen(Content(text, language), context)
