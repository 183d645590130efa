"""Boards of charts under one address each, for what the reader chose, and their files."""

from typing import Any

from django.http import Http404, HttpRequest, HttpResponse
from django.utils.translation import gettext as _
from django.views.decorators.http import require_safe

from advocacy.forms.explore import ExploreForm
from advocacy.reports import taken_away
from advocacy.reports.boards import BOARDS
from advocacy.reports.figures import Board
from advocacy.views import charts
from config.kernel.errors import Invalid
from config.kernel.web import render_part


def _board(key: str) -> Board:
    if key not in BOARDS:
        raise Http404(_("There is no such report here."))
    return BOARDS[key]


@require_safe
def page(request: HttpRequest, key: str) -> HttpResponse:
    """Show the charts of a board, each with its table, its method and its files."""
    board = _board(key)
    form = ExploreForm(request.GET)
    context: dict[str, Any] = {"board": board, "form": form, "charts": []}
    if form.is_valid():
        found = board.charts(form.choice())
        context["charts"] = charts.shown(found, key, request.GET.urlencode())
        context["about"] = form.about()
    return render_part(request, "advocacy/board.html", context, part="chosen")


@require_safe
def file(request: HttpRequest, key: str, chart: str, form: str) -> HttpResponse:
    """Give one chart as CSV, XLSX, PDF, PNG or SVG, for the same choice as the page.

    Figures that a network lets be shown only are not in it.
    """
    board, asked = _board(key), chosen(request)
    choice = asked.choice()
    found = charts.one(taken_away.charts_of(board, choice), chart)
    name = f"{key}-{chart}-{choice.part.day:%Y-%m-%d}"
    return charts.kept(found, form, charts.source(board, choice.part, asked.about()), name=name)


def chosen(request: HttpRequest) -> ExploreForm:
    """Return what was chosen, valid; an unknown choice is refused in words."""
    form = ExploreForm(request.GET)
    if not form.is_valid():
        raise Invalid("reach.choice", fields=", ".join(form.errors))
    return form
