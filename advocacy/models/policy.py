"""What keeping the networks' rules needs: what was erased and when, what is left of it, what was
said on networks that want each person's own words, and what calls cost."""

from django.db import models
from django.utils import timezone
from django.utils.translation import gettext_lazy as _


class RetentionRun(models.Model):
    """One run of the job that erases what is over.

    `counts`: how many rows, by "network.field". A run that died has no end; the next does its
    work.
    """

    begun_at = models.DateTimeField(_("begun"), default=timezone.now)
    ended_at = models.DateTimeField(_("ended"), null=True, blank=True)
    counts = models.JSONField(default=dict, blank=True)

    class Meta:
        verbose_name = _("retention run")
        verbose_name_plural = _("retention runs")
        ordering = ["-begun_at", "-pk"]

    def __str__(self) -> str:
        return f"{self.begun_at:%Y-%m-%d %H:%M}"


class FoldedPosts(models.Model):
    """What stays of readings of posts: sums of a month of sending, for enough people at once."""

    network = models.CharField(_("network"), max_length=30)
    unit = models.ForeignKey("charter.Unit", on_delete=models.PROTECT, related_name="+")
    month = models.DateField(_("month"))
    posts = models.PositiveIntegerField(default=0)
    # How many of these posts had been counted at all.
    known = models.PositiveIntegerField(default=0)
    impressions = models.PositiveBigIntegerField(_("impressions"), null=True)
    reactions = models.PositiveBigIntegerField(_("reactions"), null=True)
    shares = models.PositiveBigIntegerField(_("shares"), null=True)
    replies = models.PositiveBigIntegerField(_("replies"), null=True)
    clicks = models.PositiveBigIntegerField(_("clicks"), null=True)

    class Meta:
        verbose_name = _("folded figures of posts")
        verbose_name_plural = _("folded figures of posts")
        constraints = [
            models.UniqueConstraint(fields=["network", "unit", "month"], name="folded_posts_once")
        ]

    def __str__(self) -> str:
        return f"{self.network} {self.month}"


class FoldedFollowers(models.Model):
    """What stays of readings of accounts: a sum of a day, for enough people at once."""

    network = models.CharField(_("network"), max_length=30)
    unit = models.ForeignKey("charter.Unit", on_delete=models.PROTECT, related_name="+")
    day = models.DateField(_("day"))
    accounts = models.PositiveIntegerField(default=0)
    counted = models.PositiveIntegerField(default=0)
    followers = models.PositiveBigIntegerField(_("followers"), null=True)

    class Meta:
        verbose_name = _("folded counts of followers")
        verbose_name_plural = _("folded counts of followers")
        constraints = [
            models.UniqueConstraint(fields=["network", "unit", "day"], name="folded_followers_once")
        ]
        indexes = [models.Index(fields=["day"], name="folded_followers_day")]

    def __str__(self) -> str:
        return f"{self.network} {self.day}"


class Wording(models.Model):
    """Words that a delivery has said, or is saying, where no other account may say the same.

    The words themselves are not kept. One that failed has said nothing: its words are free.
    """

    delivery = models.OneToOneField(
        "advocacy.Delivery", on_delete=models.PROTECT, related_name="wording"
    )
    # Of the delivery, so that a look needs no other table.
    account = models.ForeignKey(
        "advocacy.Account", on_delete=models.PROTECT, related_name="wordings"
    )
    network = models.CharField(_("network"), max_length=30)
    # sha256 of the words, see `services.wordings`.
    fingerprint = models.CharField(max_length=64)
    # What near-copies are found by; null: too short to compare.
    sketch = models.TextField(null=True)
    campaign = models.CharField(max_length=60, blank=True)
    said_at = models.DateTimeField(default=timezone.now)

    class Meta:
        verbose_name = _("wording")
        verbose_name_plural = _("wordings")
        indexes = [
            models.Index(fields=["network", "fingerprint"], name="wording_same"),
            models.Index(fields=["network", "said_at"], name="wording_said"),
            models.Index(fields=["network", "campaign"], name="wording_campaign"),
        ]

    def __str__(self) -> str:
        return f"{self.network} {self.fingerprint[:8]}"


class NetworkCost(models.Model):
    """What one sort of call has cost in a month (UTC), in millionths of a US dollar."""

    network = models.CharField(_("network"), max_length=30)
    month = models.DateField(_("month"))
    operation = models.CharField(_("operation"), max_length=30)
    calls = models.PositiveIntegerField(_("calls"), default=0)
    microdollars = models.PositiveBigIntegerField(_("cost"), default=0)

    class Meta:
        verbose_name = _("cost of a network")
        verbose_name_plural = _("costs of networks")
        constraints = [
            models.UniqueConstraint(
                fields=["network", "month", "operation"], name="network_cost_once"
            )
        ]

    def __str__(self) -> str:
        return f"{self.network} {self.month} {self.operation}"
