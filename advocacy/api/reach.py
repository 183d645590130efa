"""Reach over the API: the same figures as the page, null where a network did not say."""

from typing import Any

from drf_spectacular.utils import OpenApiParameter, extend_schema
from rest_framework import serializers
from rest_framework.request import Request
from rest_framework.response import Response
from rest_framework.views import APIView

from advocacy.forms.reach import ReachForm
from advocacy.reports import taken_away
from advocacy.reports.choice import part_of
from advocacy.reports.reach import Reach, report
from config.kernel.errors import Invalid


class EstimateSerializer(serializers.Serializer[Any]):
    """A number of different people and its range; `high` counts those no network lists."""

    value = serializers.IntegerField(source="unique.value")
    low = serializers.IntegerField(source="unique.low")
    high = serializers.IntegerField(source="unique_high")
    exact = serializers.SerializerMethodField()

    def get_exact(self, row: Reach) -> bool:
        """Whether everybody was counted, with no account left out."""
        return row.unique is not None and row.unique.low == row.unique_high


class ReachSerializer(serializers.Serializer[Any]):
    """One row of the report; null where it is not known, of too few people to be told, or of a
    network that lets figures be shown only.
    """

    key = serializers.CharField()
    label = serializers.CharField()  # type: ignore[assignment]  # our column, not the field's own
    accounts = serializers.IntegerField(allow_null=True)
    accounts_counted = serializers.IntegerField(source="counted", allow_null=True)
    accounts_listed = serializers.IntegerField(source="listed", allow_null=True)
    potential = serializers.IntegerField(allow_null=True)
    unique = serializers.SerializerMethodField()
    posts_sent = serializers.IntegerField(source="measured.sent", allow_null=True)
    posts_measured = serializers.IntegerField(source="measured.known", allow_null=True)
    impressions = serializers.IntegerField(source="measured.impressions", allow_null=True)
    reactions = serializers.IntegerField(source="measured.reactions", allow_null=True)

    def get_unique(self, row: Reach) -> dict[str, Any] | None:
        """The estimate, or null when no network lists followers."""
        return dict(EstimateSerializer(row).data) if row.unique else None


class ReportSerializer(serializers.Serializer[Any]):
    """The whole report of a month, or its absence (`day` null) before any reading."""

    day = serializers.DateField(source="part.day")
    since = serializers.DateField(source="part.since")
    people = serializers.IntegerField(allow_null=True)
    posts = serializers.IntegerField(allow_null=True)
    total = ReachSerializer()
    units = ReachSerializer(many=True)
    networks = ReachSerializer(many=True)


class ReachView(APIView):
    """Potential, unique and measured reach."""

    @extend_schema(
        parameters=[
            OpenApiParameter("month", str, description="YYYY-MM; the running month by default"),
            OpenApiParameter("unit", str, description="code of a unit"),
            OpenApiParameter("network", str, description="kind of a network"),
        ],
        responses=ReportSerializer,
    )
    def get(self, request: Request) -> Response:
        """Answer the report; an unknown unit, network or month is refused."""
        form = ReachForm(request.query_params)
        if not form.is_valid():
            raise Invalid("reach.choice", fields=", ".join(form.errors))
        part = part_of(**form.cleaned_data)
        if part is None:
            return Response({"day": None})
        found = report(part, unit=form.cleaned_data["unit"] or None)
        return Response(ReportSerializer(taken_away.report_of(found)).data)
