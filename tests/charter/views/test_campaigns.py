"""Campaign pages: progress for all who may, names for HR, and what people wrote for HR alone."""

from datetime import timedelta
from typing import Any

import pytest
from django.test import Client
from django.utils import timezone

from charter.models import Campaign, Member, Reminder, Unit, User, Version
from charter.services import campaigns, people
from tests.factories.campaigns import acknowledged, opened, refused
from tests.factories.charter import SYSTEM
from tests.factories.people import UnitFactory, UserFactory

pytestmark = pytest.mark.django_db


@pytest.fixture
def campaign(author: User, version: Version) -> Campaign:
    """Give a campaign that asks the author."""
    return opened(version)


def page_of(campaign: Campaign, part: str = "") -> str:
    return f"/fr/charter/campaigns/{campaign.pk}/{part}"


def silent(campaign: Campaign, person: User) -> None:
    """Date somebody's four reminders so that a week has passed since the last."""
    member = Member.objects.get(campaign=campaign, user=person)
    for number in range(1, 5):
        at = timezone.now() - timedelta(days=7 * (5 - number) + 1)
        Reminder.objects.create(member=member, number=number, sent_at=at)


def test_page_names_people_to_human_resources(
    client: Client, campaign: Campaign, author: User, hr: User
) -> None:
    client.force_login(hr)

    assert author.email in client.get(page_of(campaign)).content.decode()


@pytest.mark.parametrize("role", ["legal", "lead"])
def test_page_names_nobody_to(
    client: Client, role: str, campaign: Campaign, author: User, company: Unit
) -> None:
    leaver = UserFactory(unit=author.unit)
    campaigns.follow(campaign)
    people.leave(leaver, actor=SYSTEM)
    campaigns.follow(campaign)
    refused(author, comment="Je ne veux pas.")
    silent(campaign, author)
    client.force_login(UserFactory(unit=company, **{role: True}))

    answer = client.get(page_of(campaign))
    html = answer.content.decode()

    assert answer.status_code == 200
    assert not [x for x in (str(author), author.email, str(leaver), "veux pas") if x in html]
    assert client.get(page_of(campaign, "people.csv")).status_code == 403


def test_page_shows_refusals_to_human_resources_only(
    client: Client, campaign: Campaign, author: User, hr: User, company: Unit
) -> None:
    refused(author, comment="Trop <b>large</b>.")

    pages = []
    for person in (hr, UserFactory(unit=company, auditor=True)):
        client.force_login(person)
        pages.append(client.get(page_of(campaign)).content.decode())

    assert "Trop &lt;b&gt;large" in pages[0]
    assert "Trop" not in pages[1]


def test_page_lists_who_is_to_be_spoken_with(
    client: Client, campaign: Campaign, author: User, hr: User
) -> None:
    client.force_login(hr)
    before = client.get(page_of(campaign)).context["silent"].count()
    silent(campaign, author)

    after = client.get(page_of(campaign))

    assert before == 0
    assert [row.user for row in after.context["silent"]] == [author]
    assert after.context["sent"] == 4


def test_page_lists_who_was_let_go(
    client: Client, campaign: Campaign, author: User, hr: User
) -> None:
    people.leave(author, actor=SYSTEM)
    campaigns.follow(campaign)
    client.force_login(hr)

    gone = client.get(page_of(campaign)).context["gone"]

    assert [row.user for row in gone] == [author]


def test_page_says_when_the_next_reminder_leaves(
    client: Client, campaign: Campaign, author: User, hr: User
) -> None:
    client.force_login(hr)
    before = client.get(page_of(campaign)).context["next"]
    acknowledged(author)

    assert before >= campaign.opened_at
    assert client.get(page_of(campaign)).context["next"] is None


def test_page_of_a_campaign_elsewhere_does_not_exist(client: Client, campaign: Campaign) -> None:
    client.force_login(UserFactory(unit=UnitFactory(code="ailleurs"), hr=True))

    assert client.get(page_of(campaign)).status_code == 404


@pytest.mark.parametrize("role", ["moderator", "executive", "representative", "admin"])
def test_page_is_refused_to(client: Client, role: str, campaign: Campaign, company: Unit) -> None:
    client.force_login(UserFactory(unit=company, **{role: True}))

    assert client.get(page_of(campaign)).status_code == 403


def test_page_costs_the_same_for_many_people(
    client: Client, version: Version, hr: User, django_assert_max_num_queries: Any
) -> None:
    UserFactory.create_batch(30, unit=hr.unit)
    campaign = opened(version)
    client.force_login(hr)

    with django_assert_max_num_queries(40):
        client.get(page_of(campaign))


def test_table_gives_answers_and_reminders(
    client: Client, campaign: Campaign, author: User, hr: User
) -> None:
    silent(campaign, author)
    client.force_login(hr)

    answer = client.get(page_of(campaign, "people.csv"))

    lines = b"".join(answer.streaming_content).decode("utf-8-sig").splitlines()
    assert [line.split(";")[3:5] for line in lines[1:]] == [["pas de réponse encore", "4"]]


def test_coverage_lists_the_campaigns(client: Client, campaign: Campaign, hr: User) -> None:
    client.force_login(hr)

    assert page_of(campaign) in client.get("/fr/charter/coverage/").content.decode()
