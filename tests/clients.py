"""A client that looks at every page it gets as a browser with our content policy would."""

import re
from typing import Any

from django.test import Client

INLINE = {
    "script": re.compile(rb"<script(?![^>]*\ssrc=)(?![^>]*type=\"application/json\")[^>]*>", re.I),
    "style element": re.compile(rb"<style\b[^>]*>", re.I),
    "style attribute": re.compile(rb"<[a-z][^>]*\sstyle\s*=[^>]*>", re.I),
    "event handler": re.compile(rb"<[a-z][^>]*\son[a-z]+\s*=[^>]*>", re.I),
}
HTMX = {"HX-Request": "true"}


class StrictClient(Client):
    """A client that fails on what the policy would block: anything inline on a page of ours."""

    def request(self, **request: Any) -> Any:
        """Answer, and assert that nothing inline came with it. Wagtail's own pages are spared."""
        response = super().request(**request)
        html = response.get("Content-Type", "").startswith("text/html")
        if html and not response.streaming and "/admin/" not in response.request["PATH_INFO"]:
            found = {kind: inline.findall(response.content) for kind, inline in INLINE.items()}
            assert not any(found.values()), found
        return response
