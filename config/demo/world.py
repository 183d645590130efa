"""What the apps' demo modules share while the demo company is made."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime, time
from functools import cached_property
from random import Random
from typing import Any

from config.demo.audience import POOL
from config.demo.people import SEED, Person, draw_people, load_cast
from config.kernel.audit import Event, SystemActor

__all__ = ["SEED", "Reply", "Size", "Span", "Submission", "World"]

Span = tuple[datetime, datetime | None]
"""From when until when (None: still) a person may speak: an edition they have read is in force."""


@dataclass(frozen=True)
class Size:
    """How large a company: a small one for tests has fewer of everything and the same cast."""

    people: int = 2500
    followers: int = 100
    pool: int = POOL
    posts: int = 3000


@dataclass(frozen=True)
class Reply:
    """What a reviewer did with a submission: a kind of decision, by a key of the cast."""

    kind: str
    at: datetime
    by: str
    note: str = ""
    clause_id: str = ""
    proposed: str = ""


@dataclass
class Submission:
    """One content sent on its way, for `moderation.demo` to screen and answer.

    `content` is a `moderation.public.Content`. `replies` count only where the rules ask for
    people; none leaves it in the queue, where `claimed_by` (a key of the cast) may hold it.
    `case` is set by `moderation.demo`.
    """

    author: Any
    content: Any
    at: datetime
    url: str
    justification: str = ""
    replies: Sequence[Reply] = ()
    claimed_by: str = ""
    case: Any = None


@dataclass
class World:
    """The seeded generator, the day the demo is made for, and the people in it.

    `users` maps the key of every drawn person ("camille") to their row, `cast` those one signs
    in as; `charter.demo` fills both, and `spans` (by id of a person). Two worlds of the same day
    draw the same things, as long as each part draws from `stream`. `submissions`, `events` (with
    their instants) and `freezes` (from, until) are what the apps hand on to each other, `kept`
    what a part of an app keeps for a later one.
    """

    now: datetime
    seed: int = SEED
    size: Size = field(default_factory=Size)
    actor: SystemActor = field(default_factory=lambda: SystemActor("demo"))
    users: dict[str, Any] = field(default_factory=dict)
    cast: dict[str, Any] = field(default_factory=dict)
    spans: dict[int, list[Span]] = field(default_factory=dict)
    submissions: list[Submission] = field(default_factory=list)
    events: list[tuple[datetime, Event]] = field(default_factory=list)
    freezes: list[tuple[datetime, datetime]] = field(default_factory=list)
    kept: dict[str, Any] = field(default_factory=dict)

    @property
    def today(self) -> datetime:
        """Midnight (UTC) of the day the demo is made for."""
        return datetime.combine(self.now.date(), time(), tzinfo=UTC)

    @cached_property
    def people(self) -> tuple[Person, ...]:
        """The cast, then as many others as the size asks for, from every department."""
        drawn, cast = draw_people(self.seed), len(load_cast())
        others, wanted = drawn[cast:], max(self.size.people - cast, 0)
        step = len(others) / wanted if wanted else 1
        return drawn[:cast] + tuple(others[int(number * step)] for number in range(wanted))

    def stream(self, name: str) -> Random:
        """Return a generator of its own for each part, so that parts do not disturb each other."""
        return Random(f"{self.seed}:{name}")  # noqa: S311 - a demo, not a secret

    def note(self, at: datetime, subject: Any, action: str, *, actor: Any, **data: Any) -> None:
        """Keep an audit event for the ledger, which `moderation.demo` writes in order of time."""
        event = Event(
            action=action,
            subject_type=subject._meta.label_lower,
            subject_id=str(subject.pk),
            actor_id=actor.pk,
            actor_name=str(actor),
            data=data,
        )
        self.events.append((at, event))
