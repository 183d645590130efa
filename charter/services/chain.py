"""The chain of acknowledgements: each record carries the hash of the one before it.

Triggers refuse to change a record; the chain shows it when they were dropped, or when a record was
made by another way than `append` (governance A-04, E-08). What only an outside anchor can show, a
chain computed anew from some record to the last, is left to `Acknowledgement.anchor`.
"""

import hashlib
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from enum import StrEnum
from typing import Any

from django.db import transaction
from django.db.models import F
from django.utils import timezone

from charter.models import Acknowledgement, ChainHead, EffectiveText, User
from charter.rules import canonical_sha256
from charter.texts.binding import binding_sha256

CHAIN = "acknowledgements"
# How a record of the demonstration's history is signed in: by nobody.
DEMONSTRATION = "demonstration"
# The columns that a record's hash covers, with the facts of `record_facts`.
COLUMNS = (
    "user_id", "person_name", "effective_text_sha256", "binding_sha256", "audience_key", "language",
    "statement_sha256", "authentication", "lesson_attempts", "leaf_index", "previous_sha256",
)  # fmt: skip
INSTANTS = ("displayed_at", "acknowledged_at")
# Two machines may differ by as much before an alarm is raised (governance E-16).
CLOCK_TOLERANCE = timedelta(seconds=1)


class Fault(StrEnum):
    """What may be wrong with the chain, or with one of its records."""

    UNCHAINED = "unchained"
    ALTERED = "altered"
    REMOVED = "removed"
    LINK = "link"
    STATEMENT = "statement"
    TEXT = "text"
    BINDING = "binding"
    BACKWARDS = "backwards"
    BEFORE_TEXT = "before_text"
    HEAD = "head"
    NOT_DEMONSTRATION = "not_demonstration"
    # No fault, but no evidence either: the demonstration's history.
    DEMONSTRATION = "demonstration"


@dataclass(frozen=True)
class Break:
    """What is wrong and where: the place in the chain and the record's id, where there is one."""

    fault: Fault
    leaf_index: int | None
    record_id: int | None
    detail: str = ""

    @property
    def is_a_fault(self) -> bool:
        """False for what is only no evidence."""
        return self.fault is not Fault.DEMONSTRATION


@dataclass
class _Walk:
    """Where a verification stands: what the next record must follow."""

    index: int = 0
    sha256: str = ""
    latest: datetime | None = None
    texts: dict[int, "_Text | None"] = field(default_factory=dict)


@dataclass(frozen=True)
class _Text:
    """What a stored text says of itself, recomputed."""

    sha256: str
    languages: dict[str, str]
    binding: str
    made_at: datetime
    agrees: bool


def append(
    row: Acknowledgement, *, then: Callable[[Acknowledgement], None] | None = None
) -> Acknowledgement:
    """Save an unsaved record as the next link, in the transaction of the caller.

    `then` is called with the saved row in the same transaction: one round trip less while others
    wait for the head than a transaction around this one.

    Whoever appends holds the head until that transaction ends. The instant is the one of appending,
    whatever the row says, except in the demonstration's history. Raises IntegrityError when the
    person has acknowledged this text already; the transaction stays usable.
    """
    with transaction.atomic():
        head = _held_head()
        if row.authentication != DEMONSTRATION:
            row.acknowledged_at = timezone.now()
        row.leaf_index, row.previous_sha256 = head.length + 1, head.sha256
        row.record_sha256 = record_sha256(row)
        row.save(force_insert=True)
        head.length, head.sha256 = row.leaf_index, row.record_sha256
        head.save(update_fields=["length", "sha256"])
        if then is not None:
            then(row)
    return row


def record_facts(row: Acknowledgement) -> dict[str, Any]:
    """Return what a record's hash covers, as JSON values; instants are UTC with microseconds."""
    facts: dict[str, Any] = {name: getattr(row, name) for name in COLUMNS}
    text = row.text.sha256 if row.text else ""
    facts |= {"version": row.version_id, "text": text, "statement": row.statement}
    for name in INSTANTS:
        facts[name] = getattr(row, name).astimezone(UTC).isoformat(timespec="microseconds")
    return facts


def record_sha256(row: Acknowledgement) -> str:
    """Return the hash of a record, with its place and the hash of the record before it."""
    return canonical_sha256(record_facts(row))


def length() -> int:
    """Return how many links the chain has, as its head says."""
    return ChainHead.objects.filter(name=CHAIN).values_list("length", flat=True).first() or 0


