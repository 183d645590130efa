"""What holds for any text whatever (hypothesis)."""

import re

import regex
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from moderation.screening.content import Content, Media
from moderation.screening.verdict import INCOMPLETE, Verdict
from tests.moderation.screening.company import CONTEXT, post, screener
from tests.moderation.screening.test_catalogue import FLAGGED

PIECES = [
    *("Hexalia", "hexalia bank", "projet Émeraude", "idiot", "connard", "@jdupont tu es nul"),
    *("notre offre neutre en carbone", "EBITDA up 18%", "password: Zebra77!", "le leader mondial"),
    *("http://bit.ly/x", "10.2.3.4", "jean@example.org", "06 12 34 56 78", "#ProjetEmeraude"),
    *("FR14 2004 1010 0505 0001 3M02 606", "2 55 08 14 168 025 38", "4111 1111 1111 1111"),
    *("e\u0301", "👩\u200d👩\u200d👧", "🇫🇷", "\u200b", "\u00ad", "\u202e", "œ", "ß", "ﬁ", "\x00"),
    *("\ud800", "\r\n", "\n", " ", ". ", "« ", " »", '"', "'", "’", "\u202f", "c0nn", "aaaa"),
]
texts = st.one_of(
    st.text(st.characters(exclude_categories=()), max_size=200),
    st.lists(st.one_of(st.sampled_from(PIECES), st.text(max_size=6)), max_size=30).map("".join),
)
calm = settings(max_examples=200, deadline=None, suppress_health_check=[HealthCheck.too_slow])


def screen(text: str) -> Verdict:
    return screener().screen(post(text), CONTEXT)


def borders(text: str) -> set[int]:
    return {match.start() for match in regex.finditer(r"\X", text)} | {0, len(text)}


@calm
@given(texts)
def test_screen_never_raises_nor_fails(text):
    verdict = screen(text)

    assert not verdict.incomplete
    assert all(finding.rule != INCOMPLETE for finding in verdict.findings)


@calm
@given(texts)
def test_findings_stand_on_grapheme_borders_of_the_text(text):
    allowed = borders(text)

    for finding in (*screen(text).findings, *screen(text).guidance):
        assert 0 <= finding.start <= finding.end <= len(text)
        assert {finding.start, finding.end} <= allowed
        assert finding.excerpt in (text[finding.start : finding.end][:200], "")


@calm
@given(texts)
def test_fixes_stand_on_grapheme_borders_of_the_text(text):
    allowed = borders(text)

    for fix in (finding.fix for finding in screen(text).findings if finding.fix):
        assert {fix.start, fix.end} <= allowed
        assert fix.apply(text) != text


@calm
@given(texts)
def test_screen_says_the_same_twice_and_after_storage(text):
    content = Content(text, "fr", media=(Media("0" * 64, "", "image/png"),))

    again = screener().screen(Content.from_dict(content.to_dict()), CONTEXT)

    assert screener().screen(content, CONTEXT) == again
    assert Verdict.from_dict(again.to_dict()) == again


@calm
@given(texts)
def test_messages_are_complete_in_both_languages(text):
    for finding in screen(text).findings:
        for sentence in (*finding.message.values(), *finding.suggestion.values()):
            assert sentence
            assert not re.search(r"\{(term|brand|limit|reason)\}", sentence.replace(text, ""))


# What a whole post is judged by, other words may cure: the language it is mainly written in.
OF_THE_WHOLE = {"R33"}
SAID = [(code, text) for code, _, text in FLAGGED if code not in OF_THE_WHOLE]
quiet = st.text(st.sampled_from("abcdefghij éàç,;"), max_size=80)


@calm
@given(st.sampled_from(SAID), quiet, quiet)
def test_text_elsewhere_never_hides_a_finding(said, before, after):
    code, text = said

    together = {finding.rule for finding in screen(f"{before}. {text}. {after}").findings}

    assert code in together
