"""One chart as a file, and a board on paper: the same figures in every one of them."""

import csv
from collections.abc import Callable, Iterable
from io import StringIO
from pathlib import Path
from typing import Any

from advocacy.reports import cells
from advocacy.reports.drawing import as_file, on_paper
from advocacy.reports.figures import Chart
from advocacy.reports.picture import is_drawn
from advocacy.reports.source import Source
from advocacy.reports.workbook import workbook
from config.kernel.language import reading_language
from config.kernel.spreadsheets import BOM, CONTENT_TYPE, safe
from config.kernel.typesetting import REGIONS, typeset, typeset_image

PRINTED = Path(__file__).with_name("board.typ")
PICTURE = Path(__file__).with_name("picture.typ")
Fact = dict[str, Any]


def csv_of(chart: Chart, source: Source) -> bytes:
    """The rows under the labels of their columns; what is not known is empty, never zero."""
    out = StringIO()
    out.write(BOM)
    writer = csv.writer(out, delimiter=";")
    writer.writerow([safe(column.label) for column in chart.columns])
    for row in chart.rows:
        found = (cells.plain(row.get(each.key), each.kind) for each in chart.columns)
        writer.writerow(map(safe, found))
    return out.getvalue().encode()


def pdf_of(chart: Chart, source: Source) -> bytes:
    """The chart on paper: its picture, its table and its method."""
    return print_of([chart], chart.title, source)


def print_of(charts: Iterable[Chart], title: str, source: Source, *, opening: str = "") -> bytes:
    """Several charts on paper under one title; the same figures give the same bytes."""
    language, day = reading_language(), source.day
    about = (source.report, source.about, source.dated())
    data = {
        "language": language,
        "region": REGIONS[language],
        "company": source.company,
        "title": title,
        "about": " · ".join(each for each in about if each not in ("", title)),
        "source": source.line(),
        "date": {"year": day.year, "month": day.month, "day": day.day},
        "opening": opening,
        "charts": _said_once([printed(chart) for chart in charts]),
    }
    return typeset(PRINTED, data)


def _said_once(charts: list[Fact]) -> list[Fact]:
    """Leave out of each method what a chart above said already."""
    said: set[str] = set()
    for chart in charts:
        chart["method"] = [each for each in chart["method"] if each not in said]
        said.update(chart["method"])
    return charts


def printed(chart: Chart) -> Fact:
    """A chart as the templates of Typst read it."""
    return {
        "title": chart.title,
        "lead": chart.lead,
        "picture": on_paper(chart) or "",
        "heads": [{"text": each.label, "number": cells.is_number(each)} for each in chart.columns],
        "rows": [
            [cells.shown(row.get(each.key), each.kind) for each in chart.columns]
            for row in chart.rows
        ],
        "method": list(chart.method),
    }


def png_of(chart: Chart, source: Source) -> bytes:
    """The picture with its title and its source, twice as fine as a screen.

    Set by Typst, which brings its own letters: a server need not have any.
    """
    language = reading_language()
    data = {"language": language, "region": REGIONS[language], "source": source.line()}
    return typeset_image(PICTURE, {**data, **printed(chart)})


def svg_of(chart: Chart, source: Source) -> bytes:
    """The picture as a drawing one can edit, with its title and its source."""
    return as_file(chart, source.line()).encode()


WRITERS: dict[str, Callable[[Chart, Source], bytes]] = {
    "csv": csv_of,
    "xlsx": workbook,
    "pdf": pdf_of,
    "png": png_of,
    "svg": svg_of,
}
TYPES = {
    "csv": CONTENT_TYPE,
    "xlsx": "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
    "pdf": "application/pdf",
    "png": "image/png",
    "svg": "image/svg+xml",
}
PICTURES = ("png", "svg")


def forms_of(chart: Chart) -> list[str]:
    """What a chart can be kept as: a picture only where something is drawn."""
    return [form for form in WRITERS if form not in PICTURES or is_drawn(chart)]
