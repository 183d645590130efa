"""Freezes by country, campaign and topic; the journal of a crisis and its holding statements."""

from typing import ClassVar

import django.utils.timezone
from django.conf import settings
from django.db import migrations, models
from django.db.models import F, Q

from config.kernel.triggers import append_only
from moderation.triggers import with_decisions_open

PERSON = {"on_delete": models.PROTECT, "related_name": "+", "to": settings.AUTH_USER_MODEL}
ID = (
    "id",
    models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID"),
)
STATES = [("proposed", "proposed"), ("approved", "approved"), ("dropped", "dropped")]
WORDS = ("statement_id", "number", "title_fr", "title_en", "text_fr", "text_en", "written_by_id")


class Migration(migrations.Migration):
    """What is stopped may be narrower, and what is said meanwhile is ready."""

    dependencies: ClassVar = [
        ("moderation", "0008_appeals"),
        migrations.swappable_dependency(settings.AUTH_USER_MODEL),
    ]
    operations: ClassVar = [
        *with_decisions_open(
            migrations.AddField(
                model_name="case",
                name="campaign",
                field=models.SlugField(
                    blank=True,
                    db_default="",
                    db_index=False,
                    default="",
                    max_length=60,
                    verbose_name="campaign",
                ),
            ),
        ),
        migrations.AddIndex(
            model_name="case",
            index=models.Index(
                fields=["campaign", "-submitted_at"],
                name="case_campaign",
                condition=~Q(campaign=""),
            ),
        ),
        migrations.AddField(
            model_name="hold",
            name="country",
            field=models.CharField(
                blank=True,
                db_default="",
                default="",
                help_text="That of the author's unit. Empty: every country.",
                max_length=2,
                verbose_name="country",
            ),
        ),
        migrations.AddField(
            model_name="hold",
            name="campaign",
            field=models.SlugField(
                blank=True,
                db_default="",
                db_index=False,
                default="",
                help_text="Empty: all posts.",
                max_length=60,
                verbose_name="campaign",
            ),
        ),
        migrations.AddField(
            model_name="hold",
            name="topic",
            field=models.JSONField(
                blank=True,
                db_default=models.Value([], models.JSONField()),
                default=list,
                help_text="A list of expressions. Empty: every subject.",
                verbose_name="topic",
            ),
        ),
        migrations.AddField(
            model_name="hold",
            name="allows_crisis_cell",
            field=models.BooleanField(
                db_default=False, default=False, verbose_name="the crisis cell goes on speaking"
            ),
        ),
        migrations.AddField(
            model_name="hold",
            name="told_at",
            field=models.DateTimeField(blank=True, null=True),
        ),
        migrations.AlterField(
            model_name="hold",
            name="review_at",
            field=models.DateTimeField(verbose_name="expires"),
        ),
        migrations.CreateModel(
            name="JournalEntry",
            fields=[
                ID,
                ("at", models.DateTimeField(default=django.utils.timezone.now)),
                ("by_name", models.CharField(max_length=200)),
                ("words", models.TextField(verbose_name="what happened")),
                (
                    "by",
                    models.ForeignKey(
                        db_constraint=False,
                        on_delete=models.DO_NOTHING,
                        related_name="+",
                        to=settings.AUTH_USER_MODEL,
                    ),
                ),
            ],
            options={
                "verbose_name": "entry of the crisis journal",
                "verbose_name_plural": "entries of the crisis journal",
                "ordering": ["-at", "-pk"],
                "indexes": [models.Index(fields=["-at"], name="journal_latest")],
                "constraints": [
                    models.CheckConstraint(condition=~Q(words=""), name="journal_has_words")
                ],
            },
        ),
        migrations.CreateModel(
            name="Statement",
            fields=[
                ID,
                ("made_at", models.DateTimeField(default=django.utils.timezone.now)),
                (
                    "unit",
                    models.ForeignKey(
                        blank=True,
                        null=True,
                        on_delete=models.PROTECT,
                        related_name="+",
                        to="charter.unit",
                        verbose_name="unit",
                    ),
                ),
            ],
            options={
                "verbose_name": "holding statement",
                "verbose_name_plural": "holding statements",
                "ordering": ["pk"],
            },
        ),
        migrations.CreateModel(
            name="StatementVersion",
            fields=[
                ID,
                ("number", models.PositiveSmallIntegerField()),
                (
                    "state",
                    models.CharField(
                        choices=STATES, default="proposed", max_length=10, verbose_name="state"
                    ),
                ),
                ("title_fr", models.CharField(max_length=120, verbose_name="title in French")),
                ("title_en", models.CharField(max_length=120, verbose_name="title in English")),
                ("text_fr", models.TextField(verbose_name="text in French")),
                ("text_en", models.TextField(verbose_name="text in English")),
                ("written_at", models.DateTimeField(default=django.utils.timezone.now)),
                ("approved_at", models.DateTimeField(null=True)),
                ("approved_by", models.ForeignKey(null=True, **PERSON)),
                (
                    "statement",
                    models.ForeignKey(
                        on_delete=models.PROTECT,
                        related_name="versions",
                        to="moderation.statement",
                    ),
                ),
                ("written_by", models.ForeignKey(**PERSON)),
            ],
            options={
                "verbose_name": "version of a holding statement",
                "verbose_name_plural": "versions of holding statements",
                "ordering": ["-number"],
                "constraints": [
                    models.UniqueConstraint(
                        fields=("statement", "number"), name="statement_version_numbered_once"
                    ),
                    models.UniqueConstraint(
                        condition=Q(state="proposed"),
                        fields=("statement",),
                        name="statement_one_proposal",
                    ),
                    models.CheckConstraint(
                        condition=~Q(state="approved")
                        | Q(approved_at__isnull=False, approved_by__isnull=False)
                        & ~Q(approved_by=F("written_by")),
                        name="statement_approved_by_another",
                    ),
                ],
            },
        ),
        append_only("moderation_journalentry"),
        append_only("moderation_statementversion", columns=WORDS),
    ]
