"""Which parts of a figure are not told, where one person may stand behind several of them.

A person posts on two networks, for two campaigns: what `disclosure` does with counts of parts that
share nobody needs the people themselves here.
"""

from collections.abc import Collection, Hashable, Mapping
from typing import TypeVar

from advocacy.networks.policy import LEAST

K = TypeVar("K", bound=Hashable)


def hidden(people: Mapping[K, Collection[int]]) -> set[K]:
    """Return the parts that are not shown, of a whole whose total is (P-17).

    `people` are the persons behind each part; one may stand behind several. Hidden are parts of
    one to nine, and as many of the smallest others as it takes until what is left of the total
    holds ten people and two parts, so that nobody subtracts.
    """
    told = {key: set(each) for key, each in people.items() if each}
    found = {key for key, each in told.items() if len(each) < LEAST}
    others = sorted((key for key in told if key not in found), key=lambda key: len(told[key]))
    while found and others and _gives_away([told[key] for key in found]):
        found.add(others.pop(0))
    return found


def _gives_away(parts: list[set[int]]) -> bool:
    return len(parts) < 2 or len(set().union(*parts)) < LEAST
