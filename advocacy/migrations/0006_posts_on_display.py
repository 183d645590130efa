"""Posts that will be pinned, and the campaign a draft is part of."""

from typing import ClassVar

from django.apps.registry import Apps
from django.db import migrations, models
from django.db.backends.base.schema import BaseDatabaseSchemaEditor
from django.db.models import OuterRef, Subquery


def keep_campaigns(apps: Apps, editor: BaseDatabaseSchemaEditor) -> None:
    """Give posts that were sent the campaign their case has: sent again, it is the same."""
    cases = apps.get_model("moderation", "Case").objects.exclude(campaign="")
    named = Subquery(cases.filter(pk=OuterRef("case")).values("campaign")[:1])
    posts = apps.get_model("advocacy", "Post").objects
    posts.filter(case__in=cases.values("pk")).update(campaign=named)


class Migration(migrations.Migration):
    """Both are kept with the draft."""

    dependencies: ClassVar = [
        ("advocacy", "0005_removals"),
        ("moderation", "0011_calibration"),
    ]

    operations: ClassVar = [
        migrations.AddField(
            model_name="post",
            name="surface",
            field=models.CharField(
                choices=[("post", "post"), ("pinned", "pinned post")],
                db_default="post",
                default="post",
                max_length=10,
                verbose_name="surface",
            ),
        ),
        migrations.AddField(
            model_name="post",
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
        migrations.RunPython(keep_campaigns, migrations.RunPython.noop),
    ]
