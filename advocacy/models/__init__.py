"""Models of the advocacy app."""

from advocacy.models.account import Account, Grant
from advocacy.models.delivery import Delivery
from advocacy.models.post import Media, Post, PostMedia, Words
from advocacy.models.reading import AccountReading, Audience, PostReading
from advocacy.models.registration import Registration
from advocacy.models.removal import Removal
from advocacy.models.wall import WallAccount, WallPost, WallReaction

__all__ = [
    "Account",
    "AccountReading",
    "Audience",
from advocacy.models.receipt import Receipt
    "Delivery",
    "Grant",
    "Media",
    "Post",
    "PostMedia",
    "PostReading",
    "Registration",
    "Removal",
    "WallAccount",
    "WallPost",
    "WallReaction",
    "Words",
]
    "ProfileText",
    "Receipt",
