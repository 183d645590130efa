"""What is out, inside Wagtail's admin, and the requests that some of it comes down."""

import zoneinfo
from collections.abc import Callable
from functools import wraps
from typing import Any

from django.contrib import messages
from django.core.exceptions import PermissionDenied
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import gettext as _
from django.utils.translation import pgettext
from django.views.decorators.http import require_http_methods, require_POST, require_safe

from advocacy import policies
from advocacy.forms.removals import PublishedForm, RemovalForm
from advocacy.headline import problem
from advocacy.models import Delivery, Removal
from advocacy.services import contents, published, removal_reasons, removals, takedown
from advocacy.states import REMOVAL, DeliveryState
from charter import public as charter
from charter.public import open_to_all_readers
from config.kernel.errors import DomainError
from config.kernel.sentences import sentence
from config.kernel.web import say
from moderation import public as moderation

View = Callable[..., HttpResponse]


def removers(view: View) -> View:
    """Let in those who may ask that a post comes down, and show times on their clocks."""

    @wraps(view)
    def guarded(request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponse:
        user: Any = request.user
        if not policies.may_see_published(user):
            raise PermissionDenied
        with timezone.override(zoneinfo.ZoneInfo(user.time_zone)):
            return view(request, *args, **kwargs)

    return guarded


@require_safe
@removers
def index(request: HttpRequest) -> HttpResponse:
    """List what is out, newest first."""
    form = PublishedForm(request.GET)
    typed = request.GET.get("after", "")
    after = int(typed) if typed.isdecimal() and len(typed) < 19 else 0
    query = request.GET.copy()
    query.pop("after", None)
    context = {
        "form": form,
        "page": published.page(request.user, form.filters(), after=after),
        "is_first": not after,
        "query": query.urlencode(),
        **_header(pgettext("posts", "Published")),
    }
    return render(request, "advocacy/published.html", context)


@open_to_all_readers
@require_http_methods(["GET", "HEAD", "POST"])
@removers
def detail(request: HttpRequest, pk: int) -> HttpResponse:
    """Show one post that is or was out, and ask that it comes down."""
    row = _fetch(request, pk)
    if request.method != "POST":
        return _card(request, row, RemovalForm())
    form = RemovalForm(request.POST)
    if not form.is_valid():
        return _card(request, row, form, status=422)
    try:
        removal = removals.ask(row, actor=request.user, request=form.request())
    except DomainError as error:
        form.add_error(None, sentence(error))
        return _card(request, row, form, status=error.status)
    messages.success(request, _done(removal))
    return redirect("published_post", pk)


def _done(removal: Removal) -> str:
    if removal.state == "proposed":
        return _("Asked. Somebody else has to agree before it is taken down.")
    if removal.state == "due":
        return _("Asked. It is being taken down.")
    return _("Asked. Its author is told, and answers before the time you gave.")


@open_to_all_readers
@require_POST
@removers
def confirm(request: HttpRequest, pk: int) -> HttpResponse:
    """Agree as a second person."""
    row = _fetch_removal(request, pk)
    return _act(request, row, removals.confirm, _("Agreed. It is being taken down."))


@open_to_all_readers
@require_POST
@removers
def drop(request: HttpRequest, pk: int) -> HttpResponse:
    """Ask for it no more."""
    row = _fetch_removal(request, pk)
    told = _("It stays.") if row.delivery.account.is_company else _("It stays. Its author is told.")
    return _act(request, row, removals.drop, told)


@open_to_all_readers
@require_POST
@removers
def look(request: HttpRequest, pk: int) -> HttpResponse:
    """Look once more whether it is gone."""
    row = _fetch_removal(request, pk)
    return _act(request, row, removals.look_again, _("We have looked once more."))


def _fetch_removal(request: HttpRequest, pk: int) -> Removal:
    rows = Removal.objects.on_desk_of(request.user).select_related(
        "delivery__post__author__unit",
        "delivery__post__case__unit",
        "delivery__account__owner",
        "asked_by",
    )
    return get_object_or_404(rows, pk=pk)


def _act(request: HttpRequest, row: Removal, act: Callable[..., None], done: str) -> HttpResponse:
    try:
        act(row, actor=request.user)
    except DomainError as error:
        say(request, error)
    else:
        messages.success(request, done)
    return redirect("published_post", row.delivery_id)


def _fetch(request: HttpRequest, pk: int) -> Delivery:
    rows = Delivery.objects.on_desk_of(request.user)
    return get_object_or_404(published.with_facts(rows), pk=pk)


def _card(
    request: HttpRequest, row: Delivery, form: RemovalForm, *, status: int = 200
) -> HttpResponse:
    context = {
        "row": row,
        "pictures": contents.pictures(row.post),
        "form": form if row.state == DeliveryState.SENT else None,
        "wordings": removal_reasons.wordings_for(row.post.author.language),
        "removals": [shown(each, request.user) for each in row.removals.all()],
        "can_remove": takedown.can_remove(row.account.network),
        "may_reply": moderation.may_write_reply(request.user, policies.unit_of_post(row.post)),
        **_header(_("A published post"), above=True),
    }
    return render(request, "advocacy/published_post.html", context, status=status)


def shown(removal: Removal, user: Any) -> dict[str, Any]:
    """Return what a card says of a removal, and what its reader may do."""
    clause = charter.clause(removal.clause_id) if removal.clause_id else None
    return {
        "removal": removal,
        "reason": removal_reasons.label_of(removal.reason) if removal.reason else "",
        "clause": clause,
        "clause_url": charter.clause_url(removal.clause_id) if clause else "",
        "problem": problem(removal.problem),
        "may_confirm": REMOVAL.allows("confirm", removal.state) and removal.asked_by_id != user.pk,
        "may_drop": REMOVAL.allows("drop", removal.state) and not removal.own,
        "may_look": removal.state == "unknown"
        or (removal.state == "done" and removal.looked != Removal.Looked.GONE),
    }


def _header(title: str, *, above: bool = False) -> dict[str, Any]:
    crumbs = [{"url": reverse("wagtailadmin_home"), "label": _("Home")}]
    if above:
        crumbs.append({"url": reverse("published"), "label": pgettext("posts", "Published")})
    crumbs.append({"url": "", "label": title})
    return {
        "page_title": title,
        "header_title": title,
        "header_icon": "globe",
        "breadcrumbs_items": crumbs,
    }
