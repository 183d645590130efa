"""What a freeze stops: what all of its scope has in common, but for the crisis cell."""

from datetime import timedelta

import pytest
from django.utils import timezone

from charter.models import Unit, User
from config.kernel.errors import Invalid
from moderation.models import Hold
from moderation.screening.content import Content
from moderation.services import contexts, holds
from moderation.services.scopes import Leaving, Scope
from tests.factories.moderation import CaseFactory, HoldFactory, charter_in_force, rule_in_force
from tests.factories.people import RoleFactory, UnitFactory, UserFactory

pytestmark = pytest.mark.django_db
FECAMP = Content("Le parc de Fécamp tourne.", "fr")
SCOPES = {
    "everything": Scope(),
    "country": Scope(country="GB"),
    "other country": Scope(country="FR"),
    "network": Scope(network="practice"),
    "other network": Scope(network="bluesky"),
    "campaign": Scope(campaign="portes-ouvertes"),
    "other campaign": Scope(campaign="noel"),
    "topic": Scope(topic=("fecamp",)),
    "other topic": Scope(topic=("grève",)),
    "all of it": Scope(None, "GB", "practice", "portes-ouvertes", ("fecamp", "grève")),
    "all but one": Scope(None, "GB", "practice", "portes-ouvertes", ("grève",)),
}


@pytest.fixture
def british(company: Unit) -> User:
    unit = UnitFactory(code="uk", country="GB", parent=company)
    return UserFactory(unit=unit)


@pytest.mark.parametrize("name", SCOPES)
def test_scope_holds_what_all_its_parts_have_in_common(british: User, name: str) -> None:
    post = Leaving(british.unit, "practice", british, FECAMP, "portes-ouvertes")

    assert SCOPES[name].holds(post) is not (name.startswith("other") or name == "all but one")


def test_topic_of_a_post_that_is_not_written_yet_is_no_reason_to_stop_it(british: User) -> None:
    assert not Scope(topic=("fecamp",)).holds(Leaving(british.unit, "practice"))


def test_case_is_stopped_where_its_author_is_today(british: User, subsidiary: Unit) -> None:
    case = CaseFactory(author=british)
    HoldFactory(unit=subsidiary)
    assert not holds.stops_any(case, {"practice"})

    british.unit = subsidiary
    british.save()

    assert holds.stops_any(case, {"practice"})


@pytest.mark.parametrize(("allowed", "stopped"), [(True, False), (False, True)])
def test_crisis_cell_passes_a_freeze_that_allows_it(
    company: Unit, allowed: bool, stopped: bool
) -> None:
    speaker = RoleFactory(user=UserFactory(unit=company), role="crisis_cell", unit=company).user
    HoldFactory(allows_crisis_cell=allowed)

    post = Leaving(company, "practice", speaker, FECAMP)

    assert bool(holds.freezes_now().over(post)) is stopped


def test_rule_on_suspended_sending_says_who_may_speak(company: Unit) -> None:
    charter_in_force()
    rule_in_force("crisis.freeze", crisis_cell=["spokesperson"])
    HoldFactory(allows_crisis_cell=True)
    people = {
        role: RoleFactory(user=UserFactory(unit=company), role=role, unit=company).user
        for role in ("spokesperson", "crisis_cell")
    }

    freezes = holds.freezes_now()
    stopped = {
        role: bool(freezes.over(Leaving(company, "practice", person)))
        for role, person in people.items()
    }

    assert stopped == {"spokesperson": False, "crisis_cell": True}


def test_author_is_told_of_a_freeze_only_where_it_stops_what_they_write(british: User) -> None:
    HoldFactory(topic=["fecamp"])

    names = [
        holds.names(british, {"practice"}, content=Content(text, "fr"))
        for text in ("Le parc de Fécamp", "Bon anniversaire")
    ]

    assert names == [("topic",), ()]


def test_campaign_is_told_by_whoever_sends(british: User) -> None:
    HoldFactory(campaign="noel")
    facts = contexts.Facts(campaign="noel")

    assert holds.names(british, {"practice"}, campaign=facts.campaign) == ("campaign:noel",)


def test_freeze_lasts_thirty_days_at_most(comms: User) -> None:
    later = timezone.now() + timedelta(days=30, minutes=1)

    with pytest.raises(Invalid, match="freeze_too_long"):
        holds.freeze(actor=comms, reason="Accident", review_at=later)


def test_topic_that_says_too_little_freezes_nothing(comms: User) -> None:
    with pytest.raises(Invalid, match="freeze_topic"):
        holds.freeze(
            actor=comms,
            reason="Accident",
            review_at=timezone.now() + timedelta(days=1),
            scope=Scope(topic=("le",)),
        )

    assert not Hold.objects.exists()
