"""The page of the desk: the list of what waits, and one card."""

from typing import Any

from django.http import HttpRequest, HttpResponse, QueryDict
from django.shortcuts import get_object_or_404, redirect
from django.urls import reverse
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from config.kernel.sentences import sentence
from config.kernel.web import render_part
from moderation import policies
from moderation.forms import DecisionForm, QueueForm
from moderation.models import Case, Decision
from moderation.services import card
from moderation.services import queue as queues
from moderation.services.card import Card
from moderation.services.queue import Filters

# What each decision is called, and its key: letters that AZERTY and QWERTY both have.
CHOICES = (
    (Decision.Kind.APPROVE, gettext_lazy("Approve"), "a"),
    (Decision.Kind.REQUEST_CHANGES, gettext_lazy("Request changes"), "c"),
    (Decision.Kind.REFUSE, gettext_lazy("Refuse"), "r"),
    (Decision.Kind.ESCALATE, gettext_lazy("Hand to legal"), "e"),
)


def fetch(request: HttpRequest, pk: int) -> Case:
    """Return a case of this person's desk; for anybody else it does not exist."""
    rows = Case.objects.on_desk_of(request.user)
    return get_object_or_404(
        rows.select_related("author", "unit", "claimed_by", "first_approver"), pk=pk
    )


def filters_of(request: HttpRequest) -> Filters:
    """Return what the person filtered by; the filters travel in the address."""
    return QueueForm(request.GET, user=request.user).filters()


def go(request: HttpRequest, row: Case | None) -> HttpResponse:
    """Open a case, or the queue, and keep the filters."""
    url = reverse("desk:case", args=[row.pk]) if row else reverse("desk:queue")
    query = _query(request)
    return redirect(f"{url}?{query}" if query else url)


def form_for(shown: Card, data: QueryDict | None = None) -> DecisionForm:
    """Return the decision form of a card, with its gravest clause chosen."""
    clause = next((found.row.clause_id for found in shown.findings if found.clause), "")
    initial = {
        "digest": shown.case.digest,
        "clause_id": clause,
        "proposed_text": shown.content.text,
    }
    clauses, text = shown.clauses, shown.content.text
    return DecisionForm(data, initial=initial, clauses=clauses, text=text)


def show(
    request: HttpRequest,
    row: Case | None,
    *,
    data: QueryDict | None = None,
    error: str = "",
    status: int = 200,
) -> HttpResponse:
    """Render the desk with a case's card, or with that of the most urgent one.

    `data` is what was typed, shown again beside `error`.
    """
    filter_form = QueueForm(request.GET, user=request.user)
    cases = queues.queue(request.user, filter_form.filters())
    page = queues.page(cases, after=_place(request))
    chosen = row or next(iter(page.cases), None)
    context = {
        "page": page,
        "filter_form": filter_form,
        "waiting": queues.count(cases),
        "counted": queues.COUNTED,
        "opened": row is not None,
        "today": queues.decided_today(request.user),
        "query": _query(request),
        "next_query": _query(request, page.after),
        "error": error,
        **_card_context(request, chosen, data),
        **header(_("Desk"), request.user),
    }
    # htmx swaps nothing in that comes with an error status.
    status = 200 if request.htmx else status  # type: ignore[attr-defined]
    return render_part(request, "moderation/desk.html", context, part="desk", status=status)


def _card_context(
    request: HttpRequest, chosen: Case | None, data: QueryDict | None
) -> dict[str, Any]:
    shown = card.card(chosen, user=request.user) if chosen else None
    return {
        "card": shown,
        "form": form_for(shown, data) if shown else None,
        "refusal": sentence(shown.refusal) if shown and shown.refusal else "",
        "choices": CHOICES,
        "shortcuts": shortcuts_on(request.user),
    }


def header(title: str, user: Any, *, icon: str = "mail") -> dict[str, Any]:
    """Return what Wagtail's page header needs."""
    home = {"url": reverse("wagtailadmin_home"), "label": _("Home")}
    crumbs = [home, {"url": reverse("desk:queue"), "label": _("Desk")}]
    if title != _("Desk"):
        crumbs.append({"url": "", "label": title})
    if not policies.may_open_desk(user):
        crumbs.remove(crumbs[1])
    return {"breadcrumbs_items": crumbs, "header_title": title, "header_icon": icon}


def shortcuts_on(user: Any) -> bool:
    """Say whether single-key shortcuts act: the switch is in the person's Wagtail account."""
    profile = getattr(user, "wagtail_userprofile", None)
    return profile is None or bool(profile.keyboard_shortcuts)


def _query(request: HttpRequest, after: tuple[int, int] | None = None) -> str:
    query = request.GET.copy()
    query.pop("after", None)
    if after is not None:
        query["after"] = f"{after[0]}.{after[1]}"
    return query.urlencode()


def _place(request: HttpRequest) -> tuple[int, int] | None:
    rank, _dot, pk = request.GET.get("after", "").partition(".")
    try:
        return int(rank), int(pk)
    except ValueError:
        return None
