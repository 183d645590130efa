"""Editions of the charter, rules and acknowledgements, made by the real services."""

from collections.abc import Mapping, Sequence
from datetime import datetime, timedelta
from typing import Any

import factory
from django.utils import timezone
from wagtail.models import Page

from charter.models import Acknowledgement, Layer, Rule, RuleRevision, Unit, User, Version
from charter.rules import CATALOGUE
from charter.services import acknowledgements, effective, versions
from charter.states import VERSION, RevisionState
from config.kernel.audit import SystemActor
from tests.factories.people import UnitFactory, UserFactory

SYSTEM = SystemActor("tests")
STATEMENTS = {"fr": "J’ai lu cette édition.", "en": "I have read this edition."}


def clause_values(
    clause_id: str, number: int, language: str = "fr", **wording: Any
) -> dict[str, Any]:
    """Return a clause as a frozen content holds it."""
    usual = {
        "clause_id": clause_id,
        "number": number,
        "normative": True,
        "effect": "adds",
        "amends": "",
        "objective_id": "",
        "lesson": "",
        "not_checkable": "Affaire de jugement.",
        "title": f"{clause_id} ({language})",
        "duty": f"Devoir {number} ({language})",
        "reason": f"Raison {number} ({language})",
        "good": "",
        "poor": "",
        "checks": "",
    }
    return usual | wording


def content(
    clause_ids: Sequence[str | Mapping[str, Any]], language: str, **fields: Any
) -> dict[str, Any]:
    """Return a small frozen content of one language.

    A clause is an identifier, or a mapping with "clause_id" and any columns of a clause; of a
    column that differs by language, {"duty": {"fr": ..., "en": ...}}.
    """
    return {
        "title": "De vive voix" if language == "fr" else "In our own voices",
        "subtitle": "",
        "introduction": "",
        "sections": [{"id": "why", "title": "Why", "lead": "", "html": "<p>Because.</p>"}],
        "clauses": [_clause(c, n, language) for n, c in enumerate(clause_ids, start=1)],
        "binding": "",
        "acknowledgement": STATEMENTS[language],
        "change_note": "",
        **fields,
    }


def _clause(given: str | Mapping[str, Any], number: int, language: str) -> dict[str, Any]:
    if isinstance(given, str):
        return clause_values(given, number, language)
    own = {k: v[language] if isinstance(v, Mapping) else v for k, v in given.items()}
    return clause_values(number=number, language=language, **own)


def layer(kind: str = "group", *, key: str = "", unit: Unit | None = None) -> Layer:
    """Return the layer of this kind and key, made if need be; the group's is `group`."""
    key = key or kind
    if kind != "group" and unit is None:
        unit = UnitFactory(code="hexalia")
    titles = {"fr": f"Texte {key}", "en": f"Text {key}"}
    return versions.ensure_layer(key=key, kind=kind, unit=unit, titles=titles, actor=SYSTEM)


class VersionFactory(factory.Factory):
    """A version in force, frozen from the given clauses; the former one of its layer is superseded.

    `layer` is a Layer (the group's if none is given), `clause_ids` what `content` takes, `terms`
    the keywords of `versions.Terms`. With `frozen_only` it stays in review. The steps between are
    taken by the machine, without approvals and proofs: tests of those make their own.
    """

    class Meta:
        model = Version

    clause_ids = ("say-who-you-are", "keep-what-is-confidential")
    frozen_only = False
    layer = None
    terms = factory.Dict({})
    texts = factory.Dict({})
    authors = ()
    at = None
    stale_english = ()

    @classmethod
    def _create(cls, model_class: type[Version], *args: Any, **fields: Any) -> Version:
        texts = {
            language: versions.LanguageText(
                Page.get_first_root_node().save_revision(clean=False).pk,
                content(fields["clause_ids"], language, **fields["texts"]),
                "".join(_html(c, language) for c in fields["clause_ids"]),
            )
            for language in versions.LANGUAGES
        }
        submission = versions.Submission(
            layer=fields["layer"] or layer(),
            texts=texts,
            terms=versions.Terms(**fields["terms"]),
            authors=fields["authors"],
            stale_english=fields["stale_english"],
        )
        version = versions.freeze_version(submission, actor=SYSTEM)
        if not fields["frozen_only"]:
            bring_in_force(version, at=fields["at"])
        return version


def _html(given: str | Mapping[str, Any], language: str) -> str:
    key = given if isinstance(given, str) else given["clause_id"]
    return f'<section id="clause-{key}" data-clause="{key}">{key} {language}</section>'


def bring_in_force(version: Version, *, at: datetime | None = None) -> None:
    """Walk a frozen version to its entry into force, past what is asked of real ones."""
    VERSION.advance(version, "make_ready", actor=SYSTEM)
    due = {"due_at": at or timezone.now()}
    VERSION.advance(version, "schedule", actor=SYSTEM, changes=due)
    versions.put_in_force(version, actor=SYSTEM, at=at)


class RuleFactory(factory.django.DjangoModelFactory):
    """A rule of a clause."""

    class Meta:
        model = Rule

    code = factory.Sequence(lambda n: f"T{n:03}")
    type = "privacy.identifiers"
    clause_id = "say-who-you-are"


class RuleRevisionFactory(factory.django.DjangoModelFactory):
    """An active revision, written by one person and activated by another."""

    class Meta:
        model = RuleRevision

    class Params:
        draft = factory.Trait(state=RevisionState.DRAFT, activated_by=None, activated_at=None)

    rule = factory.SubFactory(RuleFactory)
    number = 1
    state = RevisionState.ACTIVE
    severity = factory.LazyAttribute(lambda row: int(CATALOGUE[row.rule.type].severity))
    message_fr = "Message"
    message_en = "Message"
    written_by = factory.SubFactory(UserFactory)
    activated_by = factory.SubFactory(UserFactory)
    activated_at = factory.LazyFunction(timezone.now)


class AcknowledgementFactory(factory.Factory):
    """The record of a person who has read the text that binds them now.

    With a version, that one has to be part of it.
    """

    class Meta:
        model = Acknowledgement

    language = "fr"
    version = None

    @classmethod
    def _create(cls, model_class: Any, *args: Any, **fields: Any) -> Acknowledgement:
        user: User = fields["user"]
        text = effective.effective_text(user)
        assert text is not None, "no edition is in force"
        version = fields["version"]
        if version is not None and version not in text.versions.all():
            raise AssertionError(f"{version} is not part of the text that binds {user}")
        minutes = timedelta(minutes=10)
        shown = acknowledgements.Shown(text, fields["language"], timezone.now() - minutes)
        return acknowledgements.acknowledge(shown=shown, authentication="password", actor=user)
