"""Figures of reports by plain SQL, written apart from the code that they check."""

from datetime import UTC, datetime, time, timedelta
from pathlib import Path
from typing import Any

from django.db import connection

from advocacy.reports.slices import Slice

FIGURES = ("posts", "impressions", "reactions", "replies", "shares", "clicks", "visits")


def golden(part: Slice) -> dict[tuple[str, str], dict[str, Any]]:
    """What the file on engagement says, by part ("network") and name ("bluesky")."""
    since = datetime.combine(part.since, time.min, UTC)
    until = datetime.combine(part.day + timedelta(days=1), time.min, UTC)
    words = {"since": f"{since:%Y-%m-%d %H:%M:%S}", "until": f"{until:%Y-%m-%d %H:%M:%S}"}
    with connection.cursor() as cursor:
        text = (Path(__file__).parent / "engagement.sql").read_text("utf-8")
        cursor.execute(text, words | {"day": f"{part.day}"})
        names = [column[0] for column in cursor.description]
        found = [dict(zip(names, row, strict=True)) for row in cursor.fetchall()]
    return {(row["part"], row["name"]): row for row in found}
