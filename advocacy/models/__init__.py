"""Models of the advocacy app."""

from advocacy.models.account import Account, Grant, corporate
from advocacy.models.audience_keys import AudienceKey
from advocacy.models.branded import BrandedAccount, BrandLook, BrandStep, ProfileText, UnitColours
from advocacy.models.delivery import Delivery
from advocacy.models.early import EarlyReading
from advocacy.models.links import EngagementInputs, Link, LinkVisits
from advocacy.models.policy import (
    FoldedFollowers,
    FoldedPosts,
    NetworkCost,
    RetentionRun,
    Wording,
)
from advocacy.models.post import Media, Post, PostMedia, Words
from advocacy.models.programme import Phase, PhaseEntry, PhasePlan
from advocacy.models.reading import AccountReading, Audience, PostReading
from advocacy.models.receipt import Receipt
from advocacy.models.registration import Registration
from advocacy.models.removal import Removal
from advocacy.models.reports import ReportSubscription, Rhythm
from advocacy.models.rollup import (
    AccountColumns,
    AudienceColumns,
    PostRollup,
    PrintedReach,
    UnitDay,
)
from advocacy.models.wall import WallAccount, WallPost, WallReaction

__all__ = [
    "Account",
    "AccountColumns",
    "AccountReading",
    "Audience",
    "AudienceColumns",
    "AudienceKey",
    "BrandLook",
    "BrandStep",
    "BrandedAccount",
    "Delivery",
    "EarlyReading",
    "EngagementInputs",
    "FoldedFollowers",
    "FoldedPosts",
    "Grant",
    "Link",
    "LinkVisits",
    "Media",
    "NetworkCost",
    "Phase",
    "PhaseEntry",
    "PhasePlan",
    "Post",
    "PostMedia",
    "PostReading",
    "PostRollup",
    "PrintedReach",
    "ProfileText",
    "Receipt",
    "Registration",
    "Removal",
    "ReportSubscription",
    "RetentionRun",
    "Rhythm",
    "UnitColours",
    "UnitDay",
    "WallAccount",
    "WallPost",
    "WallReaction",
    "Wording",
    "Words",
    "corporate",
]
