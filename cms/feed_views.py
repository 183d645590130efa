"""The feed of changes, and the personal address by which a reader program fetches it."""

import hashlib
from typing import Any

from django.conf import settings
from django.contrib import messages
from django.contrib.auth.decorators import login_not_required
from django.contrib.auth.views import redirect_to_login
from django.http import HttpRequest, HttpResponse, HttpResponseNotFound
from django.shortcuts import redirect, render
from django.urls import reverse
from django.utils.cache import get_conditional_response
from django.utils.translation import gettext as _
from django.views.decorators.debug import sensitive_variables
from django.views.decorators.http import require_http_methods, require_POST, require_safe

from charter.public import open_to_all_readers
from cms import feeds
from cms.models import FeedAddress
from config.kernel.language import reading_language


@login_not_required
@require_safe
@sensitive_variables("secret")
def feed(request: HttpRequest) -> HttpResponse:
    """Serve the changes a person may read: by session, or by the secret of their feed address.

    The secret stands in the query, which neither Django nor gunicorn writes to a log.
    """
    secret = request.GET.get("key", "")
    person: Any = feeds.person_of(secret) if secret else request.user
    if person is None:
        return HttpResponseNotFound(_("This feed address does not exist, or no longer does."))
    if not person.is_authenticated:
        return redirect_to_login(request.get_full_path())
    language = reading_language()
    body = feeds.atom(person, language=language)
    response = HttpResponse(body, content_type="application/atom+xml; charset=utf-8")
    response["Cache-Control"] = "private, no-cache"
    etag = f'"{hashlib.sha256(body).hexdigest()[:32]}"'
    response["ETag"] = etag
    answer = get_conditional_response(request, etag=etag, response=response)
    return answer or response


@open_to_all_readers
@require_http_methods(["GET", "POST"])
@sensitive_variables("secret", "url")
def address(request: HttpRequest) -> HttpResponse:
    """Show whether I have a feed address; POST makes a new one and shows it this once."""
    url = ""
    if request.method == "POST":
        secret = feeds.make_address(request.user)
        url = f"{settings.BASE_URL}{reverse('feed')}?key={secret}"
    mine = FeedAddress.objects.filter(person_id=request.user.pk).first()
    response = render(request, "cms/feed_address.html", {"mine": mine, "url": url})
    response["Cache-Control"] = "no-store"
    return response


@open_to_all_readers
@require_POST
def revoke(request: HttpRequest) -> HttpResponse:
    """Take my feed address back; what reads it stops at once."""
    feeds.revoke_address(request.user)
    messages.success(request, _("The feed address is revoked."))
    return redirect("feed_address")
