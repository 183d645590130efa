"""Texts and records as rows: what evidence rests on, made without the services that use it."""

from datetime import timedelta
from html import escape
from itertools import count
from typing import Any

from django.db import connection
from django.utils import timezone
from wagtail.models import Page

from charter.models import Acknowledgement, Clause, EffectiveText, Layer, User, Version
from charter.rules import canonical_json
from charter.services import chain
from charter.texts.binding import WORDING, binding_sha256
from tests.factories.people import UnitFactory, UserFactory

CLAUSES = ("say-who-you-are", "keep-what-is-confidential")
STATEMENTS = {"fr": "J’ai lu cette édition.", "en": "I have read this edition."}


_editions = count(1)


def sha256(value: Any) -> str:
    """Return the hash of a text, or of a value's canonical form."""
    return chain._sha256(value if isinstance(value, str) else canonical_json(value))


def language(name: str, clause_ids: tuple[str, ...] = CLAUSES) -> dict[str, Any]:
    """Return one language of an effective content, layers named."""
    return {
        "title": {"fr": "De vive voix", "en": "In our own voices"}[name],
        "subtitle": "",
        "introduction": "",
        "sections": [
            {"id": "why", "title": "Pourquoi", "lead": "", "html": "<p>Parce que.</p>"},
        ],
        "clauses": [
            {
                "clause_id": clause_id, "number": number, "normative": True,
                "title": f"{clause_id} ({name})", "duty": f"Devoir {number} ({name})",
                "reason": f"Raison {number} ({name})", "good": "", "poor": "", "checks": "",
                "objective_id": "", "lesson": "", "not_checkable": "", "effect": "adds",
                "amends": "", "layer": "group", "amendments": [],
            }
            for number, clause_id in enumerate(clause_ids, start=1)
        ],
        "binding": "",
        "acknowledgement": STATEMENTS[name],
        "change_note": "",
    }  # fmt: skip


def html(content: dict[str, Any]) -> str:
    """Return a page that shows every word of a content."""
    shown = "".join(
        f"<h3>{escape(c['title'])}</h3><p>{escape(c['duty'])}</p><p>{escape(c['reason'])}</p>"
        for c in content["clauses"]
    )
    return f'<article class="charter"><h1>{escape(content["title"])}</h1>{shown}</article>'


def version(layer: Layer | None = None, **fields: Any) -> Version:
    """Return a frozen version, put in force unless `fields` say otherwise."""
    unit = UnitFactory(code="hexalia")
    layer = (
        layer
        or Layer.objects.get_or_create(
            key="group",
            defaults={
                "kind": "group",
                "unit": unit,
                "title_fr": "De vive voix",
                "title_en": "Voices",
            },
        )[0]
    )
    # Another first clause in each edition, so that each binds anew.
    clauses = (f"say-who-you-are-{next(_editions)}", *CLAUSES[1:])
    written = {name: language(name, clauses) for name in STATEMENTS}
    content = fields.pop("content", None) or written
    revision = Page.get_first_root_node().save_revision(clean=False)
    Version.objects.filter(layer=layer, state="in_force").update(state="superseded")
    usual = {
        "layer": layer, "number": layer.versions.count() + 1, "state": "in_force",
        "content": content, "html_fr": html(content["fr"]), "html_en": html(content["en"]),
        "sha256": sha256(content), "revision_fr": revision, "revision_en": revision,
        "frozen_at": timezone.now() - timedelta(days=1), "in_force_at": timezone.now(),
    }  # fmt: skip
    made = Version.objects.create(**usual | fields)
    Clause.objects.bulk_create(_clauses(made))
    return made


def _clauses(of: Version) -> list[Clause]:
    pairs = zip(of.content["fr"]["clauses"], of.content["en"]["clauses"], strict=True)
    return [
        Clause(
            version=of, clause_id=french["clause_id"], number=french["number"],
            **{f"{name}_fr": french[name] for name in WORDING},
            **{f"{name}_en": english[name] for name in WORDING},
        )
        for french, english in pairs
    ]  # fmt: skip


def text(of: Version | None = None) -> EffectiveText:
    """Return the effective text of a version alone, another one at each call."""
    of = of or version()
    content: dict[str, Any] = {name: dict(of.content[name]) for name in ("fr", "en")}
    content["layers"] = [
        {"key": "group", "kind": "group", "version": of.pk, "number": of.number,
         "sha256": of.sha256, "title": {"fr": "De vive voix", "en": "In our own voices"}}
    ]  # fmt: skip
    row = EffectiveText.objects.create(
        sha256=sha256(content), binding_sha256=binding_sha256(content), content=content,
        audience_key="units=hexalia;country=FR", html_fr=html(content["fr"]),
        html_en=html(content["en"]), sha256_fr=sha256(content["fr"]),
        sha256_en=sha256(content["en"]), made_at=timezone.now(),
    )  # fmt: skip
    row.versions.add(of)
    return row


def record(shown: EffectiveText, user: User | None = None, **fields: Any) -> Acknowledgement:
    """Return an unsaved record of a person who was shown a text a minute ago."""
    user = user or UserFactory(unit=UnitFactory(code="hexalia"))
    name = fields.get("language", "fr")
    usual = {
        "user": user, "person_name": str(user), "version": shown.versions.get(), "text": shown,
        "effective_text_sha256": getattr(shown, f"sha256_{name}"), "language": name,
        "binding_sha256": shown.binding_sha256, "audience_key": shown.audience_key,
        "statement": STATEMENTS[name], "statement_sha256": sha256(STATEMENTS[name]),
        "displayed_at": timezone.now() - timedelta(minutes=1), "authentication": "password",
    }  # fmt: skip
    return Acknowledgement(**usual | fields)


def records(number: int, shown: EffectiveText | None = None) -> list[Acknowledgement]:
    """Append this many records of different people to the chain."""
    shown = shown or text()
    return [chain.append(record(shown)) for _ in range(number)]


def unprotect(*tables: str) -> None:
    """Drop the triggers of a table, as a database administrator could."""
    with connection.cursor() as cursor:
        postgres = connection.vendor == "postgresql"
        if postgres:
            cursor.execute("SET CONSTRAINTS ALL IMMEDIATE")
        for table in tables:
            on = f" ON {table}" if postgres else ""
            for event in ("update", "delete"):
                cursor.execute(f"DROP TRIGGER {table}_no_{event}{on}")
