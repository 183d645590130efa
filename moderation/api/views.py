"""Cases and freezes over the API: the same services as the pages, the same refusals."""

from collections.abc import Callable
from typing import Any

from django.db.models import Q
from django.shortcuts import get_object_or_404
from drf_spectacular.utils import OpenApiParameter, extend_schema
from rest_framework.decorators import api_view
from rest_framework.pagination import CursorPagination
from rest_framework.request import Request
from rest_framework.response import Response

from config.kernel.errors import NotAllowed
from config.kernel.web import get_for
from moderation import policies
from moderation.api.serializers import (
    CaseDetailSerializer,
    CaseSerializer,
    DecideSerializer,
    HoldSerializer,
)
from moderation.models import Case, Hold
from moderation.models.case import told_as
from moderation.services import calibration, finding_marks, holds, leases
from moderation.states import CaseState


class ByRank(CursorPagination):
    """Most urgent first, fifty at a time."""

    ordering = ("rank", "pk")
    page_size = 50


@extend_schema(
    parameters=[
        OpenApiParameter("state", enum=CaseState.values, description="Cases in this state")
    ],
    responses=CaseSerializer(many=True),
    summary="Cases on my desk, and my own",
)
@api_view(["GET"])
def cases(request: Request) -> Response:
    """Return the cases I may see, the most urgent first, by pages."""
    rows = Case.objects.visible_to(request.user).select_related("author", "unit", "claimed_by")
    state = request.query_params.get("state")
    if state in CaseState.values:
        own = Q(author=request.user)
        rows = rows.filter(~own & Q(state=state) | own & told_as(state))
    pages = ByRank()
    found = pages.paginate_queryset(rows, request) or []
    return pages.get_paginated_response(
        CaseSerializer(found, many=True, context={"request": request}).data
    )


@extend_schema(responses=CaseDetailSerializer, summary="One case")
@api_view(["GET"])
def case(request: Request, pk: int) -> Response:
    """Return a case with its findings and decisions."""
    return _answer(request, _fetch(request, pk))


@extend_schema(request=None, responses=CaseDetailSerializer, summary="Claim a case")
@api_view(["POST"])
def claim(request: Request, pk: int) -> Response:
    """Take a case for ten minutes; on one's own claim, renew it. 409 when somebody else has it."""
    row = _fetch(request, pk)
    calibration.acting(row, leases.claim)(row, actor=request.user)
    return _answer(request, row)


@extend_schema(request=None, responses=CaseDetailSerializer, summary="Give a case back")
@api_view(["POST"])
def release(request: Request, pk: int) -> Response:
    """Give a claimed case back to the queue."""
    row = _fetch(request, pk)
    calibration.acting(row, leases.release)(row, actor=request.user)
    return _answer(request, row)


@extend_schema(request=DecideSerializer, responses=CaseDetailSerializer, summary="Decide on a case")
@api_view(["POST"])
def decide(request: Request, pk: int) -> Response:
    """Approve, request changes, refuse, hand over (`handed_to`) or hand back; claims the case when
    it is free.

    `marks` say of findings whether the rule was right; they count for how well rules do.

    403 on one's own post, 409 when somebody else has it or decided first or when the digest is
    that of another content, 422 without the note and clause a "no" needs.
    """
    row = _fetch(request, pk)
    body = DecideSerializer(data=request.data)
    body.is_valid(raise_exception=True)
    kind, digest = body.validated_data["kind"], body.validated_data["digest"]
    calibration.decide(row, kind, actor=request.user, digest=digest, answer=body.answer())
    finding_marks.mark_all(row, body.rights(), actor=request.user)
    return _answer(request, _fetch(request, pk) if calibration.draw_of(row) else row)


@extend_schema(methods=["GET"], responses=HoldSerializer(many=True), summary="Freezes in effect")
@extend_schema(
    methods=["POST"], request=HoldSerializer, responses={201: HoldSerializer}, summary="Freeze"
)
@api_view(["GET", "POST"])
def freezes(request: Request) -> Response:
    """List what is stopped, or stop a scope at once: nothing in it starts after the answer.

    422 without a reason, or with an expiry that is over or more than thirty days away.
    """
    _only_desk(request)
    if request.method == "GET":
        return Response(HoldSerializer(holds.holds_now(), many=True).data)
    body = HoldSerializer(data=request.data)
    body.is_valid(raise_exception=True)
    data = body.validated_data
    hold = holds.freeze(
        actor=request.user,
        reason=data["reason"],
        review_at=data["review_at"],
        scope=body.scope(),
        allows_crisis_cell=data.get("allows_crisis_cell", False),
    )
    return Response(HoldSerializer(hold).data, status=201)


@extend_schema(request=None, responses=HoldSerializer, summary="Ask for the end of a freeze")
@api_view(["POST"])
def ask_release(request: Request, pk: int) -> Response:
    """Ask for the end; somebody else has to agree."""
    return _move(request, pk, holds.ask_release)


@extend_schema(request=None, responses=HoldSerializer, summary="Agree to the end of a freeze")
@api_view(["POST"])
def agree_release(request: Request, pk: int) -> Response:
    """Agree to the end that somebody else asked for."""
    return _move(request, pk, holds.release)


def _fetch(request: Request, pk: int) -> Case:
    rows = Case.objects.select_related("author", "unit", "claimed_by")
    return calibration.shown_to(get_for(request.user, rows, pk=pk), request.user)


def _answer(request: Request, row: Case) -> Response:
    marks = finding_marks.of(row.findings.all(), request.user)
    return Response(CaseDetailSerializer(row, context={"request": request, "marks": marks}).data)


def _only_desk(request: Request) -> None:
    if not policies.may_see_freezes(request.user):
        raise NotAllowed("moderation.desk_only")


def _move(request: Request, pk: int, act: Callable[..., None]) -> Response:
    _only_desk(request)
    hold: Any = get_object_or_404(Hold, pk=pk)
    act(hold, actor=request.user)
    return Response(HoldSerializer(hold).data)
