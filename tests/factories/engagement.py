"""Posts that went out in October, with what came of them, made as rows: many people at once."""

from collections.abc import Sequence
from datetime import UTC, date, datetime, timedelta
from typing import Any

from django.utils import timezone

from advocacy.models import (
    Account,
    Delivery,
    EarlyReading,
    Link,
    LinkVisits,
    Post,
    PostReading,
)
from advocacy.models.early import HOURS
from advocacy.states import DeliveryState, PostState
from charter.models import Unit, User
from tests.factories.moderation import CaseFactory
from tests.factories.people import UserFactory

DAY = date(2026, 10, 31)
SINCE = date(2026, 10, 1)
SENT = datetime(2026, 10, 5, 12, tzinfo=UTC)


def out(
    author: User, networks: Sequence[str] = ("bluesky",), *, at: datetime = SENT, **fields: Any
) -> Post:
    """A post that went out on these networks; `lane`, `campaign`, `unit` are those of its case."""
    case_fields = {
        name: fields.pop(name) for name in ("lane", "campaign", "unit") if name in fields
    }
    case = CaseFactory(author=author, state="approved", **case_fields)
    post = Post.objects.create(author=author, case=case, state=PostState.SUBMITTED, **fields)
    for kind in networks:
        account = _account(author, kind)
        Delivery.objects.create(
            post=post, account=account, state=DeliveryState.SENT, sent_at=at,
            record_created_at=at, record_key=f"k{post.pk}", remote_id=f"r{post.pk}",
        )  # fmt: skip
    return post


def _account(owner: User, kind: str) -> Account:
    found, _new = Account.objects.get_or_create(
        owner=owner, network=kind, defaults={"remote_id": f"{kind}-{owner.pk}", "handle": "h"}
    )
    return found


def read(post: Post, *, day: date = date(2026, 10, 20), **counts: int | None) -> None:
    """One reading of each of its deliveries."""
    for row in post.deliveries.all():
        PostReading.objects.create(delivery=row, day=day, source="test", **counts)


def linked(post: Post, visits: dict[date, int], network: str = "") -> Link:
    """A short link of a post with visits by day."""
    number = Link.objects.count()
    link = Link.objects.create(
        code=f"code{number:06d}", post=post, target="https://example.org/", network=network
    )
    for day, count in visits.items():
        LinkVisits.objects.create(link=link, day=day, count=count)
    return link


def early(post: Post, impressions: Sequence[int | None], **counts: int) -> None:
    """Early readings of its deliveries, one for each of the hours given."""
    for row in post.deliveries.all():
        for hours, seen in zip(HOURS, impressions, strict=False):
            at = (row.sent_at or timezone.now()) + timedelta(hours=hours)
            EarlyReading.objects.create(
                delivery=row, hours=hours, impressions=seen, fetched_at=at, source="test", **counts
            )


def people(number: int, unit: Unit) -> list[User]:
    """So many persons of a unit."""
    return [UserFactory(unit=unit) for _ in range(number)]
