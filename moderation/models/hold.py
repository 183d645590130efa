"""Holds: while one is active, nothing in its scope goes out."""

from django.conf import settings
from django.db import models
from django.db.models import F, Q
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from charter.public import country_name
from moderation.models.network import network_name
from moderation.states import HoldState


class Hold(models.Model):
    """A freeze of everything, or of what a unit, a country, a network, a campaign and a topic
    have in common.

    It ends when two people said so; `review_at` is when it must be confirmed or lifted, and never
    lifts it by itself.
    """

    state = models.CharField(
        _("state"), max_length=20, choices=HoldState.choices, default=HoldState.ACTIVE
    )
    unit = models.ForeignKey(
        "charter.Unit",
        on_delete=models.PROTECT,
        related_name="+",
        null=True,
        blank=True,
        verbose_name=_("unit"),
        help_text=_("Empty: the whole company."),
    )
    country = models.CharField(
        _("country"),
        max_length=2,
        blank=True,
        default="",
        db_default="",
        help_text=_("That of the author's unit. Empty: every country."),
    )
    network = models.CharField(
        _("network"), max_length=30, blank=True, help_text=_("Empty: every network.")
    )
    campaign = models.SlugField(
        _("campaign"),
        max_length=60,
        blank=True,
        default="",
        db_default="",
        db_index=False,
        help_text=_("Empty: all posts."),
    )
    # Expressions as `moderation.screening.topic` reads them.
    topic = models.JSONField(
        _("topic"),
        default=list,
        blank=True,
        db_default=models.Value([], models.JSONField()),
        help_text=_("A list of expressions. Empty: every subject."),
    )
    # The roles of the rule on suspended sending (R16) speak on.
    allows_crisis_cell = models.BooleanField(
        _("the crisis cell goes on speaking"), default=False, db_default=False
    )
    reason = models.TextField(_("reason"))
    set_by = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.PROTECT, related_name="+")
    set_at = models.DateTimeField(_("since"), default=timezone.now)
    review_at = models.DateTimeField(_("expires"))
    # When those who may lift it were told that it expired; again after each confirmation.
    told_at = models.DateTimeField(null=True, blank=True)
    asked_by = models.ForeignKey(
        settings.AUTH_USER_MODEL, on_delete=models.PROTECT, related_name="+", null=True, blank=True
    )
    released_by = models.ForeignKey(
        settings.AUTH_USER_MODEL, on_delete=models.PROTECT, related_name="+", null=True, blank=True
    )
    released_at = models.DateTimeField(null=True, blank=True)

    class Meta:
        verbose_name = _("freeze")
        verbose_name_plural = _("freezes")
        ordering = ["-set_at"]
        constraints = [
            models.CheckConstraint(
                name="hold_released_by_two",
                condition=~Q(state=HoldState.RELEASED)
                | Q(asked_by__isnull=False, released_by__isnull=False, released_at__isnull=False)
                & ~Q(asked_by=F("released_by")),
            ),
            models.CheckConstraint(name="hold_has_reason", condition=~Q(reason="")),
        ]

    def __str__(self) -> str:
        return self.reason

    @property
    def network_name(self) -> str:
        """The network's name on screen; empty for all of them."""
        return network_name(self.network) if self.network else ""

    @property
    def country_name(self) -> str:
        """The country's name in the reader's language; empty for all of them."""
        return country_name(self.country) if self.country else ""

    @property
    def overdue(self) -> bool:
        """Whether it stops posts past its expiry: somebody must confirm it, or ask to lift it."""
        return self.state != HoldState.RELEASED and self.review_at <= timezone.now()
