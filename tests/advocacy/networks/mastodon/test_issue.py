"""Accounts made at a server of the company's own, of every temper."""

import asyncio
from collections.abc import Iterator
from dataclasses import replace
from typing import Any

import pytest

from advocacy.networks import catalogue
from advocacy.networks.errors import Detail, ErrorKind, NetworkError
from advocacy.networks.mastodon.adapter import MastodonAdapter
from advocacy.networks.ports import Issues, Presents, Rekeys, Renames, Tools
from advocacy.networks.profiles import Company, Profile, Wanted
from advocacy.networks.types import Link
from tests.advocacy.networks.mastodon.fake_admin import ADMIN, AdministeredMastodon
from tests.advocacy.networks.mastodon.tempers import Temper
from tests.advocacy.networks.stage import running

PNG = b"\x89PNG\r\n--pixels--"
WANTED = Wanted("camille_roy", "camille@hexalia.example")
SHOWN = Profile("Camille Roy", "Je travaille ici.", "https://hexalia.example", PNG, PNG + b"2")


class Office:
    """The administrator's desk."""

    def __init__(self, runner: asyncio.Runner, tools: Tools, server: AdministeredMastodon) -> None:
        self.run = runner.run
        self.tools = tools
        self.server = server
        company = Company(server.origin, ADMIN, server.host)
        self.issuer: Any = catalogue.open_issuer("mastodon", company, tools)

    def made(self) -> Link:
        link: Link = self.run(self.issuer.create(WANTED))
        return link

    def adapter(self, link: Link) -> MastodonAdapter:
        return MastodonAdapter(link.credentials, self.tools, pause=0)

    def refusal(self, work: Any) -> NetworkError:
        with pytest.raises(NetworkError) as failed:
            self.run(work)
        return failed.value


@pytest.fixture
def office(temper: Temper) -> Iterator[Office]:
    with AdministeredMastodon(temper) as server, running(server.allowed_private) as opened:
        runner, http = opened
        yield Office(runner, Tools(http=http), server)


def test_issuer_can_do_what_the_api_allows(office: Office) -> None:
    assert isinstance(office.issuer, Issues)
    assert not isinstance(office.issuer, Renames | Rekeys)
    assert issubclass(MastodonAdapter, Presents)


def test_account_is_made_approved_and_waits_for_its_mail(office: Office) -> None:
    assert office.run(office.issuer.find(WANTED)) == ""

    link = office.made()

    person = office.server.people[WANTED.name]
    assert person["approved"]
    assert link.handle == f"camille_roy@{office.server.host}"
    actor = office.server.actor_of(WANTED.name, person["id"])
    assert link.remote_id == (actor or f"camille_roy@{office.server.host}")
    assert "write:accounts" in link.credentials.scopes
    assert office.run(office.issuer.find(WANTED)) == link.remote_id
    assert office.run(office.issuer.find(replace(WANTED, mark="x@y.example"))) == ""
    error = office.refusal(office.adapter(link).set_profile(SHOWN))
    assert (error.kind, error.detail) == (ErrorKind.ACCOUNT_BLOCKED, Detail.MAIL_UNCONFIRMED)


def test_profile_is_written_and_read_once_the_mail_is_confirmed(office: Office) -> None:
    link = office.made()
    office.server.confirm(WANTED.name)

    empty = office.run(office.adapter(link).read_profile())
    office.run(office.adapter(link).set_profile(SHOWN))

    assert empty == Profile("", "")
    assert office.run(office.adapter(link).read_profile()) == SHOWN


def test_picture_that_is_not_given_stays(office: Office) -> None:
    link = office.made()
    office.server.confirm(WANTED.name)
    office.run(office.adapter(link).set_profile(SHOWN))

    office.run(office.adapter(link).set_profile(Profile("Camille", "x")))

    found = office.run(office.adapter(link).read_profile())
    assert (found.display_name, found.avatar) == ("Camille", PNG)


def test_picture_at_what_is_no_address_is_a_failure_of_the_network(office: Office) -> None:
    link = office.made()
    office.server.answer_next("self", 200, {"id": "1", "avatar": "https://[bad"})

    error = office.refusal(office.adapter(link).read_profile())

    assert error.kind is ErrorKind.TRANSIENT


def test_sign_up_whose_answer_was_lost_is_made_anew_and_once(office: Office) -> None:
    office.server.lose_answer("sign_up")

    error = office.refusal(office.issuer.create(WANTED))
    link = office.made()

    assert error.kind is ErrorKind.AMBIGUOUS
    assert len(office.server.people) == 1
    assert link.credentials.access == office.server.people[WANTED.name]["token"]


def test_account_that_is_approved_is_its_holders_to_open(office: Office) -> None:
    office.made()

    error = office.refusal(office.issuer.create(WANTED))

    assert error.detail == Detail.SIGN_IN_THERE
    assert len(office.server.people) == 1


def test_name_of_somebody_else_is_refused(office: Office) -> None:
    office.server.join(WANTED.name, "somebody@else.example")

    error = office.refusal(office.issuer.create(WANTED))

    assert (error.kind, error.detail) == (ErrorKind.CONTENT_INVALID, Detail.HANDLE_TAKEN)


def test_name_that_another_one_begins_with_is_not_found(office: Office) -> None:
    office.server.join(f"{WANTED.name}_2", WANTED.mark)

    assert office.run(office.issuer.find(WANTED)) == ""


@pytest.mark.parametrize(("way", "field"), [("suspend", "suspended"), ("lock", "disabled")])
def test_account_is_closed_and_opened_however_often_it_is_said(
    office: Office, way: str, field: str
) -> None:
    link = office.made()
    office.server.confirm(WANTED.name)

    for _ in range(2):
        office.run(getattr(office.issuer, way)(link.remote_id))
    closed = office.server.people[WANTED.name][field]
    error = office.refusal(office.adapter(link).set_profile(SHOWN))
    for _ in range(2):
        office.run(office.issuer.restore(link.remote_id))

    assert closed
    assert error.kind is ErrorKind.ACCOUNT_BLOCKED
    office.run(office.adapter(link).set_profile(SHOWN))


def test_without_the_administrators_rights_nothing_is_made(office: Office) -> None:
    company = Company(office.server.origin, "wrong", office.server.host)
    issuer = catalogue.open_issuer("mastodon", company, office.tools)

    error = office.refusal(issuer.create(WANTED))

    # A page for an error may come from something before the server.
    page = office.server.temper.pages_for_errors
    assert error.kind is (ErrorKind.TRANSIENT if page else ErrorKind.SCOPE_MISSING)
    assert office.server.people == {}
