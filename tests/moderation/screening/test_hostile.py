"""Texts made to hurt. The count of findings may grow, never the cost of each; no time is asserted
here, a text that takes minutes fails by itself, and one that takes too much work is held."""

import random
from collections.abc import Callable, Iterator

import pytest

from moderation.screening.normalise import fold_text
from moderation.screening.reading import MAX_COST, OverrunError, Reading
from tests.moderation.screening.company import CONTEXT, post, screener

SIZE = 100_000
UNITS = [
    *("a", "A", "0", " ", "\n", ".", "a.", "a-", "1 ", "1.1.1.1 ", "é", "e\u0301", "œ", "ß"),
    *("\u200b", "\u202e", "\ud800", "\x00", "👩\u200d", "#", "#projetEmeraude ", "« ", '"'),
    *("idiot ", "@a tu es nul ", "a@b.fr ", "http://bit.ly/a ", "projet ", "will beat guidance "),
    *("password: ", "c o n n a r d ", "aaaa ", "c0n", "eyJ", "10 % ", "FR14 2004 "),
    *("woman hiring men only ", "(afp) - ", "officiel : hexalia ", "avis faux ", "crédit 5 % "),
    *("notre client M. ", "CONFIDENTIEL – ", "rachat ", "Dupont ", "on recrute ", "livret 6 % "),
]
SEEDS = [
    *("mot de passe : Tr0mpette9", "FR14 2004 1010 0505 0001 3M02 606", "le projet Émeraude"),
    *(
        "EBITDA up 18% this quarter",
        "@jdoe you're useless",
        "https://10.2.3.4/build?token=abcdefgh",
    ),
    *("Voltéo arnaque ses clients", "2 55 08 14 168 025 38", "bande d'incapables", "hexalia bank"),
    *("notre offre 100 % neutre en carbone", "Use my code ALEX20 #sp", "le leader mondial"),
    *("Courage à Marie, en burn-out", "CEO boarding now, gate 12", "DIFFUSION RESTREINTE – CODIR"),
]
NOISE = [chr(code) for code in (0x200B, 0x00AD, 0x202E, 0x0301, 0x0336, 0xFE0F, 0x1F469, 0xD800, 0)]


@pytest.mark.slow
@pytest.mark.parametrize("unit", UNITS)
def test_screen_walks_through_repetition(unit):
    text = unit * (SIZE // len(unit))

    verdict = screener().screen(post(text), CONTEXT)

    assert not verdict.incomplete
    assert all(finding.end <= len(text) for finding in verdict.findings)


@pytest.mark.slow
def test_no_hostile_text_overruns(size: Callable[[int, int], int]):
    draw = random.Random(20261120)

    for text in hostile(draw, size(5_000, 100_000)):
        verdict = screener().screen(post(text), CONTEXT)
        assert not verdict.incomplete, text
        assert all(f.start <= f.end <= len(text) for f in verdict.findings), text


def hostile(draw: random.Random, count: int) -> Iterator[str]:
    """Texts of 1 to some 4,000 characters: what rules look for, cut, mixed, hidden, repeated."""
    for _ in range(count):
        parts = [_part(draw) for _ in range(draw.randint(1, 8))]
        text = draw.choice(("", " ", ". ", "\n", "\u00a0")).join(parts)
        yield (text * draw.choice((1, 1, 1, 2, 9)))[:4_000]


def _part(draw: random.Random) -> str:
    seed = draw.choice((draw.choice(SEEDS), draw.choice(UNITS)))
    how = draw.randrange(5)
    if how == 0:
        place = draw.randrange(len(seed) + 1)
        return seed[:place] + draw.choice(NOISE) + seed[place:]
    if how == 1:
        return seed * draw.randint(1, 40)
    if how == 2:
        return "".join(chr(draw.randrange(1, 0x2FFF)) for _ in range(draw.randint(1, 60)))
    if how == 3:
        return draw.choice(NOISE).join(seed)
    return "".join(draw.choice((c, c.upper(), c.swapcase())) for c in seed)


def test_more_work_than_any_honest_post_takes_is_an_overrun():
    content = post("Bonne semaine à tous")
    watched = Reading(content, CONTEXT, fold_text(content.text))
    watched.cost = MAX_COST - 1

    watched.spend()

    with pytest.raises(OverrunError):
        watched.spend()


def test_cost_counts_characters_and_places_and_nothing_else():
    clean, told = post("Bonne semaine à tous"), post("bande d'incapables, sacrés incapables")

    assert screener().screen(clean, CONTEXT).cost == len(clean.text)
    assert screener().screen(told, CONTEXT).cost > len(told.text)
    assert screener().screen(told, CONTEXT).cost == screener().screen(told, CONTEXT).cost
