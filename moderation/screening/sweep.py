"""One rule over a whole archive: what cannot wake it is set aside in bundles, unread.

Most posts hold nothing a rule looks for. Their texts are joined and scanned together; only where
something occurs are they looked at one by one, and only those that could wake the rule are screened
in full. The verdicts are the engine's own: nothing is judged here.
"""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import fields
from typing import Any

from charter.rules import Rule, RuleSet

from .content import Content
from .context import Context
from .engine import MAX_LENGTH, Screener
from .normalise import Segment, fold_text, letter_cases
from .plan import Plan, plan_rules
from .verdict import Verdict

BUNDLE = 8
"""Texts scanned together: more are quicker where nothing is found, fewer where much is."""

Post = Mapping[str, Any]
"""`Content.to_dict()`: what is stored of a post."""

_ANCHOR = re.compile(r"\\[AzZ]|(?<![\[\\])\^|(?<!\\)\$(?![^\[]*\])")
_UNDERSTOOD = {
    *("lexicon", "support", "entries", "owners", "support_owners", "supported", "loose"),
    *("always", "glances", "together", "traits", "disguises", "broken"),
}
"""Parts of a plan that are looked at below. A plan with another one has every post read in full."""
_SEEN = {"links": "links", "media": "media"}
"""Traits of a post that can be told from what is stored of it: those two, by the same names."""


class Sweep:
    """A single rule made ready to run over many posts. Make one per back-test."""

    def __init__(self, rule: Rule, *, secret: bytes = b"") -> None:
        ruleset = RuleSet((rule,), version="sweep")
        self._plan = plan_rules(ruleset.rules, secret)
        self._screener = Screener(ruleset.fingerprint, self._plan)
        self._telling = _telling(self._plan)
        self._every = _looks_at_all(self._plan)
        self._traits = [name for name in _SEEN if self._plan.traits.get(name)]

    def screen(self, content: Content, context: Context) -> Verdict:
        """The verdict of this rule alone. Never raises."""
        return self._screener.screen(content, context)

    def candidates(self, posts: Sequence[Post]) -> Iterator[int]:
        """Places of the posts that this rule may have something to say on, in order.

        Never fewer than those it has: what is left out would not have woken it.
        """
        if self._every:
            yield from range(len(posts))
            return
        for first in range(0, len(posts), BUNDLE):
            bundle = posts[first : first + BUNDLE]
            if self._may_speak(bundle, "\n".join(post["text"] for post in bundle)):
                for place, post in enumerate(bundle, start=first):
                    if self._may_speak([post], post["text"]):
                        yield place

    def _may_speak(self, posts: Sequence[Post], text: str) -> bool:
        if any(post[trait] for trait in self._traits for post in posts):
            return True
        if len(text) > MAX_LENGTH or b"aA" in letter_cases(text):
            return True
        return self._wakes(fold_text(text))

    def _wakes(self, segment: Segment) -> bool:
        try:
            found = self._plan.lexicon.scan(segment.buffer)
        except Exception:  # noqa: BLE001 - what cannot be scanned is left to the engine
            return True
        return not self._telling.isdisjoint(found)


def _telling(plan: Plan) -> frozenset[int]:
    """Entries of the lexicon that may wake a rule, or hide what would in a disguise."""
    owned = {
        number
        for number, owners in plan.owners.items()
        if any(owner.wakes or owner.entry in plan.together for owner in owners)
    }
    return frozenset(owned | plan.disguises.keys())


def _looks_at_all(plan: Plan) -> bool:
    """Whether the rule runs on every post, or for reasons that only the engine can tell."""
    others = [name for name, entries in plan.traits.items() if entries and name not in _SEEN]
    unknown = {each.name for each in fields(plan)} - _UNDERSTOOD
    reasons = (plan.always, plan.glances, plan.broken, others, unknown, _is_anchored(plan))
    return any(map(bool, reasons))


def _is_anchored(plan: Plan) -> bool:
    """Whether a pattern means the start or the end of a text, which a bundle has once only."""
    return any(
        _ANCHOR.search(pattern)
        for entry in plan.entries
        for pattern in entry.check.patterns.values()
    )
