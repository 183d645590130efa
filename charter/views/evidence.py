"""Evidence to take away: packs that prove themselves offline, and editions as printed."""

from typing import Any

from django.db.models import Q, QuerySet
from django.http import FileResponse, Http404, HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, render
from django.utils.translation import gettext as _
from django.views.decorators.http import require_safe

from charter.models import Acknowledgement, Campaign, User, Version
from charter.policies import has_role, open_to_all_readers
from charter.services import effective, enclosures, evidence, history, pdf, versions
from charter.states import VersionState

FOUND_AT_MOST = 20
SHOWN_AT_MOST = 40


@open_to_all_readers
@require_safe
def index(request: HttpRequest) -> HttpResponse:
    """Offer a person their own file; to those who prove things, editions, campaigns and people."""
    user: User = request.user  # type: ignore[assignment]
    records = Acknowledgement.objects.filter(user_id=user.pk).select_related("version")
    context: dict[str, Any] = {
        "records": records.defer("version__content", "version__html_fr", "version__html_en"),
        "asks": has_role(user, *evidence.ASKERS),
    }
    if context["asks"]:
        context |= _of_others(user, request.GET.get("q", "").strip())
    return render(request, "charter/evidence.html", context)


@open_to_all_readers
@require_safe
def mine(request: HttpRequest) -> FileResponse:
    """Give a person their own file."""
    user: User = request.user  # type: ignore[assignment]
    return _zip(evidence.of_person(user, actor=user))


@open_to_all_readers
@require_safe
def version(request: HttpRequest, pk: int) -> FileResponse:
    """Give the evidence of a version, with the records of those in scope."""
    user: User = request.user  # type: ignore[assignment]
    found = get_object_or_404(Version.objects.select_related("layer__unit"), pk=pk)
    return _zip(evidence.of_version(found, actor=user))


@open_to_all_readers
@require_safe
def campaign(request: HttpRequest, pk: int) -> FileResponse:
    """Give the evidence of a campaign."""
    user: User = request.user  # type: ignore[assignment]
    found = get_object_or_404(Campaign.objects.select_related("version__layer__unit"), pk=pk)
    return _zip(evidence.of_campaign(found, actor=user))


@open_to_all_readers
@require_safe
def person(request: HttpRequest, pk: int) -> FileResponse:
    """Give the acknowledgements of a person in scope; who is not in scope does not exist."""
    user: User = request.user  # type: ignore[assignment]
    found = evidence.people_in_scope(user).filter(pk=pk).first()
    if found is None:
        raise Http404(_("This does not exist, or is not yours to see."))
    return _zip(evidence.of_person(found, actor=user))


@open_to_all_readers
@require_safe
def record(request: HttpRequest, pk: int) -> FileResponse:
    """Give one acknowledgement with its text."""
    user: User = request.user  # type: ignore[assignment]
    found = evidence.records_for(user).filter(pk=pk).first()
    if found is None:
        raise Http404(_("This does not exist, or is not yours to see."))
    return _zip(evidence.of_acknowledgement(found, actor=user))


@open_to_all_readers
@require_safe
def version_pdf(request: HttpRequest, pk: int, language: str) -> HttpResponse:
    """Print an edition that this person may read."""
    user: User = request.user  # type: ignore[assignment]
    found = _readable(user).filter(pk=pk).first()
    if found is None:
        raise Http404(_("There is no edition with this number, or it is not for you."))
    name = f"{enclosures.name_of(found)}-{language}"
    return _pdf(pdf.of_version(found, _language(language)), name)


@open_to_all_readers
@require_safe
def my_pdf(request: HttpRequest, language: str) -> HttpResponse:
    """Print the text that binds this person."""
    user: User = request.user  # type: ignore[assignment]
    text = effective.effective_text(user)
    if text is None:
        raise Http404(_("No edition of the charter is in force yet."))
    whose = ", ".join(filter(None, [str(user), str(user.unit or "")]))
    return _pdf(pdf.of_text(text, _language(language), reader=whose), f"charter-{language}")


def _of_others(user: User, query: str) -> dict[str, Any]:
    editions = Version.objects.exclude(state=VersionState.WITHDRAWN).select_related("layer")
    campaigns = Campaign.objects.select_related("version__layer").defer("version__content")
    people = evidence.people_in_scope(user).order_by("last_name", "first_name", "pk")
    named = Q()
    for word in query.split():
        named &= (
            Q(first_name__icontains=word) | Q(last_name__icontains=word) | Q(email__icontains=word)
        )
    return {
        "editions": editions.defer("content", "html_fr", "html_en")[:SHOWN_AT_MOST],
        "campaigns": campaigns[:SHOWN_AT_MOST],
        "query": query,
        "people": list(people.filter(named)[: FOUND_AT_MOST + 1]) if query else [],
        "most": FOUND_AT_MOST,
        "shown": f":{FOUND_AT_MOST}",
    }


def _readable(user: User) -> QuerySet[Version]:
    """Return what a person may read; those who prove things also read what is under way."""
    if has_role(user, *evidence.ASKERS):
        return Version.objects.select_related("layer__unit")
    return history.visible_to(user).defer(None)


def _language(language: str) -> str:
    if language not in versions.LANGUAGES:
        raise Http404(_("This text is written in French and in English."))
    return language


def _zip(made: evidence.Evidence) -> FileResponse:
    response = FileResponse(
        made.file, as_attachment=True, filename=made.file_name, content_type="application/zip"
    )
    response["Cache-Control"] = "private, no-store"
    return response


def _pdf(data: bytes, name: str) -> HttpResponse:
    response = HttpResponse(data, content_type="application/pdf")
    response["Content-Disposition"] = f'inline; filename="{name}.pdf"'
    return response
