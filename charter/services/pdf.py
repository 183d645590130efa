"""The printed edition: a version, or the text that binds somebody, as a PDF.

Its dates are those of the text, so the same text gives the same bytes; see
`config.kernel.typesetting`.
"""

from collections.abc import Mapping
from datetime import date, datetime
from pathlib import Path
from typing import Any

from django.utils import timezone, translation
from django.utils.translation import gettext as _
from django.utils.translation import pgettext

import charter.evidence
from charter.evidence.rich_text import blocks
from charter.models import EffectiveText, Layer, Role, Unit, Version
from charter.services import reading
from config.kernel.dates import written
from config.kernel.typesetting import REGIONS, typeset

TEMPLATE = Path(charter.evidence.__file__).parent / "charter.typ"
# A clause shorter than this is not cut by the foot of a page.
KEPT_TOGETHER = 2200
FRAME = ("title", "subtitle", "introduction", "binding")
WORDING = ("title", "duty", "reason", "good", "poor", "checks")
Fact = dict[str, Any]


def of_version(version: Version, language: str) -> bytes:
    """Return a version in one language as a PDF, dated when it came into force."""
    return typeset(TEMPLATE, version_data(version, language))


def of_text(text: EffectiveText, language: str, *, reader: str) -> bytes:
    """Return a text that binds somebody as a PDF; it names every text it is made of."""
    return typeset(TEMPLATE, text_data(text, language, reader=reader))


def version_data(version: Version, language: str) -> dict[str, Any]:
    """Return what the template is given of a version: see `charter.typ`."""
    layer = version.layer
    key = layer.key if layer else "group"
    content = {
        language: _in_layer(version.content[language], key),
        "layers": [{"key": key, "kind": layer.kind if layer else "group", "title": {}}],
    }
    with translation.override(language):
        facts = [*_life(version), _fact(_("For whom"), _scope(version.scope)), *_people(version)]
        named = _("Edition %(number)s") % {"number": version.number or "–"}
        day = _day(version.in_force_at or version.frozen_at)
        return _data(content, language, edition=named, day=day) | _said(facts, version.sha256)


def text_data(text: EffectiveText, language: str, *, reader: str) -> dict[str, Any]:
    """Return what the template is given of a text that binds somebody."""
    with translation.override(language):
        day = _day(text.made_at)
        origins = [_origin(layer, language) for layer in text.content["layers"]]
        facts = [
            _fact(_("For whom"), reader),
            _fact(_("Put together on"), written(day)),
            _fact(_("Made of"), "\n".join(origins)),
        ]
        data = _data(text.content, language, edition=written(day), day=day)
        return data | _said(facts, text.sha256)


def _data(content: Mapping[str, Any], language: str, *, edition: str, day: date) -> dict[str, Any]:
    text = content[language]
    company = Unit.objects.filter(depth=1).order_by("path").first()
    return {
        "language": language,
        "region": REGIONS[language],
        **{name: text.get(name) or "" for name in FRAME},
        "company": str(company or ""),
        "edition": edition,
        "date": {"year": day.year, "month": day.month, "day": day.day},
        "labels": _labels(),
        "sections": _sections(text),
        "parts": [_part(part) for part in reading.parts(content, language)],
    }


def _said(facts: list[Fact], sha256: str) -> dict[str, Any]:
    hashed = _fact(_("Fingerprint (SHA-256)"), sha256, mono=True)
    return {"facts": [*facts, hashed], "fingerprint": sha256}


def _labels() -> dict[str, str]:
    return {
        "contents": _("Contents"),
        "good": _("A good example"),
        "poor": _("A poor example"),
        "checks": f"{_('What the tool checks')} –",
        "advice": _("This clause is advice; it does not bind."),
    }


def _sections(text: Mapping[str, Any]) -> list[dict[str, Any]]:
    sections = [
        {
            "id": s["id"],
            "title": s["title"],
            "lead": s.get("lead") or "",
            "blocks": blocks(s["html"]),
        }
        for s in text.get("sections", ())
    ]
    objectives = [block for o in text.get("objectives", ()) for block in _objective(o)]
    why = next((s for s in sections if s["id"] == "why"), None)
    if why is not None:
        why["blocks"] += objectives
    elif objectives:
        first = {"id": "why", "title": _("Why we speak"), "lead": "", "blocks": objectives}
        sections.insert(0, first)
    return sections


