"""Open the frozen tables: SQLite rebuilds them in the next step, and would drop their triggers."""

from importlib import import_module
from typing import ClassVar

from django.db import migrations

from charter.triggers import moves_only, opened, written_once
from config.kernel.triggers import append_only

before = import_module("charter.migrations.0003_append_only")


class Migration(migrations.Migration):
    """Ends in 0008, which protects them again."""

    dependencies: ClassVar = [("charter", "0003_append_only")]
    operations: ClassVar = opened(
        [
            append_only("charter_version", columns=before.VERSION_COLUMNS),
            append_only("charter_clause"),
            append_only("charter_acknowledgement"),
            moves_only("charter_version", before.VERSION_MOVES),
            written_once("charter_version", "in_force_at"),
            written_once("charter_version", "superseded_at"),
        ]
    )
