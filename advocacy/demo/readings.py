"""What the network said of every account: followers weekly, at month ends and in the last week.

People gather their followers over weeks; today everyone has all of theirs. Audiences, which are
large, are kept for the days reports ask about: month ends, yesterday and today.
"""

from collections.abc import Iterator, Sequence
from datetime import date, datetime, timedelta
from typing import Any

import numpy as np
from numpy.typing import NDArray

from advocacy.demo.holders import PERIOD, Holder
from advocacy.demo.reactions import READ_AT
from advocacy.models import Account, AccountReading, Audience
from advocacy.services.metrics import hashes_of
from config.demo.bulk import insert
from config.demo.world import World

DAY = timedelta(days=1)
WEEK = timedelta(days=7)
# Some follow at once, the others within so many days.
AT_ONCE, GATHERED_DAYS = 0.35, 80
RECENT_AUDIENCES = 2


def make(
    world: World,
    holders: Sequence[Holder],
    accounts: Sequence[Account],
    followers: NDArray[np.int64],
) -> None:
    """Store the readings and audiences of every day."""
    since = _following_since(world, holders, followers.shape)
    listed, hashes = _audience_days(world), _Hashes(world.size.pool)
    for day in _days(world):
        counts = (since <= day.toordinal()).sum(axis=1)
        read = [index for index, count in enumerate(counts) if count]
        insert(_reading(holders[i], accounts[i], day, int(counts[i])) for i in read)
        if day in listed:
            hashed = hashes.of_year(day.year)[followers]
            present = since <= day.toordinal()
            insert(_audience(accounts[i], day, hashed[i][present[i]]) for i in read)


def _following_since(
    world: World, holders: Sequence[Holder], shape: tuple[int, ...]
) -> NDArray[np.int64]:
    """The day (as an ordinal) from which each follower is there; never after today."""
    random = world.stream("followers")
    drawn = np.array([[random.random() for _ in range(shape[1])] for _ in holders])
    today = world.today.date().toordinal()
    # An account linked during a day is first read on the next morning.
    first = np.array([[holder.linked_at.date().toordinal() + 1] for holder in holders])
    gathers = np.minimum(GATHERED_DAYS, today - first)
    late = np.clip((drawn - AT_ONCE) / (1 - AT_ONCE), 0, None)
    return (first + np.floor(gathers * late**1.5)).astype(np.int64)


def _month_ends(world: World) -> Iterator[date]:
    end = world.today.date().replace(day=1) - DAY
    while end >= (world.today - PERIOD).date():
        yield end
        end = end.replace(day=1) - DAY


def _days(world: World) -> list[date]:
    today = world.today.date()
    weekly = (today - WEEK * number for number in range(PERIOD // WEEK + 1))
    last_week = (today - DAY * number for number in range(7))
    return sorted({*weekly, *last_week, *_month_ends(world)})


def _audience_days(world: World) -> set[date]:
    today = world.today.date()
    return {today - DAY * number for number in range(RECENT_AUDIENCES)} | set(_month_ends(world))


class _Hashes:
    """The keyed hash of every person of the pool, by their number, for each year."""

    def __init__(self, pool: int) -> None:
        self._pool = pool
        self._years: dict[int, Any] = {}

    def of_year(self, year: int) -> Any:
        if year not in self._years:
            ids = map(str, range(self._pool))
            self._years[year] = hashes_of("practice", ids, year=year)
        return self._years[year]


def _reading(holder: Holder, account: Account, day: date, count: int) -> AccountReading:
    return AccountReading(
        account=account,
        unit_id=holder.user.unit_id,
        day=day,
        followers=count,
        fetched_at=datetime.combine(day, READ_AT),
        source=account.network,
    )


def _audience(account: Account, day: date, hashes: NDArray[np.uint64]) -> Audience:
    return Audience(
        account=account,
        day=day,
        key_year=day.year,
        hashes=np.sort(hashes).tobytes(),
        listed=int(hashes.size),
        fetched_at=datetime.combine(day, READ_AT),
    )
