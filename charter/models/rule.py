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
    # {"units": [...codes], "countries": [...], "networks": [...], "languages": [...],
    #  "account_kinds": [...], "roles": [...]}
    scope = models.JSONField(_("scope"), default=dict, blank=True)
    valid_from = models.DateTimeField(_("valid from"), null=True, blank=True)
    valid_until = models.DateTimeField(_("valid until"), null=True, blank=True)
    message_fr = models.TextField(_("message in French"))
    message_en = models.TextField(_("message in English"))
    suggestion_fr = models.TextField(_("suggestion in French"), blank=True)
    suggestion_en = models.TextField(_("suggestion in English"), blank=True)
    # The key of the lesson that explains this rule; empty: that of its clause.
    lesson = models.CharField(_("lesson"), max_length=80, blank=True, db_default="")
    review_on = models.DateField(_("look at it again on"), null=True, blank=True)
    # Why legal lets a rule touch protected speech, for employee representatives to read, and the
    # rights it touches, parted by spaces: sealed terms cannot be asked again.
    protected_override = models.TextField(
        _("why it may touch protected speech"), blank=True, db_default=""
    )
    protected_rights = models.CharField(max_length=100, blank=True, db_default="")
    written_by = models.ForeignKey(
        settings.AUTH_USER_MODEL, on_delete=models.PROTECT, related_name="+"
    )
    written_at = models.DateTimeField(_("written at"), default=timezone.now)
    # Who said yes first where two must, besides the writer: see `services.rule_activation`.
    first_activator = models.ForeignKey(
        settings.AUTH_USER_MODEL, on_delete=models.PROTECT, related_name="+", null=True, blank=True
    )
    first_activated_at = models.DateTimeField(_("first agreed at"), null=True, blank=True)
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
                name="rule_first_yes_by_another",
                condition=Q(first_activator__isnull=True)
                | ~Q(first_activator=F("written_by")) & Q(first_activated_at__isnull=False),
            ),
            models.CheckConstraint(
                name="rule_second_yes_by_a_third",
                condition=Q(activated_by__isnull=True)
                | Q(first_activator__isnull=True)
                | ~Q(activated_by=F("first_activator")),
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


class RuleTrial(models.Model):
    """What a back-test of one revision foretold, on how many posts. Append-only by trigger.

    Moderation runs the test and hands the figures over; here they decide how many must agree.
    """

    revision = models.ForeignKey(
        "charter.RuleRevision", on_delete=models.PROTECT, related_name="trials"
    )
    posts = models.PositiveIntegerField(_("posts"))
    hits = models.PositiveIntegerField(_("posts with a finding"))
    # Of these posts, how many a person read, and how many a person would have read with the rule.
    held_now = models.PositiveIntegerField(_("read by a person"))
    held_with = models.PositiveIntegerField(_("read by a person with this rule"))
    by = models.ForeignKey(
        settings.AUTH_USER_MODEL,
        on_delete=models.DO_NOTHING,
        db_constraint=False,
        related_name="+",
    )
    by_name = models.CharField(_("asked by"), max_length=200)
    at = models.DateTimeField(_("at"), default=timezone.now)

    class Meta:
        verbose_name = _("back-test of a rule")
        verbose_name_plural = _("back-tests of rules")
        ordering = ["-at", "-pk"]
        constraints = [
            models.CheckConstraint(
                name="rule_trial_counts_posts",
                condition=Q(
                    hits__lte=F("posts"), held_now__lte=F("posts"), held_with__lte=F("posts")
                ),
            )
        ]

    def __str__(self) -> str:
        return f"{self.revision} · {self.posts}"


class RuleExemption(models.Model):
    """Whom a rule spares until an instant: people with one of `roles` in one of `units`.

    Asked for by legal or a lead, granted by another of them, ended by its instant or by anyone of
    them. What is asked never changes: another exemption is another row.
    """

    rule = models.ForeignKey("charter.Rule", on_delete=models.PROTECT, related_name="exemptions")
    roles = models.JSONField(_("roles"), default=list, blank=True)
    units = models.JSONField(_("units"), default=list, blank=True)  # codes
    expires_at = models.DateTimeField(_("ends at"))
    reason = models.TextField(_("reason"))
    asked_by = models.ForeignKey(
        settings.AUTH_USER_MODEL, on_delete=models.PROTECT, related_name="+"
    )
    asked_at = models.DateTimeField(_("asked at"), default=timezone.now)
    granted_by = models.ForeignKey(
        settings.AUTH_USER_MODEL, on_delete=models.PROTECT, related_name="+", null=True, blank=True
    )
    granted_at = models.DateTimeField(_("granted at"), null=True, blank=True)
    revoked_by = models.ForeignKey(
        settings.AUTH_USER_MODEL, on_delete=models.PROTECT, related_name="+", null=True, blank=True
    )
    revoked_at = models.DateTimeField(_("revoked at"), null=True, blank=True)

    class Meta:
        verbose_name = _("exemption from a rule")
        verbose_name_plural = _("exemptions from rules")
        ordering = ["-asked_at", "-pk"]
        constraints = [
            models.CheckConstraint(
                name="rule_exemption_by_another",
                condition=Q(granted_by__isnull=True)
                | ~Q(granted_by=F("asked_by")) & Q(granted_at__isnull=False),
            ),
            models.CheckConstraint(name="rule_exemption_has_reason", condition=~Q(reason="")),
            models.CheckConstraint(
                name="rule_exemption_spares_somebody", condition=~Q(roles=[], units=[])
            ),
        ]

    def __str__(self) -> str:
        return f"{self.rule} · {self.expires_at:%Y-%m-%d}"
