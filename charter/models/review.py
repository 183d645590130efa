"""What a version needs before it binds: approvals, dated proofs, exemptions for what loosens."""

from django.conf import settings
from django.core.files.storage import Storage, storages
from django.db import models
from django.db.models import F, Q
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from charter.texts.requirements import ProofKind


def private_storage() -> Storage:
    """Return the storage that no web server hands out by itself."""
    return storages["private"]


def _person(*, null: bool = False) -> "models.ForeignKey[settings.AUTH_USER_MODEL]":  # type: ignore[name-defined]
    """A person, by a link without a database constraint: the row must outlive theirs."""
    return models.ForeignKey(
        settings.AUTH_USER_MODEL, on_delete=models.DO_NOTHING, db_constraint=False,
        related_name="+", null=null, blank=null,
    )  # fmt: skip


class Approval(models.Model):
    """One role's yes to exactly this version. Append-only by trigger."""

    version = models.ForeignKey(
        "charter.Version", on_delete=models.PROTECT, related_name="approval_rows"
    )
    role = models.CharField(_("role"), max_length=20)
    person = _person()
    person_name = models.CharField(_("name"), max_length=200)
    comment = models.TextField(_("comment"), blank=True)
    at = models.DateTimeField(_("at"), default=timezone.now)

    class Meta:
        verbose_name = _("approval")
        verbose_name_plural = _("approvals")
        ordering = ["at", "pk"]
        constraints = [
            models.UniqueConstraint(fields=["version", "role"], name="approval_once_per_role"),
            models.UniqueConstraint(fields=["version", "person"], name="approval_once_per_person"),
        ]

    def __str__(self) -> str:
        return f"{self.role} · {self.person_name}"


class Proof(models.Model):
    """A dated document: an opinion or a formality, for one entity.

    HR records it alone; legal's needs a second person (governance 5). A wrong one is withdrawn,
    never edited.
    """

    class Outcome(models.TextChoices):
        """What the works council said; an unfavourable opinion does not stop a text."""

        FAVOURABLE = "favourable", _("favourable opinion")
        UNFAVOURABLE = "unfavourable", _("unfavourable opinion")
        SILENT = "silent", _("no opinion within the time the law gives")
        NO_COUNCIL = "no_council", _("no council here, with the record that says so")

    KINDS = [
        (ProofKind.WORKS_COUNCIL.value, _("opinion of the works council")),
        (ProofKind.INSPECTORATE.value, _("sent to the labour inspectorate")),
        (ProofKind.REGISTRY.value, _("deposited with the registry of the employment tribunal")),
        (ProofKind.PUBLICITY.value, _("made known to the staff")),
    ]

    version = models.ForeignKey("charter.Version", on_delete=models.PROTECT, related_name="proofs")
    unit = models.ForeignKey("charter.Unit", on_delete=models.PROTECT, related_name="+")
    kind = models.CharField(_("proof"), max_length=20, choices=KINDS)
    outcome = models.CharField(_("opinion"), max_length=20, choices=Outcome.choices, blank=True)
    dated_on = models.DateField(_("dated"))
    file = models.FileField(_("document"), storage=private_storage, upload_to="proofs/%Y/")
    file_name = models.CharField(_("name of the document"), max_length=200)
    sha256 = models.CharField(_("SHA-256"), max_length=64)
    recorded_by = _person()
    recorded_name = models.CharField(_("recorded by"), max_length=200)
    recorded_at = models.DateTimeField(_("recorded at"), default=timezone.now)
    # True once nobody else has to look: HR recorded it, or a second person confirmed it.
    counts = models.BooleanField(_("counts"), default=False)
    confirmed_by = _person(null=True)
    confirmed_name = models.CharField(_("confirmed by"), max_length=200, blank=True)
    withdrawn_at = models.DateTimeField(_("withdrawn at"), null=True, blank=True)
    withdrawn_by = _person(null=True)
    withdrawn_reason = models.TextField(_("why it was withdrawn"), blank=True)

    class Meta:
        verbose_name = _("proof")
        verbose_name_plural = _("proofs")
        ordering = ["unit", "kind", "pk"]
        constraints = [
            models.UniqueConstraint(
                fields=["version", "unit", "kind"],
                condition=Q(withdrawn_at__isnull=True),
                name="proof_once_per_entity",
            ),
            models.CheckConstraint(
                name="proof_confirmed_by_another",
                condition=Q(confirmed_by__isnull=True) | ~Q(confirmed_by=F("recorded_by")),
            ),
            models.CheckConstraint(
                name="proof_opinion_has_outcome",
                condition=Q(kind=ProofKind.WORKS_COUNCIL.value) & ~Q(outcome="")
                | ~Q(kind=ProofKind.WORKS_COUNCIL.value) & Q(outcome=""),
            ),
        ]

    def __str__(self) -> str:
        return f"{self.get_kind_display()} · {self.unit}"


class Exemption(models.Model):
    """A recorded permission for an annex to ask less than a clause above it. Always for a time.

    Asked for by legal or a lead, granted by another of them; it ends by date or by revocation,
    and the stricter clause is back.
    """

    layer = models.ForeignKey("charter.Layer", on_delete=models.PROTECT, related_name="exemptions")
    clause_id = models.SlugField(_("clause that is loosened"), max_length=80)
    reason = models.TextField(_("reason"))
    expires_on = models.DateField(_("ends after"))
    asked_by = _person()
    asked_name = models.CharField(_("asked by"), max_length=200)
    asked_at = models.DateTimeField(_("asked at"), default=timezone.now)
    granted_by = _person(null=True)
    granted_name = models.CharField(_("granted by"), max_length=200, blank=True)
    granted_at = models.DateTimeField(_("granted at"), null=True, blank=True)
    revoked_at = models.DateTimeField(_("revoked at"), null=True, blank=True)
    revoked_by = _person(null=True)

    class Meta:
        verbose_name = _("exemption")
        verbose_name_plural = _("exemptions")
        ordering = ["-asked_at"]
        constraints = [
            models.CheckConstraint(
                name="exemption_granted_by_another",
                condition=Q(granted_by__isnull=True)
                | ~Q(granted_by=F("asked_by")) & Q(granted_at__isnull=False),
            ),
        ]

    def __str__(self) -> str:
        return f"{self.layer} · {self.clause_id}"
