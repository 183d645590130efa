"""How the Graph is spoken to: proofs, forms, lists, and values that may be anything."""

import hashlib
import hmac
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from advocacy.networks import graph
from advocacy.networks.errors import ErrorKind, NetworkError
from config.kernel.http import Request

NOW = datetime(2026, 1, 1, 12, tzinfo=UTC)
WWW = "https://www.example.com"
only = pytest.mark.parametrize


@given(st.text(min_size=1), st.text(min_size=1))
def test_proof_is_a_keyed_hash_of_the_token(token: str, secret: str) -> None:
    made = hmac.new(secret.encode("utf-8"), token.encode("utf-8"), hashlib.sha256).hexdigest()

    assert graph.proof(token, secret) == made


@given(st.text(alphabet=st.characters(blacklist_categories=["Cs"])))
def test_name_in_a_path_is_never_a_path(name: str) -> None:
    made = graph.path("page", name)

    assert made.startswith("/page/")
    assert made.count("/") == 2
    assert not set(made) & set("?#& ")


@only(
    ("value", "field"),
    [
        ("Grüße & +1", "Grüße & +1"),
        (False, "false"),
        (7, "7"),
        ([{"media_fbid": "1"}, {"media_fbid": "2"}], '[{"media_fbid":"1"},{"media_fbid":"2"}]'),
    ],
)
def test_field_is_text_or_json(value: Any, field: str) -> None:
    assert graph.plain({"name": value}) == (("name", field),)


@only("said", [{}, {"data": "no"}, {"data": [1]}, {"data": {"a": 1}}])
def test_list_that_is_none_is_unreadable(said: dict[str, Any]) -> None:
    with pytest.raises(NetworkError) as failed:
        graph.objects(said)

    assert (failed.value.kind, failed.value.detail) == (ErrorKind.TRANSIENT, "unreadable_answer")


@only(
    ("entry", "count"),
    [
        ({"values": [{"value": 7}]}, 7),
        ({"values": [{"value": 0}]}, 0),
        ({"total_value": {"value": 9}}, 9),
        ({"values": [{"value": {"paid": 2, "organic": 5}}]}, 7),
        ({"values": [{"value": {"paid": 2, "organic": "x"}}]}, None),
        ({"values": [{"value": {}}]}, None),
        ({"values": [{"value": 1}, {"value": 2}]}, None),
        ({"values": []}, None),
        ({"values": [3]}, None),
        ({"values": [{"value": -1}]}, None),
        ({"values": [{"value": True}]}, None),
        ({"values": [{"value": "7"}]}, None),
        ({}, None),
    ],
)
def test_number_is_told_or_none(entry: dict[str, Any], count: int | None) -> None:
    others = [{"name": "likes", "values": [{"value": 99}]}]

    assert graph.counted({"data": [*others, {"name": "views", **entry}]}, "views") == count
    assert graph.counted({"data": others}, "views") is None


@only(
    ("value", "known"),
    [
        ("17", "17"),
        (17_841_400_000_000_000_123, "17841400000000000123"),
        ("a7", ""),
        ("", ""),
        ("٧", ""),
        (-7, ""),
        (True, ""),
        (1.5, ""),
        (None, ""),
    ],
)
def test_id_is_text_whatever_it_is_told_as(value: object, known: str) -> None:
    assert graph.identity({"id": value}) == known


@only(
    ("told", "shown"),
    [
        ("https://www.facebook.com/1/posts/2", "https://www.facebook.com/1/posts/2"),
        ("/1/posts/2", f"{WWW}/1/posts/2"),
        (f"{WWW}/x", f"{WWW}/x"),
        ("//evil.example/x", ""),
        ("javascript:alert(1)", ""),
        ("http://www.facebook.com/1", ""),
        (f"{WWW}/{'x' * 500}", ""),
        (7, ""),
        ("", ""),
    ],
)
def test_address_is_one_for_people(told: object, shown: str) -> None:
    assert graph.address({"url": told}, "url", WWW) == shown


@only(
    ("told", "moment"),
    [
        ("2026-01-01T12:00:00+0000", NOW),
        ("2026-01-01T14:00:00+02:00", NOW),
        ("2026-01-01T12:00:00", None),
        ("yesterday", None),
        (1_767_268_800, None),
        (None, None),
    ],
)
def test_instant_is_aware_or_none(told: object, moment: datetime | None) -> None:
    assert graph.instant({"at": told}, "at") == moment


@only(
    ("told", "late"),
    [
        ("2026-01-01T12:00:00+0000", True),
        ("2026-01-01T11:56:00+0000", True),
        ("2026-01-01T11:54:00+0000", False),
        (None, True),
    ],
)
def test_clocks_may_differ(told: str | None, late: bool) -> None:
    assert graph.is_since({"at": told}, "at", NOW) is late


def test_key_looks_back_a_little() -> None:
    key = graph.new_key(NOW + timedelta(microseconds=1999), 1)

    assert key.created_at == NOW + timedelta(milliseconds=1)
    assert graph.since(key) == int(NOW.timestamp()) - 300


def test_request_shows_no_secret() -> None:
    values = graph.plain({"client_secret": "secret"})
    headers = {"Authorization": "Bearer secret"}

    shown = repr(Request("GET", "https://graph.example/x", headers, b"secret", params=values))

    assert "secret" not in shown
