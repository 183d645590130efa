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
from moderation.states import WAITING, CaseState, Handed, Lane, Surface


def in_effect(case: str = "") -> Q:
    """Return the condition that nothing decided can be undone any more; `case`: a lookup to it."""
    never = Q(**{f"{case}effective_at__isnull": True})
    return never | Q(**{f"{case}effective_at__lte": timezone.now()})


def told_as(state: str) -> Q:
    """Return the condition that a case's author is told this state of it (`Case.told`)."""
    told = in_effect() & Q(state=state)
    return told | ~in_effect() if state == CaseState.IN_REVIEW else told


def with_role(role: str, case: str = "") -> Q:
    """Return the condition that a case is with the people of this role now."""
    # Empty where it was handed over before there was a choice: to legal, then.
    names = (role, "") if role == Handed.LEGAL else (role,)
    return Q(**{f"{case}state": CaseState.ESCALATED, f"{case}handed_to__in": names})


class CaseQuerySet(models.QuerySet["Case"]):
    """Cases by who may see them."""

    def on_desk_of(self, user: Any) -> "CaseQuerySet":
        """The cases this person reviews: their units as moderator or lead, and for legal
        those of severity 4 or once handed to them; for investor relations and the crisis cell
        those that are with them. Nothing for a technical administrator.
        """
        theirs = Q(unit__in=units_for(user, "moderator", "lead"))
        for role in Handed.values:
            if has_role(user, role):
                theirs |= Q(unit__in=units_for(user, role)) & _handed(role, user)
        return self.filter(theirs)

    def visible_to(self, user: Any) -> "CaseQuerySet":
        """Their desk, and what they wrote themselves."""
        desk = self.on_desk_of(user).values("pk")
        return self.filter(Q(author=user) | Q(pk__in=desk))


def _handed(role: str, user: Any) -> Q:
    """Return which cases of their units these people see, by what was handed to them."""
    mine = Decision.objects.filter(case=OuterRef("pk"))
    if role == Handed.LEGAL:
        once = mine.filter(kind=Decision.Kind.ESCALATE, handed_to__in=(role, ""))
        return Q(severity=4) | with_role(role) & in_effect() | Q(Exists(once))
    # What they answered themselves stays in sight while they may take it back.
    undoable = Q(effective_at__gt=timezone.now())
    answered = mine.filter(decider=user, kind__in=Decision.ANSWERS_TO_HANDING)
    return with_role(role) & in_effect() | undoable & Q(Exists(answered))


class Case(models.Model):
    """What the reviewer sees is `content`; what may leave is what has its `digest`."""

    # Every index is written again by each claim and decision: there are only those that are read.
    author = models.ForeignKey(
        settings.AUTH_USER_MODEL, on_delete=models.PROTECT, related_name="cases", db_index=False
    )
    # The author's unit when they submitted: a later move does not change who reviews.
    unit = models.ForeignKey("charter.Unit", on_delete=models.PROTECT, related_name="+")
    state = models.CharField(
        _("state"), max_length=20, choices=CaseState.choices, default=CaseState.SCREENING
    )
    lane = models.CharField(_("lane"), max_length=10, choices=Lane.choices, default=Lane.LIGHT)
    # Static surfaces are read by a person before they are seen.
    surface = models.CharField(
        _("surface"),
        max_length=10,
        choices=Surface.choices,
        default=Surface.POST,
        db_default=Surface.POST,
    )
    # Content.to_dict(): text, language, destinations, media, links.
    content = models.JSONField(_("content"))
    digest = models.CharField(_("digest"), max_length=64)
    severity = models.PositiveSmallIntegerField(_("severity"), default=0)
    justification = models.TextField(_("justification"), blank=True)
    version = models.ForeignKey(
        "charter.Version",
        on_delete=models.PROTECT,
        related_name="+",
        db_index=False,
        verbose_name=_("charter"),
    )
    rules_fingerprint = models.CharField(max_length=64)
    # What near-copies are found by (moderation.screening.similarity); null: nothing to compare.
    sketch = models.TextField(null=True, editable=False)
    subject_url = models.CharField(max_length=300, blank=True)
    # Copied from the content for the queue's filters; networks as " bluesky practice ".
    language = models.CharField(_("language"), max_length=2, blank=True)
    networks = models.CharField(_("networks"), max_length=200, blank=True)
    # What the post is part of, as a short name; not content, since no network shows it.
    campaign = models.SlugField(
        _("campaign"), max_length=60, blank=True, default="", db_default="", db_index=False
    )
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
        db_index=False,
        verbose_name=_("claimed by"),
    )
    lease_until = models.DateTimeField(null=True, blank=True)
    # With whom it is once handed over, by their role.
    handed_to = models.CharField(
        _("handed to"),
        max_length=20,
        choices=Handed.choices,
        blank=True,
        default="",
        db_default="",
    )
    # On the four-eyes lane: who said yes already, so that the second yes is somebody else's.
    first_approver = models.ForeignKey(
        settings.AUTH_USER_MODEL,
        on_delete=models.PROTECT,
        related_name="+",
        null=True,
        blank=True,
        db_index=False,
        verbose_name=_("first approved by"),
    )
    # A person's decision takes effect half a minute later, and can be undone until then: nothing
    # leaves, the author is told nothing. Null: nothing decided, or decided by the rules.
    effective_at = models.DateTimeField(null=True, blank=True)
    # What the last decision changed, to be put back; and how many were undone.
    before = models.JSONField(null=True, editable=False)
    takes = models.PositiveSmallIntegerField(default=0, db_default=0, editable=False)
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
            models.Index(fields=["digest"], name="case_digest"),
            models.Index(
                fields=["claimed_by"], name="case_claimed", condition=Q(claimed_by__isnull=False)
            ),
            models.Index(
                fields=["first_approver"],
                name="case_approved_once",
                condition=Q(first_approver__isnull=False),
            ),
            # What lapsed lately, to be told.
            models.Index(
                fields=["-updated_at"], name="case_expired_lately", condition=Q(state="expired")
            ),
            # The campaigns there were lately, to be chosen from.
            models.Index(
                fields=["campaign", "-submitted_at"],
                name="case_campaign",
                condition=~Q(campaign=""),
            ),
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
    def handed_role(self) -> str:
        """The role of those who decide a case that was handed over."""
        return self.handed_to or Handed.LEGAL

    @property
    def in_effect(self) -> bool:
        """Whether what was decided last, if anything was, can no longer be undone."""
        return self.effective_at is None or self.effective_at <= timezone.now()

    @property
    def told(self) -> str:
        """The state its author is told: a decision that may still be undone is none yet."""
        return self.state if self.in_effect else CaseState.IN_REVIEW

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
