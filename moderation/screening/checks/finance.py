"""Figures and forecasts that only official announcements may carry (R10, R11).

A measure that is financial by itself counts unless the sentence speaks of somebody else; one that
people also use every day counts where the company is meant.
"""

import re
from collections.abc import Iterator
from typing import Any

from charter.rules.finance_patterns import FORESEEN
from charter.rules.folding import fold
from moderation.screening.brands import for_each_brand
from moderation.screening.nearby import gap
from moderation.screening.reading import Check, Found, Hit, Reading, Span
from moderation.screening.rewriting import without_sentence
from moderation.screening.stretch import inside, near, within

_FORECAST_WITHIN = 100
_ARTICLE = 4
"""Characters before what a sentence is about: "Les ventes", "Sales"."""
_OWNER = 20
"""Characters of the longest word or two that say whose something is."""

# --- R10: figures -------------------------------------------------------------------------------

_DIGITS = r"(?:[0-9]{1,3}(?:[ .,][0-9]{3})+|[0-9]+)(?:[.,][0-9]+)?"
_WORDS = (
    r"(?:une?|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|onze|douze|treize|quinze|vingt|trente"
    r"|quarante|cinquante|soixante|cents?|mille|two|three|four|five|seven|eight|nine|ten|eleven"
    r"|twelve|fifteen|twenty|thirty|forty|fifty|sixty|a hundred|hundred|thousand)"
    r"(?: virgule [a-z]+| point [a-z]+)?"
)
_SCALE = r"(?:milliards?|millions?|milliers?|billions?|thousand|bn|mds?|mrds?|mn|mio|m|k)"
_MONEY = r"(?:euros?|eur|dollars?|usd|gbp|pounds?|cents|centimes)"
_PART = (
    r"(?:%|pour ?cents?\b|percent\b|per cent\b|points? de base\b|basis points?\b|bps?\b|points?\b)"
)
_COUNTED = (
    r"(?:nouveaux |new |fewer |more |active )?"
    r"(?:clients|abonnes|abonnements|contrats|comptes|unites|souscriptions|commandes|ventes|prets"
    r"|customers|subscribers|contracts|accounts|units|sign-ups|orders|sales|loans|policies"
    r"|mortgages"
    r"|boilers|heat pumps|panels|credits(?: immobiliers)?|pompes a chaleur|chaudieres|panneaux)"
)
_FIGURE = (
    rf"\b{_DIGITS} ?(?:{_PART}|{_SCALE}? ?\$|{_SCALE}\b(?: (?:d')?{_MONEY}\b)?|{_MONEY}\b)"
    rf"|\$ ?{_DIGITS}(?: ?{_SCALE}\b)?"
    rf"|\b(?:{_WORDS}[ -]){{1,4}}(?:{_MONEY}\b|{_PART})"
    rf"|\b{_WORDS} (?:milliards?|millions?|billions?|thousand)\b(?: (?:d')?{_MONEY}\b)?"
    r"|\b(?:le|un|the|a|one|half a|demi) ?-?(?:milliard|million|billion)\b"
    rf"|\b{_DIGITS} (?:fois|times|x|{_COUNTED})\b"
    rf"|\b(?:{_WORDS}[ -]){{2,4}}{_COUNTED}\b|\b[0-9]+[.,][0-9]+ (?:per share|a share|par action)\b"
    rf"|\bfrom {_DIGITS} to {_DIGITS}\b"
    rf"|\b(?:vendus?|vendons|vend|sold|sell|selling) {_DIGITS}\b"
    r"|\b(?:double|triple|doubled|tripled|halved)e?s?\b|\bdivisee?s? par [a-z0-9]+\b"
    r"|\b(?:cut|slashed) in (?:half|two)\b"
    r"|\b(?:by|d') ?(?:a third|half|a quarter|a fifth|a tenth|un tiers|un quart|moitie)\b"
    r"|\b(?:pris|perdu|gagne|recule|progresse|baisse) (?:d')?un (?:tiers|quart|cinquieme|dixieme)\b"
)
_LARGE = re.compile(rf"{_SCALE}\b|{_SCALE} ?\$|illi(?:ard|on)")
_CUT_BEFORE = re.compile(r"(?:-|moins |jusqu'a |up to |save |economisez )$")
_CUT_AFTER = re.compile(
    r" ?(?:de (?:remise|reduction)|off\b|discount"
    r"|sur (?:tout|(?:les|le|la) (?!trimestre|semestre|mois|annee|exercice|periode|an\b|neuf|six)))"
)


def _facts(params: dict[str, Any], secret: bytes) -> dict[str, Any]:
    return params | {"public_facts": tuple(_bare(fact) for fact in params["public_facts"])}


def _figures(reading: Reading, found: Found) -> Iterator[Hit]:
    for figure in found.spans("figure"):
        written = _bare(reading.text[figure.start : figure.end])
        if written.startswith(found.params["public_facts"]) or _is_price_cut(reading, figure):
            continue
        measure = _measure(reading, found, figure)
        if measure is not None:
            start, end = min(measure.start, figure.start), max(measure.end, figure.end)
            yield Hit(start, end, fix=without_sentence(reading, start, end))


def _is_price_cut(reading: Reading, figure: Span) -> bool:
    """Whether it is one that customers are offered: "-20 %", "40% off"."""
    if not reading.text[figure.start : figure.end].endswith("%"):
        return False
    before = reading.folded(max(0, figure.start - 12), figure.start)
    after = reading.folded(figure.end, min(len(reading.text), figure.end + 24))
    return bool(_CUT_BEFORE.search(before) or _CUT_AFTER.match(after))


