"""The charter as it binds: the text of this person, with what changed since they last read it."""

from collections.abc import Iterable, Mapping
from dataclasses import replace
from typing import Any

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.urls import reverse
from django.utils.html import format_html
from django.utils.safestring import SafeString
from django.utils.translation import gettext as _
from django.utils.translation import pgettext_lazy

from charter.models import Acknowledgement, EffectiveText, User
from charter.policies import has_role, open_to_all_readers
from charter.services import acknowledgements, effective, history, lessons, reading, versions
from charter.texts.audience import Audience, applies
from charter.texts.compare import Kind
from config.kernel.language import reading_language

LABELS: Mapping[Kind, Any] = {
    Kind.ADDED: pgettext_lazy("clause", "New"),
    Kind.CHANGED: pgettext_lazy("clause", "Changed"),
}
GROUP = "group"


@open_to_all_readers
def read(request: HttpRequest) -> HttpResponse:
    """Show the text that binds this person, or a part of it, or the group's text alone."""
    user: User = request.user  # type: ignore[assignment]
    audience = effective.audience_of(user)
    text = effective.effective_for(audience)
    if text is None:
        return render(request, "charter/none.html")
    language = language_of(request)
    context: dict[str, Any] = {"language": language, "reads_all": has_role(user, *history.READ_ALL)}
    context["channels"] = channels = _channels(audience, language)
    chosen = request.GET.get("channel", "")
    if request.GET.get("view") == GROUP:
        own = [layer for layer in effective.layers_in_force() if layer.kind == GROUP]
        shown = effective.composed(Audience(), own)
        context |= {"view": GROUP}
    elif chosen in {channel["key"] for channel in channels}:
        shown = effective.composed(replace(audience, channels=frozenset({chosen})))
        context |= {"view": "channel", "channel": chosen}
    else:
        shown = text
        context |= {"view": "mine", **_own(request, user, text)}
    context = {"channel": "", "record": None, "changes": [], "token": ""} | context
    context |= page_of(shown, language, context.get("comparison"))  # type: ignore[arg-type]
    return render(request, "charter/read.html", context)


def language_of(request: HttpRequest) -> str:
    """Return the language of the text: the one asked for, or that of the page."""
    asked = request.GET.get("text") or reading_language()
    return asked if asked in versions.LANGUAGES else "fr"


def page_of(text: EffectiveText, language: str, comparison: Any = None) -> dict[str, Any]:
    """Return what the page of an effective text shows, kept or only composed."""
    if text._state.adding:
        for name in versions.LANGUAGES:
            setattr(text, f"html_{name}", reading.render_page(text.content, name))
    html = reading.frozen_html(text, language)
    if comparison is not None:
        html = reading.mark_changes(html, comparison, LABELS)
    clauses = text.content[language]["clauses"]
    return {
        "text": text,
        "content": text.content[language],
        "html": reading.with_tools(html, _tools(clauses)),
        "contents": reading.contents(text.content, language),
        "layers": [
            {**layer, "name": reading.title_of(layer, language)} for layer in text.content["layers"]
        ],
        "stale": language == "en" and _is_stale(clauses),
    }


def next_of(request: HttpRequest) -> str:
    """Return where the person was going, as asked; checked before anyone is sent there."""
    return request.POST.get("next") or request.GET.get("next") or ""


def _own(request: HttpRequest, user: User, text: EffectiveText) -> dict[str, Any]:
    language = language_of(request)
    record = acknowledgements.acknowledgement_of(user, text)
    context: dict[str, Any] = {"record": record, "next": next_of(request)}
    context |= _since(request, user, text, language)
    if record is None:
        missing = acknowledgements.lessons_missing(user, text)
        context["lessons"] = lessons.links(missing).values() if missing else ()
        context["token"] = acknowledgements.sign_shown(user, text, language)
        context["statement"] = acknowledgements.statement_of(text, language)
    return context


def _since(request: HttpRequest, user: User, text: EffectiveText, language: str) -> dict[str, Any]:
    """Compare with what the person had before them a moment ago, or acknowledged last."""
    open_before = EffectiveText.objects.filter(sha256=request.GET.get("since", "")[:64]).first()
    last = acknowledgements.last_read(user, other_than=text)
    before = open_before or (last.text if last else None)
    if before is None or before.pk == text.pk:
        return {"changes": [], "comparison": None}
    comparison = reading.changes(before.content, text.content, language)
    titles = reading.layer_titles(before.content, language)
    titles |= reading.layer_titles(text.content, language)
    return {
        "comparison": comparison,
        "changes": reading.rows_of(comparison, titles),
        "notes": _notes(before, text, language),
        "since": None if open_before else last,
        "replaced": open_before is not None,
    }


def _notes(before: EffectiveText, now: EffectiveText, language: str) -> list[dict[str, str]]:
    """What the writers say of the texts that are new or newer, by layer."""
    known = {layer["version"] for layer in before.content["layers"]}
    fresh = [layer for layer in now.content["layers"] if layer["version"] not in known]
    found = history.change_notes([layer["version"] for layer in fresh], language)
    named = ((reading.title_of(x, language), found.get(x["version"], "")) for x in fresh)
    return [{"title": title, "note": note} for title, note in named if note]


def _channels(audience: Audience, language: str) -> list[dict[str, Any]]:
    """The channels with a text for this person, theirs or not, to look at one at a time."""
    found: dict[str, dict[str, Any]] = {}
    for layer in effective.layers_in_force():
        for key in layer.scope.channels if layer.kind == "channel" else ():
            if applies(layer, replace(audience, channels=frozenset({key}))):
                mine = key in audience.channels
                named = {"key": key, "layer": layer.key, "name": layer.title[language]}
                found.setdefault(key, named | {"mine": mine})
    return sorted(found.values(), key=lambda channel: (not channel["mine"], channel["name"]))


def _tools(clauses: Iterable[Mapping[str, Any]]) -> dict[str, SafeString]:
    ask, label = reverse("charter:ask"), _("Ask about this clause")
    return {
        clause["clause_id"]: format_html(
            '<a href="{}?clause={}">{}</a>', ask, clause["clause_id"], label
        )
        for clause in clauses
    }


def _is_stale(clauses: Iterable[Mapping[str, Any]]) -> bool:
    return any(c.get("stale") or _is_stale(c.get("amendments", ())) for c in clauses)


def receipt_layers(record: Acknowledgement) -> list[dict[str, Any]]:
    """Return the texts a record is about, named in its own language."""
    layers = record.text.content["layers"] if record.text else []
    return [{**layer, "name": reading.title_of(layer, record.language)} for layer in layers]
