"""Marks: whether a rule was right, by those who read what it found. Nobody's record of anything."""

from django.conf import settings
from django.db import models
from django.utils import timezone
from django.utils.translation import gettext_lazy as _


class FindingMark(models.Model):
    """One reviewer's word on one finding; a second thought replaces the first."""

    finding = models.ForeignKey(
        "moderation.Finding", on_delete=models.CASCADE, related_name="marks"
    )
    by = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.PROTECT, related_name="+")
    right = models.BooleanField(_("right"))
    at = models.DateTimeField(default=timezone.now)

    class Meta:
        verbose_name = _("mark of a finding")
        verbose_name_plural = _("marks of findings")
        constraints = [
            models.UniqueConstraint(fields=["finding", "by"], name="finding_mark_once_per_person")
        ]

    def __str__(self) -> str:
        return f"{self.finding} {'+' if self.right else '-'}"


class SampleMark(models.Model):
    """One person's word on a post that a back-test found."""

    backtest = models.ForeignKey(
        "moderation.BackTest", on_delete=models.CASCADE, related_name="marks"
    )
    case = models.ForeignKey("moderation.Case", on_delete=models.CASCADE, related_name="+")
    by = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.PROTECT, related_name="+")
    right = models.BooleanField(_("right"))
    at = models.DateTimeField(default=timezone.now)

    class Meta:
        verbose_name = _("mark of a sample")
        verbose_name_plural = _("marks of samples")
        constraints = [
            models.UniqueConstraint(
                fields=["backtest", "case", "by"], name="sample_mark_once_per_person"
            )
        ]

    def __str__(self) -> str:
        return f"{self.backtest} {self.case} {'+' if self.right else '-'}"
