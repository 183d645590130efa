"""From what a check found to what people read."""

import re
from collections.abc import Mapping
from functools import lru_cache

from charter.rules import GATES, Localised, Mode, Rule, Severity
from charter.rules.typeset import wording

from .reading import Hit, Reading
from .verdict import INCOMPLETE, Finding, Fix

MAX_EXCERPT = 200
_MAX_TERM = 60
_PLACE = re.compile(r"\{(\w+)\}")

# Objective, reversible states may stop a post by themselves: a key found, an embargo not lifted, a
# freeze, a gate shut. All else that is grave goes before two people.
MAY_BLOCK = frozenset({"secret.credential", "embargo", "crisis.freeze"}) | GATES

_INCOMPLETE_MESSAGE = wording(
    fr="Une vérification n'a pas pu se faire ; une personne va lire cette publication.",
    en="A check could not be made; a person will read this post.",
)
_INCOMPLETE_SUGGESTION = wording(
    fr="Vous n'avez rien à corriger.", en="There is nothing for you to correct."
)


def assemble(rule: Rule, hit: Hit, reading: Reading) -> Finding:
    """The finding a rule makes of a hit: span on grapheme borders, severity, filled messages."""
    start, end, fix = 0, 0, hit.fix
    if hit.target == "text":
        start, end = reading.graphemes.widen(hit.start, hit.end)
    if fix:
        fix = Fix(*reading.graphemes.widen(fix.start, fix.end), fix.replacement)
    excerpt = "" if hit.secret else reading.text[start:end][:MAX_EXCERPT]
    values = {"term": _shortened(excerpt), "brand": "", "limit": "", "reason": "", **hit.values}
    return Finding(
        rule=rule.code,
        revision=rule.revision,
        clause_id=rule.clause_id,
        severity=_weight(rule, hit),
        start=start,
        end=end,
        excerpt=excerpt,
        message=_filled(rule.message, values, hit.reason),
        suggestion=_filled(rule.suggestion, values, hit.reason),
        fix=fix,
        target=hit.target,
        lesson=rule.lesson,
    )


def incomplete(rule: Rule | None) -> Finding:
    """The finding that holds a post because a check, or all of them, could not run."""
    return Finding(
        rule=INCOMPLETE,
        revision=0,
        clause_id=rule.clause_id if rule else "",
        severity=Severity.HOLD,
        start=0,
        end=0,
        excerpt="",
        message=_INCOMPLETE_MESSAGE,
        suggestion=_INCOMPLETE_SUGGESTION,
    )


def _weight(rule: Rule, hit: Hit) -> Severity:
    severity = rule.severity if hit.severity is None else min(rule.severity, hit.severity)
    if hit.blocks:
        severity = Severity.BLOCK
    if rule.mode is Mode.ADVISE:
        return min(severity, Severity.ADVISE)
    return severity if rule.type in MAY_BLOCK else min(severity, Severity.HOLD_TWO)


def _filled(templates: Localised, values: Mapping[str, str], reason: Localised | None) -> Localised:
    """The templates with their placeholders filled; one that is not known is left as written."""
    filled = {}
    for language, template in templates.items():
        parts = list(_parts(template))
        for place in range(1, len(parts), 2):
            name = parts[place]
            if name == "reason" and reason:
                parts[place] = reason[language]
            else:
                parts[place] = values.get(name, f"{{{name}}}")
        filled[language] = "".join(parts)
    return filled


@lru_cache(maxsize=1024)
def _parts(template: str) -> tuple[str, ...]:
    """Literal text and placeholder names in turns."""
    return tuple(_PLACE.split(template))


def _shortened(excerpt: str) -> str:
    line = " ".join(excerpt.split())
    return line if len(line) <= _MAX_TERM else line[: _MAX_TERM - 1] + "…"
