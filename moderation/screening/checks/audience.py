"""The language of those who read (R33)."""

import re
from collections.abc import Iterator
from typing import Any, NamedTuple

from charter.rules import cues_offers
from charter.rules.terms import LANGUAGES
from moderation.screening.brands import for_each_brand
from moderation.screening.nearby import before
from moderation.screening.reading import Check, Found, Hit, Reading, Span

_PRICE = (
    r"\$ ?[0-9]|\b[0-9]+(?:[.,][0-9]+)? ?(?:\$|euros?\b|pounds?\b|dollars?\b|centimes?\b|cents?\b)"
)
_OPENS = re.compile(r"(?:^|[^a-z' ]|\b(?:and|or|just|now|please|simply|et|ou|puis|then)) *$")
_BILINGUAL = 4
"""A post is bilingual where one letter in so many stands in a language of its readers."""


class _Part(NamedTuple):
    """A sentence: where it stands, its language, and how many letters it has."""

    start: int
    end: int
    language: str
    letters: int


def _prepare(params: dict[str, Any], secret: bytes) -> dict[str, Any]:
    """ValueError for a language nobody here can tell."""
    languages = frozenset(line.strip().lower() for line in params["languages"])
    if not languages <= set(LANGUAGES):
        raise ValueError(sorted(languages))
    return params | {
        "languages": languages,
        "calls": cues_offers.CALLS,
        "consumer": for_each_brand(cues_offers.CONSUMER, params["brands"]),
    }


def _audience(reading: Reading, found: Found) -> Iterator[Hit]:
    allowed = found.params["languages"]
    parts = list(_parts(reading))
    foreign = [part for part in parts if part.language and part.language not in allowed]
    whole = sum(part.letters for part in parts)
    read = whole - sum(part.letters for part in foreign)
    if not foreign or read * _BILINGUAL >= whole:
        return
    if found.params["all_posts"] or _is_advert(reading, found, foreign):
        longest = max(foreign, key=lambda part: part.letters)
        end = longest.start + len(reading.text[longest.start : longest.end].rstrip())
        yield Hit(longest.start, end)


def _parts(reading: Reading) -> Iterator[_Part]:
    start, size = 0, len(reading.text)
    while start < size:
        reading.spend()
        end = reading.sentences.around(start)[1]
        letters = sum(map(str.isalpha, reading.text[start:end]))
        yield _Part(start, end, reading.language(start) if letters else "", letters)
        start = end


def _is_advert(reading: Reading, found: Found, foreign: list[_Part]) -> bool:
    """An offer; or a call to do something about what people buy, or a price of it."""

    def here(group: str) -> list[Span]:
        return [
            span
            for span in found.spans(group)
            if any(part.start <= span.start < part.end for part in foreign)
            and not any(link.start <= span.start < link.end for link in reading.links)
        ]

    if here("adverts"):
        return True
    goods = here("consumer") + here("brands")
    calls = [span for span in here("calls") if _OPENS.search(before(reading, span, 30))]
    return any(reading.beside(span, goods) for span in (*calls, *here("price")) if goods)


AUDIENCE = Check(
    _audience,
    terms=("adverts", "calls", "consumer", "brands"),
    patterns={"price": _PRICE},
    wake=("adverts", "consumer"),
    always=("all_posts",),
    prepare=_prepare,
)
