"""Branded accounts against a real server of the company: made, dressed, handed on, taken back."""

import os
import signal
import subprocess
import sys
from collections.abc import Iterator
from datetime import timedelta
from typing import Any

import pytest
from aiohttp import web
from asgiref.sync import async_to_sync
from django.utils import timezone

from advocacy.models import BrandedAccount, Grant
from advocacy.networks.bluesky.adapter import BlueskyAdapter
from advocacy.networks.errors import ErrorKind, NetworkError
from advocacy.networks.profiles import Profile
from advocacy.networks.types import Credentials
from advocacy.services import brandcheck, branded, delivery, grants, issuing, keeping, kit, owing
from advocacy.services.tools import open_tools
from advocacy.states import AccountState, BrandedState, DeliveryState
from charter.models import User
from charter.services import people
from config.bootstrap.paths import ROOT
from config.kernel.audit import SystemActor
from tests.advocacy.workers import database_url
from tests.counterparts.pds import Pds
from tests.counterparts.proxy import Proxy
from tests.counterparts.service import XrpcFailed
from tests.factories import advocacy as make
from tests.factories import branded as given
from tests.factories.people import UnitFactory, UserFactory

pytestmark = [pytest.mark.counterpart, pytest.mark.django_db]
SYSTEM = SystemActor("tests")
SWEEP = "import django; django.setup(); from advocacy.services import issuing; issuing.sweep()"


class DeadlyProxy(Proxy):
    """Kills the worker that makes a request of some name: before it is passed on, or after."""

    method, when, victim = "", "", 0

    async def handle(self, request: web.Request) -> web.StreamResponse:
        if not self.when or not request.path.endswith(self.method):
            return await super().handle(request)
        when, self.when = self.when, ""
        answer = await super().handle(request) if when == "after" else web.Response(status=500)
        os.kill(self.victim, signal.SIGKILL)
        return answer


@pytest.fixture
def proxy(server: Pds, settings: Any) -> Iterator[DeadlyProxy]:
    with DeadlyProxy(server.host) as proxy:
        settings.OUTBOUND_ALLOWED_PRIVATE = sorted(server.allowed_private | proxy.allowed_private)
        settings.BLUESKY_PLC, settings.BLUESKY_DEFAULT_HOST = server.plc, server.host
        settings.BRANDED_PDS_HOST = proxy.origin
        settings.BRANDED_PDS_ADMIN_PASSWORD = server.admin_password
        settings.BRANDED_HANDLE_DOMAIN, settings.BRANDED_MAIL_DOMAIN = "test", "example.org"
        yield proxy


@pytest.fixture
def lead() -> User:
    return UserFactory(unit=UnitFactory(code="hexalia"), lead=True)


@pytest.fixture
def holder(lead: User) -> User:
    """Somebody whose name nobody on the server has, whatever other tests made there."""
    return make.writer(first_name=f"T{os.urandom(4).hex()}", last_name="Roy", unit=lead.unit)


@pytest.fixture
def row(proxy: DeadlyProxy, lead: User, holder: User) -> BrandedAccount:
    """An account in use at the server."""
    row = given.read(lead, holder)
    issuing.issue(actor=lead, row=row)
    return row


def again(row: BrandedAccount) -> None:
    """Let leases and pauses run out."""
    past = timezone.now() - timedelta(seconds=1)
    BrandedAccount.objects.filter(pk=row.pk).update(not_before=past)
    BrandedAccount.objects.filter(pk=row.pk, lease_until__isnull=False).update(lease_until=past)
    row.refresh_from_db()


def posted(row: BrandedAccount, author: User) -> str:
    """Send something; how that ended."""
    post = make.approved(author=author, to=[row.account], text="Bonjour du chantier")
    delivery.sweep()
    return str(post.deliveries.get().state)


def session_of(row: BrandedAccount) -> Credentials:
    return grants.credentials_of(Grant.objects.select_related("account").get(account=row.account))


def renewal(credentials: Credentials) -> ErrorKind | None:
    """What the server says to whoever holds this session."""

    async def renew() -> None:
        async with open_tools() as tools:
            await BlueskyAdapter(credentials, tools).renew()

    try:
        async_to_sync(renew)()
    except NetworkError as error:
        return error.kind
    return None


