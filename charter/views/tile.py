"""The charter's block on the home page, fetched by the page itself."""

from typing import Any

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render

from charter.models import User
from charter.policies import has_role, open_to_all_readers
from charter.services import acknowledgements, effective, versions
from charter.views.coverage import COUNTING, LISTING, summary


@open_to_all_readers
def tile(request: HttpRequest) -> HttpResponse:
    """Say what this person has to read, and to human resources how far everybody is."""
    user: User = request.user  # type: ignore[assignment]
    version = versions.version_in_force()
    context: dict[str, Any] = {
        "version": version,
        "record": None,
        "previous": None,
        "coverage": None,
    }
    if version is not None:
        text = effective.composed(effective.audience_of(user))
        assert text is not None  # the group's text is in force
        context["record"] = acknowledgements.acknowledgement_of(user, text)
        context["previous"] = acknowledgements.last_read(user, other_than=text)
        if has_role(user, *LISTING, *COUNTING):
            context["coverage"] = summary(user, version)
    return render(request, "charter/tile.html", context)
