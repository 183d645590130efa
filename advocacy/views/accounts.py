"""My accounts: which are linked, what I allowed for each, and how to give one back."""

from typing import Any

from django.contrib import messages
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.utils.translation import gettext as _
from django.views.decorators.http import require_POST, require_safe

from advocacy import policies
from advocacy.headline import problem
from advocacy.models import Account
from advocacy.models.account import network_name
from advocacy.networks import catalogue
from advocacy.networks.types import Revocation
from advocacy.services import (
    accounts,
    branded_listing,
    company_accounts,
    consent,
    expiry,
    issuers,
    linking,
    moments,
    relinking,
)
from advocacy.services.tools import enabled_networks
from advocacy.states import BRANDED, AccountState
from advocacy.views.guard import enabled_kinds
from charter.public import open_to_all_readers
from config.kernel.errors import DomainError
from config.kernel.web import get_for, say

APPS_LEFT = {
    "linkedin_app": "LinkedIn",
    "facebook_app": "Facebook",
    "threads_app": "Threads",
    "x_app": "X",
    "instagram_app": "Instagram",
    "google_app": "Google",
}
"""Where a person has to remove our app themselves, by what a revocation says is left to do."""


def index(request: HttpRequest) -> HttpResponse:
    """Accounts with their state, and the networks one may link. Nobody has to."""
    held = Account.objects.visible_to(request.user).held().filter(network__in=enabled_kinds())
    rows = [_row(account) for account in held.select_related("grant", "branded")]
    context = {
        "rows": rows,
        "networks": [
            {
                "kind": network.kind,
                "icon": network.icon,
                "name": network_name(network.kind),
                "goes_there": network.authoriser is not None,
                "takes_posts": network.takes_posts,
            }
            for network in enabled_networks()
        ],
        "followers_text": consent.followers_text(),
        "may_mark": policies.may_mark_company(request.user),
        "has_calendar": any(row["lasts"] for row in rows),
        **_branded(request.user),
    }
    return render(request, "advocacy/account_list.html", context)


def _branded(person: Any) -> dict[str, Any]:
    """The accounts the company gave them, and whether there is another one to ask for."""
    rows = branded_listing.of_person(person)
    taken = {row.network for row in rows if row.holder_id == person.pk and not row.is_kept}
    return {
        "branded": [
            (row, branded_listing.sentence_of(row), branded_listing.tone_of(row)) for row in rows
        ],
        "may_ask": any(network.kind not in taken for network in issuers.offered()),
    }


def _row(account: Account) -> dict[str, Any]:
    grant = getattr(account, "grant", None)
    # What ended already does not end on a later day.
    lasting = grant if account.state == AccountState.LINKED else None
    return {
        "account": account,
        "problem": problem(account.problem),
        "was_given": hasattr(account, "branded"),
        "ends": expiry.account_ends(account),
        "lasts": getattr(lasting, "expires_at", None),
        "relinks_at_once": linking.may_begin_at_once(account, grant),
        "lists_followers": grant is not None and catalogue.get(account.network).lists_followers,
        "followers_allowed": grant is not None and grant.followers_consent_at is not None,
    }


@require_safe
def calendar(request: HttpRequest) -> HttpResponse:
    """The days on which one's own accounts have to be linked again, for a calendar."""
    answer = HttpResponse(relinking.calendar(request.user), content_type=relinking.MIME)
    answer["Content-Disposition"] = 'attachment; filename="portevoix.ics"'
    return answer


@open_to_all_readers
def unlink(request: HttpRequest, pk: int) -> HttpResponse:
    """Ask once, since it cannot be undone; then give the account back."""
    account = get_for(request.user, Account.objects.held().select_related("branded"), pk=pk)
    given = getattr(account, "branded", None)
    if given and given.keeper == request.user and BRANDED.allows("suspend", given.state):
        messages.info(request, _("The company gave you this account: give it back here."))
        return redirect("advocacy:branded", given.pk)
    if request.method != "POST":
        context = {"account": account, "has_password": accounts.has_password(account)}
        return render(request, "advocacy/unlink.html", context)
    try:
        revocation = accounts.unlink(actor=request.user, account=account)
    except DomainError as error:
        say(request, error)
    else:
        _say_unlinked(request, account, revocation)
    return redirect("advocacy:accounts")


def _say_unlinked(request: HttpRequest, account: Account, revocation: Revocation) -> None:
    words = {"handle": account.handle}
    text = _("%(handle)s is unlinked, and our authorisation is destroyed.") % words
    if not revocation.ended:
        text += " " + _("The network did not confirm that the session ended.")
    if "app_password" in revocation.left_to_do:
        text += " " + _("One thing is left for you: delete the app password at the network.")
    if named := [name for left, name in APPS_LEFT.items() if left in revocation.left_to_do]:
        text += " " + _(
            "One thing is left for you: remove the app in the settings of %(network)s."
        ) % {"network": named[0]}
    if revocation.lasts_until:
        text += " " + _("An access already given ends %(moment)s.") % {
            "moment": moments.coming(revocation.lasts_until)
        }
    messages.success(request, text)


@open_to_all_readers
@require_POST
def followers(request: HttpRequest, pk: int) -> HttpResponse:
    """Say yes or no to reading who follows the account."""
    account = get_for(request.user, Account.objects.held(), pk=pk)
    allowed = request.POST.get("allowed") == "yes"
    try:
        accounts.allow_followers(actor=request.user, account=account, allowed=allowed)
    except DomainError as error:
        say(request, error)
    else:
        messages.success(
            request,
            _("Followers of this account will be read once a day.")
            if allowed
            else _("Followers are not read any more; what was kept is destroyed."),
        )
    return redirect("advocacy:accounts")


@open_to_all_readers
@require_POST
def company(request: HttpRequest, pk: int) -> HttpResponse:
    """Say that an account one holds is the company's, or that it is not any more."""
    account = get_for(request.user, Account.objects.held().select_related("branded"), pk=pk)
    is_company = request.POST.get("company") == "yes"
    try:
        company_accounts.mark(account, actor=request.user, is_company=is_company)
    except DomainError as error:
        say(request, error)
    else:
        messages.success(
            request,
            _("This account is the company’s now.")
            if is_company
            else _("This account is your own again."),
        )
    return redirect("advocacy:accounts")
