"""Fewer indexes to write again at each claim and decision.

Made apart from the fields: SQLite would build the table anew for them, and the triggers of other
tables that read it would not let it go.
"""

import django.db.models.deletion
from django.conf import settings
from django.db import migrations, models

FIELDS = ("author", "claimed_by", "digest", "first_approver", "version")


def drop(apps, schema_editor):
    """Drop every index on one of the columns alone, whatever it was named when it was made."""
    case = apps.get_model("moderation", "Case")
    columns = [[case._meta.get_field(name).column] for name in FIELDS]
    with schema_editor.connection.cursor() as cursor:
        found = schema_editor.connection.introspection.get_constraints(cursor, case._meta.db_table)
    for name, about in found.items():
        if about["index"] and not about["unique"] and about["columns"] in columns:
            schema_editor.remove_index(case, models.Index(fields=["id"], name=name))


def make(apps, schema_editor):
    """Make them again, but for the one that only LIKE could use."""
    case = apps.get_model("moderation", "Case")
    for name in FIELDS:
        schema_editor.add_index(case, models.Index(fields=[name], name=f"case_{name}_was"))


class Migration(migrations.Migration):

    dependencies = [
        ('charter', '0012_voices'),
        ('moderation', '0011_calibration'),
        migrations.swappable_dependency(settings.AUTH_USER_MODEL),
    ]

    operations = [
        migrations.RunPython(drop, make),
        migrations.SeparateDatabaseAndState(
            state_operations=[
                migrations.AlterField(
                    model_name='case',
                    name='author',
                    field=models.ForeignKey(db_index=False, on_delete=django.db.models.deletion.PROTECT, related_name='cases', to=settings.AUTH_USER_MODEL),
                ),
                migrations.AlterField(
                    model_name='case',
                    name='claimed_by',
                    field=models.ForeignKey(blank=True, db_index=False, null=True, on_delete=django.db.models.deletion.PROTECT, related_name='+', to=settings.AUTH_USER_MODEL, verbose_name='claimed by'),
                ),
                migrations.AlterField(
                    model_name='case',
                    name='digest',
                    field=models.CharField(max_length=64, verbose_name='digest'),
                ),
                migrations.AlterField(
                    model_name='case',
                    name='first_approver',
                    field=models.ForeignKey(blank=True, db_index=False, null=True, on_delete=django.db.models.deletion.PROTECT, related_name='+', to=settings.AUTH_USER_MODEL, verbose_name='first approved by'),
                ),
                migrations.AlterField(
                    model_name='case',
                    name='version',
                    field=models.ForeignKey(db_index=False, on_delete=django.db.models.deletion.PROTECT, related_name='+', to='charter.version', verbose_name='charter'),
                ),
            ]
        ),
        migrations.AddIndex(
            model_name='case',
            index=models.Index(fields=['digest'], name='case_digest'),
        ),
        migrations.AddIndex(
            model_name='case',
            index=models.Index(condition=models.Q(('claimed_by__isnull', False)), fields=['claimed_by'], name='case_claimed'),
        ),
        migrations.AddIndex(
            model_name='case',
            index=models.Index(condition=models.Q(('first_approver__isnull', False)), fields=['first_approver'], name='case_approved_once'),
        ),
    ]
