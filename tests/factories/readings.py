"""Accounts with what networks said of them on a day."""

from datetime import date
from typing import Any

import numpy as np
from django.utils import timezone

from advocacy.models import Account, AccountReading, Audience, AudienceKey
from charter.models import User
from tests.factories.people import UserFactory

DAY = date(2026, 10, 31)


def account_read(
    *,
    followers: int | None,
    ids: tuple[int, ...] | None = None,
    day: date = DAY,
    network: str = "practice",
    owner: User | None = None,
    account: Account | None = None,
) -> Account:
    """Make an account with one reading, and one audience when its followers are listed."""
    owner = owner or UserFactory()
    account = account or _account(owner, network)
    AccountReading.objects.create(
        account=account, unit=owner.unit, day=day, followers=followers, source="test"
    )
    if ids is not None:
        hashes = np.array(sorted(ids), dtype="<u8")
        Audience.objects.create(
            account=account,
            day=day,
            key=audience_key(day.year),
            key_year=day.year,
            hashes=hashes.tobytes(),
            listed=len(ids),
        )
    return account


def audience_key(year: int) -> AudienceKey:
    """The key of a year: a retired one, which hashes nothing any more."""
    serial = AudienceKey.objects.count() + 1
    fields = {"serial": serial, "retired_at": timezone.now()}
    return AudienceKey.objects.get_or_create(year=year, defaults=fields)[0]


def _account(owner: User, network: str) -> Account:
    number = Account.objects.count()
    fields: dict[str, Any] = {"remote_id": f"id-{number}", "handle": f"handle-{number}"}
    return Account.objects.create(owner=owner, network=network, **fields)
