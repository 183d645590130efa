"""What was sent, by campaign and by language: never of fewer than ten people."""

from datetime import date

import pytest

from advocacy.reports import sent
from advocacy.reports.sent import Sent
from advocacy.reports.slices import Slice
from tests.factories import visibility as make
from tests.factories.people import UserFactory

pytestmark = pytest.mark.django_db
NOVEMBER = Slice(day=date(2026, 11, 30), since=date(2026, 11, 1))


def posts(people: int, *, campaign: str = "", language: str = "fr", seen: int | None = None):
    """So many people send one post each."""
    for _ in range(people):
        row = make.out(date(2026, 11, 5), account=make.account_of(UserFactory()))
        row.post.campaign, row.post.language = campaign, language
        row.post.save()
        if seen is not None:
            make.told(row, impressions=seen)


def test_campaigns_are_told_with_what_networks_counted():
    posts(10, campaign="spring", seen=100)
    posts(12, seen=7)

    (spring,) = sent.by_campaign(NOVEMBER)

    assert (spring.key, spring.posts, spring.people) == ("spring", 10, 10)
    assert spring.seen.impressions == 1000


def test_campaign_of_few_people_is_named_and_not_told():
    posts(9, campaign="spring", seen=100)
    posts(30)

    assert sent.by_campaign(NOVEMBER) == [Sent("spring")]


def test_other_language_is_not_told_where_it_would_give_one_away():
    posts(30, language="fr", seen=1)
    posts(3, language="en", seen=1)

    assert sent.by_language(NOVEMBER) == [Sent("fr"), Sent("en")]


def test_languages_of_enough_people_are_told():
    posts(12, language="fr")
    posts(10, language="en")

    assert [(row.key, row.people) for row in sent.by_language(NOVEMBER)] == [("fr", 12), ("en", 10)]


def test_other_months_do_not_count():
    posts(10, campaign="spring")

    assert sent.by_campaign(Slice(day=date(2026, 10, 31), since=date(2026, 10, 1))) == []


def test_campaigns_to_choose_are_those_of_which_something_went_out():
    posts(1, campaign="winter")
    posts(1, campaign="autumn")
    posts(1)

    assert sent.campaigns() == ["autumn", "winter"]
