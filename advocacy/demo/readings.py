"""What the network said of every account: followers weekly, at month ends and in the last week.

People gather their followers over weeks; today everyone has all of theirs. Audiences, which are
large, are kept for the days reports ask about: month ends, yesterday and today.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from typing import Any, cast

import numpy as np
from numpy.typing import NDArray

from advocacy.demo.holders import PERIOD, Holder
from advocacy.demo.reactions import READ_AT
from advocacy.models import Account, AccountReading, Audience, AudienceKey
from advocacy.services import audience_keys
from advocacy.services.metrics import hashes_of
from config.demo.bulk import insert
from config.demo.world import World

DAY = timedelta(days=1)
WEEK = timedelta(days=7)
# Some follow at once, the others within so many days.
AT_ONCE, GATHERED_DAYS = 0.35, 80
RECENT_AUDIENCES = 2
WEEKS_LISTED = 9
"""Weeks in which lists are kept, too: what a running month is set against lies in one of them."""


@dataclass(frozen=True)
class Crowd:
    """Accounts with their holders, and who follows each: a row of numbers of the pool."""

    holders: Sequence[Holder]
    accounts: Sequence[Account]
    followers: NDArray[np.int64]


@dataclass(frozen=True)
class Followed:
    """One account, and who follows it from the beginning."""

    account: Account
    followers: NDArray[np.int64]


def make(world: World, crowd: Crowd, company: Followed) -> None:
    """Store the readings and audiences of every day."""
    holders, accounts, followers = crowd.holders, crowd.accounts, crowd.followers
    since = _following_since(world, holders, followers.shape)
    listed, hashes = _audience_days(world), _Hashes(world)
    for day in _days(world):
        counts = (since <= day.toordinal()).sum(axis=1)
        read = [index for index, count in enumerate(counts) if count]
        insert(_reading(accounts[i], day, int(counts[i])) for i in read)
        insert([_reading(company.account, day, company.followers.size)])
        if day in listed:
            key, pool = hashes.of_year(day.year)
            hashed, present = pool[followers], since <= day.toordinal()
            insert(_audience(accounts[i], day, key, hashed[i][present[i]]) for i in read)
            insert([_audience(company.account, day, key, pool[company.followers])])


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


def month_ends(world: World) -> Iterator[date]:
    """The last days of the months that are over, newest first."""
    end = world.today.date().replace(day=1) - DAY
    while end >= (world.today - PERIOD).date():
        yield end
        end = end.replace(day=1) - DAY


def _days(world: World) -> list[date]:
    today = world.today.date()
    weekly = (today - WEEK * number for number in range(PERIOD // WEEK + 1))
    last_week = (today - DAY * number for number in range(7))
    return sorted({*weekly, *last_week, *month_ends(world)})


def _audience_days(world: World) -> set[date]:
    today = world.today.date()
    recent = {today - DAY * number for number in range(RECENT_AUDIENCES)}
    weekly = {today - WEEK * number for number in range(WEEKS_LISTED)}
    return recent | weekly | set(month_ends(world))


class _Hashes:
    """The key of each year, and under it the hash of every person of the pool, by their number."""

    def __init__(self, world: World) -> None:
        self._world = world
        self._row: AudienceKey | None = None
        self._pool: Any = None

    def of_year(self, year: int) -> tuple[AudienceKey, Any]:
        """The key and the hashes; years are asked for in their order."""
        if self._row is None or self._row.year < year:
            began = max(self._world.today - PERIOD, datetime(year, 1, 1, tzinfo=UTC))
            self._row = self._next(self._row, year, began)
            ids, key = map(str, range(self._world.size.pool)), audience_keys.opened(self._row)
            self._pool = hashes_of("practice", ids, key=key.material)
        return self._row, self._pool

    def _next(self, before: AudienceKey | None, year: int, began: datetime) -> AudienceKey:
        if before is not None:
            AudienceKey.objects.filter(pk=before.pk).update(
                sealed=None, key_version=None, retired_at=began
            )
        row = audience_keys.fresh(before.serial + 1 if before else 1, year)
        row.created_at = began
        row.save(force_insert=True)
        self._world.note(began, row, "audience_key.begin", actor=audience_keys.KEEPER, year=year)
        return row


def _reading(account: Account, day: date, count: int) -> AccountReading:
    return AccountReading(
        account=account,
        unit_id=cast(int, account.owner.unit_id),
        day=day,
        followers=count,
        fetched_at=datetime.combine(day, READ_AT),
        source=account.network,
    )


def _audience(
    account: Account, day: date, key: AudienceKey, hashes: NDArray[np.uint64]
) -> Audience:
    return Audience(
        account=account,
        day=day,
        key=key,
        key_year=key.year,
        hashes=np.sort(hashes).tobytes(),
        listed=int(hashes.size),
        fetched_at=datetime.combine(day, READ_AT),
    )
