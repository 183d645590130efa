"""Looking afterwards: a month's sealed key, the lot of each direct post, and what was found.

The key is drawn when the month opens, its SHA-256 goes to the ledger at once, and the key itself
is shown when the month is over: nobody can choose the sample, and everybody can check it.
"""

from django.db import models
from django.db.models import F, Q
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from moderation.models.signed import signed_by
from moderation.states import CheckState


class SamplingPeriod(models.Model):
    """One month, UTC. `revealed` is the key in hex once the month is over."""

    month = models.DateField(_("month"), unique=True)
    sealed = models.BinaryField(editable=False)
    commitment = models.CharField(_("commitment"), max_length=64)
    opened_at = models.DateTimeField(default=timezone.now)
    revealed = models.CharField(_("key"), max_length=64, blank=True)
    revealed_at = models.DateTimeField(null=True, blank=True)

    class Meta:
        verbose_name = _("sampling period")
        verbose_name_plural = _("sampling periods")
        ordering = ["-month"]
        constraints = [
            models.CheckConstraint(
                name="sampling_revealed_is_dated",
                condition=Q(revealed="", revealed_at__isnull=True)
                | ~Q(revealed="") & Q(revealed_at__isnull=False),
            )
        ]

    def __str__(self) -> str:
        return f"{self.month:%Y-%m}"


class Lot(models.Model):
    """The lot of one post that left directly: its stratum and whether it is looked at.

    Append-only by trigger. `tier` is what its author's was that day: it serves to count, and is
    shown to nobody.
    """

    period = models.ForeignKey(
        "moderation.SamplingPeriod", on_delete=models.PROTECT, related_name="lots"
    )
    case = models.OneToOneField("moderation.Case", on_delete=models.PROTECT, related_name="lot")
    tier = models.PositiveSmallIntegerField()
    regime = models.CharField(max_length=120)
    # Of a thousand posts of this stratum, so many are looked at.
    rate = models.PositiveSmallIntegerField()
    selected = models.BooleanField()

    class Meta:
        verbose_name = _("lot of a post")
        verbose_name_plural = _("lots of posts")
        indexes = [models.Index(fields=["period", "regime", "tier"], name="lot_stratum")]
        constraints = [
            models.CheckConstraint(name="lot_rate_is_a_share", condition=Q(rate__lte=1000))
        ]

    def __str__(self) -> str:
        return f"{self.case} {self.period}"


class PostReview(models.Model):
    """One look at a post that left directly. It judges the rules, never the author."""

    lot = models.OneToOneField("moderation.Lot", on_delete=models.PROTECT, related_name="review")
    # Repeated here so that the database itself refuses a look at one's own post.
    author = signed_by()
    unit = models.ForeignKey("charter.Unit", on_delete=models.PROTECT, related_name="+")
    state = models.CharField(
        _("verdict"), max_length=10, choices=CheckState.choices, default=CheckState.WAITING
    )
    reason = models.TextField(_("what the rules should have seen"), blank=True)
    clause_id = models.SlugField(_("clause"), max_length=80, blank=True)
    looked_by = signed_by(null=True)
    looked_name = models.CharField(_("looked at by"), max_length=200, blank=True)
    looked_at = models.DateTimeField(null=True, blank=True)
    since = models.DateTimeField(default=timezone.now)

    class Meta:
        verbose_name = _("check afterwards")
        verbose_name_plural = _("checks afterwards")
        ordering = ["pk"]
        indexes = [
            models.Index(fields=["id"], name="check_waiting", condition=Q(state="waiting")),
        ]
        constraints = [
            models.CheckConstraint(
                name="check_not_own",
                condition=Q(looked_by__isnull=True) | ~Q(looked_by=F("author")),
            ),
            models.CheckConstraint(
                name="check_verdict_is_signed",
                condition=Q(state="waiting", looked_by__isnull=True, looked_at__isnull=True)
                | ~Q(state="waiting") & Q(looked_by__isnull=False, looked_at__isnull=False),
            ),
            models.CheckConstraint(
                name="check_miss_has_reason", condition=~Q(state="miss") | ~Q(reason="")
            ),
        ]

    def __str__(self) -> str:
        return f"{self.lot} {self.state}"
