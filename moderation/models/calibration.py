"""Second readings: a share of what is decided is read again, to see how far two people agree.

A draw and an answer change nothing for the post or its author; they are counted per reason, never
per person. The second person sees the post as undecided, so that the first answer does not weigh.
"""

from django.conf import settings
from django.db import models
from django.db.models import F, Q
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from moderation.models.decision import Decision
from moderation.models.signed import signed_by


class CalibrationDraw(models.Model):
    """A decision that was drawn to be made a second time; the lease is that of the second person.

    Which are drawn can be computed again: see `moderation.services.calibration`.
    """

    decision = models.OneToOneField(
        "moderation.Decision", on_delete=models.PROTECT, related_name="draw"
    )
    case = models.ForeignKey("moderation.Case", on_delete=models.PROTECT, related_name="draws")
    unit = models.ForeignKey("charter.Unit", on_delete=models.PROTECT, related_name="+")
    period = models.ForeignKey(
        "moderation.SamplingPeriod", on_delete=models.PROTECT, related_name="+"
    )
    # Of a thousand decisions so many are drawn.
    rate = models.PositiveSmallIntegerField()
    drawn_at = models.DateTimeField(default=timezone.now)
    # Its place in the queue, as if it had come in when it was drawn.
    rank = models.IntegerField()
    deadline = models.DateTimeField(null=True)
    claimed_by = models.ForeignKey(
        settings.AUTH_USER_MODEL, on_delete=models.PROTECT, related_name="+", null=True, blank=True
    )
    lease_until = models.DateTimeField(null=True, blank=True)

    class Meta:
        verbose_name = _("draw of a second reading")
        verbose_name_plural = _("draws of second readings")
        indexes = [models.Index(fields=["unit", "rank"], name="calibration_of_unit")]
        constraints = [
            models.UniqueConstraint(fields=["case"], name="calibration_once_per_case"),
            models.CheckConstraint(
                name="calibration_lease_pair",
                condition=Q(claimed_by__isnull=True, lease_until__isnull=True)
                | Q(claimed_by__isnull=False, lease_until__isnull=False),
            ),
            models.CheckConstraint(name="calibration_rate_is_a_share", condition=Q(rate__lte=1000)),
        ]

    def __str__(self) -> str:
        return f"{self.case} {self.period}"


class CalibrationReview(models.Model):
    """What the second person would have decided: append-only by trigger, and without effect.

    Who decided first is repeated here so that the database itself refuses that it is the same.
    Neither name is ever shown beside a figure.
    """

    draw = models.OneToOneField(
        "moderation.CalibrationDraw", on_delete=models.PROTECT, related_name="review"
    )
    kind = models.CharField(_("decision"), max_length=20, choices=Decision.Kind.choices)
    reason = models.SlugField(_("reason"), max_length=20, blank=True)
    author = signed_by()
    decider = signed_by()
    reviewer = signed_by()
    made_at = models.DateTimeField(default=timezone.now)

    class Meta:
        verbose_name = _("second reading")
        verbose_name_plural = _("second readings")
        constraints = [
            models.CheckConstraint(
                name="calibration_by_another",
                condition=~Q(reviewer=F("decider")) & ~Q(reviewer=F("author")),
            ),
            models.CheckConstraint(
                name="calibration_no_has_reason",
                condition=~Q(kind__in=["request_changes", "refuse"]) | ~Q(reason=""),
            ),
        ]

    def __str__(self) -> str:
        return f"{self.draw} {self.kind}"
