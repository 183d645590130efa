"""My lessons over the API: what there is to learn and how far I am. Answers stay on the page."""

from typing import Any, cast

from drf_spectacular.utils import extend_schema
from rest_framework import serializers
from rest_framework.decorators import api_view
from rest_framework.request import Request
from rest_framework.response import Response

from charter.models import User
from charter.services import lessons


class LessonSerializer(serializers.Serializer[Any]):
    """A lesson in the language of the request, with the reader's progress."""

    key = serializers.CharField(source="lesson.key")
    title = serializers.CharField(source="link.title")
    minutes = serializers.IntegerField(source="link.minutes")
    clauses = serializers.ListField(child=serializers.CharField(), source="lesson.clause_ids")
    why = serializers.CharField(help_text="starter, channel, clause or other_channel")
    opens = serializers.CharField(help_text="The channel a pass opens; empty for none.")
    passed = serializers.BooleanField()
    url = serializers.CharField(source="link.url")


@extend_schema(responses=LessonSerializer(many=True), summary="My lessons")
@api_view(["GET"])
def mine(request: Request) -> Response:
    """Return the lessons in the order of my page, each with whether I passed it."""
    rows = lessons.lessons_for(cast(User, request.user))
    return Response(LessonSerializer(rows, many=True).data)
