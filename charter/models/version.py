"""Versions of the charter, frozen at publication: the text that binds, and nothing after it.

Rows are protected from UPDATE (except `state` and the instants that go with it) and DELETE by
triggers on both databases (`charter/triggers.py`); Wagtail alone is not evidence.
"""

from django.db import models
from django.db.models import Q
from django.utils import timezone
from django.utils.translation import get_language
from django.utils.translation import gettext_lazy as _

from charter.states import VersionState


class Version(models.Model):
    """One numbered edition: both languages and the rules of the day, under one hash.

    `content` is canonical JSON, {"fr": {...}, "en": {...}, "rules": [...]}; `sha256` is the hash
    of its canonical form. The revisions are PROTECTed, so Wagtail's purge cannot remove them.
    """

    number = models.PositiveIntegerField(_("number"), unique=True)
    state = models.CharField(
        _("state"), max_length=20, choices=VersionState.choices, default=VersionState.FROZEN
    )
    content = models.JSONField(_("content"))
    html_fr = models.TextField(_("page in French"))
    html_en = models.TextField(_("page in English"))
    sha256 = models.CharField(_("SHA-256"), max_length=64)
    change_note = models.TextField(_("what changed"), blank=True)
    revision_fr = models.ForeignKey(
        "wagtailcore.Revision", on_delete=models.PROTECT, related_name="+"
    )
    revision_en = models.ForeignKey(
        "wagtailcore.Revision", on_delete=models.PROTECT, related_name="+"
    )
    # Names beside ids: the row must say who approved after the person is gone.
    approvals = models.JSONField(_("approvals"), default=list)
    frozen_at = models.DateTimeField(_("frozen at"), default=timezone.now)
    in_force_at = models.DateTimeField(_("in force since"), null=True, blank=True)
    superseded_at = models.DateTimeField(_("superseded at"), null=True, blank=True)
    rules = models.ManyToManyField("charter.RuleRevision", related_name="versions", blank=True)

    class Meta:
        verbose_name = _("version")
        verbose_name_plural = _("versions")
        ordering = ["-number"]
        constraints = [
            models.UniqueConstraint(
                fields=["state"],
                condition=Q(state=VersionState.IN_FORCE),
                name="version_one_in_force",
            ),
            models.CheckConstraint(
                name="version_in_force_has_date",
                condition=Q(state=VersionState.FROZEN) | Q(in_force_at__isnull=False),
            ),
        ]

    def __str__(self) -> str:
        return str(self.number)

    @property
    def html(self) -> str:
        """The frozen page in the reader's language."""
        return self.html_en if (get_language() or "").startswith("en") else self.html_fr


class Clause(models.Model):
    """One clause of a frozen version. `clause_id` is stable from version to version."""

    version = models.ForeignKey("charter.Version", on_delete=models.PROTECT, related_name="clauses")
    clause_id = models.SlugField(_("clause"), max_length=80)
    number = models.PositiveSmallIntegerField(_("number"))
    normative = models.BooleanField(_("normative"), default=True)
    title_fr = models.CharField(max_length=200)
    title_en = models.CharField(max_length=200)
    duty_fr = models.TextField()
    duty_en = models.TextField()
    reason_fr = models.TextField(blank=True)
    reason_en = models.TextField(blank=True)
    good_fr = models.TextField(blank=True)
    good_en = models.TextField(blank=True)
    poor_fr = models.TextField(blank=True)
    poor_en = models.TextField(blank=True)

    class Meta:
        verbose_name = _("clause")
        verbose_name_plural = _("clauses")
        ordering = ["version", "number"]
        constraints = [
            models.UniqueConstraint(fields=["version", "clause_id"], name="clause_once"),
            models.UniqueConstraint(fields=["version", "number"], name="clause_number_once"),
        ]

    def __str__(self) -> str:
        return f"{self.number}. {self.title}"

    def _in_language(self, name: str) -> str:
        language = "en" if (get_language() or "").startswith("en") else "fr"
        return str(getattr(self, f"{name}_{language}"))

    @property
    def title(self) -> str:
        """The title in the reader's language."""
        return self._in_language("title")

    @property
    def duty(self) -> str:
        """The duty in the reader's language."""
        return self._in_language("duty")

    @property
    def reason(self) -> str:
        """Why the duty exists, in the reader's language."""
        return self._in_language("reason")
