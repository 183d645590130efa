"""What may be shown of parts of a whole, so that nobody is singled out (governance.md, P-17)."""

from collections.abc import Collection, Hashable, Mapping
from typing import TypeVar

from advocacy.networks.policy import LEAST

Key = TypeVar("Key", bound=Hashable)
People = Mapping[tuple[int, str], int]
"""How many people there are by unit (itself, without those below) and network."""


def hidden_parts(people: Mapping[Key, int], *, whole: int, overlapping: bool = False) -> set[Key]:
    """Return the parts that are not shown beside the whole.

    Those of one to nine people, and as many of the smallest others as it takes until what is left
    over by subtraction is of ten people at least. `people` says how many each part has; who is in
    the whole and in none of the parts is left over, too. Where one person may stand behind several
    parts, the hidden ones may all be of the same few: the largest of them counts.
    """
    hidden = {key for key, count in people.items() if 0 < count < LEAST}
    others = sorted((key for key, n in people.items() if n >= LEAST), key=lambda key: people[key])
    rest = whole - sum(people.values())
    together = max if overlapping else sum
    while others and _gives_away(together([people[key] for key in hidden] or [0]) + max(rest, 0)):
        hidden.add(others.pop(0))
    return hidden


def _gives_away(left_over: int) -> bool:
    return 0 < left_over < LEAST


def people_among(
    people: People, *, units: Collection[int] = (), kinds: Collection[str] = ()
) -> int:
    """Return how many people these are at least: who is on two networks counts once. No units or
    networks means all of them.
    """
    by_kind: dict[str, int] = {}
    for (unit, kind), count in people.items():
        if (not kinds or kind in kinds) and (not units or unit in units):
            by_kind[kind] = by_kind.get(kind, 0) + count
    return max(by_kind.values(), default=0)
