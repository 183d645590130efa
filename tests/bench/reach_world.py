"""A year of readings in the database: so many accounts in two hundred units, followers that grow,
and a follower list for each on the last day.

People link their accounts over the year's first month, one in forty leaves, one in fifty changes
unit: no day has quite the accounts of the day before.
"""

from dataclasses import dataclass
from datetime import date, timedelta
from typing import Any

import numpy as np
from django.db import connection
from django.utils import timezone
from numpy.typing import NDArray

from advocacy.models import AccountReading, AudienceKey
from advocacy.reports import facts
from advocacy.reports.facts import Facts
from charter.models import Unit
from tests.factories.people import UnitFactory, UserFactory

DAYS, UNITS = 365, 200
FIRST = date(2025, 10, 1)
LAST = FIRST + timedelta(days=DAYS - 1)
NETWORKS = ("bluesky", "mastodon")
TABLE = AccountReading._meta.db_table
RNG = np.random.default_rng(20261129)

PEOPLE = """
INSERT INTO charter_user (password, is_superuser, first_name, last_name, is_staff, is_active,
    date_joined, email, unit_id, job_title, language, time_zone, status, joined_on, is_demo)
SELECT password, false, 'P', 'N' || n, false, true, date_joined, 'p' || n || '@example.org',
    %s + n %% %s, '', language, time_zone, status, joined_on, false
FROM charter_user, generate_series(1, %s) AS n WHERE id = %s
"""
ACCOUNTS = """
INSERT INTO advocacy_account (owner_id, network, host, remote_id, handle, display_name, state,
    is_company, problem, linked_at, updated_at)
SELECT id, CASE WHEN id % 3 = 0 THEN 'mastodon' ELSE 'bluesky' END, '', 'r' || id, '@' || id, '',
    'linked', false, '', now(), now()
FROM charter_user WHERE first_name = 'P' ORDER BY id
"""


@dataclass(frozen=True)
class World:
    """What stands in the database: accounts by their ids, with what happens to each in the year."""

    accounts: NDArray[np.int64]
    owners: NDArray[np.int64]
    networks: NDArray[np.int64]
    units: NDArray[np.int64]
    moved: NDArray[np.int64]
    joined: NDArray[np.int64]
    left: NDArray[np.int64]
    begun: NDArray[np.int64]
    grows: NDArray[np.float64]

    def day(self, number: int) -> Facts:
        """All accounts as they stood on a day of the year."""
        there = (self.joined <= number) & (number < self.left)
        units = np.where(number < self.moved, self.units, self.units[0])
        followers = (self.begun + self.grows * number).astype(np.int64)
        ones = np.ones(len(there), np.int64)
        columns = (self.networks, self.accounts, self.owners, units, followers, ones)
        return Facts(NETWORKS, *(column[there] for column in columns))


def build(accounts: int) -> World:
    """Fill the database; return what is in it."""
    world = _people(accounts)
    with connection.cursor() as cursor:
        cursor.execute("SET session_replication_role = replica")  # the rows fit by construction
        indexes = _without_indexes(cursor)
        for number in range(DAYS):
            _store_day(cursor, FIRST + timedelta(days=number), world.day(number))
        for statement in indexes:
            cursor.execute(statement)
        cursor.execute("SET session_replication_role = DEFAULT")
        cursor.execute("VACUUM ANALYZE")
    return world


def _people(count: int) -> World:
    root: Any = UnitFactory(code="hexalia", kind="group")
    below: list[Any] = [UnitFactory(code=f"unit-{n}", parent=root) for n in range(UNITS)]
    first, model = min(unit.pk for unit in below), _person(root)
    with connection.cursor() as cursor:
        cursor.execute(PEOPLE, [first, UNITS, count, model])
        cursor.execute(ACCOUNTS)
        cursor.execute(
            "SELECT a.id, a.owner_id, (a.network = 'mastodon')::int, u.unit_id "
            "FROM advocacy_account a JOIN charter_user u ON u.id = a.owner_id ORDER BY a.id"
        )
        ids, owners, networks, units = np.array(cursor.fetchall(), np.int64).T
    moves, leaves = RNG.random(count) < 1 / 50, RNG.random(count) < 1 / 40
    return World(
        accounts=ids, owners=owners, networks=networks, units=units,
        moved=np.where(moves, RNG.integers(1, DAYS, count), DAYS),
        joined=np.where(RNG.random(count) < 0.5, 0, RNG.integers(0, 30, count)),
        left=np.where(leaves, RNG.integers(30, DAYS, count), DAYS),
        begun=RNG.lognormal(4.2, 1.1, count).astype(np.int64), grows=RNG.random(count) * 0.4,
    )  # fmt: skip


def _person(root: Any) -> int:
    person: Any = UserFactory(unit=root)
    return int(person.pk)


def _without_indexes(cursor: Any) -> list[str]:
    """Drop what is made for each row; return the statements that bring it back."""
    cursor.execute(
        "SELECT conname, pg_get_constraintdef(oid) FROM pg_constraint "
        "WHERE conrelid = %s::regclass AND contype IN ('u', 'p')",
        [TABLE],
    )
    constraints = cursor.fetchall()
    cursor.execute(
        "SELECT indexname, indexdef FROM pg_indexes WHERE tablename = %s AND indexname <> ALL(%s)",
        [TABLE, [name for name, _ in constraints]],
    )
    indexes = cursor.fetchall()
    for name, _definition in constraints:
        cursor.execute(f"ALTER TABLE {TABLE} DROP CONSTRAINT {name}")
    for name, _definition in indexes:
        cursor.execute(f"DROP INDEX {name}")
    again = [f"ALTER TABLE {TABLE} ADD CONSTRAINT {name} {text}" for name, text in constraints]
    return again + [definition for _name, definition in indexes]


def _store_day(cursor: Any, day: date, found: Facts) -> None:
    """Single rows by the thousand, and what is rolled up of them."""
    with cursor.copy(
        f"COPY {TABLE} (account_id, unit_id, day, followers, fetched_at, source) FROM STDIN"
    ) as copy:
        rest = f"{day}\t%s\t{day} 05:00+00\tbench\n"
        columns = (found.account.tolist(), found.unit.tolist(), found.followers.tolist())
        copy.write("".join(f"{a}\t{u}\t{rest % f}" for a, u, f in zip(*columns, strict=True)))
    facts.encoded(day, found).save(force_insert=True)


def listed(world: World, followers: int) -> dict[int, NDArray[np.uint64]]:
    """Followers of every account as sorted hashes, from a pool that overlaps as in life."""
    pool = len(world.accounts) * 40
    names = RNG.integers(0, 2**64 - 1, pool, dtype=np.uint64)
    drawn = (RNG.random((len(world.accounts), followers)) ** 1.5 * pool).astype(np.int64)
    return {
        int(account): np.unique(names[row])
        for account, row in zip(world.accounts, drawn, strict=True)
    }


def key() -> AudienceKey:
    """A key that hashes nothing any more."""
    return AudienceKey.objects.create(serial=1, year=2026, retired_at=timezone.now())


def units() -> list[Unit]:
    """The units below the company."""
    return list(Unit.objects.filter(depth=2))
