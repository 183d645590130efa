"""Read the ledger back: filtered, paged by key, and compared with its hashes."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from moderation.audit.sink import fingerprint
from moderation.models import LedgerEntry

PAGE = 50
LOOKUPS = {
    "action": "action__startswith",
    "subject_type": "subject_type__startswith",
    "subject_id": "subject_id",
    "actor_name": "actor_name__icontains",
    "since": "at__date__gte",
    "until": "at__date__lte",
}


@dataclass(frozen=True)
class Row:
    """An entry, and whether it still agrees with its hash."""

    entry: LedgerEntry
    intact: bool


def page(wanted: Mapping[str, Any], *, before: int | None = None) -> list[Row]:
    """Return a page of entries that meet the filters (keys of LOOKUPS), newest first."""
    entries = LedgerEntry.objects.filter(**{LOOKUPS[name]: v for name, v in wanted.items()})
    if before is not None:
        entries = entries.filter(pk__lt=before)
    return [Row(entry, intact(entry)) for entry in entries.order_by("-pk")[:PAGE]]


def intact(entry: LedgerEntry) -> bool:
    """Say whether an entry still says what it said when it was written."""
    return fingerprint(entry) == entry.sha256
