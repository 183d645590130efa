"""Editions of the charter, rules and acknowledgements, made by the real services."""

from collections.abc import Sequence
from datetime import timedelta
from typing import Any

import factory
from django.utils import timezone
from wagtail.models import Page

from charter.models import Acknowledgement, Rule, RuleRevision, User, Version
from charter.rules import CATALOGUE
from charter.services import acknowledgements, versions
from charter.states import RevisionState
from config.kernel.audit import SystemActor
from tests.factories.people import UserFactory

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
        "title": f"{clause_id} ({language})",
        "duty": f"Devoir {number} ({language})",
        "reason": f"Raison {number} ({language})",
        "good": "",
        "poor": "",
        "checks": "",
    }
    return usual | wording


def content(clause_ids: Sequence[str], language: str) -> dict[str, Any]:
    """Return a small frozen content of one language."""
    return {
        "title": "De vive voix" if language == "fr" else "In our own voices",
        "subtitle": "",
        "introduction": "",
        "sections": [{"id": "why", "title": "Why", "lead": "", "html": "<p>Because.</p>"}],
        "clauses": [clause_values(c, n, language) for n, c in enumerate(clause_ids, start=1)],
        "binding": "",
        "acknowledgement": STATEMENTS[language],
        "change_note": "",
    }


class VersionFactory(factory.Factory):
    """A version in force, frozen from the given clauses; the former one is superseded."""

    class Meta:
        model = Version

    clause_ids = ("say-who-you-are", "keep-what-is-confidential")
    frozen_only = False

    @classmethod
    def _create(cls, model_class: type[Version], *args: Any, **fields: Any) -> Version:
        texts = {
            language: versions.LanguageText(
                Page.get_first_root_node().save_revision(clean=False).pk,
                content(fields["clause_ids"], language),
                "".join(
                    f'<section id="clause-{c}" data-clause="{c}">{c} {language}</section>'
                    for c in fields["clause_ids"]
                ),
            )
            for language in versions.LANGUAGES
        }
        version = versions.freeze_version(texts=texts, approvals=[], change_note="", actor=SYSTEM)
        if not fields["frozen_only"]:
            versions.put_in_force(version, actor=SYSTEM)
        return version


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
    """The record of a person who has read a version."""

    class Meta:
        model = Acknowledgement

    language = "fr"

    @classmethod
    def _create(cls, model_class: Any, *args: Any, **fields: Any) -> Acknowledgement:
        user: User = fields["user"]
        version: Version = fields["version"]
        shown = acknowledgements.Shown(
            fields["language"],
            acknowledgements.statement_of(version, fields["language"]),
            timezone.now() - timedelta(minutes=10),
        )
        return acknowledgements.acknowledge(
            version=version, shown=shown, authentication="password", actor=user
        )
