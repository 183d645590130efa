"""A person says: I have read it. And gets a receipt."""

from django.contrib import messages
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse
from django.utils.http import url_has_allowed_host_and_scheme, urlencode
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods

from charter.models import User, Version
from charter.policies import open_to_all_readers
from charter.services import acknowledgements, versions
from charter.views.read import next_of
from config.kernel.errors import DomainError
from config.kernel.web import say

# Where allauth keeps how this session was signed in.
SIGN_IN_RECORDS = "account_authentication_methods"


@open_to_all_readers
@require_http_methods(["GET", "HEAD", "POST"])
def acknowledge(request: HttpRequest) -> HttpResponse:
    """Record the acknowledgement on POST; otherwise show the receipt, or the text to read."""
    version = versions.version_in_force()
    if version is None:
        return redirect("charter:read")
    user: User = request.user  # type: ignore[assignment]
    if request.method == "POST":
        return _record(request, user, version)
    record = acknowledgements.acknowledgement_of(user, version)
    if record is None:
        query = f"?{urlencode({'next': next_of(request)})}" if next_of(request) else ""
        return redirect(f"{reverse('charter:read')}{query}")
    context = {"record": record, "version": version}
    return render(request, "charter/acknowledged.html", context)


def _record(request: HttpRequest, user: User, version: Version) -> HttpResponse:
    try:
        shown = acknowledgements.read_shown(
            request.POST.get("shown", ""), user=user, version=version
        )
        acknowledgements.acknowledge(
            version=version,
            shown=shown,
            authentication=acknowledgements.authentication_class(
                request.session.get(SIGN_IN_RECORDS, [])
            ),
            actor=user,
        )
    except DomainError as error:
        say(request, error)
        return redirect("charter:read")
    messages.success(request, _("Thank you. Your reading of this edition is recorded."))
    return redirect(_safe_next(request) or reverse("charter:acknowledge"))


def _safe_next(request: HttpRequest) -> str:
    target = next_of(request)
    safe = url_has_allowed_host_and_scheme(
        target, allowed_hosts={request.get_host()}, require_https=request.is_secure()
    )
    return target if safe else ""
