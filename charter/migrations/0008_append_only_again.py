"""Freeze what was opened, and everything new that is evidence."""

from typing import ClassVar

from django.db import migrations

from charter.triggers import protected


class Migration(migrations.Migration):
    """Triggers on both databases."""

    dependencies: ClassVar = [("charter", "0007_layers_hold")]
    operations: ClassVar = protected()
