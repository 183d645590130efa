"""Notices: what happened, whom it is told, and the chat rooms that hear of it."""

from django.conf import settings
from django.db import models
from django.db.models import Q
from django.utils import timezone
from django.utils.translation import gettext_lazy as _


class Happening(models.Model):
    """Something that is told once, however often and by however many it is noticed.

    `event` is a code of `moderation.services.events`; `target` the number of what it is about, of
    the kind that the event says; `mark` tells its repetitions apart (a decision, a deadline).
    """

    event = models.SlugField(max_length=30)
    target = models.BigIntegerField()
    mark = models.CharField(max_length=40, blank=True, default="")
    # Whose it is: what happens to a person's own post belongs to no unit here.
    unit = models.ForeignKey(
        "charter.Unit", on_delete=models.PROTECT, related_name="+", null=True, blank=True
    )
    # What the sentence needs: "until" (ISO 8601), "handle", "url". Never the words of a post.
    facts = models.JSONField(default=dict, blank=True)
    at = models.DateTimeField(default=timezone.now)

    class Meta:
        verbose_name = _("event")
        verbose_name_plural = _("events")
        constraints = [
            models.UniqueConstraint(fields=["event", "target", "mark"], name="happening_once")
        ]

    def __str__(self) -> str:
        return f"{self.event} {self.target}"


class Notice(models.Model):
    """One person's share of a happening: a line on their page, a mail, or both."""

    happening = models.ForeignKey(
        "moderation.Happening", on_delete=models.CASCADE, related_name="notices"
    )
    person = models.ForeignKey(
        settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="notices"
    )
    in_app = models.BooleanField(default=True)
    read_at = models.DateTimeField(null=True, blank=True)
    # When its mail may leave at the earliest; null: none was wanted.
    mail_after = models.DateTimeField(null=True, blank=True)
    mailed_at = models.DateTimeField(null=True, blank=True)
    at = models.DateTimeField(default=timezone.now)

    class Meta:
        verbose_name = _("notice")
        verbose_name_plural = _("notices")
        constraints = [
            models.UniqueConstraint(fields=["happening", "person"], name="notice_once_per_person")
        ]
        indexes = [
            models.Index(fields=["person", "-id"], name="notice_of_person"),
            models.Index(
                fields=["person"],
                name="notice_unread",
                condition=Q(in_app=True, read_at__isnull=True),
            ),
            models.Index(
                fields=["mail_after"],
                name="notice_to_mail",
                condition=Q(mail_after__isnull=False, mailed_at__isnull=True),
            ),
        ]

    def __str__(self) -> str:
        return f"{self.happening} → {self.person_id}"


class MailChoice(models.TextChoices):
    """How somebody wants to read of an event in their mailbox."""

    NOW = "now", _("at once")
    DIGEST = "digest", _("once a day")
    OFF = "off", _("never")


class NoticeChoice(models.Model):
    """What a person chose for one event, where it differs from the usual."""

    person = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="+")
    event = models.SlugField(max_length=30)
    in_app = models.BooleanField()
    mail = models.CharField(max_length=10, choices=MailChoice.choices)

    class Meta:
        verbose_name = _("choice of notices")
        verbose_name_plural = _("choices of notices")
        constraints = [
            models.UniqueConstraint(fields=["person", "event"], name="notice_choice_once")
        ]

    def __str__(self) -> str:
        return f"{self.person_id} {self.event}"


class Webhook(models.Model):
    """The chat room of a unit. Whoever knows its address may write there, so it is kept sealed."""

    class Kind(models.TextChoices):
        SLACK = "slack", "Slack"
        MATTERMOST = "mattermost", "Mattermost"
        TEAMS = "teams", "Microsoft Teams"

    unit = models.OneToOneField("charter.Unit", on_delete=models.PROTECT, related_name="+")
    kind = models.CharField(_("program"), max_length=12, choices=Kind.choices)
    sealed = models.BinaryField()
    # All of the address that is shown.
    host = models.CharField(max_length=253)
    shows_content = models.BooleanField(_("with the words of the post"), default=False)
    language = models.CharField(max_length=2, default="fr")
    set_by = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.PROTECT, related_name="+")
    set_at = models.DateTimeField(default=timezone.now)
    # Failures in a row; after ten it is switched off until somebody sets it again.
    failures = models.PositiveSmallIntegerField(default=0)
    problem = models.CharField(max_length=60, blank=True, default="")
    next_try_at = models.DateTimeField(default=timezone.now)
    reached_at = models.DateTimeField(null=True, blank=True)
    off_at = models.DateTimeField(null=True, blank=True)

    class Meta:
        verbose_name = _("chat room")
        verbose_name_plural = _("chat rooms")

    def __str__(self) -> str:
        return f"{self.unit} · {self.get_kind_display()}"


class ChatLine(models.Model):
    """A happening that a chat room has yet to hear of, or heard of."""

    happening = models.ForeignKey(
        "moderation.Happening", on_delete=models.CASCADE, related_name="+"
    )
    webhook = models.ForeignKey(
        "moderation.Webhook", on_delete=models.CASCADE, related_name="lines"
    )
    sent_at = models.DateTimeField(null=True, blank=True)

    class Meta:
        verbose_name = _("line for a chat room")
        verbose_name_plural = _("lines for chat rooms")
        constraints = [
            models.UniqueConstraint(fields=["happening", "webhook"], name="chat_line_once")
        ]
        indexes = [
            models.Index(
                fields=["webhook"], name="chat_line_waiting", condition=Q(sent_at__isnull=True)
            )
        ]

    def __str__(self) -> str:
        return f"{self.happening} → {self.webhook_id}"
