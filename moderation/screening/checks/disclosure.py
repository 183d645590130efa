"""Saying where one works before praising it (R01)."""

import re
from collections.abc import Iterator
from operator import attrgetter
from typing import Any

from charter.rules import cues_disclosure, cues_selling, praise_patterns
from charter.rules.terms import Term
from moderation.screening.reading import Check, Found, Hit, Reading, Span
from moderation.screening.roles import is_role
from moderation.screening.speech_words import DETERMINERS, word_set
from moderation.screening.stretch import inside, near
from moderation.screening.verdict import Fix
from moderation.screening.words import words_of

_HASHTAG_BLOCK = re.compile(r"(?:#\w+[ \n]*+){3,}")
_BRANDED = "branded"
_ADVISED = re.compile(praise_patterns.ADVISED_BEFORE)
_start = attrgetter("start")


def _of_brands(params: dict[str, Any], secret: bytes) -> dict[str, Any]:
    """Expressions with `{brand}` become one per brand."""
    brands = [Term.parse(line).text for line in params["brands"]]
    filled = {
        group: [
            line.replace("{brand}", brand)
            for line in lines
            for brand in (brands if "{brand}" in line else ("",))
        ]
        for group, lines in (
            ("cues", params["cues"]),
            ("markers", params["markers"]),
            ("weak_cues", cues_disclosure.WEAK_PRAISE),
            ("swelling", cues_disclosure.SWELLING),
            ("products", cues_disclosure.OWN_PRODUCTS),
            ("occasions", cues_disclosure.OTHER_OCCASIONS),
        )
    }
    return params | filled | {"brand": brands[0] if brands else ""}


_DENIED = re.compile(r"\b(?:pas|jamais|plus|rien de|not|never|no|n't|hardly)\s+(?:\w+\s+)?$")
_WISHED = re.compile(r" (?:of luck|wishes|regards)")
_CHOSEN = re.compile(r"\b(?:decision|choice|move|thing|purchase|investment|choix|investissement) $")
_AUTHOR = word_set("""
    be etre devenir devenu devenue become became je j' suis i i'm am en comme as being speaking moi
    me : , . ! ? - (
""")
_AT = word_set(
    "chez at for with of de d' du des dans within pour au sein groupe group the l' le la"
)
_PASSED_OVER = word_set("""
    a an un une tant qu' proud happy humble simple mere loyal fellow lucky fiere fier heureux
    heureuse
""")
_CUSTOMERS = word_set("""
    client cliente clients clientes customer customers abonne abonnee usager user users fan fans ami
    amie amis friend friends neighbour voisin voisine famille people gens team equipe staff everyone
    someone somebody anyone parent parents
""")
_ROLE_WITHIN = 8
_ENOUGH = 3
_JOB = re.compile(r"recru|hiring|vacanc|job|cd[id]$|offres? d'emploi|careers?$|postes")
_FIRST_PERSON = re.compile(
    r"\b(?:je|j'|mon|ma|mes|nous|notre|nos|m'|i|i've|i'm|my|me|we|we've|our|us)\b"
)
_READER = re.compile(r"\b(?:vous|votre|vos|tu|ton|ta|tes|toi|you|you'll|you'd|your|yours)\b")
_JOY = re.compile("[!👍👌👏🙌💯🤩😍🥰😘❤🔥🚀🎉✨⭐🌟]")
_PLACE_BEFORE = re.compile(r"\b(?:salle|tour|stade|place|rue|parc|arena|gymnase|coupe|trophee) $")
_BESIDE = re.compile(
    r"\b(?:next to|near|opposite|across from|in front of|a cote|en face|pres|devant)\b"
    r"[^,.!?]{0,25}$"
)
_PLACE_AFTER = re.compile(r" (?:arena|tower|hall|stadium|park|building|reception|cup|trophy)\b")


def _affiliation(reading: Reading, found: Found) -> Iterator[Hit]:
    if reading.context.account_kinds == (_BRANDED,):
        return
    brands = [span for span in found.spans("brands") if not _is_linked(reading, span)]
    place = next((brand for brand in brands if _is_praised(reading, found, brand)), None)
    if place is None or _is_marked(reading, found, brands):
        return
    said = "Je travaille chez" if reading.writes_french(place.start) else "I work at"
    brand = found.params["brand"]
    fix = Fix(0, 0, f"{said} {brand}. ") if brand else None
    yield Hit(place.start, place.end, {"brand": brand}, fix=fix)


def _is_linked(reading: Reading, span: Span) -> bool:
    """Whether a brand is part of an address."""
    if reading.text[span.end : span.end + 1] not in (".", "/", "-", "@"):
        return False
    return any(link.start <= span.start < link.end for link in reading.links)


