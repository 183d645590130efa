"""A chart as a workbook (XLSX): figures as figures, dates as dates, and how they are made."""

from collections.abc import Sequence
from datetime import datetime, time
from io import BytesIO
from typing import Any

from django.utils.translation import gettext as _
from openpyxl import Workbook
from openpyxl.cell.cell import ILLEGAL_CHARACTERS_RE, Cell
from openpyxl.styles import Alignment, Font
from openpyxl.utils import get_column_letter
from openpyxl.worksheet.worksheet import Worksheet

from advocacy.reports.cells import is_number
from advocacy.reports.figures import Chart, Kind
from advocacy.reports.source import Source

FORMATS = {
    Kind.COUNT: "#,##0",
    Kind.SHARE: "0.0%",
    Kind.DAY: "yyyy-mm-dd",
    Kind.MONTH: "yyyy-mm",
    Kind.HOURS: "#,##0.0",
    Kind.MONEY: "#,##0.00",
}
NARROW, WIDE, METHOD = 12, 48, 100
TITLE = 31  # the longest name a sheet may have
FORBIDDEN = str.maketrans(dict.fromkeys("[]:*?/\\", " "))


def workbook(chart: Chart, source: Source) -> bytes:
    """Return two sheets: the figures, their headings frozen, and the method. Unknown is empty."""
    book = Workbook()
    book.properties.title, book.properties.creator = chart.title, source.company
    book.properties.created = datetime.combine(source.day, time.min)
    sheet = book.worksheets[0]
    sheet.title = chart.title.translate(FORBIDDEN)[:TITLE]
    _figures(sheet, chart)
    _method(book.create_sheet(_("Method")), chart, source)
    file = BytesIO()
    book.save(file)
    return file.getvalue()


def _figures(sheet: Worksheet, chart: Chart) -> None:
    for place, column in enumerate(chart.columns, start=1):
        head = _write(sheet, 1, place, column.label)
        head.font = Font(bold=True)
        head.alignment = Alignment(
            horizontal="right" if is_number(column) else "left", wrap_text=True, vertical="top"
        )
        texts = [str(row.get(column.key) or "") for row in chart.rows]
        longest = max(map(len, [column.label, *texts]))
        sheet.column_dimensions[get_column_letter(place)].width = _width(longest)
        for line, row in enumerate(chart.rows, start=2):
            cell = _write(sheet, line, place, row.get(column.key))
            cell.number_format = FORMATS.get(column.kind, "General")
    sheet.freeze_panes = "B2"


def _method(sheet: Worksheet, chart: Chart, source: Source) -> None:
    lines: Sequence[str] = [chart.title, chart.lead, source.line(), *chart.method]
    for line, text in enumerate(filter(None, lines), start=1):
        cell = _write(sheet, line, 1, text)
        cell.alignment = Alignment(wrap_text=True, vertical="top")
        cell.font = Font(bold=line == 1)
    sheet.column_dimensions["A"].width = METHOD


def _write(sheet: Worksheet, line: int, place: int, value: Any) -> Cell:
    """A text stays a text, whatever it begins with: no spreadsheet runs it."""
    cell = sheet.cell(line, place)
    if isinstance(value, str):
        cell.value = ILLEGAL_CHARACTERS_RE.sub("", value)
        cell.data_type = "s"
    else:
        cell.value = value
    return cell


def _width(letters: int) -> float:
    return min(max(letters + 2, NARROW), WIDE)