def _objective(objective: Mapping[str, str]) -> list[dict[str, Any]]:
    plain = {"bold": False, "italic": False, "href": ""}
    found = [{"kind": "heading", "runs": [{**plain, "text": objective["title"]}]}]
    for name, italic in (("text", False), ("sign", True)):
        if objective.get(name):
            run = {**plain, "text": objective[name], "italic": italic}
            found.append({"kind": "paragraph", "runs": [run]})
    return found


def _part(part: Mapping[str, Any]) -> dict[str, Any]:
    eyebrows = {
        Layer.Kind.COUNTRY: _("In your country"),
        Layer.Kind.SUBSIDIARY: _("In your entity"),
        Layer.Kind.CHANNEL: _("On this channel"),
        Layer.Kind.NOTE: _("Guidance note"),
    }
    own = part["kind"] != Layer.Kind.GROUP and bool(part["title"])
    return {
        "title": part["title"] if own else _("The clauses"),
        "eyebrow": str(eyebrows.get(part["kind"], "")) if own else "",
        "opening": part["opening"],
        # The heading says it already; a clause of an annex may be quoted alone.
        "clauses": [
            _clause(clause) | {"source": clause["source"] if own else ""}
            for clause in part["clauses"]
        ],
    }


def _clause(clause: Mapping[str, Any]) -> dict[str, Any]:
    shown = {name: clause[name] for name in (*WORDING, "number", "normative")}
    amendments = [_clause(a) for a in clause["amendments"]]
    length = sum(len(shown[name]) for name in WORDING)
    less = clause["effect"] == "loosens"
    asks = _("By exemption, less is asked here") if less else _("More is asked here")
    return {
        **shown,
        "origin": f"{asks} – {clause['source']}",
        "source": "",
        "amendments": amendments,
        "keep": length < KEPT_TOGETHER and not amendments,
    }


def _in_layer(text: Mapping[str, Any], key: str) -> dict[str, Any]:
    """A version stands alone: its clauses all come from it, so none names where it comes from."""
    return {**text, "clauses": [{**clause, "layer": key} for clause in text["clauses"]]}


def _life(version: Version) -> list[Fact]:
    since, until = version.in_force_at, version.superseded_at
    number = str(version.number or "–")
    if since and until:
        state = _("in force from %(since)s to %(until)s") % {
            "since": written(_day(since)), "until": written(_day(until)),
        }  # fmt: skip
    elif since:
        state = _("in force since %(since)s") % {"since": written(_day(since))}
    else:
        state = str(version.get_state_display())
    return [_fact(pgettext("charter", "Edition"), f"{number}, {state}")]


def _people(version: Version) -> list[Fact]:
    roles = dict(Role.choices)
    names = [f"{a.person_name} ({roles.get(a.role, a.role)})" for a in version.approval_rows.all()]
    if not names:
        names = [str(step["name"]) for step in version.approvals if step.get("name")]
    return [_fact(_("Approved by"), "\n".join(names))] if names else []


def _scope(scope: Mapping[str, list[str]]) -> str:
    units = Unit.objects.filter(code__in=scope.get("units", ())).order_by("path")
    roles = dict(Role.choices)
    named = [
        *map(str, units),
        *scope.get("countries", ()),
        *scope.get("channels", ()),
        *(str(roles.get(role, role)) for role in scope.get("roles", ())),
    ]
    return ", ".join(named) or _("Everybody")


def _origin(layer: Mapping[str, Any], language: str) -> str:
    title = reading.title_of(layer, language) or layer["key"]
    if not layer.get("number"):
        return title
    return _("%(title)s, edition %(number)s") % {"title": title, "number": layer["number"]}


def _fact(label: str, value: str, *, mono: bool = False) -> Fact:
    return {"label": label, "value": value, "mono": mono}


def _day(instant: datetime) -> date:
    return timezone.localdate(instant, timezone.get_default_timezone())
