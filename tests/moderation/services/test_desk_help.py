"""What helps at the desk: one's own keys, who is there, what was decided before, many at once."""

import pytest
from django.core.cache import cache

from config.kernel.errors import Invalid
from moderation.models import DeskKeys, LedgerEntry
from moderation.services import bulk, decisions, keys, precedents, presence, reasons
from moderation.services.decisions import Answer
from moderation.states import CaseState
from tests.factories.moderation import CaseFactory, charter_in_force
from tests.factories.people import RoleFactory, UnitFactory, UserFactory

pytestmark = pytest.mark.django_db


@pytest.fixture(autouse=True)
def charter(db):
    """A charter whose clauses decisions rest on, and nobody at the desk."""
    cache.clear()
    return charter_in_force()


@pytest.fixture
def lead(company):
    """Somebody who may approve a hundred posts at once."""
    return UserFactory(unit=company, lead=True)


def test_keys_are_the_usual_ones_until_somebody_chooses_others(reviewer):
    keys.choose(reviewer, {"approve": "o", "next": " J "})

    assert keys.keys_of(reviewer) == keys.USUAL | {"approve": "o"}
    assert DeskKeys.objects.get(user=reviewer).keys == {"approve": "o"}


@pytest.mark.parametrize(
    "wanted", [{"approve": "r"}, {"approve": ""}, {"approve": "é"}, {"approve": "ab"}]
)
def test_keys_that_cannot_act_are_refused(reviewer, wanted):
    with pytest.raises(Invalid):
        keys.choose(reviewer, wanted)

    assert keys.keys_of(reviewer) == keys.USUAL


def test_usual_keys_are_on_azerty_and_qwerty_and_act_once():
    assert len(set(keys.USUAL.values())) == len(keys.USUAL)
    assert set("".join(keys.USUAL.values())) <= set("abcdefghijklmnopqrstuvwxyz")


def test_colleagues_at_the_desk_are_seen_and_those_of_other_units_are_not(
    company, subsidiary, reviewer
):
    case = CaseFactory()
    near = UserFactory(unit=subsidiary, moderator=True)
    far = UserFactory(unit=UnitFactory(code="ailleurs"), moderator=True)
    gone = UserFactory(unit=company, moderator=True, left=True)
    for each in (near, far, gone, reviewer):
        presence.look(each, case.pk)

    assert [(each.name, each.case) for each in presence.others(reviewer)] == [(str(near), case.pk)]


def test_who_looks_at_no_post_is_seen_at_the_desk(company, reviewer):
    near = UserFactory(unit=company, lead=True)
    presence.look(near, None)

    assert [each.case for each in presence.others(reviewer)] == [None]


def decided(author, actor, kind="refuse", **answer):
    case = CaseFactory(author=author)
    given = Answer(**{"note": "Non.", "clause_id": "respect", **answer})
    decisions.decide(case, kind, actor=actor, digest=case.digest, answer=given)
    return case


def test_precedents_are_the_last_ones_on_the_clause_without_names(author, reviewer, legal):
    for number in range(4):
        decided(author, reviewer, note=f"Non {number}", reason="tone")
    decided(author, reviewer, kind="escalate")
    case = CaseFactory(author=author)

    found = precedents.of(case, clause_id="respect", user=reviewer)

    assert [each.note for each in found] == ["Non 3", "Non 2", "Non 1"]
    assert str(author) not in repr(found)
    assert str(reviewer) not in repr(found)
    assert precedents.of(case, clause_id="", user=reviewer) == []


def test_precedents_of_other_desks_and_about_oneself_are_not_shown(author, reviewer, company):
    elsewhere = UnitFactory(code="ailleurs")
    decided(UserFactory(unit=elsewhere), UserFactory(unit=elsewhere, moderator=True))
    decided(reviewer, UserFactory(unit=company, moderator=True))

    assert precedents.of(CaseFactory(author=author), clause_id="respect", user=reviewer) == []


@pytest.mark.parametrize(
    ("rules", "reason"),
    [(["R20"], "tone"), (["R20-bank", "R10"], "tone"), (["G4", "R10"], "figure"), ([], "other")],
)
def test_reason_starts_where_the_gravest_rule_points(rules, reason):
    assert reasons.likely(rules) == reason


def test_every_reason_a_rule_points_to_exists():
    assert set(reasons.BY_RULE.values()) <= set(reasons.CODES)


def test_decision_keeps_its_reason_and_refuses_an_unknown_one(author, reviewer):
    assert decided(author, reviewer, reason="tone").decisions.get().reason == "tone"
    with pytest.raises(Invalid, match="reason_unknown"):
        decided(author, reviewer, reason="mood")


def light(author, **facts):
    return CaseFactory(author=author, severity=1, **facts)


def shown(*cases):
    return {case.pk: case.digest for case in cases}


def test_many_are_approved_each_with_its_own_record(author, reviewer):
    cases = [light(author) for _ in "abc"]

    outcome = bulk.approve(shown(*cases), actor=reviewer)

    assert (outcome.approved, outcome.kept) == (3, {})
    for case in cases:
        case.refresh_from_db()
        assert (case.state, case.decisions.get().decider) == (CaseState.APPROVED, reviewer)
        assert (
            LedgerEntry.objects.filter(subject_id=str(case.pk), action="case.approve").count() == 1
        )


def test_what_cannot_be_approved_in_bulk_stays_and_the_others_go(author, reviewer, company):
    fine = light(author)
    changed = light(author)
    kept = [
        light(reviewer),
        CaseFactory(author=author, severity=2),
        light(author, claimed=True, claimed_by=UserFactory(unit=company, moderator=True)),
    ]

    outcome = bulk.approve({**shown(fine, *kept), changed.pk: "0" * 64}, actor=reviewer)

    assert outcome.approved == 1
    assert set(outcome.kept) == {case.pk for case in (*kept, changed)}


def test_posts_of_other_units_are_not_touched(reviewer):
    foreign = light(UserFactory(unit=UnitFactory(code="ailleurs")))

    assert bulk.approve(shown(foreign), actor=reviewer).approved == 0

    foreign.refresh_from_db()
    assert foreign.state == CaseState.QUEUED


def test_what_was_handed_over_is_not_approved_with_others(author, legal, reviewer):
    RoleFactory(user=reviewer, role="legal", unit=reviewer.unit)
    handed = light(author, escalated=True, handed_to="legal")

    for person in (legal, reviewer):
        outcome = bulk.approve(shown(handed), actor=person)
        assert (outcome.approved, set(outcome.kept)) == (0, {handed.pk})

    handed.refresh_from_db()
    assert handed.state == CaseState.ESCALATED


def test_what_somebody_has_open_is_not_approved_with_others(author, reviewer):
    opened = light(author, claimed=True, claimed_by=reviewer)

    assert set(bulk.approve(shown(opened), actor=reviewer).kept) == {opened.pk}


def test_hundred_at_once_are_for_posts_of_units_one_leads(author, company):
    person = UserFactory(unit=company, moderator=True)
    RoleFactory(user=person, role="lead", unit=UnitFactory(code="ailleurs"))
    many = shown(*[light(author) for _ in range(26)])

    with pytest.raises(Invalid, match="bulk_too_many"):
        bulk.approve(many, actor=person)


def test_there_are_no_more_at_once_than_the_role_allows(reviewer, lead):
    many = dict.fromkeys(range(1, 27), "")

    with pytest.raises(Invalid, match="bulk_too_many"):
        bulk.approve(many, actor=reviewer)
    assert bulk.approve(many, actor=lead).approved == 0
    assert bulk.most(lead) == 100
