"""The page of the desk: the list of what waits, and one card."""

from collections.abc import Sequence
from typing import Any

from django.conf import settings
from django.http import HttpRequest, HttpResponse, QueryDict
from django.shortcuts import get_object_or_404, redirect
from django.urls import reverse
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy
from wagtail.admin.widgets.button import HeaderButton

from charter import public as charter
from config.kernel.sentences import sentence
from config.kernel.web import render_part
from moderation import policies
from moderation.forms import DecisionForm, QueueForm
from moderation.models import Case, Decision
from moderation.services import bulk, calibration, card, keys, reasons, undoing
from moderation.services import queue as queues
from moderation.services.backlog import backlog
from moderation.services.card import Card
from moderation.services.queue import Filters
from moderation.states import CaseState

# What each decision is called; its key is that of the person.
CHOICES = (
    (Decision.Kind.APPROVE, gettext_lazy("Approve")),
    (Decision.Kind.REQUEST_CHANGES, gettext_lazy("Request changes")),
    (Decision.Kind.REFUSE, gettext_lazy("Refuse")),
    (Decision.Kind.ESCALATE, gettext_lazy("Hand over")),
    (Decision.Kind.HAND_BACK, gettext_lazy("Hand back to the desk")),
)


def fetch(request: HttpRequest, pk: int) -> Case:
    """Return a case of this person's desk, as they see it; for anybody else it does not exist."""
    rows = Case.objects.on_desk_of(request.user)
    row = get_object_or_404(
        rows.select_related("author__unit", "unit", "claimed_by", "first_approver"), pk=pk
    )
    # Among what was decided, somebody looks for what was decided.
    return row if request.GET.get("state") else calibration.shown_to(row, request.user)


def filters_of(request: HttpRequest) -> Filters:
    """Return what the person filtered by; the filters travel in the address."""
    return QueueForm(request.GET, user=request.user).filters()


def go(request: HttpRequest, row: Case | None) -> HttpResponse:
    """Open a case, or the queue, and keep the filters."""
    url = reverse("desk:case", args=[row.pk]) if row else reverse("desk:queue")
    query = _query(request)
    return redirect(f"{url}?{query}" if query else url)


def follow(request: HttpRequest, row: Case | None) -> HttpResponse:
    """Open the next case, or the queue: within the same answer where htmx asks for it."""
    if not request.htmx:  # type: ignore[attr-defined]
        return go(request, row)
    response = show(request, fetch(request, row.pk) if row else None)
    response["HX-Push-Url"] = go(request, row)["Location"]
    return response


def posted_form(row: Case, data: QueryDict) -> DecisionForm:
    """Return the form of what was posted about a case."""
    version = charter.version_in_force()
    clauses = version.clauses.all() if version else ()
    return DecisionForm(data, clauses=clauses, text=row.content["text"])


def form_for(shown: Card, data: QueryDict | None = None, *, user: Any = None) -> DecisionForm:
    """Return the decision form of a card: its gravest clause, the reason that fits it, and what
    was typed before somebody took their decision back.
    """
    initial = {
        "digest": shown.case.digest,
        "clause_id": shown.clause_id,
        "reason": reasons.likely(found.row.rule_code for found in shown.findings),
        "proposed_text": shown.content.text,
    }
    undone = undoing.undone(shown.case, user=user) if user else None
    if undone is not None:
        initial |= {"note": undone.note, "clause_id": undone.clause_id, "reason": undone.reason}
        initial["proposed_text"] = undone.proposed_text or shown.content.text
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
    """Render the desk with a case's card, or with that of the most urgent one nobody else holds.

    `data` is what was typed, shown again beside `error`.
    """
    filter_form = QueueForm(request.GET, user=request.user)
    filters, place = filter_form.filters(), _place(request)
    cases = queues.queue(request.user, filters)
    again = calibration.among(request.user, filters)
    page = calibration.mixed(queues.page(cases, after=place), again, after=place)
    chosen = row or _most_urgent(page.cases, request.user)
    today = queues.decided_today(request.user)
    context = {
        "page": page,
        "filter_form": filter_form,
        "waiting": queues.count(cases) + len(again),
        "counted": queues.COUNTED,
        "opened": row is not None,
        "today": today,
        "undoable": undoing.open_of(request.user) if today else [],
        "undo_seconds": settings.UNDO_SECONDS,
        "bulk_most": bulk.most(request.user),
        "query": _query(request),
        "next_query": _query(request, page.after),
        "error": error,
        **_card_context(request, chosen, data),
        **header(_("Desk"), request.user),
    }
    # htmx swaps nothing in that comes with an error status.
    status = 200 if request.htmx else status  # type: ignore[attr-defined]
    return render_part(request, "moderation/desk.html", context, part="desk", status=status)


def _most_urgent(cases: Sequence[Case], user: Any) -> Case | None:
    free = (row for row in cases if row.claimed_by_id in (None, user.pk))
    return next(free, None) or next(iter(cases), None)


def _card_context(
    request: HttpRequest, chosen: Case | None, data: QueryDict | None
) -> dict[str, Any]:
    shown = card.card(chosen, user=request.user) if chosen else None
    own = keys.keys_of(request.user)
    return {
        "card": shown,
        "form": form_for(shown, data, user=request.user) if shown else None,
        "refusal": sentence(shown.refusal) if shown and shown.refusal else "",
        "choices": [(kind, label, own[kind]) for kind, label in _choices(chosen)],
        "keys": own,
        "shortcuts": shortcuts_on(request.user),
        # Shown where no post waits.
        "backlog": None if chosen else backlog(request.user),
    }


def _choices(case: Case | None) -> list[tuple[str, Any]]:
    """Return what can be decided: handing over from the desk, handing back from where it went."""
    handed = case is not None and case.state == CaseState.ESCALATED
    other = Decision.Kind.ESCALATE if handed else Decision.Kind.HAND_BACK
    return [(kind, label) for kind, label in CHOICES if kind != other]


def header(title: str, user: Any, *, icon: str = "mail") -> dict[str, Any]:
    """Return what Wagtail's page header needs."""
    home = {"url": reverse("wagtailadmin_home"), "label": _("Home")}
    crumbs = [home, {"url": reverse("desk:queue"), "label": _("Desk")}]
    if title != _("Desk"):
        crumbs.append({"url": "", "label": title})
    if not policies.may_open_desk(user):
        crumbs.remove(crumbs[1])
    return {
        "breadcrumbs_items": crumbs,
        "header_title": title,
        "header_icon": icon,
        "header_buttons": [_stop()] if policies.may_see_freezes(user) else [],
    }


def _stop() -> HeaderButton:
    """Return the way to the freeze, on every page of the desk."""
    url = reverse("desk:freeze")
    return HeaderButton(_("Freeze"), url=url, icon_name="lock", classname="desk-stop")


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
