"""Freeze the charter's text and put it in force; read back what is in force."""

import hashlib
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from django.db import transaction
from django.db.models import Max
from django.utils import timezone

from charter.models import Clause, Version
from charter.rules import canonical_json
from charter.services import rules
from charter.signals import version_in_force as version_in_force_signal
from charter.states import VERSION, VersionState
from config.kernel import audit
from config.kernel.errors import Invalid, NotAllowed

LANGUAGES = ("fr", "en")
WORDING = ("title", "duty", "reason", "good", "poor")


@dataclass(frozen=True)
class LanguageText:
    """One language of an edition: the revision it was approved in, its text and its page.

    `content` holds JSON values only; its key "clauses" is a list of {clause_id, number,
    normative, title, duty, reason, good, poor, ...}. `html` is what readers see.
    """

    revision_id: int
    content: Mapping[str, Any]
    html: str


def version_in_force() -> Version | None:
    """Return the version in force, without the long columns nobody asked for."""
    return (
        Version.objects.filter(state=VersionState.IN_FORCE)
        .defer("content", "html_fr", "html_en")
        .first()
    )


def clause(clause_id: str) -> Clause | None:
    """Return the frozen clause of the version in force."""
    return Clause.objects.filter(version__state=VersionState.IN_FORCE, clause_id=clause_id).first()


def frozen_content() -> Mapping[str, Any] | None:
    """Return the content in force, {"fr": {...}, "en": {...}, "rules": [...]}; None without one."""
    in_force = Version.objects.filter(state=VersionState.IN_FORCE)
    return in_force.values_list("content", flat=True).first()


def frozen_revision_ids(revision_ids: Iterable[int]) -> set[int]:
    """Return which of these page revisions were ever frozen in a version."""
    ids = list(revision_ids)
    french = Version.objects.filter(revision_fr_id__in=ids).values_list("revision_fr_id", flat=True)
    english = Version.objects.filter(revision_en_id__in=ids).values_list(
        "revision_en_id", flat=True
    )
    return {*french, *english}


def binding_content(revision_id: int | None, language: str) -> Mapping[str, Any] | None:
    """Return the frozen content in force of exactly this revision; None when there is none."""
    if revision_id is None or language not in LANGUAGES:
        return None
    in_force = Version.objects.filter(
        **{f"revision_{language}_id": revision_id}, state=VersionState.IN_FORCE
    )
    row = in_force.values_list("content", flat=True).first()
    return None if row is None else row[language]


def freeze_version(
    *,
    texts: Mapping[str, LanguageText],
    approvals: Sequence[Mapping[str, Any]],
    change_note: str,
    actor: Any,
    at: datetime | None = None,
) -> Version:
    """Store both languages and the rules of the day as a new, unchangeable version.

    `texts` has the keys "fr" and "en"; `approvals` are JSON values that name who approved.
    `at` dates the demonstration's history and is refused for anyone else. Raises Invalid when a
    clause lacks one language.
    """
    revisions = rules.active_revisions({c["clause_id"] for c in texts["fr"].content["clauses"]})
    if at is not None and not getattr(actor, "is_demo", False):
        raise NotAllowed("charter.past_date")
    content: dict[str, Any] = {language: dict(texts[language].content) for language in LANGUAGES}
    content["rules"] = [rules.as_rule(revision).to_dict() for revision in revisions]
    with transaction.atomic():
        version = Version.objects.create(
            number=(Version.objects.aggregate(last=Max("number"))["last"] or 0) + 1,
            content=content,
            html_fr=texts["fr"].html,
            html_en=texts["en"].html,
            sha256=content_sha256(content),
            change_note=change_note,
            revision_fr_id=texts["fr"].revision_id,
            revision_en_id=texts["en"].revision_id,
            approvals=list(approvals),
            frozen_at=at or timezone.now(),
        )
        Clause.objects.bulk_create(_clauses(version))
        version.rules.set(revisions)
        audit.record(version, "version.freeze", actor=actor, sha256=version.sha256)
    return version


def put_in_force(version: Version, *, actor: Any, at: datetime | None = None) -> None:
    """Make this the one version in force; the former one is superseded at the same instant."""
    now = at or timezone.now()
    with transaction.atomic():
        former = Version.objects.filter(state=VersionState.IN_FORCE).first()
        if former is not None:
            VERSION.advance(former, "supersede", actor=actor, changes={"superseded_at": now})
        VERSION.advance(version, "put_in_force", actor=actor, changes={"in_force_at": now})
        transaction.on_commit(
            lambda: version_in_force_signal.send(sender=Version, version=version), robust=True
        )


def content_sha256(content: Mapping[str, Any]) -> str:
    """Return the SHA-256 of content in its canonical form."""
    return hashlib.sha256(canonical_json(content).encode("ascii")).hexdigest()


def verifies(version: Version) -> bool:
    """Say whether a stored version still matches its hash."""
    return content_sha256(version.content) == version.sha256


def _clauses(version: Version) -> list[Clause]:
    french = version.content["fr"]["clauses"]
    english = {item["clause_id"]: item for item in version.content["en"]["clauses"]}
    missing = [item["clause_id"] for item in french if item["clause_id"] not in english]
    if missing or len(french) != len(english):
        raise Invalid("charter.clauses_differ", clauses=", ".join(missing))
    return [_clause(version, item, english[item["clause_id"]]) for item in french]


def _clause(version: Version, french: Mapping[str, Any], english: Mapping[str, Any]) -> Clause:
    wording = {f"{name}_fr": french[name] for name in WORDING}
    wording |= {f"{name}_en": english[name] for name in WORDING}
    return Clause(
        version=version,
        clause_id=french["clause_id"],
        number=french["number"],
        normative=french["normative"],
        **wording,
    )
