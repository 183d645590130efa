"""Byte ranges, which servers do not check."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from advocacy.networks.bluesky.facets import facets, handles, mentioned, spans

DIDS = {"alice.test": "did:plc:alice"}


def values(text: str) -> list[tuple[str, str]]:
    """Kind and value of everything found."""
    return [(span.kind, span.value) for span in spans(text)]


def test_facets_of_the_published_vector() -> None:
    found = facets("Grüße 👋 https://example.com/a #hallo", {})

    ranges = [(facet["index"]["byteStart"], facet["index"]["byteEnd"]) for facet in found]
    assert ranges == [(13, 34), (35, 41)]
    assert found[0]["features"][0]["uri"] == "https://example.com/a"
    assert found[1]["features"][0]["tag"] == "hallo"


@pytest.mark.parametrize(
    ("text", "address"),
    [
        ("https://example.com", "https://example.com"),
        ("Voir https://example.com/a.", "https://example.com/a"),
        ("« https://example.com/a\u202f»", "https://example.com/a"),
        ("(https://example.com/a)", "https://example.com/a"),
        (
            "https://fr.wikipedia.org/wiki/Lyon_(ville)",
            "https://fr.wikipedia.org/wiki/Lyon_(ville)",
        ),
        ("https://example.com/a?x=1&y=é#part!", "https://example.com/a?x=1&y=é#part"),
        ("HTTPS://EXAMPLE.COM/", "HTTPS://EXAMPLE.COM/"),
        ("\u201chttps://example.com/a\u201d", "https://example.com/a"),
        ("https://example.com/@alice.test #not", "https://example.com/@alice.test"),
    ],
)
def test_link_ends_where_its_sentence_goes_on(text: str, address: str) -> None:
    assert values(text)[0] == ("link", address)


@pytest.mark.parametrize(
    "text", ["https://", "http://...", "xhttps://example.com", "ftp://example.com", "example.com"]
)
def test_link_needs_a_scheme_and_a_host(text: str) -> None:
    assert values(text) == []


@pytest.mark.parametrize(
    ("text", "tag"),
    [
        ("#énergie", "énergie"),
        ("Vive l\u2019#été !", None),
        ("(#climat)", "climat"),
        ("#RSE2026, enfin", "RSE2026"),
        ("#2026", None),
        ("# espace", None),
        ("mot#dièse", None),
        ("＃日本語", "日本語"),
        ("#" + "a" * 64, "a" * 64),
        ("#" + "a" * 65, None),
        ("#sans\u200bzero", "sans"),
    ],
)
def test_tag_is_a_word_after_a_sign(text: str, tag: str | None) -> None:
    assert values(text) == ([("tag", tag)] if tag else [])


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("@alice.test", ("alice.test",)),
        ("Merci @Alice.Test, et @alice.test !", ("alice.test",)),
        ("(@alice.test)", ("alice.test",)),
        ("camille@alice.test", ()),
        ("@alice", ()),
        ("@alice.test.", ("alice.test",)),
        ("@-alice.test", ()),
    ],
)
def test_mention_is_a_handle_after_a_sign(text: str, found: tuple[str, ...]) -> None:
    assert handles(text) == found


def test_facets_leave_unresolved_mentions_plain() -> None:
    found = facets("@alice.test and @nobody.test", DIDS)

    assert [facet["features"][0]["did"] for facet in found] == ["did:plc:alice"]


def test_mentioned_reads_back_what_facets_wrote() -> None:
    text = "👋 @alice.test #tag @nobody.test"

    assert mentioned(text, facets(text, DIDS)) == DIDS


@pytest.mark.parametrize(
    "stored",
    [
        None,
        "text",
        [{}],
        [{"index": {"byteStart": 0, "byteEnd": 3}, "features": [{"did": "did:plc:mallory"}]}],
        [{"index": {"byteStart": 0, "byteEnd": 11}, "features": []}],
    ],
)
def test_mentioned_ignores_what_the_text_does_not_say(stored: object) -> None:
    assert mentioned("@alice.test", stored) == {}


PIECES = st.one_of(
    st.text(max_size=6),
    st.sampled_from(
        ["https://example.com/é", "#été", "@alice.test", "👩‍👩‍👧", "\u202e", " ", "\n"]
    ),
)


@given(st.lists(PIECES, max_size=12).map("".join))
def test_facets_point_at_what_they_say_and_never_overlap(text: str) -> None:
    raw, last = text.encode("utf-8"), 0

    for facet in facets(text, DIDS):
        start, end = facet["index"]["byteStart"], facet["index"]["byteEnd"]
        words = raw[start:end].decode("utf-8")
        feature = facet["features"][0]
        assert last <= start < end <= len(raw)
        assert words.lstrip("#＃@").casefold() in {
            str(feature.get(name, "")).casefold() for name in ("uri", "tag")
        } | {"alice.test"}
        last = end
