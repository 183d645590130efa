"""Offers the law has a sentence for: credit, savings, investment (R24)."""

import re
from collections.abc import Iterator
from typing import Any

from charter.rules import cues_offers
from charter.rules.folding import fold
from charter.rules.offer_frames import FRAMES
from charter.rules.offer_patterns import (
    BENEFIT,
    MONEY,
    NAMED_SELLER,
    OFFER,
    RATE,
    READER,
    SELLER,
)
from charter.rules.terms import Term
from charter.rules.typeset import french
from moderation.screening.brands import for_each_brand, named
from moderation.screening.lexicon import term_pattern
from moderation.screening.nearby import after, among, before, hashtag_rows, near
from moderation.screening.reading import Check, Found, Hit, Reading, Span
from moderation.screening.shapes import shapes_of
from moderation.screening.verdict import Fix

from . import pitches

_WITHIN = 150
_CALL_WITHIN = 90
_MINE = re.compile(
    r"\b(?:mon|mes|ma|son|sa|ses|my|his|her)"
    r"(?: (?!(?:notre|nos|votre|vos|our|your|the|le|la|les|un|une|a|an|this|ce|cet|dans|into|in|sur"
    r"|with|avec|et|and|en|about|on|for|of|de|du|pour|chez|by|to|at|from|clients?|cliente?s?)\b)"
    r"[a-z0-9$.,'-]+){0,3} ?$"
)
_DENIED = re.compile(
    r"\b(?:sans|aucun|aucune|pas de|zero|no|without|not|never|n'y a pas)[a-z' ]{0,12}$"
)
_OTHER_SAVINGS = re.compile(r"\b(?:energy|water|time|paper|carbon|fuel|power|space) $")
_TOLD = re.compile(r"\b(?:by law|regulator|says the|par la loi|regulateur|selon l[ae'])")
_NEWS = re.compile(
    r"\b(?:fell|dropped|plunged|slid|slumped|tumbled|dipped|regulators?|central bank|parliament"
    r"|government|according to|economists|analysts|reports? (?!to)|reuters|bloomberg|times)\b"
)
_SELLER = re.compile(r"\b(?:our|ours|we|we're|us|you|your|yours|my|me|i|i'm|invest|buy|get)\b|!")
_TRADE = re.compile(
    r" (?:books?|departments?|officers?|teams? (?:took|met|won|ran)|from (?:my|a friend|mum|dad))\b"
)
_OURS = re.compile(r"\b(?:our|notre|nos) (?:[a-z]+ )?$")
_INTEREST_IN = re.compile(r"(?:interest|returns?) (?:in|to|for)\b")
_HIRES = re.compile(r"\b(?:recrut|hiring|vacanc|postul|cdi\b|alternance|poste d|cv\b|explained)")
_COMPARED = re.compile(
    r" ?(?:less|fewer|more|faster|off|discount|de moins|moins|de plus|plus|de remise)\b"
    r"| of (?:the |our |its )?(?:paper|energy|water|electricity|waste|emissions|staff|colleagues)\b"
)
_NO_SALE = re.compile(
    r"\b(?:recrut|hiring|vacanc|candidat|postul|alternance|stagiaire|intern\b|webinar|webinaire"
    r"|explained|workshop|atelier|conference|podcast|newsletter|article|training|formation"
    r"|course\b|guide\b"
    r"|scam|arnaque|fraud|phishing|mefiez|beware|never |ne [a-z]+ez (?:jamais|pas)|cv\b|poste\b"
    r"|role\b|job)"
)
_MENTIONS = {
    "fr": (
        "Un crédit vous engage et doit être remboursé. Vérifiez vos capacités de remboursement "
        "avant de vous engager.",
        "Investir comporte un risque de perte en capital.",
    ),
    "en": (
        "Borrowing is a commitment: check that you can repay before you sign.",
        "Capital at risk: you may get back less than you put in.",
    ),
}


def _prepare(params: dict[str, Any], secret: bytes) -> dict[str, Any]:
    """One pattern of all mentions, for the text of pictures; our names in cues and shapes."""
    brands = params["brands"]
    mentions = [term_pattern(Term.parse(line)) for line in params["mentions"]]
    return params | {
        "invitations": cues_offers.INVITE,
        "money_talk": cues_offers.MONEY_TALK,
        "pitches": for_each_brand(cues_offers.PITCHES, brands),
        "products": for_each_brand(params["products"], brands),
        "cautioned": cues_offers.CAUTIONED,
        "calls": cues_offers.CALLS,
        "offers": shapes_of(named(OFFER, brands)),
        "frames": shapes_of(named(FRAMES, brands)),
        **pitches.prepared(brands),
        "seller": re.compile(named(SELLER, brands)),
        "named_seller": re.compile(named(NAMED_SELLER, brands)),
        "mention": re.compile("|".join(mentions) or r"(?!)"),
    }


def _regulated(reading: Reading, found: Found) -> Iterator[Hit]:
    if _has_mention(reading, found) or _is_news(reading):
        return
    products = [
        span
        for span in found.spans("products")
        if not (_MINE.search(before(reading, span, 40)) or _TRADE.match(after(reading, span, 12)))
    ]
    for span in _promoted(reading, found, products):
        if not any(_excuses(reading, found, span, e) for e in found.spans("exceptions")):
            yield Hit(span.start, span.end, fix=_with_mention(reading, found, products))
            return


def _excuses(reading: Reading, found: Found, span: Span, exception: Span) -> bool:
    """Whether an exception of its sentence makes a span no offer: not "we lend you" with a figure,
    nor the inflation that "our fund" beats."""
    if not reading.beside(span, [exception]):
        return False
    if span.start <= exception.start and exception.end <= span.end:
        return not reading.beside(span, found.spans("rate") + found.spans("money"))
    said = reading.folded(exception.start, exception.end)
    return said != "inflation" or not _OURS.search(before(reading, span, 12))


