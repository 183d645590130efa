"""The people and things that the table of addresses is tried on."""

from dataclasses import dataclass
from datetime import timedelta
from typing import Any

import time_machine
from django.utils import timezone

from advocacy.models import BrandedAccount, WallPost
from advocacy.services import drafts, media, programme, removals, steps, subscriptions
from charter.models import Exemption, RuleExemption, RuleRevision, Unit, User, Version
from charter.services import people
from cms.models import CharterPage
from config.kernel.audit import SystemActor
from moderation.models import BackTest
from moderation.services import procedures, regimes, replies, statements
from tests.factories import advocacy as make
from tests.factories import branded
from tests.factories.campaigns import FaqEntryFactory, QuestionFactory, opened, signed_sheet
from tests.factories.charter import layer
from tests.factories.cms import publish
from tests.factories.lessons import lesson, passed
from tests.factories.moderation import (
    AppealFactory,
    CaseFactory,
    FindingFactory,
    HoldFactory,
    NoticeFactory,
    WebhookFactory,
    rule_in_force,
)
from tests.factories.people import UnitFactory, UserFactory
from tests.factories.supervision import check, question

# Who looks. All but the first two have read the charter; roles are held in the whole company.
PEOPLE = (
    "anonymous",
    "newcomer",  # has not read the charter
    "author",  # of everything the addresses name
    "employee",
    "moderator",
    "elsewhere",  # a moderator of another subsidiary
    "lead",
    "hr",
    "legal",
    "admin",
    "auditor",
    "executive",
    "representative",
    "cell",  # of the crisis
    "superuser",  # of Django, without any role here
)
WITHOUT_ROLE = ("newcomer", "author", "employee", "superuser")
ROLES = {"elsewhere": "moderator", "cell": "crisis_cell"}
SYSTEM = SystemActor("tests")


@dataclass
class World:
    """People by their word in the table, and the arguments of addresses by theirs."""

    people: dict[str, User]
    things: dict[str, Any]


def make_world() -> World:
    """A subsidiary where the author works, and one of each thing of theirs."""
    # It comes into force at the next midnight of its entity: one that has passed.
    with time_machine.travel(timezone.now() - timedelta(days=2)):
        edition = publish()
    company = UnitFactory(code="hexalia", kind=Unit.Kind.GROUP)
    bank = UnitFactory(code="banque", kind=Unit.Kind.SUBSIDIARY, parent=company)
    other = UnitFactory(code="services", kind=Unit.Kind.SUBSIDIARY, parent=company)
    cast = {name: _person(name, company, bank, other) for name in PEOPLE[1:]}
    for name, person in cast.items():
        if name != "newcomer":
            make.acknowledged(person, edition)
    things = _things(cast["author"], edition.number) | _proofs(cast["author"], edition)
    things |= {"text": "group", "exemption": _exemption(cast["author"], edition)}
    return World(cast, things | _answers(cast["author"], cast["newcomer"], edition))


def _person(name: str, company: Unit, bank: Unit, other: Unit) -> User:
    unit = {"author": bank, "employee": bank, "newcomer": bank, "elsewhere": other}
    person: User = UserFactory(
        first_name=name, unit=unit.get(name, company), is_superuser=name == "superuser"
    )
    if name not in WITHOUT_ROLE:
        role = ROLES.get(name, name)
        people.grant_role(person, role, unit=person.unit, actor=SYSTEM)
    return person


def _things(author: User, edition: int) -> dict[str, Any]:
    post = make.submitted(author=author)
    draft = make.PostFactory(author=author)
    picture = media.store(actor=author, upload=make.picture())
    drafts.attach(actor=author, post=draft, media=picture)
    account, rules = post.accounts.get(), _rules()
    wall = account.remote_id
    WallPost.objects.create(
        account_id=make.WallAccount.objects.get(handle=wall).pk, key="first", text="Bonjour"
    )
    return {
        "edition": edition, "nobody": 999_999, "clause": "say-who-you-are",
        "post": post.pk, "draft": draft.pk, "picture": picture.key, "sha256": picture.sha256,
        "delivery": post.deliveries.get().pk, "account": account.pk,
        "handle": wall, "key": "first", "case": post.case_id, "hold": HoldFactory().pk,
        "grave": CaseFactory(four_eyes=True, author=author).pk,
        "appeal": AppealFactory(case__author=author).pk,
        "reach_board": "reach", "months": "months", "xlsx": "xlsx",
        "practice": "practice", "bluesky": "bluesky", "unknown": "myspace",
        "english": CharterPage.objects.get(locale__language_code="en").pk,
        **rules, **_organisation(author), "lesson": _lesson(author),
        **_measured(post.case_id, rules["active"]), **_said_in_a_crisis(),
        **_to_come_down(author), **_branded(author), "long_ago": "2020-01",
        **_supervised(author), **_aimed_at(author), **_mailed(author),
        "notice": NoticeFactory(person=author).pk, "room": WebhookFactory(unit=author.unit).pk,
        "elsewhere_room": WebhookFactory(unit=UnitFactory(code="ailleurs")).pk,
    }  # fmt: skip


def _aimed_at(author: User) -> dict[str, Any]:
    """What a phase of the programme is to reach."""
    lead = UserFactory(unit=author.unit, lead=True)
    row = programme.plan("equip", programme.Plan(targets={"learnt": 0.5}), actor=lead)
    return {"phase": row.phase, "plan": row.pk}


