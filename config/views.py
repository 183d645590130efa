"""Pages of the installation itself."""

from django.conf import settings
from django.contrib.auth.decorators import login_not_required
from django.http import HttpRequest, HttpResponse, HttpResponseRedirect
from django.shortcuts import render
from django.utils.translation import get_language


@login_not_required
def csrf_failure(request: HttpRequest, reason: str = "") -> HttpResponse:
    """Say that the page is too old, and that what was typed is still one step back."""
    return render(request, "403_csrf.html", status=403)


def front_door(request: HttpRequest) -> HttpResponse:
    """Send people to their home in their language."""
    language = getattr(request.user, "language", None) or get_language() or settings.LANGUAGE_CODE
    return HttpResponseRedirect(f"/{language}/")
