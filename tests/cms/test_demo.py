"""The demo company: the same every time, made once, and valid by the product's own rules."""

from datetime import UTC, datetime

import pytest

from charter import demo as charter_demo
from charter import demo_readings
from charter.models import Acknowledgement, RoleAssignment, User, Version
from charter.public import rules_in_force
from charter.services import acknowledgements, versions
from cms import demo as cms_demo
from cms.models import CharterPage, ContactsPage, GuidePage, NewsPage
from config.demo.world import World
from moderation.models import LedgerEntry

NOW = datetime(2026, 11, 21, 9, tzinfo=UTC)


def _seed() -> World:
    world = World(now=NOW)
    charter_demo.seed(world)
    cms_demo.seed(world)
    demo_readings.seed(world)
    return world


@pytest.mark.slow
@pytest.mark.django_db
def test_demo_is_whole_and_a_second_run_changes_nothing() -> None:
    world = _seed()
    events = LedgerEntry.objects.count()

    again = _seed()

    assert LedgerEntry.objects.count() == events
    assert set(again.cast) == set(world.cast)
    assert User.objects.filter(is_demo=True).count() == 2500
    assert RoleAssignment.objects.filter(role="hr").count() == 2
    states = Version.objects.order_by("pk").values_list("layer__key", "state")
    assert list(states) == [
        ("group", "superseded"),
        ("group", "in_force"),
        ("annexe-banque", "in_force"),
        ("annexe-belgique", "in_force"),
        ("texte-bluesky", "in_force"),
        ("annexe-energie", "consultation"),
        ("note-salon", "in_force"),
    ]
    assert all(versions.verifies(version) for version in Version.objects.all())
    assert len(rules_in_force().rules) == 42
    assert all(map(acknowledgements.verifies, Acknowledgement.objects.order_by("?")[:20]))
    assert not Acknowledgement.objects.filter(acknowledged_at__gt=NOW).exists()
    pages = (CharterPage, ContactsPage, GuidePage, NewsPage)
    assert [model.objects.live().count() for model in pages] == [2, 2, 14, 12]
