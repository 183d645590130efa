"""Images on the Write page: added and taken off at once, without sending the text."""

import json
import uuid

from django.contrib import messages
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse
from django.utils.translation import gettext as _
from django.views.decorators.http import require_POST

from advocacy.forms.posts import QUESTIONS, ImageForm
from advocacy.models import Media, Post
from advocacy.services import contents, drafts, media
from config.kernel.errors import DomainError, Invalid
from config.kernel.sentences import sentence
from config.kernel.web import get_for

# What the charter says depends on the pictures, too.
ADVISE = json.dumps({"advise-now": {"target": "#remarks"}})


@require_POST
def add(request: HttpRequest) -> HttpResponse:
    """Add a picture to the draft of that key, which begins to exist with it if need be."""
    form = ImageForm(request.POST, request.FILES)
    try:
        if not form.is_valid():
            raise Invalid("media.not_an_image", name="")
        data = form.cleaned_data
        post = drafts.start(actor=request.user, key=data["key"], language=data["language"])
        stored = media.store(actor=request.user, upload=data["image"])
        drafts.attach(actor=request.user, post=post, media=stored)
    except DomainError as error:
        found = _draft_of(request)
        return _pictures(request, found, problem=sentence(error))
    response = _pictures(request, post, notice=_taken_out(request, stored))
    response["HX-Replace-Url"] = reverse("advocacy:compose", args=[post.pk])
    return response


def _taken_out(request: HttpRequest, stored: Media) -> str:
    """Said once, when the picture comes in; without scripts, on the page that follows."""
    if not stored.had_location:
        return ""
    text = _("The place where it was taken has been removed from the picture.")
    if not request.htmx:  # type: ignore[attr-defined]
        messages.info(request, text)
    return text


@require_POST
def remove(request: HttpRequest, pk: int, key: uuid.UUID) -> HttpResponse:
    """Take a picture off."""
    post, picture = _fetch(request, pk, key)
    drafts.detach(actor=request.user, post=post, media=picture)
    return _pictures(request, post)


def _fetch(request: HttpRequest, pk: int, key: uuid.UUID) -> tuple[Post, Media]:
    post = get_for(request.user, Post.objects.all(), pk=pk)
    return post, get_for(request.user, Media.objects.filter(post=post), key=key)


def _draft_of(request: HttpRequest) -> Post | None:
    form = ImageForm(request.POST)
    form.is_valid()
    key = form.cleaned_data.get("key")
    return Post.objects.visible_to(request.user).filter(key=key).first() if key else None


def _pictures(
    request: HttpRequest, post: Post | None, *, problem: str = "", notice: str = ""
) -> HttpResponse:
    """The list alone for htmx; without scripts, the page again."""
    if not request.htmx and post is not None:  # type: ignore[attr-defined]
        return redirect("advocacy:compose", post.pk)
    rows = contents.with_content(Post.objects.filter(pk=post.pk)).first() if post else None
    pictures = contents.pictures(rows) if rows else []
    for picture in pictures:
        # Typed a moment ago, and on its way to be saved.
        ImageForm(request.POST).put_beside(picture)
    context = {
        "desk": {"post": rows},
        "pictures": pictures,
        "questions": QUESTIONS,
        "problem": problem,
        "notice": notice,
    }
    response = render(request, "advocacy/compose.html#pictures", context)
    response["HX-Trigger-After-Settle"] = ADVISE
    return response
