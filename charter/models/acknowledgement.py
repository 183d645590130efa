"""Acknowledgements: a person has read this version. Information, never consent."""

from django.conf import settings
from django.db import models
from django.utils import timezone
from django.utils.translation import gettext_lazy as _


class Acknowledgement(models.Model):
    """The record `governance.md` 7.3 asks for. Append-only by trigger; no IP, no reading time.

    `user` has no database constraint: the record must outlive the person's row.
    """

    user = models.ForeignKey(
        settings.AUTH_USER_MODEL,
        on_delete=models.DO_NOTHING,
        db_constraint=False,
        related_name="acknowledgements",
    )
    person_name = models.CharField(_("name"), max_length=200)
    version = models.ForeignKey(
        "charter.Version", on_delete=models.PROTECT, related_name="acknowledgements"
    )
    effective_text_sha256 = models.CharField(max_length=64)
    audience_key = models.CharField(_("audience"), max_length=200)
    language = models.CharField(_("language shown"), max_length=2)
    statement = models.TextField(_("statement"))
    statement_sha256 = models.CharField(max_length=64)
    displayed_at = models.DateTimeField(_("shown at"))
    acknowledged_at = models.DateTimeField(_("acknowledged at"), default=timezone.now)
    authentication = models.CharField(_("sign-in"), max_length=20)
    # Null until lessons, the audit tree and its anchors exist.
    lesson_attempt = models.PositiveBigIntegerField(null=True, blank=True)
    leaf_index = models.PositiveBigIntegerField(null=True, blank=True)
    anchor = models.CharField(max_length=200, null=True, blank=True)

    class Meta:
        verbose_name = _("acknowledgement")
        verbose_name_plural = _("acknowledgements")
        ordering = ["-acknowledged_at"]
        constraints = [
            models.UniqueConstraint(fields=["user", "version"], name="acknowledged_once"),
            models.CheckConstraint(
                name="acknowledged_after_shown",
                condition=models.Q(acknowledged_at__gte=models.F("displayed_at")),
            ),
        ]

    def __str__(self) -> str:
        return f"{self.person_name} · {self.version}"
