"""Lessons as they were published, and who passed them. Answers stay with the person."""

from django.conf import settings
from django.db import models
from django.db.models import F, Q
from django.utils import timezone
from django.utils.translation import gettext_lazy as _


class Lesson(models.Model):
    """A micro-lesson's identity, and where it belongs."""

    key = models.SlugField(_("key"), max_length=80, unique=True)
    clause_ids = models.JSONField(_("clauses"), default=list)
    channel = models.CharField(_("channel"), max_length=40, blank=True)
    # Nobody writes to this channel before passing the lesson (gate G2).
    opens_channel = models.BooleanField(_("opens the channel"), default=False)
    # Its place in the starter path; null: not part of it.
    starter_rank = models.PositiveSmallIntegerField(_("place in the path"), null=True, blank=True)
    current = models.OneToOneField(
        "charter.LessonVersion", on_delete=models.PROTECT, related_name="+", null=True, blank=True
    )
    retired_at = models.DateTimeField(_("retired at"), null=True, blank=True)

    class Meta:
        verbose_name = _("lesson")
        verbose_name_plural = _("lessons")
        ordering = [F("starter_rank").asc(nulls_last=True), "key"]
        constraints = [
            models.CheckConstraint(
                name="lesson_opens_a_channel",
                condition=Q(opens_channel=False) | ~Q(channel=""),
            )
        ]

    def __str__(self) -> str:
        return self.key


class LessonVersion(models.Model):
    """A lesson in both languages, as published. Append-only by trigger.

    `content` is {"fr": {title, summary, parts [...], questions [...]}, "en": {...}}; see
    `charter.services.lessons` for the shape of parts and questions.
    """

    lesson = models.ForeignKey("charter.Lesson", on_delete=models.PROTECT, related_name="versions")
    number = models.PositiveIntegerField(_("number"))
    content = models.JSONField(_("content"))
    sha256 = models.CharField(_("SHA-256"), max_length=64)
    # Right answers needed, out of the number of questions.
    pass_mark = models.PositiveSmallIntegerField(_("right answers needed"))
    # Whoever passed this number or a later one need not take it again.
    valid_from_number = models.PositiveIntegerField(_("passes since number"), default=1)
    published_at = models.DateTimeField(_("published at"), default=timezone.now)

    class Meta:
        verbose_name = _("version of a lesson")
        verbose_name_plural = _("versions of lessons")
        ordering = ["lesson", "-number"]
        constraints = [
            models.UniqueConstraint(fields=["lesson", "number"], name="lesson_version_once")
        ]

    def __str__(self) -> str:
        return f"{self.lesson.key} {self.number}"


class Attempt(models.Model):
    """One try at a lesson's questions. Append-only by trigger; answers are read by the person only.

    Others may know that a lesson was passed, never how (governance 5).
    """

    user = models.ForeignKey(
        settings.AUTH_USER_MODEL, on_delete=models.DO_NOTHING, db_constraint=False,
        related_name="lesson_attempts",
    )  # fmt: skip
    version = models.ForeignKey(
        "charter.LessonVersion", on_delete=models.PROTECT, related_name="attempts"
    )
    # {question id: answer id}
    answers = models.JSONField(_("answers"), default=dict)
    right = models.PositiveSmallIntegerField(_("right answers"))
    passed = models.BooleanField(_("passed"))
    at = models.DateTimeField(_("at"), default=timezone.now)

    class Meta:
        verbose_name = _("attempt")
        verbose_name_plural = _("attempts")
        ordering = ["-at"]
        indexes = [models.Index(fields=["user", "version", "passed"], name="attempt_of_person")]

    def __str__(self) -> str:
        return f"{self.version} · {self.at:%Y-%m-%d}"


class Enrolment(models.Model):
    """A person speaks on a channel, so its text and its lesson are theirs, too."""

    user = models.ForeignKey(
        settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="enrolments"
    )
    channel = models.CharField(_("channel"), max_length=40)
    since = models.DateTimeField(_("since"), default=timezone.now)
    until = models.DateTimeField(_("until"), null=True, blank=True)

    class Meta:
        verbose_name = _("channel of a person")
        verbose_name_plural = _("channels of people")
        constraints = [
            models.UniqueConstraint(
                fields=["user", "channel"], condition=Q(until__isnull=True), name="enrolled_once"
            )
        ]

    def __str__(self) -> str:
        return f"{self.user} · {self.channel}"
