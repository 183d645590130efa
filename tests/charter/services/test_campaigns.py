"""Campaigns: exactly those whose text changed are asked, day after day."""

from typing import Any

import pytest

from charter.models import Campaign, Enrolment, Layer, Member, Unit, User, Version
from charter.services import campaigns, people
from charter.states import VERSION, CampaignState
from config.kernel.errors import WrongState
from tests.factories.campaigns import acknowledged, asked_in, opened, refused
from tests.factories.charter import SYSTEM, VersionFactory, layer
from tests.factories.people import UnitFactory, UserFactory

pytestmark = pytest.mark.django_db
CLAUSE = {"clause_id": "answer-within-a-day", "duty": "Répondre sous un jour."}
STRICTER = {"clause_id": "answer-within-a-day", "duty": "Répondre sous une heure."}


def annex(unit: Unit, kind: str = "subsidiary", **fields: Any) -> Layer:
    return layer(kind, key=f"{kind}-{unit.code}", unit=unit)


def annex_version(unit: Unit, *clauses: Any, change: str = "major") -> Version:
    scope = {"units": [unit.code]}
    terms = {"scope": scope, "change_class": change}
    return VersionFactory(layer=annex(unit), clause_ids=clauses, terms=terms)


@pytest.fixture
def bank(company: Unit, version: Version) -> Unit:
    """Give a subsidiary, with a charter of the group in force."""
    return UnitFactory(code="banque", kind=Unit.Kind.SUBSIDIARY, parent=company)


@pytest.fixture
def banker(bank: Unit) -> User:
    """Give somebody of the subsidiary."""
    return UserFactory(unit=bank)


@pytest.fixture
def other(company: Unit) -> User:
    """Give somebody of the group."""
    return UserFactory(unit=company)


def test_campaign_asks_only_whose_text_changed(bank: Unit, banker: User, other: User) -> None:
    campaign = opened(annex_version(bank, CLAUSE))

    assert asked_in(campaign) == {banker}


def test_campaign_of_the_first_charter_asks_everybody(
    banker: User, other: User, version: Version
) -> None:
    assert asked_in(opened(version)) == {banker, other}


def test_campaign_is_not_opened_for_an_editorial_change(bank: Unit, banker: User) -> None:
    annex_version(bank, CLAUSE)
    editorial = annex_version(bank, CLAUSE, change="editorial")

    assert campaigns.open_campaign(editorial, actor=SYSTEM) is None


def test_campaign_is_opened_for_a_minor_change(bank: Unit, banker: User) -> None:
    annex_version(bank, CLAUSE)
    minor = annex_version(bank, STRICTER, change="minor")

    assert asked_in(opened(minor)) == {banker}


def test_campaign_is_opened_once(bank: Unit, banker: User) -> None:
    version = annex_version(bank, CLAUSE)

    assert opened(version).pk == opened(version).pk


def test_campaign_needs_a_version_in_force(bank: Unit) -> None:
    first = annex_version(bank, CLAUSE)
    annex_version(bank, STRICTER)
    first.refresh_from_db()

    with pytest.raises(WrongState):
        campaigns.open_campaign(first, actor=SYSTEM)


def test_campaign_leaves_out_who_is_not_active(bank: Unit, banker: User) -> None:
    UserFactory(unit=bank, left=True)
    UserFactory(unit=bank, suspended=True)

    assert asked_in(opened(annex_version(bank, CLAUSE))) == {banker}


def test_campaign_follows_a_channel(banker: User, other: User, company: Unit) -> None:
    Enrolment.objects.create(user=other, channel="bluesky")
    text = layer("channel", key="bluesky", unit=company)
    version = VersionFactory(
        layer=text, clause_ids=[CLAUSE], terms={"scope": {"channels": ["bluesky"]}}
    )

    assert asked_in(opened(version)) == {other}


def test_sweep_finds_what_nobody_opened(bank: Unit, banker: User) -> None:
    version = annex_version(bank, CLAUSE)

    campaigns.sweep()

    assert asked_in(Campaign.objects.get(version=version)) == {banker}


def test_following_adds_joiners_and_movers(bank: Unit, banker: User, other: User) -> None:
    campaign = opened(annex_version(bank, CLAUSE))
    joiner = UserFactory(unit=bank)
    people.change_person(other, unit=bank, actor=SYSTEM)

    done = campaigns.follow(campaign)

    assert done == campaigns.Followed(added=2)
    assert asked_in(campaign) == {banker, joiner, other}


