"""A company whose readings are drawn: accounts in units, followers, posts and what they got."""

from datetime import UTC, date, datetime, time, timedelta
from random import Random
from typing import Any

import numpy as np

from advocacy.models import Account, AccountReading, Audience, Delivery, PostReading
from charter.models import Unit
from tests.factories import advocacy as make
from tests.factories.people import UnitFactory, UserFactory
from tests.factories.readings import audience_key

DAY = timedelta(days=1)
FIGURES = ("impressions", "reactions", "shares", "replies", "clicks")


def units(count: int) -> list[Unit]:
    """A company with so many units below it."""
    root = UnitFactory(code="group")
    return [UnitFactory(code=f"unit-{number}", parent=root) for number in range(count)]


def readings(random: Random, places: list[Unit], days: list[date], *, accounts: int) -> list[Any]:
    """Unsaved readings of accounts over some days: some days are missing, some counts unknown, and
    people move."""
    rows: list[Any] = []
    for _ in range(accounts):
        owner = UserFactory(unit=random.choice(places))
        kind = random.choice(["practice", "bluesky", "linkedin"])
        there = make.AccountFactory(owner=owner, network=kind, grant=False)
        rows += [
            AccountReading(
                account=there,
                unit=random.choice([owner.unit, owner.unit, random.choice(places)]),
                day=day,
                followers=random.choice([None, random.randrange(2000)]),
                source="drawn",
            )
            for day in days
            if random.random() < 0.7
        ]
    return rows


def audience(random: Random, there: Account, day: date, *, pool: int) -> Audience:
    """A stored audience of people of a pool."""
    ids = np.unique(np.array(random.sample(range(pool), random.randrange(1, 30)), "<u8"))
    return Audience.objects.create(
        account=there, day=day, key=audience_key(day.year), key_year=day.year,
        hashes=ids.tobytes(), listed=len(ids),
    )  # fmt: skip


def post(random: Random, there: Account, day: date, *, read: list[date]) -> Delivery:
    """A post that was sent on a day, with readings of others in which some figures are unknown."""
    row = make.sent(author=there.owner, to=[there])
    at = datetime.combine(day, time(10), UTC)
    Delivery.objects.filter(pk=row.pk).update(sent_at=at)
    campaign, language = random.choice(["", "spring"]), random.choice(["fr", "en"])
    type(row.post).objects.filter(pk=row.post_id).update(campaign=campaign, language=language)
    for when in read:
        figures = {name: random.choice([None, random.randrange(500)]) for name in FIGURES}
        PostReading.objects.create(delivery=row, day=when, source="drawn", **figures)
    return row
