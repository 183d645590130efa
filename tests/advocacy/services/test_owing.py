"""What a server of the company is told, and when something else is decided before it was."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from datetime import timedelta
from typing import Any

import pytest
from asgiref.sync import sync_to_async
from django.utils import timezone

from advocacy.models import BrandedAccount, Receipt
from advocacy.networks.ports import Issues
from advocacy.services import branded, issuers, issuing, keeping, owing
from advocacy.states import BRANDED, AccountState, BrandedState
from charter.models import Unit, User
from charter.services import people
from config.kernel.audit import SystemActor
from tests.advocacy.networks.mastodon.fake_admin import AdministeredMastodon
from tests.factories import advocacy as make
from tests.factories import branded as given

pytestmark = pytest.mark.django_db
SYSTEM = SystemActor("tests")
NAME = "elodie_martin"


@pytest.fixture
def making(company_server: AdministeredMastodon, comms: User, company: Unit) -> BrandedAccount:
    """Being made at the server, which waits for the mail of its holder."""
    holder = make.writer(first_name="Élodie", last_name="Martin", unit=company)
    row = given.read(comms, holder, "mastodon")
    issuing.issue(actor=comms, row=row)
    return row


@pytest.fixture
def row(company_server: AdministeredMastodon, making: BrandedAccount) -> BrandedAccount:
    """In use."""
    company_server.confirm(NAME)
    later(making)
    issuing.sweep()
    making.refresh_from_db()
    assert making.state == BrandedState.ISSUED
    return making


def later(row: BrandedAccount) -> None:
    """Let what is put off come due."""
    past = timezone.now() - timedelta(seconds=1)
    BrandedAccount.objects.filter(pk=row.pk).update(not_before=past)
    row.refresh_from_db()


def away(server: AdministeredMastodon, *calls: str) -> None:
    """The next of these calls finds the server away."""
    for call in calls:
        server.answer_next(call, 503, "away")


def test_custodian_gets_what_the_server_did_not_hear_before_a_suspension(
    company_server: AdministeredMastodon, row: BrandedAccount, comms: User, company: Unit
) -> None:
    away(company_server, "listed", "listed")
    keeping.hand_over(actor=comms, branded=row, custodian=make.writer(unit=company))
    keeping.suspend(actor=comms, branded=row, note="Relecture")

    keeping.restore(actor=comms, branded=row)

    assert (row.state, row.owed) == (BrandedState.HANDED_OVER, "")
    person = company_server.people[NAME]
    assert (person["suspended"], person["disabled"]) == (False, True), "its holder is locked out"
    assert row.steps.filter(code__startswith="keep_").count() == 3


def test_account_waits_for_nothing_once_its_server_was_told(
    row: BrandedAccount, comms: User
) -> None:
    keeping.suspend(actor=comms, branded=row, note="Relecture")

    row.refresh_from_db()
    assert row.owed == ""
    assert row.not_before <= timezone.now()


def test_account_kept_already_is_only_opened_again(
    company_server: AdministeredMastodon, row: BrandedAccount, comms: User, company: Unit
) -> None:
    keeping.hand_over(actor=comms, branded=row, custodian=make.writer(unit=company))
    keeping.suspend(actor=comms, branded=row, note="Relecture")

    keeping.restore(actor=comms, branded=row)

    assert not company_server.people[NAME]["disabled"], "its custodian gets in"


def test_second_custodian_has_steps_of_their_own(
    row: BrandedAccount, comms: User, company: Unit
) -> None:
    keeping.hand_over(actor=comms, branded=row, custodian=make.writer(unit=company))
    for step in row.steps.filter(side="desk").select_related("branded__unit"):
        issuing.tick(actor=comms, step=step)

    keeping.hand_over(actor=comms, branded=row, custodian=make.writer(unit=company))

    assert row.steps.filter(code__startswith="keep_", done_at__isnull=True).count() == 3


def test_what_is_decided_while_the_server_answers_is_told_next(
    company_server: AdministeredMastodon, row: BrandedAccount, comms: User, monkeypatch: Any
) -> None:
    keeping.suspend(actor=comms, branded=row, note="Relecture")
    BrandedAccount.objects.filter(pk=row.pk).update(owed=owing.SUSPEND)
    later(row)
    changes = {"owed": owing.RESTORE, "not_before": timezone.now(), "state": BrandedState.ISSUED}
    decide = BrandedAccount.objects.filter(pk=row.pk).update
    real = issuers.open_issuer

    @asynccontextmanager
    async def slow(kind: str) -> AsyncIterator[Issues]:
        async with real(kind) as issuer:
            yield issuer
        monkeypatch.setattr(issuers, "open_issuer", real)
        await sync_to_async(decide)(**changes)

    monkeypatch.setattr(issuers, "open_issuer", slow)
    told = owing.settle(row)
    row.refresh_from_db()
    owed = row.owed
    owing.sweep()

    row.refresh_from_db()
    assert (told, owed, row.owed) == (False, owing.RESTORE, "")
    assert not company_server.people[NAME]["suspended"]


def test_leaver_whose_account_is_being_made_gets_none(
    company_server: AdministeredMastodon, making: BrandedAccount
) -> None:
    people.leave(making.holder, actor=SYSTEM)

    branded.hand_to_custodian(making.holder, actor=SYSTEM)

    making.refresh_from_db()
    assert (making.state, making.owed) == (BrandedState.TAKEN_BACK, "")
    assert company_server.people[NAME]["suspended"]
    assert Receipt.objects.filter(person=making.holder).count() == 1
    assert issuing.sweep() == 0


def test_account_that_a_killed_worker_made_is_closed_too(
    company_server: AdministeredMastodon, comms: User, company: Unit
) -> None:
    holder = make.writer(first_name="Élodie", last_name="Martin", unit=company)
    row = given.read(comms, holder, "mastodon")
    company_server.lose_answer("sign_up")
    issuing.issue(actor=comms, row=row)
    until = timezone.now() + timedelta(minutes=4)
    BrandedAccount.objects.filter(pk=row.pk).update(lease_until=until)
    people.leave(holder, actor=SYSTEM)

    branded.hand_to_custodian(holder, actor=SYSTEM)
    row.refresh_from_db()
    waits = (row.state, row.owed, row.not_before, company_server.people[NAME]["suspended"])
    later(row)
    owing.sweep()

    row.refresh_from_db()
    assert waits == (BrandedState.TAKEN_BACK, owing.CLOSE, until, False), "a worker may be at it"
    assert (row.owed, row.remote_id) == ("", "")
    assert company_server.people[NAME]["suspended"]


def test_nothing_at_the_server_is_nothing_to_close(
    company_server: AdministeredMastodon, comms: User, company: Unit
) -> None:
    holder = make.writer(first_name="Élodie", last_name="Martin", unit=company)
    row = given.read(comms, holder, "mastodon")
    away(company_server, "listed")
    issuing.issue(actor=comms, row=row)
    company_server.join(NAME, "somebody@else.example")

    keeping.take_back(actor=comms, branded=row, note="")

    assert (row.state, row.owed) == (BrandedState.TAKEN_BACK, "")
    assert not company_server.people[NAME]["suspended"]


def test_worker_that_comes_too_late_changes_nothing(
    company_server: AdministeredMastodon, making: BrandedAccount, comms: User
) -> None:
    stale = BrandedAccount.objects.select_related("holder", "unit", "account").get(pk=making.pk)
    company_server.confirm(NAME)
    keeping.take_back(actor=comms, branded=making, note="")
    later(making)

    issuing.run(stale)

    making.refresh_from_db()
    assert making.state == BrandedState.TAKEN_BACK
    assert company_server.people[NAME]["suspended"]


def test_lock_comes_before_anything_is_shown_again(
    company_server: AdministeredMastodon, row: BrandedAccount, comms: User, company: Unit
) -> None:
    keeping.suspend(actor=comms, branded=row, note="Relecture")
    away(company_server, "done")

    keeping.hand_over(actor=comms, branded=row, custodian=make.writer(unit=company))

    person = company_server.people[NAME]
    assert (row.owed, person["suspended"]) == (owing.KEEP, True)
    later(row)
    owing.sweep()
    assert (person["suspended"], person["disabled"]) == (False, True)


def stopped(row: BrandedAccount) -> BrandedAccount:
    """Looked at by somebody, after something of it was refused."""
    BRANDED.advance(row, "stop", actor=SYSTEM, changes={"problem": "image_type"})
    return row


@pytest.mark.parametrize("way", ["withdraw", "leave"])
def test_what_a_stopped_attempt_made_is_closed_with_the_request(
    company_server: AdministeredMastodon, making: BrandedAccount, way: str
) -> None:
    row = stopped(making)

    if way == "withdraw":
        branded.withdraw(actor=row.holder, branded=row)
    else:
        people.leave(row.holder, actor=SYSTEM)
        branded.hand_to_custodian(row.holder, actor=SYSTEM)

    row.refresh_from_db()
    assert (row.state, row.owed) == (BrandedState.WITHDRAWN, "")
    assert company_server.people[NAME]["suspended"]
    assert row.account is not None
    row.account.refresh_from_db()
    assert row.account.state == AccountState.UNLINKED


def test_request_that_was_never_tried_tells_the_server_nothing(
    company_server: AdministeredMastodon, comms: User, company: Unit
) -> None:
    row = given.read(comms, make.writer(unit=company), "mastodon")

    branded.withdraw(actor=row.holder, branded=row)

    assert (row.state, row.owed, company_server.calls) == (BrandedState.WITHDRAWN, "", [])


def test_account_that_is_made_after_all_is_closed_again(
    company_server: AdministeredMastodon, comms: User, company: Unit
) -> None:
    holder = make.writer(first_name="Élodie", last_name="Martin", unit=company)
    row = given.read(comms, holder, "mastodon")
    BRANDED.advance(row, "start", actor=SYSTEM)
    stale = BrandedAccount.objects.select_related("holder", "unit", "account").get(pk=row.pk)
    keeping.take_back(actor=comms, branded=row, note="")
    told = row.owed

    issuing.run(stale)
    owing.sweep()

    row.refresh_from_db()
    assert (told, row.owed) == ("", "")
    assert company_server.people[NAME]["suspended"]


def test_account_that_is_gone_there_is_closed(
    company_server: AdministeredMastodon, row: BrandedAccount, comms: User
) -> None:
    del company_server.people[NAME]

    keeping.take_back(actor=comms, branded=row, note="")

    assert (row.state, row.owed) == (BrandedState.TAKEN_BACK, "")


def test_row_that_fails_as_none_should_leaves_the_others(
    company_server: AdministeredMastodon,
    row: BrandedAccount,
    comms: User,
    company: Unit,
) -> None:
    away(company_server, "listed")
    keeping.suspend(actor=comms, branded=row, note="Relecture")
    later(row)
    broken = BrandedAccount.objects.create(
        holder=make.writer(unit=company), unit=company, network="mastodon", handle="x",
        host="https://x.example", state=BrandedState.WITHDRAWN, owed="unheard of",
    )  # fmt: skip

    told = owing.sweep()

    assert told == 1
    assert company_server.people[NAME]["suspended"]
    broken.refresh_from_db()
    assert broken.owed == "unheard of"
