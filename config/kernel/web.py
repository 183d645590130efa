"""The few things every page does: fetch for a person, render a part, answer a refusal."""

from collections.abc import Callable
from typing import Any, TypeVar

from django.contrib import messages
from django.db.models import Model, QuerySet
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import render
from django.utils.cache import patch_vary_headers
from django.utils.translation import gettext as _

from config.kernel.errors import DomainError
from config.kernel.sentences import sentence

M = TypeVar("M", bound=Model)
GetResponse = Callable[[HttpRequest], HttpResponse]


def get_for(user: Any, queryset: QuerySet[M], **lookup: Any) -> M:
    """Fetch one object this person may see, or answer 404: fetching is authorising.

    The queryset's `visible_to(user)` decides; an object of another unit does not exist.
    """
    row: M | None = queryset.visible_to(user).filter(**lookup).first()  # type: ignore[attr-defined]
    if row is None:
        raise Http404(_("This does not exist, or is not yours to see."))
    return row


def render_part(
    request: HttpRequest, template: str, context: dict[str, Any], *, part: str, status: int = 200
) -> HttpResponse:
    """Render the page, or only its named partial when htmx asks for it.

    Not for the back button: htmx puts back what it kept, or asks for the whole page. No cache may
    take the one for the other.
    """
    htmx = request.htmx  # type: ignore[attr-defined]
    whole = not htmx or htmx.boosted or htmx.history_restore_request
    response = render(request, template if whole else f"{template}#{part}", context, status=status)
    patch_vary_headers(response, ["HX-Request"])
    return response


class DomainErrorMiddleware:
    """Turn a refusal that no view caught into a page that says what to do."""

    def __init__(self, get_response: GetResponse) -> None:
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponse:
        """Pass the request on; only exceptions are of interest here."""
        return self.get_response(request)

    def process_exception(self, request: HttpRequest, error: Exception) -> HttpResponse | None:
        """Answer a DomainError with its sentence, as a fragment for htmx or as a page."""
        if not isinstance(error, DomainError):
            return None
        text = sentence(error)
        if getattr(request, "htmx", False):
            response = render(request, "components/refusal.html", {"message": text}, status=200)
            response["HX-Retarget"] = "#messages"
            response["HX-Reswap"] = "beforeend"
            return response
        return render(request, "refusal.html", {"message": text}, status=error.status)


def say(request: HttpRequest, error: DomainError) -> None:
    """Show a refusal as a message on the next page."""
    messages.error(request, sentence(error))
