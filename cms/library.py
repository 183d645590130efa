"""The library: everything one may search for or follow, as rows made from what is published.

`refresh` brings it up to date and changes only what changed, so it may run at any time: when a
page is published, when an edition comes into force, and every few minutes in case neither told.
"""

from collections.abc import Iterator
from typing import Any

from django.db import transaction
from django.utils.translation import override
from modelsearch.backends import get_search_backend

from charter.public import Readable, layer_keys_of, readables, unit_codes_read_by
from cms import words
from cms.models import GlossaryTerm, GuidePage, NewsPage, ReadingEntry

LANGUAGES = ("fr", "en")
TITLE_MAX, WORDS_MAX = 400, 100_000
COMPARED = ("audience", "address", "title", "text", "words", "changed_at")


@transaction.atomic
def refresh() -> int:
    """Make the rows what they should be; return how many were written or removed."""
    wanted = {_key(row): row for row in _wanted()}
    rows = ReadingEntry.objects.select_for_update()
    known = {_key(row): row for row in rows}
    gone = [row.pk for key, row in known.items() if key not in wanted]
    new = [row for key, row in wanted.items() if key not in known]
    kept = [_updated(known[key], row) for key, row in wanted.items() if key in known]
    changed = [row for row in kept if row is not None]
    if gone:
        ReadingEntry.objects.filter(pk__in=gone).delete()
    ReadingEntry.objects.bulk_create(new)
    ReadingEntry.objects.bulk_update(changed, COMPARED)
    if new or changed:
        get_search_backend().add_bulk(ReadingEntry, [*new, *changed])
    return len(gone) + len(new) + len(changed)


def audiences_of(user: Any) -> set[str]:
    """Return the audiences a person belongs to, as they are written in the rows."""
    layers = {f"layer:{key}" for key in layer_keys_of(user)}
    units = {f"unit:{code}" for code in unit_codes_read_by(user)}
    return {"", *layers, *units}


def _key(row: ReadingEntry) -> tuple[str, str, str]:
    return row.kind, row.key, row.language


def _updated(known: ReadingEntry, wanted: ReadingEntry) -> ReadingEntry | None:
    """Return the known row with the wanted values, or None when it has them already."""
    if all(getattr(known, name) == getattr(wanted, name) for name in COMPARED):
        return None
    for name in COMPARED:
        setattr(known, name, getattr(wanted, name))
    return known


def _wanted() -> Iterator[ReadingEntry]:
    for readable in readables():
        yield _row(readable)
    for term in GlossaryTerm.objects.all():
        for language in LANGUAGES:
            with override(language):
                yield _term(term, language)
    for kind, model in (("guide", GuidePage), ("news", NewsPage)):
        for page in model.objects.live().select_related("locale"):
            yield _page(kind, page)


def _term(term: GlossaryTerm, language: str) -> ReadingEntry:
    readable = Readable(
        kind="term",
        key=term.key,
        language=language,
        address=term.get_absolute_url(),
        title=term.term,
        text=term.definition,
    )
    return _row(readable, further=" ".join(term.words(language)))


def _page(kind: str, page: Any) -> ReadingEntry:
    body = page.body.stream_block.get_searchable_content(page.body)
    own = kind == "guide" and page.kind == GuidePage.Kind.SUBSIDIARY
    readable = Readable(
        kind=kind,
        key=str(page.translation_key),
        language=page.locale.language_code,
        address=page.get_url_parts()[2],
        title=page.title,
        text=" ".join([page.summary, *body]),
        audience=f"unit:{page.unit_code}" if own else "",
        changed_at=page.last_published_at,
    )
    return _row(readable)


def _row(readable: Readable, further: str = "") -> ReadingEntry:
    said = words.words(f"{readable.title} {further} {readable.text}")
    return ReadingEntry(
        kind=readable.kind,
        key=readable.key,
        language=readable.language,
        audience=readable.audience,
        address=readable.address,
        title=readable.title[:TITLE_MAX],
        text=readable.text,
        words=" ".join(dict.fromkeys(said))[:WORDS_MAX],
        changed_at=readable.changed_at,
    )
