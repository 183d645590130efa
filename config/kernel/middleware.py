"""Middleware that belongs to no app."""

import re

from django.http import HttpRequest, HttpResponse
from django.http.response import HttpResponseBase
from django.middleware.locale import LocaleMiddleware

from config.kernel.web import GetResponse

BARE_SCRIPT = re.compile(rb"<script(?=[\s>])(?![^>]*\bnonce=)")


class AdminScriptNonceMiddleware:
    """Give Wagtail's own inline scripts the page's nonce, so that the policy can stay strict.

    The admin still prints a few bare `<script>` tags (date choosers, inline panels); without
    this they would need 'unsafe-inline'.
    """

    def __init__(self, get_response: GetResponse) -> None:
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponse:
        """Rewrite HTML answers of the admin only."""
        response = self.get_response(request)
        html = response.get("Content-Type", "").startswith("text/html")
        if html and not response.streaming and "/admin/" in request.path:
            nonce = str(request.csp_nonce).encode()  # type: ignore[attr-defined]
            response.content = BARE_SCRIPT.sub(b'<script nonce="' + nonce + b'"', response.content)
            if "Content-Length" in response:  # counted before the nonces came in
                response["Content-Length"] = str(len(response.content))
        return response


class FinalNotFoundMiddleware(LocaleMiddleware):
    """Try a language prefix only for addresses that lead nowhere.

    Django tries it after every 404, and Wagtail's last pattern fits any path: an object of the
    API or the admin that is not there would answer with a redirect to a page.
    """

    def process_response(
        self, request: HttpRequest, response: HttpResponseBase
    ) -> HttpResponseBase:
        """Leave a 404 alone that a view gave, or that belongs to the API."""
        ours = request.resolver_match is not None or request.path_info.startswith("/api/")
        if response.status_code == 404 and ours:
            return response
        return super().process_response(request, response)
