"""The charter over the API: the same services as the pages."""

from typing import Any, cast

from django.http import Http404
from django.utils.translation import get_language
from drf_spectacular.utils import OpenApiResponse, extend_schema
from rest_framework.decorators import api_view
from rest_framework.request import Request
from rest_framework.response import Response

from charter.api.serializers import (
    AcknowledgementSerializer,
    CharterSerializer,
    CoverageSerializer,
    EditionSerializer,
    ObligationSerializer,
)
from charter.models import Role, User, Version
from charter.policies import has_role, units_for
from charter.reports import coverage as report
from charter.services import acknowledgements, versions
from charter.states import VersionState
from config.kernel.errors import NotAllowed

READERS = (Role.HR, Role.AUDITOR, Role.LEGAL, Role.LEAD)


@extend_schema(responses=CharterSerializer, summary="The charter in force")
@api_view(["GET"])
def in_force(request: Request) -> Response:
    """Return the edition in force with its text in both languages; 404 before the first one."""
    return Response(CharterSerializer(_in_force()).data)


@extend_schema(responses=EditionSerializer(many=True), summary="All editions")
@api_view(["GET"])
def editions(request: Request) -> Response:
    """Return every edition, the newest first, without texts."""
    rows = Version.objects.exclude(state=VersionState.FROZEN).defer("content", "html_fr", "html_en")
    return Response(EditionSerializer(rows, many=True).data)


@extend_schema(responses=CharterSerializer, summary="One edition")
@api_view(["GET"])
def edition(request: Request, number: int) -> Response:
    """Return one edition as it was frozen."""
    row = Version.objects.exclude(state=VersionState.FROZEN).filter(number=number).first()
    if row is None:
        raise Http404
    return Response(CharterSerializer(row).data)


@extend_schema(
    methods=["GET"],
    responses={
        200: AcknowledgementSerializer,
        202: OpenApiResponse(ObligationSerializer, "Not acknowledged yet: what to send back."),
    },
    summary="My acknowledgement of the edition in force",
)
@extend_schema(
    methods=["POST"],
    request=ObligationSerializer,
    responses=AcknowledgementSerializer,
    summary="Acknowledge the edition in force",
)
@api_view(["GET", "POST"])
def mine(request: Request) -> Response:
    """Return my record, or what I would acknowledge; POST the token back to acknowledge it."""
    version, user = _in_force(), cast(User, request.user)
    if request.method == "POST":
        body = ObligationSerializer(data=request.data)
        body.is_valid(raise_exception=True)
        shown = acknowledgements.read_shown(
            body.validated_data["shown"], user=user, version=version
        )
        record = acknowledgements.acknowledge(
            version=version,
            shown=shown,
            authentication=acknowledgements.authentication_class([], token=bool(request.auth)),
            actor=user,
        )
        return Response(AcknowledgementSerializer(record).data)
    found = acknowledgements.acknowledgement_of(user, version)
    if found is not None:
        return Response(AcknowledgementSerializer(found).data)
    return Response(ObligationSerializer(_obligation(user, version)).data, status=202)


@extend_schema(responses=CoverageSerializer(many=True), summary="Coverage by unit")
@api_view(["GET"])
def coverage(request: Request) -> Response:
    """Return how many have acknowledged in each unit of my scope; for HR, legal, lead, auditor."""
    if not has_role(request.user, *READERS):
        raise NotAllowed("coverage.not_yours")
    rows = report.coverage(_in_force(), unit_ids=units_for(request.user, *READERS))
    return Response(CoverageSerializer(rows, many=True).data)


def _in_force() -> Version:
    version = versions.version_in_force()
    if version is None:
        raise Http404
    return version


def _obligation(user: Any, version: Version) -> dict[str, Any]:
    language = "en" if (get_language() or "").startswith("en") else "fr"
    return {
        "version": version.number,
        "statement": acknowledgements.statement_of(version, language),
        "shown": acknowledgements.sign_shown(user, version, language),
    }
