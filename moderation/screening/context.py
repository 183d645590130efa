"""What a verdict depends on besides the content and the rules."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any, Self


@dataclass(frozen=True)
class Context:
    """The author's circumstances at one instant.

    `now` is aware. `unit_path` lists the keys of the author's unit and of all above it.
    `networks` are kinds of network; when empty, those of the content's destinations are taken.
    `account_kinds` are "personal" or "branded". `contacts` are the author's own published e-mail
    addresses and telephone numbers, which are not findings. `flags` are facts about the author
    that gates read, for instance "first_posts".
    """

    now: datetime
    unit_path: tuple[str, ...] = ()
    country: str = ""
    networks: tuple[str, ...] = ()
    account_kinds: tuple[str, ...] = ()
    contacts: tuple[str, ...] = ()
    flags: tuple[str, ...] = ()

    def to_dict(self) -> dict[str, Any]:
        """JSON values, so that a verdict can be computed again later."""
        data: dict[str, Any] = {name: list(getattr(self, name)) for name in _LISTS}
        return data | {"now": self.now.isoformat(), "country": self.country}

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        """The context `to_dict` described; KeyError or ValueError when it is not one."""
        lists = {name: tuple(data[name]) for name in _LISTS}
        return cls(now=datetime.fromisoformat(data["now"]), country=data["country"], **lists)


_LISTS = ("unit_path", "networks", "account_kinds", "contacts", "flags")