def _mailed(author: User) -> dict[str, Any]:
    """A report the author gets by mail."""
    row = subscriptions.subscribe(author, report="summary", rhythm="monthly")
    return {"subscription": row.pk, "stop": subscriptions.token_for(row)}


def _supervised(author: User) -> dict[str, Any]:
    """A look at a post that left, a question, a regime that waits, the written procedures."""
    look = check(author)
    lawyer = UserFactory(unit=author.unit, legal=True)
    proposal = regimes.propose(author.unit, "eu_invest", reason="x", actor=lawyer)
    kept = procedures.keep()
    assert kept is not None
    return {
        "check": look.pk, "month": f"{look.lot.period}", "contest": question(author).pk,
        "regime": proposal.pk, "first": kept.number,
    }  # fmt: skip


def _exemption(author: User, edition: Version) -> int:
    """What a lawyer asked for, for a text of the author's entity."""
    annex = layer("subsidiary", key="banque", unit=author.unit)
    clause = edition.clauses.values_list("clause_id", flat=True)[0]
    row = Exemption.objects.create(
        layer=annex, clause_id=clause, reason="x", expires_on=timezone.localdate(),
        asked_by=UserFactory(unit=author.unit, legal=True), asked_name="x",
    )  # fmt: skip
    return row.pk


def _proofs(author: User, edition: Version) -> dict[str, Any]:
    record = author.acknowledgements.get()
    proof = edition.proofs.get()
    return {"version": edition.pk, "record": record.pk, "french": "fr", "proof": proof.pk}


def _answers(author: User, newcomer: User, edition: Version) -> dict[str, Any]:
    """What people answered to the edition, on the page and on paper."""
    clerk = UserFactory(unit=author.unit, hr=True)
    return {
        "campaign": opened(edition).pk,
        "question": QuestionFactory(user=author, answered_by=clerk).pk,
        "entry": FaqEntryFactory(by=clerk).pk,
        "sheet": signed_sheet(newcomer, by=clerk).pk,
    }


def _rules() -> dict[str, Any]:
    active = rule_in_force("respect.insult")
    row = {name: getattr(active, name) for name in ("severity", "params", "written_by")}
    proposed = RuleRevision.objects.create(rule=active.rule, number=2, **row)
    spared = RuleExemption.objects.create(
        rule=active.rule, roles=["finance"], expires_at=timezone.now() + timedelta(days=1),
        reason="x", asked_by=active.written_by,
    )  # fmt: skip
    return {
        "rule": active.rule.code, "active": active.pk, "proposed": proposed.pk, "spared": spared.pk
    }  # fmt: skip


def _measured(case: int, rule: int) -> dict[str, Any]:
    """A finding of the author's case, and a back-test that came upon it."""
    finding = FindingFactory(case_id=case, revision_id=rule)
    backtest = BackTest.objects.create(
        code="R20", rule={}, state="running", asked_by=UserFactory(legal=True),
        samples=[{"case": case, "severity": 3, "spans": [[0, 4]]}],
    )  # fmt: skip
    return {"finding": finding.pk, "backtest": backtest.pk}


def _said_in_a_crisis() -> dict[str, Any]:
    """A holding statement that waits for a yes."""
    wording = statements.Wording("Titre", "Title", "Texte", "Text")
    version = statements.propose(wording, actor=UserFactory(lead=True))
    return {"statement": version.statement_id, "wording": version.pk}


def _to_come_down(author: User) -> dict[str, Any]:
    """Two posts that are out, one of them asked to come down, and a reply that waits for a yes."""
    out, asked = make.sent(author=author), make.sent(author=author)
    lead = UserFactory(unit=author.unit, lead=True)
    request = removals.Request("error", "Le chiffre est faux.")
    removal = removals.ask(asked, actor=lead, request=request)
    wording = statements.Wording("Titre", "Title", "Texte", "Text")
    version = replies.propose(out.post.case, wording, actor=lead, addressed="x")
    return {
        "out": out.pk, "removal": removal.pk, "reply": version.statement_id,
        "answered": version.pk, "left": out.post.case_id,
    }  # fmt: skip


def _branded(author: User) -> dict[str, Any]:
    """An account that the author asked for, and one that is made by guided steps."""
    row = branded.asked(author)
    other = branded.asked(make.writer(unit=author.unit))
    BrandedAccount.objects.filter(pk=other.pk).update(holder=author, network="mastodon")
    steps.plan(other, steps.GUIDED["mastodon"])
    step = other.steps.get(code="create")
    names = {"avatar": "avatar", "banner": "banner", "approve": "approve", "refuse": "refuse"}
    return {"branded": row.pk, "guided": other.pk, "step": step.pk, **names}


def _organisation(author: User) -> dict[str, Any]:
    holder = UserFactory(unit=author.unit)
    role = people.grant_role(holder, "moderator", unit=author.unit, actor=SYSTEM)
    return {"person": author.pk, "unit": author.unit.pk, "role": role.pk}


def _lesson(author: User) -> str:
    """A lesson that the author passed."""
    version = lesson("who-speaks")
    passed(author, "who-speaks")
    return version.lesson.key
