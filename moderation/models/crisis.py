"""What a crisis is worked with: a journal nobody rewrites, and statements made ready before."""

from django.conf import settings
from django.db import models
from django.db.models import F, Q
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from config.kernel.language import reading_language
from moderation.states import StatementState


class JournalEntry(models.Model):
    """Who noted what, and when; append-only by trigger.

    Freezes and their ends are not noted again: the page reads them from the ledger. No constraint
    to the person's row: the journal outlives it.
    """

    at = models.DateTimeField(default=timezone.now)
    by = models.ForeignKey(
        settings.AUTH_USER_MODEL, on_delete=models.DO_NOTHING, db_constraint=False, related_name="+"
    )
    by_name = models.CharField(max_length=200)
    words = models.TextField(_("what happened"))

    class Meta:
        verbose_name = _("entry of the crisis journal")
        verbose_name_plural = _("entries of the crisis journal")
        ordering = ["-at", "-pk"]
        indexes = [models.Index(fields=["-at"], name="journal_latest")]
        constraints = [models.CheckConstraint(name="journal_has_words", condition=~Q(words=""))]

    def __str__(self) -> str:
        return f"{self.at:%Y-%m-%d %H:%M} {self.by_name}"


class Statement(models.Model):
    """What the company may say: at once, while nothing else is known, or in reply to a post.

    A reply names the post it answers, by its case, and whom it is addressed to.
    """

    class Kind(models.TextChoices):
        HOLDING = "holding", _("holding statement")
        REPLY = "reply", _("reply")

    kind = models.CharField(
        max_length=10, choices=Kind.choices, default=Kind.HOLDING, db_default=Kind.HOLDING
    )
    case = models.ForeignKey(
        "moderation.Case", on_delete=models.PROTECT, related_name="replies", null=True, blank=True
    )
    addressed = models.CharField(
        _("addressed to"), max_length=200, blank=True, default="", db_default=""
    )
    unit = models.ForeignKey(
        "charter.Unit",
        on_delete=models.PROTECT,
        related_name="+",
        null=True,
        blank=True,
        verbose_name=_("unit"),
    )
    made_at = models.DateTimeField(default=timezone.now)

    class Meta:
        verbose_name = _("holding statement")
        verbose_name_plural = _("holding statements")
        ordering = ["pk"]
        constraints = [
            models.CheckConstraint(
                name="statement_reply_has_post",
                condition=Q(kind="holding", case__isnull=True)
                | Q(kind="reply", case__isnull=False) & ~Q(addressed=""),
            )
        ]

    def __str__(self) -> str:
        return f"#{self.pk}"


class StatementVersion(models.Model):
    """One wording of a statement, in both languages. Its words never change, by trigger."""

    statement = models.ForeignKey(
        "moderation.Statement", on_delete=models.PROTECT, related_name="versions"
    )
    number = models.PositiveSmallIntegerField()
    state = models.CharField(
        _("state"),
        max_length=10,
        choices=StatementState.choices,
        default=StatementState.PROPOSED,
    )
    title_fr = models.CharField(_("title in French"), max_length=120)
    title_en = models.CharField(_("title in English"), max_length=120)
    text_fr = models.TextField(_("text in French"))
    text_en = models.TextField(_("text in English"))
    written_by = models.ForeignKey(
        settings.AUTH_USER_MODEL, on_delete=models.PROTECT, related_name="+"
    )
    written_at = models.DateTimeField(default=timezone.now)
    approved_by = models.ForeignKey(
        settings.AUTH_USER_MODEL, on_delete=models.PROTECT, related_name="+", null=True
    )
    approved_at = models.DateTimeField(null=True)

    class Meta:
        verbose_name = _("version of a holding statement")
        verbose_name_plural = _("versions of holding statements")
        ordering = ["-number"]
        constraints = [
            models.UniqueConstraint(
                fields=["statement", "number"], name="statement_version_numbered_once"
            ),
            models.UniqueConstraint(
                fields=["statement"],
                condition=Q(state=StatementState.PROPOSED),
                name="statement_one_proposal",
            ),
            models.CheckConstraint(
                name="statement_approved_by_another",
                condition=~Q(state=StatementState.APPROVED)
                | Q(approved_by__isnull=False, approved_at__isnull=False)
                & ~Q(approved_by=F("written_by")),
            ),
        ]

    def __str__(self) -> str:
        return f"{self.title} ({self.number})"

    @property
    def title(self) -> str:
        """The title in the reader's language."""
        return self.title_en if reading_language() == "en" else self.title_fr
