"""Tiers: how much somebody is read before their posts leave, from their last posts alone.

Not a mark of a person: it says how many of their posts a reviewer reads first. Only what was
decided lately counts, so nobody carries an old mistake, and nobody keeps an old credit.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import IntEnum, StrEnum
from itertools import takewhile

FIRST_POSTS = 5
CLEAN_RUN = 10
COUNTED = 20
DECAY = timedelta(days=180)


class Tier(IntEnum):
    """T0: every post is read first. T1: those that need it. T2: a justified remark passes, too."""

    T0 = 0
    T1 = 1
    T2 = 2


class Outcome(StrEnum):
    """What was decided on a post."""

    APPROVED = "approved"
    CHANGES = "changes_requested"
    REFUSED = "refused"


@dataclass(frozen=True)
class Past:
    """One decided post. `first_try`: it had not been sent back before. `set_aside`: an appeal
    overturned it, or a lead said that it shall not count; then it is as if it had not been.
    """

    outcome: Outcome
    at: datetime
    first_try: bool = True
    set_aside: bool = False
    case: int = 0

    @property
    def clean(self) -> bool:
        """Approved at the first try, whether by the rules or by a person."""
        return self.outcome is Outcome.APPROVED and self.first_try


@dataclass(frozen=True)
class Step:
    """One thing to say of a tier, as a code with its number: a reason, or what comes next."""

    code: str
    number: int = 0


@dataclass(frozen=True)
class Trust:
    """A tier with what it rests on. `approved` and `run` (clean posts in a row, newest first) are
    counted over `posts`, the newest first.
    """

    tier: Tier
    posts: Sequence[Past]
    approved: int
    run: int
    reasons: tuple[Step, ...]
    ahead: tuple[Step, ...]


def counted(posts: Iterable[Past], now: datetime) -> list[Past]:
    """Return the posts that count, newest first: the last twenty, none older than 180 days."""
    fresh = [post for post in posts if not post.set_aside and now - post.at < DECAY]
    return sorted(fresh, key=lambda post: post.at, reverse=True)[:COUNTED]


def assess(
    posts: Iterable[Past],
    *,
    now: datetime,
    owed_lessons: int = 0,
    first_posts: int = FIRST_POSTS,
) -> Trust:
    """Return where somebody stands. `first_posts` is what their unit's regime asks for."""
    posts = list(posts)
    last = counted(posts, now)
    approved = sum(post.outcome is Outcome.APPROVED for post in last)
    run = sum(1 for _ in takewhile(lambda post: post.clean, last))
    wanted = min(first_posts, COUNTED)
    if approved < wanted:
        reasons = (Step(_why(posts, last, wanted), approved),)
        return Trust(Tier.T0, last, approved, run, reasons, (Step("posts", wanted - approved),))
    if run < CLEAN_RUN or owed_lessons:
        return Trust(
            Tier.T1, last, approved, run,
            (Step("approved", approved), Step("run", run)), _ahead(run, owed_lessons),
        )  # fmt: skip
    return Trust(Tier.T2, last, approved, run, (Step("trusted", run),), ())


def _why(posts: Sequence[Past], last: Sequence[Past], wanted: int) -> str:
    """Return why too few are approved: decided otherwise, too long ago, or not written yet."""
    if len(last) >= wanted:
        return "few"
    before = sum(post.outcome is Outcome.APPROVED for post in posts)
    return "returning" if before >= wanted else "first_posts"


def _ahead(run: int, owed_lessons: int) -> tuple[Step, ...]:
    steps = [Step("clean", CLEAN_RUN - run)] if run < CLEAN_RUN else []
    if owed_lessons:
        steps.append(Step("lessons", owed_lessons))
    return tuple(steps)
