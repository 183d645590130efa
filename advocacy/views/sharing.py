"""What the page of a published post shows of posting it elsewhere by hand."""

from typing import Any

from django.http import HttpRequest

from advocacy.forms.sharing import ServerForm
from advocacy.models import Post
from advocacy.services import sharing
from config.kernel.errors import DomainError


def shown(request: HttpRequest, post: Post) -> dict[str, Any]:
    """The dialogs, and the form that asks for a server where one of them needs it."""
    form = ServerForm(request.GET if "server" in request.GET else None)
    server = form.cleaned_data["server"] if form.is_valid() else ""
    try:
        offers = sharing.offers(post, server=server)
    except DomainError as error:
        form.refuse(error)
        offers = sharing.offers(post)
    return {"offers": offers, "server_form": form}
