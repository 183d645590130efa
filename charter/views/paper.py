"""Sheets signed on paper: entered by human resources, confirmed by another person."""

from datetime import datetime, time
from pathlib import PurePath
from typing import Any

from django.contrib import messages
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.utils import timezone
from django.utils.translation import gettext as _
from django.views.decorators.http import require_POST

from charter.forms.answers import PaperForm
from charter.models import EffectiveText, PaperAcknowledgement, User
from charter.policies import has_role, open_to_all_readers, units_for
from charter.services import effective, paper
from config.kernel.errors import DomainError, NotAllowed
from config.kernel.sentences import sentence
from config.kernel.web import say

TYPES = {".pdf": "application/pdf", ".png": "image/png", ".jpg": "image/jpeg"}
SHOWN = 100


@open_to_all_readers
def index(request: HttpRequest) -> HttpResponse:
    """List what waits for a second person, and what was entered last."""
    user: User = request.user  # type: ignore[assignment]
    if not has_role(user, *paper.CONFIRMING):
        raise NotAllowed("paper.readers_only")
    waiting = paper.to_confirm(user).select_related("user__unit", "text")
    rows = paper.visible_to(user).exclude(pk__in=waiting.values("pk")).exclude(user=user)
    context = {
        "waiting": waiting,
        "rows": rows.select_related("user__unit", "text")[:SHOWN],
        "enters": has_role(user, *paper.ENTERING),
    }
    return render(request, "charter/paper.html", context)


@open_to_all_readers
def enter(request: HttpRequest) -> HttpResponse:
    """Enter a signed sheet."""
    user: User = request.user  # type: ignore[assignment]
    if not has_role(user, *paper.ENTERING):
        raise NotAllowed("paper.enterers_only")
    people = User.objects.filter(unit__in=units_for(user, *paper.ENTERING)).exclude(pk=user.pk)
    sent = (request.POST, request.FILES) if request.method == "POST" else ()
    form = PaperForm(*sent, people=people)
    if request.method == "POST" and form.is_valid() and _recorded(form, user):
        messages.success(request, _("Entered. It counts once another person has confirmed it."))
        return redirect("charter:paper")
    status = 422 if form.is_bound else 200
    return render(request, "charter/paper_enter.html", {"form": form}, status=status)


@open_to_all_readers
@require_POST
def decide(request: HttpRequest, pk: int) -> HttpResponse:
    """Confirm a sheet, or say that it does not show what was entered."""
    user: User = request.user  # type: ignore[assignment]
    row = _fetch(user, pk)
    act = paper.refuse if request.POST.get("answer") == "no" else paper.confirm
    try:
        act(row, actor=user)
    except DomainError as error:
        say(request, error)
    else:
        messages.success(request, _("Recorded. Thank you for looking."))
    return redirect("charter:paper")


@open_to_all_readers
def scan(request: HttpRequest, pk: int) -> HttpResponse:
    """Give the scan to those who may look at it; who looked is on record."""
    user: User = request.user  # type: ignore[assignment]
    row = _fetch(user, pk)
    try:
        data = paper.open_scan(row, actor=user)
    except OSError as error:
        raise Http404 from error
    ending = PurePath(str(row.file.name)).suffix
    response = HttpResponse(data, content_type=TYPES.get(ending, "application/octet-stream"))
    response["Content-Disposition"] = f'attachment; filename="paper-{row.pk}{ending}"'
    response["X-Content-Type-Options"] = "nosniff"
    response["Cache-Control"] = "private, no-store"
    return response


def _fetch(user: User, pk: int) -> PaperAcknowledgement:
    row = paper.visible_to(user).select_related("user__unit").filter(pk=pk).first()
    if row is None:
        raise Http404(_("This does not exist, or is not yours to see."))
    return row


def _recorded(form: PaperForm, user: User) -> bool:
    data = form.cleaned_data
    text = _text_of(data)
    if text is None:
        form.add_error("text", _("No text bound them on that day."))
        return False
    facts = {name: data[name] for name in ("person", "signed_on")}
    try:
        paper.record(**facts, text=text, upload=data["scan"], actor=user)
    except DomainError as error:
        place = "scan" if error.code.startswith("document.") else None
        form.add_error(place, sentence(error))
        return False
    return True


def _text_of(data: dict[str, Any]) -> EffectiveText | None:
    audience = effective.audience_of(data["person"])
    if data["text"] == PaperForm.NOW:
        return effective.effective_for(audience)
    zone = paper.zone_of(data["person"])
    evening = datetime.combine(data["signed_on"], time.max, tzinfo=zone)
    layers = effective.layers_at(min(evening, timezone.now()))
    return effective.effective_for(audience, layers)
