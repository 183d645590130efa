"""Where a short link of ours leads: the one page for everybody, without a cookie or a trace."""

import re

from django.contrib.auth.decorators import login_not_required
from django.http import HttpRequest, HttpResponse, HttpResponseRedirect
from django.shortcuts import render
from django.views.decorators.http import require_safe

from advocacy.services import links
from charter.public import open_to_all_readers

# Programs that fetch a page to show what is behind it, or to list it: nobody has read it.
_MACHINES = re.compile(
    r"(?<!cu)bot\b|crawl|spider|preview|facebookexternalhit|meta-external|whatsapp|mastodon|cardyb"
    r"|slack-imgproxy|skypeuri|embedly|iframely|lighthouse|http\.rb|scrapy|monitor",
    re.IGNORECASE,
)
_AHEAD = ("Sec-Purpose", "Purpose", "X-Purpose", "X-Moz")


class WebRedirect(HttpResponseRedirect):
    """To the web, and nowhere else, whatever is stored."""

    allowed_schemes = ["https", "http"]


@login_not_required
@open_to_all_readers
@require_safe
def follow(request: HttpRequest, code: str) -> HttpResponse:
    """Send a visitor on; count them, unless they asked not to be, or are none.

    Of a visitor nothing is kept: what their browser says is read here, and forgotten.
    """
    alone = _wants_to_be_left_alone(request)
    target = links.follow(code, counted=not alone and _is_visit(request), tagging=not alone)
    if target is None:
        response = render(request, "advocacy/link_unknown.html", status=404)
    else:
        response = WebRedirect(target)
    response["Referrer-Policy"] = "no-referrer"
    response["Cache-Control"] = "no-store"
    response["X-Robots-Tag"] = "noindex, nofollow"
    return response


def _wants_to_be_left_alone(request: HttpRequest) -> bool:
    """Do Not Track, or Global Privacy Control."""
    return "1" in (request.headers.get("DNT"), request.headers.get("Sec-GPC"))


def _is_visit(request: HttpRequest) -> bool:
    """Whether somebody follows the link: no look ahead, and no program that says it only shows or
    lists what is there. Who says nothing is somebody.
    """
    ahead = any(
        word in request.headers.get(name, "").casefold()
        for name in _AHEAD
        for word in ("prefetch", "prerender", "preview")
    )
    agent = request.headers.get("User-Agent", "")
    return request.method == "GET" and not ahead and not _MACHINES.search(agent)
