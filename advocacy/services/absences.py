"""Posts that their network no longer has: believed once it says so twice, an hour apart or more.

A single "not found" may be a cache, or an account that was hidden for a moment (networks.md 11).
"""

from collections.abc import Collection
from datetime import timedelta

from django.db import transaction
from django.utils import timezone

from advocacy.models import Delivery
from config.kernel import audit
from config.kernel.audit import SystemActor

READER = SystemActor("readings")
APART = timedelta(hours=1)


def note(missing: Collection[int], found: Collection[int]) -> int:
    """Write down which deliveries were missed and which were there; return how many are gone."""
    now = timezone.now()
    with transaction.atomic():
        seen = Delivery.objects.filter(pk__in=found, missing_since__isnull=False)
        seen.update(missing_since=None)
        lost = Delivery.objects.filter(pk__in=missing, gone_at__isnull=True)
        gone = list(lost.filter(missing_since__lte=now - APART).select_for_update())
        lost.filter(missing_since__isnull=True).update(missing_since=now)
        Delivery.objects.filter(pk__in=[row.pk for row in gone]).update(gone_at=now)
        audit.record_all(gone, "delivery.gone", actor=READER)
    return len(gone)
