"""Linking any network: one view asks what the network's connector asks, or sends people there.

Where people say yes at their network (OAuth), `connect` asks and remembers, `leave` says where it
goes on, and `back` is where the network sends them. `leave` is a page of its own since a form may
send nobody to another site here (CSP form-action), and since it is good to know where one goes.
"""

from typing import Any
from urllib.parse import urlsplit

from django.contrib import messages
from django.contrib.auth.decorators import login_not_required
from django.http import Http404, HttpRequest, HttpResponse, JsonResponse
from django.shortcuts import redirect, render
from django.utils.text import slugify
from django.utils.translation import gettext as _
from django.views.decorators.debug import sensitive_post_parameters, sensitive_variables
from django.views.decorators.http import require_POST, require_safe

from advocacy.forms.accounts import ConnectForm
from advocacy.models import Account
from advocacy.models.account import network_name
from advocacy.networks import catalogue
from advocacy.services import accounts, addresses, consent, handles, linking
from advocacy.views.guard import enabled_or_404
from config.kernel.errors import DomainError
from config.kernel.sentences import sentence
from config.kernel.web import get_for, say

BY_PASSWORD = "password"  # noqa: S105 - a way, not a secret


@sensitive_post_parameters()
@sensitive_variables("form")
def connect(request: HttpRequest, kind: str) -> HttpResponse:
    """Ask, link, and go to the list of accounts; a refusal keeps all that was typed but secrets."""
    enabled_or_404(kind)
    network, text = catalogue.get(kind), consent.consent_text(kind)
    goes_there = _goes_there(request, kind)
    asked = linking.questions if goes_there else accounts.questions
    form = ConnectForm(
        request.POST if request.method == "POST" else None,
        questions=asked(kind),
        lists_followers=network.lists_followers,
        initial=_known(request.user, kind),
    )
    status = 200
    if request.method == "POST":
        went_on = _go_on(request, kind, form, text) if form.is_valid() else None
        if went_on is not None:
            return went_on
        status = 422
    context = {
        "network": network,
        "name": network_name(kind),
        "form": form,
        "asked": form.asked(),
        "goes_there": goes_there,
        "other_way": _other_way(kind, goes_there=goes_there),
        "consent": text,
        "followers_text": consent.followers_text(),
    }
    return render(request, "advocacy/connect.html", context, status=status)


def _goes_there(request: HttpRequest, kind: str) -> bool:
    """Whether they say yes at their network, rather than giving us a password made for us."""
    return linking.asks_at_network(kind) and request.GET.get("by") != BY_PASSWORD


def _other_way(kind: str, *, goes_there: bool) -> str:
    """The query that leads to the other way of linking, "" when there is one way only."""
    both = linking.asks_at_network(kind) and catalogue.get(kind).connector is not None
    return (f"?by={BY_PASSWORD}" if goes_there else "?") if both else ""


@sensitive_variables()
def _go_on(request: HttpRequest, kind: str, form: ConnectForm, text: str) -> HttpResponse | None:
    """Link the account, or begin to; None when it was refused, and the form says why."""
    agreed = accounts.Consent(text, followers=form.followers_allowed)
    asked: dict[str, Any] = {
        "actor": request.user,
        "kind": kind,
        "answers": form.answers,
        "consent": agreed,
    }
    try:
        if _goes_there(request, kind):
            started = linking.begin(**asked, session=request.session)
            return redirect("advocacy:leave", kind, started.state)
        account = accounts.link(**asked)
    except DomainError as error:
        form.refuse(error)
        return None
    _say_linked(request, account)
    return redirect("advocacy:accounts")


@require_POST
def relink(request: HttpRequest, pk: int) -> HttpResponse:
    """Link an account again as it was linked before; what takes a form begins there."""
    account = get_for(request.user, Account.objects.held(), pk=pk)
    enabled_or_404(account.network)
    try:
        started = linking.begin_again(actor=request.user, account=account, session=request.session)
    except DomainError as error:
        if error.code != "link.ask_anew":
            say(request, error)
        return redirect("advocacy:connect", account.network)
    return redirect("advocacy:leave", account.network, started.state)


@require_safe
def leave(request: HttpRequest, kind: str, state: str) -> HttpResponse:
    """Say where a link goes on, and lead there."""
    enabled_or_404(kind)
    try:
        url = linking.destination(
            actor=request.user, kind=kind, state=state, session=request.session
        )
    except DomainError as error:
        say(request, error)
        return redirect("advocacy:connect", kind)
    context = {"url": url, "host": urlsplit(url).netloc, "name": network_name(kind), "kind": kind}
    return render(request, "advocacy/connect_leave.html", context)


@require_safe
@sensitive_variables("answer")
def back(request: HttpRequest, kind: str) -> HttpResponse:
    """Keep what the network says yes to, and go to the list of accounts."""
    enabled_or_404(kind)
    answer = request.GET.dict()
    try:
        finished = linking.finish(
            actor=request.user, kind=kind, answer=answer, session=request.session
        )
    except DomainError as error:
        say(request, error)
        return redirect("advocacy:connect", kind)
    if finished.choose:
        return redirect("advocacy:choose", kind, finished.choose)
    return _linked(request, finished.accounts)


@sensitive_variables("about")
def choose(request: HttpRequest, kind: str, state: str) -> HttpResponse:
    """Choose among the pages that were allowed: for which of them to write here."""
    enabled_or_404(kind)
    about: dict[str, Any] = {"actor": request.user, "kind": kind, "state": state}
    about["session"] = request.session
    refused = ""
    try:
        offered = linking.choices(**about)
        if request.method == "POST":
            chosen = request.POST.getlist("chosen")
            return _linked(request, linking.choose(**about, chosen=chosen))
    except DomainError as error:
        if error.code != "link.choose":
            say(request, error)
            return redirect("advocacy:connect", kind)
        refused = sentence(error)
    context = {
        "offered": offered,
        "name": network_name(kind),
        "takes_posts": catalogue.get(kind).takes_posts,
        "refused": refused,
    }
    status = 422 if refused else 200
    return render(request, "advocacy/connect_choose.html", context, status=status)


def _linked(request: HttpRequest, linked: list[Account]) -> HttpResponse:
    for account in linked:
        _say_linked(request, account)
    return redirect("advocacy:accounts")


def _say_linked(request: HttpRequest, account: Account) -> None:
    text = _("%(handle)s is linked. You can write your first post.")
    if not account.takes_posts:
        text = _("%(handle)s is linked. Its figures are read once a day.")
    messages.success(request, text % {"handle": account.handle})
    for said in handles.remarks(account, actor=request.user):
        messages.warning(request, str(said))


def _known(person: Any, kind: str) -> dict[str, str]:
    """What we know already: an account to link again, or a name to propose."""
    before = Account.objects.visible_to(person).filter(network=kind).order_by("-linked_at").first()
    if kind == "practice":
        return {"handle": before.remote_id if before else slugify(str(person))}
    return {"identifier": before.handle, "host": before.host} if before else {}


@require_safe
@login_not_required
def bluesky_client(_request: HttpRequest) -> JsonResponse:
    """Who we are, as AT Protocol servers read it: our name there is this very address."""
    document = addresses.bluesky_document()
    if document is None:
        raise Http404
    return JsonResponse(document)
