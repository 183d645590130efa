"""Rules: what screening checks, each resting on a clause by its stable id."""

from django.conf import settings
from django.db import models
from django.db.models import F, Q
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from charter.rules import Mode, Severity
from charter.states import RevisionState

SEVERITIES = [
    (Severity.NOTE, _("0 – note")),
    (Severity.ADVISE, _("1 – advise")),
    (Severity.JUSTIFY, _("2 – justify")),
    (Severity.HOLD, _("3 – hold for a reviewer")),
    (Severity.HOLD_TWO, _("4 – hold for two reviewers")),
    (Severity.BLOCK, _("5 – not accepted")),
]
MODES = [
    (Mode.SHADOW.value, _("observe only")),
    (Mode.ADVISE.value, _("advise the author")),
    (Mode.ENFORCE.value, _("apply")),
]


class Rule(models.Model):
    """A rule's identity: its code, its type, and the clause it serves."""

    code = models.CharField(_("code"), max_length=20, unique=True)
    type = models.CharField(_("type"), max_length=60)
    clause_id = models.SlugField(_("clause"), max_length=80)

    class Meta:
        verbose_name = _("rule")
        verbose_name_plural = _("rules")
        ordering = ["code"]

    def __str__(self) -> str:
        return self.code


class RuleRevision(models.Model):
    """One wording of a rule. Written by one person, activated by another, never edited after."""

    rule = models.ForeignKey("charter.Rule", on_delete=models.PROTECT, related_name="revisions")
    number = models.PositiveIntegerField(_("revision"))
    state = models.CharField(
        _("state"), max_length=20, choices=RevisionState.choices, default=RevisionState.DRAFT
    )
    severity = models.PositiveSmallIntegerField(_("severity"), choices=SEVERITIES)
    mode = models.CharField(_("mode"), max_length=10, choices=MODES, default=Mode.ENFORCE.value)
    params = models.JSONField(_("parameters"), default=dict, blank=True)
    # {"units": [...codes], "countries": [...], "networks": [...], "languages": [...]}
    scope = models.JSONField(_("scope"), default=dict, blank=True)
    valid_from = models.DateTimeField(_("valid from"), null=True, blank=True)
    valid_until = models.DateTimeField(_("valid until"), null=True, blank=True)
    message_fr = models.TextField(_("message in French"))
    message_en = models.TextField(_("message in English"))
    suggestion_fr = models.TextField(_("suggestion in French"), blank=True)
    suggestion_en = models.TextField(_("suggestion in English"), blank=True)
    written_by = models.ForeignKey(
        settings.AUTH_USER_MODEL, on_delete=models.PROTECT, related_name="+"
    )
    written_at = models.DateTimeField(_("written at"), default=timezone.now)
    activated_by = models.ForeignKey(
        settings.AUTH_USER_MODEL, on_delete=models.PROTECT, related_name="+", null=True, blank=True
    )
    activated_at = models.DateTimeField(_("activated at"), null=True, blank=True)

    class Meta:
        verbose_name = _("rule revision")
        verbose_name_plural = _("rule revisions")
        ordering = ["rule", "-number"]
        constraints = [
            models.UniqueConstraint(fields=["rule", "number"], name="rule_revision_once"),
            models.UniqueConstraint(
                fields=["rule"],
                condition=Q(state=RevisionState.ACTIVE),
                name="rule_one_active_revision",
            ),
            models.CheckConstraint(
                name="rule_activated_by_another",
                condition=Q(activated_by__isnull=True) | ~Q(activated_by=F("written_by")),
            ),
            models.CheckConstraint(
                name="rule_active_has_activation",
                condition=~Q(state=RevisionState.ACTIVE)
                | Q(activated_by__isnull=False, activated_at__isnull=False),
            ),
            models.CheckConstraint(
                name="rule_severity_known", condition=Q(severity__gte=0, severity__lte=5)
            ),
        ]

    def __str__(self) -> str:
        return f"{self.rule.code}.{self.number}"
