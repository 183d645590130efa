"""Accounts made, dressed and taken away at a real AT Protocol server, as its administrator."""

import asyncio
import io
import secrets
from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime
from typing import Any

import pytest
from PIL import Image

from advocacy.networks import catalogue
from advocacy.networks.bluesky.adapter import BlueskyAdapter
from advocacy.networks.errors import Detail, ErrorKind, NetworkError
from advocacy.networks.ports import Issues, Presents, Rekeys, Renames, Tools
from advocacy.networks.profiles import Company, Profile, Wanted
from advocacy.networks.types import Credentials, Link, Outgoing
from tests.advocacy.networks.stage import running
from tests.counterparts.pds import Pds
from tests.counterparts.proxy import Proxy

pytestmark = pytest.mark.counterpart
CREATE = "com.atproto.server.createAccount"


class Office:
    """The administrator's desk at a server, behind a proxy that can lose things."""

    def __init__(self, runner: asyncio.Runner, tools: Tools, server: Pds, proxy: Proxy) -> None:
        self.run = runner.run
        self.tools = tools
        self.server = server
        self.proxy = proxy
        self.company = Company(server.host, server.admin_password, "test")
        self.issuer: Any = catalogue.open_issuer("bluesky", self.company, tools)

    def wanted(self) -> Wanted:
        name = f"p{secrets.token_hex(6)}"
        return Wanted(name, f"{name}@example.org")

    def made(self) -> Link:
        link: Link = self.run(self.issuer.create(self.wanted()))
        return link

    def adapter(self, credentials: Credentials) -> BlueskyAdapter:
        return BlueskyAdapter(credentials, self.tools)

    def post(self, credentials: Credentials) -> None:
        key = BlueskyAdapter.new_key(datetime.now(UTC), 1)
        self.run(self.adapter(credentials).publish(Outgoing("Bonjour"), key))

    def refusal(self, work: Any) -> NetworkError:
        with pytest.raises(NetworkError) as failed:
            self.run(work)
        return failed.value


@pytest.fixture
def office(server: Pds) -> Iterator[Office]:
    with Proxy(server.host) as proxy:
        allowed = server.allowed_private | proxy.allowed_private
        with running(allowed) as (runner, http):
            hosts = {"bluesky_pds": server.host, "bluesky_plc": server.plc}
            yield Office(runner, Tools(http=http, hosts=hosts), server, proxy)


def picture(colour: str, size: tuple[int, int] = (40, 40)) -> bytes:
    buffer = io.BytesIO()
    Image.new("RGB", size, colour).save(buffer, "png")
    return buffer.getvalue()


def test_issuer_and_adapter_can_do_what_the_screens_ask_for(office: Office) -> None:
    assert isinstance(office.issuer, Issues)
    assert isinstance(office.issuer, Renames)
    assert isinstance(office.issuer, Rekeys)
    assert issubclass(BlueskyAdapter, Presents)


def test_account_that_is_made_may_publish_by_an_app_password(office: Office) -> None:
    wanted = office.wanted()
    assert office.run(office.issuer.find(wanted)) == ""

    link = office.run(office.issuer.create(wanted))

    assert link.handle == f"{wanted.name}.test"
    assert link.credentials.scopes == ("com.atproto.appPass",)
    assert office.run(office.issuer.find(wanted)) == link.remote_id
    assert office.run(office.issuer.find(replace(wanted, mark="x@y.example"))) == ""
    office.post(link.credentials)
    assert len(office.server.records(link.remote_id)) == 1


def test_account_is_made_once_whatever_is_repeated(office: Office) -> None:
    wanted = office.wanted()

    links = [office.run(office.issuer.create(wanted)) for _ in range(3)]

    assert len({link.remote_id for link in links}) == 1
    office.post(links[-1].credentials)


