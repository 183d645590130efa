"""Keys for programs: a person makes one for a tool of theirs, and takes it back."""

from django.contrib import messages
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.utils.translation import gettext as _
from django.views.decorators.debug import sensitive_variables
from django.views.decorators.http import require_POST
from knox.models import get_token_model

AuthToken = get_token_model()
# A key that nobody finds again is a key to take back: more than these is a mistake.
MOST = 10


@sensitive_variables("secret")
def index(request: HttpRequest) -> HttpResponse:
    """List my keys; POST makes one and shows it this once, for only its hash is kept."""
    secret = None
    mine = AuthToken.objects.filter(user=request.user).order_by("-created")
    if request.method == "POST":
        if mine.count() >= MOST:
            messages.error(request, _("You have ten keys already. Revoke one first."))
            return redirect("tokens")
        _token, secret = AuthToken.objects.create(user=request.user)
    response = render(request, "tokens.html", {"keys": mine, "secret": secret})
    response["Cache-Control"] = "no-store"
    return response


@require_POST
def revoke(request: HttpRequest, key: str) -> HttpResponse:
    """Take one of my keys back; what uses it stops at once."""
    AuthToken.objects.filter(user=request.user, token_key=key).delete()
    messages.success(request, _("The key is revoked."))
    return redirect("tokens")
