"""Back-tests: one rule over the archive, and what it would have meant for people."""

from django.conf import settings
from django.db import models
from django.db.models import F, Q
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from moderation.states import BackTestState


class BackTest(models.Model):
    """One run. `rule` is the rule as it was tried (`Rule.to_dict()`), restricted terms sealed.

    It is of a revision, or of a draft that nobody proposed yet (`revision` null); only the first
    kind speaks for an activation.
    """

    revision = models.ForeignKey(
        "charter.RuleRevision", on_delete=models.PROTECT, related_name="+", null=True, blank=True
    )
    code = models.CharField(_("rule"), max_length=20, db_index=True)
    rule = models.JSONField()
    state = models.CharField(
        _("state"), max_length=20, choices=BackTestState.choices, default=BackTestState.QUEUED
    )
    asked_by = models.ForeignKey(
        settings.AUTH_USER_MODEL, on_delete=models.PROTECT, related_name="+"
    )
    asked_at = models.DateTimeField(_("asked at"), default=timezone.now)
    started_at = models.DateTimeField(null=True, blank=True)
    touched_at = models.DateTimeField(default=timezone.now)
    finished_at = models.DateTimeField(null=True, blank=True)
    seconds = models.FloatField(_("seconds"), null=True, blank=True)
    # Progress: posts of the archive, and how many were looked at.
    total = models.PositiveIntegerField(_("posts"), default=0)
    screened = models.PositiveIntegerField(_("posts looked at"), default=0)
    # Posts with a finding, and of these how many would not be accepted at all.
    hits = models.PositiveIntegerField(_("posts with a finding"), default=0)
    blocked = models.PositiveIntegerField(_("posts not accepted"), default=0)
    # Posts that people read, that they would read with the rule, and those of them that are new.
    held_now = models.PositiveIntegerField(_("read by a person"), default=0)
    held_with = models.PositiveIntegerField(_("read by a person with this rule"), default=0)
    newly_held = models.PositiveIntegerField(_("newly read by a person"), default=0)
    # [{"week": "2026-11-16", "posts": 812, "hits": 4}], oldest first; weeks begin on Monday, UTC.
    weeks = models.JSONField(default=list, blank=True)
    # [{"case": id, "severity": 3, "spans": [[start, end], ...]}], at most fifty, drawn evenly.
    samples = models.JSONField(default=list, blank=True)
    since = models.DateTimeField(_("oldest post"), null=True, blank=True)
    until = models.DateTimeField(_("newest post"), null=True, blank=True)

    class Meta:
        verbose_name = _("back-test")
        verbose_name_plural = _("back-tests")
        ordering = ["-asked_at", "-pk"]
        indexes = [
            models.Index(
                fields=["touched_at"],
                name="backtest_under_way",
                condition=Q(state__in=["queued", "running"]),
            )
        ]
        constraints = [
            models.CheckConstraint(
                name="backtest_counts_posts",
                condition=Q(screened__lte=F("total"), hits__lte=F("total")),
            ),
            models.CheckConstraint(
                name="backtest_done_is_dated",
                condition=~Q(state="done") | Q(finished_at__isnull=False, seconds__isnull=False),
            ),
        ]

    def __str__(self) -> str:
        return f"{self.code} · {self.asked_at:%Y-%m-%d}"

    @property
    def under_way(self) -> bool:
        """Whether figures are still to come."""
        return self.state in (BackTestState.QUEUED, BackTestState.RUNNING)

    @property
    def rate(self) -> int:
        """Posts per second."""
        return round(self.total / self.seconds) if self.seconds else 0

    @property
    def days(self) -> float:
        """How many days the archive covers: at least one."""
        if self.since is None or self.until is None:
            return 1.0
        return max((self.until - self.since).total_seconds() / 86_400, 1.0)
