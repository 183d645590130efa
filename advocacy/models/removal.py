"""Removals: a published delivery that is asked to come down, and the proof that it did."""

from typing import Any

from django.conf import settings
from django.db import models
from django.db.models import F, Q
from django.utils import timezone
from django.utils.translation import gettext_lazy as _
from django.utils.translation import pgettext_lazy

from advocacy.states import OPEN_REMOVAL, RemovalState
from charter.public import units_for

# Those who may ask that a post comes down, in the units they look after.
REMOVERS = ("moderator", "lead", "legal")


class RemovalQuerySet(models.QuerySet["Removal"]):
    """Removals by who may see them."""

    def visible_to(self, user: Any) -> "RemovalQuerySet":
        """Those of their own posts."""
        return self.filter(delivery__post__author_id=user.pk)

    def on_desk_of(self, user: Any) -> "RemovalQuerySet":
        """Those of other people's posts, in the units this person looks after."""
        theirs = self.filter(delivery__post__case__unit__in=units_for(user, *REMOVERS))
        return theirs.exclude(delivery__post__author_id=user.pk)


class Removal(models.Model):
    """One request, by its author or by somebody who looks after the unit, and what came of it."""

    class Way(models.TextChoices):
        SERVICE = "service", _("by this service")
        HAND = "hand", _("by hand, at the network")

    class Looked(models.TextChoices):
        GONE = "gone", pgettext_lazy("look", "it is gone")
        THERE = "there", pgettext_lazy("look", "it is still there")
        UNCHECKED = "unchecked", pgettext_lazy("look", "this cannot be checked")

    delivery = models.ForeignKey(
        "advocacy.Delivery", on_delete=models.PROTECT, related_name="removals"
    )
    state = models.CharField(
        _("state"), max_length=20, choices=RemovalState.choices, default=RemovalState.ASKED
    )
    asked_by = models.ForeignKey(
        settings.AUTH_USER_MODEL, on_delete=models.PROTECT, related_name="+"
    )
    asked_at = models.DateTimeField(_("asked"), default=timezone.now)
    # Why, by its code in advocacy.services.removal_reasons; empty for one's own post.
    reason = models.SlugField(_("reason"), max_length=20, blank=True)
    clause_id = models.SlugField(_("clause"), max_length=80, blank=True)
    note = models.TextField(_("note to the author"), blank=True)
    deadline = models.DateTimeField(_("deadline"), null=True, blank=True)
    confirmed_by = models.ForeignKey(
        settings.AUTH_USER_MODEL, on_delete=models.PROTECT, related_name="+", null=True, blank=True
    )
    confirmed_at = models.DateTimeField(null=True, blank=True)
    answer = models.TextField(_("answer of the author"), blank=True)
    answered_at = models.DateTimeField(null=True, blank=True)
    attempts = models.PositiveSmallIntegerField(default=0)
    not_before = models.DateTimeField(default=timezone.now)
    lease_until = models.DateTimeField(null=True, blank=True)
    # A NetworkError kind, turned into words by the page.
    problem = models.CharField(max_length=30, blank=True)
    way = models.CharField(max_length=10, choices=Way.choices, blank=True)
    removed_at = models.DateTimeField(_("taken down"), null=True, blank=True)
    # What the network answered, and what a look afterwards said.
    network_said = models.CharField(max_length=60, blank=True)
    looked = models.CharField(max_length=10, choices=Looked.choices, blank=True)
    looked_at = models.DateTimeField(null=True, blank=True)
    looks = models.PositiveSmallIntegerField(default=0)
    reminded_at = models.DateTimeField(null=True, blank=True)
    updated_at = models.DateTimeField(default=timezone.now)

    objects = RemovalQuerySet.as_manager()

    class Meta:
        verbose_name = _("removal")
        verbose_name_plural = _("removals")
        ordering = ["-asked_at", "-pk"]
        indexes = [
            models.Index(
                fields=["not_before"],
                name="removal_to_do",
                condition=Q(state__in=["due", "running", "unknown"]),
            ),
            models.Index(fields=["deadline"], name="removal_asked", condition=Q(state="asked")),
        ]
        constraints = [
            models.UniqueConstraint(
                fields=["delivery"],
                condition=Q(state__in=[str(state) for state in OPEN_REMOVAL]),
                name="removal_one_open",
            ),
            models.CheckConstraint(
                name="removal_confirmed_by_another",
                condition=Q(confirmed_by__isnull=True) | ~Q(confirmed_by=F("asked_by")),
            ),
            models.CheckConstraint(
                name="removal_running_has_lease",
                condition=~Q(state=RemovalState.RUNNING) | Q(lease_until__isnull=False),
            ),
            models.CheckConstraint(
                name="removal_done_is_proved",
                condition=~Q(state=RemovalState.DONE)
                | Q(removed_at__isnull=False) & ~Q(way="") & ~Q(looked=""),
            ),
            models.CheckConstraint(
                name="removal_declined_says_why",
                condition=~Q(state=RemovalState.DECLINED) | ~Q(answer=""),
            ),
        ]

    def __str__(self) -> str:
        return f"#{self.pk} {self.state}"

    @property
    def own(self) -> bool:
        """Whether its author asked for it."""
        return self.asked_by_id == self.delivery.post.author_id

    @property
    def late(self) -> bool:
        """Whether it should have been answered already."""
        waits = self.state in (RemovalState.ASKED, RemovalState.PROPOSED)
        return waits and self.deadline is not None and self.deadline < timezone.now()
