"""B17: 2,500 people acknowledge, twenty at a time; and a campaign for 10,000 people is opened.

A real server (gunicorn as it is installed, PostgreSQL) is asked over twenty connections. The
reference is one INSERT behind the same middleware and sign-in, in turns with ours. An
acknowledgement also composes the text to compare it, appends to the chain, and writes the ledger.
"""

import http.client
import math
from collections.abc import Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from itertools import pairwise
from time import perf_counter
from typing import Any, NamedTuple
from urllib.parse import urlencode

from django.db import connection

from charter.models import Acknowledgement, Campaign, User
from charter.services import acknowledgements, campaigns, chain, effective
from tests.bench.registry import Row, at_least, at_most, full_size, measure, migrated_database
from tests.factories import company
from tests.factories.charter import SYSTEM, VersionFactory
from tests.factories.people import UnitFactory
from tests.services.web import signed_in, site

PEOPLE, CLIENTS, ROUNDS = 2500, 20, 5
CLAUSES = [f"clause-{number}" for number in range(20)]
OURS, BARE = "/fr/charter/acknowledge/", "/bare/"
TABLE = """CREATE TABLE bench_bare
    (id bigserial PRIMARY KEY, user_id bigint, at timestamptz, statement text, sha256 text)"""


class Reader(NamedTuple):
    """A person's browser, and the token of the page they were shown."""

    headers: dict[str, str]
    shown: str


@measure("B17", "2,500 acknowledgements by 20 clients")
def acknowledging() -> Iterator[Row]:
    """Compare acknowledgements with bare inserts through the same stack."""
    migrated_database()
    readers = _readers(PEOPLE)
    share = PEOPLE // ROUNDS
    ours: list[float] = []
    spent = {OURS: 0.0, BARE: 0.0}
    with connection.cursor() as cursor:
        cursor.execute(TABLE)
    with site("tests.bench.bare_site") as (port, _):
        _clients(port, BARE, readers[:CLIENTS])
        for first in range(0, PEOPLE, share):
            for address in (BARE, OURS):
                start = perf_counter()
                taken = _clients(port, address, readers[first : first + share])
                spent[address] += perf_counter() - start
                ours += taken if address == OURS else []
    assert Acknowledgement.objects.count() == PEOPLE
    assert chain.verify() == []
    pace = {address: PEOPLE / seconds for address, seconds in spent.items()}
    yield Row("bare INSERT, same stack", pace[OURS], "/s", pace[BARE], at_least(0.5))
    slow = sorted(ours)[len(ours) * 95 // 100]
    yield Row("95th percentile of one acknowledgement", slow * 1000, "ms", None, at_most(300))


@measure("B17", "opening a campaign")
def opening() -> Iterator[Row]:
    """Open campaigns for companies of growing size, and follow them for a day."""
    sizes = [1_000, 10_000, *([40_000] if full_size() else [])]
    taken: list[float] = []
    for size in sizes:
        _everybody_leaves()
        company.founded(size, prefix=f"s{size}")
        company.texts_of_everybody()
        version: Any = VersionFactory(clause_ids=CLAUSES[: 5 + len(taken)])
        start = perf_counter()
        campaign = campaigns.open_campaign(version, actor=SYSTEM)
        taken.append(perf_counter() - start)
        assert isinstance(campaign, Campaign)
        assert campaign.members.count() == size
        target = at_most(60) if size == 10_000 else None
        yield Row(f"opened for {size:,} people", taken[-1], "s", None, target)
        start = perf_counter()
        campaigns.follow(campaign)
        yield Row(f"followed for a day, {size:,} people", perf_counter() - start, "s")
    for (small, large), (before, after) in zip(pairwise(sizes), pairwise(taken), strict=True):
        exponent = math.log(after / before) / math.log(large / small)
        yield Row(f"growth exponent, {small:,} to {large:,}", exponent, "")


def _everybody_leaves() -> None:
    User.objects.update(status=User.Status.LEFT, is_active=False)


def _readers(number: int) -> list[Reader]:
    """Return people with a session and the token of the page that shows their text."""
    unit: Any = UnitFactory(code="hexalia", kind="group")
    VersionFactory(clause_ids=CLAUSES)
    people = User.objects.bulk_create(
        [User(email=f"r{n}@hexalia.example", unit=unit, password="!") for n in range(number)],
        batch_size=500,
    )
    text = effective.effective_text(people[0])
    assert text is not None
    return [
        Reader(signed_in(person), acknowledgements.sign_shown(person, text, "fr"))
        for person in people
    ]


def _clients(port: int, address: str, readers: Sequence[Reader]) -> list[float]:
    """Let twenty clients ask for everybody; return the seconds of each answer."""
    shares = [readers[number::CLIENTS] for number in range(CLIENTS)]
    with ThreadPoolExecutor(CLIENTS) as pool:
        return [s for part in pool.map(lambda r: _client(port, address, r), shares) for s in part]


def _client(port: int, address: str, readers: Sequence[Reader]) -> list[float]:
    line = http.client.HTTPConnection("127.0.0.1", port, timeout=60)
    taken: list[float] = []
    for reader in readers:
        start = perf_counter()
        line.request("POST", address, urlencode({"shown": reader.shown}), reader.headers)
        answer = line.getresponse()
        answer.read()
        taken.append(perf_counter() - start)
        if answer.status != http.client.FOUND:
            raise AssertionError(f"{address} answered {answer.status}")
    line.close()
    return taken
