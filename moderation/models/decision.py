"""Decisions: append-only by trigger, one yes per person, never on one's own post."""

from django.conf import settings
from django.db import models
from django.db.models import F, Q
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from moderation.states import Handed


class Standing(models.Manager["Decision"]):
    """Decisions that stand: those undone before they took effect are not among them."""

    def get_queryset(self) -> models.QuerySet["Decision"]:
        """Leave the undone ones out."""
        return super().get_queryset().filter(undo__isnull=True)


class Decision(models.Model):
    """What was decided on a case, by whom, about exactly which content.

    `decider` is null only when the rules let the post pass (`basis` "rules"): nobody is ever
    refused by a machine. The author is repeated here so that the database itself refuses a
    decision on one's own post. No constraint to the person's row: the record outlives it.
    """

    class Kind(models.TextChoices):
        APPROVE = "approve", _("approve")
        REQUEST_CHANGES = "request_changes", _("request changes")
        REFUSE = "refuse", _("refuse")
        ESCALATE = "escalate", _("escalate")
        HAND_BACK = "hand_back", _("hand back")

    # What moves a case between reviewers is no answer to its author.
    BETWEEN_REVIEWERS = (Kind.ESCALATE, Kind.HAND_BACK)
    ANSWERS_TO_HANDING = (Kind.APPROVE, Kind.REQUEST_CHANGES, Kind.REFUSE, Kind.HAND_BACK)

    class Basis(models.TextChoices):
        REVIEW = "review", _("review by a person")
        RULES = "rules", _("rules")
        APPEAL = "appeal", _("appeal")

    case = models.ForeignKey("moderation.Case", on_delete=models.PROTECT, related_name="decisions")
    kind = models.CharField(_("decision"), max_length=20, choices=Kind.choices)
    basis = models.CharField(max_length=10, choices=Basis.choices, default=Basis.REVIEW)
    author = models.ForeignKey(
        settings.AUTH_USER_MODEL,
        on_delete=models.DO_NOTHING,
        db_constraint=False,
        related_name="+",
    )
    decider = models.ForeignKey(
        settings.AUTH_USER_MODEL,
        on_delete=models.DO_NOTHING,
        db_constraint=False,
        related_name="decisions",
        null=True,
    )
    decider_name = models.CharField(max_length=200)
    digest = models.CharField(max_length=64)
    # What the rules had said when it was made; null where that was not kept yet.
    screening = models.ForeignKey(
        "moderation.Screening", on_delete=models.PROTECT, related_name="+", null=True
    )
    clause_id = models.SlugField(_("clause"), max_length=80, blank=True)
    # Why, by its code in moderation.services.reasons: what agreement is measured by.
    reason = models.SlugField(_("reason"), max_length=20, default="other", db_default="other")
    note = models.TextField(_("note to the author"), blank=True)
    proposed_text = models.TextField(_("proposed wording"), blank=True)
    # To whom it was handed; empty for other decisions, and for those handed to legal long ago.
    handed_to = models.CharField(
        max_length=20, choices=Handed.choices, blank=True, default="", db_default=""
    )
    made_at = models.DateTimeField(default=timezone.now)
    # How many decisions on the case had been undone before: a second try is another decision.
    take = models.PositiveSmallIntegerField(default=0, db_default=0)

    objects = Standing()
    with_undone = models.Manager()

    class Meta:
        verbose_name = _("decision")
        verbose_name_plural = _("decisions")
        ordering = ["made_at", "pk"]
        # What was decided before on the same clause.
        indexes = [
            models.Index(fields=["clause_id", "-made_at"], name="decision_on_clause"),
            # What was answered lately, to be told.
            models.Index(fields=["-made_at"], name="decision_lately"),
        ]
        constraints = [
            models.CheckConstraint(
                name="decision_not_own", condition=Q(decider__isnull=True) | ~Q(decider=F("author"))
            ),
            models.CheckConstraint(
                name="decision_machine_only_approves",
                condition=Q(decider__isnull=False, basis="review")
                | Q(decider__isnull=False, basis="appeal", kind__in=["approve", "refuse"])
                | Q(decider__isnull=True, basis="rules", kind="approve"),
            ),
            # A case that came back, as a rule spoke anew, may get another yes of the same person.
            models.UniqueConstraint(
                fields=["case", "decider", "screening", "take"],
                condition=Q(kind="approve"),
                name="decision_one_yes_per_screening",
            ),
            models.UniqueConstraint(
                fields=["case", "decider", "take"],
                condition=Q(kind="approve", screening__isnull=True),
                name="decision_one_yes_unscreened",
            ),
            models.CheckConstraint(
                name="decision_no_without_reason",
                condition=~Q(kind__in=["request_changes", "refuse"]) | ~Q(note=""),
            ),
        ]

    def __str__(self) -> str:
        return f"{self.case} {self.kind}"
