"""Finding and understanding: search, the glossary, and what goes with the text of the charter."""

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render

from charter.public import channels_of, open_to_all_readers, unit_codes_read_by
from cms import glossary as words
from cms.models import GuidePage
from cms.search import search as find
from cms.search import suggestions
from cms.words import QUERY_LENGTH
from config.kernel.language import reading_language
from config.kernel.web import render_part


@open_to_all_readers
def search(request: HttpRequest) -> HttpResponse:
    """Show what a person finds; as they type when there is htmx, on Enter without."""
    query, language = request.GET.get("q", "").strip()[:QUERY_LENGTH], _language()
    groups = find(request.user, query, language=language, only=request.GET.get("in", ""))
    near = suggestions(request.user, query, language=language) if query and not groups else []
    context = {
        "query": query,
        "groups": groups,
        "near": near,
        "count": sum(len(group.results) + group.more for group in groups),
    }
    return render_part(request, "cms/search.html", context, part="results")


@open_to_all_readers
def glossary(request: HttpRequest) -> HttpResponse:
    """List the words of the glossary."""
    return render(request, "cms/glossary.html", {"terms": words.terms()})


@open_to_all_readers
def companions(request: HttpRequest) -> HttpResponse:
    """Show what goes with the charter, as a part of its page: words it uses, and guides."""
    codes = unit_codes_read_by(request.user)
    channels = channels_of(request.user)  # type: ignore[arg-type]
    guides = GuidePage.objects.live().filter(locale__language_code=_language()).order_by("path")
    readable = [guide for guide in guides if guide.is_for(codes)]
    context = {
        "used": words.words_used(request.user, _language()),
        # Those of the reader's own channels and subsidiary first.
        "guides": sorted(readable, key=lambda g: bool(g.channel) and g.channel not in channels),
    }
    return render(request, "cms/parts/companions.html", context)


def _language() -> str:
    return reading_language()
