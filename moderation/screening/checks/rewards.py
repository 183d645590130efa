"""Saying when something was given, paid or earned (R02)."""

import re
from collections.abc import Iterator
from typing import Any

from charter.rules import cues_rewards, cues_selling
from charter.rules.folding import fold
from charter.rules.terms import Term
from moderation.screening.lexicon import term_pattern
from moderation.screening.names import is_given
from moderation.screening.reading import Check, Found, Hit, Reading, Span
from moderation.screening.roles import is_kin, is_role
from moderation.screening.speech_words import word_set
from moderation.screening.stretch import inside, near
from moderation.screening.verdict import Fix
from moderation.screening.words import words_of


def _of_rewards(params: dict[str, Any], secret: bytes) -> dict[str, Any]:
    """Words of gifts and deals, and the accepted mentions as one pattern for other texts."""
    mentions = [Term.parse(line) for line in params["mentions"]]
    pattern = "|".join(term_pattern(term) for term in mentions) or r"(?!)"
    return params | {
        "gifts": cues_rewards.GIFTS,
        "treats": cues_rewards.TREATS,
        "free": cues_rewards.FREE,
        "influence": cues_rewards.INFLUENCE,
        "givers": cues_rewards.BRANDS,
        "venues": cues_rewards.VENUES,
        "deals": cues_rewards.DEALS,
        "mention": re.compile(pattern),
    }


_CODE = re.compile(
    r"(?<![\w#@/.-])(?:[A-Z]{2,}[0-9]{1,4}[A-Z0-9]*|[A-Z]{2,}(?:-[A-Z0-9]{2,})+"
    r"|[A-Z]{3,})(?![\w/-])"
)
_SHORT = 5
_CODED = re.compile(r"\bcodes?(?: promo| de reduction| reduction| avantage)?\W*$")
_NO_DEALS = frozenset(
    ("PIN", "QR", "APE", "NAF", "HTML", "ISIN", "IBAN", "CVV", "BIC", "ISO", "PUK", "GPS", "SMS")
)
_ENTERED = re.compile(
    r"\b(?:codes?|use|using|enter|type|apply|add|quote|pop|with|avec|grace a|identifiant|reference"
    r"|code (?:\w+ ){1,4}\w+ ?:"
    r"|(?:saisi|entre|tape|utilise|rentre|indique|ajoute|mentionne|precise|note)[a-z]*)\W+"
    r"(?:(?:my|mon|le|the|this|ce|ma|reference|promo|code|ref|identifiant)\W+){0,3}$"
)
_OWN_CODE = re.compile(
    r"\b(?:mon|notre|avec(?: le| mon)?|utilisez(?: le| mon)?|my|our|with(?: my)?|use(?: my)?|promo)"
    r"\W+(?:code(?: promo)?|promo code|promo)\W*$"
)
_GIVES = re.compile(
    r"\W+(?:gets?|takes?|gives?|saves?|knocks?|brings?|works|will|donne|vous|offre|permet|enleve"
    r"|at checkout|au panier|au moment|in at|for [0-9]|pour [0-9-]|=)"
)
_AFFILIATE = r"[?&](?:aff|aff-?id|affiliate|affiliate-?id|referral|partner-?id|awc)="
_AFFILIATE_LINK = re.compile(_AFFILIATE)
_ONE_WORD = re.compile(r"#?[\w'’]+")
_OPENING = re.compile(r"(?:^|[.!?…:\n\[(«“\"–—|])[\s\W]*$")
_JOY = r"!|\b(?:ador|aime|lov|merci|thank|top\b|super|great|test|essai|try)"
_GLAD = re.compile(_JOY)
_GIVING = re.compile(r"m'|nous |(?:sent|gave|gifted|lent|loaned|shipped|mailed|gives|sends|lends) ")
_NOBODY = word_set("elle elles ils nous vous they somebody someone quelqu'un maman papa mamie papi")
_THANKS = re.compile(r"\b(?:thanks to|grace a)\b")
_FREELY = re.compile(
    r"\b(?:gratuitement|gracieusement|gratis|rien paye|sans (?:rien )?payer|for free|free of charge"
    r"|at no c(?:ost|harge)|paid nothing|didn't pay|without paying)\b"
)
_THANKED = (
    r"\b(?:thanks?|thank you|thx|merci|remercie) (?:[a-z]+ ){0,3}?(?:to|a"
    r"|aux?) [^.!?]{3,40}? (?:for (?:sending"
    r"|lending|gifting|inviting (?:me|us)|having me|hosting (?:me|us)|letting me (?:try|test)"
    r"|the (?:gift|parcel|package|box"
    r"|invit[a-z]*|loan|samples?|goodies|free))|(?:de m'avoir|pour m'avoir|d'avoir) (?:envoye"
    r"|offert|invite"
    r"|prete|gate)|pour (?:l'envoi|le (?:pret|colis|cadeau|sejour|test)|l'invitation|ce (?:colis"
    r"|cadeau"
    r"|sejour)|cet envoi|la (?:box|invitation)|les (?:places|echantillons|goodies)))"
)
_THANKED += (
    r"|\b(?:got|received|recue?|eu) (?:an? |my |une? |ma |mon )?(?:free [a-z ]{2,25} (?:from|by)"
    r"|[a-z ]{2,25} gratuite?s? (?:de|d'|par)) [a-z' ]{3,30}"
    r"|\b(?:courtesy of|compliments of|gracieusete de|on the house at) [a-z' ]{3,30}"
    r"|\b(?:landed|arrived|turned up|came|arrive|debarque) (?:in|on|at|through|dans|a|sur) (?:my"
    r"|ma|mon)"
    r" [a-z]+ (?:from|de chez|de la part de|de) [a-z' ]{3,30}"
)
_OWN = re.compile(r"\b(?:my|our|mon|notre|nos|mes|ma)\s+(?:\w+\s+)?$")


