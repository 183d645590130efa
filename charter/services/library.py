"""What the charter gives people to find and to follow: clauses, editions, lessons, answers.

Wording is that of the rows as published. `audience` is "" for everybody, "layer:<key>" for the
people whom that text binds.
"""

import re
from collections.abc import Collection, Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import datetime
from html import unescape
from typing import Any

from django.db.models import Q
from django.urls import reverse
from django.utils import timezone
from django.utils.html import strip_tags
from django.utils.translation import gettext as _
from django.utils.translation import override

from charter.models import Clause, FaqEntry, Layer, Lesson, User, Version
from charter.services import effective
from charter.states import VersionState

LANGUAGES = ("fr", "en")
WORDING = ("duty", "reason", "good", "poor")
_BLOCK_ENDS = re.compile(r"</(p|li|h\d|div|td)>|<br\s*/?>", re.IGNORECASE)


@dataclass(frozen=True)
class Readable:
    """One text in one language. `changed_at` is None for what is no news of its own."""

    kind: str
    key: str
    language: str
    address: str
    title: str
    text: str
    audience: str = ""
    changed_at: datetime | None = None


def readables() -> list[Readable]:
    """Return all there is, in both languages. Six queries."""
    versions = list(_in_force())
    rows = Clause.objects.filter(version__in=versions).select_related("version__layer")
    exemptions = effective.texts_in_force().exemptions
    clauses = [clause for clause in rows if _acts(clause, exemptions)]
    layers = {clause.clause_id: _audience(clause.version.layer) for clause in clauses}
    return [
        *_each(clauses, _clause),
        *_each(versions, _edition),
        *_each(_lessons(), _lesson),
        *_each(
            FaqEntry.objects.filter(withdrawn_at__isnull=True),
            lambda entry, language: _answer(entry, language, layers),
        ),
    ]


def layer_keys_of(user: User) -> tuple[str, ...]:
    """Return the keys of the texts that bind a person now."""
    text = effective.composed(effective.audience_of(user))
    return tuple(layer["key"] for layer in text.content["layers"]) if text else ()


def clauses_read_by(user: User, language: str) -> list[dict[str, Any]]:
    """Return the clauses of the text that binds a person, with what amends them; read only."""
    text = effective.composed(effective.audience_of(user))
    return list(text.content[language]["clauses"]) if text else []


def plain(html: str) -> str:
    """Return the words of frozen HTML, with a space where a block ends."""
    return " ".join(unescape(strip_tags(_BLOCK_ENDS.sub(" ", html))).split())


def _acts(clause: Clause, exemptions: Collection[tuple[str, str]]) -> bool:
    """Say whether a clause is part of anybody's text: a loosening is while its exemption stands."""
    key = clause.version.layer.key if clause.version.layer else ""
    return clause.effect != Clause.Effect.LOOSENS or (key, clause.amends) in exemptions


def _each(rows: Iterable[Any], make: Any) -> Iterator[Readable]:
    for row in rows:
        for language in LANGUAGES:
            with override(language):
                yield make(row, language)


def _in_force() -> Any:
    today = timezone.localdate(timezone=timezone.get_default_timezone())
    rows = Version.objects.filter(
        Q(expires_on__isnull=True) | Q(expires_on__gte=today), state=VersionState.IN_FORCE
    )
    return rows.select_related("layer").defer("content", "html_fr", "html_en").order_by("pk")


def _lessons() -> Any:
    rows = Lesson.objects.filter(retired_at__isnull=True, current__isnull=False)
    return rows.select_related("current")


def _clause(clause: Clause, language: str) -> Readable:
    said = (getattr(clause, f"{name}_{language}") for name in WORDING)
    return Readable(
        kind="clause",
        key=clause.clause_id,
        language=language,
        address=f"{reverse('charter:read')}#clause-{clause.clause_id}",
        title=getattr(clause, f"title_{language}"),
        text=" ".join(filter(None, said)),
        audience=_audience(clause.version.layer),
    )


def _edition(version: Version, language: str) -> Readable:
    layer: Layer = version.layer  # type: ignore[assignment]
    facts = {"title": layer.title, "number": version.number}
    return Readable(
        kind="edition",
        key=f"{layer.key}:{version.number}",
        language=language,
        address=reverse("charter:read"),
        title=_("%(title)s: edition %(number)s is in force") % facts,
        text=version.change_note,
        audience=_audience(layer),
        changed_at=version.in_force_at,
    )


def _lesson(lesson: Lesson, language: str) -> Readable:
    content = lesson.current.content[language]  # type: ignore[union-attr]
    return Readable(
        kind="lesson",
        key=lesson.key,
        language=language,
        address=reverse("charter:lesson", args=[lesson.key]),
        title=content["title"],
        text=" ".join([content.get("summary") or "", *map(_part, content.get("parts") or [])]),
    )


def _part(part: Mapping[str, Any]) -> str:
    """The words of one part of a lesson; its questions stay for whoever takes it."""
    said = [plain(part.get("html") or ""), part.get("caption") or ""]
    return " ".join([*said, *(part.get("do") or []), *(part.get("avoid") or [])]).strip()


def _answer(entry: FaqEntry, language: str, layers: Mapping[str, str]) -> Readable:
    return Readable(
        kind="faq",
        key=str(entry.pk),
        language=language,
        address=f"{reverse('charter:faq')}#faq-entry-{entry.pk}",
        title=getattr(entry, f"question_{language}"),
        text=getattr(entry, f"answer_{language}"),
        audience=layers.get(entry.clause_id, ""),
        changed_at=entry.published_at,
    )


def _audience(layer: Layer | None) -> str:
    """The group's text is everybody's; so is the layer of rows older than layers."""
    everybody = layer is None or layer.kind == Layer.Kind.GROUP
    return "" if everybody else f"layer:{layer.key}"  # type: ignore[union-attr]
