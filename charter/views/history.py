"""The editions of every text that concerns somebody, and each as it was frozen."""

from collections.abc import Mapping
from typing import Any

from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import render
from django.utils.translation import gettext as _

from charter.models import Role, User, Version
from charter.policies import has_role, open_to_all_readers
from charter.services import evidence, history, reading, versions
from charter.views.read import language_of

_ROLES: Mapping[str, Any] = dict(Role.choices)


@open_to_all_readers
def index(request: HttpRequest) -> HttpResponse:
    """List the editions text by text, the newest first."""
    user: User = request.user  # type: ignore[assignment]
    return render(
        request, "charter/versions.html", {"texts": history.by_layer(user, language_of(request))}
    )


@open_to_all_readers
def version(request: HttpRequest, number: int, layer: str = versions.GROUP) -> HttpResponse:
    """Show one edition of a text as it was frozen."""
    user: User = request.user  # type: ignore[assignment]
    found = history.edition(user, layer, number)
    if found is None:
        raise Http404(_("There is no edition with this number, or it is not for you."))
    context = page_of(request, found)
    return render(
        request,
        "charter/version.html",
        {
            **context,
            "verifies": versions.verifies(found),
            "asks_evidence": has_role(user, *evidence.ASKERS),
        },
    )


def page_of(request: HttpRequest, found: Version) -> dict[str, Any]:
    """Return the frozen text in the reader's language, or in the one asked for."""
    language = language_of(request)
    named = {"key": found.layer.key, "kind": found.layer.kind}  # type: ignore[union-attr]
    content = {**found.content, "layers": [named]}
    for name in versions.LANGUAGES:
        clauses = [{**c, "layer": named["key"]} for c in content[name]["clauses"]]
        content[name] = {**content[name], "clauses": clauses}
    earlier = Version.objects.filter(
        layer=found.layer, number__lt=found.number, in_force_at__isnull=False
    )
    return {
        "version": found,
        "language": language,
        "content": found.content[language],
        "html": reading.frozen_html(found, language),
        "contents": reading.contents(content, language),
        "amendments": history.amendments(found, language),
        "approvals": [{**step, "label": _ROLES.get(step["step"], "")} for step in found.approvals],
        "previous": earlier.order_by("-number").values_list("number", flat=True).first(),
    }
