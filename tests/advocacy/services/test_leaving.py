"""People who leave: what is theirs ends here at once, and at the networks as they answer."""

from collections.abc import Iterator
from datetime import timedelta
from typing import Any

import pytest
import time_machine
from aiohttp import web
from django.core.management import call_command
from django.db import IntegrityError, transaction
from django.test import Client
from django.urls import reverse
from django.utils import timezone
from knox.models import get_token_model

from advocacy.models import Account, Delivery, Grant, Receipt
from advocacy.networks.bluesky.adapter import BlueskyAdapter
from advocacy.networks.types import Credentials
from advocacy.services import accounts, leaving, receipts
from advocacy.states import AccountState, DeliveryState, ReceiptState
from charter.models import User
from charter.services import people
from config.kernel.errors import NotAllowed, WrongState
from moderation.models import Happening, LedgerEntry
from tests.advocacy.networks import fake_pds
from tests.advocacy.networks.fake_pds import FakePds
from tests.counterparts.loopback import LoopbackServer
from tests.factories import advocacy as make
from tests.factories.branded import issued
from tests.factories.people import UnitFactory, UserFactory

pytestmark = pytest.mark.django_db
DELETE = "com.atproto.server.deleteSession"
CLOSED_PORT = "http://127.0.0.1:1"


class Silent(LoopbackServer):
    """Takes every question and never answers."""

    def __init__(self) -> None:
        super().__init__()
        self.asked = 0

    async def handle(self, request: web.Request) -> web.StreamResponse:
        self.asked += 1
        await self._ended.wait()
        return web.Response()


@pytest.fixture
def silent(settings, pds: FakePds) -> Iterator[Silent]:
    with Silent() as server:
        allowed = pds.allowed_private | server.allowed_private | {"127.0.0.1:1"}
        settings.OUTBOUND_ALLOWED_PRIVATE = sorted(allowed)
        yield server


@pytest.fixture
def hr() -> User:
    root = UnitFactory(code="group-of-leavers", kind="group")
    return UserFactory(unit=root, hr=True)


def linked(person: User, host: str, number: int = 0) -> Account:
    """An account of theirs on a server."""
    did = f"did:plc:{person.pk:012d}{number:012d}"
    own = Credentials(did, host, access=fake_pds.ACCESS, refresh=fake_pds.REFRESH)
    made = make.AccountFactory(owner=person, bluesky=True, remote_id=did, host=host, grant=own)
    return Account.objects.get(pk=made.pk)


def writer_of(hr: User) -> User:
    unit = UnitFactory(code=f"unit-{User.objects.count()}", kind="department", parent=hr.unit)
    return make.writer(unit=unit)


@pytest.mark.slow
def test_hundred_leavers_with_slow_and_dead_networks(hr, pds, silent, settings) -> None:
    settings.REVOKE_SECONDS = 1
    hosts = [pds.origin, silent.origin, CLOSED_PORT]
    unit = UnitFactory(code="plant", kind="department", parent=hr.unit)
    leavers = [make.writer(unit=unit) for _ in range(100)]
    for number, person in enumerate(leavers):
        linked(person, hosts[number % 3])

    for person in leavers:
        leaving.record(person, actor=hr)
    grants_left = Grant.objects.count()
    leaving.sweep()

    assert grants_left == 0
    states = [row.state for row in Receipt.objects.order_by("pk")]
    assert states.count(ReceiptState.ENDED) == len(leavers[0::3]) == len(pds.called(DELETE))
    waiting = Receipt.objects.pending()
    assert waiting.count() == 66
    assert silent.asked == 33
    assert not waiting.filter(not_before__lte=timezone.now()).exists()
    # Somebody is told of each that waits.
    assert Happening.objects.filter(event="not_revoked").count() == 66
    assert all(receipts.is_genuine(row) for row in Receipt.objects.all())


def test_leaver_is_cut_before_any_network_is_asked(hr, silent, pds) -> None:
    person = writer_of(hr)
    account = linked(person, silent.origin)
    get_token_model().objects.create(user=person)
    post = make.approved(author=person, to=[account])
    session = Client()
    session.force_login(person)

    (receipt,) = leaving.record(person, actor=hr)

    account.refresh_from_db()
    assert account.state == AccountState.UNLINKED
    assert not Grant.objects.filter(account=account).exists()
    assert receipt.stopped == 1
    assert post.deliveries.get().state == DeliveryState.FAILED
    assert not get_token_model().objects.filter(user=person).exists()
    assert session.get(reverse("advocacy:posts")).status_code == 302
    assert silent.asked == 0


