"""Freeze published versions, rule revisions and acknowledgements in the database itself."""

from typing import ClassVar

from django.db import migrations

from charter.triggers import OPERATIONS


class Migration(migrations.Migration):
    """Triggers on both databases."""

    dependencies: ClassVar = [("charter", "0002_versions")]
    operations: ClassVar = OPERATIONS
