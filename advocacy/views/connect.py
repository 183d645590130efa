"""One view links every network: it asks what the network's connector asks."""

from typing import Any

from django.contrib import messages
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.utils.text import slugify
from django.utils.translation import gettext as _
from django.views.decorators.debug import sensitive_post_parameters, sensitive_variables

from advocacy.forms.accounts import ConnectForm
from advocacy.models import Account
from advocacy.models.account import network_name
from advocacy.networks import catalogue
from advocacy.services import accounts, consent, handles
from advocacy.views.guard import enabled_or_404
from config.kernel.errors import DomainError


@sensitive_post_parameters()
@sensitive_variables("form")
def connect(request: HttpRequest, kind: str) -> HttpResponse:
    """Ask, link, and go to the list of accounts; a refusal keeps all that was typed but secrets."""
    enabled_or_404(kind)
    network, text = catalogue.get(kind), consent.consent_text(kind)
    form = ConnectForm(
        request.POST or None,
        questions=accounts.questions(kind),
        lists_followers=network.lists_followers,
        initial=_known(request.user, kind),
    )
    status = 200
    if request.method == "POST":
        if form.is_valid() and _linked(request, kind, form, text):
            return redirect("advocacy:accounts")
        status = 422
    context = {
        "network": network,
        "name": network_name(kind),
        "form": form,
        "asked": form.asked(),
        "consent": text,
        "followers_text": consent.followers_text(),
    }
    return render(request, "advocacy/connect.html", context, status=status)


@sensitive_variables("form")
def _linked(request: HttpRequest, kind: str, form: ConnectForm, text: str) -> bool:
    agreed = accounts.Consent(text, followers=form.followers_allowed)
    try:
        account = accounts.link(actor=request.user, kind=kind, answers=form.answers, consent=agreed)
    except DomainError as error:
        form.refuse(error)
        return False
    messages.success(
        request,
        _("%(handle)s is linked. You can write your first post.") % {"handle": account.handle},
    )
    for said in handles.remarks(account, actor=request.user):
        messages.warning(request, str(said))
    return True


def _known(person: Any, kind: str) -> dict[str, str]:
    """What we know already: an account to link again, or a name to propose."""
    before = Account.objects.visible_to(person).filter(network=kind).order_by("-linked_at").first()
    if kind == "practice":
        return {"handle": before.remote_id if before else slugify(str(person))}
    return {"identifier": before.handle, "host": before.host} if before else {}