def test_network_that_was_away_is_asked_again_until_it_answers(hr, pds) -> None:
    person = writer_of(hr)
    linked(person, pds.origin)
    leaving.record(person, actor=hr)
    pds.answer_next(DELETE, 503, "away")
    leaving.sweep()
    waited = Receipt.objects.get()
    at_once = leaving.sweep()

    with time_machine.travel(waited.not_before + timedelta(seconds=1)):
        leaving.sweep()

    ended = Receipt.objects.get()
    assert (waited.state, waited.attempts, at_once) == (ReceiptState.PENDING, 1, 0)
    assert (ended.state, ended.attempts) == (ReceiptState.ENDED, 2)
    assert ended.sealed is None
    assert ended.left_to_do == ["app_password"]


def test_after_a_week_nothing_is_kept_and_it_is_said(hr, pds, silent) -> None:
    person = writer_of(hr)
    linked(person, CLOSED_PORT)
    leaving.record(person, actor=hr)
    moment = timezone.now()

    for wait in (timedelta(0), *receipts.WAITS):
        moment += wait + timedelta(seconds=1)
        with time_machine.travel(moment):
            leaving.sweep()

    row = Receipt.objects.get()
    assert (row.state, row.sealed) == (ReceiptState.UNCONFIRMED, None)
    assert sum(receipts.WAITS, timedelta()) >= timedelta(days=6)
    assert Happening.objects.filter(event="not_revoked", target=row.pk).count() == 2
    assert receipts.is_genuine(row)


def test_adapter_that_fails_as_none_should_leaves_the_others(hr, pds, monkeypatch) -> None:
    for person in [writer_of(hr), writer_of(hr)]:
        linked(person, pds.origin)
        leaving.record(person, actor=hr)
    revoke, asked = BlueskyAdapter.revoke, []

    async def spoilt(adapter: BlueskyAdapter) -> Any:
        asked.append(adapter)
        if len(asked) == 1:
            raise KeyError("unforeseen")
        return await revoke(adapter)

    monkeypatch.setattr(BlueskyAdapter, "revoke", spoilt)
    leaving.sweep()

    states = sorted(Receipt.objects.values_list("state", flat=True))
    assert states == sorted([ReceiptState.ENDED, ReceiptState.PENDING])


def test_post_that_a_worker_held_when_its_account_was_given_back_stops_later(hr, pds) -> None:
    person = writer_of(hr)
    account = linked(person, pds.origin)
    row = make.approved(author=person, to=[account]).deliveries.get()
    accounts.unlink(actor=person, account=account)
    Delivery.objects.filter(pk=row.pk).update(state=DeliveryState.DUE, problem="")

    leaving.sweep()

    row.refresh_from_db()
    assert (row.state, row.problem) == (DeliveryState.FAILED, "unlinked")


def test_network_that_ends_nothing_for_anybody_is_asked_once(hr, settings) -> None:
    settings.NETWORK_APPS = {"threads": ("1", "s", ())}
    person = writer_of(hr)
    held = Credentials("178", access="a", refresh="a")
    make.AccountFactory(owner=person, network="threads", remote_id="178", grant=held)
    leaving.record(person, actor=hr)

    asked = [leaving.sweep(), leaving.sweep()]

    row = Receipt.objects.get()
    assert asked == [1, 0]
    assert (row.state, row.sealed, row.left_to_do) == ("unconfirmed", None, ["threads_app"])
    assert Happening.objects.filter(event="not_revoked", target=row.pk).count() == 1


def test_seal_that_does_not_open_is_given_up_at_once(hr, pds) -> None:
    person = writer_of(hr)
    linked(person, pds.origin)
    leaving.record(person, actor=hr)
    Receipt.objects.update(sealed=b"spoilt" * 9)

    leaving.sweep()

    assert Receipt.objects.get().state == ReceiptState.UNCONFIRMED
    assert not pds.called(DELETE)


def test_keys_of_the_vault_rotate_under_what_waits(hr, pds, settings) -> None:
    person = writer_of(hr)
    linked(person, pds.origin)
    leaving.record(person, actor=hr)
    old = settings.VAULT_KEYS
    settings.VAULT_KEYS = "9:" + "QUJD" * 10 + "QUI=" + "," + old

    call_command("rotate_keys", verbosity=0)
    settings.VAULT_KEYS = settings.VAULT_KEYS.partition(",")[0]
    leaving.sweep()

    assert Receipt.objects.get().state == ReceiptState.ENDED


@pytest.mark.parametrize(
    "changes", [{"stopped": 9}, {"state": "nothing"}, {"reason": "unlinked"}, {"left_to_do": []}]
)
def test_receipt_that_was_edited_is_found(hr, pds, changes: dict[str, Any]) -> None:
    person = writer_of(hr)
    linked(person, pds.origin)
    leaving.record(person, actor=hr)
    leaving.sweep()
    before = receipts.is_genuine(Receipt.objects.get())

    Receipt.objects.update(**changes)

    assert before
    assert not receipts.is_genuine(Receipt.objects.get())


