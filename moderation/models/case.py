"""A case: one submission, frozen as it was sent, screened and reviewed."""

from typing import Any

from django.conf import settings
from django.db import models
from django.db.models import Exists, OuterRef, Q
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from charter.public import has_role, units_for
from moderation.deadlines import lateness
from moderation.models.decision import Decision
from moderation.states import WAITING, CaseState, Lane


class CaseQuerySet(models.QuerySet["Case"]):
    """Cases by who may see them."""

    def on_desk_of(self, user: Any) -> "CaseQuerySet":
        """The cases this person reviews: their units as moderator or lead, and for legal
        those of severity 4 or once handed to them. Nothing for a technical administrator.
        """
        handed = Exists(Decision.objects.filter(case=OuterRef("pk"), kind=Decision.Kind.ESCALATE))
        theirs = Q(unit__in=units_for(user, "moderator", "lead"))
        if has_role(user, "legal"):
            grave = Q(severity=4) | Q(state=CaseState.ESCALATED) | Q(handed)
            theirs = theirs | Q(unit__in=units_for(user, "legal")) & grave
        return self.filter(theirs)

    def visible_to(self, user: Any) -> "CaseQuerySet":
        """Their desk, and what they wrote themselves."""
        desk = self.on_desk_of(user).values("pk")
        return self.filter(Q(author=user) | Q(pk__in=desk))


class Case(models.Model):
    """What the reviewer sees is `content`; what may leave is what has its `digest`."""

    author = models.ForeignKey(
        settings.AUTH_USER_MODEL, on_delete=models.PROTECT, related_name="cases"
    )
    # The author's unit when they submitted: a later move does not change who reviews.
    unit = models.ForeignKey("charter.Unit", on_delete=models.PROTECT, related_name="+")
    state = models.CharField(
        _("state"), max_length=20, choices=CaseState.choices, default=CaseState.SCREENING
    )
    lane = models.CharField(_("lane"), max_length=10, choices=Lane.choices, default=Lane.LIGHT)
    # Content.to_dict(): text, language, destinations, media, links.
    content = models.JSONField(_("content"))
    digest = models.CharField(_("digest"), max_length=64, db_index=True)
    severity = models.PositiveSmallIntegerField(_("severity"), default=0)
    justification = models.TextField(_("justification"), blank=True)
    version = models.ForeignKey(
        "charter.Version", on_delete=models.PROTECT, related_name="+", verbose_name=_("charter")
    )
    rules_fingerprint = models.CharField(max_length=64)
    # What near-copies are found by (moderation.screening.similarity); null: nothing to compare.
    sketch = models.TextField(null=True, editable=False)
    subject_url = models.CharField(max_length=300, blank=True)
    # Copied from the content for the queue's filters; networks as " bluesky practice ".
    language = models.CharField(_("language"), max_length=2, blank=True)
    networks = models.CharField(_("networks"), max_length=200, blank=True)
    # Minutes since 1970 by which somebody should look: smaller is sooner, and since it is an
    # instant, the order never has to be computed again. The reasons are codes.
    rank = models.IntegerField(_("place in the queue"), default=0)
    rank_reasons = models.JSONField(default=list, blank=True)
    submitted_at = models.DateTimeField(_("submitted"), default=timezone.now)
    deadline = models.DateTimeField(_("deadline"), null=True, blank=True)
    claimed_by = models.ForeignKey(
        settings.AUTH_USER_MODEL,
        on_delete=models.PROTECT,
        related_name="+",
        null=True,
        blank=True,
        verbose_name=_("claimed by"),
    )
    lease_until = models.DateTimeField(null=True, blank=True)
    # On the four-eyes lane: who said yes already, so that the second yes is somebody else's.
    first_approver = models.ForeignKey(
        settings.AUTH_USER_MODEL,
        on_delete=models.PROTECT,
        related_name="+",
        null=True,
        blank=True,
        verbose_name=_("first approved by"),
    )
    # The fix offered with a request for changes: text the author may take over.
    proposed_text = models.TextField(_("proposed wording"), blank=True)
    updated_at = models.DateTimeField(default=timezone.now)

    objects = CaseQuerySet.as_manager()

    class Meta:
        verbose_name = _("case")
        verbose_name_plural = _("cases")
        indexes = [
            # The queue page: most urgent first, only what waits; keyset paging on (rank, id).
            models.Index(
                fields=["rank", "id"],
                name="case_waiting",
                condition=Q(state__in=["queued", "in_review", "escalated"]),
            ),
            # "Take the next one": what is claimed leaves it, so the next stands at its head.
            models.Index(fields=["rank", "id"], name="case_free", condition=Q(state="queued")),
            models.Index(fields=["author", "-submitted_at"], name="case_of_author"),
            # Whom a post resembles: what was sent lately, by anybody.
            models.Index(
                fields=["-submitted_at"], name="case_lately", condition=Q(sketch__isnull=False)
            ),
        ]
        constraints = [
            models.CheckConstraint(
                name="case_lease_pair",
                condition=Q(claimed_by__isnull=True, lease_until__isnull=True)
                | Q(claimed_by__isnull=False, lease_until__isnull=False),
            ),
            models.CheckConstraint(
                name="case_claimed_by_another",
                condition=Q(claimed_by__isnull=True) | ~Q(claimed_by=models.F("author")),
            ),
            models.CheckConstraint(
                name="case_second_look_by_another",
                condition=Q(claimed_by__isnull=True)
                | Q(first_approver__isnull=True)
                | ~Q(claimed_by=models.F("first_approver")),
            ),
            models.CheckConstraint(
                name="case_severity_known", condition=Q(severity__gte=0, severity__lte=4)
            ),
        ]

    def __str__(self) -> str:
        return f"#{self.pk}"

    @property
    def open(self) -> bool:
        """Whether it still waits for a decision."""
        return self.state in WAITING

    @property
    def late(self) -> bool:
        """Whether somebody should have looked already."""
        return self.open and self.deadline is not None and self.deadline < timezone.now()

    @property
    def lateness(self) -> str:
        """How late a late case is, in words; the time is that of the author's unit."""
        if self.deadline is None or not self.late:
            return ""
        country, zone = self.unit.country, self.unit.time_zone
        return lateness(self.deadline, timezone.now(), country=country, zone=zone)