def test_following_lets_go_of_leavers_and_movers(bank: Unit, banker: User, company: Unit) -> None:
    leaver, stays = UserFactory(unit=bank), UserFactory(unit=bank)
    campaign = opened(annex_version(bank, CLAUSE))
    people.leave(leaver, actor=SYSTEM)
    people.change_person(banker, unit=company, actor=SYSTEM)

    done = campaigns.follow(campaign)

    reasons = dict(campaign.members.values_list("user", "let_go_reason"))
    assert done == campaigns.Followed(let_go=2)
    assert reasons == {leaver.pk: "left", banker.pk: "moved", stays.pk: ""}


def test_following_takes_back_who_returns(bank: Unit, banker: User, company: Unit) -> None:
    UserFactory(unit=bank)
    campaign = opened(annex_version(bank, CLAUSE))
    for unit in (company, bank):
        people.change_person(banker, unit=unit, actor=SYSTEM)
        done = campaigns.follow(campaign)

    assert done == campaigns.Followed(back=1)
    assert Member.objects.filter(campaign=campaign, user=banker).count() == 1


def test_following_twice_changes_nothing(bank: Unit, banker: User) -> None:
    campaign = opened(annex_version(bank, CLAUSE))

    assert campaigns.follow(campaign) == campaigns.Followed()


def test_campaign_closes_when_all_have_answered(bank: Unit, banker: User) -> None:
    second = UserFactory(unit=bank)
    campaign = opened(annex_version(bank, CLAUSE))
    acknowledged(banker)
    campaigns.follow(campaign)
    before = campaign.state
    refused(second)

    campaigns.follow(campaign)

    assert (before, campaign.state) == (CampaignState.OPEN, CampaignState.CLOSED)


def test_campaign_opens_again_for_a_joiner(bank: Unit, banker: User) -> None:
    campaign = opened(annex_version(bank, CLAUSE))
    acknowledged(banker)
    campaigns.follow(campaign)
    joiner = UserFactory(unit=bank)

    campaigns.sweep()

    campaign.refresh_from_db()
    assert campaign.state == CampaignState.OPEN
    assert joiner in asked_in(campaign)


def test_campaign_closes_when_a_later_version_asks(bank: Unit, banker: User) -> None:
    first = opened(annex_version(bank, CLAUSE))
    second = annex_version(bank, STRICTER, change="minor")

    campaigns.sweep()

    first.refresh_from_db()
    assert (first.state, second.campaign.state) == (CampaignState.CLOSED, CampaignState.OPEN)
    assert first.members.get().let_go_at is None


def test_campaign_survives_an_editorial_correction(bank: Unit, banker: User) -> None:
    campaign = opened(annex_version(bank, CLAUSE))
    annex_version(bank, CLAUSE, change="editorial")

    campaigns.sweep()
    campaign.refresh_from_db()
    before = campaign.state
    acknowledged(banker)
    campaigns.sweep()
    campaign.refresh_from_db()

    assert (before, campaign.state) == (CampaignState.OPEN, CampaignState.CLOSED)


def test_campaign_of_a_restored_version_asks_again(bank: Unit, banker: User) -> None:
    first = opened(annex_version(bank, CLAUSE))
    second = annex_version(bank, STRICTER, change="minor")
    campaigns.sweep()
    VERSION.advance(second, "suspend", actor=SYSTEM)
    VERSION.advance(first.version, "restore", actor=SYSTEM, changes={"superseded_at": None})

    campaigns.sweep()

    first.refresh_from_db()
    assert (first.state, second.campaign.state) == (CampaignState.OPEN, CampaignState.CLOSED)


def test_open_campaigns_of_a_person_end_with_their_answer(bank: Unit, banker: User) -> None:
    campaign = opened(annex_version(bank, CLAUSE))
    before = campaigns.open_for(banker)

    acknowledged(banker)

    assert (before, campaigns.open_for(banker)) == ([campaign], [])


def test_campaign_costs_few_queries_for_many_people(
    bank: Unit, django_assert_max_num_queries: Any
) -> None:
    UserFactory.create_batch(40, unit=bank)
    version = annex_version(bank, CLAUSE)

    with django_assert_max_num_queries(32):
        campaign = opened(version)

    assert campaign.members.count() == 40
