"""Version 1 of the API: the same objects, over the same services as the pages."""

from typing import Any

from django.urls import URLPattern, URLResolver, include, path
from drf_spectacular.views import SpectacularAPIView
from rest_framework.response import Response
from rest_framework.views import exception_handler

from config.kernel.errors import DomainError
from config.kernel.sentences import sentence

urlpatterns: list[URLPattern | URLResolver] = [
    path("schema/", SpectacularAPIView.as_view(), name="schema"),
    path("", include("charter.api.urls")),
    path("", include("moderation.api.urls")),
    path("", include("advocacy.api.urls")),
]


def problem(error: Exception, context: dict[str, Any]) -> Response | None:
    """Answer a refusal with a problem document (RFC 9457); leave the rest to DRF."""
    if not isinstance(error, DomainError):
        return exception_handler(error, context)
    body = {"type": "about:blank", "code": error.code, "detail": sentence(error)}
    if "link" in error.params:
        body["link"] = error.params["link"]
    return Response(body, status=error.status, content_type="application/problem+json")


def only_ours(endpoints: list[Any], **kwargs: Any) -> list[Any]:
    """Keep Wagtail's own views out of the published schema."""
    return [endpoint for endpoint in endpoints if endpoint[0].startswith("/api/v1/")]
