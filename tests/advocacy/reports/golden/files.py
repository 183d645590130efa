"""Figures computed again from the rows, by one of the files here."""

from datetime import datetime
from pathlib import Path
from typing import Any

from django.db import connection

HERE = Path(__file__).parent


def recomputed(name: str, **values: Any) -> list[dict[str, Any]]:
    """Run one of the files; moments are written as the database keeps them."""
    adapt = connection.ops.adapt_datetimefield_value
    given = {
        key: adapt(value) if isinstance(value, datetime) else value for key, value in values.items()
    }
    with connection.cursor() as cursor:
        cursor.execute((HERE / f"{name}.sql").read_text(encoding="utf-8"), given)
        columns = [column[0] for column in cursor.description]
        return [dict(zip(columns, row, strict=True)) for row in cursor.fetchall()]
