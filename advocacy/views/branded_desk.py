"""Branded accounts inside Wagtail's admin, for communications, human resources and technicians."""

import zoneinfo
from collections.abc import Callable, Mapping
from functools import wraps
from typing import Any

from django.contrib import messages
from django.core.exceptions import PermissionDenied
from django.forms import Form
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import gettext as _
from django.views.decorators.http import require_POST, require_safe

from advocacy import policies
from advocacy.forms.branded import ColoursForm, CustodianForm, FiltersForm, NameForm, NoteForm
from advocacy.headline import problem
from advocacy.models import BrandedAccount, BrandLook, UnitColours
from advocacy.services import (
    brandcheck,
    branded,
    branded_listing,
    issuing,
    keeping,
    kit,
    steps,
)
from advocacy.services.kit import Colours
from advocacy.states import BRANDED, LIVING
from advocacy.views.branded import picture_of
from charter.public import open_to_all_readers
from config.kernel.errors import DomainError
from config.kernel.sentences import sentence
from config.kernel.web import say

View = Callable[..., HttpResponse]
FORMS: Mapping[str, tuple[type[Form], ...]] = {
    "approve": (),
    "refuse": (NoteForm,),
    "issue": (),
    "custodian": (CustodianForm,),
    "suspend": (NoteForm,),
    "restore": (),
    "rename": (NameForm,),
    "hand_over": (CustodianForm,),
    "take_back": (NoteForm,),
    "look": (),
    "dress": (),
}
MOVES = {"issue": "start", "look": "suspend", "dress": "suspend"}
"""The move whose states an action is offered in, where it is none itself."""


