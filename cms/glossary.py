"""The glossary: its words in alphabetical order, and those that somebody's own text uses."""

from dataclasses import dataclass
from typing import Any

from charter.public import clause_anchor, clauses_read_by
from cms import words
from cms.models import GlossaryTerm

WORDING = ("title", "duty", "reason")


@dataclass(frozen=True)
class Used:
    """A word and the clauses that use it, as (number, anchor)."""

    term: GlossaryTerm
    clauses: tuple[tuple[int, str], ...]


def terms() -> list[GlossaryTerm]:
    """Return every word, in the alphabetical order of the active language."""
    return sorted(GlossaryTerm.objects.all(), key=lambda term: words.fold(term.term))


def words_used(user: Any, language: str) -> list[Used]:
    """Return the words that the clauses binding a person use, in alphabetical order."""
    clauses = [
        (clause["number"], clause_anchor(clause["clause_id"]), _line(clause))
        for clause in clauses_read_by(user, language)
    ]
    found = []
    for term in terms():
        names = term.words(language)
        using = tuple(
            (number, anchor)
            for number, anchor, line in clauses
            if any(words.same_words(name, line) for name in names)
        )
        if using:
            found.append(Used(term, using))
    return found


def _line(clause: dict[str, Any]) -> str:
    parts = [clause, *clause.get("amendments", [])]
    return words.word_line(" . ".join(part.get(name) or "" for part in parts for name in WORDING))
