"""Kinds, their classes, and what goes in and out of them."""

from dataclasses import replace
from datetime import UTC, datetime

import pytest

from advocacy.networks import catalogue
from advocacy.networks.errors import ErrorKind, NetworkError
from advocacy.networks.ports import Connects, Counts, Publishes, Renews, Revokes, Tools
from advocacy.networks.types import Credentials, Image, Outgoing
from tests.advocacy.networks.stage import running

GRANT = Credentials(
    remote_id="did:plc:a",
    host="https://pds.example",
    access="access-secret",
    refresh="refresh-secret",
    access_expires_at=datetime(2026, 1, 1, tzinfo=UTC),
    scopes=("com.atproto.appPass",),
)
IMAGE = Image(b"pixels", "image/png", "A lighthouse", 8, 6)


def test_catalogue_opens_what_it_names() -> None:
    with running(frozenset()) as (_, http):
        tools = Tools(http=http)
        adapter = catalogue.open_adapter("bluesky", GRANT, tools)

        assert isinstance(adapter, Renews)
        assert isinstance(adapter, Revokes)
        assert isinstance(catalogue.open_connector("bluesky", tools), Connects)


def test_catalogue_has_no_connector_for_given_accounts() -> None:
    with running(frozenset()) as (_, http), pytest.raises(LookupError):
        catalogue.open_connector("practice", Tools(http=http))


@pytest.mark.parametrize("kind", catalogue.NETWORKS)
def test_catalogue_says_who_publishes(kind: str) -> None:
    adapter = catalogue.adapter_of(kind)

    # A class has what its instances have, as far as these two are concerned.
    able = isinstance(adapter, Publishes), isinstance(adapter, Counts)
    assert able == (catalogue.get(kind).takes_posts,) * 2


@pytest.mark.parametrize(
    ("text", "graphemes", "octets"),
    [
        ("Grüße 👋 https://example.com/a #hallo", 36, 41),
        ("👨‍👩‍👧", 1, 18),
        ("e\u0301", 1, 3),
        ("🇫🇷🇬🇧", 2, 16),
        ("\r\n", 1, 2),
        ("\ud800", 1, 3),
        ("", 0, 0),
    ],
)
def test_bluesky_counts_graphemes_and_bytes(text: str, graphemes: int, octets: int) -> None:
    counted = catalogue.count("bluesky", text)

    assert [(m.unit, m.used, m.limit) for m in counted.measures] == [
        ("graphemes", graphemes, 300),
        ("bytes", octets, 3000),
    ]


def test_count_shows_the_counter_that_is_fullest() -> None:
    counted = catalogue.count("bluesky", "👨‍👩‍👧" * 200)

    assert counted.tightest.unit == "bytes"
    assert not counted.fits


def test_credentials_come_back_equal_from_plain_values() -> None:
    assert Credentials.from_dict(GRANT.to_dict()) == GRANT


def test_credentials_show_no_secret() -> None:
    assert "secret" not in repr(GRANT)


@pytest.mark.parametrize(
    "other",
    [
        Outgoing("Hello.", ("fr",), (IMAGE,)),
        Outgoing("Hello", ("en",), (IMAGE,)),
        Outgoing("Hello", ("fr",)),
        Outgoing("Hello", ("fr",), (replace(IMAGE, data=b"other"),)),
        Outgoing("Hello", ("fr",), (replace(IMAGE, alt="Another"),)),
    ],
)
def test_digest_covers_everything_that_leaves(other: Outgoing) -> None:
    assert other.digest != Outgoing("Hello", ("fr",), (IMAGE,)).digest


def test_error_names_its_kind_and_detail() -> None:
    assert str(NetworkError(ErrorKind.NOT_FOUND, detail="gone")) == "not_found: gone"
