"""One's own notices: the page, the count beside the bell, and how one wants to be told."""

from typing import Any

from django.contrib import messages
from django.contrib.auth.decorators import login_not_required
from django.core.paginator import Paginator
from django.http import Http404, HttpRequest, HttpResponse, HttpResponseBadRequest
from django.shortcuts import get_object_or_404, redirect, render
from django.utils.http import url_has_allowed_host_and_scheme
from django.utils.translation import gettext as _
from django.views.decorators.csrf import csrf_exempt
from django.views.decorators.http import require_http_methods, require_POST, require_safe

from moderation import policies
from moderation.forms_notices import ChoicesForm
from moderation.services import events, notices, preferences

PAGE = 30


@require_safe
def index(request: HttpRequest) -> HttpResponse:
    """List what happened, the newest first."""
    user: Any = request.user
    page = Paginator(notices.of(user), PAGE).get_page(request.GET.get("page"))
    context = {
        "page": page,
        "lines": [(row, events.line(row.happening, user.time_zone)) for row in page],
        "unread": notices.unread(user),
        "leads": policies.may_set_webhooks(user),
    }
    return render(request, "moderation/notices.html", context)


@require_safe
def count(request: HttpRequest) -> HttpResponse:
    """Return the number beside the bell."""
    context = {"unread": notices.unread(request.user), "most": notices.COUNTED}
    return render(request, "moderation/notices/count.html", context)


@require_safe
def open_notice(request: HttpRequest, pk: int) -> HttpResponse:
    """Go to what a notice is about; it is read then."""
    rows = notices.of_everything(request.user)
    row = get_object_or_404(rows, pk=pk)
    notices.read(rows.filter(pk=pk))
    target = notices.address(row.happening)
    inside = url_has_allowed_host_and_scheme(target, allowed_hosts=None)
    return redirect(target if inside else "moderation:notices")


@require_POST
def read(request: HttpRequest) -> HttpResponse:
    """Mark one notice, or all of them, as read."""
    rows = notices.of(request.user)
    asked = request.POST.get("notice", "")
    if asked and not asked.isdecimal():
        return HttpResponseBadRequest()
    notices.read(rows.filter(pk=int(asked)) if asked else rows)
    return redirect("moderation:notices")


@require_http_methods(["GET", "HEAD", "POST"])
def choices(request: HttpRequest) -> HttpResponse:
    """Show how one is told of each event, and let one change it."""
    groups = preferences.of(request.user)
    every = [each for _label, found in groups for each in found]
    form = ChoicesForm(request.POST or None, events=every)
    if request.method == "POST" and "usual" in request.POST:
        usual = {event.code: preferences.usual(event.code) for event, _choice in every}
        return _kept(request, usual)
    if request.method == "POST" and form.is_valid():
        return _kept(request, form.choices())
    context = {"groups": form.rows(groups), "form": form}
    status = 422 if request.method == "POST" else 200
    return render(request, "moderation/notice_choices.html", context, status=status)


def _kept(request: HttpRequest, chosen: dict[str, preferences.Choice]) -> HttpResponse:
    preferences.choose(request.user, chosen)
    messages.success(request, _("Kept. It holds for what happens from now on."))
    return redirect("moderation:notice_choices")


@csrf_exempt  # a mail program posts here without any page of ours (RFC 8058)
@login_not_required
@require_http_methods(["GET", "HEAD", "POST"])
def unsubscribe(request: HttpRequest, token: str) -> HttpResponse:
    """Stop the mails of the kind somebody got, by the link in it; asking changes nothing yet."""
    found = preferences.read_token(token)
    if found is None:
        raise Http404(_("This link is not whole. Copy it again from the mail."))
    person, kinds = found
    if request.method == "POST":
        preferences.unsubscribe(person, kinds)
    context = {"kinds": kinds, "done": request.method == "POST"}
    return render(request, "moderation/unsubscribe.html", context)