def verify(rows: Iterable[Acknowledgement] | None = None) -> list[Break]:
    """Return what is wrong with the whole chain, in its order; all records unless they are given.

    Records of the demonstration's history are listed, too: they are no evidence.
    """
    if rows is None:
        rows = _in_order().iterator(chunk_size=2000)
    walk = _Walk()
    found = [broken for row in rows for broken in _check(row, walk)]
    return [*found, *_check_demonstration(), *_check_head(walk)]


def _in_order() -> Any:
    return Acknowledgement.objects.select_related("text").defer(
        "text__content", "text__html_fr", "text__html_en"
    ).order_by(F("leaf_index").asc(nulls_last=True), "pk")  # fmt: skip


def _held_head() -> ChainHead:
    heads = ChainHead.objects.select_for_update().filter(name=CHAIN)
    head = heads.first()
    if head is None:
        # Of two that find none, one inserts and both go on to wait for the same row.
        ChainHead.objects.bulk_create([ChainHead(name=CHAIN)], ignore_conflicts=True)
        head = heads.get()
    return head


def _check(row: Acknowledgement, walk: _Walk) -> Iterator[Break]:
    def broken(fault: Fault, detail: str = "") -> Break:
        return Break(fault, row.leaf_index, row.pk, detail)

    if row.leaf_index is None:
        yield broken(Fault.UNCHAINED)
        return
    if row.leaf_index > walk.index + 1:
        yield broken(Fault.REMOVED, f"{walk.index + 1}–{row.leaf_index - 1}")
    elif row.previous_sha256 != walk.sha256:
        yield broken(Fault.LINK, row.previous_sha256)
    if record_sha256(row) != row.record_sha256:
        yield broken(Fault.ALTERED, row.record_sha256)
    walk.index, walk.sha256 = row.leaf_index, row.record_sha256
    yield from (broken(fault) for fault in _content_faults(row, walk))
    yield from (broken(fault) for fault in _time_faults(row, walk))


def _content_faults(row: Acknowledgement, walk: _Walk) -> Iterator[Fault]:
    if _sha256(row.statement) != row.statement_sha256:
        yield Fault.STATEMENT
    text = _text(row.text_id, walk)
    if text is None or not text.agrees:
        yield Fault.TEXT
        return
    if text.languages.get(row.language) != row.effective_text_sha256:
        yield Fault.TEXT
    if text.binding != row.binding_sha256:
        yield Fault.BINDING


def _time_faults(row: Acknowledgement, walk: _Walk) -> Iterator[Fault]:
    if row.authentication == DEMONSTRATION:
        yield Fault.DEMONSTRATION
        return
    at = row.acknowledged_at
    if walk.latest is not None and at < walk.latest - CLOCK_TOLERANCE:
        yield Fault.BACKWARDS
    walk.latest = at if walk.latest is None else max(at, walk.latest)
    text = _text(row.text_id, walk)
    if text is not None and at < text.made_at - CLOCK_TOLERANCE:
        yield Fault.BEFORE_TEXT


def _text(pk: int | None, walk: _Walk) -> _Text | None:
    """Return a text recomputed once; many records share one."""
    if pk is None:
        return None
    if pk not in walk.texts:
        stored = EffectiveText.objects.defer("html_fr", "html_en").filter(pk=pk).first()
        walk.texts[pk] = _recomputed(stored) if stored else None
    return walk.texts[pk]


def _recomputed(text: EffectiveText) -> _Text:
    languages = {name: canonical_sha256(text.content[name]) for name in ("fr", "en")}
    whole, binding = canonical_sha256(text.content), binding_sha256(text.content)
    said = (text.sha256, text.sha256_fr, text.sha256_en, text.binding_sha256)
    agrees = said == (whole, languages["fr"], languages["en"], binding)
    return _Text(text.sha256, languages, binding, text.made_at, agrees)


def _check_demonstration() -> list[Break]:
    """Nobody but a demonstration account may have a history that nobody lived."""
    real = User.objects.filter(is_demo=False).values("pk")
    forged = Acknowledgement.objects.filter(authentication=DEMONSTRATION, user_id__in=real)
    places = forged.order_by("leaf_index").values_list("leaf_index", "pk")
    return [Break(Fault.NOT_DEMONSTRATION, index, pk) for index, pk in places]


def _check_head(walk: _Walk) -> list[Break]:
    head = ChainHead.objects.filter(name=CHAIN).first()
    length, sha256 = (head.length, head.sha256) if head else (0, "")
    if (length, sha256) == (walk.index, walk.sha256):
        return []
    return [Break(Fault.HEAD, walk.index or None, None, f"{length} / {walk.index}")]


def _sha256(text: str) -> str:
    return hashlib.sha256(text.encode()).hexdigest()
