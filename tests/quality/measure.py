"""Screen the golden set and count: recall and precision, disguises, fixes that mend."""

from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, replace
from typing import Any

from charter.rules import Severity
from moderation.screening.verdict import Finding
from tests.moderation.screening.company import screener
from tests.quality.golden import Example
from tests.quality.transforms import INVISIBLE, VISIBLE

EXACT = frozenset({"R08", "R09", "R15", "R17", "R34"})
"""Identifiers, credentials, links and embargoes: objective, so the bounds are strict."""
SPELLING = frozenset({"R27"})
"""What looks at the very letters: a disguise is another spelling, or none."""


@dataclass
class Score:
    """What came of one group of examples."""

    hits: int = 0
    misses: int = 0
    alarms: int = 0
    quiet: int = 0

    def add(self, wanted: bool, found: bool) -> None:
        """Count one example."""
        name = {(1, 1): "hits", (1, 0): "misses", (0, 1): "alarms", (0, 0): "quiet"}
        field = name[int(wanted), int(found)]
        setattr(self, field, getattr(self, field) + 1)

    @property
    def recall(self) -> float:
        """The share of what must be flagged that is."""
        return _share(self.hits, self.hits + self.misses)

    @property
    def precision(self) -> float:
        """The share of what is flagged that must be."""
        return _share(self.hits, self.hits + self.alarms)


def found(example: Example) -> list[Finding]:
    """What the example's own rule says of it, when all of Hexalia's rules run.

    A note asks nothing of anybody (a competitor named neutrally): it does not count.
    """
    verdict = screener().screen(example.content, example.context)
    assert not verdict.incomplete, example
    told = [f for f in verdict.findings if f.severity > Severity.NOTE]
    return [f for f in (*told, *verdict.guidance) if f.rule == example.rule]


def scores(
    examples: Iterable[Example], key: Callable[[Example], Any], flagged: dict[Example, bool]
) -> dict[Any, Score]:
    """The score of each group of examples."""
    table: dict[Any, Score] = defaultdict(Score)
    for example in examples:
        table[key(example)].add(example.flag, flagged[example])
    return dict(table)


def disguises(examples: Iterable[Example]) -> dict[str, Score]:
    """For each disguise, how many of the findings it should not have hidden are still there."""
    table: dict[str, Score] = {name: Score() for name in (*INVISIBLE, *VISIBLE)}
    for example in examples:
        span = next((f for f in found(example) if f.end > f.start and f.target == "text"), None)
        if not example.flag or span is None or example.rule in SPELLING:
            continue
        for name, hidden in _hidden(example, span):
            table[name].add(True, bool(found(hidden)))
    return table


def _hidden(example: Example, span: Finding) -> Iterator[tuple[str, Example]]:
    kinds = INVISIBLE if example.rule in EXACT else {**INVISIBLE, **VISIBLE}
    words = example.text[span.start : span.end]
    for name, transform in kinds.items():
        disguised = transform(words)
        if disguised != words:
            text = example.text[: span.start] + disguised + example.text[span.end :]
            yield name, replace(example, text=text)


def mended(examples: Iterable[Example]) -> dict[str, tuple[int, int, int]]:
    """Per rule: flagged posts, those with a one-click fix, and those it clears of the rule."""
    table: dict[str, list[int]] = defaultdict(lambda: [0, 0, 0])
    for example in examples:
        said = found(example) if example.flag else []
        if not said:
            continue
        row = table[example.rule]
        row[0] += 1
        if any(finding.fix for finding in said):
            row[1] += 1
            row[2] += _clears(example)
    return {rule: (row[0], row[1], row[2]) for rule, row in table.items()}


def _clears(example: Example) -> bool:
    """Whether taking every fix the rule offers, one after another, leaves nothing of it."""
    for _ in range(10):
        said = found(example)
        if not said:
            return True
        fix = next((finding.fix for finding in said if finding.fix), None)
        if fix is None:
            return False
        example = replace(example, text=fix.apply(example.text))
    return False


def _share(part: int, whole: int) -> float:
    return part / whole if whole else 1.0