def keepers(view: View) -> View:
    """Let in those who look after branded accounts, and show times on their clocks."""

    @wraps(view)
    def guarded(request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponse:
        user: Any = request.user
        if not policies.may_see_branded(user):
            raise PermissionDenied
        with timezone.override(zoneinfo.ZoneInfo(user.time_zone)):
            return view(request, *args, **kwargs)

    return guarded


@require_safe
@keepers
def index(request: HttpRequest) -> HttpResponse:
    """List them, newest first."""
    form = FiltersForm(request.GET)
    typed = request.GET.get("after", "")
    after = int(typed) if typed.isdecimal() and len(typed) < 19 else 0
    rows, following = branded_listing.page(request.user, form.filters(), after=after)
    query = request.GET.copy()
    query.pop("after", None)
    context = {
        "form": form,
        "rows": rows,
        "after": following,
        "is_first": not after,
        "query": query.urlencode(),
        "may_colour": policies.may_colour(request.user),
        **_header(_("Branded accounts")),
    }
    return render(request, "advocacy/branded_desk.html", context)


@require_safe
@keepers
def card(request: HttpRequest, pk: int) -> HttpResponse:
    """One account, with what this person may do with it."""
    return _card(request, _fetch(request, pk), {})


def _fetch(request: HttpRequest, pk: int) -> BrandedAccount:
    rows = branded_listing.with_facts(BrandedAccount.objects.on_desk_of(request.user))
    return get_object_or_404(rows, pk=pk)


def _card(
    request: HttpRequest, row: BrandedAccount, forms: dict[str, Form], *, status: int = 200
) -> HttpResponse:
    offered = [action for action in FORMS if _is_offered(action, row, request.user)]
    context = {
        "row": row,
        "problem": problem(row.problem),
        "automatic": bool(row.host),
        "steps": [(step, steps.words_of(step)) for step in row.steps.all()],
        "may_tick": policies.may_act_on_branded("step", row, request.user),
        "actions": [_offer(action, forms, status) for action in offered],
        "kit": kit.facts_of(row),
        "differences": branded_listing.differences(row),
        "look": getattr(row, "look", None),
        "look_problem": problem(row.look.problem) if hasattr(row, "look") else "",
        "history": branded_listing.history(row),
        **_header(row.handle, above=True),
    }
    return render(request, "advocacy/branded_card.html", context, status=status)


def _is_offered(action: str, row: BrandedAccount, user: Any) -> bool:
    """Whether it makes sense now, and this person may."""
    move = MOVES.get(action, action)
    if action in ("restore", "rename") and row.is_kept:
        move = f"{action}_kept"
    if action == "custodian":
        sensible = row.state in LIVING and not row.is_kept
    else:
        sensible = BRANDED.allows(move, row.state)
    if action in ("look", "dress"):
        sensible = sensible and row.account is not None and brandcheck.can_read(row.network)
    if action == "issue":
        sensible = sensible and row.acknowledged_at is not None
    if action == "rename":
        sensible = sensible and (not row.host or keeping.can_rename(row.network))
    return sensible and policies.may_act_on_branded(action, row, user)


def _offer(action: str, forms: dict[str, Form], status: int) -> dict[str, Any]:
    labels = {
        "approve": _("Approve"),
        "refuse": _("Refuse"),
        "issue": _("Make it now"),
        "custodian": _("Name a custodian"),
        "suspend": _("Suspend"),
        "restore": _("Open again"),
        "rename": _("Rename"),
        "hand_over": _("Hand over to a custodian"),
        "take_back": _("Take back for good"),
        "look": _("Look at the profile now"),
        "dress": _("Put the kit on the profile"),
    }
    form = forms.get(action) or next((each(auto_id=f"{action}_%s") for each in FORMS[action]), None)
    return {"action": action, "label": labels[action], "form": form, "open": action in forms}


@open_to_all_readers
@require_POST
@keepers
def act(request: HttpRequest, pk: int, action: str) -> HttpResponse:
    """Do one thing with it."""
    row = _fetch(request, pk)
    if action not in FORMS:
        raise Http404
    form = next((each(request.POST, auto_id=f"{action}_%s") for each in FORMS[action]), None)
    if form is not None and not form.is_valid():
        return _card(request, row, {action: form}, status=422)
    try:
        found = _do(action, row, request.user, form.cleaned_data if form else {})
    except DomainError as error:
        if form is None:
            say(request, error)
            return redirect("branded_card", pk)
        form.add_error(None, sentence(error))
        return _card(request, row, {action: form}, status=error.status)
    if isinstance(found, BrandLook) and found.problem:
        messages.warning(request, problem(found.problem))
    else:
        messages.success(request, _("Done."))
    return redirect("branded_card", pk)


def _do(action: str, row: BrandedAccount, user: Any, data: Mapping[str, Any]) -> Any:
    """Carry an action out; what a look found, where it was one."""
    custodian = {"custodian": data["email"]} if "email" in data else {}
    acts: dict[str, Callable[[], Any]] = {
        "approve": lambda: branded.approve(actor=user, branded=row),
        "refuse": lambda: branded.refuse(actor=user, branded=row, note=data["note"]),
        "issue": lambda: issuing.issue(actor=user, row=row),
        "custodian": lambda: branded.name_custodian(actor=user, branded=row, **custodian),
        "suspend": lambda: keeping.suspend(actor=user, branded=row, note=data["note"]),
        "restore": lambda: keeping.restore(actor=user, branded=row),
        "rename": lambda: keeping.rename(actor=user, branded=row, name=data["name"]),
        "hand_over": lambda: keeping.hand_over(actor=user, branded=row, **custodian),
        "take_back": lambda: keeping.take_back(actor=user, branded=row, note=data["note"]),
        "look": lambda: brandcheck.look_for(actor=user, row=row),
        "dress": lambda: brandcheck.put_right(actor=user, row=row),
    }
    return acts[action]()


@open_to_all_readers
@require_POST
@keepers
def tick(request: HttpRequest, pk: int, step: int) -> HttpResponse:
    """Note that a step of the desk is done."""
    row = _fetch(request, pk)
    related = ("branded__holder", "branded__custodian", "branded__unit")
    chosen = get_object_or_404(row.steps.select_related(*related), pk=step)
    try:
        issuing.tick(actor=request.user, step=chosen)
    except DomainError as error:
        say(request, error)
    return redirect("branded_card", pk)


@require_safe
@keepers
def picture(request: HttpRequest, pk: int, name: str) -> HttpResponse:
    """A picture of the kit, or of a difference."""
    return picture_of(_fetch(request, pk), name)


@open_to_all_readers
@keepers
def colours(request: HttpRequest) -> HttpResponse:
    """Colours of the units this person leads."""
    if not policies.may_colour(request.user):
        raise PermissionDenied
    form = ColoursForm(request.POST or None, person=request.user)
    if request.method == "POST" and form.is_valid() and _coloured(request, form):
        return redirect("branded_colours")
    status = 422 if request.method == "POST" else 200
    rows = UnitColours.objects.filter(unit__in=form.fields["unit"].queryset)  # type: ignore[attr-defined]
    context = {
        "form": form,
        "rows": rows.select_related("unit").order_by("unit__path"),
        **_header(_("Colours of units"), above=True),
    }
    return render(request, "advocacy/branded_colours.html", context, status=status)


def _coloured(request: HttpRequest, form: ColoursForm) -> bool:
    """Keep what was chosen; False when the form says why not."""
    data = form.cleaned_data
    chosen = Colours(data["ground"].lower(), data["ink"].lower())
    try:
        kit.set_colours(actor=request.user, unit=data["unit"], colours=chosen)
    except DomainError as error:
        form.add_error(None, sentence(error))
        return False
    messages.success(request, _("Kept. Kits show these colours from now on."))
    return True


def _header(title: str, *, above: bool = False) -> dict[str, Any]:
    crumbs = [{"url": reverse("wagtailadmin_home"), "label": _("Home")}]
    if above:
        crumbs.append({"url": reverse("branded_accounts"), "label": _("Branded accounts")})
    crumbs.append({"url": "", "label": title})
    return {
        "page_title": title,
        "header_title": title,
        "header_icon": "user",
        "breadcrumbs_items": crumbs,
    }
