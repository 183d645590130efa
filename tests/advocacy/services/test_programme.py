"""Targets and phases: set by leads, kept for ever, on record, and never over somebody else's."""

from datetime import date
from typing import Any

import pytest
from django.db import DatabaseError, IntegrityError, transaction

from advocacy.models import PhaseEntry, PhasePlan
from advocacy.services import programme
from advocacy.services.programme import Plan
from charter.models import User
from config.kernel.errors import NotAllowed, Stale
from moderation.public import entries_about
from tests.factories.people import UserFactory

pytestmark = pytest.mark.django_db


@pytest.fixture
def lead() -> User:
    return UserFactory(lead=True)


def test_newest_version_counts_and_older_ones_stay(lead: User) -> None:
    programme.plan("equip", Plan(targets={"learnt": 0.5}), actor=lead)
    programme.plan("equip", Plan(targets={"learnt": 0.7}, seen=1), actor=lead)

    row = programme.current("equip")

    assert row is not None
    assert (row.number, row.targets, row.set_by) == (2, {"learnt": 0.7}, lead)
    assert PhasePlan.objects.count() == 2


def test_setting_is_on_record_in_one_go(lead: User) -> None:
    row = programme.plan("equip", Plan(date(2026, 1, 1), targets={"learnt": 0.5}), actor=lead)

    [entry] = entries_about(row)

    assert (entry.action, entry.actor_id) == ("programme.plan", lead.pk)
    assert entry.data["targets"] == {"learnt": 0.5}
    assert entry.data["from"] == "2026-01-01"


def test_version_set_meanwhile_is_not_written_over(lead: User) -> None:
    programme.plan("equip", Plan(), actor=lead)

    with pytest.raises(Stale):
        programme.plan("equip", Plan(), actor=lead)

    assert PhasePlan.objects.count() == 1


def test_older_version_counts_again_as_a_new_one(lead: User) -> None:
    first = programme.plan("equip", Plan(targets={"learnt": 0.5}), actor=lead)
    programme.plan("equip", Plan(seen=1), actor=lead)

    row = programme.put_back(first, seen=2, actor=lead)

    assert (row.number, row.targets) == (3, {"learnt": 0.5})


@pytest.mark.parametrize("role", ["moderator", "hr", "executive", "admin"])
def test_only_leads_set_anything(role: str) -> None:
    person = UserFactory(**{role: True})

    with pytest.raises(NotAllowed):
        programme.plan("equip", Plan(), actor=person)
    with pytest.raises(NotAllowed):
        programme.enter("equip", actor=person)

    assert not PhasePlan.objects.exists()


def test_entering_a_phase_is_on_record(lead: User) -> None:
    row = programme.enter("open", actor=lead)

    assert [entry.action for entry in entries_about(row)] == ["programme.enter"]


@pytest.mark.parametrize(
    "wrong",
    [
        {"phase": "elsewhere"},
        {"number": 0},
        {"starts_on": date(2026, 2, 1), "ends_on": date(2026, 1, 1)},
    ],
)
def test_database_refuses_what_makes_no_sense(lead: User, wrong: dict[str, Any]) -> None:
    fields = {"phase": "equip", "number": 1, "set_by": lead} | wrong

    with pytest.raises(IntegrityError), transaction.atomic():
        PhasePlan.objects.create(**fields)


@pytest.mark.parametrize("model", [PhasePlan, PhaseEntry])
def test_database_refuses_to_change_what_was_set(lead: User, model: Any) -> None:
    programme.plan("equip", Plan(), actor=lead)
    programme.enter("equip", actor=lead)

    with pytest.raises(DatabaseError), transaction.atomic():
        model.objects.update(phase="open")
    with pytest.raises(DatabaseError), transaction.atomic():
        model.objects.all().delete()
