"""Version 1 of the API: the same objects, over the same services as the pages."""

from math import ceil
from typing import Any

from django.conf import settings
from django.urls import URLPattern, URLResolver, include, path
from django.utils import translation
from django.utils.translation import ngettext
from drf_spectacular.views import SpectacularAPIView
from rest_framework.exceptions import Throttled
from rest_framework.response import Response
from rest_framework.views import exception_handler

from config.kernel.errors import DomainError
from config.kernel.language import reading_language
from config.kernel.sentences import sentence

urlpatterns: list[URLPattern | URLResolver] = [
    path("schema/", SpectacularAPIView.as_view(), name="schema"),
    path("", include("charter.api.urls")),
    path("", include("moderation.api.urls")),
    path("", include("advocacy.api.urls")),
]


def problem(error: Exception, context: dict[str, Any]) -> Response | None:
    """Answer a refusal with a problem document (RFC 9457); leave the rest to DRF."""
    if isinstance(error, Throttled):
        return _too_many(error)
    if not isinstance(error, DomainError):
        return exception_handler(error, context)
    body = {"type": "about:blank", "code": error.code, "detail": sentence(error)}
    if "link" in error.params:
        body["link"] = error.params["link"]
    return Response(body, status=error.status, content_type="application/problem+json")


def _too_many(error: Throttled) -> Response:
    """Say when to come back, in both languages: a tool with a key has not said which it reads."""
    seconds = max(1, ceil(getattr(error, "wait", None) or 1))
    said = {language: _in(language, seconds) for language, _name in settings.LANGUAGES}
    body = {
        "type": "about:blank",
        "code": "api.too_many",
        "detail": said[reading_language()],
        "details": said,
        "retry_after": seconds,
    }
    headers = {"Retry-After": str(seconds)}
    return Response(
        body, status=error.status_code, headers=headers, content_type="application/problem+json"
    )


def _in(language: str, seconds: int) -> str:
    with translation.override(language):
        words = ngettext(
            "Too many requests in a short time. Try again in %(n)s second.",
            "Too many requests in a short time. Try again in %(n)s seconds.",
            seconds,
        )
        return words % {"n": seconds}


def only_ours(endpoints: list[Any], **kwargs: Any) -> list[Any]:
    """Keep Wagtail's own views out of the published schema."""
    return [endpoint for endpoint in endpoints if endpoint[0].startswith("/api/v1/")]
