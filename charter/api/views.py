"""The charter over the API: the same services as the pages."""

from typing import Any, cast

from django.http import Http404
from drf_spectacular.utils import OpenApiParameter, OpenApiResponse, extend_schema
from rest_framework.decorators import api_view
from rest_framework.request import Request
from rest_framework.response import Response

from charter.api.serializers import (
    AcknowledgementSerializer,
    CharterSerializer,
    CoverageSerializer,
    EditionSerializer,
    EffectiveSerializer,
    LayerSerializer,
    ObligationSerializer,
)
from charter.models import EffectiveText, Layer, Role, User, Version
from charter.policies import has_role, units_for
from charter.reports import coverage as report
from charter.services import acknowledgements, effective, history, standings, versions
from config.kernel.errors import NotAllowed
from config.kernel.language import reading_language

LISTING = (Role.HR, Role.AUDITOR)
READERS = (*LISTING, Role.LEGAL, Role.LEAD)


@extend_schema(responses=CharterSerializer, summary="The charter in force")
@api_view(["GET"])
def in_force(request: Request) -> Response:
    """Return the edition in force with its text in both languages; 404 before the first one."""
    return Response(CharterSerializer(_in_force()).data)


@extend_schema(
    parameters=[OpenApiParameter("layer", str, description="Of this text only, by its key.")],
    responses=EditionSerializer(many=True),
    summary="All editions",
)
@api_view(["GET"])
def editions(request: Request) -> Response:
    """Return the editions of the group's charter, or of one text, without their texts."""
    layer = request.query_params.get("layer") or versions.GROUP
    rows = history.visible_to(cast(User, request.user)).filter(layer__key=layer)
    return Response(EditionSerializer(rows, many=True).data)


@extend_schema(responses=CharterSerializer, summary="One edition")
@api_view(["GET"])
def edition(request: Request, number: int) -> Response:
    """Return one edition of the group's charter as it was frozen."""
    return _edition(request, versions.GROUP, number)


@extend_schema(responses=LayerSerializer(many=True), summary="The texts that concern me")
@api_view(["GET"])
def layers(request: Request) -> Response:
    """Return the group's charter, annexes and texts of channels that are for me."""
    rows = history.visible_to(cast(User, request.user))
    found = Layer.objects.filter(pk__in=rows.values("layer_id")).order_by("pk")
    return Response(LayerSerializer(found, many=True).data)


@extend_schema(responses=CharterSerializer, summary="One edition of a text")
@api_view(["GET"])
def layer_edition(request: Request, layer: str, number: int) -> Response:
    """Return one edition of a text as it was frozen."""
    return _edition(request, layer, number)


@extend_schema(responses=EffectiveSerializer, summary="The text that binds me")
@api_view(["GET"])
def effective_text(request: Request) -> Response:
    """Return my text in both languages with where each clause is from; 404 before the first."""
    user = cast(User, request.user)
    text = _text(user)
    record = acknowledgements.acknowledgement_of(user, text)
    return Response(EffectiveSerializer(text, context={"record": record}).data)


@extend_schema(
    methods=["GET"],
    responses={
        200: AcknowledgementSerializer,
        202: OpenApiResponse(ObligationSerializer, "Not acknowledged yet: what to send back."),
    },
    summary="My acknowledgement of the text that binds me",
)
@extend_schema(
    methods=["POST"],
    request=ObligationSerializer,
    responses=AcknowledgementSerializer,
    summary="Acknowledge the text that binds me",
)
@api_view(["GET", "POST"])
def mine(request: Request) -> Response:
    """Return my record, or what I would acknowledge; POST the token back to acknowledge it."""
    user = cast(User, request.user)
    text = _text(user)
    if request.method == "POST":
        body = ObligationSerializer(data=request.data)
        body.is_valid(raise_exception=True)
        record = acknowledgements.acknowledge(
            shown=acknowledgements.read_shown(body.validated_data["shown"], user=user),
            authentication=acknowledgements.authentication_class([], token=bool(request.auth)),
            actor=user,
        )
        return Response(AcknowledgementSerializer(record).data)
    found = acknowledgements.acknowledgement_of(user, text)
    if found is not None:
        return Response(AcknowledgementSerializer(found).data)
    return Response(ObligationSerializer(_obligation(user, text)).data, status=202)


@extend_schema(responses=CoverageSerializer(many=True), summary="Coverage by unit")
@api_view(["GET"])
def coverage(request: Request) -> Response:
    """Return how many have acknowledged in each unit of my scope; for HR, legal, lead, auditor.

    Figures of fewer than ten people are null for those who see no names.
    """
    if not has_role(request.user, *READERS):
        raise NotAllowed("coverage.not_yours")
    _in_force()
    units = units_for(request.user, *READERS)
    rows = report.coverage(standings.of_text_in_force(units), unit_ids=units)
    rows = report.shielded(rows, named=units_for(request.user, *LISTING))
    return Response(CoverageSerializer(rows, many=True).data)


def _in_force() -> Version:
    version = versions.version_in_force()
    if version is None:
        raise Http404
    return version


def _text(user: User) -> EffectiveText:
    text = effective.effective_text(user)
    if text is None:
        raise Http404
    return text


def _edition(request: Request, layer: str, number: int) -> Response:
    row = history.edition(cast(User, request.user), layer, number)
    if row is None:
        raise Http404
    return Response(CharterSerializer(row).data)


def _obligation(user: User, text: EffectiveText) -> dict[str, Any]:
    language = reading_language()
    group = next(x for x in text.content["layers"] if x.get("kind", "group") == "group")
    return {
        "version": group["number"],
        "statement": acknowledgements.statement_of(text, language),
        "shown": acknowledgements.sign_shown(user, text, language),
        "lessons": acknowledgements.lessons_missing(user, text),
    }
