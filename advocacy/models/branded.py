"""Branded accounts: given by the company to a person, like an e-mail address.

Their history is the audit events of `BRANDED`; the rows say where each stands now.
"""

from typing import Any

from django.conf import settings
from django.db import models
from django.db.models import F, Q
from django.db.models.functions import Lower
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from advocacy.models.account import network_name
from advocacy.states import LIVING, MADE, WITH_HOLDER, BrandedState
from charter.public import units_for

# Those who may do something with the branded accounts of their units: governance.md, section 5.
LOOKING_AFTER = ("lead", "hr", "admin")
HEX = r"^#[0-9a-f]{6}$"


class BrandedQuerySet(models.QuerySet["BrandedAccount"]):
    """Branded accounts by who may see them."""

    def visible_to(self, user: Any) -> "BrandedQuerySet":
        """Those made for them, and those they keep."""
        return self.filter(
            Q(holder_id=user.pk) | Q(custodian_id=user.pk, handed_over_at__isnull=False)
        )

    def on_desk_of(self, user: Any) -> "BrandedQuerySet":
        """Those of the units this person looks after."""
        return self.filter(unit__in=units_for(user, *LOOKING_AFTER))


def _person(**more: Any) -> Any:
    return models.ForeignKey(
        settings.AUTH_USER_MODEL, on_delete=models.PROTECT, related_name="+", **more
    )


class BrandedAccount(models.Model):
    """One account of the company on a network, asked for by the person who is to speak there."""

    holder = models.ForeignKey(
        settings.AUTH_USER_MODEL, on_delete=models.PROTECT, related_name="branded_accounts"
    )
    network = models.CharField(_("network"), max_length=30)
    # The origin of the company's own server; empty where it is made by hand, with guided steps.
    host = models.CharField(_("server"), max_length=200, blank=True)
    # As people write it there, without "@" in front.
    handle = models.CharField(_("handle"), max_length=200)
    # Handles that the server had given to others, and are not tried again.
    tried = models.JSONField(default=list, blank=True)
    display_name = models.CharField(_("display name"), max_length=200)
    # Whose colours it wears and who looks after it: the holder's when they asked.
    unit = models.ForeignKey("charter.Unit", on_delete=models.PROTECT, related_name="+")
    account = models.OneToOneField(
        "advocacy.Account",
        on_delete=models.PROTECT,
        related_name="branded",
        null=True,
        blank=True,
    )
    photo = models.ForeignKey(
        "advocacy.Media", on_delete=models.PROTECT, related_name="+", null=True, blank=True
    )
    state = models.CharField(
        _("state"), max_length=20, choices=BrandedState.choices, default=BrandedState.REQUESTED
    )
    # What ownership means, exactly as it was shown to whoever took note of it.
    terms = models.TextField(_("terms"), blank=True)
    acknowledged_at = models.DateTimeField(_("taken note of"), null=True, blank=True)
    # Whom it goes to when its holder leaves; theirs since it was handed over.
    custodian = _person(null=True, blank=True)
    handed_over_at = models.DateTimeField(_("handed over"), null=True, blank=True)
    decided_by = _person(null=True, blank=True)
    suspended_by = _person(null=True, blank=True)
    # Why it was refused, suspended or taken back; its holder reads it.
    note = models.TextField(_("reason"), blank=True)
    due_at = models.DateTimeField(_("due"), null=True, blank=True)
    # That of the kit the account shows since it was last dressed; see `services.kit`.
    kit_revision = models.CharField(max_length=16, blank=True)
    # What an interrupted attempt is taken up by.
    remote_id = models.CharField(_("identifier"), max_length=200, blank=True)
    # What its server has yet to be told, by its word in `services.owing`; empty: nothing.
    owed = models.CharField(max_length=20, blank=True)
    attempts = models.PositiveSmallIntegerField(default=0)
    not_before = models.DateTimeField(default=timezone.now)
    lease_until = models.DateTimeField(null=True, blank=True)
    problem = models.CharField(max_length=30, blank=True)
    requested_at = models.DateTimeField(_("asked for"), default=timezone.now)
    issued_at = models.DateTimeField(_("issued"), null=True, blank=True)
    updated_at = models.DateTimeField(default=timezone.now)

    objects = BrandedQuerySet.as_manager()

    class Meta:
        verbose_name = _("branded account")
        verbose_name_plural = _("branded accounts")
        ordering = ["-requested_at", "-pk"]
        indexes = [
            models.Index(
                fields=["not_before"],
                name="branded_to_issue",
                condition=Q(state__in=["approved", "issuing"]) | ~Q(owed=""),
            ),
        ]
        constraints = [
            models.UniqueConstraint(
                fields=["holder", "network"],
                condition=Q(state__in=[str(state) for state in WITH_HOLDER]),
                name="branded_one_per_network",
            ),
            models.UniqueConstraint(
                Lower("handle"),
                "network",
                "host",
                condition=Q(state__in=[str(state) for state in LIVING]),
                name="branded_handle_once",
            ),
            models.CheckConstraint(
                name="branded_made_on_terms",
                condition=~Q(state__in=["issuing", *(str(state) for state in MADE)])
                | Q(acknowledged_at__isnull=False) & ~Q(terms=""),
            ),
            models.CheckConstraint(
                name="branded_made_has_date",
                condition=~Q(state__in=[str(state) for state in MADE]) | Q(issued_at__isnull=False),
            ),
            models.CheckConstraint(
                name="branded_kept_by_somebody",
                condition=~Q(state=BrandedState.HANDED_OVER)
                | Q(custodian__isnull=False, handed_over_at__isnull=False),
            ),
            models.CheckConstraint(
                name="branded_refused_says_why",
                condition=~Q(state=BrandedState.REFUSED) | ~Q(note=""),
            ),
            models.CheckConstraint(
                name="branded_decided_by_another",
                condition=Q(decided_by__isnull=True) | ~Q(decided_by=F("holder")),
            ),
        ]

    def __str__(self) -> str:
        return f"{self.handle} ({self.network})"

    @property
    def network_name(self) -> str:
        """The network's name on screen."""
        return network_name(self.network)

    @property
    def keeper(self) -> Any:
        """Who speaks there: the person it was made for, or the custodian it was handed to."""
        return self.custodian if self.is_kept else self.holder

    @property
    def is_kept(self) -> bool:
        """Whether it was handed to a custodian."""
        return self.handed_over_at is not None


