"""Regimes of units: each change is a row of its own, proposed by one person, answered by another.

What was proposed, and by whom and why, never changes (trigger); the answer is written once.
"""

from django.db import models
from django.db.models import F, Q
from django.utils import timezone
from django.utils.translation import gettext_lazy as _
from django.utils.translation import pgettext_lazy

from moderation.models.signed import signed_by
from moderation.states import RegimeState

KEYS = [
    ("fr_bank_insurance", _("bank and insurance, France")),
    ("eu_invest", _("investment services, European Union")),
    ("uk_finprom", _("financial promotions, United Kingdom")),
    ("us_bd", _("broker-dealer, United States")),
]


class RegimeChange(models.Model):
    """From its confirmation on the unit has this regime; `key` empty: none of its own."""

    unit = models.ForeignKey(
        "charter.Unit", on_delete=models.PROTECT, related_name="+", verbose_name=_("unit")
    )
    key = models.CharField(_("regime"), max_length=30, choices=KEYS, blank=True)
    reason = models.TextField(_("why"))
    state = models.CharField(
        _("state"), max_length=20, choices=RegimeState.choices, default=RegimeState.PROPOSED
    )
    proposed_by = signed_by()
    proposed_name = models.CharField(_("proposed by"), max_length=200)
    proposed_at = models.DateTimeField(_("proposed at"), default=timezone.now)
    answered_by = signed_by(null=True)
    answered_name = models.CharField(_("answered by"), max_length=200, blank=True)
    answered_at = models.DateTimeField(_("answered at"), null=True, blank=True)
    note = models.TextField(pgettext_lazy("regime", "note"), blank=True)

    class Meta:
        verbose_name = _("change of a regime")
        verbose_name_plural = _("changes of regimes")
        ordering = ["-pk"]
        constraints = [
            models.UniqueConstraint(
                fields=["unit"], condition=Q(state="proposed"), name="regime_one_proposal"
            ),
            models.CheckConstraint(
                name="regime_answered_by_another",
                condition=Q(answered_by__isnull=True) | ~Q(answered_by=F("proposed_by")),
            ),
            models.CheckConstraint(
                name="regime_answer_is_dated",
                condition=Q(state="proposed", answered_by__isnull=True, answered_at__isnull=True)
                | ~Q(state="proposed") & Q(answered_by__isnull=False, answered_at__isnull=False),
            ),
            models.CheckConstraint(name="regime_has_reason", condition=~Q(reason="")),
        ]

    def __str__(self) -> str:
        return f"{self.unit}: {self.key or '-'}"


class Procedures(models.Model):
    """The written supervisory procedures as they stood from `made_at` on. Append-only by trigger.

    `content` is what `services.procedures` made of the configuration; `sha256` that of its
    canonical JSON.
    """

    number = models.PositiveIntegerField(_("number"), unique=True)
    content = models.JSONField()
    sha256 = models.CharField(_("SHA-256"), max_length=64)
    made_at = models.DateTimeField(_("since"), default=timezone.now, db_index=True)

    class Meta:
        verbose_name = _("version of the procedures")
        verbose_name_plural = _("versions of the procedures")
        ordering = ["-number"]

    def __str__(self) -> str:
        return f"{self.number}"