def _measure(reading: Reading, found: Found, figure: Span) -> Span | None:
    """What a figure measures, if that is the company's: the nearest term, or for a great sum the
    company itself."""
    sentence = reading.sentences.around(figure.start)
    others = within(found, sentence, "others")
    for measure in _close(reading, found, figure, "metrics"):
        if not others or _is_owned(found, measure):
            return measure
    large = _LARGE.search(reading.folded(figure.start, figure.end))
    if others or (not large and within(found, sentence, "everyday")):
        return None
    owners = _close(reading, found, figure, "ours", "brands")
    measures = _close(reading, found, figure, "activity")
    several = len({measure.term for measure in measures}) > 1
    if owners or large or several:
        return next(iter(measures or (owners if large else ())), None)
    return None


def _close(reading: Reading, found: Found, figure: Span, *groups: str) -> list[Span]:
    """Terms around a figure, the nearest first; those of other sentences within the window."""
    stretch = near(reading, figure)
    spans = [span for group in groups for span in inside(found.spans(group), *stretch)]
    close = [span for span in spans if gap(span, figure) <= found.params["window"]]
    return sorted(close, key=lambda span: gap(span, figure))


def _is_owned(found: Found, measure: Span) -> bool:
    """Whether a term says itself whose it is: "notre marge", "our margin"."""
    owners = inside(found.spans("ours"), measure.start - _OWNER, measure.start)
    return any(0 <= measure.start - owner.end <= 2 for owner in owners)


def _bare(figure: str) -> str:
    return fold(figure).replace(" ", "")


# --- R11: forecasts -------------------------------------------------------------------------------

_FUTURE = (
    r"\b[a-z]{2,}(?:era|eront|erons|erai|ira|iront|irons|irai|dra|dront|drons|drai|vra|vront|vrons"
    r"|rra|rront|rrons|aura|auront|aurons|aurai|fera|feront|ferons|sera|seront|serons)\b"
    r"|\b(?:sera|seront|serons|aura|auront|aurons|ira|iront|irons|fera|feront|ferons)\b"
    r"|\b(?:[a-z]+'ll|shall)\b"
    r"|\b(?:by|before|until|in|for|en|pour|d'ici|avant|des|fin|horizon|jusqu'en)"
    r" (?:late |early |fin |la fin )?20(?:2[7-9]|3[0-9])\b"
    r"|\bby (?:spring|summer|autumn|fall|winter|christmas|easter|january|march|june|july|september"
    r"|december)\b|\bnext (?:financial |fiscal )?(?:year|quarter|half)\b"
)
_SUM = (
    rf"\$ ?{_DIGITS} ?(?:bn|m|billion|million)\b"
    rf"|\b{_DIGITS} ?(?:milliards?|millions?|billions?|mds?|bn|m ?\$)"
    rf"|\b{_WORDS} (?:milliards?|millions?|billions?)\b"
)


def _of_company(params: dict[str, Any], secret: bytes) -> dict[str, Any]:
    return params | {"metrics": for_each_brand(params["metrics"], params["brands"])}


def _forecasts(reading: Reading, found: Found) -> Iterator[Hit]:
    """One forecast a sentence: a result, and a word or a tense that speaks of the future."""
    told: set[int] = set()
    for group in ("metrics", "business", "sums"):
        for result in found.spans(group):
            start = reading.sentences.around(result.start)[0]
            sign = _sign(reading, found, result) if start not in told else None
            if sign is not None and _is_ours(reading, found, result, group):
                told.add(start)
                low, high = min(result.start, sign.start), max(result.end, sign.end)
                yield Hit(low, high, fix=without_sentence(reading, low, high))
    for span in found.spans("foreseen"):
        sentence = reading.sentences.around(span.start)
        spared = within(found, sentence, "others") or any(
            not (span.start <= one.start and one.end <= span.end)
            for one in inside(found.spans("everyday"), *sentence)
        )
        if sentence[0] not in told and not spared:
            told.add(sentence[0])
            yield Hit(span.start, span.end, fix=without_sentence(reading, span.start, span.end))


def _sign(reading: Reading, found: Found, result: Span) -> Span | None:
    """The nearest word of prediction or verb in the future, apart from the result itself."""
    stretch = near(reading, result)
    signs = [
        sign
        for group in ("outlook", "future")
        for sign in inside(found.spans(group), *stretch)
        if 0 < gap(result, sign) <= _FORECAST_WITHIN
    ]
    return min(signs, key=lambda sign: gap(result, sign), default=None)


def _is_ours(reading: Reading, found: Found, result: Span, group: str) -> bool:
    if group == "metrics" and _is_owned(found, result):
        return True
    sentence, stretch = reading.sentences.around(result.start), near(reading, result)
    if within(found, sentence, "others"):
        return group == "metrics" and within(found, sentence, "brands", "ours")
    if group == "metrics":
        return True
    terms = {span.term for span in inside(found.spans("business"), *stretch)}
    opens = result.start - sentence[0] <= _ARTICLE and not _aims(result)
    ours = opens or len(terms) > 1 or within(found, stretch, "ours", "brands")
    return ours and not within(found, sentence, "everyday")


def _aims(result: Span) -> bool:
    """Whether it is an aim, which people have in private life, too."""
    return result.term is not None and result.term.folded.startswith(
        ("objectif", "target", "budget")
    )


FIGURE = Check(
    _figures,
    terms=("metrics", "activity", "ours", "brands", "others", "everyday"),
    patterns={"figure": _FIGURE},
    wake=("metrics", "figure"),
    prepare=_facts,
)
FORECAST = Check(
    _forecasts,
    terms=("metrics", "business", "outlook", "ours", "brands", "others", "everyday"),
    patterns={"future": _FUTURE, "sums": _SUM, "foreseen": FORESEEN},
    wake=("metrics", "business", "foreseen"),
    prepare=_of_company,
)
