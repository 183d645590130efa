"""Branded accounts and those people link: which is whose, and what waits when that changes."""

from typing import Any

import pytest

from advocacy.models import BrandedAccount, BrandLook
from advocacy.networks.types import Credentials, Link
from advocacy.services import accounts, branded, issuing, keeping, leaving
from advocacy.services.accounts import Consent
from advocacy.states import AccountState, BrandedState, DeliveryState
from charter.models import Unit, User
from charter.services import people
from config.kernel.audit import SystemActor
from config.kernel.errors import Invalid
from moderation.models import LedgerEntry, Notice
from tests.factories import advocacy as make
from tests.factories import branded as given
from tests.factories.people import UserFactory

pytestmark = pytest.mark.django_db
SYSTEM = SystemActor("tests")
YES = Consent("J’autorise Hexalia")


@pytest.fixture
def holder(company: Unit) -> User:
    return make.writer(first_name="Élodie", last_name="Martin", unit=company)


@pytest.fixture
def row(comms: User, holder: User) -> BrandedAccount:
    """An account in use."""
    return given.issued(comms, holder)


def linked(person: User, row: BrandedAccount) -> Any:
    """What the network says to whoever links that account."""
    assert row.account is not None
    found = Link(
        row.remote_id, row.handle, Credentials(row.remote_id, row.account.host, access="a"), ""
    )
    return accounts.keep(actor=person, kind=row.network, found=found, consent=YES)


def told(person: User, event: str) -> int:
    return Notice.objects.filter(person=person, happening__event=event).count()


@pytest.mark.parametrize("name", ["admin", "hexalia"])
def test_rename_gives_nobody_a_name_that_speaks_for_all(
    comms: User, row: BrandedAccount, settings: Any, name: str
) -> None:
    settings.ORGANISATION_NAME = "Hexalia"

    with pytest.raises(Invalid, match=r"branded\.name_reserved"):
        keeping.rename(actor=comms, branded=row, name=name)


def test_rename_gives_nobody_a_name_that_was_given_away(
    comms: User, row: BrandedAccount, company: Unit
) -> None:
    other = given.issued(comms, make.writer(first_name="Tom", last_name="Roy", unit=company))
    keeping.take_back(actor=comms, branded=other, note="")

    with pytest.raises(Invalid, match=r"branded\.name_taken"):
        keeping.rename(actor=comms, branded=row, name="tom-roy")


def test_rename_stops_what_was_read_under_the_name_before(comms: User, row: BrandedAccount) -> None:
    delivery = make.approved(author=row.holder, to=[row.account]).deliveries.get()

    keeping.rename(actor=comms, branded=row, name="elodie")

    delivery.refresh_from_db()
    assert (delivery.state, delivery.problem) == (DeliveryState.FAILED, "account_changed")
    assert told(row.holder, "not_sent") == 1


def test_account_that_becomes_the_companys_stops_what_was_read_before(
    comms: User, holder: User
) -> None:
    row = given.guided(comms, holder)
    account = make.AccountFactory(owner=holder, bluesky=True, handle=row.handle)
    delivery = make.approved(author=holder, to=[account]).deliveries.get()
    step = row.steps.select_related("branded__holder", "branded__unit").get(code="link")

    issuing.tick(actor=holder, step=step)

    delivery.refresh_from_db()
    assert (delivery.state, delivery.problem) == (DeliveryState.FAILED, "account_changed")
    entry = LedgerEntry.objects.get(action="branded.attach")
    assert entry.data["account"] == account.pk


def test_account_with_another_handle_since_stops_what_was_read_before(holder: User) -> None:
    account = make.AccountFactory(owner=holder, bluesky=True, handle="elo.example.org")
    delivery = make.approved(author=holder, to=[account]).deliveries.get()
    found = Link(account.remote_id, "elodie.example.org", Credentials("d", account.host), "")

    accounts.keep(actor=holder, kind="bluesky", found=found, consent=YES)

    delivery.refresh_from_db()
    assert delivery.problem == "account_changed"


def test_suspended_account_is_not_linked_again_by_hand(comms: User, row: BrandedAccount) -> None:
    keeping.suspend(actor=comms, branded=row, note="Relecture")

    with pytest.raises(Invalid, match=r"account\.closed_here"):
        linked(row.holder, row)

    assert row.account is not None
    row.account.refresh_from_db()
    assert row.account.state == AccountState.UNLINKED


def test_account_that_was_handed_over_is_linked_by_its_custodian_alone(
    comms: User, company: Unit, row: BrandedAccount
) -> None:
    custodian = make.writer(unit=company)
    keeping.hand_over(actor=comms, branded=row, custodian=custodian)

    with pytest.raises(Invalid, match=r"account\.taken"):
        linked(row.holder, row)

    assert linked(custodian, row).owner == custodian


def test_custodian_who_leaves_keeps_nothing(
    comms: User, company: Unit, row: BrandedAccount
) -> None:
    custodian = make.writer(unit=company)
    keeping.hand_over(actor=comms, branded=row, custodian=custodian)
    people.leave(custodian, actor=SYSTEM)

    leaving.sweep()

    row.refresh_from_db()
    assert (row.state, row.custodian) == (BrandedState.HANDED_OVER, comms)
    assert told(comms, "branded_moved") == 1


def test_account_being_set_up_by_hand_ends_with_its_holder(comms: User, holder: User) -> None:
    row = given.guided(comms, holder)
    people.leave(holder, actor=SYSTEM)

    branded.hand_to_custodian(holder, actor=SYSTEM)

    row.refresh_from_db()
    assert row.state == BrandedState.TAKEN_BACK
    assert told(comms, "branded_stuck") == 1, "something of it may be at the network"


def test_face_of_the_former_holder_goes_with_them(
    comms: User, company: Unit, row: BrandedAccount
) -> None:
    BrandLook.objects.create(branded=row, avatar=b"\x89PNG", kit_revision="x")

    keeping.hand_over(actor=comms, branded=row, custodian=make.writer(unit=company))

    assert not BrandLook.objects.exists()


def test_row_that_was_decided_otherwise_does_not_stop_the_others(
    comms: User, company: Unit, holder: User, monkeypatch: Any
) -> None:
    rows = [given.read(comms, holder), given.read(comms, make.writer(unit=company))]
    start, left = issuing.start, [rows[0].pk]

    def late(row: BrandedAccount, *, actor: Any) -> None:
        if left:
            branded.withdraw(actor=row.holder, branded=BrandedAccount.objects.get(pk=row.pk))
            left.clear()
        start(row, actor=actor)

    monkeypatch.setattr(issuing, "start", late)
    issuing.sweep()

    states = set(BrandedAccount.objects.values_list("state", flat=True))
    assert states == {BrandedState.WITHDRAWN, BrandedState.ISSUING}


def test_lead_may_take_back_what_is_still_being_made(comms: User, holder: User) -> None:
    row = given.guided(comms, holder)

    keeping.take_back(actor=comms, branded=row, note="Doublon")

    assert row.state == BrandedState.TAKEN_BACK
    assert branded.request(actor=holder, network="bluesky").handle == "elodie-martin"


def test_hr_hands_on_what_a_custodian_keeps(
    company: Unit, comms: User, row: BrandedAccount
) -> None:
    hr = UserFactory(unit=company, hr=True)
    keeping.hand_over(actor=hr, branded=row, custodian=make.writer(unit=company))

    keeping.hand_over(actor=hr, branded=row, custodian=make.writer(unit=company))

    assert row.steps.filter(code__startswith="keep_").count() == 3
