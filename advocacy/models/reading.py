"""Readings: immutable daily facts. Null means the network did not say; it is never zero."""

from django.db import models
from django.db.models import Q
from django.utils import timezone
from django.utils.translation import gettext_lazy as _


class AccountReading(models.Model):
    """What a network said of an account on a day, and the unit its owner was in that day."""

    account = models.ForeignKey(
        "advocacy.Account", on_delete=models.PROTECT, related_name="readings", db_index=False
    )
    unit = models.ForeignKey(
        "charter.Unit", on_delete=models.PROTECT, related_name="+", db_index=False
    )
    day = models.DateField(_("day"))
    followers = models.PositiveIntegerField(_("followers"), null=True)
    fetched_at = models.DateTimeField(default=timezone.now)
    source = models.CharField(max_length=40)

    class Meta:
        verbose_name = _("account reading")
        verbose_name_plural = _("account readings")
        constraints = [
            models.UniqueConstraint(fields=["account", "day"], name="account_reading_once")
        ]
        indexes = [models.Index(fields=["day", "unit"], name="account_reading_day")]

    def __str__(self) -> str:
        return f"{self.account_id} {self.day}"


class PostReading(models.Model):
    """What a network counted for one delivered post on a day. Cumulative, as networks count."""

    delivery = models.ForeignKey(
        "advocacy.Delivery", on_delete=models.PROTECT, related_name="readings", db_index=False
    )
    day = models.DateField(_("day"))
    impressions = models.PositiveIntegerField(_("impressions"), null=True)
    reactions = models.PositiveIntegerField(_("reactions"), null=True)
    shares = models.PositiveIntegerField(_("shares"), null=True)
    replies = models.PositiveIntegerField(_("replies"), null=True)
    clicks = models.PositiveIntegerField(_("clicks"), null=True)
    fetched_at = models.DateTimeField(default=timezone.now)
    source = models.CharField(max_length=40)

    class Meta:
        verbose_name = _("post reading")
        verbose_name_plural = _("post readings")
        constraints = [
            models.UniqueConstraint(fields=["delivery", "day"], name="post_reading_once")
        ]
        indexes = [models.Index(fields=["day"], name="post_reading_day")]

    def __str__(self) -> str:
        return f"{self.delivery_id} {self.day}"


class Audience(models.Model):
    """Keyed 64-bit hashes of an account's follower ids on a day; the ids themselves are never kept.

    `hashes` is a sorted little-endian uint64 array; `listed` is how many the network listed,
    which may be fewer than it counts.
    """

    account = models.ForeignKey(
        "advocacy.Account", on_delete=models.PROTECT, related_name="audiences"
    )
    day = models.DateField(_("day"))
    # Only audiences of one key can be compared. Null: written by the release before keys had rows.
    key = models.ForeignKey(
        "advocacy.AudienceKey", on_delete=models.PROTECT, related_name="audiences", null=True
    )
    key_year = models.PositiveSmallIntegerField()
    hashes = models.BinaryField()
    listed = models.PositiveIntegerField()
    fetched_at = models.DateTimeField(default=timezone.now)

    class Meta:
        verbose_name = _("audience")
        verbose_name_plural = _("audiences")
        constraints = [
            models.UniqueConstraint(fields=["account", "day"], name="audience_once"),
            models.CheckConstraint(name="audience_listed", condition=Q(listed__gte=0)),
        ]

    def __str__(self) -> str:
        return f"{self.account_id} {self.day}"
