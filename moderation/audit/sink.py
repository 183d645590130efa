"""Where audit events are stored: one ledger row each, in the caller's transaction."""

import hashlib
import json
from dataclasses import asdict

from django.utils import timezone

from config.kernel.audit import Event
from moderation.models import LedgerEntry


def store(event: Event) -> None:
    """Append the event. An error here rolls the caller's change back, on purpose."""
    at = timezone.now()
    facts = {"at": at.isoformat(timespec="microseconds"), **asdict(event)}
    canonical = json.dumps(facts, sort_keys=True, ensure_ascii=False, separators=(",", ":"))
    LedgerEntry.objects.create(
        at=at, sha256=hashlib.sha256(canonical.encode()).hexdigest(), **asdict(event)
    )
