"""What a rule would have meant for the posts of an archive, counted while they pass."""

from collections import Counter
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, timedelta
from heapq import heappush, heappushpop
from typing import Any

from charter.rules import Severity
from moderation.screening.content import Content
from moderation.screening.sweep import Sweep
from moderation.screening.verdict import Finding, Verdict
from moderation.services.archive import Batch, Post
from moderation.states import Lane

SAMPLES = 50
SPANS = 20
_PRIME, _RANGE = 2_654_435_761, 2**32


@dataclass
class Tally:
    """Counts of one back-test. `code` is the rule's."""

    code: str
    posts: int = 0
    hits: int = 0
    blocked: int = 0
    held_now: int = 0
    held_with: int = 0
    newly_held: int = 0
    since: datetime | None = None
    until: datetime | None = None
    weeks: Counter[date] = field(default_factory=Counter)
    hit_weeks: Counter[date] = field(default_factory=Counter)
    _drawn: list[tuple[int, int, dict[str, Any]]] = field(default_factory=list)

    def add(self, batch: Batch, sweep: Sweep) -> None:
        """Count a batch: everything for each post it could concern, the week for all others."""
        speaking = set(sweep.candidates([post.content for post in batch.posts]))
        for place, post in enumerate(batch.posts):
            weight = Severity.NOTE
            if place in speaking:
                content = Content.from_dict(post.content)
                weight = self._hear(post, sweep.screen(content, batch.contexts.of(post)))
            self._count(post, weight, alone=post.pk in batch.only_this_rule)
        self._stretch(batch.posts)

    def _hear(self, post: Post, verdict: Verdict) -> Severity:
        found = (*verdict.findings, *verdict.gates)
        if found:
            self.hits += 1
            self.hit_weeks[_monday(post.at)] += 1
            self._draw(post, found)
        return verdict.weight

    def _count(self, post: Post, weight: Severity, *, alone: bool) -> None:
        self.posts += 1
        self.weeks[_monday(post.at)] += 1
        held = post.lane != Lane.DIRECT
        would = Severity.HOLD <= weight < Severity.BLOCK
        self.held_now += held
        self.held_with += would or (held and not alone)
        self.newly_held += would and not held
        self.blocked += weight >= Severity.BLOCK

    def _draw(self, post: Post, found: tuple[Finding, ...]) -> None:
        """Keep it among the samples if its lot is one of the lowest: the same every time."""
        spans = [[each.start, each.end] for each in found if each.end > each.start][:SPANS]
        sample = {
            "case": post.pk,
            "severity": int(max(each.severity for each in found)),
            "spans": spans,
        }
        entry = (-(post.pk * _PRIME % _RANGE), post.pk, sample)
        if len(self._drawn) < SAMPLES:
            heappush(self._drawn, entry)
        else:
            heappushpop(self._drawn, entry)

    def _stretch(self, posts: list[Post]) -> None:
        instants = [post.at for post in posts]
        self.since = min([*instants, *([self.since] if self.since else [])])
        self.until = max([*instants, *([self.until] if self.until else [])])

    def columns(self) -> dict[str, Any]:
        """Return the columns of the back-test."""
        counted = ("hits", "blocked", "held_now", "held_with", "newly_held", "since", "until")
        return {name: getattr(self, name) for name in counted} | {
            "total": self.posts,
            "screened": self.posts,
            "weeks": [
                {"week": week.isoformat(), "posts": self.weeks[week], "hits": self.hit_weeks[week]}
                for week in sorted(self.weeks)
            ],
            "samples": [sample for _, _, sample in sorted(self._drawn, key=lambda each: -each[1])],
        }


def _monday(at: datetime) -> date:
    day = at.astimezone(UTC).date()
    return day - timedelta(days=day.weekday())
