"""A freeze: one person stops the sending, nothing leaves, two people start it again."""

from datetime import timedelta

import pytest
from django.utils import timezone

from charter.models import Unit, User
from config.kernel.errors import NotAllowed, WrongState
from moderation.models import Hold
from moderation.services import holds
from moderation.services.scopes import Scope
from tests.factories.people import UnitFactory
from tests.flows.steps import TEXT, Walk, deliver

pytestmark = [pytest.mark.django_db, pytest.mark.slow]


def frozen(by: User, unit: Unit | None = None, network: str = "") -> Hold:
    return holds.freeze(
        actor=by,
        reason="Incident au poste de Lens",
        review_at=timezone.now() + timedelta(hours=4),
        scope=Scope(unit=unit, network=network),
    )


def test_freeze_holds_what_is_approved_and_its_end_lets_it_go(
    approved: Walk, comms: User, legal: User
) -> None:
    hold = frozen(comms)
    during = deliver()

    holds.ask_release(hold, actor=comms)
    while_asked = deliver()
    holds.release(hold, actor=legal)

    assert (during, while_asked, deliver()) == ([], [], [TEXT])


def test_freeze_is_not_ended_by_one_person(approved: Walk, comms: User) -> None:
    hold = frozen(comms)
    holds.ask_release(hold, actor=comms)

    with pytest.raises(NotAllowed, match="release_by_two"):
        holds.release(hold, actor=comms)

    assert deliver() == []


def test_freeze_is_not_ended_without_being_asked(approved: Walk, comms: User, legal: User) -> None:
    hold = frozen(comms)

    with pytest.raises(WrongState):
        holds.release(hold, actor=legal)

    assert deliver() == []


def test_freeze_outlives_the_moment_to_look_at_it_again(approved: Walk, comms: User) -> None:
    hold = frozen(comms)
    Hold.objects.filter(pk=hold.pk).update(review_at=timezone.now() - timedelta(days=2))

    assert deliver() == []


@pytest.mark.parametrize(
    ("where", "leaves"),
    [("author's", []), ("above", []), ("elsewhere", [TEXT])],
)
def test_freeze_of_a_unit_stops_what_lies_below_it(
    approved: Walk, comms: User, company: Unit, where: str, leaves: list[str]
) -> None:
    other = UnitFactory(code="energie", parent=company)
    units = {"author's": approved.author.unit, "above": company, "elsewhere": other}

    frozen(comms, units[where])

    assert deliver() == leaves


@pytest.mark.parametrize(("network", "leaves"), [("practice", []), ("bluesky", [TEXT])])
def test_freeze_of_a_network_stops_that_network(
    approved: Walk, comms: User, network: str, leaves: list[str]
) -> None:
    frozen(comms, network=network)

    assert deliver() == leaves


def test_freeze_lets_people_go_on_writing_and_deciding(
    writer: User, comms: User, reviewer: User
) -> None:
    frozen(comms)
    walk = Walk.begin(writer)

    walk.submit()
    walk.approve(reviewer)

    assert walk.case.state == "approved"
    assert deliver() == []


def test_freeze_of_everything_is_not_for_moderators(reviewer: User, author: User) -> None:
    with pytest.raises(NotAllowed):
        frozen(reviewer)
    with pytest.raises(NotAllowed):
        frozen(author)
