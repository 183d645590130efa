"""UTM parameters: added where there are none, whatever the address holds."""

from urllib.parse import parse_qsl, urlsplit

import pytest
from hypothesis import given
from hypothesis import strategies as st

from advocacy.services.utm import tagged

WORDS = st.text("abcé%+-._~ &=?/", max_size=8)
SAFE = st.text("abcdef0123-._~%20", max_size=8)
QUERIES = st.lists(st.tuples(SAFE, SAFE), max_size=4).map(
    lambda pairs: "&".join(f"{name}={value}" for name, value in pairs)
)
ADDRESSES = st.builds(
    lambda path, query, fragment: (
        f"https://example.org/{path}" + (f"?{query}" if query else "") + fragment
    ),
    SAFE,
    QUERIES,
    st.sampled_from(["", "#", "#part", "#a?b=c&utm_source=x"]),
)


def tag(target: str, **other: str) -> str:
    given_ = {"network": "bluesky", "campaign": "horizon", "code": "abcdefghjk"} | other
    return tagged(target, **given_)


@given(ADDRESSES)
def test_tagging_keeps_path_query_and_fragment_as_they_are_written(address: str) -> None:
    before, after = urlsplit(address), urlsplit(tag(address))

    assert after[:3] == before[:3]
    assert after.query.startswith(before.query)
    assert after.fragment == before.fragment


@given(ADDRESSES)
def test_tagging_twice_is_tagging_once(address: str) -> None:
    once = tag(address)

    assert tag(once, network="x", campaign="other", code="zzzzzzzzzz").rstrip("?&") == once.rstrip(
        "?&"
    )


@given(WORDS, WORDS)
def test_tagged_values_are_read_back_whatever_they_hold(network: str, campaign: str) -> None:
    found = dict(
        parse_qsl(urlsplit(tag("https://a.fr/", network=network, campaign=campaign)).query)
    )

    assert found["utm_source"] == (network or "several")
    assert found["utm_campaign"] == (campaign or "employees")
    assert (found["utm_medium"], found["utm_content"]) == ("social", "abcdefghjk")


@pytest.mark.parametrize(
    ("address", "expected"),
    [
        ("https://a.fr/x?utm_source=mail#top", "https://a.fr/x?utm_source=mail&utm_medium=social"),
        ("https://a.fr/x?q=1&", "https://a.fr/x?q=1&utm_source=bluesky&utm_medium=social"),
        ("https://a.fr?", "https://a.fr?utm_source=bluesky&utm_medium=social"),
        ("https://a.fr/?u%74m_source=x", "https://a.fr/?u%74m_source=x&utm_medium=social"),
    ],
)
def test_what_an_address_has_wins(address: str, expected: str) -> None:
    assert tag(address).startswith(expected)
    assert tag(address).count("utm_source=") + tag(address).count("u%74m") == 1