def _commercial(reading: Reading, found: Found) -> Iterator[Hit]:
    if _is_mentioned(reading, found):
        return
    signs = [
        *found.spans("cues"),
        *found.spans("affiliate"),
        *found.spans("shared"),
        *found.spans("rewarded"),
        *_codes(reading, found),
        *_gifts(reading, found),
        *_thanked(reading, found),
    ]
    if signs:
        first = min(signs, key=lambda span: span.start)
        yield Hit(first.start, first.end, fix=_mention(reading, first.start))
    for link in reading.links:
        if link.target != "text" and _AFFILIATE_LINK.search(link.url):
            fix = _mention(reading, 0)
            yield Hit(0, 0, {"term": link.url}, target=link.target, fix=fix)


def _mention(reading: Reading, place: int) -> Fix:
    french = reading.writes_french(place)
    return Fix(0, 0, "Collaboration commerciale – " if french else "Ad: ")


def _is_mentioned(reading: Reading, found: Found) -> bool:
    """Whether an accepted mention stands in the text or in an image; a lone word ("publicité")
    must open a sentence or be a hashtag."""
    for span in found.spans("mentions"):
        written = reading.text[span.start : span.end]
        if not _ONE_WORD.fullmatch(written) or written.startswith("#"):
            return True
        if _OPENING.search(reading.text[max(0, span.start - 12) : span.start]):
            return True
    pattern: re.Pattern[str] = found.params["mention"]
    return any(
        pattern.search(fold(said))
        for media in reading.content.media
        for said in (media.text, media.alt)
        if said
    )


def _codes(reading: Reading, found: Found) -> Iterator[Span]:
    """ALEX20, where one is told to enter it or what it gives; Python3 is no code to buy with."""
    for match in _CODE.finditer(reading.text):
        span = Span(*match.span())
        start, end = reading.sentences.around(span.start)
        before = reading.folded(start, span.start)
        own = _OWN_CODE.search(before) and any(c.isdigit() for c in match[0])
        deal = inside(found.spans("deals"), start, end) or inside(found.spans("price"), start, end)
        told = _ENTERED.search(before) or _GIVES.match(reading.folded(span.end, end))
        if match[0].isalpha() and len(match[0]) < _SHORT:
            told = None if match[0] in _NO_DEALS else _CODED.search(before)
        if own or (deal and told):
            yield span


def _gifts(reading: Reading, found: Found) -> Iterator[Span]:
    """What a brand gives for nothing: who gives decides, colleagues and family may. Whoever tells
    followers of it had it for that."""
    told = found.spans("influence")
    for span in found.spans("treats"):
        given = _given_by(reading, found, span, "givers", "venues")
        free = _is_free(reading, found, span) or _is_for_nothing(reading, span)
        if given or free or near_any(reading, span, told):
            yield span
    for span in found.spans("gifts"):
        free = _is_free(reading, found, span)
        if (
            _given_by(reading, found, span, "givers")
            or _is_firm(reading, found, span)
            or near_any(reading, span, told)
            or (free and _is_tried(reading, span))
            or ((free or _is_thanked(reading, span)) and _given_by(reading, found, span, "venues"))
            or _is_for_nothing(reading, span)
        ):
            yield span
    for span in found.spans("free"):
        if near_any(reading, span, told):
            yield span


