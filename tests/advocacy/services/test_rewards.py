"""Nothing that could be taken for a reward counts what people do on X."""

import ast
import re
from typing import Any

import pytest
from django.utils import timezone

from advocacy.models import Account, AccountReading, PostReading
from advocacy.networks import catalogue
from advocacy.networks.policy import UNREWARDED, rewards
from advocacy.services import mine
from charter.models import User
from tests.factories import advocacy as make
from tests.repo.sources import modules

WORDS = re.compile(
    r"reward|recognition|gamif|leaderboard|scoreboard|podium|badge|trophy|medal|\bprizes?\b|karma"
    r"|champion|top_(authors|people|accounts|employees)|wall_?of_?(thanks|fame)|thank(s|ing)?\s(the|our)|streak"
    r"|headline figures?|own_?reach|reach_this_month|most_(active|followed|seen)",
    re.IGNORECASE,
)
# Where a word of these is about something else.
ELSEWHERE = {"advocacy/services/steps.py": "the mark of an organisation beside a name on X"}
PREDICATES = {"rewards", "UNREWARDED"}


def places() -> dict[str, ast.Module]:
    """Modules of advocacy that name, in code or in a text, something like a reward."""
    found = {}
    for path, tree in modules().items():
        if path.parts[0] == "advocacy" and path.parts[1] != "networks" and speaks_of_it(tree):
            found[str(path)] = tree
    return found


def speaks_of_it(tree: ast.Module) -> bool:
    names = (
        getattr(node, "name", None) or getattr(node, "id", None) or getattr(node, "attr", None)
        for node in ast.walk(tree)
    )
    texts = (
        node.value
        for node in ast.walk(tree)
        if isinstance(node, ast.Constant) and isinstance(node.value, str)
    )
    return any(
        WORDS.search(word) for word in (*filter(None, names), *texts) if isinstance(word, str)
    )


def asks(tree: ast.Module) -> bool:
    """Whether it uses the predicate, or only passes on what a module that does has made."""
    used = {node.id for node in ast.walk(tree) if isinstance(node, ast.Name)}
    return bool(used & PREDICATES)


def passes_on(tree: ast.Module) -> bool:
    """A view or a face that gets its figures from a service that asks."""
    known = {"advocacy.services.mine", "mine", "advocacy.reports.visibility", "visibility"}
    imported = {
        name
        for node in ast.walk(tree)
        if isinstance(node, ast.ImportFrom)
        for name in (node.module or "", *(alias.name for alias in node.names))
    }
    return bool(imported & known)


def test_every_place_of_recognition_asks_which_networks_may_count() -> None:
    found = places()

    silent = [
        path
        for path, tree in found.items()
        if path not in ELSEWHERE and not asks(tree) and not passes_on(tree)
    ]

    assert silent == [], "leave X out with networks.policy.rewards, or say here why it is no reward"


def test_search_finds_the_places_there_are_and_no_excuse_is_left_over() -> None:
    found = places()

    assert "advocacy/services/mine.py" in found
    assert asks(found["advocacy/services/mine.py"])
    assert set(ELSEWHERE) <= set(found), "take these out of ELSEWHERE"


@pytest.mark.parametrize(
    "source",
    ["def leaderboard(): ...", "x = row.badges", '"""Thank the most active people."""'],
)
def test_search_sees_a_new_place(source: str) -> None:
    assert speaks_of_it(ast.parse(source))


def test_x_alone_is_left_out() -> None:
    assert [kind for kind in catalogue.NETWORKS if not rewards(kind)] == UNREWARDED == ["x"]


@pytest.fixture
def person(settings: Any, db: None) -> User:
    settings.NETWORKS_ENABLED = ["practice", "x"]
    settings.NETWORK_APPS = {"x": ("id", "secret", [])}
    return make.writer()


def active(person: User, network: str, *, followers: int, seen: int) -> Account:
    account = make.AccountFactory(owner=person, network=network)
    AccountReading.objects.create(
        account=account, unit=person.unit, day=timezone.localdate(), followers=followers, source="t"
    )
    row = make.sent(author=person, to=[account], text=f"Bonjour depuis {network}")
    PostReading.objects.create(delivery=row, day=timezone.localdate(), impressions=seen, source="t")
    return account


def test_figures_of_a_person_leave_x_out_and_say_so(person: User) -> None:
    active(person, "practice", followers=3, seen=20)
    active(person, "x", followers=500, seen=9000)

    found = mine.reach_this_month(person)

    assert (found.followers, found.published, found.seen) == (3, 1, 20)
    assert found.leaves_out == ("X",)


def test_who_is_not_on_x_reads_nothing_of_it(person: User, client: Any) -> None:
    active(person, "practice", followers=3, seen=20)
    client.force_login(person)

    assert mine.reach_this_month(person).leaves_out == ()
    assert "Sans X" not in client.get("/fr/tile/").content.decode()


def test_tile_says_why_x_is_missing(person: User, client: Any) -> None:
    active(person, "x", followers=500, seen=9000)
    client.force_login(person)

    text = client.get("/fr/tile/").content.decode()

    assert "Sans X" in text
    assert "9" + "\u202f" + "000" not in text
