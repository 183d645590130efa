"""Saying when something was given, paid or earned (R02)."""

import re
from collections.abc import Iterator
from typing import Any

from charter.rules import cues_rewards, cues_selling, reward_patterns
from charter.rules.folding import HANDLE, fold, words
from charter.rules.terms import Term
from moderation.screening.checks import sponsors
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
        "advice": cues_rewards.ADVICE,
        "mention": re.compile(pattern),
        "own_names": frozenset(words(fold(brand))[0] for brand in params["brands"]),
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
_SHOWN = re.compile(r"(?:pour vous|mes abonn[a-z]+|followers|community|for you|for you all) ?: ?$")
_GIVES = re.compile(
    r"\W+(?:gets?|takes?|gives?|saves?|knocks?|brings?|works|will|donne|vous|offre|permet|enleve"
    r"|at checkout|au panier|au moment|in at|for [0-9]|pour [0-9-]|=)"
)
_AFFILIATE = r"[?&](?:aff|aff-?id|affiliate|affiliate-?id|referral|partner-?id|awc)="
_AFFILIATE_LINK = re.compile(_AFFILIATE)
_ONE_WORD = re.compile(r"#?[\w'’]+")
_OPENING = re.compile(r"(?:^|[.!?…:\n\[(«“\"–—|])[\s\W]*$")
_JOY = (
    r"!|\b(?:hooked|lucky|gorgeous|sublim|chance|obsess|amaz|impress|incroyabl|bluff|accro"
    r"|conquis|parfait|perfect"
    r"|ador|aime|lov|merci|thank|top\b|super|great|test|essai|try)"
)
_GLAD = re.compile(_JOY)
_GIVING = re.compile(r"m'|nous |(?:sent|gave|gifted|lent|loaned|shipped|mailed|gives|sends|lends) ")
_NOBODY = word_set("elle elles ils nous vous they somebody someone quelqu'un maman papa mamie papi")
_THANKS = re.compile(r"\b(?:thanks to|grace a)\b")
_FREELY = re.compile(
    r"\b(?:for nothing|gratuitement|gracieusement|gratis|rien paye|sans (?:rien )?payer|for free"
    r"|free of charge"
    r"|at no c(?:ost|harge)|paid nothing|didn't pay|without paying)\b"
)
_SPOKE = re.compile(
    r"\b(?:speak|talk|panel|present|keynote|conference|lecture|interven|temoign|anim|parler"
    r"|women|femmes|stem|engineering|university|universite)"
)
_FROM = re.compile(r"\b(?:by|from|par|of|de|du)$")
_NAME = re.compile(r"\s+@?([A-ZÀ-Ý][\w&]{3,})")
_TAGGED = re.compile(rf"{HANDLE} for (?:the|my|this|these|our) (?:free|complimentary|gifted)")
_OPEN = re.compile(
    r" (?:[a-z]+ )?(?:webinars?|entry|admission|events?|trainings?|workshops?|parking|guides?"
    r"|courses?"
    r"|conferences?|talks?|session|calculator|advice|helpline|hotline|tours?|places|visits?)\b"
)
_MYSELF = re.compile(r" (?:i|we|i've|i'm) ")
_ROUND = re.compile(r"^[A-Z]{4,}(?:5|10|15|20|25|30|40|50)$")
_STAFF = re.compile(
    r"\b(?:women|students?|employees?|staff|colleagues?|internal|engineer\w*|apprentic\w*|safety"
    r"|diversity|schools?|pupils?|energy savings?|collaborat(?:eurs?|rices?)|salaries|femmes"
    r"|lyceens)\b"
)
_WAY = re.compile(r"(?:link|lien)|in bio|in my bio|en bio")
_MY_CODE = re.compile(reward_patterns.MY_CODE)
_BROUGHT = re.compile(
    r"\b(?:free|discount|bonus|off|gratuit[a-z]*|offert[a-z]*|remise|reduction)\b|[0-9] ?[%$]"
)
_LESS = re.compile(
    r"(?:^|[^0-9a-z])- ?[0-9]+ ?(?:%|euros?)"
    r"|[0-9] ?(?:%|euros?|pounds?) (?:off\b|d[e'] ?(?:re|rab))"
)
_THEIR_TEAM = frozenset(("equipe", "equipes", "team"))
_BUILT = re.compile(reward_patterns.BUILT)
_FRIENDS = re.compile(r"\b(?:friends?|mates?|pals?|amie?s?|potes?|we gave|santa)\b")
_OWN = re.compile(r"\b(?:my|our|mon|notre|nos|mes|ma)\s+(?:\w+\s+)?$")


