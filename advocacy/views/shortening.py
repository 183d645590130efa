"""A short link for an address of a draft: the page puts it into the text, where it is typed."""

import json

from django.http import HttpRequest, HttpResponse
from django.utils.translation import gettext as _
from django.views.decorators.debug import sensitive_post_parameters
from django.views.decorators.http import require_POST

from advocacy.forms.posts import PostForm
from advocacy.services import drafts, links
from config.kernel.errors import Invalid


def done() -> str:
    """What is said once an address is short."""
    return _("The address is short now, and leads where it led.")


def undone() -> str:
    """What is said once it is long again."""
    return _("The full address is in your text again.")


@require_POST
@sensitive_post_parameters("text", "justification", "action")
def shorten(request: HttpRequest) -> HttpResponse:
    """Make the link, and tell the page what to put in the place of what. The text stays the
    browser's, which may have moved on meanwhile.
    """
    form = PostForm(request.POST, author=request.user)
    form.is_valid()
    data = form.cleaned_data
    if not {"key", "language"} <= data.keys():
        raise Invalid("post.not_storable")
    post = drafts.start(actor=request.user, key=data["key"], language=data["language"])
    url = request.POST.get("action", "").removeprefix("shorten:")
    link = links.shorten(actor=request.user, post=post, url=url)
    said = {"from": url, "to": links.short_of(link.code), "done": done()}
    return HttpResponse(status=204, headers={"HX-Trigger": json.dumps({"shortened": said})})
