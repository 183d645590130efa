"""CSV files as spreadsheets read them: said to be UTF-8, and no text run as a formula."""

import csv
from collections.abc import Iterable
from typing import Any

from django.http import HttpResponse

# Spreadsheets read UTF-8 only when told.
BOM = "\ufeff"
CONTENT_TYPE = "text/csv; charset=utf-8"
# A cell that begins like this would be run as a formula.
FORMULA = ("=", "+", "-", "@", "\t", "\r")


def csv_file(name: str, rows: Iterable[Iterable[Any]]) -> HttpResponse:
    """Return rows, the headings first, as a file of that name."""
    response = HttpResponse(BOM, content_type=CONTENT_TYPE)
    response["Content-Disposition"] = f'attachment; filename="{name}"'
    csv.writer(response, delimiter=";").writerows(map(safe, row) for row in rows)
    return response


def safe(cell: Any) -> Any:
    """Keep a spreadsheet from reading a text as a formula; numbers stay numbers."""
    if isinstance(cell, int | float):
        return cell
    return f"'{cell}" if str(cell).startswith(FORMULA) else cell
