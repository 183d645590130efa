"""Who else is at the desk, and at which post: known for a minute, and written down nowhere."""

from dataclasses import dataclass
from typing import Any

from django.core.cache import cache

from charter.public import colleagues
from moderation import policies

SECONDS = 75  # a little more than two heartbeats
SHOWN = 8


@dataclass(frozen=True)
class Present:
    """Somebody at the desk; `case` is the number of the post they look at, or None."""

    name: str
    case: int | None


def look(user: Any, case: int | None) -> None:
    """Say that this person is at the desk now, and at which post, by its number."""
    cache.set(_key(user.pk), (case,), SECONDS)


def others(user: Any) -> list[Present]:
    """Return the colleagues for the same units who are at the desk now, by name."""
    people = colleagues(user, *policies.DESK_ROLES).only("first_name", "last_name", "email")
    seen = cache.get_many([_key(each.pk) for each in people])
    found = [Present(str(each), *seen[_key(each.pk)]) for each in people if _key(each.pk) in seen]
    return sorted(found, key=lambda each: each.name)[:SHOWN]


def _key(pk: int) -> str:
    return f"desk:present:{pk}"
