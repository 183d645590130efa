"""Servers at the HTTP boundary: of people, and of the company; and a post that is out."""

from collections.abc import Iterator

import pytest

from advocacy.models import Account, Delivery
from advocacy.services import delivery
from tests.advocacy.networks.fake_pds import FakePds
from tests.advocacy.networks.mastodon.fake_admin import ADMIN, AdministeredMastodon
from tests.advocacy.networks.mastodon.tempers import STRICT
from tests.factories import advocacy as make


@pytest.fixture
def pds(settings) -> Iterator[FakePds]:
    with FakePds() as server:
        settings.OUTBOUND_ALLOWED_PRIVATE = sorted(server.allowed_private)
        settings.BLUESKY_DEFAULT_HOST = settings.BLUESKY_PLC = server.origin
        settings.BLUESKY_APPVIEW = server.origin
        yield server


@pytest.fixture
def out(author) -> Delivery:
    """A post of the author that hangs on the practice wall."""
    make.charter_in_force()
    make.acknowledged(author)
    row = make.approved(author=author).deliveries.get()
    delivery.sweep()
    row.refresh_from_db()
    return row


@pytest.fixture
def company_out(out: Delivery) -> Delivery:
    """The same, on an account of the company."""
    Account.objects.update(is_company=True)
    out.refresh_from_db()
    return out


@pytest.fixture
def company_server(settings) -> Iterator[AdministeredMastodon]:
    """A server of the company's own, with Mastodon's API."""
    with AdministeredMastodon(STRICT) as server:
        settings.NETWORKS_ENABLED = ["practice", "mastodon"]
        settings.OUTBOUND_ALLOWED_PRIVATE = sorted(server.allowed_private)
        settings.BRANDED_MASTODON_HOST = server.origin
        settings.BRANDED_MASTODON_ADMIN_TOKEN = ADMIN
        yield server
