"""Pages of the installation itself."""

from contextlib import suppress

from django.conf import settings
from django.contrib.auth.decorators import login_not_required
from django.core.exceptions import RequestDataTooBig, TooManyFieldsSent
from django.http import HttpRequest, HttpResponse, HttpResponseRedirect, UnreadablePostError
from django.shortcuts import render
from django.utils.translation import get_language

# Enough for the largest paste anybody made; more than that may be an attack, and is cut off.
DRAINED_MOST, DRAINED_PIECE = 100 * 1024 * 1024, 256 * 1024


@login_not_required
def csrf_failure(request: HttpRequest, reason: str = "") -> HttpResponse:
    """Say that the page is too old, and that what was typed is still one step back."""
    return render(request, "403_csrf.html", status=403)


@login_not_required
def bad_request(request: HttpRequest, exception: Exception) -> HttpResponse:
    """Say what could not be read; when it was too much, how much is accepted."""
    if not isinstance(exception, RequestDataTooBig | TooManyFieldsSent):
        return render(request, "400.html", status=400)
    _drain(request)
    most = settings.DATA_UPLOAD_MAX_MEMORY_SIZE // (1024 * 1024)
    return render(request, "413.html", {"most": most}, status=413)


def _drain(request: HttpRequest) -> None:
    """Read the rest of what is sent: a browser that is still sending would not read the answer."""
    left = DRAINED_MOST
    with suppress(UnreadablePostError):
        while left > 0 and (piece := request.read(min(left, DRAINED_PIECE))):
            left -= len(piece)


def front_door(request: HttpRequest) -> HttpResponse:
    """Send people to their home in their language."""
    language = getattr(request.user, "language", None) or get_language() or settings.LANGUAGE_CODE
    return HttpResponseRedirect(f"/{language}/")
