"""What a verdict depends on besides the content and the rules."""

from collections.abc import Mapping
from dataclasses import dataclass, fields
from datetime import datetime
from enum import StrEnum
from functools import cached_property
from typing import Any, NamedTuple, Self


class Stage(StrEnum):
    """Why a content is screened: some rules speak at one moment only."""

    WRITING = "writing"  # while the author types: nothing is kept
    SUBMISSION = "submission"
    DISPATCH = "dispatch"  # at the instant it would leave
    LINKING = "linking"  # an account is linked or named: its handle is looked at
    PROFILE = "profile"  # a static surface: name, bio, pinned post


class Copy(NamedTuple):
    """A recent post of somebody else that says nearly the same: how alike, how long ago."""

    similarity: float
    minutes: int


@dataclass(frozen=True)
class Context:
    """The author's circumstances at one instant.

    `now` is aware. `unit_path` lists the keys of the author's unit and of all above it.
    `networks` are kinds of network; when empty, those of the content's destinations are taken.
    `account_kinds` are "personal" or "branded", `roles` the author's roles. `contacts` are the
    author's own published e-mail addresses and telephone numbers, which are not findings. `flags`
    are facts that gates and rules read: "not_acknowledged", "lesson_missing", "account_cut",
    "changed", "profile_disclaimer", "rewarded". `due` (aware) is when it would leave, None for now.
    `freezes` name what stops sending, `copies` are near-copies by others, `earlier_posts` counts
    approved posts before this one (None: not known), `recent_posts` holds the ages in minutes of
    the author's latest ones, `draw` is the post's lot between 0 and 1, None where none is drawn.
    """

    now: datetime
    unit_path: tuple[str, ...] = ()
    country: str = ""
    networks: tuple[str, ...] = ()
    account_kinds: tuple[str, ...] = ()
    contacts: tuple[str, ...] = ()
    flags: tuple[str, ...] = ()
    roles: tuple[str, ...] = ()
    stage: Stage = Stage.SUBMISSION
    due: datetime | None = None
    freezes: tuple[str, ...] = ()
    copies: tuple[Copy, ...] = ()
    earlier_posts: int | None = None
    recent_posts: tuple[int, ...] = ()
    draw: float | None = None

    @property
    def leaves_at(self) -> datetime:
        """The instant the post would leave: never before now."""
        return max(self.due or self.now, self.now)

    @cached_property
    def traits(self) -> tuple[str, ...]:
        """What it holds that wakes rules, see `Reading.traits`: most contexts hold nothing."""
        counted = self.earlier_posts is not None or self.recent_posts or self.draw is not None
        marks = (
            ("flags", self.flags),
            ("freezes", self.freezes),
            ("copies", self.copies),
            ("circumstances", counted),
            ("linking", self.stage is Stage.LINKING),
        )
        return tuple(name for name, present in marks if present)

    def to_dict(self) -> dict[str, Any]:
        """JSON values, so that a verdict can be computed again later."""
        data: dict[str, Any] = {field.name: getattr(self, field.name) for field in fields(self)}
        data |= {name: list(data[name]) for name in _LISTS}
        return data | {
            "now": self.now.isoformat(),
            "due": self.due.isoformat() if self.due else None,
            "stage": self.stage.value,
            "copies": [list(copy) for copy in self.copies],
        }

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        """The context `to_dict` described; KeyError, TypeError or ValueError when it is not one."""
        values: dict[str, Any] = dict(data)
        values |= {name: tuple(values[name]) for name in _LISTS if name in values}
        values["now"] = datetime.fromisoformat(data["now"])
        values["due"] = datetime.fromisoformat(data["due"]) if data.get("due") else None
        values["stage"] = Stage(data.get("stage", Stage.SUBMISSION))
        values["copies"] = tuple(Copy(*item) for item in data.get("copies", ()))
        return cls(**values)


_LISTS = (
    *("unit_path", "networks", "account_kinds", "contacts", "flags", "roles"),
    *("freezes", "recent_posts"),
)
