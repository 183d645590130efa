"""What is counted of everything that ever went out, kept until something else does."""

from collections.abc import Callable
from datetime import timedelta
from typing import TypeVar

from django.core.cache import cache
from django.db.models import Count, Max
from django.utils import timezone

from advocacy.models import Delivery
from advocacy.states import OUT

DAY = timedelta(days=1)
T = TypeVar("T")


def kept(name: str, made: Callable[[], T]) -> T:
    """Return what `made` makes of deliveries that are out: sums only, with no person in them.

    It is made again on the next day, and as soon as a delivery goes out or is erased: their number
    and the newest of them are part of the key. One query where it is there. Never None.
    """
    out = Delivery.objects.filter(state__in=OUT).order_by()
    state = out.aggregate(number=Count("pk"), newest=Max("pk"))
    key = f"advocacy-{name}-{timezone.localdate()}-{state['number']}-{state['newest']}"
    found: T | None = cache.get(key)
    if found is None:
        found = made()
        cache.set(key, found, DAY.total_seconds())
    return found
