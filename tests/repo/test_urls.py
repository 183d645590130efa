"""Every address x every person: the status each gets, from one table."""

import re
from collections.abc import Iterator
from typing import Any, NamedTuple

import pytest
from django.db import transaction
from django.http import HttpResponse
from django.test import Client
from django.urls import URLPattern, URLResolver, get_resolver, reverse

from tests.clients import StrictClient
from tests.repo.sources import APPS
from tests.repo.url_table import GROUPS, TABLE
from tests.repo.url_world import PEOPLE, World, make_world

pytestmark = pytest.mark.django_db
ROW = re.compile(r"(?P<method>\w+)\s+(?P<name>[\w:-]+)(\((?P<things>[^)]*)\))?(?P<query>\?\S*)?$")
WORDS = {"/accounts/login/": "sign-in", "/admin/login/": "sign-in", "/admin/": "refused"}


class Row(NamedTuple):
    """One line of the table."""

    method: str
    name: str
    things: tuple[str, ...]
    query: str
    expected: dict[str, str]

    def __str__(self) -> str:
        return f"{self.method} {self.name}({' '.join(self.things)}){self.query}"


class Address(NamedTuple):
    """One pattern of the project: its full name, its path, and whose view answers."""

    name: str
    path: str
    module: str

    @property
    def ours(self) -> bool:
        """Whether the view, or the admin section it belongs to, is ours."""
        section = self.name.partition(":")[0] if ":" in self.name else ""
        return self.module.partition(".")[0] in APPS or section in OUR_SECTIONS


# Sections of the admin made of Wagtail's views for rows of ours.
OUR_SECTIONS = ("people", "units", "roles")


def table() -> list[Row]:
    """Read the table."""
    return [_row(line) for line in TABLE.splitlines() if line.strip()]


def _row(line: str) -> Row:
    request, anonymous, others, *exceptions = (cell.strip() for cell in line.split("|"))
    found = ROW.match(request)
    assert found, line
    expected = dict.fromkeys(PEOPLE, others) | {"anonymous": anonymous}
    for names, status in re.findall(r"([@\w ]+)=(\S+)", " ".join(exceptions)):
        people = " ".join(GROUPS.get(name, name) for name in names.split()).split()
        assert set(people) <= set(PEOPLE), line
        expected |= dict.fromkeys(people, status)
    things = tuple((found["things"] or "").split())
    return Row(found["method"], found["name"], things, found["query"] or "", expected)


def addresses() -> list[Address]:
    """Walk the resolver."""
    return list(_walk(get_resolver(), "", ""))


def _walk(resolver: URLResolver, path: str, section: str) -> Iterator[Address]:
    for pattern in resolver.url_patterns:
        here = path + str(pattern.pattern)
        if isinstance(pattern, URLPattern):
            yield Address(f"{section}{pattern.name or ''}", here, _module(pattern.callback))
        else:
            inner = f"{section}{pattern.namespace}:" if pattern.namespace else section
            yield from _walk(pattern, here, inner)


def _module(view: Any) -> str:
    target = getattr(view, "cls", None) or getattr(view, "view_class", None) or view
    return str(getattr(target, "__module__", ""))


@pytest.fixture
def world(db: None) -> World:
    """Give the people, and the things they look at."""
    return make_world()


def outcome(response: HttpResponse) -> str:
    """Return the status, or the word of the table for where a redirect leads."""
    return WORDS.get(response.get("Location", "").partition("?")[0], str(response.status_code))


def ask(client: Client, row: Row, world: World) -> str:
    """Make one request and undo what it did."""
    address = reverse(row.name, args=[world.things[thing] for thing in row.things])
    send = getattr(client, row.method.lower())
    with transaction.atomic():
        response = send(address + row.query)
        transaction.set_rollback(True)
    b"".join(response)  # a file that is streamed is closed when it was read
    return outcome(response)


def test_table_has_every_address_of_ours() -> None:
    known = {row.name for row in table()}

    missing = {each.name or each.path for each in addresses() if each.ours} - known

    assert not missing, "write these into tests/repo/url_table.py"


def test_table_has_no_address_twice() -> None:
    rows = [str(row) for row in table()]

    assert len(rows) == len(set(rows))


@pytest.mark.slow
@pytest.mark.parametrize("person", PEOPLE)
def test_address_answers_as_the_table_says(world: World, person: str) -> None:
    client = StrictClient()
    if person in world.people:
        client.force_login(world.people[person])

    found = {str(row): ask(client, row, world) for row in table()}

    wanted = {str(row): row.expected[person] for row in table()}
    assert {row: (wanted[row], found[row]) for row in found if wanted[row] != found[row]} == {}


# What Wagtail and allauth show to whoever comes; everything else of theirs asks who one is.
OPEN = {
    "account_login", "account_inactive", "account_signup", "account_reset_password",
    "account_reset_password_done", "account_reset_password_from_key",
    "account_reset_password_from_key_done", "account_confirm_login_code",
    "account_email_verification_sent", "account_confirm_email", "set_language",
    "wagtailadmin_sprite", "wagtailadmin_javascript_catalog", "openid_connect_login",
    "openid_connect_callback", "socialaccount_login_cancelled",
}  # fmt: skip
ANY_PAGE = r"((?:[\w\-]+/)*)"
SAMPLES = {
    r"<(?:\w+:)?\w*(?:model|app)\w*>": "page", r"<int:\w+>": "1", r"<str:\w+>": "a",
    r"<slug:\w+>": "a", r"<uuid:\w+>": "0" * 8, r"<path:\w+>": "a/b",
}  # fmt: skip


def theirs(prefix: str) -> list[Address]:
    return [each for each in addresses() if not each.ours and each.path.startswith(prefix)]


def sample(address: Address) -> str:
    """Return a path that fits the pattern; None of its objects need exist."""
    path = address.path.replace(ANY_PAGE, "some/page/")
    path = "/" + re.sub(r"\(\?P<\w+>[^()]*\)|\([^()]*\)", "1", path)
    for pattern, value in SAMPLES.items():
        path = re.sub(pattern, value, path)
    return re.sub(r"[\^$\\]", "", path)


@pytest.mark.slow
@pytest.mark.parametrize("person", ["anonymous", "employee", "executive", "representative"])
def test_admin_of_wagtail_lets_only_staff_in(world: World, person: str) -> None:
    client = StrictClient()
    if person in world.people:
        client.force_login(world.people[person])

    closed = [each for each in theirs("admin/") if each.name not in OPEN]
    found = {each.path: outcome(client.get(sample(each))) for each in closed}

    wrong = {path: got for path, got in found.items() if got not in ("sign-in", "403", "404")}
    assert not wrong


@pytest.mark.slow
def test_pages_of_others_ask_who_one_is(world: World, client: Client) -> None:
    others = [each for each in theirs("") if not each.path.startswith("admin/")]

    found = {each: outcome(client.get(sample(each))) for each in others if each.name not in OPEN}

    wrong = {each: got for each, got in found.items() if got not in ("sign-in", "401")}
    assert not wrong


def test_sign_in_of_others_leads_to_ours(client: Client) -> None:
    for name in ("wagtailcore_login", "wagtailadmin_login"):
        assert outcome(client.get(reverse(name))) == "sign-in"
        assert outcome(client.post(reverse(name), {"username": "a", "password": "b"})) == "sign-in"
