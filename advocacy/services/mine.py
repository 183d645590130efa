"""One person's own figures, shown to that person only."""

from dataclasses import dataclass
from typing import Any

from django.db.models import Max, OuterRef, Subquery, Sum
from django.utils import timezone

from advocacy.models import Account, AccountReading, Delivery
from advocacy.states import OUT


@dataclass(frozen=True)
class OwnReach:
    """Followers of my accounts, posts out this month, and how often they were seen.

    None where no network said.
    """

    followers: int | None
    published: int
    seen: int | None


def reach_this_month(person: Any) -> OwnReach:
    """My reach since the first of the month."""
    since = timezone.localtime().replace(day=1, hour=0, minute=0, second=0, microsecond=0)
    newest = AccountReading.objects.filter(account=OuterRef("pk")).order_by("-day")
    accounts = Account.objects.visible_to(person).held()
    followers = accounts.annotate(count=Subquery(newest.values("followers")[:1]))
    sent = Delivery.objects.visible_to(person).filter(state__in=OUT, sent_at__gte=since)
    seen = sent.annotate(most=Max("readings__impressions"))
    return OwnReach(
        followers=followers.aggregate(all=Sum("count"))["all"],
        published=sent.values("post").distinct().count(),
        seen=seen.aggregate(all=Sum("most"))["all"],
    )