def _is_praised(reading: Reading, found: Found, brand: Span) -> bool:
    """Whether what is said near a brand amounts to praise. One word of praise or advice does; of
    smaller signs it takes two, one of them a kind word. An event, a place or a job is no product.
    """
    start, end = reading.sentences.around(brand.start)
    if _is_place(reading, brand) or _is_occasion(reading, found, start, end):
        return False
    if _ADVISED.search(reading.folded(start, brand.start)):
        return True
    low, high = near(reading, brand)
    plain = sorted((*found.spans("cues"), *found.spans("advice")), key=_start)
    if any(_counts(reading, brand, span) for span in inside(plain, low, high)):
        return True
    kind = _kinds(reading, found.spans("weak_cues"), brand, (low, high))
    swelling = _kinds(reading, found.spans("swelling"), brand, (low, high))
    if not kind and not swelling:
        return False
    if not inside(found.spans("products"), low, high):
        return kind + swelling > 2
    said = reading.folded(low, high)
    signs = (_FIRST_PERSON.search(said), _READER.search(said), _JOY.search(reading.text[low:high]))
    return kind + swelling + sum(map(bool, signs)) >= _ENOUGH


def _kinds(reading: Reading, spans: list[Span], brand: Span, around: tuple[int, int]) -> int:
    """How many of these expressions are said near a brand, each counted once."""
    return len(
        {
            reading.folded(span.start, span.end)
            for span in inside(spans, *around)
            if _counts(reading, brand, span)
        }
    )


def _counts(reading: Reading, brand: Span, span: Span) -> bool:
    start = reading.sentences.around(span.start)[0]
    denied = _DENIED.search(reading.folded(max(start, span.start - 16), span.start))
    wished = _WISHED.match(reading.folded(span.end, min(len(reading.text), span.end + 10)))
    return not denied and not wished and (span.end <= brand.start or brand.end <= span.start)


def _is_occasion(reading: Reading, found: Found, start: int, end: int) -> bool:
    """Whether a sentence is about an event, or about a job whatever the job sells."""
    occasions = inside(found.spans("occasions"), start, end)
    jobs = any(_JOB.match(reading.folded(span.start, span.end)) for span in occasions)
    return jobs or (bool(occasions) and not inside(found.spans("products"), start, end))


def _is_place(reading: Reading, brand: Span) -> bool:
    """ "salle Hexalia", "the Hexalia Arena"."""
    before = reading.folded(max(0, brand.start - 16), brand.start)
    after = reading.folded(brand.end, min(len(reading.text), brand.end + 16))
    if _PLACE_BEFORE.search(before) or _PLACE_AFTER.match(after):
        return True
    return bool(_BESIDE.search(reading.folded(max(0, brand.start - 45), brand.start)))


def _is_marked(reading: Reading, found: Found, brands: list[Span]) -> bool:
    """Whether the author says early on that they work there."""
    fold_at = found.params["fold"]
    if any(
        marker.start < fold_at
        and not _in_hashtags(reading.text, marker)
        and not _CHOSEN.search(reading.folded(max(0, marker.start - 12), marker.start))
        for marker in found.spans("markers")
    ):
        return True
    return any(_is_at_work(reading, brand) for brand in brands if brand.start < fold_at)


def _is_at_work(reading: Reading, brand: Span) -> bool:
    """ "Conseillère chez Hexalia", "as a Hexalia adviser", "with Hexalia as an engineer"."""
    start, end = reading.sentences.around(brand.start)
    left = [word.text for word in words_of(reading, start, brand.start)][::-1]
    right = [word.text for word in words_of(reading, brand.end, end)][:_ROLE_WITHIN]
    if _names_role(right[:2]):
        return _is_author(left)
    if right[:1] == ["as"] or "comme" in right[:1] or right[:2] == ["en", "tant"]:
        return _names_role(right)
    return _holds_role(left)


def _holds_role(left: list[str]) -> bool:
    """Whether a role leads up to a brand and is the author's: "employée du groupe" of Hexalia."""
    place = 0
    while place < len(left) and left[place] in _AT:
        place += 1
    if not place:
        return False
    for number, word in enumerate(left[place : place + 4], place):
        if is_role(word) and word not in _CUSTOMERS:
            return _is_author(left[number + 1 :])
    return False


def _is_author(left: list[str]) -> bool:
    """Whether a role stands alone or with "I am": "Conseillère chez", "as a", not "the"."""
    before = [word for word in left[:4] if word not in _PASSED_OVER][:3]
    opens = len(left) < 3 and not any(word in DETERMINERS for word in left)
    return not before or opens or before[0] in _AUTHOR


def _names_role(words: list[str]) -> bool:
    return any(is_role(word) and word not in _CUSTOMERS for word in words)


def _in_hashtags(text: str, span: Span) -> bool:
    return any(block.start() <= span.start < block.end() for block in _HASHTAG_BLOCK.finditer(text))


AFFILIATION = Check(
    _affiliation,
    terms=("brands", "cues", "weak_cues", "swelling", "products", "occasions", "markers"),
    patterns={"advice": f"{cues_selling.ADVICE}|{praise_patterns.ADVICE}"},
    wake=("brands",),
    prepare=_of_brands,
)
