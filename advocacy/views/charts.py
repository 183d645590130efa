"""Charts as `advocacy/chart.html` shows them, and as files one may keep."""

from collections.abc import Iterable
from dataclasses import dataclass

from django.conf import settings
from django.http import Http404, HttpResponse
from django.urls import reverse
from django.utils.safestring import SafeString
from django.utils.translation import gettext as _

from advocacy.reports import cells, files
from advocacy.reports.drawing import on_page
from advocacy.reports.figures import Board, Chart
from advocacy.reports.picture import WIDTH
from advocacy.reports.slices import Slice
from advocacy.reports.source import Source


@dataclass(frozen=True)
class Head:
    """The head of a column; figures stand to the right."""

    label: str
    is_number: bool


@dataclass(frozen=True)
class Download:
    """A file of a chart: its form in letters, and its address."""

    form: str
    url: str


@dataclass(frozen=True)
class Shown:
    """A chart made ready for a page: no figure is written, and none worked out, in the template."""

    chart: Chart
    picture: SafeString | None
    heads: list[Head]
    rows: list[tuple[str, list[tuple[str, bool]]]]
    downloads: list[Download]

    @property
    def anchor(self) -> str:
        """The name its parts have on the page."""
        return f"chart-{self.chart.key}"


def shown(
    charts: Iterable[Chart], board: str, query: str = "", *, width: int = WIDTH
) -> list[Shown]:
    """Return charts of a board for a page; `query` is what was chosen, for the files."""
    return [_shown(chart, on_page(chart, width=width), board, query) for chart in charts]


def _shown(chart: Chart, picture: SafeString | None, board: str, query: str) -> Shown:
    heads = [Head(column.label, cells.is_number(column)) for column in chart.columns]
    first, *rest = chart.columns
    rows = [
        (
            cells.shown(row.get(first.key), first.kind),
            [(cells.shown(row.get(each.key), each.kind), cells.is_number(each)) for each in rest],
        )
        for row in chart.rows
    ]
    return Shown(chart, picture, heads, rows, _downloads(chart, board, query))


def _downloads(chart: Chart, board: str, query: str) -> list[Download]:
    def address(form: str) -> str:
        path = reverse("advocacy:board_file", args=[board, chart.key, form])
        return f"{path}?{query}" if query else path

    return [Download(form.upper(), address(form)) for form in files.forms_of(chart)]


def source(board: Board, part: Slice, about: str = "") -> Source:
    """Whence the figures of a board are."""
    return Source(settings.ORGANISATION_NAME, str(board.title), about, part.day)


def kept(chart: Chart, form: str, where: Source, *, name: str) -> HttpResponse:
    """Give a chart as a file; 404 for a form it does not come in."""
    if form not in files.forms_of(chart):
        raise Http404(_("These figures do not come as such a file."))
    data = files.WRITERS[form](chart, where)
    response = HttpResponse(data, content_type=files.TYPES[form])
    response["Content-Disposition"] = f'attachment; filename="{name}.{form}"'
    return response


def one(charts: Iterable[Chart], key: str) -> Chart:
    """Return the chart of that name, or 404."""
    found = next((chart for chart in charts if chart.key == key), None)
    if found is None:
        raise Http404(_("There is no such chart here."))
    return found
