"""Boards of charts under one address each, for what the reader chose, and their files."""

from typing import Any

from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import render
from django.utils.translation import gettext as _
from django.views.decorators.http import require_safe

from advocacy.forms.reach import ReachForm
from advocacy.reports.boards import BOARDS
from advocacy.reports.figures import Board
from advocacy.views import charts


def _board(key: str) -> Board:
    if key not in BOARDS:
        raise Http404(_("There is no such report here."))
    return BOARDS[key]


@require_safe
def page(request: HttpRequest, key: str) -> HttpResponse:
    """Show the charts of a board, each with its table, its method and its files."""
    board = _board(key)
    form = ReachForm(request.GET)
    found = board.charts(form.choice())
    context: dict[str, Any] = {
        "board": board,
        "form": form,
        "charts": charts.shown(found, key, request.GET.urlencode()),
    }
    return render(request, "advocacy/board.html", context)


@require_safe
def file(request: HttpRequest, key: str, chart: str, form: str) -> HttpResponse:
    """Give one chart as CSV, XLSX, PDF, PNG or SVG, for the same choice as the page."""
    board, asked = _board(key), ReachForm(request.GET)
    choice = asked.choice()
    found = charts.one(board.charts(choice), chart)
    name = f"{key}-{chart}-{choice.part.day:%Y-%m-%d}"
    return charts.kept(found, form, charts.source(board, choice.part, asked.about()), name=name)
