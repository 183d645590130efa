"""Holds: while one is active, nothing in its scope goes out."""

from django.conf import settings
from django.db import models
from django.db.models import F, Q
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from moderation.models.network import network_name
from moderation.states import HoldState


class Hold(models.Model):
    """A freeze of everything, or of a unit and those below it, or of a network.

    It ends when two people said so; `review_at` is when somebody must look again, and never
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
    network = models.CharField(
        _("network"), max_length=30, blank=True, help_text=_("Empty: every network.")
    )
    reason = models.TextField(_("reason"))
    set_by = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.PROTECT, related_name="+")
    set_at = models.DateTimeField(_("since"), default=timezone.now)
    review_at = models.DateTimeField(_("look again at"))
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
