"""A branded account on the company's own Mastodon server: from the request to the hand-over."""

from collections.abc import Iterator
from datetime import timedelta
from typing import Any

import pytest
from django.utils import timezone

from advocacy.models import BrandedAccount
from advocacy.services import issuing, keeping, kit
from advocacy.states import AccountState, BrandedState
from charter.models import Unit, User
from tests.advocacy.networks.mastodon.fake_admin import ADMIN, AdministeredMastodon
from tests.advocacy.networks.mastodon.tempers import STRICT
from tests.factories import advocacy as make
from tests.factories import branded as given

pytestmark = pytest.mark.django_db


@pytest.fixture
def server(settings: Any) -> Iterator[AdministeredMastodon]:
    with AdministeredMastodon(STRICT) as server:
        settings.NETWORKS_ENABLED = ["practice", "mastodon"]
        settings.OUTBOUND_ALLOWED_PRIVATE = sorted(server.allowed_private)
        settings.BRANDED_MASTODON_HOST = server.origin
        settings.BRANDED_MASTODON_ADMIN_TOKEN = ADMIN
        yield server


@pytest.fixture
def row(server: AdministeredMastodon, comms: User, company: Unit) -> BrandedAccount:
    """Being made: the server waits for the mail of its holder."""
    holder = make.writer(first_name="Élodie", last_name="Martin", unit=company)
    row = given.read(comms, holder, "mastodon")
    issuing.issue(actor=comms, row=row)
    return row


def confirmed(server: AdministeredMastodon, row: BrandedAccount) -> None:
    server.confirm("elodie_martin")
    past = timezone.now() - timedelta(seconds=1)
    BrandedAccount.objects.filter(pk=row.pk).update(not_before=past)
    issuing.sweep()
    row.refresh_from_db()


def test_account_waits_for_the_mail_of_its_holder(
    server: AdministeredMastodon, row: BrandedAccount
) -> None:
    assert (row.state, row.problem) == (BrandedState.ISSUING, "mail_unconfirmed")
    assert server.people["elodie_martin"]["email"] == row.holder.email

    confirmed(server, row)

    assert (row.state, row.problem) == (BrandedState.ISSUED, "")
    assert len(server.called("sign_up")) == 1
    profile = server.people["elodie_martin"]["profile"]
    assert profile["display_name"] == kit.kit_of(row).profile.display_name


def test_handing_over_freezes_the_login_and_plans_what_is_done_by_hand(
    server: AdministeredMastodon, row: BrandedAccount, comms: User, company: Unit
) -> None:
    confirmed(server, row)

    keeping.hand_over(actor=comms, branded=row, custodian=make.writer(unit=company))

    row.refresh_from_db()
    assert server.people["elodie_martin"]["disabled"]
    assert (row.state, row.owed) == (BrandedState.HANDED_OVER, "")
    assert row.account is not None
    assert row.account.state == AccountState.UNLINKED
    assert row.steps.filter(code__startswith="keep_").count() == 3
