"""What a subsidiary's supervisor asks for besides: presets that only ever tighten.

A unit's regime is the strictest of its own and of those above it, field by field. Retention is
what the written procedures promise; nothing is deleted by it here.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from functools import reduce
from types import MappingProxyType

from moderation.states import Lane

from .tiers import FIRST_POSTS, Tier

_LANES = list(Lane)
# Above every tier: nobody reaches it.
NEVER = 3


@dataclass(frozen=True)
class Regime:
    """How a unit's posts are read; the larger, or the narrower lane, the stricter.

    `keys` are the presets it is made of. `first_posts`: how many first posts of each person are
    read. `justified_from`: the tier from which a justified remark (severity 2) leaves directly.
    `products` and `regulated` are the widest lanes of posts with a remark about a product's
    qualities, or about a regulated product. Of a thousand direct posts of somebody in tier 1, or
    2, `sampled_t1` and `sampled_t2` are read afterwards.
    """

    keys: tuple[str, ...] = ()
    first_posts: int = FIRST_POSTS
    justified_from: int = Tier.T2
    products: Lane = Lane.DIRECT
    regulated: Lane = Lane.DIRECT
    sampled_t1: int = 300
    sampled_t2: int = 100
    retention_years: int = 3

    @property
    def name(self) -> str:
        """Its key in strata: "standard", or the presets it is made of."""
        return "+".join(self.keys) or "standard"

    def rate(self, tier: Tier) -> int:
        """How many of a thousand direct posts of this tier are read afterwards."""
        return self.sampled_t2 if tier == Tier.T2 else self.sampled_t1


STANDARD = Regime()


# Governance 3, L1 to L4: what each is for stands in the written procedures.
PRESETS: Mapping[str, Regime] = MappingProxyType(
    {
        # ACPR 2016-R-01, AMF 2016: balanced content, own rules of diffusion, archiving.
        "fr_bank_insurance": Regime(
            ("fr_bank_insurance",), first_posts=5, justified_from=NEVER, products=Lane.LIGHT,
            regulated=Lane.FOUR_EYES, sampled_t1=400, sampled_t2=200, retention_years=5,
        ),
        # MiFID II article 16: records of five years, seven when asked for.
        "eu_invest": Regime(
            ("eu_invest",), first_posts=8, justified_from=NEVER, products=Lane.LIGHT,
            regulated=Lane.FOUR_EYES, sampled_t1=400, sampled_t2=250, retention_years=7,
        ),
        # FCA FG24/1: each promotion stands alone and is approved before it is made.
        "uk_finprom": Regime(
            ("uk_finprom",), first_posts=10, justified_from=NEVER, products=Lane.LIGHT,
            regulated=Lane.FOUR_EYES, sampled_t1=500, sampled_t2=300, retention_years=6,
        ),
        # FINRA 2210 and 3110, SEC 17a-4: static content approved first, the rest supervised.
        "us_bd": Regime(
            ("us_bd",), first_posts=10, justified_from=NEVER, products=Lane.LIGHT,
            regulated=Lane.FOUR_EYES, sampled_t1=500, sampled_t2=250, retention_years=6,
        ),
    }
)  # fmt: skip


def combine(one: Regime, other: Regime) -> Regime:
    """Return the strictest of two, field by field: no order of combining changes it."""
    return replace(
        one,
        keys=tuple(sorted({*one.keys, *other.keys})),
        first_posts=max(one.first_posts, other.first_posts),
        justified_from=max(one.justified_from, other.justified_from),
        products=narrower(one.products, other.products),
        regulated=narrower(one.regulated, other.regulated),
        sampled_t1=max(one.sampled_t1, other.sampled_t1),
        sampled_t2=max(one.sampled_t2, other.sampled_t2),
        retention_years=max(one.retention_years, other.retention_years),
    )


def strictest(keys: Iterable[str]) -> Regime:
    """Return what these presets ask for together; an unknown one is a KeyError."""
    return reduce(combine, (PRESETS[key] for key in keys), STANDARD)


def narrower(*lanes: Lane) -> Lane:
    """Return the lane that asks for most people."""
    return max(lanes, key=_LANES.index)
