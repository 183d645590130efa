"""Appeals: one for a refused case, decided by somebody who had not decided before."""

from typing import ClassVar

import django.utils.timezone
from django.conf import settings
from django.db import migrations, models
from django.db.models import F, Q

from moderation.triggers import APPEALS, with_decisions_open

PERSON = {"on_delete": models.PROTECT, "related_name": "+", "to": settings.AUTH_USER_MODEL}
DECISION = {"on_delete": models.PROTECT, "to": "moderation.decision"}
MACHINE_ONLY_APPROVES = (
    Q(decider__isnull=False, basis="review")
    | Q(decider__isnull=False, basis="appeal", kind__in=["approve", "refuse"])
    | Q(decider__isnull=True, basis="rules", kind="approve")
)
CASE_STATES = [
    ("screening", "being screened"),
    ("queued", "waiting for review"),
    ("in_review", "in review"),
    ("escalated", "with legal"),
    ("changes_requested", "changes requested"),
    ("approved", "approved"),
    ("refused", "refused"),
    ("appealed", "refused, under appeal"),
    ("withdrawn", "withdrawn"),
    ("expired", "expired"),
]
APPEAL_STATES = [
    ("open", "waiting"),
    ("in_review", "being read"),
    ("upheld", "the refusal stays"),
    ("overturned", "the refusal is lifted"),
    ("withdrawn", "taken back"),
]


class Migration(migrations.Migration):
    """A decision may rest on an appeal; the database sees to who makes it."""

    dependencies: ClassVar = [
        ("moderation", "0007_trust"),
        migrations.swappable_dependency(settings.AUTH_USER_MODEL),
    ]
    operations: ClassVar = [
        migrations.AlterField(
            model_name="case",
            name="state",
            field=models.CharField(
                choices=CASE_STATES, default="screening", max_length=20, verbose_name="state"
            ),
        ),
        *with_decisions_open(
            migrations.RemoveConstraint(
                model_name="decision", name="decision_machine_only_approves"
            ),
            migrations.AlterField(
                model_name="decision",
                name="basis",
                field=models.CharField(
                    choices=[
                        ("review", "review by a person"),
                        ("rules", "rules"),
                        ("appeal", "appeal"),
                    ],
                    default="review",
                    max_length=10,
                ),
            ),
            migrations.AddConstraint(
                model_name="decision",
                constraint=models.CheckConstraint(
                    condition=MACHINE_ONLY_APPROVES, name="decision_machine_only_approves"
                ),
            ),
        ),
        migrations.CreateModel(
            name="Appeal",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                ("words", models.TextField(max_length=2000, verbose_name="what the author says")),
                (
                    "lodged_at",
                    models.DateTimeField(
                        default=django.utils.timezone.now, verbose_name="lodged"
                    ),
                ),
                (
                    "state",
                    models.CharField(
                        choices=APPEAL_STATES, default="open", max_length=20, verbose_name="state"
                    ),
                ),
                ("deadline", models.DateTimeField(verbose_name="deadline")),
                ("lease_until", models.DateTimeField(blank=True, null=True)),
                (
                    "decided_at",
                    models.DateTimeField(blank=True, null=True, verbose_name="decided"),
                ),
                ("reminded", models.PositiveSmallIntegerField(default=0)),
                ("updated_at", models.DateTimeField(default=django.utils.timezone.now)),
                ("author", models.ForeignKey(**PERSON)),
                (
                    "case",
                    models.OneToOneField(
                        on_delete=models.PROTECT, related_name="appeal", to="moderation.case"
                    ),
                ),
                (
                    "claimed_by",
                    models.ForeignKey(blank=True, null=True, verbose_name="claimed by", **PERSON),
                ),
                ("decision", models.OneToOneField(null=True, related_name="appeal", **DECISION)),
                (
                    "refusal",
                    models.ForeignKey(related_name="+", verbose_name="refusal", **DECISION),
                ),
            ],
            options={
                "verbose_name": "appeal",
                "verbose_name_plural": "appeals",
                "indexes": [
                    models.Index(
                        condition=Q(state__in=["open", "in_review"]),
                        fields=["deadline", "id"],
                        name="appeal_waiting",
                    ),
                    models.Index(
                        condition=Q(decided_at__isnull=False),
                        fields=["decided_at"],
                        name="appeal_decided",
                    ),
                ],
                "constraints": [
                    models.CheckConstraint(
                        condition=Q(claimed_by__isnull=True, lease_until__isnull=True)
                        | Q(claimed_by__isnull=False, lease_until__isnull=False),
                        name="appeal_lease_pair",
                    ),
                    models.CheckConstraint(
                        condition=Q(claimed_by__isnull=True) | ~Q(claimed_by=F("author")),
                        name="appeal_claimed_by_another",
                    ),
                    models.CheckConstraint(
                        condition=~Q(state__in=["upheld", "overturned"])
                        | Q(decision__isnull=False, decided_at__isnull=False),
                        name="appeal_decided_with_decision",
                    ),
                    models.CheckConstraint(condition=~Q(words=""), name="appeal_has_words"),
                ],
            },
        ),
        *APPEALS,
    ]
