"""The practice wall: what colleagues published while training, for everybody in the company."""

from typing import Any

from django.core.paginator import Paginator
from django.db.models import QuerySet
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, render

from advocacy.models import Account, WallPost, WallReaction
from advocacy.services import moments
from advocacy.services.previews import pieces
from advocacy.views.guard import enabled_or_404
from config.kernel.web import render_part

PAGE = 15
Kind = WallReaction.Kind
ICONS = {
    Kind.VIEW: "eye",
    Kind.LIKE: "heart",
    Kind.SHARE: "repeat-2",
    Kind.REPLY: "message-circle",
}


def feed(request: HttpRequest) -> HttpResponse:
    """The newest posts of everyone."""
    enabled_or_404("practice")
    page = Paginator(_posts(), PAGE).get_page(request.GET.get("page"))
    context: dict[str, Any] = {"page": page, "posts": [_shown(post) for post in page.object_list]}
    context["linked"] = Account.objects.visible_to(request.user).held().filter(network="practice")
    return render_part(request, "advocacy/wall.html", context, part="feed")


def post(request: HttpRequest, handle: str, key: str) -> HttpResponse:
    """One post, at the address its author was given."""
    enabled_or_404("practice")
    found = get_object_or_404(_posts(), account__handle=handle, key=key)
    return render(request, "advocacy/wall_post.html", {"item": _shown(found)})


def _posts() -> QuerySet[WallPost]:
    return WallPost.objects.select_related("account").prefetch_related("reactions")


def _shown(found: WallPost) -> dict[str, Any]:
    counts = {reaction.kind: reaction.count for reaction in found.reactions.all()}
    return {
        "post": found,
        "pieces": pieces(found.text),
        "when": moments.past(found.created_at),
        "reactions": [
            {"icon": icon, "label": kind.label, "count": counts[kind]}
            for kind, icon in ICONS.items()
            if kind in counts
        ],
    }
