"""Undone decisions: append-only, like the decisions themselves."""

from django.conf import settings
from django.db import models
from django.utils import timezone


class Undo(models.Model):
    """A decision its maker took back before it took effect: on record, and true of nothing."""

    decision = models.OneToOneField(
        "moderation.Decision", on_delete=models.PROTECT, related_name="undo"
    )
    # No constraint to the person's row: the record outlives it.
    actor = models.ForeignKey(
        settings.AUTH_USER_MODEL, on_delete=models.DO_NOTHING, db_constraint=False, related_name="+"
    )
    made_at = models.DateTimeField(default=timezone.now)

    def __str__(self) -> str:
        return f"{self.decision}"
