"""Appeals: one for a refused case, decided by somebody who had not decided on it before."""

from typing import Any

from django.conf import settings
from django.db import models
from django.db.models import F, Q
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from charter.public import units_for
from moderation.deadlines import lateness
from moderation.states import UNDECIDED, AppealState


class AppealQuerySet(models.QuerySet["Appeal"]):
    """Appeals by who may see them."""

    def on_desk_of(self, user: Any) -> "AppealQuerySet":
        """Those of the units that this person leads or counsels, never one's own."""
        return self.filter(case__unit__in=units_for(user, "lead", "legal")).exclude(author=user)


class Appeal(models.Model):
    """What an author says against a refusal, and what became of it.

    `case`, `author`, `refusal`, `words` and `lodged_at` never change, and `decision` is a decision
    on this case on the basis of an appeal: the database sees to both (moderation.triggers).
    """

    case = models.OneToOneField("moderation.Case", on_delete=models.PROTECT, related_name="appeal")
    author = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.PROTECT, related_name="+")
    refusal = models.ForeignKey(
        "moderation.Decision", on_delete=models.PROTECT, related_name="+", verbose_name=_("refusal")
    )
    words = models.TextField(_("what the author says"), max_length=2000)
    lodged_at = models.DateTimeField(_("lodged"), default=timezone.now)
    state = models.CharField(
        _("state"), max_length=20, choices=AppealState.choices, default=AppealState.OPEN
    )
    # In the working time of the author's unit. Past it the appeal waits on, and its lead is told.
    deadline = models.DateTimeField(_("deadline"))
    claimed_by = models.ForeignKey(
        settings.AUTH_USER_MODEL,
        on_delete=models.PROTECT,
        related_name="+",
        null=True,
        blank=True,
        verbose_name=_("claimed by"),
    )
    lease_until = models.DateTimeField(null=True, blank=True)
    decision = models.OneToOneField(
        "moderation.Decision", on_delete=models.PROTECT, related_name="appeal", null=True
    )
    decided_at = models.DateTimeField(_("decided"), null=True, blank=True)
    # The last of the reminders that went out: 50, 80 or 100 per cent of the time.
    reminded = models.PositiveSmallIntegerField(default=0)
    updated_at = models.DateTimeField(default=timezone.now)

    objects = AppealQuerySet.as_manager()

    class Meta:
        verbose_name = _("appeal")
        verbose_name_plural = _("appeals")
        indexes = [
            models.Index(
                fields=["deadline", "id"],
                name="appeal_waiting",
                condition=Q(state__in=["open", "in_review"]),
            ),
            models.Index(
                fields=["decided_at"],
                name="appeal_decided",
                condition=Q(decided_at__isnull=False),
            ),
        ]
        constraints = [
            models.CheckConstraint(
                name="appeal_lease_pair",
                condition=Q(claimed_by__isnull=True, lease_until__isnull=True)
                | Q(claimed_by__isnull=False, lease_until__isnull=False),
            ),
            models.CheckConstraint(
                name="appeal_claimed_by_another",
                condition=Q(claimed_by__isnull=True) | ~Q(claimed_by=F("author")),
            ),
            models.CheckConstraint(
                name="appeal_decided_with_decision",
                condition=~Q(state__in=["upheld", "overturned"])
                | Q(decision__isnull=False, decided_at__isnull=False),
            ),
            models.CheckConstraint(name="appeal_has_words", condition=~Q(words="")),
        ]

    def __str__(self) -> str:
        return f"{self.case}"

    @property
    def open(self) -> bool:
        """Whether it still waits for an answer."""
        return self.state in UNDECIDED

    @property
    def late(self) -> bool:
        """Whether it should have been answered already."""
        return self.open and self.deadline < timezone.now()

    @property
    def lateness(self) -> str:
        """How late a late appeal is, in words; the time is that of the author's unit."""
        if not self.late:
            return ""
        unit = self.case.unit
        return lateness(self.deadline, timezone.now(), country=unit.country, zone=unit.time_zone)
