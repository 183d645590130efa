"""The demo company's programme: on its way, as its lead said."""

import pytest

from advocacy.demo import programme
from advocacy.models import Phase, PhaseEntry, PhasePlan
from config.demo.world import World
from tests.factories.demo import NOW, SMALL
from tests.factories.people import UserFactory

pytestmark = pytest.mark.django_db


def test_programme_came_phase_after_phase() -> None:
    world = World(now=NOW, size=SMALL)
    world.cast = {"helene": UserFactory(lead=True)}

    programme.make(world)

    entries = PhaseEntry.objects.order_by("set_at")
    assert [each.phase for each in entries] == ["listen", "equip", "open", "carry"]
    assert PhasePlan.objects.get().phase == Phase.CARRY
    assert all(at <= NOW for at, _event in world.events)
    assert len(world.events) == len(entries) + 1
