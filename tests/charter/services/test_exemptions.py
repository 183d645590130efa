"""Exemptions: two people, always for a time, and the stricter clause is back afterwards."""

from datetime import timedelta
from typing import Any

import pytest
from django.db import IntegrityError, transaction
from django.utils import timezone

from charter.models import Exemption, User, Version
from charter.services import effective, exemptions
from charter.services.exemptions import Standing
from config.kernel.errors import Invalid, NotAllowed, WrongState
from moderation.models import LedgerEntry
from tests.factories.charter import VersionFactory, layer
from tests.factories.people import UserFactory

pytestmark = pytest.mark.django_db


@pytest.fixture
def loose(version: Version, author: User) -> Version:
    """Give a text of the author's entity that asks less than the group's."""
    own = {"clause_id": "less", "effect": "loosens", "amends": "say-who-you-are"}
    found: Version = VersionFactory(
        layer=layer("subsidiary", key="banque", unit=author.unit),
        clause_ids=[own],
        terms={"scope": {"units": ["banque"]}},
    )
    return found


def _ask(version: Version, actor: User, **changes: Any) -> Exemption:
    usual = {
        "layer": version.layer, "clause_id": "say-who-you-are", "reason": "Marché réglementé",
        "expires_on": timezone.localdate() + timedelta(days=30),
    }  # fmt: skip
    return exemptions.ask(**usual | changes, actor=actor)


def test_loosening_acts_from_the_grant_to_the_end(
    loose: Version, author: User, legal: User, comms: User
) -> None:
    bound = [effective.binding_of([author])]
    row = _ask(loose, legal)
    bound.append(effective.binding_of([author]))
    exemptions.grant(row, actor=comms)
    bound.append(effective.binding_of([author]))
    exemptions.revoke(row, actor=legal)
    bound.append(effective.binding_of([author]))

    assert [b == bound[0] for b in bound] == [True, True, False, True]


def test_nobody_grants_what_they_asked_for(loose: Version, legal: User) -> None:
    row = _ask(loose, legal)

    with pytest.raises(NotAllowed) as caught:
        exemptions.grant(row, actor=legal)
    assert caught.value.code == "exemption.own"
    with pytest.raises(IntegrityError), transaction.atomic():
        Exemption.objects.filter(pk=row.pk).update(granted_by=legal, granted_at=timezone.now())


@pytest.mark.parametrize(
    ("changes", "code"),
    [
        ({"reason": "  "}, "exemption.reason_missing"),
        ({"expires_on": timezone.localdate()}, "exemption.past_day"),
        ({"clause_id": "nowhere"}, "exemption.unknown_clause"),
        ({"clause_id": "less"}, "exemption.unknown_clause"),
    ],
)
def test_asking_needs_a_reason_a_day_and_a_clause(
    loose: Version, legal: User, changes: dict[str, Any], code: str
) -> None:
    with pytest.raises(Invalid) as caught:
        _ask(loose, legal, **changes)

    assert caught.value.code == code


def test_asking_twice_is_refused_until_the_first_is_ended(
    loose: Version, legal: User, comms: User
) -> None:
    row = _ask(loose, legal)

    with pytest.raises(Invalid):
        _ask(loose, comms)
    exemptions.revoke(row, actor=comms)

    assert exemptions.standing(row) is Standing.DECLINED
    assert exemptions.standing(_ask(loose, comms)) is Standing.ASKED


def test_exemption_is_decided_once(loose: Version, legal: User, comms: User) -> None:
    row = _ask(loose, legal)
    exemptions.grant(row, actor=comms)

    with pytest.raises(WrongState):
        exemptions.grant(row, actor=comms)
    exemptions.revoke(row, actor=comms)
    with pytest.raises(WrongState):
        exemptions.revoke(row, actor=comms)

    actions = LedgerEntry.objects.filter(action__startswith="exemption.").order_by("pk")
    assert list(actions.values_list("action", flat=True)) == [
        "exemption.ask", "exemption.grant", "exemption.revoke",
    ]  # fmt: skip


def test_last_day_is_the_last(loose: Version, legal: User, comms: User) -> None:
    row = _ask(loose, legal)
    exemptions.grant(row, actor=comms)
    days = [row.expires_on, row.expires_on + timedelta(days=1)]

    assert [exemptions.standing(row, day) for day in days] == [Standing.GRANTED, Standing.OVER]


@pytest.mark.parametrize("role", ["hr", "moderator", "admin", "auditor"])
def test_others_may_not_ask(loose: Version, role: str) -> None:
    person = UserFactory(unit=loose.layer.unit, **{role: True})  # type: ignore[union-attr]

    with pytest.raises(NotAllowed):
        _ask(loose, person)


def test_lawyer_of_another_entity_may_not_ask(loose: Version, outsider: User) -> None:
    elsewhere = UserFactory(unit=outsider.unit, legal=True)

    with pytest.raises(NotAllowed):
        _ask(loose, elsewhere)
