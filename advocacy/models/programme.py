"""The programme's way: the phases, what each is to reach and when, and which one we are in.

Both tables only grow (see the migration): what was aimed at last year stays on record, with who
set it. The newest row of a phase is the one that counts.
"""

from django.conf import settings
from django.db import models
from django.db.models import F, Q
from django.utils import timezone
from django.utils.translation import gettext_lazy as _
from django.utils.translation import pgettext_lazy


class Phase(models.TextChoices):
    """The phases, in the order in which people come through them."""

    LISTEN = "listen", pgettext_lazy("phase", "Listen")
    EQUIP = "equip", pgettext_lazy("phase", "Equip")
    OPEN = "open", pgettext_lazy("phase", "Open")
    CARRY = "carry", pgettext_lazy("phase", "Carry")
    SUSTAIN = "sustain", pgettext_lazy("phase", "Sustain")


class PhasePlan(models.Model):
    """What a phase is to reach, and between which days. `targets`: a number by key of a figure."""

    phase = models.CharField(_("phase"), max_length=10, choices=Phase.choices)
    number = models.PositiveIntegerField(_("version"))
    starts_on = models.DateField(_("from"), null=True, blank=True)
    ends_on = models.DateField(_("until"), null=True, blank=True)
    targets = models.JSONField(_("targets"), default=dict)
    set_by = models.ForeignKey(
        settings.AUTH_USER_MODEL, on_delete=models.PROTECT, related_name="+", db_index=False
    )
    set_at = models.DateTimeField(_("set at"), default=timezone.now)

    class Meta:
        verbose_name = _("plan of a phase")
        verbose_name_plural = _("plans of phases")
        ordering = ["phase", "-number"]
        constraints = [
            models.UniqueConstraint(fields=["phase", "number"], name="phase_plan_once"),
            models.CheckConstraint(
                name="phase_plan_phase_known", condition=Q(phase__in=Phase.values)
            ),
            models.CheckConstraint(name="phase_plan_numbered", condition=Q(number__gte=1)),
            models.CheckConstraint(
                name="phase_plan_days_ordered",
                condition=Q(starts_on__isnull=True)
                | Q(ends_on__isnull=True)
                | Q(ends_on__gte=F("starts_on")),
            ),
        ]

    def __str__(self) -> str:
        return f"{self.phase} {self.number}"


class PhaseEntry(models.Model):
    """That somebody said: from now on we are in this phase."""

    phase = models.CharField(_("phase"), max_length=10, choices=Phase.choices)
    set_by = models.ForeignKey(
        settings.AUTH_USER_MODEL, on_delete=models.PROTECT, related_name="+", db_index=False
    )
    set_at = models.DateTimeField(_("set at"), default=timezone.now)

    class Meta:
        verbose_name = _("entry into a phase")
        verbose_name_plural = _("entries into phases")
        ordering = ["-pk"]
        constraints = [
            models.CheckConstraint(
                name="phase_entry_phase_known", condition=Q(phase__in=Phase.values)
            ),
        ]

    def __str__(self) -> str:
        return self.phase
