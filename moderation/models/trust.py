"""Asking somebody to look at how one's posts are read, and what shall not count."""

from django.conf import settings
from django.db import models
from django.db.models import F, Q
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from moderation.models.signed import signed_by
from moderation.states import ContestState


class TrustContest(models.Model):
    """One question of one person, answered by a lead of their unit; one open at a time."""

    person = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.PROTECT, related_name="+")
    # The unit they belonged to when they asked: its leads answer.
    unit = models.ForeignKey("charter.Unit", on_delete=models.PROTECT, related_name="+")
    state = models.CharField(
        _("state"), max_length=20, choices=ContestState.choices, default=ContestState.OPEN
    )
    words = models.TextField(_("what you ask"), max_length=2000)
    asked_at = models.DateTimeField(_("asked"), default=timezone.now)
    answered_by = signed_by(null=True)
    answered_name = models.CharField(max_length=200, blank=True)
    answered_at = models.DateTimeField(_("answered"), null=True, blank=True)
    note = models.TextField(_("answer"), blank=True)

    class Meta:
        verbose_name = _("question about trust")
        verbose_name_plural = _("questions about trust")
        ordering = ["-pk"]
        constraints = [
            models.UniqueConstraint(
                fields=["person"], condition=Q(state="open"), name="contest_one_open"
            ),
            models.CheckConstraint(
                name="contest_answered_by_another",
                condition=Q(answered_by__isnull=True) | ~Q(answered_by=F("person")),
            ),
            models.CheckConstraint(
                name="contest_answer_is_signed",
                condition=~Q(state="answered")
                | Q(answered_by__isnull=False, answered_at__isnull=False) & ~Q(note=""),
            ),
            models.CheckConstraint(name="contest_has_words", condition=~Q(words="")),
        ]

    def __str__(self) -> str:
        return f"#{self.pk}"


class SetAside(models.Model):
    """A decided post that shall not count for its author. Append-only by trigger."""

    contest = models.ForeignKey(
        "moderation.TrustContest", on_delete=models.PROTECT, related_name="set_aside"
    )
    case = models.OneToOneField(
        "moderation.Case", on_delete=models.PROTECT, related_name="set_aside"
    )
    by = signed_by()
    at = models.DateTimeField(default=timezone.now)

    class Meta:
        verbose_name = _("post that does not count")
        verbose_name_plural = _("posts that do not count")

    def __str__(self) -> str:
        return f"{self.case}"