def _commercial(reading: Reading, found: Found) -> Iterator[Hit]:
    if _is_mentioned(reading, found):
        return
    built = _BUILT.search(reading.folded(0, len(reading.text)))
    signs = [
        *([] if built else found.spans("cues")),
        *found.spans("affiliate"),
        *found.spans("shared"),
        *(span for span in found.spans("rewarded") if not _is_of_staff(reading, span)),
        *_codes(reading, found),
        *_gifts(reading, found),
        *_thanked(reading, found),
        *_shown(reading, found),
        *_own_code(reading, found),
        *sponsors.sponsored(reading, found),
    ]
    if signs:
        first = min(signs, key=lambda span: span.start)
        yield Hit(first.start, first.end, fix=_mention(reading, first.start))
    for link in reading.links:
        if link.target != "text" and _AFFILIATE_LINK.search(link.url):
            fix = _mention(reading, 0)
            yield Hit(0, 0, {"term": link.url}, target=link.target, fix=fix)


def _is_of_staff(reading: Reading, span: Span) -> bool:
    """Whether an ambassador programme is for colleagues or pupils, and rewards nobody, or one
    rewards oneself: "I get a reward whenever I finish"."""
    if _MYSELF.match(reading.folded(span.end, min(len(reading.text), span.end + 12))):
        return True
    if "ambassa" not in reading.folded(span.start, span.end):
        return False
    return bool(_STAFF.search(reading.folded(*reading.sentences.around(span.start))))


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
        shown = deal and _SHOWN.search(before) and any(c.isdigit() for c in match[0])
        plain = told and _ROUND.search(match[0])
        if own or (deal and told) or shown or plain:
            yield span


def _gifts(reading: Reading, found: Found) -> Iterator[Span]:
    """What a brand gives for nothing: who gives decides, colleagues and family may. Whoever tells
    followers of it had it for that."""
    told = found.spans("influence")
    for span in found.spans("treats"):
        given = _given_by(reading, found, span, "givers", "venues")
        free = _is_free(reading, found, span) or _is_for_nothing(reading, span)
        advised = _is_advised(reading, found, span) and not _is_known(reading, span)
        named = _by_name(reading, found, span) and near_any(reading, span, found.spans("joy"))
        if given or free or advised or named or near_any(reading, span, told):
            yield span
    for span in found.spans("gifts"):
        if near_any(reading, span, told) or _is_paid_gift(reading, found, span):
            yield span
    for span in found.spans("free"):
        open_to_all = _OPEN.match(reading.folded(span.end, min(len(reading.text), span.end + 40)))
        if near_any(reading, span, told) and not open_to_all:
            yield span


def _is_paid_gift(reading: Reading, found: Found, span: Span) -> bool:
    """Whether a brand gave it, or it is to be tried, or readers are told to get it too."""
    free = _is_free(reading, found, span)
    return (
        _given_by(reading, found, span, "givers")
        or _is_firm(reading, found, span)
        or (_is_advised(reading, found, span) and not _is_known(reading, span))
        or (free and _is_tried(reading, span))
        or ((free or _is_thanked(reading, span)) and _given_by(reading, found, span, "venues"))
        or _is_for_nothing(reading, span)
    )


