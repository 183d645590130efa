"""What differs between two editions of a text, alone or as part of what binds an audience."""

from typing import Any

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.utils.translation import gettext as _

from charter.models import User, Version
from charter.policies import has_role, open_to_all_readers
from charter.services import effective, history, reading
from charter.texts.audience import Audience
from charter.texts.compare import Comparison
from charter.views.audience import form_for
from charter.views.read import language_of

ALONE, MINE, OTHERS = "text", "mine", "others"


@open_to_all_readers
def compare(request: HttpRequest) -> HttpResponse:
    """Compare `?old=<text>:<number>&new=<text>:<number>`; by itself, the two newest editions.

    `whose` is "text", "mine", or "others" with the fields of an audience, for those with a role.
    """
    user: User = request.user  # type: ignore[assignment]
    language = language_of(request)
    texts = history.by_layer(user, language)
    old, new = _chosen(request, texts)
    context: dict[str, Any] = {
        "texts": texts, "old": old, "new": new, "language": language, "whose": _whose(request),
        "form": _form(request, user, language), "problem": "", "comparison": None, "changes": [],
    }  # fmt: skip
    context["problem"] = _problem(old, new)
    if old and new and not context["problem"]:
        context |= _compared(context, user, old.pk, new.pk)
    return render(request, "charter/compare.html", context)


def _whose(request: HttpRequest) -> str:
    asked = request.GET.get("whose", ALONE)
    return asked if asked in (ALONE, MINE, OTHERS) else ALONE


def _form(request: HttpRequest, user: User, language: str) -> Any:
    if not has_role(user, *history.READ_ALL):
        return None
    return form_for(user, request.GET if _whose(request) == OTHERS else {}, language)


def _chosen(
    request: HttpRequest, texts: list[dict[str, Any]]
) -> tuple[Version | None, Version | None]:
    """The editions asked for; without a request, the newest of the first text and its former."""
    named = {f"{v.layer.key}:{v.number}": v for text in texts for v in text["editions"]}
    if "old" in request.GET or "new" in request.GET:
        return named.get(request.GET.get("old", "")), named.get(request.GET.get("new", ""))
    newest = texts[0]["editions"][:2] if texts else []
    return (newest[1], newest[0]) if len(newest) > 1 else (None, None)


def _problem(old: Version | None, new: Version | None) -> str:
    if old is None or new is None:
        return _("Choose two editions of one text.")
    if old.layer_id != new.layer_id:
        return _("These editions belong to two texts. Choose two editions of one text.")
    return _("This is one edition twice. Choose another one.") if old.pk == new.pk else ""


def _compared(context: dict[str, Any], user: User, old: int, new: int) -> dict[str, Any]:
    language, form = context["language"], context["form"]
    full = Version.objects.select_related("layer__unit").in_bulk([old, new])
    if context["whose"] == ALONE:
        comparison = reading.changes(full[old].content, full[new].content, language)
        return {"comparison": comparison, "changes": reading.rows_of(comparison, {})}
    if context["whose"] == MINE:
        return _for_audience(effective.audience_of(user), full[old], full[new], language)
    if form is None or not form.is_bound or not form.is_valid():
        return {"problem": _("Choose for whom the text is to be compared.")}
    return _for_audience(form.audience(), full[old], full[new], language)


def _for_audience(audience: Audience, old: Version, new: Version, language: str) -> dict[str, Any]:
    texts = [effective.composed(audience, effective.layers_with(v)) for v in (old, new)]
    if texts[0] is None or texts[1] is None:
        return {"problem": _("No edition of the charter is in force yet.")}
    comparison: Comparison = reading.changes(texts[0].content, texts[1].content, language)
    titles = reading.layer_titles(texts[1].content, language)
    return {"comparison": comparison, "changes": reading.rows_of(comparison, titles)}
