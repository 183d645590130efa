"""Acknowledgement campaigns: who is asked to read what changed, and what they answered."""

from django.conf import settings
from django.db import models
from django.db.models import Q
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from charter.states import CampaignState, QuestionState

REMINDERS = 4


class Campaign(models.Model):
    """The people whose text a version changed, and the days on which they are reminded."""

    version = models.OneToOneField(
        "charter.Version", on_delete=models.PROTECT, related_name="campaign"
    )
    state = models.CharField(
        _("state"), max_length=20, choices=CampaignState.choices, default=CampaignState.OPEN
    )
    opened_at = models.DateTimeField(_("opened at"), default=timezone.now)
    updated_at = models.DateTimeField(default=timezone.now)

    class Meta:
        verbose_name = _("acknowledgement campaign")
        verbose_name_plural = _("acknowledgement campaigns")
        ordering = ["-opened_at"]

    def __str__(self) -> str:
        return str(self.version)


class Member(models.Model):
    """A person who is asked. Whoever leaves, or no longer has this text, is let go, not deleted."""

    class Reason(models.TextChoices):
        """Why somebody is no longer asked."""

        LEFT = "left", _("left the company")
        MOVED = "moved", _("the text no longer applies")

    campaign = models.ForeignKey(
        "charter.Campaign", on_delete=models.CASCADE, related_name="members"
    )
    user = models.ForeignKey(
        settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="memberships"
    )
    added_at = models.DateTimeField(_("asked since"), default=timezone.now)
    let_go_at = models.DateTimeField(_("let go at"), null=True, blank=True)
    let_go_reason = models.CharField(max_length=10, choices=Reason.choices, blank=True)

    class Meta:
        verbose_name = _("person asked")
        verbose_name_plural = _("people asked")
        constraints = [
            models.UniqueConstraint(fields=["campaign", "user"], name="member_once"),
            models.CheckConstraint(
                name="member_let_go_with_reason",
                condition=Q(let_go_at__isnull=True, let_go_reason="")
                | Q(let_go_at__isnull=False) & ~Q(let_go_reason=""),
            ),
        ]

    def __str__(self) -> str:
        return str(self.user)


class Reminder(models.Model):
    """One message to one person. Four at most: the database says so, too."""

    member = models.ForeignKey("charter.Member", on_delete=models.CASCADE, related_name="reminders")
    number = models.PositiveSmallIntegerField(_("number"))
    sent_at = models.DateTimeField(_("sent at"), default=timezone.now)

    class Meta:
        verbose_name = _("reminder")
        verbose_name_plural = _("reminders")
        ordering = ["number"]
        constraints = [
            models.UniqueConstraint(fields=["member", "number"], name="reminder_once"),
            models.CheckConstraint(
                name="reminder_four_at_most",
                condition=Q(number__gte=1, number__lte=REMINDERS),
            ),
        ]

    def __str__(self) -> str:
        return f"{self.member} · {self.number}"


class Refusal(models.Model):
    """A person has read and refuses, with a comment. Kept as it was said (trigger)."""

    user = models.ForeignKey(
        settings.AUTH_USER_MODEL, on_delete=models.DO_NOTHING, db_constraint=False,
        related_name="refusals",
    )  # fmt: skip
    person_name = models.CharField(_("name"), max_length=200)
    text = models.ForeignKey(
        "charter.EffectiveText", on_delete=models.PROTECT, related_name="refusals"
    )
    binding_sha256 = models.CharField(max_length=64)
    language = models.CharField(_("language shown"), max_length=2)
    comment = models.TextField(_("comment"))
    at = models.DateTimeField(_("at"), default=timezone.now)

    class Meta:
        verbose_name = _("refusal")
        verbose_name_plural = _("refusals")
        ordering = ["-at"]
        constraints = [
            models.UniqueConstraint(fields=["user", "binding_sha256"], name="refused_once"),
            models.CheckConstraint(name="refusal_has_comment", condition=~Q(comment="")),
        ]

    def __str__(self) -> str:
        return self.person_name


class Question(models.Model):
    """A question about the text, and its thread. The clause is named, in case it goes."""

    user = models.ForeignKey(
        settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="charter_questions"
    )
    clause_id = models.SlugField(_("clause"), max_length=80, blank=True)
    clause_title = models.CharField(_("title of the clause"), max_length=200, blank=True)
    state = models.CharField(
        _("state"), max_length=20, choices=QuestionState.choices, default=QuestionState.OPEN
    )
    language = models.CharField(_("language"), max_length=2)
    asked_at = models.DateTimeField(_("asked at"), default=timezone.now)
    updated_at = models.DateTimeField(default=timezone.now)

    class Meta:
        verbose_name = _("question")
        verbose_name_plural = _("questions")
        ordering = ["-updated_at"]

    def __str__(self) -> str:
        return f"{self.user} · {self.clause_title or self.clause_id}"


class Message(models.Model):
    """One message of a question's thread."""

    question = models.ForeignKey(
        "charter.Question", on_delete=models.CASCADE, related_name="messages"
    )
    author = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.PROTECT, related_name="+")
    text = models.TextField(_("text"), max_length=4000)
    at = models.DateTimeField(_("at"), default=timezone.now)
    # Claimed before the mail about it leaves, so that nobody gets two.
    notified_at = models.DateTimeField(_("made known at"), null=True, blank=True)

    class Meta:
        verbose_name = _("message")
        verbose_name_plural = _("messages")
        ordering = ["at", "pk"]

    def __str__(self) -> str:
        return self.text[:60]


class FaqEntry(models.Model):
    """An answer useful to everybody, in both languages and without the name of who asked."""

    clause_id = models.SlugField(_("clause"), max_length=80, blank=True)
    question_fr = models.TextField(_("question in French"))
    question_en = models.TextField(_("question in English"))
    answer_fr = models.TextField(_("answer in French"))
    answer_en = models.TextField(_("answer in English"))
    source = models.ForeignKey(
        "charter.Question", on_delete=models.SET_NULL, related_name="+", null=True, blank=True
    )
    published_by = models.ForeignKey(
        settings.AUTH_USER_MODEL, on_delete=models.PROTECT, related_name="+"
    )
    published_at = models.DateTimeField(_("published at"), default=timezone.now)
    withdrawn_at = models.DateTimeField(_("withdrawn at"), null=True, blank=True)

    class Meta:
        verbose_name = _("frequent question")
        verbose_name_plural = _("frequent questions")
        ordering = ["clause_id", "pk"]

    def __str__(self) -> str:
        return self.question_fr[:60]
