"""Whether what evidence rests on is as it was stored: editions, texts, lessons, documents."""

import hashlib
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from enum import StrEnum
from typing import Any

from charter.evidence.verifier import SHOWN, Words, every_clause
from charter.models import EffectiveText, LessonVersion, PaperAcknowledgement, Proof, Version
from charter.rules import canonical_sha256
from charter.services.lesson_publishing import content_sha256
from charter.texts.binding import binding_sha256

LANGUAGES = ("fr", "en")
WORDING = ("title", "duty", "reason", "good", "poor")
PIECE_BYTES = 1024 * 1024


class Kind(StrEnum):
    """What may be damaged."""

    EDITION = "edition"
    TEXT = "text"
    LESSON = "lesson"
    PROOF = "proof"
    PAPER = "paper"


@dataclass(frozen=True)
class Damage:
    """One stored thing that is not what it was: its kind, its id, and which part differs."""

    kind: Kind
    pk: int
    part: str


def verify() -> list[Damage]:
    """Return what differs from its hash, or from the content it shows. Reads everything once."""
    checks: dict[Kind, tuple[Any, Callable[[Any], Iterator[str]]]] = {
        Kind.EDITION: (Version.objects.prefetch_related("clauses"), _edition),
        Kind.TEXT: (EffectiveText.objects.all(), _text),
        Kind.LESSON: (LessonVersion.objects.all(), _lesson),
        Kind.PROOF: (Proof.objects.all(), _document),
        Kind.PAPER: (PaperAcknowledgement.objects.all(), _document),
    }
    return [
        Damage(kind, row.pk, part)
        for kind, (rows, check) in checks.items()
        for row in rows.order_by("pk").iterator(chunk_size=20)
        for part in check(row)
    ]


def _edition(version: Version) -> Iterator[str]:
    if canonical_sha256(version.content) != version.sha256:
        yield "content"
    rows = {row.clause_id: row for row in version.clauses.all()}
    for language in LANGUAGES:
        clauses = version.content[language]["clauses"]
        if len(rows) != len(clauses) or not all(_same(rows, c, language) for c in clauses):
            yield f"clauses {language}"
        yield from _page(version, language)


def _same(rows: Mapping[str, Any], clause: Mapping[str, Any], language: str) -> bool:
    row = rows.get(clause["clause_id"])
    return row is not None and all(
        getattr(row, f"{name}_{language}") == (clause.get(name) or "") for name in WORDING
    )


def _text(text: EffectiveText) -> Iterator[str]:
    if (canonical_sha256(text.content), binding_sha256(text.content)) != (
        text.sha256,
        text.binding_sha256,
    ):
        yield "content"
    for language in LANGUAGES:
        if canonical_sha256(text.content[language]) != getattr(text, f"sha256_{language}"):
            yield f"content {language}"
        yield from _page(text, language)


def _page(row: Any, language: str) -> Iterator[str]:
    """A page has no hash of its own: every sentence of the content has to stand on it."""
    words = Words(getattr(row, f"html_{language}")).text
    for clause in every_clause(row.content[language]["clauses"]):
        said = ("".join((clause.get(name) or "").split()) for name in SHOWN)
        if not all(sentence in words for sentence in said):
            yield f"page {language} {clause['clause_id']}"


def _lesson(version: LessonVersion) -> Iterator[str]:
    if content_sha256(version.content, version.pass_mark) != version.sha256:
        yield "content"


def _document(row: Proof | PaperAcknowledgement) -> Iterator[str]:
    digest = hashlib.sha256()
    try:
        with row.file.open("rb") as file:
            for piece in iter(lambda: file.read(PIECE_BYTES), b""):
                digest.update(piece)
    except FileNotFoundError:
        yield "document missing"
        return
    if digest.hexdigest() != row.sha256:
        yield "document"
