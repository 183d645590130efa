"""People who leave, over the API: for human resources' own systems."""

from typing import Any

from django.db.models import QuerySet
from django.shortcuts import get_object_or_404
from drf_spectacular.utils import extend_schema
from rest_framework import serializers, status
from rest_framework.request import Request
from rest_framework.response import Response
from rest_framework.views import APIView

from advocacy.models import Receipt
from advocacy.models.receipt import KEEPERS
from advocacy.services import leaving, receipts
from charter.public import has_role, open_to_all_readers
from config.kernel.errors import NotAllowed


class LeaverSerializer(serializers.Serializer[Any]):
    """Who leaves, by their e-mail address here."""

    email = serializers.EmailField()


class ReceiptSerializer(serializers.Serializer[Receipt]):
    """What became of one account. `state`: pending, ended, unconfirmed or nothing."""

    number = serializers.IntegerField(source="pk")
    network = serializers.CharField(source="account.network")
    state = serializers.CharField()
    given_back_at = serializers.DateTimeField()
    ended_at = serializers.DateTimeField(allow_null=True)
    posts_stopped = serializers.IntegerField(source="stopped")
    attempts = serializers.IntegerField()
    signature = serializers.CharField()
    genuine = serializers.SerializerMethodField()

    def get_genuine(self, row: Receipt) -> bool:
        """Whether it says what it said when it was signed."""
        return receipts.is_genuine(row)


class DepartureSerializer(serializers.Serializer[Any]):
    """A person who left, and a receipt for each account they held."""

    person = serializers.IntegerField()
    receipts = ReceiptSerializer(many=True)


@open_to_all_readers
class DeparturesView(APIView):
    """Record that somebody left."""

    @extend_schema(
        request=LeaverSerializer, responses={202: DepartureSerializer}, summary="Somebody leaves"
    )
    def post(self, request: Request) -> Response:
        """Close everything of a person's now. 202: networks may still have to be asked.

        404 for nobody of the caller's units, 409 when they left before.
        """
        people = _people(request)
        shape = LeaverSerializer(data=request.data)
        shape.is_valid(raise_exception=True)
        person = get_object_or_404(people, email__iexact=shape.validated_data["email"])
        leaving.record(person, actor=request.user)
        return Response(_departure(request, person), status=status.HTTP_202_ACCEPTED)


class DepartureView(APIView):
    """Follow how the networks answered."""

    @extend_schema(responses=DepartureSerializer, summary="How a departure went")
    def get(self, request: Request, pk: int) -> Response:
        """Return the receipts of a person who left; 404 for anybody else."""
        person = get_object_or_404(_people(request), pk=pk, status="left")
        return Response(_departure(request, person))


def _people(request: Request) -> QuerySet[Any]:
    if not has_role(request.user, *KEEPERS):
        raise NotAllowed("departure.not_yours")
    found: QuerySet[Any] = leaving.people_of(request.user)
    return found


def _departure(request: Request, person: Any) -> Any:
    rows = Receipt.objects.visible_to(request.user).filter(person=person)
    rows = rows.filter(reason=Receipt.Reason.LEFT).select_related("account")
    return DepartureSerializer({"person": person.pk, "receipts": rows}).data
