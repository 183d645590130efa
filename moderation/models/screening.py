"""Screenings: what the rules said of a case, with all that it takes to compute it again."""

from typing import Any

from django.db import models
from django.utils import timezone
from django.utils.translation import gettext_lazy as _


class RuleSetSnapshot(models.Model):
    """A rule set as it stood, once per fingerprint. Append-only by trigger.

    The rows of rules say who wrote what; this says what was compiled, gates included.
    """

    fingerprint = models.CharField(max_length=64, unique=True)
    # The label of the texts in force, part of what the fingerprint is made of.
    version = models.TextField(_("charter"), blank=True)
    # Rule.to_dict() of each; restricted terms are sealed in there, as everywhere.
    rules = models.JSONField()
    first_seen = models.DateTimeField(default=timezone.now)

    class Meta:
        verbose_name = _("rule set")
        verbose_name_plural = _("rule sets")

    def __str__(self) -> str:
        return self.fingerprint[:12]


class Screening(models.Model):
    """One screening of a case. Append-only by trigger.

    `context` is `Context.to_dict()`, null where screening itself failed: then there is nothing to
    compute again. It holds the author's own e-mail address, without which what the rule on
    identifiers said could not be verified; nothing else of theirs. `verdict` is
    `Verdict.to_dict()` without what must never be stored.
    """

    case = models.ForeignKey("moderation.Case", on_delete=models.PROTECT, related_name="screenings")
    rules = models.ForeignKey(
        "moderation.RuleSetSnapshot", on_delete=models.PROTECT, related_name="screenings"
    )
    digest = models.CharField(max_length=64)
    # A value of moderation.screening.context.Stage.
    stage = models.CharField(max_length=20)
    context = models.JSONField(null=True)
    verdict = models.JSONField()
    severity = models.PositiveSmallIntegerField(_("severity"))
    weight = models.PositiveSmallIntegerField(_("weight"))
    cost = models.PositiveIntegerField()
    engine = models.CharField(max_length=40)
    at = models.DateTimeField(default=timezone.now)

    class Meta:
        verbose_name = _("screening")
        verbose_name_plural = _("screenings")
        ordering = ["case", "pk"]

    def __str__(self) -> str:
        return f"{self.case_id} {self.stage}"

    def codes(self) -> dict[str, int]:
        """Return what spoke, shadows apart: rule -> its highest severity."""
        found: dict[str, int] = {}
        said: list[dict[str, Any]] = [*self.verdict["findings"], *self.verdict["gates"]]
        for finding in said:
            found[finding["rule"]] = max(finding["severity"], found.get(finding["rule"], 0))
        return found
