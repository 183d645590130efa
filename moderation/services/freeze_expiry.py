"""When a freeze expires: it stays, and those who may lift it are told, once."""

from django.db import transaction
from django.utils import timezone

from charter import public as charter
from config.kernel import audit
from config.kernel.audit import SystemActor
from moderation import policies
from moderation.models import Hold
from moderation.services import notices
from moderation.services.holds import STOPPING

CLOCK = SystemActor("freezes")


def sweep() -> int:
    """Flag each freeze whose time is over, and tell the seniors; return how many."""
    now = timezone.now()
    over = Hold.objects.filter(state__in=STOPPING, review_at__lte=now, told_at__isnull=True)
    return sum(_flag(hold) for hold in over.select_related("unit").order_by("pk"))


def _flag(hold: Hold) -> bool:
    """Say so once, whoever else sweeps."""
    now = timezone.now()
    mine = Hold.objects.filter(pk=hold.pk, told_at__isnull=True, review_at__lte=now)
    with transaction.atomic():
        flagged = mine.update(told_at=now) == 1
        if flagged:
            until = hold.review_at.isoformat()
            audit.record(hold, "hold.expire", actor=CLOCK, until=until)
            _tell(hold, until)
    return flagged


def _tell(hold: Hold, until: str) -> None:
    notices.happen(
        "freeze_over",
        hold.pk,
        people=charter.holders(None, *policies.SENIORS).select_related("unit"),
        unit=hold.unit,
        mark=until[:40],
        facts={"until": until},
    )
