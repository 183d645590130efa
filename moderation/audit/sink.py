"""Where audit events are stored: one ledger row each, in the caller's transaction."""

import hashlib
import json
from datetime import datetime

from django.utils import timezone

from config.kernel.audit import Event
from moderation.models import LedgerEntry

FACTS = ("action", "subject_type", "subject_id", "actor_id", "actor_name", "data")


def store(*events: Event) -> None:
    """Append the events. An error here rolls the caller's change back, on purpose."""
    now = timezone.now()
    LedgerEntry.objects.bulk_create(entry_for(event, at=now) for event in events)


def entry_for(event: Event, *, at: datetime) -> LedgerEntry:
    """Return the row for an event that happened at an instant, not yet stored."""
    entry = LedgerEntry(at=at, **vars(event))
    entry.sha256 = fingerprint(entry)
    return entry


def fingerprint(entry: LedgerEntry) -> str:
    """Return the SHA-256 (hex) of the canonical JSON of what an entry says."""
    facts = {name: getattr(entry, name) for name in FACTS}
    facts["at"] = entry.at.isoformat(timespec="microseconds")
    canonical = json.dumps(facts, sort_keys=True, ensure_ascii=False, separators=(",", ":"))
    return hashlib.sha256(canonical.encode()).hexdigest()
