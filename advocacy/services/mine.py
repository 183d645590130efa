"""One person's own figures, shown to that person only."""

from dataclasses import dataclass
from typing import Any

from django.db.models import Max, OuterRef, Subquery, Sum
from django.utils import timezone

from advocacy.models import Account, AccountReading, Delivery
from advocacy.models.account import network_name
from advocacy.networks.policy import APART, UNREWARDED, rewards
from advocacy.states import OUT


@dataclass(frozen=True)
class OwnReach:
    """Followers of my accounts, posts out this month, and how often they were seen.

    None where no network said. Where a network forbids whatever could be a reward, nothing of it
    counts; `leaves_out` names those I have an account on. Followers are a sum, so networks whose
    figures are not added up are not in it.
    """

    followers: int | None
    published: int
    seen: int | None
    leaves_out: tuple[str, ...] = ()


def reach_this_month(person: Any) -> OwnReach:
    """My reach since the first of the month."""
    since = timezone.localtime().replace(day=1, hour=0, minute=0, second=0, microsecond=0)
    newest = AccountReading.objects.filter(account=OuterRef("pk")).order_by("-day")
    accounts = Account.objects.visible_to(person).held()
    kinds = set(accounts.order_by().values_list("network", flat=True).distinct())
    counted = accounts.exclude(network__in=[*UNREWARDED, *APART])
    followers = counted.annotate(count=Subquery(newest.values("followers")[:1]))
    sent = Delivery.objects.visible_to(person).filter(state__in=OUT, sent_at__gte=since)
    sent = sent.exclude(account__network__in=UNREWARDED)
    seen = sent.annotate(most=Max("readings__impressions"))
    return OwnReach(
        followers=followers.aggregate(all=Sum("count"))["all"],
        published=sent.values("post").distinct().count(),
        seen=seen.aggregate(all=Sum("most"))["all"],
        leaves_out=tuple(network_name(kind) for kind in sorted(kinds) if not rewards(kind)),
    )
