"""The charter as it binds: the version in force, and every earlier one."""

from typing import Any

from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import render
from django.utils.translation import get_language, pgettext_lazy
from django.utils.translation import gettext as _

from charter.models import User, Version
from charter.policies import open_to_all_readers
from charter.services import acknowledgements, reading, versions
from charter.states import VersionState

LABELS = {
    reading.Change.ADDED: pgettext_lazy("clause", "New"),
    reading.Change.CHANGED: pgettext_lazy("clause", "Changed"),
    reading.Change.REMOVED: pgettext_lazy("clause", "Removed"),
}


@open_to_all_readers
def read(request: HttpRequest) -> HttpResponse:
    """Show the version in force, and the way to acknowledge it at its foot."""
    found = versions.version_in_force()
    if found is None:
        return render(request, "charter/none.html")
    context = page_of(request, found)
    context |= _own(request, found, context["language"])
    return render(request, "charter/read.html", context)


@open_to_all_readers
def version(request: HttpRequest, number: int) -> HttpResponse:
    """Show one edition as it was frozen."""
    found = Version.objects.exclude(state=VersionState.FROZEN).filter(number=number).first()
    if found is None:
        raise Http404(_("There is no edition with this number."))
    context = page_of(request, found)
    return render(
        request, "charter/version.html", {**context, "verifies": versions.verifies(found)}
    )


@open_to_all_readers
def history(request: HttpRequest) -> HttpResponse:
    """List the editions, the newest first."""
    editions = Version.objects.exclude(state=VersionState.FROZEN).defer(
        "content", "html_fr", "html_en"
    )
    return render(request, "charter/versions.html", {"editions": editions})


def page_of(request: HttpRequest, found: Version) -> dict[str, Any]:
    """Return the frozen text in the reader's language, or in the one asked for."""
    language = request.GET.get("text") or (get_language() or "fr")[:2]
    language = language if language in versions.LANGUAGES else "fr"
    content = found.content[language]
    return {
        "version": found,
        "language": language,
        "content": content,
        "html": reading.frozen_html(found, language),
        "contents": reading.contents(content),
        "changes": [],
        "previous": None,
    }


def _own(request: HttpRequest, found: Version, language: str) -> dict[str, Any]:
    user: User = request.user  # type: ignore[assignment]
    record = acknowledgements.acknowledgement_of(user, found)
    previous = acknowledgements.last_read_before(user, found)
    context: dict[str, Any] = {"record": record, "previous": previous, "next": next_of(request)}
    if previous is not None:
        changes = reading.changes_between(previous.content[language], found.content[language])
        marked = reading.mark_changes(reading.frozen_html(found, language), changes, LABELS)
        labelled = [{"change": change, "label": LABELS[change.kind]} for change in changes]
        context |= {"changes": labelled, "html": marked}
    if record is None:
        context["token"] = acknowledgements.sign_shown(user, found, language)
        context["statement"] = acknowledgements.statement_of(found, language)
    return context


def next_of(request: HttpRequest) -> str:
    """Return where the person was going, as asked; checked before anyone is sent there."""
    return request.POST.get("next") or request.GET.get("next") or ""
