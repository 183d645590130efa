"""A short link of ours is read as what it leads to, and told of where it stands."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from moderation.screening.content import Content
from moderation.screening.shortened import WrittenOut
from moderation.screening.verdict import Finding, Fix, Verdict
from tests.moderation.screening.company import CONTEXT, screener

SHORT = "https://hexalia.example/l/abcdefghjk"
HARMLESS = "https://www.example.org/emploi"
TARGETS = [
    "http://www.example.org/a",
    "https://bit.ly/abc",
    "https://wiki.intranet/page",
    "http://10.2.3.4/build",
    "https://example.org/?access_token=abcdef0123456789abcdef",
    HARMLESS,
]


def verdict(text: str, *shortened: tuple[str, str]) -> Verdict:
    return screener().screen(Content(text, "fr", shortened=shortened), CONTEXT)


@pytest.mark.parametrize("target", TARGETS)
def test_rules_say_of_a_short_link_what_they_say_of_its_target(target: str) -> None:
    text = "Voyez ceci : {} et dites-moi."

    short = verdict(text.format(SHORT), (SHORT, target))

    long = verdict(text.format(target))
    assert [each.rule for each in short.findings] == [each.rule for each in long.findings]
    assert short.weight == long.weight


def test_what_is_found_stands_at_the_short_link() -> None:
    text = f"Voyez ceci : {SHORT} et dites-moi."

    [found] = [each for each in verdict(text, (SHORT, TARGETS[1])).findings if each.rule == "R34"]

    assert text[found.start : found.end] == SHORT
    assert found.excerpt == SHORT
    assert "bit.ly" in found.message["fr"]


def test_short_link_itself_is_nothing_to_remark_on() -> None:
    plain = SHORT.replace("https", "http")

    assert verdict(f"Venez : {plain}", (plain, HARMLESS)).findings == ()


def test_wording_after_a_link_is_moved_with_it_and_one_inside_is_dropped() -> None:
    text = f"a {SHORT} bc"
    opened = WrittenOut(Content(text, "fr", shortened=((SHORT, HARMLESS),)))
    inside, after = Fix(4, 9, "x"), Fix(len(opened.content.text) - 1, len(opened.content.text), "d")

    found = opened.back(Verdict((_finding(inside), _finding(after)), 0, ""))  # type: ignore[arg-type]

    assert [each.fix for each in found.findings] == [None, Fix(len(text) - 1, len(text), "d")]


def _finding(fix: Fix) -> Finding:
    return Finding("R1", 1, "", 0, fix.start, fix.end, "", {}, {}, fix)  # type: ignore[arg-type]


@given(st.lists(st.sampled_from([SHORT, "mot", " ", "é", "👍"]), max_size=12))
def test_every_place_outside_a_link_comes_back_to_itself(pieces: list[str]) -> None:
    text = "".join(pieces)
    opened = WrittenOut(Content(text, "fr", shortened=((SHORT, HARMLESS),)))

    for place, sign in enumerate(opened.content.text):
        finding = replace(_finding(Fix(place, place + 1, "")), fix=None)
        [back] = opened.back(Verdict((finding,), 0, "")).findings  # type: ignore[arg-type]
        said = text[back.start : back.end]
        assert said in (sign, SHORT)


def test_content_without_short_links_keeps_its_digest() -> None:
    assert "shortened" not in Content("a", "fr").to_dict()
    assert Content("a", "fr").digest != Content("a", "fr", shortened=((SHORT, HARMLESS),)).digest
