"""What became of an account when it was given back: one receipt per account."""

from typing import Any

from django.conf import settings
from django.db import models
from django.db.models import Q
from django.utils import timezone
from django.utils.translation import gettext_lazy as _
from django.utils.translation import pgettext_lazy

from advocacy.states import ReceiptState
from charter.public import units_for

KEEPERS = ("hr", "admin")
"""Whose business it is how the accounts of people who left ended."""


class ReceiptQuerySet(models.QuerySet["Receipt"]):
    """Receipts by who may see them."""

    def visible_to(self, user: Any) -> "ReceiptQuerySet":
        """One's own; of people who left, those of the units one looks after."""
        left = Q(reason=Receipt.Reason.LEFT, person__unit__in=units_for(user, *KEEPERS))
        return self.filter(Q(person_id=user.pk) | left)

    def pending(self) -> "ReceiptQuerySet":
        """Those whose network has not confirmed yet."""
        return self.filter(state=ReceiptState.PENDING)


class Receipt(models.Model):
    """From `given_back_at` on we act for the account no more. Whether its network agreed that the
    session is over is the state; until it did, what is needed to say so again stays sealed here.
    """

    class Reason(models.TextChoices):
        UNLINKED = "unlinked", _("unlinked")
        LEFT = "left", pgettext_lazy("person", "left the company")

    account = models.ForeignKey(
        "advocacy.Account", on_delete=models.PROTECT, related_name="receipts"
    )
    # Who held it then: an account may be held by somebody else later.
    person = models.ForeignKey(
        settings.AUTH_USER_MODEL, on_delete=models.PROTECT, related_name="receipts"
    )
    reason = models.CharField(_("reason"), max_length=20, choices=Reason.choices)
    state = models.CharField(
        _("state"), max_length=20, choices=ReceiptState.choices, default=ReceiptState.PENDING
    )
    given_back_at = models.DateTimeField(_("given back"), default=timezone.now)
    # Posts for it that had not left yet, and never will.
    stopped = models.PositiveIntegerField(_("posts stopped"), default=0)
    sealed = models.BinaryField(null=True)
    key_version = models.PositiveSmallIntegerField(null=True)
    attempts = models.PositiveSmallIntegerField(default=0)
    not_before = models.DateTimeField(default=timezone.now)
    ended_at = models.DateTimeField(_("ended at the network"), null=True, blank=True)
    # `Revocation` of advocacy.networks.types.
    left_to_do = models.JSONField(default=list, blank=True)
    lasts_until = models.DateTimeField(null=True, blank=True)
    # Over everything it says (advocacy.services.receipts).
    signature = models.CharField(max_length=100, blank=True)
    updated_at = models.DateTimeField(default=timezone.now)

    objects = ReceiptQuerySet.as_manager()

    class Meta:
        verbose_name = _("receipt")
        verbose_name_plural = _("receipts")
        ordering = ["-given_back_at", "-id"]
        indexes = [
            models.Index(
                fields=["not_before"], name="receipt_pending", condition=Q(state="pending")
            ),
        ]
        constraints = [
            # Nothing secret outlives its use.
            models.CheckConstraint(
                name="receipt_sealed_while_pending",
                condition=Q(state="pending", sealed__isnull=False, key_version__isnull=False)
                | ~Q(state="pending") & Q(sealed__isnull=True, key_version__isnull=True),
            ),
            models.CheckConstraint(
                name="receipt_ended_has_moment",
                condition=~Q(state="ended") | Q(ended_at__isnull=False),
            ),
        ]

    def __str__(self) -> str:
        return f"{self.account_id}: {self.state}"
