"""A charter in force as real rows, and cases in any state."""

import itertools
from collections.abc import Mapping
from datetime import datetime, timedelta
from typing import Any

import factory
from django.contrib.contenttypes.models import ContentType
from django.utils import timezone
from wagtail.models import Page, Revision

from charter.models import Acknowledgement, Clause, Layer, Rule, RuleRevision, User, Version
from charter.rules import CATALOGUE
from charter.services import effective
from charter.states import RevisionState, VersionState
from moderation import vault
from moderation.models import (
    Appeal,
    Case,
    Decision,
    Finding,
    Happening,
    Hold,
    Notice,
    Webhook,
)
from moderation.screening.content import Content, Destination
from moderation.services.leases import LEASE
from moderation.states import AppealState, CaseState, Lane
from tests.factories.people import RoleFactory, UnitFactory, UserFactory

# One rule per severity the lanes tell apart: clause, parameters, severity.
RULES: Mapping[str, tuple[str, dict[str, Any], int]] = {
    "channel.format": ("forme", {"max_hashtags": 1}, 1),
    "claim.superlative": ("promesses", {}, 2),
    "respect.insult": ("respect", {"terms": ["imbécile"]}, 3),
    "finance.figure": ("bourse", {}, 4),
    "secret.credential": ("secrets", {}, 5),
}

# Never twice in a session: a process remembers rules by the ids of their revisions, which
# are never reused outside tests.
_REVISIONS = itertools.count(1000)


def content(text: str = "Bonjour depuis le chantier", **fields: Any) -> Content:
    """Return a content for the practice wall."""
    fields.setdefault("destinations", (Destination("practice", "1", "@camille"),))
    return Content(text=text, language=fields.pop("language", "fr"), **fields)


def charter_in_force(*, since: datetime | None = None) -> Version:
    """Return a version in force with its clauses, made when there is none."""
    version = Version.objects.filter(state=VersionState.IN_FORCE).first()
    if version is not None:
        return version
    kind = ContentType.objects.get_for_model(Page)
    page = {"content_type": kind, "base_content_type": kind, "object_id": "1", "content": {}}
    page["created_at"] = timezone.now()
    french, english = Revision.objects.bulk_create(Revision(**page) for _ in range(2))
    layer, _ = Layer.objects.get_or_create(
        key="group", defaults={"kind": "group", "title_fr": "Charte", "title_en": "Charter"}
    )
    edition = Version.objects.count() + 1
    version = Version.objects.create(
        layer=layer,
        number=edition,
        state=VersionState.IN_FORCE,
        in_force_at=since or timezone.now(),
        content={language: _words(edition) for language in ("fr", "en")} | {"rules": []},
        html_fr="<p>Charte</p>",
        html_en="<p>Charter</p>",
        sha256="0" * 64,
        revision_fr=french,
        revision_en=english,
    )
    for number, (clause_id, _, _) in enumerate(RULES.values(), start=1):
        both = {
            f"{k}_{x}": v for k, v in _wording(clause_id, edition).items() for x in ("fr", "en")
        }
        Clause.objects.create(version=version, clause_id=clause_id, number=number, **both)
    return version


def _wording(clause_id: str, edition: int) -> dict[str, str]:
    # Each edition says something else, so that it has to be read.
    more = f" (édition {edition})" if edition > 1 else ""
    return {"title": f"Titre {clause_id}", "duty": f"Respectez « {clause_id} ».{more}"}


def _words(edition: int) -> dict[str, Any]:
    clauses = [
        {"clause_id": key, "number": number, "normative": True, **_wording(key, edition)}
        for number, (key, _, _) in enumerate(RULES.values(), start=1)
    ]
    return {"title": "Charte", "acknowledgement": "J’ai lu", "sections": [], "clauses": clauses}


def rule_in_force(
    type: str, *, mode: str = "enforce", severity: int | None = None, **changed: Any
) -> RuleRevision:
    """Return an active rule of this type, in its usual wording; `changed` are parameters."""
    entry = CATALOGUE[type]
    clause_id, params, usual = RULES.get(type, ("respect", {}, int(entry.severity)))
    writer, other = UserFactory(), UserFactory()
    return RuleRevision.objects.create(
        pk=next(_REVISIONS),
        rule=Rule.objects.create(code=entry.code, type=type, clause_id=clause_id),
        number=1,
        state=RevisionState.ACTIVE,
        severity=usual if severity is None else severity,
        mode=mode,
        params=params | changed,
        message_fr=entry.message["fr"],
        message_en=entry.message["en"],
        written_by=writer,
        activated_by=other,
        activated_at=timezone.now(),
    )


def acknowledged(user: User, version: Version | None = None) -> User:
    """Return the person, who has read the text that binds them now."""
    now = timezone.now()
    group = version or charter_in_force()
    text = effective.effective_text(user)
    assert text is not None
    Acknowledgement.objects.create(
        user=user,
        person_name=str(user),
        version=group,
        text=text,
        binding_sha256=text.binding_sha256,
        effective_text_sha256=text.sha256_fr,
        audience_key="",
        language="fr",
        statement="J’ai lu",
        statement_sha256="0" * 64,
        displayed_at=now - timedelta(minutes=5),
        acknowledged_at=now,
        authentication="password",
    )
    return user


