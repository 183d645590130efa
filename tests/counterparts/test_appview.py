"""Counts and followers as a real AppView tells them."""

import asyncio
from collections.abc import Coroutine, Iterator
from concurrent.futures import ThreadPoolExecutor
from typing import Any, TypeVar

import pytest

from advocacy.networks import catalogue
from advocacy.networks.bluesky.adapter import BlueskyAdapter
from advocacy.networks.errors import ErrorKind, NetworkError
from advocacy.networks.ports import Tools
from advocacy.networks.types import AccountReading, PostReading
from config.kernel.http import Http
from tests.advocacy.networks.stage import running
from tests.counterparts.network import Network, Reference
from tests.counterparts.service import Account

T = TypeVar("T")
PAGE = 100

pytestmark = [pytest.mark.counterpart, pytest.mark.networks]


class Author:
    """Somebody whose account is linked."""

    def __init__(self, runner: asyncio.Runner, http: Http, network: Network) -> None:
        self._runner = runner
        self.account = network.create_account()
        hosts = {
            "bluesky_pds": network.host,
            "bluesky_plc": network.plc,
            "bluesky_appview": network.appview,
        }
        tools = Tools(http=http, hosts=hosts)
        connector = catalogue.open_connector("bluesky", tools)
        answers = {
            "identifier": self.account.handle,
            "app_password": self.account.app_password,
        }
        self.adapter = BlueskyAdapter(self.run(connector.connect(answers)).credentials, tools)

    def run(self, work: Coroutine[Any, Any, T]) -> T:
        return self._runner.run(work)

    def follower_pages(self) -> list[tuple[str, ...]] | None:
        return self.run(self._follower_pages())

    async def _follower_pages(self) -> list[tuple[str, ...]] | None:
        pages = await self.adapter.followers()
        return None if pages is None else [page async for page in pages]

    def refusals(self, post: Reference) -> list[ErrorKind]:
        """What the readings of the account and of a post end in."""
        works = self.adapter.measure_account(), self.adapter.measure_post(post["uri"])
        return [self.refusal(work) for work in works]

    def refusal(self, work: Coroutine[Any, Any, object]) -> ErrorKind:
        """What a call ends in."""
        with pytest.raises(NetworkError) as refused:
            self.run(work)
        return refused.value.kind


@pytest.fixture
def author(network: Network) -> Iterator[Author]:
    with running(network.allowed_private) as (runner, http):
        yield Author(runner, http, network)


@pytest.fixture(scope="session")
def crowd(network: Network) -> list[Account]:
    """More people than fit on a page. Making an account is slow: a password is hashed."""
    with ThreadPoolExecutor(4) as pool:
        return list(pool.map(lambda _: network.create_account(), range(PAGE + 5)))


@pytest.fixture(scope="session")
def people(crowd: list[Account]) -> list[Account]:
    """A few of them."""
    return crowd[:3]


def listed(pages: list[tuple[str, ...]] | None) -> list[str]:
    """The followers of all pages."""
    assert pages is not None
    return sorted(did for page in pages for did in page)


def test_account_is_counted_exactly(
    network: Network, author: Author, people: list[Account]
) -> None:
    followed = [network.follow(person, author.account) for person in people]
    network.delete(people[0], followed[0])
    network.follow(author.account, people[0])
    for text in ("Un", "Deux", "Trois"):
        network.post(author.account, text)
    network.settle()

    reading = author.run(author.adapter.measure_account())

    assert reading == AccountReading(followers=2, following=1, posts=3)


def test_account_that_did_nothing_has_none_of_anything(network: Network, author: Author) -> None:
    network.settle()

    assert author.run(author.adapter.measure_account()) == AccountReading(0, 0, 0)
    assert listed(author.follower_pages()) == []


def test_post_is_counted_exactly(network: Network, author: Author, people: list[Account]) -> None:
    post, other = network.post(author.account), network.post(author.account)
    likes = [network.like(person, post) for person in [*people, author.account]]
    for person in people[:2]:
        network.repost(person, post)
    for person in people:
        network.reply(person, post)
        network.like(person, other)
    network.reply(author.account, post)
    network.quote(people[0], post)
    network.delete(people[0], likes[0])
    network.settle()

    reading = author.run(author.adapter.measure_post(post["uri"]))

    assert reading == PostReading(likes=3, reposts=2, replies=4, quotes=1)


def test_followers_are_listed_page_after_page(
    network: Network, author: Author, crowd: list[Account]
) -> None:
    for person in crowd:
        network.follow(person, author.account)
    network.settle()

    pages = author.follower_pages()

    assert listed(pages) == sorted(person.did for person in crowd)
    assert [len(page) for page in pages or ()] == [PAGE, len(crowd) - PAGE]
    assert author.run(author.adapter.measure_account()).followers == len(crowd)


def test_followers_who_cannot_be_shown_are_counted_but_not_listed(
    network: Network, author: Author, people: list[Account]
) -> None:
    dormant, hostile = network.create_account(), network.create_account()
    for person in (*people, dormant, hostile):
        network.follow(person, author.account)
    network.deactivate(dormant)
    network.block(hostile, author.account)
    network.settle()

    assert listed(author.follower_pages()) == sorted(person.did for person in people)
    assert author.run(author.adapter.measure_account()).followers == len(people) + 2


def test_deleted_post_is_not_found(network: Network, author: Author) -> None:
    post = network.post(author.account)
    network.settle()
    assert author.run(author.adapter.measure_post(post["uri"])) == PostReading(
        likes=0, reposts=0, replies=0, quotes=0
    )

    network.delete(author.account, post)
    network.settle()

    assert author.refusal(author.adapter.measure_post(post["uri"])) is ErrorKind.NOT_FOUND


def test_dormant_account_is_blocked(network: Network, author: Author) -> None:
    post = network.post(author.account)
    network.deactivate(author.account)
    network.settle()

    assert author.refusals(post) == [ErrorKind.ACCOUNT_BLOCKED] * 2


def test_account_taken_down_is_blocked(network: Network, author: Author) -> None:
    post = network.post(author.account)
    network.take_down(author.account)
    network.settle()

    assert author.refusals(post) == [ErrorKind.ACCOUNT_BLOCKED] * 2


def test_account_that_only_the_appview_hides_keeps_its_posts(
    network: Network, author: Author
) -> None:
    post = network.post(author.account)
    network.settle()
    network.hide(author.account)

    assert author.refusal(author.adapter.measure_account()) is ErrorKind.ACCOUNT_BLOCKED
    assert author.run(author.adapter.measure_post(post["uri"])) == PostReading()


def test_list_of_followers_that_breaks_off_is_no_list(
    network: Network, author: Author, crowd: list[Account]
) -> None:
    for person in crowd:
        network.follow(person, author.account)
    network.settle()

    pages = author.run(author.adapter.followers())
    assert pages is not None
    first = author.run(anext(pages))
    network.hide(author.account)

    assert len(first) == PAGE
    assert author.refusal(anext(pages)) is ErrorKind.TRANSIENT
