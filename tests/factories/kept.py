"""Accounts, posts and readings of some age, and accounts whose access ended."""

from datetime import timedelta
from typing import Any

from django.utils import timezone

from advocacy.models import Account, AccountReading, Delivery, PostReading
from charter.models import Unit, User
from tests.factories import advocacy as make
from tests.factories.people import UnitFactory, UserFactory

DAY = timedelta(days=1)
KINDS = ("linkedin", "linkedin_page", "facebook_page", "threads", "x", "instagram", "youtube")


def use_all(settings: Any) -> None:
    """Have every network in use."""
    settings.NETWORKS_ENABLED = ["practice", "bluesky", *KINDS]
    settings.NETWORK_APPS = {kind: ("id", "secret", []) for kind in KINDS}


def account(kind: str, owner: User | None = None, **fields: Any) -> Account:
    fields = {"display_name": "Camille Martin", "handle": "camille", **fields}
    more = {"owner": owner} if owner else {}
    return make.AccountFactory(network=kind, **fields, **more)


def company(kind: str, people: int, **fields: Any) -> Unit:
    """A unit below the company in which so many people have an account there."""
    unit = UnitFactory(**fields)
    for _ in range(people):
        account(kind, UserFactory(unit=unit))
    return unit


def out(there: Account, *, days_ago: int = 0, **figures: int) -> Delivery:
    """A post that is out on that account since so many days, with one reading of that day."""
    at = timezone.now() - days_ago * DAY
    row = make.sent(author=there.owner, to=[there])
    Delivery.objects.filter(pk=row.pk).update(sent_at=at)
    PostReading.objects.create(delivery=row, day=at.date(), fetched_at=at, source="t", **figures)
    row.refresh_from_db()
    return row


def aged(reading: PostReading, *, days_ago: int) -> PostReading:
    """The same reading, taken so long ago: readings are never changed."""
    PostReading.objects.filter(pk=reading.pk).delete()
    reading.pk, reading.fetched_at = None, timezone.now() - days_ago * DAY
    reading.save(force_insert=True)
    return reading


def followed(there: Account, *, days_ago: int, followers: int | None = 5) -> AccountReading:
    at = timezone.now() - days_ago * DAY
    return AccountReading.objects.create(
        account=there,
        unit=there.owner.unit,
        day=at.date(),
        followers=followers,
        fetched_at=at,
        source="test",
    )


def ended(there: Account, state: str, *, days_ago: float, problem: str = "") -> None:
    at = timezone.now() - days_ago * DAY
    Account.objects.filter(pk=there.pk).update(state=state, problem=problem, updated_at=at)


def writer_in(unit: Unit) -> User:
    return make.writer(unit=unit)
