"""How often a message may be seen if these accounts share it: a range from their own history.

An account's next post is one more like its last ones: with n of them, the k-th smallest is passed
by the next one with probability 1 - k / (n + 1), whatever the network does with posts (the plotting
position of Weibull). Nine posts are the fewest of which the ends of an 80 % range can be read.
Where an account has fewer, what posts on its network got per follower stands in, of ten people or
more: that is wider, and said. Sums are drawn many times over, posts of one message doing well
together in part. Never a promise: a range held by four posts in five.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from math import floor, log10, sqrt
from statistics import NormalDist

import numpy as np
from numpy.typing import NDArray

ENDS = (0.1, 0.5, 0.9)
OWN = 9
"""Posts of its own from which an account speaks for itself."""
TOGETHER = 0.3
"""How much of what makes a post do well all who share a message have in common (a correlation)."""
DRAWS = 2000
SEED = 90
Numbers = NDArray[np.float64]


@dataclass(frozen=True)
class Past:
    """What is known of an account: what its posts were seen (impressions, one number a post), its
    followers, and what posts of others on its network got per follower.
    """

    own: Sequence[int] = ()
    followers: int | None = None
    pooled: Sequence[float] = ()

    @property
    def speaks_for_itself(self) -> bool:
        """Whether its own posts are enough."""
        return len(self.own) >= OWN

    @property
    def is_known(self) -> bool:
        """Whether anything can be said."""
        return self.speaks_for_itself or bool(len(self.pooled) and self.followers)

    def values(self) -> Numbers:
        """What a next post may get, sorted, each as likely as the others."""
        if self.speaks_for_itself:
            return np.sort(np.asarray(self.own, float))
        return np.sort(np.asarray(self.pooled, float)) * (self.followers or 0)


@dataclass(frozen=True)
class Seen:
    """How often a message may be seen: in the middle, and the ends that four in five keep to.

    `posts` of their own stand behind it; `pooled` accounts go by others on their network, and of
    `unknown` ones nothing is known: they add to it what nobody can say.
    """

    low: int
    middle: int
    high: int
    posts: int
    pooled: int = 0
    unknown: int = 0


def seen(pasts: Iterable[Past]) -> Seen | None:
    """The range for a message shared by all of these accounts; None where nothing is known."""
    found = list(pasts)
    known = [past for past in found if past.is_known]
    if not known:
        return None
    ends = one(known[0]) if len(known) == 1 else several(known)
    low, middle, high = (rounded(value) for value in ends)
    return Seen(
        low=low,
        middle=middle,
        high=high,
        posts=sum(len(past.own) for past in known if past.speaks_for_itself),
        pooled=sum(not past.speaks_for_itself for past in known),
        unknown=len(found) - len(known),
    )


def one(past: Past) -> Numbers:
    """The three ends for one account."""
    return np.quantile(past.values(), ENDS, method="weibull")


def several(pasts: Sequence[Past]) -> Numbers:
    """The three ends of the sum, from draws that are the same whenever they are made."""
    random = np.random.default_rng(SEED)
    common = random.standard_normal(DRAWS) * sqrt(TOGETHER)
    total = np.zeros(DRAWS)
    for past in pasts:
        alone = random.standard_normal(DRAWS) * sqrt(1 - TOGETHER)
        values = past.values()
        places = np.arange(1, len(values) + 1) / (len(values) + 1)
        total += np.interp(_chance(common + alone), places, values)
    return np.quantile(total, ENDS)


_GRID = np.linspace(-5, 5, 2001)
_CHANCES = np.array([NormalDist().cdf(float(value)) for value in _GRID])


def _chance(values: Numbers) -> Numbers:
    """The chance of a standard normal number to be smaller."""
    return np.interp(values, _GRID, _CHANCES)


def rounded(value: float) -> int:
    """A number with two digits that count: a range of this kind knows no more."""
    if value < 10:
        return round(value)
    step = 10 ** (floor(log10(value)) - 1)
    return int(round(value / step) * step)
