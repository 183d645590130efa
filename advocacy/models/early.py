"""What a network counted in the first hours of a post. Null is unknown; it is never zero."""

from django.db import models
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

HOURS = (1, 3, 6, 12, 24, 48)
"""How long after its sending a post is read; the first two days decide (product.md, S16)."""


class EarlyReading(models.Model):
    """The counts of one delivery so many hours after it was sent. Cumulative, never changed."""

    delivery = models.ForeignKey(
        "advocacy.Delivery", on_delete=models.PROTECT, related_name="early_readings"
    )
    hours = models.PositiveSmallIntegerField(_("hours"))
    impressions = models.PositiveIntegerField(_("impressions"), null=True)
    reactions = models.PositiveIntegerField(_("reactions"), null=True)
    shares = models.PositiveIntegerField(_("shares"), null=True)
    replies = models.PositiveIntegerField(_("replies"), null=True)
    clicks = models.PositiveIntegerField(_("clicks"), null=True)
    fetched_at = models.DateTimeField(default=timezone.now)
    source = models.CharField(max_length=40)

    class Meta:
        verbose_name = _("early reading")
        verbose_name_plural = _("early readings")
        constraints = [
            models.UniqueConstraint(fields=["delivery", "hours"], name="early_reading_once"),
            models.CheckConstraint(name="early_reading_hours", condition=models.Q(hours__in=HOURS)),
        ]

    def __str__(self) -> str:
        return f"{self.delivery_id} +{self.hours} h"
