"""What somebody sent and what networks said of it, without the whole way there."""

from datetime import UTC, date, datetime
from typing import Any

from advocacy.models import Account, Delivery, Post, PostReading
from advocacy.states import DeliveryState
from charter.models import User
from tests.factories.moderation import CaseFactory

NOON = 11


def account_of(owner: User, network: str = "practice", **columns: Any) -> Account:
    """An account of a person, without a grant."""
    number = Account.objects.count()
    names = {"remote_id": f"id-{number}", "handle": f"@camille{number}"}
    return Account.objects.create(owner=owner, network=network, **{**names, **columns})


def out(day: date, *, account: Account, post: Post | None = None, **columns: Any) -> Delivery:
    """A post of the account's owner that went out on a day, one of its own unless given."""
    at = datetime(day.year, day.month, day.day, NOON, tzinfo=UTC)
    post = post or written_by(account.owner, at)
    number = Delivery.objects.count()
    usual: dict[str, Any] = {
        "state": DeliveryState.SENT,
        "sent_at": at,
        "remote_id": f"remote-{number}",
        "record_key": f"key-{number}",
        "record_created_at": at,
    }
    return Delivery.objects.create(post=post, account=account, **{**usual, **columns})


def written_by(author: User, at: datetime, text: str = "Bonjour du chantier") -> Post:
    """A post with an approved case."""
    case = CaseFactory(author=author, approved=True, submitted_at=at)
    return Post.objects.create(author=author, text=text, state="submitted", case=case)


def told(row: Delivery, day: date | None = None, **figures: int | None) -> PostReading:
    """What the network said of it on a day, the day it went out unless given."""
    assert row.sent_at is not None
    return PostReading.objects.create(
        delivery=row, day=day or row.sent_at.date(), source="test", **figures
    )