def test_receipt_stays_genuine_when_the_key_changes(hr, pds, settings) -> None:
    person = writer_of(hr)
    linked(person, pds.origin)
    (receipt,) = leaving.record(person, actor=hr)
    old = settings.SECRET_KEY

    settings.SECRET_KEY = "another-" + "1" * 50
    unknown = receipts.is_genuine(receipt)
    settings.SECRET_KEY_FALLBACKS = [old]

    assert not unknown
    assert receipts.is_genuine(Receipt.objects.get())


def test_nothing_secret_stays_on_a_receipt_that_is_closed(hr, pds) -> None:
    person = writer_of(hr)
    linked(person, pds.origin)
    (receipt,) = leaving.record(person, actor=hr)

    with pytest.raises(IntegrityError), transaction.atomic():
        Receipt.objects.filter(pk=receipt.pk).update(state="ended", ended_at=timezone.now())


def test_post_of_a_leaver_on_anothers_account_stops(hr, pds) -> None:
    person = writer_of(hr)
    other = make.AccountFactory()
    row = make.approved(author=person).deliveries.get()
    Delivery.objects.filter(pk=row.pk).update(account=other)

    leaving.record(person, actor=hr)

    row.refresh_from_db()
    other.refresh_from_db()
    assert (row.state, other.state) == (DeliveryState.FAILED, AccountState.LINKED)


def test_somebody_hired_again_gets_nothing_of_before(hr, pds) -> None:
    person = writer_of(hr)
    email = person.email
    linked(person, pds.origin)
    people.grant_role(person, "moderator", unit=person.unit, actor=hr)
    leaving.record(person, actor=hr)

    again = people.create_person(actor=hr, email=email.upper(), unit=hr.unit)

    person.refresh_from_db()
    assert again.pk != person.pk
    assert person.email != email
    assert not again.roles.exists()
    assert not Account.objects.visible_to(again).exists()
    assert not person.has_usable_password()
    assert person.status == User.Status.LEFT


@pytest.mark.parametrize("who", ["self", "stranger", "colleague"])
def test_leaving_is_recorded_by_those_whose_business_it_is(hr, pds, who: str) -> None:
    person = writer_of(hr)
    actor = {
        "self": hr,
        "stranger": UserFactory(unit=UnitFactory(code="elsewhere", kind="group"), hr=True),
        "colleague": make.writer(unit=person.unit),
    }[who]

    with pytest.raises(NotAllowed):
        leaving.record(hr if who == "self" else person, actor=actor)

    person.refresh_from_db()
    assert person.is_active


def test_leaving_twice_is_once(hr, pds) -> None:
    person = writer_of(hr)
    leaving.record(person, actor=hr)

    with pytest.raises(WrongState):
        leaving.record(person, actor=hr)

    assert LedgerEntry.objects.filter(action="person.leave").count() == 1


def test_suspended_person_keeps_what_they_linked(hr, pds) -> None:
    person = writer_of(hr)
    account = linked(person, pds.origin)
    people.suspend(person, actor=hr)

    leaving.sweep()

    account.refresh_from_db()
    assert account.state == AccountState.LINKED


def test_mover_keeps_accounts_and_loses_roles_of_the_unit_before(hr, pds) -> None:
    person = writer_of(hr)
    account = linked(person, pds.origin)
    elsewhere = UnitFactory(code="elsewhere", kind="department", parent=hr.unit)
    people.grant_role(person, "moderator", unit=person.unit, actor=hr)
    people.grant_role(person, "moderator", unit=elsewhere, actor=hr)
    there = UnitFactory(code="there", kind="department", parent=hr.unit)

    leaving.record_move(person, there, actor=hr)

    account.refresh_from_db()
    person.refresh_from_db()
    assert (person.unit, account.state) == (there, AccountState.LINKED)
    assert [role.unit for role in person.roles.all()] == [elsewhere]


def test_unlinking_oneself_leaves_a_receipt_too(hr, pds) -> None:
    person = writer_of(hr)
    account = linked(person, pds.origin)

    revocation = accounts.unlink(actor=person, account=account)

    row = Receipt.objects.get()
    assert (row.reason, row.state, revocation.ended) == ("unlinked", "ended", True)
    # What somebody unlinked is nobody else's business.
    assert not Receipt.objects.visible_to(hr).exists()
    assert Receipt.objects.visible_to(person).count() == 1


def test_account_that_the_company_gave_goes_to_a_custodian(hr, pds) -> None:
    person = writer_of(hr)
    custodian = UserFactory(unit=hr.unit, lead=True)
    given = issued(custodian, person)

    leaving.record(person, actor=hr)
    leaving.sweep()

    given.refresh_from_db()
    assert given.custodian == custodian
    assert given.handed_over_at is not None
    assert not Account.objects.held().filter(owner=person).exists()
    assert Receipt.objects.filter(person=person, reason="left").count() == 1
