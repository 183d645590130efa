"""How much a person's posts are read, and why: pure functions of what is known. No Django here.

`tiers` says where somebody stands from their last posts, `regimes` what a subsidiary's supervisor
asks for besides, `lanes` which way a post goes, `bounds` what a sample proves.
"""

from .lanes import STATIC, Route, Situation, Subject, route_of
from .regimes import NEVER, PRESETS, STANDARD, Regime, combine, narrower, strictest
from .tiers import (
    CLEAN_RUN,
    COUNTED,
    DECAY,
    FIRST_POSTS,
    Outcome,
    Past,
    Step,
    Tier,
    Trust,
    assess,
)

__all__ = [
    "CLEAN_RUN",
    "COUNTED",
    "DECAY",
    "FIRST_POSTS",
    "NEVER",
    "PRESETS",
    "STANDARD",
    "STATIC",
    "Outcome",
    "Past",
    "Regime",
    "Route",
    "Situation",
    "Step",
    "Subject",
    "Tier",
    "Trust",
    "assess",
    "combine",
    "narrower",
    "route_of",
    "strictest",
]
