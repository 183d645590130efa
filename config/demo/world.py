"""What the apps' demo modules share while the demo company is made."""

from dataclasses import dataclass, field
from datetime import UTC, datetime, time
from random import Random
from typing import Any

from config.kernel.audit import SystemActor

SEED = 2026


@dataclass
class World:
    """The seeded generator, the day the demo is made for, and the people one signs in as.

    `cast` maps a key of people.toml ("camille") to her row; `charter.demo` fills it. Two worlds
    of the same day draw the same things, as long as each part draws from `stream`.
    """

    now: datetime
    seed: int = SEED
    actor: SystemActor = field(default_factory=lambda: SystemActor("demo"))
    cast: dict[str, Any] = field(default_factory=dict)

    @property
    def today(self) -> datetime:
        """Midnight (UTC) of the day the demo is made for."""
        return datetime.combine(self.now.date(), time(), tzinfo=UTC)

    def stream(self, name: str) -> Random:
        """Return a generator of its own for each part, so that parts do not disturb each other."""
        return Random(f"{self.seed}:{name}")  # noqa: S311 - a demo, not a secret