def test_account_is_made_dressed_and_publishes(
    server: Pds, row: BrandedAccount, holder: User
) -> None:
    assert (row.state, row.problem) == (BrandedState.ISSUED, "")
    assert row.account is not None
    assert row.account.is_company
    assert row.handle == f"{row.handle.split('.')[0]}.test"
    dressed = kit.kit_of(row)
    profile = server.record(f"at://{row.remote_id}/app.bsky.actor.profile/self")["value"]
    assert profile["displayName"] == dressed.profile.display_name
    assert profile["avatar"]["size"] == len(dressed.profile.avatar or b"")
    assert row.kit_revision == dressed.revision

    assert posted(row, holder) == DeliveryState.SENT
    assert len(server.records(row.remote_id)) == 1


def test_password_of_the_administrator_and_session_are_in_no_row(
    server: Pds, row: BrandedAccount
) -> None:
    session = session_of(row)

    text = str(list(BrandedAccount.objects.values())) + str(list(Grant.objects.values("sealed")))
    assert server.admin_password not in text
    assert session.refresh not in text


@pytest.mark.django_db(transaction=True)
def test_worker_killed_anywhere_makes_no_second_account(
    server: Pds, proxy: DeadlyProxy, lead: User, holder: User, settings: Any
) -> None:
    row = given.read(lead, holder)
    before = len(server.call("com.atproto.sync.listRepos?limit=1000")["repos"])
    places = [("before", "createAccount"), ("after", "createAccount")]
    places += [("after", "updateAccountPassword"), ("after", "createAppPassword")]
    places += [("after", "putRecord")]
    names = ("PDS_HOST", "PDS_ADMIN_PASSWORD", "HANDLE_DOMAIN", "MAIL_DOMAIN")
    environment = {f"BRANDED_{name}": getattr(settings, f"BRANDED_{name}") for name in names}
    environment["BLUESKY_PLC"] = server.plc
    environment["OUTBOUND_ALLOWED_PRIVATE"] = ",".join(settings.OUTBOUND_ALLOWED_PRIVATE)
    environment |= {
        "DATABASE_URL": database_url(),
        "DJANGO_SETTINGS_MODULE": "config.settings.test",
    }

    codes = []
    for when, method in [*places, ("", "")]:
        again(row)
        proxy.when, proxy.method = "", method
        command = [sys.executable, "-c", SWEEP]
        worker = subprocess.Popen(command, cwd=ROOT, env={**os.environ, **environment})
        proxy.victim, proxy.when = worker.pid, when
        codes.append(worker.wait())

    row.refresh_from_db()
    assert codes == [-signal.SIGKILL] * len(places) + [0]
    assert row.state == BrandedState.ISSUED
    assert len(server.call("com.atproto.sync.listRepos?limit=1000")["repos"]) == before + 1


@pytest.mark.parametrize("method", ["createAccount", "createSession", "uploadBlob", "putRecord"])
def test_lost_answer_is_taken_up_by_the_sweep(
    server: Pds, proxy: DeadlyProxy, lead: User, holder: User, method: str
) -> None:
    row = given.read(lead, holder)
    name = "com.atproto.repo." if method in ("uploadBlob", "putRecord") else "com.atproto.server."
    proxy.lose_answer(name + method)

    issuing.issue(actor=lead, row=row)
    waiting, problem = row.state, row.problem
    again(row)
    issuing.sweep()

    row.refresh_from_db()
    assert waiting == BrandedState.ISSUING
    assert problem in ("transient", "ambiguous")
    assert (row.state, row.problem) == (BrandedState.ISSUED, "")


def test_name_taken_at_the_server_gives_the_next_one(
    server: Pds, proxy: DeadlyProxy, lead: User, holder: User
) -> None:
    row = given.read(lead, holder)
    first = row.handle
    server.create_account(first.removesuffix(".test"))

    issuing.issue(actor=lead, row=row)

    assert row.state == BrandedState.ISSUED
    assert row.handle not in ("", first)
    assert row.tried == [first]


def test_wrong_password_of_the_administrator_is_for_a_person_to_mend(
    server: Pds, proxy: DeadlyProxy, lead: User, holder: User, settings: Any
) -> None:
    row = given.read(lead, holder)
    settings.BRANDED_PDS_ADMIN_PASSWORD = "wrong"

    issuing.issue(actor=lead, row=row)
    issuing.sweep()

    row.refresh_from_db()
    assert row.state == BrandedState.APPROVED
    assert row.problem
    settings.BRANDED_PDS_ADMIN_PASSWORD = server.admin_password
    issuing.issue(actor=lead, row=row)
    assert row.state == BrandedState.ISSUED


def test_suspended_account_is_gone_until_it_is_opened_again(
    server: Pds, row: BrandedAccount, lead: User, holder: User
) -> None:
    keeping.suspend(actor=lead, branded=row, note="Relecture")

    with pytest.raises(XrpcFailed):
        server.call(f"com.atproto.repo.describeRepo?repo={row.remote_id}")
    assert (row.owed, row.account and row.account.state) == ("", AccountState.UNLINKED)

    keeping.restore(actor=lead, branded=row)

    assert row.state == BrandedState.ISSUED
    assert posted(row, holder) == DeliveryState.SENT


