"""Search over what a person may read: grouped by kind, with the passage that was found."""

from dataclasses import dataclass, field
from difflib import get_close_matches
from typing import Any

from modelsearch.backends import get_search_backend
from modelsearch.query import And, PlainText

from cms import words
from cms.library import audiences_of
from cms.models import ReadingEntry

Kind = ReadingEntry.Kind
SEARCHED = [kind for kind in Kind if kind != Kind.EDITION]
SHOWN = 6
MOST = 300
COLUMNS = ("pk", "kind", "address", "title", "text")


@dataclass(frozen=True)
class Result:
    """One text found: pieces are (text, is it a word found)."""

    address: str
    title: list[tuple[str, bool]]
    passage: list[tuple[str, bool]]


@dataclass
class Group:
    """The results of one kind. `more` counts those left out."""

    kind: Any
    results: list[Result] = field(default_factory=list)
    more: int = 0


def search(user: Any, query: str, *, language: str, only: str = "") -> list[Group]:
    """Return what a person finds, in groups that are never empty.

    `only` is a kind to see whole. The number of queries does not depend on what is found.
    """
    stems = words.query_stems(query)
    if not stems:
        return []
    found = sorted(_found(user, stems, language), key=lambda row: -words.hits(row.title, stems))
    groups = []
    for kind in SEARCHED:
        rows = [row for row in found if row.kind == kind]
        if rows and only in ("", kind):
            groups.append(_group(kind, rows, stems, MOST if only else SHOWN))
    return groups


def suggestions(user: Any, query: str, *, language: str) -> list[str]:
    """Return words that are in the library and look like those asked for."""
    rows = ReadingEntry.objects.filter(language=language, audience__in=audiences_of(user))
    known = {word for line in rows.values_list("words", flat=True) for word in line.split()}
    near = (
        get_close_matches(stem, known, n=2, cutoff=0.75)
        for stem in words.query_stems(query)
        if not any(word.startswith(stem) for word in known)
    )
    return list(dict.fromkeys(word for found in near for word in found))[:SHOWN]


def _found(user: Any, stems: list[str], language: str) -> list[ReadingEntry]:
    rows = ReadingEntry.objects.filter(
        language=language, audience__in=audiences_of(user), kind__in=SEARCHED
    ).only(*COLUMNS)
    parts = [PlainText(stem) for stem in stems]
    wanted = And(parts) if len(parts) > 1 else parts[0]
    results = get_search_backend().autocomplete(wanted, rows, order_by_relevance=False)
    return list(results[:MOST])


def _group(kind: Any, rows: list[ReadingEntry], stems: list[str], shown: int) -> Group:
    results = [
        Result(row.address, words.marked(row.title, stems), words.passage(row.text, stems))
        for row in rows[:shown]
    ]
    return Group(kind, results, max(0, len(rows) - shown))