class BrandStep(models.Model):
    """One thing that a person does by hand, where no server of the company does it."""

    branded = models.ForeignKey(
        "advocacy.BrandedAccount", on_delete=models.CASCADE, related_name="steps"
    )
    # Its words are in `services.steps`.
    code = models.SlugField(max_length=30)
    position = models.PositiveSmallIntegerField()
    # "holder" or "desk": who ticks it off.
    side = models.CharField(max_length=10)
    due_at = models.DateTimeField(_("due"))
    done_at = models.DateTimeField(_("done"), null=True, blank=True)
    done_by = _person(null=True, blank=True)

    class Meta:
        verbose_name = _("step towards a branded account")
        verbose_name_plural = _("steps towards a branded account")
        ordering = ["position", "pk"]
        constraints = [
            models.UniqueConstraint(fields=["branded", "code"], name="brand_step_once"),
            models.CheckConstraint(
                name="brand_step_done_by_somebody",
                condition=Q(done_at__isnull=True, done_by__isnull=True)
                | Q(done_at__isnull=False, done_by__isnull=False),
            ),
        ]

    def __str__(self) -> str:
        return f"{self.branded_id}/{self.code}"

    @property
    def late(self) -> bool:
        """Whether it should have been done already."""
        return self.done_at is None and self.due_at < timezone.now()


class UnitColours(models.Model):
    """The colours of a unit, and of those below it that have none of their own."""

    unit = models.OneToOneField(
        "charter.Unit", on_delete=models.CASCADE, related_name="brand_colours"
    )
    # "#rrggbb"; that they can be told apart is checked by `services.kit`.
    ground = models.CharField(_("background"), max_length=7)
    ink = models.CharField(_("text"), max_length=7)
    updated_at = models.DateTimeField(default=timezone.now)

    class Meta:
        verbose_name = _("colours of a unit")
        verbose_name_plural = _("colours of units")
        constraints = [
            models.CheckConstraint(
                name="unit_colours_are_colours",
                condition=Q(ground__regex=HEX, ink__regex=HEX),
            ),
        ]

    def __str__(self) -> str:
        return f"{self.unit_id}: {self.ink} / {self.ground}"


class ProfileText(models.Model):
    """A name and a biography that a holder wants to show: read first, as it stays there."""

    branded = models.ForeignKey(
        "advocacy.BrandedAccount", on_delete=models.CASCADE, related_name="texts"
    )
    display_name = models.CharField(_("display name"), max_length=200)
    biography = models.TextField(_("biography"), blank=True)
    case = models.ForeignKey(
        "moderation.Case", on_delete=models.PROTECT, related_name="profile_texts"
    )
    digest = models.CharField(max_length=64)
    made_at = models.DateTimeField(default=timezone.now)
    shown_at = models.DateTimeField(null=True, blank=True)

    class Meta:
        verbose_name = _("text of a profile")
        verbose_name_plural = _("texts of profiles")
        ordering = ["-pk"]

    def __str__(self) -> str:
        return self.display_name


class BrandLook(models.Model):
    """The newest look at the profile of a branded account, beside its kit."""

    branded = models.OneToOneField(
        "advocacy.BrandedAccount", on_delete=models.CASCADE, related_name="look"
    )
    looked_at = models.DateTimeField(default=timezone.now)
    # Of the kit it was compared with.
    kit_revision = models.CharField(max_length=16)
    # What differs: [{"part": "biography", "wanted": "...", "found": "..."}]; pictures say how much.
    differences = models.JSONField(default=list)
    # PNG, side by side: wanted, found, difference. Empty when they are alike.
    avatar = models.BinaryField(default=bytes)
    banner = models.BinaryField(default=bytes)
    problem = models.CharField(max_length=30, blank=True)

    class Meta:
        verbose_name = _("look at a profile")
        verbose_name_plural = _("looks at profiles")

    def __str__(self) -> str:
        return f"{self.branded_id}: {len(self.differences)}"
