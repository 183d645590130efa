from datetime import UTC, datetime

import pytest
import time_machine
from django.db import IntegrityError, transaction

from moderation.models import LedgerEntry, Procedures
from moderation.services import procedures
from moderation.services.procedures import Change
from tests.factories.moderation import charter_in_force, rule_in_force
from tests.factories.people import UserFactory
from tests.factories.supervision import heard, regime

pytestmark = pytest.mark.django_db


def test_content_says_who_reviews_what(subsidiary, reviewer, comms, legal, outsider):
    charter_in_force()
    rule_in_force("respect.insult")
    regime(subsidiary, "fr_bank_insurance")

    made = procedures.content()

    bank = made["units"]["banque"]
    assert bank["regime"] == ["fr_bank_insurance"]
    assert bank["moderator"] == [str(reviewer)]
    assert str(legal) in bank["legal"]
    assert str(outsider) in made["units"]["services"]["moderator"]
    assert made["units"]["hexalia"]["first_posts"] == 5
    assert made["rules"]["R20"]["severity"] == 3
    assert made["deadlines"] == {"urgent": 30, "light": 240, "four_eyes": 540, "expiry": 2700}


def test_who_left_reviews_nothing(subsidiary):
    UserFactory(unit=subsidiary, moderator=True, left=True)

    assert procedures.content()["units"]["banque"]["moderator"] == []


def test_version_is_kept_when_something_changed_and_only_then(subsidiary):
    first = procedures.keep()
    assert procedures.keep() is None

    regime(subsidiary, "eu_invest")
    second = procedures.keep()

    assert (first.number, second.number) == (1, 2)
    assert LedgerEntry.objects.filter(action="procedures.keep").count() == 2
    assert procedures.former(second) == first


def test_versions_are_not_rewritten(subsidiary):
    row = procedures.keep()

    for change in (lambda rows: rows.update(number=7), lambda rows: rows.delete()):
        with pytest.raises(IntegrityError, match="append-only"), transaction.atomic():
            change(Procedures.objects.filter(pk=row.pk))


def test_changes_name_what_differs(subsidiary):
    before = procedures.keep()
    regime(subsidiary, "uk_finprom")
    heard(subsidiary)
    after = procedures.keep()

    found = procedures.changes(before.content, after.content)

    assert Change("units", "banque", "first_posts", 5, 10) in found
    assert Change("units", "banque", "consulted", False, True) in found
    assert Change("units", "banque", "regime", [], ["uk_finprom"]) in found
    assert {each.thing for each in found} >= {"banque"}
    assert not procedures.changes(after.content, after.content)


def test_last_quarter_is_what_held_when_it_ended(subsidiary):
    days = [datetime(2026, month, 20, 9, tzinfo=UTC) for month in (5, 8, 11)]
    for number, day in enumerate(days, start=1):
        with time_machine.travel(day, tick=False):
            Procedures.objects.create(number=number, content={}, sha256=str(number))

    assert procedures.last_quarter(days[2]).number == 2
    assert procedures.last_quarter(days[1]).number == 1
    assert procedures.last_quarter(days[0]).number == 1


def test_queries_do_not_grow_with_the_tree(subsidiary, company, django_assert_max_num_queries):
    for _ in range(5):
        UserFactory(unit=subsidiary, moderator=True)

    with django_assert_max_num_queries(14):
        procedures.content()
