"""A branded account, its holder's side: ask for one, read whose it is, follow it, dress it."""

from collections.abc import Callable
from typing import Any

from django.contrib import messages
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.utils.translation import gettext as _
from django.views.decorators.http import require_POST, require_safe

from advocacy.forms.branded import AskForm, TextForm
from advocacy.headline import problem
from advocacy.models import BrandedAccount
from advocacy.services import (
    brandcheck,
    branded,
    branded_listing,
    issuing,
    keeping,
    kit,
    media,
    profile_texts,
    steps,
)
from advocacy.services.terms import fingerprint, terms_text
from advocacy.states import BRANDED, BrandedState
from charter.public import open_to_all_readers
from config.kernel.errors import DomainError
from config.kernel.sentences import sentence
from config.kernel.web import get_for, render_part, say


def ask(request: HttpRequest) -> HttpResponse:
    """Ask for one. Nobody is led here but by their own click."""
    taken = branded_listing.taken_networks(request.user)
    form = AskForm(request.POST or None, request.FILES or None, taken=taken)
    if request.method != "POST":
        return render(request, "advocacy/branded_ask.html", {"form": form})
    if form.is_valid():
        try:
            row = _asked(request.user, form.cleaned_data)
        except DomainError as error:
            form.add_error(None, sentence(error))
        else:
            messages.success(request, _("Asked. You are told as soon as there is an answer."))
            return redirect("advocacy:branded", row.pk)
    return render(request, "advocacy/branded_ask.html", {"form": form}, status=422)


def _asked(person: Any, data: dict[str, Any]) -> BrandedAccount:
    photo = media.store(actor=person, upload=data["photo"]) if data["photo"] else None
    return branded.request(actor=person, network=data["network"], photo=photo)


@require_safe
def page(request: HttpRequest, pk: int) -> HttpResponse:
    """Where it stands, and what is to be done."""
    return _page(request, _fetch(request, pk))


def _fetch(request: HttpRequest, pk: int) -> BrandedAccount:
    rows = BrandedAccount.objects.visible_to(request.user)
    visible = branded_listing.with_facts(rows)
    row = visible.filter(pk=pk).first()
    if row is None:
        raise Http404(_("This does not exist, or is not yours to see."))
    return row


def _page(
    request: HttpRequest, row: BrandedAccount, form: TextForm | None = None, *, status: int = 200
) -> HttpResponse:
    mine = row.keeper == request.user
    reads = row.state == BrandedState.APPROVED and row.acknowledged_at is None
    text = terms_text(row) if reads else row.terms
    context = {
        "row": row,
        "mine": mine,
        "sentence": branded_listing.sentence_of(row),
        "tone": branded_listing.tone_of(row),
        "problem": problem(row.problem),
        "terms": text,
        "shown": fingerprint(text),
        "reads": reads and mine,
        "steps": [(step, steps.words_of(step)) for step in row.steps.all()],
        "kit": kit.facts_of(row),
        "text_form": form or _text_form(row),
        "waiting": profile_texts.waiting(row),
        "differences": branded_listing.differences(row),
        "can_look": row.account is not None and brandcheck.can_read(row.network),
        "may_withdraw": BRANDED.allows("withdraw", row.state),
        "may_give_back": BRANDED.allows("suspend", row.state) and mine,
        "history": branded_listing.history(row),
    }
    return render_part(request, "advocacy/branded.html", context, part="state", status=status)


def _text_form(row: BrandedAccount) -> TextForm:
    return TextForm(initial={"display_name": row.display_name})


@open_to_all_readers
@require_POST
def withdraw(request: HttpRequest, pk: int) -> HttpResponse:
    """Ask for it no more."""
    return _act(request, pk, branded.withdraw, _("You do not ask for it any more."))


