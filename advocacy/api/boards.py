"""Every report over the API: the same charts as its page, null where something is not known, or may
not leave (`reports.taken_away`).
"""

from typing import Any

from drf_spectacular.utils import OpenApiParameter, extend_schema
from rest_framework import serializers
from rest_framework.exceptions import NotFound
from rest_framework.request import Request
from rest_framework.response import Response
from rest_framework.views import APIView

from advocacy.forms.explore import ExploreForm
from advocacy.reports import cells, taken_away
from advocacy.reports.boards import BOARDS
from advocacy.reports.choice import Choice
from advocacy.reports.figures import Board, Chart
from config.kernel.errors import Invalid


class ColumnSerializer(serializers.Serializer[Any]):
    """A column: its key in the rows, its name for people, and what its cells are."""

    key = serializers.CharField()
    label = serializers.CharField()  # type: ignore[assignment]  # our column, not the field's own
    kind = serializers.CharField(help_text="text, count, share, day, month, hours or money")


class ChartSerializer(serializers.Serializer[Any]):
    """A chart: its rows by the keys of its columns, and how they are made."""

    key = serializers.CharField()
    title = serializers.CharField()
    lead = serializers.CharField()
    method = serializers.ListField(child=serializers.CharField())
    columns = ColumnSerializer(many=True)
    rows = serializers.SerializerMethodField()

    def get_rows(self, chart: Chart) -> list[dict[str, Any]]:
        """Numbers as numbers, shares from 0 to 1, ISO dates; null where it is not known."""
        return [
            {each.key: cells.for_programs(row.get(each.key), each.kind) for each in chart.columns}
            for row in chart.rows
        ]


class BoardSerializer(serializers.Serializer[Any]):
    """A report for a choice: the day its figures are of, the first day of the period, charts."""

    key = serializers.CharField()
    title = serializers.CharField()
    day = serializers.DateField()
    since = serializers.DateField()
    charts = ChartSerializer(many=True)


ASKED = {
    "period": "month (by default), quarter, year, months12 (the twelve that end with it) or own",
    "month": "YYYY-MM, the month or one in the period; the running month by default",
    "since": "first day of a period of one's own, YYYY-MM-DD",
    "until": "last day of a period of one's own, YYYY-MM-DD",
    "compare": "before (by default), year or none: what it is set against",
    "unit": "code of a unit",
    "network": "kind of a network",
    "campaign": "short name of a campaign",
    "language": "fr or en: the language of posts",
}


class BoardView(APIView):
    """The charts of a report."""

    @extend_schema(
        parameters=[OpenApiParameter(name, str, description=text) for name, text in ASKED.items()],
        responses=BoardSerializer,
        summary="A report",
    )
    def get(self, request: Request, key: str) -> Response:
        """Answer a report; 404 for one that there is not, 422 for an unknown choice."""
        if key not in BOARDS:
            raise NotFound
        form = ExploreForm(request.query_params)
        if not form.is_valid():
            raise Invalid("reach.choice", fields=", ".join(form.errors))
        return Response(_answer(BOARDS[key], form.choice()))


def _answer(board: Board, choice: Choice) -> Any:
    charts = taken_away.charts_of(board, choice)
    days = {"day": choice.part.day, "since": choice.part.since}
    return BoardSerializer({"key": board.key, "title": board.title, "charts": charts, **days}).data
