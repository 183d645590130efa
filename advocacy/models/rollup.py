"""What is made of the readings: how a day stood, how a month ended, and what was printed of it.

All but head counts can be made again from the readings while these are there. What was printed
stays when they are gone, and the keys with them, so last year's figure printed today equals what
was printed then.
"""

from django.db import models
from django.db.models import F, Q
from django.utils import timezone
from django.utils.translation import gettext_lazy as _


class UnitDay(models.Model):
    """A unit on a day: its place in the tree, its own people, and how many of them hold an account.

    People are active ones, of the unit itself without those below. Noted once, never changed.
    """

    unit = models.ForeignKey(
        "charter.Unit", on_delete=models.PROTECT, related_name="+", db_index=False
    )
    day = models.DateField(_("day"))
    path = models.CharField(max_length=255)
    people = models.PositiveIntegerField(_("people"))
    engaged = models.PositiveIntegerField(_("people with an account"))

    class Meta:
        verbose_name = _("unit on a day")
        verbose_name_plural = _("units on a day")
        constraints = [
            models.UniqueConstraint(fields=["day", "unit"], name="unit_day_once"),
            models.CheckConstraint(
                name="unit_day_engaged_are_people", condition=Q(engaged__lte=F("people"))
            ),
        ]

    def __str__(self) -> str:
        return f"{self.unit_id} {self.day}"


class AccountColumns(models.Model):
    """All accounts as they stood at the end of a day, column by column, in the order of accounts.

    Columns are packed (`reports.packing`): accounts by the difference to the one before, owners,
    units, the place of the network in `networks`, and followers plus one, 0 for unknown. `sums` has
    a record for each unit and network, see `reports.facts.SUMS`. Any slice of any day is a sum over
    these; single rows are read where one account matters.
    """

    day = models.DateField(_("day"), unique=True)
    networks = models.JSONField()
    rows = models.PositiveIntegerField()
    accounts = models.BinaryField()
    owners = models.BinaryField()
    units = models.BinaryField()
    kinds = models.BinaryField()
    followers = models.BinaryField()
    sums = models.BinaryField()
    made_at = models.DateTimeField(default=timezone.now)

    class Meta:
        verbose_name = _("accounts of a day")
        verbose_name_plural = _("accounts of a day")

    def __str__(self) -> str:
        return f"{self.day}"


class AudienceColumns(models.Model):
    """All audiences of a day, their people numbered: sets can be united without the hashes.

    `accounts` and `lengths` are uint32 arrays, one place per account in the order of accounts;
    `people` holds the numbers of each account's followers one account after the other, uint32 below
    `numbered`. Of people, one in `sample` is there.
    """

    day = models.DateField(_("day"), unique=True)
    key = models.ForeignKey("advocacy.AudienceKey", on_delete=models.PROTECT, related_name="+")
    sample = models.PositiveSmallIntegerField()
    numbered = models.PositiveIntegerField()
    accounts = models.BinaryField()
    lengths = models.BinaryField()
    people = models.BinaryField()
    made_at = models.DateTimeField(default=timezone.now)

    class Meta:
        verbose_name = _("audiences of a day")
        verbose_name_plural = _("audiences of a day")

    def __str__(self) -> str:
        return f"{self.day}"


class PostRollup(models.Model):
    """What networks counted for the posts of a month, once nothing more is read of them.

    The month is that of sending (UTC); `known` had impressions, each sum is None where no post had
    the figure.
    """

    month = models.DateField(_("month"))
    unit = models.ForeignKey(
        "charter.Unit", on_delete=models.PROTECT, related_name="+", db_index=False
    )
    network = models.CharField(_("network"), max_length=30)
    campaign = models.CharField(_("campaign"), max_length=60, blank=True)
    language = models.CharField(_("language"), max_length=2)
    sent = models.PositiveIntegerField()
    known = models.PositiveIntegerField()
    impressions = models.PositiveBigIntegerField(_("impressions"), null=True)
    reactions = models.PositiveBigIntegerField(_("reactions"), null=True)
    shares = models.PositiveBigIntegerField(_("shares"), null=True)
    replies = models.PositiveBigIntegerField(_("replies"), null=True)
    clicks = models.PositiveBigIntegerField(_("clicks"), null=True)

    class Meta:
        verbose_name = _("sum of a month's posts")
        verbose_name_plural = _("sums of a month's posts")
        constraints = [
            models.UniqueConstraint(
                fields=["month", "unit", "network", "campaign", "language"],
                name="post_rollup_once",
            ),
            models.CheckConstraint(name="post_rollup_known", condition=Q(known__lte=F("sent"))),
        ]

    def __str__(self) -> str:
        return f"{self.network} {self.unit_id} {self.month}"


class PrintedReach(models.Model):
    """The figures of reach at the end of a month as they were printed. Never changed.

    Of a unit with all below it, or of the whole company (no unit); on a network, or on all of them
    (empty). `unique_most` adds everybody whom accounts without a list could reach.
    """

    day = models.DateField(_("day"))
    unit = models.ForeignKey(
        "charter.Unit", on_delete=models.PROTECT, related_name="+", null=True, db_index=False
    )
    network = models.CharField(_("network"), max_length=30, blank=True)
    accounts = models.PositiveIntegerField()
    counted = models.PositiveIntegerField()
    listed = models.PositiveIntegerField()
    people = models.PositiveIntegerField()
    potential = models.PositiveBigIntegerField(null=True)
    unique = models.PositiveBigIntegerField(null=True)
    unique_low = models.PositiveBigIntegerField(null=True)
    unique_high = models.PositiveBigIntegerField(null=True)
    unique_most = models.PositiveBigIntegerField(null=True)
    printed_at = models.DateTimeField(default=timezone.now)

    class Meta:
        verbose_name = _("printed figures")
        verbose_name_plural = _("printed figures")
        constraints = [
            models.UniqueConstraint(
                fields=["day", "unit", "network"],
                condition=Q(unit__isnull=False),
                name="printed_reach_of_unit_once",
            ),
            models.UniqueConstraint(
                fields=["day", "network"],
                condition=Q(unit__isnull=True),
                name="printed_reach_of_all_once",
            ),
            models.CheckConstraint(
                name="printed_reach_range",
                condition=Q(unique__isnull=True)
                | Q(unique_low__lte=F("unique"), unique_high__gte=F("unique")),
            ),
        ]

    def __str__(self) -> str:
        return f"{self.unit_id} {self.network} {self.day}"
