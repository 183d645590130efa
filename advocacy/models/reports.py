"""Reports by mail: who gets which, of what, and how often."""

from typing import Any

from django.conf import settings
from django.db import models
from django.db.models import Q
from django.utils import timezone
from django.utils.translation import gettext_lazy as _


class Rhythm(models.TextChoices):
    """How often a report is mailed: after each whole month, or after each whole week."""

    MONTHLY = "monthly", _("every month")
    WEEKLY = "weekly", _("every week")


class SubscriptionQuerySet(models.QuerySet["ReportSubscription"]):
    """Subscriptions by who may see them."""

    def visible_to(self, user: Any) -> "SubscriptionQuerySet":
        """Their own."""
        return self.filter(person_id=user.pk)


class ReportSubscription(models.Model):
    """One report somebody gets by mail, in their language; without a unit of the whole company.

    `sent_until` is the last day of the last period that was mailed, or need not be: it is noted in
    the transaction that mails it, and nothing of a period is mailed a second time.
    """

    person = models.ForeignKey(
        settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="report_subscriptions"
    )
    report = models.SlugField(_("report"), max_length=40, db_index=False)
    unit = models.ForeignKey(
        "charter.Unit", on_delete=models.CASCADE, null=True, blank=True, related_name="+"
    )
    rhythm = models.CharField(_("how often"), max_length=10, choices=Rhythm.choices)
    is_paused = models.BooleanField(_("paused"), default=False, db_default=False)
    sent_until = models.DateField()
    created_at = models.DateTimeField(default=timezone.now)

    objects = SubscriptionQuerySet.as_manager()

    class Meta:
        verbose_name = _("report by mail")
        verbose_name_plural = _("reports by mail")
        ordering = ["pk"]
        constraints = [
            models.UniqueConstraint(
                fields=["person", "report", "rhythm", "unit"],
                condition=Q(unit__isnull=False),
                name="report_of_unit_once",
            ),
            models.UniqueConstraint(
                fields=["person", "report", "rhythm"],
                condition=Q(unit__isnull=True),
                name="report_of_company_once",
            ),
            models.CheckConstraint(
                condition=Q(rhythm__in=Rhythm.values), name="report_rhythm_known"
            ),
            models.CheckConstraint(condition=~Q(report=""), name="report_named"),
        ]

    def __str__(self) -> str:
        return f"{self.report} {self.rhythm}"
