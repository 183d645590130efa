"""Versions of a layer, frozen when they are submitted: the text, and nothing after it.

Rows are protected from UPDATE (except the state and the columns that go with it) and DELETE by
triggers on both databases (`charter/triggers.py`); Wagtail alone is not evidence.
"""

from django.conf import settings
from django.db import models
from django.db.models import F, Q
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from charter.states import PREPARING, VersionState
from charter.texts.requirements import ChangeClass
from config.kernel.language import reading_language

CHANGE_CLASSES = [
    (ChangeClass.MAJOR.value, _("major: a new duty, prohibition, monitoring or sanction")),
    (ChangeClass.MINOR.value, _("minor: a duty made clearer")),
    (ChangeClass.EDITORIAL.value, _("editorial: no binding clause changes")),
]
NO_LIST = models.Value([], models.JSONField())
NO_TABLE = models.Value({}, models.JSONField())


class Version(models.Model):
    """One edition of a layer: both languages and the rules of the day, under one hash.

    `content` is canonical JSON, {"fr": {...}, "en": {...}, "rules": [...], "terms": {...}};
    `sha256` is the hash of its canonical form; `terms` repeats class, scope and what it touches, so
    that the hash covers them. The revisions are PROTECTed, so Wagtail's purge cannot remove them.
    """

    # Null for the schema's sake only (`version_has_layer`): rows older than layers were filled.
    layer = models.ForeignKey(
        "charter.Layer", on_delete=models.PROTECT, related_name="versions", null=True
    )
    # Given when it comes into force: what is withdrawn leaves no gap.
    number = models.PositiveIntegerField(_("number"), null=True, blank=True)
    state = models.CharField(
        _("state"), max_length=20, choices=VersionState.choices, default=VersionState.REVIEW
    )
    change_class = models.CharField(
        _("change"), max_length=10, choices=CHANGE_CLASSES, db_default="major"
    )
    # Of charter.texts.requirements.Touches: what decides who must be heard.
    touches = models.JSONField(_("touches"), default=list, db_default=NO_LIST)
    annexed = models.BooleanField(_("annexed to the internal rules"), db_default=False)
    # {"units": [codes], "countries": [...], "channels": [...], "roles": [...]}; empty: everybody.
    scope = models.JSONField(_("for whom"), default=dict, db_default=NO_TABLE)
    expires_on = models.DateField(_("ends on"), null=True, blank=True)
    content = models.JSONField(_("content"))
    html_fr = models.TextField(_("page in French"))
    html_en = models.TextField(_("page in English"))
    sha256 = models.CharField(_("SHA-256"), max_length=64)
    change_note = models.TextField(_("what changed"), blank=True)
    # The clauses whose English is older than the French, which binds.
    stale_english = models.JSONField(default=list, db_default=NO_LIST)
    revision_fr = models.ForeignKey(
        "wagtailcore.Revision", on_delete=models.PROTECT, related_name="+"
    )
    revision_en = models.ForeignKey(
        "wagtailcore.Revision", on_delete=models.PROTECT, related_name="+"
    )
    # Names beside ids: the row must say who wrote and who approved after the person is gone.
    authors = models.JSONField(_("authors"), default=list, db_default=NO_LIST)
    approvals = models.JSONField(_("approvals"), default=list)
    frozen_at = models.DateTimeField(_("frozen at"), default=timezone.now)
    planned_on = models.DateField(_("planned for"), null=True, blank=True)
    planned_by = models.ForeignKey(
        settings.AUTH_USER_MODEL, on_delete=models.DO_NOTHING, db_constraint=False,
        related_name="+", null=True, blank=True,
    )  # fmt: skip
    scheduled_by = models.ForeignKey(
        settings.AUTH_USER_MODEL, on_delete=models.DO_NOTHING, db_constraint=False,
        related_name="+", null=True, blank=True,
    )  # fmt: skip
    due_at = models.DateTimeField(_("due at"), null=True, blank=True)
    in_force_at = models.DateTimeField(_("in force since"), null=True, blank=True)
    superseded_at = models.DateTimeField(_("superseded at"), null=True, blank=True)
    suspension_asked_by = models.ForeignKey(
        settings.AUTH_USER_MODEL, on_delete=models.DO_NOTHING, db_constraint=False,
        related_name="+", null=True, blank=True,
    )  # fmt: skip
    suspension_reason = models.TextField(_("why it is to be suspended"), blank=True, db_default="")
    rules = models.ManyToManyField("charter.RuleRevision", related_name="versions", blank=True)

    class Meta:
        verbose_name = _("version")
        verbose_name_plural = _("versions")
        ordering = ["-number", "-pk"]
        constraints = [
            models.CheckConstraint(name="version_has_layer", condition=Q(layer__isnull=False)),
            models.UniqueConstraint(fields=["layer", "number"], name="version_number_once"),
            models.UniqueConstraint(
                fields=["layer"],
                condition=Q(state=VersionState.IN_FORCE),
                name="version_one_in_force_per_layer",
            ),
            models.UniqueConstraint(
                fields=["layer"], condition=Q(state__in=PREPARING), name="version_one_prepared"
            ),
            models.CheckConstraint(
                name="version_in_force_is_dated",
                condition=~Q(state__in=[VersionState.IN_FORCE, VersionState.SUPERSEDED,
                                        VersionState.SUSPENDED])
                | Q(in_force_at__isnull=False, number__isnull=False),
            ),
            models.CheckConstraint(
                name="version_scheduled_is_due",
                condition=~Q(state=VersionState.SCHEDULED) | Q(due_at__isnull=False),
            ),
            models.CheckConstraint(
                name="version_planned_and_scheduled_by_two",
                condition=Q(scheduled_by__isnull=True)
                | Q(planned_by__isnull=False) & ~Q(scheduled_by=F("planned_by")),
            ),
        ]  # fmt: skip

    def __str__(self) -> str:
        return str(self.number or "–")

    @property
    def html(self) -> str:
        """The frozen page in the reader's language."""
        return self.html_en if reading_language() == "en" else self.html_fr


