"""The ledger: one row for everything that happened, append-only by trigger."""

from django.db import models
from django.utils import timezone
from django.utils.translation import gettext_lazy as _


class LedgerEntry(models.Model):
    """An audit event. No foreign keys: it must outlive the person and the object."""

    at = models.DateTimeField(_("at"), default=timezone.now)
    action = models.CharField(_("action"), max_length=80)
    subject_type = models.CharField(_("object"), max_length=80)
    subject_id = models.CharField(_("number"), max_length=64)
    actor_id = models.BigIntegerField(null=True)
    actor_name = models.CharField(_("by"), max_length=200)
    data = models.JSONField(default=dict)
    # SHA-256 of the row's canonical JSON: an edit under the trigger still shows.
    sha256 = models.CharField(max_length=64)

    class Meta:
        verbose_name = _("ledger entry")
        verbose_name_plural = _("ledger entries")
        ordering = ["pk"]
        indexes = [
            models.Index(fields=["subject_type", "subject_id"], name="ledger_subject"),
            models.Index(fields=["actor_id", "at"], name="ledger_actor"),
        ]

    def __str__(self) -> str:
        return f"{self.at:%Y-%m-%d %H:%M:%S} {self.action} {self.subject_type} {self.subject_id}"
