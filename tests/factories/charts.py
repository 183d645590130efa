"""A chart with every kind of cell, and where it is from."""

from datetime import date
from decimal import Decimal
from typing import Any

from advocacy.reports.figures import Chart, Column, Kind
from advocacy.reports.source import Source

SOURCE = Source("Meridienne", "Reach", "November 2026", date(2026, 11, 28))
COLUMNS = [
    Column("month", "Month", Kind.MONTH),
    Column("people", "People"),
    Column("share", "Share", Kind.SHARE),
    Column("day", "Day", Kind.DAY),
    Column("hours", "Hours", Kind.HOURS),
    Column("money", "Euros", Kind.MONEY),
    Column("note", "Note", Kind.TEXT),
]
PICTURE = {
    "mark": "bar",
    "encoding": {
        "x": {"field": "month", "type": "ordinal"},
        "y": {"field": "people", "type": "quantitative"},
    },
}


def chart(**changes: Any) -> Chart:
    """Give two months: one that is known, and one of which nothing is."""
    known = {
        "month": date(2026, 10, 1), "people": 61_204, "share": 0.128, "day": date(2026, 10, 31),
        "hours": 2.25, "money": Decimal("1234.50"), "note": "=1+1",
    }  # fmt: skip
    fields: dict[str, Any] = {
        "key": "months",
        "title": "Month by month",
        "columns": COLUMNS,
        "rows": [known, {"month": date(2026, 11, 1)}],
        "picture": PICTURE,
        "method": ["Followers are counted once a day."],
        "lead": "In October, 61,204 people were reached.",
    }
    return Chart(**{**fields, **changes})
