"""Texts made to hurt: 100 kB of one thing. The count of findings may grow, never the cost of
each; no time is asserted here, a text that takes minutes fails by itself."""

import pytest

from tests.moderation.screening.company import CONTEXT, post, screener

SIZE = 100_000
UNITS = [
    *("a", "A", "0", " ", "\n", ".", "a.", "a-", "1 ", "1.1.1.1 ", "é", "e\u0301", "œ", "ß"),
    *("\u200b", "\u202e", "\ud800", "\x00", "👩\u200d", "#", "#projetEmeraude ", "« ", '"'),
    *("idiot ", "@a tu es nul ", "a@b.fr ", "http://bit.ly/a ", "projet ", "will beat guidance "),
    *("password: ", "c o n n a r d ", "aaaa ", "c0n", "eyJ", "10 % ", "FR14 2004 "),
]


@pytest.mark.slow
@pytest.mark.parametrize("unit", UNITS)
def test_screen_walks_through_repetition(unit):
    text = unit * (SIZE // len(unit))

    verdict = screener().screen(post(text), CONTEXT)

    assert not verdict.incomplete
    assert all(finding.end <= len(text) for finding in verdict.findings)
