"""What a freeze stops, and whether it stops this: rows in hand, no queries of its own."""

from collections.abc import Iterable
from dataclasses import dataclass
from functools import cached_property
from typing import Any

from charter.public import rules_in_force
from charter.rules import param_values
from moderation.models import Hold
from moderation.screening.content import Content
from moderation.screening.topic import speaks_of

CRISIS_CELL = "crisis_cell"


@dataclass(frozen=True)
class Scope:
    """What is stopped: only what all of these have in common. What is empty narrows nothing.

    `unit` stands for all below it, `country` is that of the author's unit, `topic` holds
    expressions as `moderation.screening.topic` reads them.
    """

    unit: Any | None = None
    country: str = ""
    network: str = ""
    campaign: str = ""
    topic: tuple[str, ...] = ()

    def holds(self, post: "Leaving") -> bool:
        """Say whether this post lies within; of one whose words are not known yet, no topic is."""
        return (
            self._where(post.unit)
            and self.network in ("", post.network)
            and self.campaign in ("", post.campaign)
            and (
                not self.topic or (post.content is not None and speaks_of(self.topic, post.content))
            )
        )

    def _where(self, unit: Any) -> bool:
        if self.unit is None and not self.country:
            return True
        if unit is None:
            return False
        below = self.unit is None or unit.path.startswith(self.unit.path)
        return below and self.country in ("", unit.country)


EVERYTHING = Scope()


@dataclass(frozen=True)
class Leaving:
    """What is about to leave, on one network, as freezes see it: by whom, from where, what."""

    unit: Any
    network: str
    author: Any = None
    content: Content | None = None
    campaign: str = ""


def leaving(case: Any, *, author: Any, network: str) -> Leaving:
    """Return what leaves of a case. The unit is its author's of today, as is whoever they are."""
    content = Content.from_dict(case.content)
    return Leaving(author.unit, network, author, content, case.campaign)


def scope_of(hold: Hold) -> Scope:
    """Return what a freeze stops."""
    topic = tuple(hold.topic)
    return Scope(hold.unit, hold.country, hold.network, hold.campaign, topic)


class Freezes:
    """Freezes read once, when they are first asked for, and asked of many posts."""

    def __init__(self, rows: Iterable[Hold]) -> None:
        self._rows = rows

    @cached_property
    def holds(self) -> tuple[Hold, ...]:
        """The rows."""
        return tuple(self._rows)

    @cached_property
    def _scopes(self) -> dict[Any, Scope]:
        return {hold.pk: scope_of(hold) for hold in self.holds}

    def over(self, post: Leaving) -> list[Hold]:
        """Return those that stop this post."""
        return [hold for hold in self.holds if self._stops(hold, post)]

    def _stops(self, hold: Hold, post: Leaving) -> bool:
        return self._scopes[hold.pk].holds(post) and not (
            hold.allows_crisis_cell and self._may_speak(post.author)
        )

    def _may_speak(self, author: Any) -> bool:
        if author is None:
            return False
        return not self._speakers.isdisjoint(row.role for row in author.roles.all())

    @cached_property
    def _speakers(self) -> frozenset[str]:
        """The roles that the rule on suspended sending lets speak (R16), or the crisis cell."""
        for rule in rules_in_force().rules:
            if rule.type == "crisis.freeze":
                return frozenset(param_values(rule)["crisis_cell"])
        return frozenset({CRISIS_CELL})
