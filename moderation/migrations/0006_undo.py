"""Decisions take effect half a minute later, and can be undone until then."""

from typing import ClassVar

import django.utils.timezone
from django.conf import settings
from django.db import migrations, models

from config.kernel.triggers import append_only
from moderation.triggers import with_decisions_open

YES = models.Q(kind="approve")


class Migration(migrations.Migration):
    """What a decision changed is kept on the case; what was undone, in a table of its own."""

    dependencies: ClassVar = [
        ("moderation", "0005_backtests"),
        migrations.swappable_dependency(settings.AUTH_USER_MODEL),
    ]
    operations: ClassVar = [
        *with_decisions_open(
            migrations.AddField(
                model_name="case",
                name="before",
                field=models.JSONField(editable=False, null=True),
            ),
            migrations.AddField(
                model_name="case",
                name="effective_at",
                field=models.DateTimeField(blank=True, null=True),
            ),
            migrations.AddField(
                model_name="case",
                name="takes",
                field=models.PositiveSmallIntegerField(db_default=0, default=0, editable=False),
            ),
            migrations.RemoveConstraint(
                model_name="decision", name="decision_one_yes_per_screening"
            ),
            migrations.RemoveConstraint(model_name="decision", name="decision_one_yes_unscreened"),
            migrations.AddField(
                model_name="decision",
                name="take",
                field=models.PositiveSmallIntegerField(db_default=0, default=0),
            ),
            migrations.AddField(
                model_name="decision",
                name="reason",
                field=models.SlugField(
                    db_default="other", default="other", max_length=20, verbose_name="reason"
                ),
            ),
            migrations.AddIndex(
                model_name="decision",
                index=models.Index(
                    fields=["clause_id", "-made_at"], name="decision_on_clause"
                ),
            ),
            migrations.AddConstraint(
                model_name="decision",
                constraint=models.UniqueConstraint(
                    condition=YES,
                    fields=("case", "decider", "screening", "take"),
                    name="decision_one_yes_per_screening",
                ),
            ),
            migrations.AddConstraint(
                model_name="decision",
                constraint=models.UniqueConstraint(
                    condition=YES & models.Q(screening__isnull=True),
                    fields=("case", "decider", "take"),
                    name="decision_one_yes_unscreened",
                ),
            ),
        ),
        migrations.CreateModel(
            name="Undo",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                ("made_at", models.DateTimeField(default=django.utils.timezone.now)),
                (
                    "actor",
                    models.ForeignKey(
                        db_constraint=False,
                        on_delete=models.DO_NOTHING,
                        related_name="+",
                        to=settings.AUTH_USER_MODEL,
                    ),
                ),
                (
                    "decision",
                    models.OneToOneField(
                        on_delete=models.PROTECT, related_name="undo", to="moderation.decision"
                    ),
                ),
            ],
        ),
        append_only("moderation_undo"),
        migrations.CreateModel(
            name="DeskKeys",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                ("keys", models.JSONField(default=dict)),
                (
                    "user",
                    models.OneToOneField(
                        on_delete=models.CASCADE, related_name="+", to=settings.AUTH_USER_MODEL
                    ),
                ),
            ],
        ),
    ]
