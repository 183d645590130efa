"""Findings: what screening found in a case, where, and by which wording of which rule."""

from django.db import models
from django.utils.translation import gettext_lazy as _

from config.kernel.language import reading_language


class Spoken(models.Manager["Finding"]):
    """Findings that people may see: those of rules in shadow mode are not among them."""

    def get_queryset(self) -> models.QuerySet["Finding"]:
        """Leave the shadows out."""
        return super().get_queryset().filter(shadow=False)


class Finding(models.Model):
    """One finding, in both languages, with its span in the author's own text.

    What a rule in shadow mode would have said is kept, too, to be measured, and shown to nobody:
    `objects`, and with it `case.findings`, does not know of it; `with_shadow` does.
    """

    case = models.ForeignKey("moderation.Case", on_delete=models.CASCADE, related_name="findings")
    # Null for what the engine itself reports: an incomplete screening, a gate's hold.
    revision = models.ForeignKey(
        "charter.RuleRevision", on_delete=models.PROTECT, related_name="+", null=True
    )
    rule_code = models.CharField(max_length=40)
    clause_id = models.SlugField(max_length=80, blank=True)
    severity = models.PositiveSmallIntegerField(_("severity"))
    # "text", "media:0", "link:0", "account:0" or "post": see moderation.screening.verdict.
    target = models.CharField(max_length=20, default="text", db_default="text")
    start = models.PositiveIntegerField()
    end = models.PositiveIntegerField()
    excerpt = models.TextField(blank=True)
    message_fr = models.TextField()
    message_en = models.TextField()
    suggestion_fr = models.TextField(blank=True)
    suggestion_en = models.TextField(blank=True)
    # {"start": ..., "end": ..., "replacement": ...}, null where there is none.
    fix = models.JSONField(null=True, blank=True)
    # The key of the lesson that explains the rule; empty for the clause's own.
    lesson = models.CharField(max_length=80, blank=True, default="", db_default="")
    shadow = models.BooleanField(default=False, db_default=False)

    objects = Spoken()
    with_shadow = models.Manager["Finding"]()

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