@require_POST
def acknowledge(request: HttpRequest, pk: int) -> HttpResponse:
    """Take note of the terms that were shown."""
    shown = request.POST.get("shown", "")
    said = _("Noted. Your account is being made: you are told when it is there.")
    return _act(request, pk, branded.acknowledge, said, shown=shown)


@open_to_all_readers
@require_POST
def give_back(request: HttpRequest, pk: int) -> HttpResponse:
    """Want it no more."""
    return _act(request, pk, keeping.give_back, _("Given back. Nothing is sent on it any more."))


def _act(
    request: HttpRequest, pk: int, act: Callable[..., Any], said: str, **more: Any
) -> HttpResponse:
    row = _fetch(request, pk)
    try:
        act(actor=request.user, branded=row, **more)
    except DomainError as error:
        say(request, error)
    else:
        messages.success(request, said)
    return redirect("advocacy:branded", pk)


@open_to_all_readers
@require_POST
def tick(request: HttpRequest, pk: int, step: int) -> HttpResponse:
    """Note that a step is done; with htmx the steps come back, else the page."""
    row = _fetch(request, pk)
    found = row.steps.select_related("branded__holder", "branded__custodian").filter(pk=step)
    chosen = found.first()
    if chosen is None:
        raise Http404
    try:
        issuing.tick(actor=request.user, step=chosen)
    except DomainError as error:
        say(request, error)
    if request.htmx:  # type: ignore[attr-defined]
        return _page(request, _fetch(request, pk))
    return redirect("advocacy:branded", pk)


@require_POST
def text(request: HttpRequest, pk: int) -> HttpResponse:
    """Send a name and a biography to be read."""
    row = _fetch(request, pk)
    form = TextForm(request.POST)
    if not form.is_valid():
        return _page(request, row, form, status=422)
    try:
        profile_texts.propose(actor=request.user, row=row, **form.cleaned_data)
    except DomainError as error:
        form.add_error(None, sentence(error))
        return _page(request, row, form, status=error.status)
    messages.success(request, _("Sent. It is shown once somebody has read it."))
    return redirect("advocacy:branded", pk)


@open_to_all_readers
@require_POST
def look(request: HttpRequest, pk: int) -> HttpResponse:
    """Look at the profile now."""
    row = _fetch(request, pk)
    return _checked(request, row, brandcheck.look_for, _("Looked."))


@open_to_all_readers
@require_POST
def put_right(request: HttpRequest, pk: int) -> HttpResponse:
    """Show the kit again. What the company agreed to needs no charter that was read today."""
    row = _fetch(request, pk)
    return _checked(request, row, brandcheck.put_right, _("The profile shows the kit again."))


def _checked(
    request: HttpRequest, row: BrandedAccount, act: Callable[..., Any], said: str
) -> HttpResponse:
    try:
        found = act(actor=request.user, row=row)
    except DomainError as error:
        say(request, error)
    else:
        if found.problem:
            messages.warning(request, problem(found.problem))
        else:
            messages.success(request, said)
    return redirect("advocacy:branded", row.pk)


@require_safe
def picture(request: HttpRequest, pk: int, name: str) -> HttpResponse:
    """A picture of the kit, or of a difference, for whoever may see the account."""
    row = get_for(request.user, BrandedAccount.objects.all(), pk=pk)
    return picture_of(row, name)


def picture_of(row: BrandedAccount, name: str) -> HttpResponse:
    """`avatar` and `banner` are those of the kit; with `-difference` those of the newest look."""
    part, _dash, difference = name.partition("-")
    if part not in brandcheck.PICTURES or difference not in ("", "difference"):
        raise Http404
    if difference:
        found = getattr(row, "look", None)
        data = bytes(getattr(found, part)) if found is not None else b""
    else:
        data = getattr(kit.kit_of(row).profile, part)
    if not data:
        raise Http404
    response = HttpResponse(data, content_type="image/png")
    response["Cache-Control"] = "private, no-cache"
    response["X-Content-Type-Options"] = "nosniff"
    return response
