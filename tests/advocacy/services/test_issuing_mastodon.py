"""A branded account on the company's own Mastodon server: from the request to the hand-over."""

from datetime import timedelta

import pytest
from django.utils import timezone

from advocacy.models import BrandedAccount
from advocacy.services import accounts, issuing, keeping, kit, metrics
from advocacy.states import AccountState, BrandedState
from charter.models import Unit, User
from config.kernel.audit import SystemActor
from tests.advocacy.networks.mastodon.fake_admin import AdministeredMastodon
from tests.factories import advocacy as make
from tests.factories import branded as given

pytestmark = pytest.mark.django_db
SYSTEM = SystemActor("tests")


@pytest.fixture
def row(company_server: AdministeredMastodon, comms: User, company: Unit) -> BrandedAccount:
    """Being made: the server waits for the mail of its holder."""
    holder = make.writer(first_name="Élodie", last_name="Martin", unit=company)
    row = given.read(comms, holder, "mastodon")
    issuing.issue(actor=comms, row=row)
    return row


def confirmed(company_server: AdministeredMastodon, row: BrandedAccount) -> None:
    company_server.confirm("elodie_martin")
    past = timezone.now() - timedelta(seconds=1)
    BrandedAccount.objects.filter(pk=row.pk).update(not_before=past)
    issuing.sweep()
    row.refresh_from_db()


def test_account_waits_for_the_mail_of_its_holder(
    company_server: AdministeredMastodon, row: BrandedAccount
) -> None:
    assert (row.state, row.problem) == (BrandedState.ISSUING, "mail_unconfirmed")
    assert company_server.people["elodie_martin"]["email"] == row.holder.email

    confirmed(company_server, row)

    assert (row.state, row.problem) == (BrandedState.ISSUED, "")
    assert len(company_server.called("sign_up")) == 1
    profile = company_server.people["elodie_martin"]["profile"]
    assert profile["display_name"] == kit.kit_of(row).profile.display_name


def test_handing_over_freezes_the_login_and_plans_what_is_done_by_hand(
    company_server: AdministeredMastodon, row: BrandedAccount, comms: User, company: Unit
) -> None:
    confirmed(company_server, row)

    keeping.hand_over(actor=comms, branded=row, custodian=make.writer(unit=company))

    row.refresh_from_db()
    assert company_server.people["elodie_martin"]["disabled"]
    assert (row.state, row.owed) == (BrandedState.HANDED_OVER, "")
    assert row.account is not None
    assert row.account.state == AccountState.UNLINKED
    assert row.steps.filter(code__startswith="keep_").count() == 3


def test_account_that_a_reading_broke_meanwhile_is_not_made_again(
    company_server: AdministeredMastodon, row: BrandedAccount
) -> None:
    assert row.account is not None
    accounts.mark_broken(row.account, "account_blocked", actor=SYSTEM)

    confirmed(company_server, row)

    assert (row.state, row.account.state) == (BrandedState.ISSUED, AccountState.LINKED)
    assert len(company_server.called("sign_up")) == 1


def test_account_that_waits_for_its_mail_is_not_read(
    company_server: AdministeredMastodon, row: BrandedAccount
) -> None:
    metrics.read_networks()

    assert row.account is not None
    row.account.refresh_from_db()
    assert row.account.state == AccountState.LINKED
    confirmed(company_server, row)
    metrics.read_networks()
    assert row.account.readings.count() == 1


def test_account_whose_holder_let_us_in_is_issued_without_its_kit(
    company_server: AdministeredMastodon, comms: User, company: Unit
) -> None:
    holder = make.writer(first_name="Élodie", last_name="Martin", unit=company)
    row = given.read(comms, holder, "mastodon")
    company_server.join("elodie_martin", holder.email)["approved"] = True
    issuing.issue(actor=comms, row=row)
    waiting = (row.state, row.problem)
    linked = make.AccountFactory(
        owner=holder, network="mastodon", host=company_server.origin, handle=f"@{row.handle}",
        remote_id=f"{company_server.origin}/users/elodie_martin",
        grant=company_server.credentials,
    )  # fmt: skip

    confirmed(company_server, row)

    assert waiting == (BrandedState.ISSUING, "sign_in_there")
    assert (row.state, row.account, row.kit_revision) == (BrandedState.ISSUED, linked, "")
