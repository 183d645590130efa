"""Make decisions and the ledger append-only in the database itself."""

from typing import ClassVar

from django.db import migrations

from moderation.triggers import OPERATIONS


class Migration(migrations.Migration):
    """Triggers on both databases."""

    dependencies: ClassVar = [("moderation", "0001_initial")]
    operations: ClassVar = OPERATIONS
