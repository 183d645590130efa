"""What the ledger holds about one object, for the app whose object it is."""

from typing import Any

from django.db.models import QuerySet

from moderation.models import LedgerEntry


def entries_about(row: Any) -> QuerySet[LedgerEntry]:
    """Return the entries about an object, oldest first. Read them; nobody writes them."""
    kept = {"subject_type": row._meta.label_lower, "subject_id": str(row.pk)}
    return LedgerEntry.objects.filter(**kept).order_by("pk")
