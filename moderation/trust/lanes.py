"""Which way a post goes: direct, past one person, or past two. One function, used everywhere.

Governance 6, "Lanes". A regime may only tighten what comes out of the severity, the tier and the
surface, and nothing here ever loosens what screening held.
"""

from collections.abc import Collection
from dataclasses import dataclass
from enum import StrEnum

from moderation.states import Lane, Surface

from .regimes import STANDARD, Regime, narrower
from .tiers import Tier

# What stays where it is shown: read before it is seen (FINRA 10-06).
STATIC = frozenset({Surface.PROFILE, Surface.BIO, Surface.PINNED, Surface.CAMPAIGN})
JUSTIFY, HOLD, HOLD_TWO = 2, 3, 4


class Subject(StrEnum):
    """What a remark is about, where a regime asks."""

    PRODUCT = "product"
    REGULATED = "regulated"


@dataclass(frozen=True)
class Situation:
    """Who sends, under which regime, onto what."""

    tier: Tier = Tier.T1
    regime: Regime = STANDARD
    surface: str = Surface.POST


@dataclass(frozen=True)
class Route:
    """A lane and the code of what asked for it: "severity", "incomplete", "static", "tier",
    "justified", "regime"; "" on the direct lane.
    """

    lane: Lane
    why: str = ""


def route_of(
    weight: int,
    situation: Situation,
    *,
    incomplete: bool = False,
    subjects: Collection[Subject] = (),
) -> Route:
    """Return the way of a post whose words and circumstances weigh this much, 0 to 4."""
    usual = _usual(weight, situation, incomplete=incomplete)
    lane = narrower(usual.lane, _asked(situation.regime, subjects))
    return usual if lane == usual.lane else Route(lane, "regime")


def _usual(weight: int, situation: Situation, *, incomplete: bool) -> Route:
    if weight >= HOLD_TWO:
        return Route(Lane.FOUR_EYES, "severity")
    if situation.surface in STATIC:
        return Route(Lane.LIGHT, "static")
    if situation.tier == Tier.T0:
        return Route(Lane.LIGHT, "tier")
    if weight >= HOLD or incomplete:
        return Route(Lane.LIGHT, "severity" if weight >= HOLD else "incomplete")
    if weight == JUSTIFY and situation.tier < situation.regime.justified_from:
        return Route(Lane.LIGHT, "justified")
    return Route(Lane.DIRECT)


def _asked(regime: Regime, subjects: Collection[Subject]) -> Lane:
    """Return the widest lane the regime leaves to what the remarks are about."""
    asked = [Lane.DIRECT]
    if Subject.PRODUCT in subjects:
        asked.append(regime.products)
    if Subject.REGULATED in subjects:
        asked.append(regime.regulated)
    return narrower(*asked)
