"""What a pack of evidence says of each row: JSON values, and nothing that is not evidence."""

from collections.abc import Iterable, Iterator
from datetime import UTC, date, datetime
from typing import Any

from charter.models import (
    Acknowledgement,
    Attempt,
    ChainHead,
    EffectiveText,
    Exemption,
    Member,
    PaperAcknowledgement,
    Proof,
    Refusal,
    Version,
)
from charter.services import chain

BATCH = 500


def acknowledgement(row: Acknowledgement) -> dict[str, Any]:
    """Return a record: the facts that its hash covers, and the hash."""
    return {
        "id": row.pk,
        "facts": chain.record_facts(row),
        "record_sha256": row.record_sha256,
        "anchor": row.anchor,
    }


def links(indexes: Iterable[int | None]) -> dict[str, Any]:
    """Return the head of the chain and the links at these places, with their neighbours."""
    # The head first: a record that is appended meanwhile is a neighbour, not a contradiction.
    head = ChainHead.objects.filter(name=chain.CHAIN).first()
    wanted = sorted({near for i in indexes if i is not None for near in (i - 1, i, i + 1)})
    found: list[dict[str, Any]] = []
    for some in _batches(wanted):
        rows = Acknowledgement.objects.filter(leaf_index__in=some).order_by("leaf_index")
        found += map(dict, rows.values("leaf_index", "previous_sha256", "record_sha256"))
    said = {"length": head.length, "sha256": head.sha256} if head else {"length": 0, "sha256": ""}
    return {"head": said, "links": found}


def text(row: EffectiveText) -> dict[str, Any]:
    """Return what a stored text says of itself; its content is a file of its own."""
    return {
        "sha256": row.sha256,
        "sha256_fr": row.sha256_fr,
        "sha256_en": row.sha256_en,
        "binding_sha256": row.binding_sha256,
        "made_at": instant(row.made_at),
        "versions": [layer["version"] for layer in row.content["layers"]],
    }


VERSION_FACTS = (
    "number", "state", "change_class", "touches", "annexed", "scope", "sha256", "change_note",
    "stale_english", "authors", "approvals", "suspension_reason",
)  # fmt: skip
VERSION_DATES = (
    "expires_on", "frozen_at", "planned_on", "due_at", "in_force_at", "superseded_at",
)  # fmt: skip


def version(row: Version) -> dict[str, Any]:
    """Return the life of a version: what it is, who wrote and approved it, since when it binds."""
    facts: dict[str, Any] = {"id": row.pk} | {name: getattr(row, name) for name in VERSION_FACTS}
    facts |= {name: instant(getattr(row, name)) for name in VERSION_DATES}
    layer = row.layer
    if layer is not None:
        facts["layer"] = {
            "key": layer.key, "kind": layer.kind, "unit": layer.unit.code if layer.unit else "",
            "title": {"fr": layer.title_fr, "en": layer.title_en},
        }  # fmt: skip
    facts["approved"] = [
        {"role": a.role, "name": a.person_name, "comment": a.comment, "at": instant(a.at)}
        for a in row.approval_rows.all()
    ]
    facts["rules"] = sorted(f"{r.rule.code}.{r.number}" for r in row.rules.select_related("rule"))
    return facts


def proof(row: Proof, document: str | None) -> dict[str, Any]:
    """Return a proof, and where its document is in the pack; None: it is not enclosed."""
    return {
        "id": row.pk, "version": row.version_id, "unit": row.unit.code, "kind": row.kind,
        "outcome": row.outcome, "dated_on": instant(row.dated_on), "file_name": row.file_name,
        "sha256": row.sha256, "recorded_by": row.recorded_name, "counts": row.counts,
        "recorded_at": instant(row.recorded_at), "confirmed_by": row.confirmed_name,
        "withdrawn_at": instant(row.withdrawn_at), "withdrawn_reason": row.withdrawn_reason,
        "document": document,
    }  # fmt: skip


def exemption(row: Exemption) -> dict[str, Any]:
    """Return an exemption: for what, why, until when, and by which two people."""
    return {
        "id": row.pk, "layer": row.layer.key, "clause_id": row.clause_id, "reason": row.reason,
        "expires_on": instant(row.expires_on), "asked_by": row.asked_name,
        "asked_at": instant(row.asked_at), "granted_by": row.granted_name,
        "granted_at": instant(row.granted_at), "revoked_at": instant(row.revoked_at),
    }  # fmt: skip


def paper(row: PaperAcknowledgement, document: str | None) -> dict[str, Any]:
    """Return a signed sheet: evidence of another class, by two people who are not its reader."""
    return {
        "id": row.pk, "class": "paper", "person": row.user_id, "person_name": row.person_name,
        "text": row.text.sha256, "binding_sha256": row.binding_sha256, "language": row.language,
        "signed_on": instant(row.signed_on), "file_name": row.file_name, "sha256": row.sha256,
        "recorded_by": row.recorded_name, "recorded_at": instant(row.recorded_at),
        "confirmed_by": row.confirmed_name, "confirmed_at": instant(row.confirmed_at),
        "refused_at": instant(row.refused_at), "document": document,
    }  # fmt: skip


def refusal(row: Refusal) -> dict[str, Any]:
    """Return a refusal as it was said."""
    return {
        "id": row.pk, "person": row.user_id, "person_name": row.person_name,
        "text": row.text.sha256, "binding_sha256": row.binding_sha256, "language": row.language,
        "comment": row.comment, "at": instant(row.at),
    }  # fmt: skip


def attempt(row: Attempt) -> dict[str, Any]:
    """Return whether a lesson was passed, and in which version; never how (governance 5)."""
    return {
        "id": row.pk, "person": row.user_id, "lesson": row.version.lesson.key,
        "version": row.version.number, "lesson_sha256": row.version.sha256,
        "passed": row.passed, "at": instant(row.at),
    }  # fmt: skip


def member(row: Member) -> dict[str, Any]:
    """Return who was asked, when they were reminded, and why they are no longer asked."""
    return {
        "person": row.user_id, "person_name": str(row.user), "asked_at": instant(row.added_at),
        "reminded_at": [instant(r.sent_at) for r in row.reminders.all()],
        "let_go_at": instant(row.let_go_at), "let_go_reason": row.let_go_reason,
    }  # fmt: skip


def instant(value: datetime | date | None) -> str | None:
    """Return a date as ISO 8601, an instant in UTC; None stays None."""
    if isinstance(value, datetime):
        return value.astimezone(UTC).isoformat(timespec="microseconds")
    return value.isoformat() if value else None


def _batches(values: list[int]) -> Iterator[list[int]]:
    for start in range(0, len(values), BATCH):
        yield values[start : start + BATCH]
