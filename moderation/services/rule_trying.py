"""Try a rule on a text: nothing is stored, and nothing of it is remembered by this process.

The author is nobody in particular: scopes and exemptions are not looked at, only what is written.
"""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Any

from django.utils import timezone

from charter import public as charter
from charter.rules import GATES, Rule, RuleSet, Scope
from config.kernel.language import reading_language
from moderation.screening.content import Content
from moderation.screening.context import Context
from moderation.screening.engine import compile_rules
from moderation.screening.language import Sentences
from moderation.screening.normalise import fold_text
from moderation.screening.verdict import Finding, Verdict
from moderation.services import screeners
from moderation.services.backtests import as_tried
from moderation.services.card import Found, Piece, pieces

LONGEST = 20_000


@dataclass(frozen=True)
class Said:
    """One finding as it is shown, in the reader's language."""

    number: int
    rule: str
    severity: int
    message: str
    suggestion: str
    excerpt: str
    replacement: str | None


@dataclass(frozen=True)
class Trial:
    """What a rule says of a text, alone and among the others."""

    pieces: Sequence[Piece]
    alone: Sequence[Said]
    together: Sequence[Said]
    fixed: str
    sentences: Sequence[tuple[str, str]]
    incomplete: bool


def try_rule(rule: Rule, text: str) -> Trial:
    """Compile the rule in memory and screen the text; then again with all rules in force."""
    tried = replace(as_tried(rule), exemptions=(), scope=Scope(languages=rule.scope.languages))
    content, context = Content(text, ""), Context(now=timezone.now())
    alone = _screen([tried], content, context)
    others = (other for other in screeners.rules_in_force().rules if other.code != tried.code)
    words = [other for other in others if other.type not in GATES]
    together = _screen([*words, tried], content, context)
    found = _all(alone)
    return Trial(
        pieces=pieces(text, _numbered(found)),
        alone=[_said(number, each) for number, each in enumerate(found, start=1)],
        together=[_said(number, each) for number, each in enumerate(_all(together), start=1)],
        fixed=_fixed(text, found),
        sentences=sentences(text),
        incomplete=alone.incomplete,
    )


def _screen(rules: Sequence[Rule], content: Content, context: Context) -> Verdict:
    # Compiled for this once: it is nobody's rule yet. Of it, only the catalogue's words are kept.
    ruleset = RuleSet(tuple(rules), version="draft")
    return compile_rules(ruleset, secret=charter.term_key()).screen(content, context)


def _all(verdict: Verdict) -> list[Finding]:
    found = [*verdict.findings, *verdict.guidance]
    return sorted(found, key=lambda each: (each.start, each.end, each.rule))


def _numbered(found: Sequence[Finding]) -> list[Found]:
    rows: Any = found
    return [Found(number=n, row=row, clause=None) for n, row in enumerate(rows, start=1)]


def _said(number: int, finding: Finding) -> Said:
    language = reading_language()
    return Said(
        number=number,
        rule=finding.rule,
        severity=int(finding.severity),
        message=finding.message.get(language, ""),
        suggestion=finding.suggestion.get(language, ""),
        excerpt=finding.excerpt,
        replacement=finding.fix.replacement if finding.fix else None,
    )


def _fixed(text: str, found: Sequence[Finding]) -> str:
    """Make every fix that touches no other; "" when there is none."""
    fixes = sorted((each.fix for each in found if each.fix), key=lambda fix: fix.start)
    border, fixed = len(text) + 1, text
    for fix in reversed(fixes):
        if fix.end <= border:
            fixed, border = fix.apply(fixed), fix.start
    return fixed if fixes else ""


def sentences(text: str) -> list[tuple[str, str]]:
    """Return each sentence with its language: "fr", "en" or ""."""
    read, found, place = Sentences(text, "", fold_text(text)), [], 0
    while place < len(text):
        start, end = read.around(place)
        if text[start:end].strip():
            found.append((text[start:end].strip(), read.language(start)))
        place = max(end, place + 1)
    return found
