"""People who leave or move, for human resources and technical administrators of their units."""

from typing import Any

from django import forms
from django.contrib import messages
from django.core.exceptions import PermissionDenied
from django.db.models import Count, Q, QuerySet
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy
from django.views.decorators.http import require_POST, require_safe

from advocacy.models import Receipt
from advocacy.models.receipt import KEEPERS
from advocacy.services import leaving, receipts
from advocacy.states import ReceiptState
from charter.public import has_role, open_to_all_readers, unit_choices, unit_of
from config.kernel.errors import DomainError
from config.kernel.web import render_part, say

FOUND, RECENT = 20, 50


class MoveForm(forms.Form):
    """Where somebody works from now on."""

    unit = forms.ChoiceField(choices=unit_choices, label=gettext_lazy("New unit"))


@require_safe
def index(request: HttpRequest) -> HttpResponse:
    """Find somebody who leaves, and see how it went with those who left."""
    people, words = _people(request), request.GET.get("q", "").strip()
    # What they unlinked themselves before is nobody's business.
    by_leaving = Q(receipts__reason=Receipt.Reason.LEFT)
    waiting = by_leaving & Q(receipts__state=ReceiptState.PENDING)
    gone = people.filter(status="left").annotate(
        receipt_count=Count("receipts", filter=by_leaving),
        pending=Count("receipts", filter=waiting),
    )
    context = {
        "words": words,
        "found": _named(people.exclude(status="left"), words)[:FOUND] if words else [],
        "gone": gone.order_by("-pk")[:RECENT],
    }
    return render(request, "advocacy/departure_list.html", context)


@require_safe
def detail(request: HttpRequest, pk: int) -> HttpResponse:
    """What will end when somebody leaves; once they have, each account's receipt."""
    person = get_object_or_404(_people(request), pk=pk)
    rows = Receipt.objects.visible_to(request.user).filter(person=person)
    rows = rows.exclude(reason=Receipt.Reason.UNLINKED).select_related("account", "person")
    context = {
        "person": person,
        "has_left": person.status == "left",
        "ahead": leaving.ahead_of(person),
        "rows": [(row, receipts.is_genuine(row)) for row in rows],
        "waits": any(row.state == ReceiptState.PENDING for row in rows),
        "form": MoveForm(initial={"unit": person.unit.code if person.unit else ""}),
    }
    return render_part(request, "advocacy/departure.html", context, part="receipts")


@open_to_all_readers
@require_POST
def leave(request: HttpRequest, pk: int) -> HttpResponse:
    """Record that somebody left; all of it ends now."""
    person = get_object_or_404(_people(request), pk=pk)
    try:
        leaving.record(person, actor=request.user)
    except DomainError as error:
        say(request, error)
    else:
        messages.success(
            request, _("Access is closed. What was linked is given back; see each receipt below.")
        )
    return redirect("advocacy:departure", person.pk)


@open_to_all_readers
@require_POST
def move(request: HttpRequest, pk: int) -> HttpResponse:
    """Record that somebody works in another unit."""
    person = get_object_or_404(_people(request), pk=pk)
    form = MoveForm(request.POST)
    if not form.is_valid():
        messages.error(request, _("Choose a unit from the list."))
        return redirect("advocacy:departure", person.pk)
    try:
        leaving.record_move(person, unit_of(form.cleaned_data["unit"]), actor=request.user)
    except DomainError as error:
        say(request, error)
    else:
        messages.success(request, _("Moved. Roles given in the unit before are gone."))
    return redirect("advocacy:departure", person.pk)


def _people(request: HttpRequest) -> QuerySet[Any]:
    """Those somebody may see leave; nobody else's business."""
    if not has_role(request.user, *KEEPERS):
        raise PermissionDenied
    return leaving.people_of(request.user)


def _named(people: QuerySet[Any], words: str) -> QuerySet[Any]:
    """Those whose name or address has every word."""
    for word in words.split()[:5]:
        named = Q(first_name__icontains=word) | Q(last_name__icontains=word)
        people = people.filter(named | Q(email__icontains=word))
    return people.order_by("last_name", "first_name", "pk")