def _is_news(reading: Reading) -> bool:
    """Whether it tells of markets or the law, and nobody speaks to a customer."""
    whole = reading.folded(0, len(reading.text))
    return bool(_NEWS.search(whole)) and not _SELLER.search(whole)


def _promoted(reading: Reading, found: Found, products: list[Span]) -> Iterator[Span]:
    """Products with a figure near, or a promise in their sentence; else "earn 6 %" alone."""
    figures = sorted(found.spans("rate") + found.spans("money"))
    hires = bool(_HIRES.search(reading.folded(0, len(reading.text))))
    for span in products:
        promised = [] if hires else reading.beside(span, found.spans("cues"))
        if near(span, figures, _WITHIN) or near(span, promised, _WITHIN):
            yield span
    yield from _framed(reading, found)
    yield from _called(reading, found, products)
    yield from _pitched(reading, found, products)
    yield from pitches.pitched(reading, found)
    for span in found.spans("invitations"):
        if reading.beside(span, found.spans("rate")):
            yield span
    figures = [f for f in figures if not _COMPARED.match(after(reading, f, 12))]
    for span in found.spans("money_talk") if figures and found.has("pitches") else ():
        earlier = before(reading, span, 40)
        apart = not _MINE.search(earlier) and not _OTHER_SAVINGS.search(earlier)
        apart = apart and not _INTEREST_IN.match(reading.folded(span.start, span.end + 4))
        apart = apart and not _TOLD.search(reading.folded(*reading.sentences.around(span.start)))
        pitched = near(span, found.spans("pitches"), _WITHIN)
        if apart and pitched and near(span, reading.beside(span, figures), _WITHIN):
            yield span


def _framed(reading: Reading, found: Found) -> Iterator[Span]:
    """Offers by what they say; not "20 % off", nor where somebody is hired or warned."""
    yield from found.params["offers"].spans(reading)
    frames = found.params["frames"].spans(reading)
    if frames and not _NO_SALE.search(reading.folded(0, len(reading.text))):
        yield from (f for f in frames if not _COMPARED.match(after(reading, f, 12)))


def _called(reading: Reading, found: Found, products: list[Span]) -> Iterator[Span]:
    """A product, a drink or a remedy that readers are told to get: "buy yours", in any sentence
    nearby. Job ads and lessons say "apply" and "sign up" too."""
    calls = found.spans("calls")
    if not calls or _NO_SALE.search(reading.folded(0, len(reading.text))):
        return
    drinks = [s for s in found.spans("cautioned") if not _MINE.search(before(reading, s, 40))]
    for span in (*products, *drinks):
        if near(span, calls, _CALL_WITHIN):
            yield span


def _pitched(reading: Reading, found: Found, products: list[Span]) -> Iterator[Span]:
    """A product of ours, told to the reader as a good thing, whatever the words."""
    benefits = found.spans("benefit")
    if not benefits or _NO_SALE.search(reading.folded(0, len(reading.text))):
        return
    for span in products:
        praised = near(span, benefits, _CALL_WITHIN)
        low, high = max(0, span.start - _WITHIN), min(len(reading.text), span.end + _WITHIN)
        said = reading.folded(low, high)
        sold = found.params["seller"].search(said) and READER.search(said)
        if praised and (sold or found.params["named_seller"].search(said)):
            yield span


def _has_mention(reading: Reading, found: Found) -> bool:
    """A mention counts in the text or in a picture; not in a row of hashtags, nor denied."""
    rows = hashtag_rows(reading.text) if found.has("mentions") else []
    for span in found.spans("mentions"):
        unread = [row for row in among(rows, 0, span.end)[-1:] if span.start < row.end]
        if not unread and not _DENIED.search(before(reading, span, 30)):
            return True
    pattern = found.params["mention"]
    return any(media.text and pattern.search(fold(media.text)) for media in reading.content.media)


def _with_mention(reading: Reading, found: Found, products: list[Span]) -> Fix | None:
    """The sentence of the law at the end, where one fits all products of the post."""
    families = {_family(span) for span in products}
    if len(families) != 1 or "" in families:
        return None
    credit, risk = _MENTIONS["fr" if reading.writes_french(products[0].start) else "en"]
    mention = french(credit if families == {"credit"} else risk)
    if not found.params["mention"].search(fold(mention)):
        return None
    end = len(reading.text)
    gap = "" if reading.text[-1:].isspace() else "\n" if "\n" in reading.text else " "
    return Fix(end, end, gap + mention)


def _family(span: Span) -> str:
    term = span.term.folded if span.term else ""
    return next((name for name, terms in _FAMILIES.items() if term in terms), "")


_FAMILIES = {
    "credit": frozenset(Term.parse(line).folded for line in cues_offers.CREDIT),
    "risk": frozenset(Term.parse(line).folded for line in cues_offers.INVESTMENT),
}

REGULATED = Check(
    _regulated,
    terms=(
        *("products", "cues", "invitations", "mentions", "exceptions", "money_talk", "pitches"),
        *("cautioned", "calls"),
    ),
    patterns={"rate": RATE, "money": MONEY, "benefit": BENEFIT},
    together=(
        *(("products", sign) for sign in ("cues", "rate", "money")),
        ("invitations", "rate"),
        ("products", "calls"),
        ("products", "benefit"),
        ("cautioned", "calls"),
        *(("money_talk", "pitches", figure) for figure in ("rate", "money")),
    ),
    always=("offers", "frames", "subjects"),
    prepare=_prepare,
)
