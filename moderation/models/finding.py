"""Findings: what screening found in a case, where, and by which wording of which rule."""

from django.db import models
from django.utils.translation import gettext_lazy as _

from config.kernel.language import reading_language


class Finding(models.Model):
    """One finding, in both languages, with its span in the author's own text."""

    case = models.ForeignKey("moderation.Case", on_delete=models.CASCADE, related_name="findings")
    # Null for what the engine itself reports: an incomplete screening, a first post.
    revision = models.ForeignKey(
        "charter.RuleRevision", on_delete=models.PROTECT, related_name="+", null=True
    )
    rule_code = models.CharField(max_length=40)
    clause_id = models.SlugField(max_length=80, blank=True)
    severity = models.PositiveSmallIntegerField(_("severity"))
    start = models.PositiveIntegerField()
    end = models.PositiveIntegerField()
    excerpt = models.TextField(blank=True)
    message_fr = models.TextField()
    message_en = models.TextField()
    suggestion_fr = models.TextField(blank=True)
    suggestion_en = models.TextField(blank=True)

    class Meta:
        verbose_name = _("finding")
        verbose_name_plural = _("findings")
        ordering = ["case", "-severity", "start"]
        constraints = [
            models.CheckConstraint(
                name="finding_span_ordered", condition=models.Q(end__gte=models.F("start"))
            )
        ]

    def __str__(self) -> str:
        return f"{self.rule_code} {self.start}-{self.end}"

    @property
    def message(self) -> str:
        """The message in the reader's language."""
        return self.message_en if reading_language() == "en" else self.message_fr

    @property
    def suggestion(self) -> str:
        """The suggestion in the reader's language."""
        english = reading_language() == "en"
        return self.suggestion_en if english else self.suggestion_fr
