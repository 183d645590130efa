"""What we are registered as at servers of networks that have many."""

from typing import ClassVar

import django.utils.timezone
from django.db import migrations, models


class Migration(migrations.Migration):
    """One row a server, sealed by the vault."""

    dependencies: ClassVar = [("advocacy", "0006_posts_on_display")]

    operations: ClassVar = [
        migrations.CreateModel(
            name="Registration",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                ("host", models.CharField(max_length=200, unique=True, verbose_name="server")),
                ("sealed", models.BinaryField()),
                ("key_version", models.PositiveSmallIntegerField()),
                ("registered_at", models.DateTimeField(default=django.utils.timezone.now)),
            ],
            options={
                "verbose_name": "registration at a server",
                "verbose_name_plural": "registrations at servers",
            },
        ),
    ]