def near_any(reading: Reading, span: Span, others: list[Span]) -> bool:
    """Whether one of `others` stands apart from a span in its sentence or a neighbour."""
    low, high = near(reading, span)
    return any(
        other.end <= span.start or span.end <= other.start for other in inside(others, low, high)
    )


def _given_by(reading: Reading, found: Found, span: Span, *groups: str) -> bool:
    return any(
        not _OWN.search(reading.folded(max(0, giver.start - 24), giver.start))
        for group in groups
        for giver in reading.beside(span, found.spans(group))
    )


def _is_firm(reading: Reading, found: Found, span: Span) -> bool:
    """Whether a handle or a name that is nobody's gave it, to somebody who is glad of it:
    "Nordkap m'a envoyé sa tente, elle est top !"."""
    start, end = reading.sentences.around(span.start)
    words = words_of(reading, start, span.start)
    giver = words[-1] if words else None
    if not _GIVING.match(reading.folded(span.start, span.end)):
        return False
    if giver is None or not _GLAD.search(reading.folded(start, end)):
        return False
    written = reading.text[giver.start : giver.end]
    if giver.text.startswith("@"):
        return not is_given(re.split(r"[._-]", written[1:])[0].capitalize())
    if re.fullmatch(r"[A-Z][a-z]+[A-Z][A-Za-z]+", written):
        return True
    named = written[:1].isupper() and written[1:].islower() and len(written) > 3
    return named and giver.text not in _NOBODY and not is_given(written)


def _thanked(reading: Reading, found: Found) -> Iterator[Span]:
    """ "Thank you to Nordvind for sending me its jacket": a name that is nobody's."""
    for span in found.spans("thanked"):
        names = re.findall(r"[A-ZÀ-Ý][\w&]{3,}", reading.text[span.start + 1 : span.end])
        if names and not any(is_given(name) or is_role(fold(name)) for name in names):
            yield span


def _is_free(reading: Reading, found: Found, span: Span) -> bool:
    return any(other.start != span.start for other in reading.beside(span, found.spans("free")))


def _is_thanked(reading: Reading, span: Span) -> bool:
    start, end = reading.sentences.around(span.start)
    return bool(_THANKS.search(reading.folded(start, end)))


def _is_for_nothing(reading: Reading, span: Span) -> bool:
    """Whether something came for nothing, and from nobody one knows."""
    start, end = reading.sentences.around(span.start)
    if not _FREELY.search(reading.folded(start, end)):
        return False
    words = words_of(reading, start, end)
    return not any(is_kin(word.text) or is_role(word.text) for word in words)


def _is_tried(reading: Reading, span: Span) -> bool:
    """Whether the gift is to be tried out: "on m'a offert ce casque pour le tester"."""
    after = reading.folded(span.end, reading.sentences.around(span.start)[1])
    return bool(re.search(r"\b(?:test[a-z]*|try|review|essay[a-z]*|trial)\b", after))


_REWARDS = (
    *("cues", "mentions", "gifts", "treats", "free"),
    *("influence", "givers", "venues", "deals"),
)
_ENTERING = (
    r"\b(?:codes?|use|using|enter|type|apply|add|quote|pop|with|avec|grace a|identifiant|gets?"
    r"|takes?|saves?|(?:saisi|entre|tape|utilise|rentre|indique|ajoute)[a-z]*|vous|donne|pour)\b"
)
COMMERCIAL = Check(
    _commercial,
    terms=_REWARDS,
    patterns={
        "affiliate": _AFFILIATE,
        "price": r"[0-9] ?[%$]|[%$] ?[0-9]|[0-9] (?:euros?|dollars?|pounds?|quid)\b",
        "entering": _ENTERING,
        "rewarded": cues_selling.REWARDED,
        "thanked": _THANKED,
        "joy": _JOY,
        "shared": r"[0-9] ?(?:\$|euros?|pounds?|quid|dollars?) (?:chacune?|each|a piece|apiece)\b",
    },
    wake=("cues", "affiliate", "shared", "rewarded", "thanked", "links"),
    together=(
        ("deals", "entering"),
        ("price", "entering"),
        ("gifts", "givers"),
        ("gifts", "free"),
        ("gifts", "venues"),
        ("gifts", "joy"),
        ("gifts", "influence"),
        ("free", "influence"),
        ("treats",),
    ),
    prepare=_of_rewards,
)