def mighty(unit: Any) -> User:
    """Return a person with every right there is."""
    user = UserFactory(unit=unit, is_superuser=True, is_staff=True)
    for role in ("moderator", "lead", "legal"):
        RoleFactory(user=user, role=role)
    return user


class CaseFactory(factory.django.DjangoModelFactory):
    """A case on the light lane, waiting in the queue of its author's unit."""

    class Meta:
        model = Case
        skip_postgeneration_save = True

    class Params:
        text = "Bonjour depuis le chantier"
        four_eyes = factory.Trait(lane=Lane.FOUR_EYES, severity=4)
        claimed = factory.Trait(
            state=CaseState.IN_REVIEW,
            claimed_by=factory.SubFactory(UserFactory, moderator=True),
            lease_until=factory.LazyFunction(lambda: timezone.now() + LEASE),
        )
        lapsed = factory.Trait(
            state=CaseState.IN_REVIEW,
            claimed_by=factory.SubFactory(UserFactory, moderator=True),
            lease_until=factory.LazyFunction(lambda: timezone.now() - timedelta(seconds=1)),
        )
        escalated = factory.Trait(state=CaseState.ESCALATED)
        approved = factory.Trait(state=CaseState.APPROVED, deadline=None)

    author = factory.SubFactory(UserFactory)
    unit = factory.SelfAttribute("author.unit")
    state = CaseState.QUEUED
    severity = 3
    content = factory.LazyAttribute(lambda case: content(case.text).to_dict())
    digest = factory.LazyAttribute(lambda case: Content.from_dict(case.content).digest)
    version = factory.LazyFunction(charter_in_force)
    rules_fingerprint = "0" * 64
    language = "fr"
    networks = " practice "
    rank = factory.Sequence(lambda n: 29_000_000 + n)
    rank_reasons = factory.LazyFunction(lambda: [{"code": "deadline"}])
    deadline = factory.LazyFunction(lambda: timezone.now() + timedelta(hours=4))


class FindingFactory(factory.django.DjangoModelFactory):
    """A finding on the first word of a case."""

    class Meta:
        model = Finding

    case = factory.SubFactory(CaseFactory)
    rule_code = "R20"
    clause_id = "respect"
    severity = 3
    start = 0
    end = 7
    excerpt = "Bonjour"
    message_fr = "Ce mot blesse."
    message_en = "This word hurts."


class DecisionFactory(factory.django.DjangoModelFactory):
    """A yes by somebody else than the author."""

    class Meta:
        model = Decision

    case = factory.SubFactory(CaseFactory)
    kind = Decision.Kind.APPROVE
    author = factory.SelfAttribute("case.author")
    decider = factory.SubFactory(UserFactory)
    decider_name = factory.LazyAttribute(lambda decision: str(decision.decider))
    digest = factory.SelfAttribute("case.digest")


class AppealFactory(factory.django.DjangoModelFactory):
    """An appeal of an author against the refusal of their post, waiting."""

    class Meta:
        model = Appeal
        skip_postgeneration_save = True

    class Params:
        claimed = factory.Trait(
            state=AppealState.IN_REVIEW,
            claimed_by=factory.SubFactory(UserFactory, lead=True),
            lease_until=factory.LazyFunction(lambda: timezone.now() + LEASE),
        )
        # In any state: with the decision that some of them need.
        answered = factory.Trait(
            decided_at=factory.LazyFunction(timezone.now),
            decision=factory.SubFactory(
                "tests.factories.moderation.DecisionFactory",
                case=factory.SelfAttribute("..case"),
                basis="appeal",
            ),
        )

    case = factory.SubFactory(CaseFactory, state=CaseState.APPEALED)
    author = factory.SelfAttribute("case.author")
    refusal = factory.SubFactory(
        "tests.factories.moderation.DecisionFactory",
        case=factory.SelfAttribute("..case"),
        kind=Decision.Kind.REFUSE,
        clause_id="respect",
        note="Pas comme cela.",
    )
    words = "Le mot est celui du client, et il l’a dit en riant."
    deadline = factory.LazyFunction(lambda: timezone.now() + timedelta(days=2))


class HoldFactory(factory.django.DjangoModelFactory):
    """An active freeze of everything."""

    class Meta:
        model = Hold

    reason = "Incident en cours"
    set_by = factory.SubFactory(UserFactory, unit=factory.SubFactory(UnitFactory, code="hexalia"))
    review_at = factory.LazyFunction(lambda: timezone.now() + timedelta(days=1))


class HappeningFactory(factory.django.DjangoModelFactory):
    """Something that happened to a post."""

    class Meta:
        model = Happening

    event = "changes"
    target = factory.Sequence(lambda n: n)
    facts = factory.LazyFunction(lambda: {"url": "/fr/posts/1/"})


class NoticeFactory(factory.django.DjangoModelFactory):
    """What a person is told on their page."""

    class Meta:
        model = Notice

    happening = factory.SubFactory(HappeningFactory)
    person = factory.SubFactory(UserFactory)


class WebhookFactory(factory.django.DjangoModelFactory):
    """A chat room at an address that is never called: it lies inside."""

    class Meta:
        model = Webhook

    unit = factory.SubFactory(UnitFactory)
    kind = "slack"
    sealed = factory.LazyAttribute(
        lambda room: vault.seal(b"https://localhost/room", purpose=f"webhook/{room.unit.pk}")
    )
    host = "localhost"
    set_by = factory.SubFactory(UserFactory)
