"""Each request in the reader's language and time zone, and behind the acknowledgement gate."""

import zoneinfo

from django.http import HttpRequest, HttpResponse
from django.utils import timezone, translation

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
    """Placeholder gate, completed with the acknowledgement service."""

    def __init__(self, get_response: GetResponse) -> None:
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponse:
        """Pass the request on."""
        return self.get_response(request)
