"""Deliveries: one post to one account, as a row that survives every worker."""

from typing import Any

from django.db import models
from django.db.models import Q
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from advocacy.models.removal import REMOVERS
from advocacy.states import OUT, DeliveryState
from charter.public import units_for


class DeliveryQuerySet(models.QuerySet["Delivery"]):
    """Deliveries by who may see them."""

    def visible_to(self, user: Any) -> "DeliveryQuerySet":
        """Those of their own posts."""
        return self.filter(post__author_id=user.pk)

    def on_desk_of(self, user: Any) -> "DeliveryQuerySet":
        """What is or was out of other people's posts, in the units this person looks after."""
        theirs = self.filter(state__in=OUT, post__case__unit__in=units_for(user, *REMOVERS))
        return theirs.exclude(post__author_id=user.pk)


class Delivery(models.Model):
    """The intent is stored, record key included, before the first call; a repeat is harmless."""

    post = models.ForeignKey("advocacy.Post", on_delete=models.PROTECT, related_name="deliveries")
    account = models.ForeignKey(
        "advocacy.Account", on_delete=models.PROTECT, related_name="deliveries"
    )
    state = models.CharField(
        _("state"), max_length=20, choices=DeliveryState.choices, default=DeliveryState.DUE
    )
    digest = models.CharField(max_length=64)
    # Chosen by us: the AT Protocol record key, and the creation instant that goes with it.
    record_key = models.CharField(max_length=40)
    record_created_at = models.DateTimeField()
    attempts = models.PositiveSmallIntegerField(default=0)
    not_before = models.DateTimeField(_("not before"), default=timezone.now)
    lease_until = models.DateTimeField(null=True, blank=True)
    remote_id = models.CharField(max_length=300, blank=True)
    url = models.URLField(_("address"), max_length=500, blank=True)
    receipt = models.JSONField(_("receipt"), default=dict, blank=True)
    # A NetworkError kind, turned into words by the page.
    problem = models.CharField(max_length=30, blank=True)
    sent_at = models.DateTimeField(_("sent"), null=True, blank=True)
    # The network said that it is not there: once, and again an hour later or more.
    missing_since = models.DateTimeField(null=True, blank=True)
    gone_at = models.DateTimeField(_("gone"), null=True, blank=True)
    # Its figures went into those of its month: it is not read any more.
    folded_at = models.DateTimeField(null=True, blank=True)
    updated_at = models.DateTimeField(default=timezone.now)

    objects = DeliveryQuerySet.as_manager()

    class Meta:
        verbose_name = _("delivery")
        verbose_name_plural = _("deliveries")
        ordering = ["-updated_at"]
        indexes = [
            models.Index(
                fields=["not_before", "id"], name="delivery_due", condition=Q(state="due")
            ),
            models.Index(
                fields=["lease_until"], name="delivery_sending", condition=Q(state="sending")
            ),
            models.Index(
                fields=["not_before"], name="delivery_unknown", condition=Q(state="unknown")
            ),
            models.Index(
                fields=["-id"],
                name="delivery_coming_down",
                condition=Q(state__in=["removal_requested", "removed"]),
            ),
        ]
        constraints = [
            models.UniqueConstraint(fields=["post", "account"], name="delivery_once"),
            models.UniqueConstraint(fields=["account", "record_key"], name="delivery_key_once"),
            models.CheckConstraint(
                name="delivery_sending_has_lease",
                condition=~Q(state=DeliveryState.SENDING) | Q(lease_until__isnull=False),
            ),
            models.CheckConstraint(
                name="delivery_sent_has_receipt",
                condition=~Q(state=DeliveryState.SENT)
                | Q(sent_at__isnull=False) & ~Q(remote_id=""),
            ),
        ]

    def __str__(self) -> str:
        return f"{self.post_id} → {self.account_id}"
