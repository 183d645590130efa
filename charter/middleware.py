"""Each request in the reader's language and time zone, and behind the acknowledgement gate."""

import zoneinfo
from collections.abc import Callable
from typing import Any

from django.http import HttpRequest, HttpResponse, JsonResponse
from django.shortcuts import redirect, render
from django.urls import reverse
from django.utils import timezone, translation
from django.utils.http import urlencode

from charter.policies import speaks_for_company
from charter.services.acknowledgements import missing_obligations
from config.kernel.errors import NotAllowed
from config.kernel.sentences import sentence
from config.kernel.web import GetResponse


class PersonMiddleware:
    """Activate the person's time zone, and their language where the address names none."""

    def __init__(self, get_response: GetResponse) -> None:
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponse:
        """Set both for this request only."""
        user = request.user
        if not user.is_authenticated:
            return self.get_response(request)
        if not translation.get_language_from_path(request.path_info):
            translation.activate(user.language)
            request.LANGUAGE_CODE = user.language
        with timezone.override(zoneinfo.ZoneInfo(user.time_zone)):
            return self.get_response(request)


class AcknowledgementMiddleware:
    """Before acknowledging, one may read everything and link, write or submit nothing.

    Token requests are not signed in yet here; `charter.api.permissions` gates those.
    """

    def __init__(self, get_response: GetResponse) -> None:
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponse:
        """Pass the request on; the view decides what is gated."""
        return self.get_response(request)

    def process_view(
        self, request: HttpRequest, view: Callable[..., Any], args: Any, kwargs: Any
    ) -> HttpResponse | None:
        """Refuse a view that speaks for the company until the charter was acknowledged."""
        name = request.resolver_match.view_name if request.resolver_match else ""
        if not speaks_for_company(view, method=str(request.method), name=name):
            return None
        if not missing_obligations(request.user):
            return None
        return _refuse(request)


def _refuse(request: HttpRequest) -> HttpResponse:
    """Answer in the caller's own terms: a page, an htmx fragment or a problem document."""
    error = NotAllowed("charter.acknowledge_first")
    link = reverse("charter:acknowledge")
    if request.path.startswith("/api/"):
        body = {"type": "about:blank", "code": error.code, "detail": sentence(error), "link": link}
        return JsonResponse(body, status=403, content_type="application/problem+json")
    context = {"message": sentence(error), "link": link}
    if getattr(request, "htmx", False):
        answer = render(request, "charter/gate.html#fragment", context, status=403)
        answer["HX-Retarget"], answer["HX-Reswap"] = "#messages", "beforeend"
        return answer
    if request.method in {"GET", "HEAD"}:
        return redirect(f"{link}?{urlencode({'next': request.get_full_path()})}")
    return render(request, "charter/gate.html", context, status=403)