def _own_code(reading: Reading, found: Found) -> Iterator[Span]:
    """ "Three months for free with my code": a code one has, and what it brings."""
    for span in (*found.spans("deals"), *found.spans("price")):
        sentence = reading.folded(*reading.sentences.around(span.start))
        if _MY_CODE.search(sentence) and _BROUGHT.search(sentence):
            yield span


def _by_name(reading: Reading, found: Found, span: Span) -> bool:
    """Whether a name that is nobody's follows "by" or "from": "invited by Nacre"."""
    if not _FROM.search(reading.folded(span.start, span.end)):
        return False
    name = _NAME.match(reading.text, span.end)
    if name is None or is_given(name[1]) or is_role(fold(name[1])):
        return False
    return not _is_talk(reading, found, span)


def _is_talk(reading: Reading, found: Found, span: Span) -> bool:
    """Whether the sentence is about a talk, or names us: one is invited to those for work."""
    said = reading.folded(*reading.sentences.around(span.start))
    return bool(_SPOKE.search(said) or reading.beside(span, found.spans("brands")))


def _is_advised(reading: Reading, found: Found, span: Span) -> bool:
    """Whether readers are told to get what was given: in its sentence or a neighbour."""
    return near_any(reading, span, found.spans("advice"))


def _is_known(reading: Reading, span: Span) -> bool:
    """Whether family, friends or colleagues are in its sentence: they give, and ask for nothing."""
    start, end = reading.sentences.around(span.start)
    words = words_of(reading, start, end)
    named = (reading.text[word.start : word.end] for word in words)
    kin = (text for text in (w.text.removeprefix("l'") for w in words) if text not in _THEIR_TEAM)
    return (
        any(is_kin(word) or is_role(word) for word in kin)
        or any(name[:1].isupper() and is_given(name) for name in named)
        or bool(_FRIENDS.search(reading.folded(start, end)))
    )


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
        free = _TAGGED.search(reading.folded(span.start, span.end))
        if (not names and not free) or any(is_given(name) or is_role(fold(name)) for name in names):
            continue
        if not _is_talk(reading, found, span):
            yield span


def _shown(reading: Reading, found: Found) -> Iterator[Span]:
    """ "Link in bio for 15% off": followers are shown the way to a reduction."""
    for span in found.spans("influence"):
        way = _WAY.search(reading.folded(span.start, span.end))
        start, end = reading.sentences.around(span.start)
        if way and _LESS.search(reading.folded(start, end)):
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
    return bool(re.search(r"\b(?:test[a-z]*|try|review|essay[a-z]*|trial|avis)\b", after))


_REWARDS = (
    *("cues", "mentions", "gifts", "treats", "free"),
    *("influence", "givers", "venues", "deals", "advice", "brands"),
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
        "rewarded": f"{cues_selling.REWARDED}|{reward_patterns.EARNED}",
        "thanked": reward_patterns.THANKED,
        "joy": _JOY,
        "coded": reward_patterns.CODED,
        "sent": sponsors.SENT,
        "allied": sponsors.ALLIED,
        "backed": sponsors.BACKED,
        "grateful": sponsors.THANKED,
        "shared": r"\b[a-z]{3,}[0-9]{2} ?[:=-]+ ?-? ?[0-9]{1,2} ?%"
        r" (?:sur|off|on|de r|pour|for)\b"
        r"|[0-9] ?(?:\$|euros?|pounds?|quid|dollars?) (?:chacune?|each|a piece|apiece)\b",
    },
    wake=(
        "cues",
        "affiliate",
        "shared",
        "rewarded",
        "thanked",
        "links",
        "sent",
        "allied",
        "backed",
        "grateful",
        "coded",
    ),
    together=(
        ("deals", "entering"),
        ("price", "entering"),
        ("gifts", "givers"),
        ("gifts", "free"),
        ("gifts", "venues"),
        ("gifts", "joy"),
        ("gifts", "influence"),
        ("gifts", "advice"),
        ("price", "influence"),
        ("free", "influence"),
        ("treats",),
    ),
    prepare=_of_rewards,
)
