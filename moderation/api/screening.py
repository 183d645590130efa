"""Screening for other tools: what the charter says of a text, and where it would go."""

from collections.abc import Iterable, Mapping
from datetime import datetime
from typing import Any

from drf_spectacular.types import OpenApiTypes
from drf_spectacular.utils import OpenApiResponse, extend_schema
from rest_framework import serializers
from rest_framework.decorators import api_view, throttle_classes
from rest_framework.request import Request
from rest_framework.response import Response
from rest_framework.throttling import UserRateThrottle

from charter import public as charter
from moderation.api.throttles import ScreenThrottle
from moderation.screening.content import Content, Media
from moderation.screening.verdict import Finding
from moderation.services import intake, probing
from moderation.services.contexts import Facts
from moderation.services.outlook import foresee
from moderation.states import Lane

LANGUAGES = [("fr", "Français"), ("en", "English")]
MAX_TEXT = 20_000
MAX_MEDIA_TEXT = 50_000


class Instant(serializers.DateTimeField):
    """An instant with its zone: a local time alone may be two instants, or none."""

    def enforce_timezone(self, value: datetime) -> datetime:
        """Refuse what names no zone."""
        if value.tzinfo is None:
            raise serializers.ValidationError("Say in which zone: 2026-12-01T09:00+01:00")
        return value


class FileSerializer(serializers.Serializer[Any]):
    """A file as far as the tool knows it; `text` are the words in the picture or document."""

    mime = serializers.CharField(max_length=80)
    alt = serializers.CharField(max_length=2_000, required=False, default="", allow_blank=True)
    name = serializers.CharField(max_length=200, required=False, default="", allow_blank=True)
    text = serializers.CharField(
        max_length=MAX_MEDIA_TEXT, required=False, default="", allow_blank=True
    )


class ScreenSerializer(serializers.Serializer[Any]):
    """A text, and what is known of where and when it is to go."""

    text = serializers.CharField(
        max_length=MAX_TEXT, allow_blank=True, trim_whitespace=False, default=""
    )
    language = serializers.ChoiceField(LANGUAGES, required=False, default="", allow_blank=True)
    networks = serializers.ListField(
        child=serializers.SlugField(max_length=30), max_length=20, required=False, default=list
    )
    links = serializers.ListField(
        child=serializers.CharField(max_length=2_000), max_length=50, required=False, default=list
    )
    due = Instant(required=False, allow_null=True, default=None)
    media = serializers.ListField(
        child=FileSerializer(), max_length=10, required=False, default=list
    )

    def content(self) -> Content:
        """Return what is to be screened."""
        data = self.validated_data
        media = tuple(Media(sha256="", **file) for file in data["media"])
        return Content(data["text"], data["language"], media=media, links=tuple(data["links"]))

    def facts(self) -> Facts:
        """Return where and when it is to go."""
        data = self.validated_data
        return Facts(due=data["due"], networks=tuple(data["networks"]))


class BothSerializer(serializers.Serializer[Any]):
    """One sentence in each language."""

    fr = serializers.CharField()
    en = serializers.CharField()


class FixSerializer(serializers.Serializer[Any]):
    """Replace the text from `start` to `end` (code points) by `replacement`."""

    start = serializers.IntegerField()
    end = serializers.IntegerField()
    replacement = serializers.CharField()


class LessonLinkSerializer(serializers.Serializer[Any]):
    """A lesson that explains the rule."""

    key = serializers.CharField()
    title = serializers.CharField()
    minutes = serializers.IntegerField()
    url = serializers.CharField()


class SaidSerializer(serializers.Serializer[Any]):
    """A finding. `start` and `end` count code points of the text; equal ones concern the whole.

    `target` is "text", "media:0" for the first file, "link:0" or "post". `excerpt` is empty for a
    restricted word.
    """

    rule = serializers.CharField()
    clause_id = serializers.CharField()
    clause_url = serializers.CharField()
    severity = serializers.IntegerField()
    target = serializers.CharField()
    start = serializers.IntegerField()
    end = serializers.IntegerField()
    excerpt = serializers.CharField()
    message = BothSerializer()
    suggestion = BothSerializer()
    fix = FixSerializer(allow_null=True)
    lesson = LessonLinkSerializer(allow_null=True)


class AnswerSerializer(serializers.Serializer[Any]):
    """What the charter says, and what would happen to the post; a promise to nobody.

    `gates` are circumstances (pace, first posts, a closed channel). `reminders` are rights of the
    author, for their eyes only: show them to nobody else and keep them nowhere. `severity` is the
    highest of findings and gates. `lane` is empty where the post would not be accepted. `withheld`:
    restricted words are checked when it is sent, and not here. `cost` counts the work done.
    """

    findings = SaidSerializer(many=True)
    gates = SaidSerializer(many=True)
    reminders = SaidSerializer(many=True)
    severity = serializers.IntegerField()
    lane = serializers.ChoiceField(Lane.choices, allow_blank=True)
    until = serializers.DateTimeField(allow_null=True)
    needs_reason = serializers.BooleanField()
    incomplete = serializers.BooleanField()
    withheld = serializers.BooleanField()
    fingerprint = serializers.CharField()
    digest = serializers.CharField()
    cost = serializers.IntegerField()


TOO_MANY = OpenApiResponse(
    OpenApiTypes.OBJECT, description="Too many requests: a problem document; see `Retry-After`"
)


@extend_schema(
    request=ScreenSerializer,
    responses={200: AnswerSerializer, 429: TOO_MANY},
    summary="What the charter says of a text",
)
@api_view(["POST"])
@throttle_classes([ScreenThrottle, UserRateThrottle])
def screen(request: Request) -> Response:
    """Screen a text as its author's draft, with the rules in force. Stores nothing."""
    body = ScreenSerializer(data=request.data)
    body.is_valid(raise_exception=True)
    content = body.content()
    verdict = intake.advise(content, author=request.user, facts=body.facts())
    outlook = foresee(verdict, author=request.user)
    spoken = (*verdict.findings, *verdict.gates, *verdict.guidance)
    describe = _describer(spoken)
    answer = {
        "findings": [describe(finding) for finding in verdict.findings],
        "gates": [describe(finding) for finding in verdict.gates],
        "reminders": [describe(finding) for finding in verdict.guidance],
        "severity": int(verdict.weight),
        "lane": outlook.lane,
        "until": outlook.until,
        "needs_reason": outlook.needs_reason,
        "incomplete": verdict.incomplete,
        "withheld": probing.withholds(verdict),
        "fingerprint": verdict.fingerprint,
        "digest": content.digest,
        "cost": verdict.cost,
    }
    return Response(AnswerSerializer(answer).data)


def _describer(spoken: Iterable[Finding]) -> Any:
    """Return what describes one of these findings; their clauses and lessons are read once."""
    spoken = list(spoken)
    ids = {finding.clause_id for finding in spoken if finding.clause_id}
    known = {row.clause_id for row in charter.frozen_clauses()} if ids else set()
    named = charter.lesson_links({each.lesson for each in spoken if each.lesson})
    usual = charter.lessons_for_clauses(ids)

    def describe(finding: Finding) -> Mapping[str, Any]:
        found = named.get(finding.lesson) or usual.get(finding.clause_id)
        url = charter.clause_url(finding.clause_id) if finding.clause_id in known else ""
        return {**finding.to_dict(), "clause_url": url, "lesson": found}

    return describe