def test_lost_answer_makes_no_second_account(office: Office) -> None:
    wanted = office.wanted()
    company = replace(office.company, host=office.proxy.origin)
    issuer = catalogue.open_issuer("bluesky", company, office.tools)
    office.proxy.lose_answer(CREATE)

    error = office.refusal(issuer.create(wanted))
    link = office.run(office.issuer.create(wanted))

    assert error.kind is ErrorKind.AMBIGUOUS
    assert office.server.call(f"com.atproto.repo.describeRepo?repo={link.handle}")["did"]
    assert office.run(office.issuer.find(wanted)) == link.remote_id


def test_name_of_somebody_else_is_refused(office: Office) -> None:
    taken = office.server.create_account().handle.removesuffix(".test")

    error = office.refusal(office.issuer.create(Wanted(taken, "other@example.org")))

    assert (error.kind, error.detail) == (ErrorKind.CONTENT_INVALID, Detail.HANDLE_TAKEN)


def test_name_that_the_server_keeps_for_itself_is_refused(office: Office) -> None:
    error = office.refusal(office.issuer.create(Wanted("admin", "admin@example.org")))

    assert error.detail == Detail.HANDLE_TAKEN


def test_profile_is_written_and_read_with_its_pictures(office: Office) -> None:
    link = office.made()
    adapter = office.adapter(link.credentials)
    shown = Profile("Camille", "Je travaille ici.", "", picture("red"), picture("blue"))

    assert office.run(adapter.read_profile()) == Profile("", "")
    office.run(adapter.set_profile(shown))

    assert office.run(adapter.read_profile()) == shown


def test_profile_keeps_what_is_not_ours_to_change(office: Office) -> None:
    link = office.made()
    adapter = office.adapter(link.credentials)
    office.run(adapter.set_profile(Profile("Camille", "x", "", picture("red"))))
    uri = f"at://{link.remote_id}/app.bsky.actor.profile/self"
    before = office.server.record(uri)["value"]
    record = before | {"pronouns": "elle"}
    value = {"repo": link.remote_id, "collection": "app.bsky.actor.profile", "rkey": "self"}
    token = link.credentials.access
    office.server.call("com.atproto.repo.putRecord", value | {"record": record}, token=token)

    office.run(adapter.set_profile(Profile("Camille Roy", "y")))

    after = office.server.record(uri)["value"]
    assert after["pronouns"] == "elle"
    assert after["avatar"] == before["avatar"]
    assert (after["displayName"], after["description"]) == ("Camille Roy", "y")


def test_suspended_account_takes_nothing_until_it_is_restored(office: Office) -> None:
    link = office.made()
    adapter = office.adapter(link.credentials)
    post = Outgoing("Bonjour")

    for _ in range(2):
        office.run(office.issuer.suspend(link.remote_id))
    error = office.refusal(adapter.publish(post, adapter.new_key(datetime.now(UTC), 2)))
    for _ in range(2):
        office.run(office.issuer.restore(link.remote_id))

    assert error.kind is ErrorKind.ACCOUNT_BLOCKED
    # Sessions ended with it: the account is opened anew.
    assert office.refusal(adapter.renew()).kind is ErrorKind.AUTH_DEAD
    office.post(office.run(office.issuer.rekey(link.remote_id)))
    assert len(office.server.records(link.remote_id)) == 1


def test_rename_keeps_the_account(office: Office) -> None:
    link, other = office.made(), office.made()
    name = office.wanted().name

    assert office.run(office.issuer.rename(link.remote_id, name)) == f"{name}.test"

    found = office.server.call(f"com.atproto.identity.resolveHandle?handle={name}.test")
    assert found["did"] == link.remote_id
    error = office.refusal(office.issuer.rename(other.remote_id, name))
    assert error.detail == Detail.HANDLE_TAKEN


@pytest.mark.parametrize("way", ["rekey", "lock"])
def test_whoever_held_the_account_is_locked_out(office: Office, way: str) -> None:
    link = office.made()
    old = office.adapter(link.credentials)

    fresh = office.run(getattr(office.issuer, way)(link.remote_id))

    assert office.refusal(old.renew()).kind is ErrorKind.AUTH_DEAD
    if way == "rekey":
        office.post(fresh)