class Clause(models.Model):
    """One clause of a frozen version. `clause_id` is stable from version to version."""

    class Effect(models.TextChoices):
        """What a clause of an annex does to the clause it amends."""

        ADDS = "adds", _("adds a duty")
        TIGHTENS = "tightens", _("tightens a clause")
        LOOSENS = "loosens", _("loosens a clause")

    version = models.ForeignKey("charter.Version", on_delete=models.PROTECT, related_name="clauses")
    clause_id = models.SlugField(_("clause"), max_length=80)
    number = models.PositiveSmallIntegerField(_("number"))
    normative = models.BooleanField(_("normative"), default=True)
    effect = models.CharField(
        _("effect"), max_length=10, choices=Effect.choices, db_default=Effect.ADDS
    )
    # The clause of another layer that this one tightens or loosens.
    amends = models.SlugField(_("amends"), max_length=80, blank=True, db_default="")
    objective_id = models.SlugField(_("objective"), max_length=80, blank=True, db_default="")
    # The key of a lesson, and why nothing can be checked where there is neither rule nor lesson.
    lesson = models.SlugField(_("lesson"), max_length=80, blank=True, db_default="")
    not_checkable = models.TextField(_("why it cannot be checked"), blank=True, db_default="")
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
            models.CheckConstraint(
                name="clause_amends_by_effect",
                condition=Q(effect="adds", amends="") | ~Q(effect="adds") & ~Q(amends=""),
            ),
        ]

    def __str__(self) -> str:
        return f"{self.number}. {self.title}"

    def _in_language(self, name: str) -> str:
        language = reading_language()
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
    def good(self) -> str:
        """A good example in the reader's language; "" when there is none."""
        return self._in_language("good")

    @property
    def reason(self) -> str:
        """Why the duty exists, in the reader's language."""
        return self._in_language("reason")
