"""A person says: I have read it. And gets a receipt."""

from django.contrib import messages
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse
from django.utils.http import url_has_allowed_host_and_scheme, urlencode
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods

from charter.models import User
from charter.policies import open_to_all_readers
from charter.services import acknowledgements, effective
from charter.views.read import next_of, receipt_layers
from config.kernel.errors import DomainError
from config.kernel.web import say

# Where allauth keeps how this session was signed in.
SIGN_IN_RECORDS = "account_authentication_methods"


@open_to_all_readers
@require_http_methods(["GET", "HEAD", "POST"])
def acknowledge(request: HttpRequest) -> HttpResponse:
    """Record the acknowledgement on POST; otherwise show the receipt, or the text to read."""
    user: User = request.user  # type: ignore[assignment]
    if request.method == "POST":
        return _record(request, user)
    text = effective.effective_text(user)
    record = acknowledgements.acknowledgement_of(user, text) if text else None
    if record is None:
        return redirect(_back(request))
    context = {"record": record, "layers": receipt_layers(record)}
    return render(request, "charter/acknowledged.html", context)


def _record(request: HttpRequest, user: User) -> HttpResponse:
    since = ""
    try:
        shown = acknowledgements.read_shown(request.POST.get("shown", ""), user=user)
        since = shown.text.sha256
        acknowledgements.acknowledge(
            shown=shown,
            authentication=acknowledgements.authentication_class(
                request.session.get(SIGN_IN_RECORDS, [])
            ),
            actor=user,
        )
    except DomainError as error:
        say(request, error)
        # The text they had before them, so that the page can say what differs from it.
        return redirect(_back(request, since=since))
    messages.success(request, _("Thank you. Your reading of this text is recorded."))
    return redirect(_safe_next(request) or reverse("charter:acknowledge"))


def _back(request: HttpRequest, **further: str) -> str:
    query = {k: v for k, v in {"next": next_of(request), **further}.items() if v}
    return reverse("charter:read") + (f"?{urlencode(query)}" if query else "")


def _safe_next(request: HttpRequest) -> str:
    target = next_of(request)
    safe = url_has_allowed_host_and_scheme(
        target, allowed_hosts={request.get_host()}, require_https=request.is_secure()
    )
    return target if safe else ""
