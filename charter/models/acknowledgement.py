"""Acknowledgements: a person has read the text that binds them. Information, never consent."""

from django.conf import settings
from django.db import models
from django.db.models import F, Q
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from charter.models.review import private_storage
from charter.models.version import NO_LIST


class Acknowledgement(models.Model):
    """The record `governance.md` 7.3 asks for. Append-only by trigger; no IP, no reading time.

    `user` has no database constraint: the record must outlive the person's row. Each record
    carries the hash of the one before it (`leaf_index` counts from 1), so that one that is
    altered, removed or slipped in between shows (`charter.services.chain`).
    """

    user = models.ForeignKey(
        settings.AUTH_USER_MODEL,
        on_delete=models.DO_NOTHING,
        db_constraint=False,
        related_name="acknowledgements",
    )
    person_name = models.CharField(_("name"), max_length=200)
    # The group's charter at that moment; `text` names every layer.
    version = models.ForeignKey(
        "charter.Version", on_delete=models.PROTECT, related_name="acknowledgements"
    )
    # Null for the schema's sake only (`acknowledgement_has_text`): older rows were filled.
    text = models.ForeignKey(
        "charter.EffectiveText",
        on_delete=models.PROTECT,
        related_name="acknowledgements",
        null=True,
    )
    effective_text_sha256 = models.CharField(max_length=64)
    binding_sha256 = models.CharField(max_length=64, db_default="")
    audience_key = models.CharField(_("audience"), max_length=400)
    language = models.CharField(_("language shown"), max_length=2)
    statement = models.TextField(_("statement"))
    statement_sha256 = models.CharField(max_length=64)
    displayed_at = models.DateTimeField(_("shown at"))
    acknowledged_at = models.DateTimeField(_("acknowledged at"), default=timezone.now)
    authentication = models.CharField(_("sign-in"), max_length=20)
    # Attempts at the lessons that the change asked for, all passed.
    lesson_attempts = models.JSONField(default=list, db_default=NO_LIST)
    leaf_index = models.PositiveBigIntegerField(null=True, blank=True, unique=True)
    previous_sha256 = models.CharField(max_length=64, db_default="")
    record_sha256 = models.CharField(max_length=64, db_default="")
    # The seam for outside anchors: null until the ledger has them.
    anchor = models.CharField(max_length=200, null=True, blank=True)

    class Meta:
        verbose_name = _("acknowledgement")
        verbose_name_plural = _("acknowledgements")
        ordering = ["-acknowledged_at"]
        constraints = [
            models.CheckConstraint(
                name="acknowledgement_has_text", condition=Q(text__isnull=False)
            ),
            # The former release asked once for each edition, also where nothing binding changed;
            # its records name the audience "unit=...", those of today "units=...".
            models.UniqueConstraint(
                fields=["user", "binding_sha256"],
                condition=~Q(audience_key__startswith="unit="),
                name="acknowledged_once",
            ),
            models.CheckConstraint(
                name="acknowledged_after_shown",
                condition=models.Q(acknowledged_at__gte=models.F("displayed_at")),
            ),
        ]

    def __str__(self) -> str:
        return f"{self.person_name} · {self.version}"


class ChainHead(models.Model):
    """The last link of the chain of records: whoever appends holds this row."""

    name = models.CharField(max_length=40, unique=True)
    length = models.PositiveBigIntegerField(default=0)
    sha256 = models.CharField(max_length=64, blank=True)

    class Meta:
        verbose_name = _("head of a chain")
        verbose_name_plural = _("heads of chains")

    def __str__(self) -> str:
        return f"{self.name} {self.length}"


class PaperAcknowledgement(models.Model):
    """A signed sheet of paper: evidence of another class, entered by one person, confirmed by two.

    It is counted apart and opens nothing: it is no act of the person in this service (A-04).
    """

    user = models.ForeignKey(
        settings.AUTH_USER_MODEL, on_delete=models.DO_NOTHING, db_constraint=False,
        related_name="paper_acknowledgements",
    )  # fmt: skip
    person_name = models.CharField(_("name"), max_length=200)
    text = models.ForeignKey(
        "charter.EffectiveText", on_delete=models.PROTECT, related_name="paper_acknowledgements"
    )
    binding_sha256 = models.CharField(max_length=64)
    language = models.CharField(_("language"), max_length=2)
    signed_on = models.DateField(_("signed on"))
    file = models.FileField(_("scan"), storage=private_storage, upload_to="paper/%Y/")
    file_name = models.CharField(_("name of the scan"), max_length=200)
    sha256 = models.CharField(_("SHA-256"), max_length=64)
    recorded_by = models.ForeignKey(
        settings.AUTH_USER_MODEL, on_delete=models.DO_NOTHING, db_constraint=False,
        related_name="+",
    )  # fmt: skip
    recorded_name = models.CharField(_("entered by"), max_length=200)
    recorded_at = models.DateTimeField(_("entered at"), default=timezone.now)
    confirmed_by = models.ForeignKey(
        settings.AUTH_USER_MODEL, on_delete=models.DO_NOTHING, db_constraint=False,
        related_name="+", null=True, blank=True,
    )  # fmt: skip
    confirmed_name = models.CharField(_("confirmed by"), max_length=200, blank=True)
    confirmed_at = models.DateTimeField(_("confirmed at"), null=True, blank=True)
    refused_at = models.DateTimeField(_("not confirmed at"), null=True, blank=True)

    class Meta:
        verbose_name = _("acknowledgement on paper")
        verbose_name_plural = _("acknowledgements on paper")
        ordering = ["-recorded_at"]
        constraints = [
            models.UniqueConstraint(
                fields=["user", "binding_sha256"],
                condition=Q(refused_at__isnull=True),
                name="paper_once",
            ),
            models.CheckConstraint(
                name="paper_confirmed_by_another",
                condition=Q(confirmed_by__isnull=True)
                | ~Q(confirmed_by=F("recorded_by")) & Q(confirmed_at__isnull=False),
            ),
            models.CheckConstraint(
                name="paper_not_of_oneself", condition=~Q(recorded_by=F("user"))
            ),
        ]

    def __str__(self) -> str:
        return f"{self.person_name} · {self.signed_on}"