def test_server_that_does_not_answer_is_told_again(
    server: Pds, row: BrandedAccount, lead: User, proxy: DeadlyProxy
) -> None:
    proxy.lose_request("com.atproto.admin.updateSubjectStatus")

    keeping.suspend(actor=lead, branded=row, note="Relecture")
    owed = row.owed
    assert server.call(f"com.atproto.repo.describeRepo?repo={row.remote_id}")["did"]
    again(row)
    owing.sweep()

    row.refresh_from_db()
    assert (owed, row.owed) == ("suspend", "")
    with pytest.raises(XrpcFailed):
        server.call(f"com.atproto.repo.describeRepo?repo={row.remote_id}")


def test_renamed_account_answers_to_its_new_handle(
    server: Pds, row: BrandedAccount, lead: User
) -> None:
    name = f"r{os.urandom(4).hex()}"

    keeping.rename(actor=lead, branded=row, name=name)

    found = server.call(f"com.atproto.identity.resolveHandle?handle={name}.test")
    row.account.refresh_from_db()  # type: ignore[union-attr]
    assert found["did"] == row.remote_id
    assert row.account.handle == row.handle == f"{name}.test"  # type: ignore[union-attr]


def test_name_that_the_server_refuses_keeps_nobody_in(
    server: Pds, row: BrandedAccount, lead: User, holder: User
) -> None:
    before, old = row.handle, session_of(row)
    name = f"r{os.urandom(4).hex()}"
    server.create_account(name)
    keeping.rename(actor=lead, branded=row, name=name)
    refused = (row.owed, row.problem)
    people.leave(holder, actor=SYSTEM)

    branded.hand_to_custodian(holder, actor=SYSTEM)

    row.refresh_from_db()
    assert refused == ("rename", "handle_taken")
    assert (row.state, row.owed) == (BrandedState.HANDED_OVER, "")
    assert (row.handle, row.problem) == (before, "handle_taken")
    assert renewal(old) is ErrorKind.AUTH_DEAD


@pytest.mark.parametrize("suspended", [False, True])
def test_leaver_is_locked_out_and_the_custodian_gets_in(
    server: Pds, row: BrandedAccount, lead: User, holder: User, *, suspended: bool
) -> None:
    old = session_of(row)
    waiting = make.approved(author=holder, to=[row.account], text="Pas encore parti")
    if suspended:
        keeping.suspend(actor=lead, branded=row, note="Départ")
    people.leave(holder, actor=SYSTEM)

    moved = branded.hand_to_custodian(holder, actor=SYSTEM)

    row.refresh_from_db()
    delivery.sweep()
    assert [each.pk for each in moved] == [row.pk]
    assert (row.state, row.owed, row.custodian) == (BrandedState.HANDED_OVER, "", lead)
    assert renewal(old) is ErrorKind.AUTH_DEAD
    assert server.records(row.remote_id) == []
    assert waiting.deliveries.get().state == DeliveryState.FAILED
    assert (issuing.dress_kept(), issuing.dress_kept()) == (1, 0)
    profile = server.record(f"at://{row.remote_id}/app.bsky.actor.profile/self")["value"]
    assert holder.first_name not in str(profile)
    make.acknowledged(lead)
    assert posted(row, lead) == DeliveryState.SENT


def test_account_taken_back_is_shown_to_nobody(
    server: Pds, row: BrandedAccount, lead: User
) -> None:
    keeping.take_back(actor=lead, branded=row, note="Fin")

    with pytest.raises(XrpcFailed):
        server.call(f"com.atproto.repo.describeRepo?repo={row.remote_id}")
    assert row.state == BrandedState.TAKEN_BACK


def test_brand_check_finds_what_differs_and_puts_it_right(
    row: BrandedAccount, lead: User, holder: User
) -> None:
    assert brandcheck.look_for(actor=holder, row=row).differences == []
    wanted = kit.kit_of(row).profile
    other = Profile("Autre nom", wanted.biography, "", wanted.banner, None)
    async_to_sync(issuing.dress)(row.account, other)

    found = brandcheck.look_for(actor=lead, row=row)

    assert {each["part"] for each in found.differences} == {"display_name", "avatar"}
    assert bytes(found.avatar).startswith(b"\x89PNG")
    assert brandcheck.put_right(actor=holder, row=row).differences == []
