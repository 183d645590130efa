"""Names of firms behind what one is glad of (R02): who sent it, and with whom one works.

A name says more than a list of brands can: nobody's first name, no kin, no colleague. What is said
of the thing must be what one says to those who could buy it.
"""

import re
from collections.abc import Iterator

from charter.rules.folding import fold
from moderation.screening.names import is_given
from moderation.screening.reading import Found, Reading, Span
from moderation.screening.roles import is_kin, is_role
from moderation.screening.speech_words import word_set
from moderation.screening.stretch import near

SENT = (
    r"\b(?:sorted|set) (?:me|us) (?:out|up) with\b|\bprovides? (?:me|us) with\b"
    r"|\b(?:provided|supplied|sent|sends?|sending|gives|gave|gifted|lent|loaned|shipped|offered"
    r"|treated|hooked|hosted"
    r"|flew|upgraded"
    r"|kitted) (?:me|us)\b|\bto (?:send|give|lend|offer|host|treat|invite) (?:me|us)\b"
    r"|\blet (?:me|us) (?:try|test|keep|borrow|drive)\b|\b(?:asked|invited|got|invites) (?:me|us) "
    r"(?:over )?to\b"
    r"|\b(?:paid for|covered) (?:my|our|me|us)\b"
)
ALLIED = (
    r"\b(?:partner(?:ing|ed|ship)|team(?:ing|ed) up|collaborat(?:ing|ed|ion)|collab)"
    r" (?:again )?with (?:the |my friends at |our friends at )?"
)
THANKED = (
    r"\b(?:grateful|thankful|thanks|thank you|cheers|kudos|shout-?out) (?:so much )?(?:to )?"
    r"(?:the )?[a-z0-9&]+(?: [a-z0-9&]+)? for (?:this|these|my) (?:[a-z-]+ ){0,3}(?:hamper|box"
    r"|parcel"
    r"|goodies|jacket|shoes|trainers|sneakers|boots|kit|bag|backpack|watch|phone|headphones|earbuds"
    r"|cream|skincare|perfume|bottle|wine|coffee|bike|tent|dress|outfit|chair|desk|stay|meal"
    r"|samples?|basket|mattress|camera|treats?|sunglasses|tickets)\b"
)
BACKED = (
    r"\bthis (?:post|video|reel|story|episode|review|article|trip|stay) (?:was|is) (?:sponsored"
    r"|supported by|funded by|paid|brought to you|made (?:possible|in |with (?:our|my|the)"
    r" (?:sponsor|partner)))"
    r"|\bprovided (?:[a-z]+ ){1,5}for (?:this|my|our) (?:review|video|post|test|reel|story)\b"
    r"|\b(?:thanks to the brand|paid partnership aside|my code if|for my code)\b"
    r"|\blet (?:me|us) (?:[a-z]+ ){1,3}for free\b"
    r"|\b(?:athlete|creator|influencer) (?:team|squad|program(?:me)?)\b"
    r"|\b(?:stay|meal|dinner|lunch|trip|night|weekend|tickets?|flights?|room) (?:[a-z]+ ){0,4}"
    r"(?:was|were|is) (?:all )?on them\b"
    r"|\b(?:early|advance|review|press) (?:copy|samples?|units?)\b|\bbrand "
    r"rep(?:resentative)?s?\b"
    r"|\b(?:dm|message|ask|text|ping|hit) me (?:up )?for (?:an? |the |my |your )?(?:discount|promo"
    r"|code)s?\b"
    r"|\b(?:i'm|i am|as) the (?:new )?face of |\b(?:my|this|these) (?:[a-z]+ ){1,3}(?:was|were) "
    r"(?:kindly )?"
    r"(?:provided|supplied|loaned|lent|offered|given|gifted)(?: to (?:me|us))? by "
    r"|\bfree from |\ba guest (?:at|of) |\b(?:paid for|covered) "
    r"by |\bcomplimentary (?:[a-z]+"
    r" ){1,3}from "
)
_NAMED = re.compile(r"[ @]*([A-Z][\w&]{3,})")
_GIVER = re.compile(
    r"([A-Z][\w&]{3,}(?: [A-Z][\w&]+)?)"
    r"(?: (?:team|folks|crew|guys|people|have|has|had|just|kindly|recently|also|even|actually"
    r"|very|were|was|keeps?|so|kind|nice|generous|lovely|sweet|enough|generously|once|again)){0,6} "
    r"$"
)
_CAPITAL = re.compile(r"\b[A-Z][\w&]{3,}")
_NAME_AFTER = re.compile(r"(?:by|from|of|at) $")
_NOBODY = word_set("""
    they somebody someone nobody everyone everybody people strangers parents grandma grandpa santa
    management colleagues customers friends life nature neighbours doctors which this that
    today yesterday school teachers what when then
""")
_NO_GOODS = re.compile(
    r"\b(?:opportunit|chance|day off|days off|feedback|job|role|trust|advice|time|a hand|a lift"
    r"|engineer|tour|hope|courage|contract|position|promotion|speak|talk|panel|training|interview"
    r"|internship)"
)
_GLAD = re.compile(
    r"!|\b(?:lov|ador|amaz|best|favou?rit|never felt|give it back|glow|out of ten|10/10|delicious"
    r"|unbeatable|stunning|gorgeous|wow|verdict|impress|obsess|bliss|yum|perfect|incredib|thank"
    r"|you should|must|go (?:try|grab|get|and)|book|game.changer|hooked|unreal|in love|heaven|crazy"
    r" good|get one|want to buy|fly with|comf|buy (?:it|one)"
    r"|recommend|beautiful|complain|divine|worth)"
)
_SHOWN = re.compile(
    r"\b(?:favou?rite|my skin|my hair|on this one|go (?:grab|try|get)|bring you|show you|give you"
    r"|you'll love|bliss|obsess|delicious|yum|recipes?|flavou?rs?|outfits?|treat yourself|unboxing"
    r"|got me through|their [a-z' ]{3,30} (?:is|are|taste|fit|keep|feel)s?)\b"
)
_FRIENDS = re.compile(r"\b(?:friend|mate|pal|flatmate|landlord|employer|neighbour)s?\b")


def sponsored(reading: Reading, found: Found) -> Iterator[Span]:
    """ "Lumea just sent me its cream", "teaming up with FitFuel", "this video is supported by"."""
    for span in found.spans("sent"):
        if _is_sent(reading, found, span):
            yield span
    yield from _thanked(reading, found)
    for span in found.spans("allied"):
        if _is_firm(reading, found, span.end) and _SHOWN.search(_said(reading, span)):
            yield span
    for span in found.spans("backed"):
        named = _NAME_AFTER.search(reading.folded(span.start, span.end))
        if _is_praised(reading, found, span) if named else not _is_private(reading, span):
            yield span


def _thanked(reading: Reading, found: Found) -> Iterator[Span]:
    for span in found.spans("grateful"):
        names = _CAPITAL.findall(reading.text[span.start + 1 : span.end])
        if names and all(_is_name(found, name) for name in names):
            yield span


def _is_sent(reading: Reading, found: Found, span: Span) -> bool:
    start, end = reading.sentences.around(span.start)
    giver = _GIVER.search(reading.text[start : span.start])
    if giver is None or not _is_name(found, giver[1].split()[0]):
        return False
    goods = not _NO_GOODS.search(reading.folded(span.end, end))
    return goods and bool(_GLAD.search(_said(reading, span)))


def _is_praised(reading: Reading, found: Found, span: Span) -> bool:
    return _is_firm(reading, found, span.end) and bool(_GLAD.search(_said(reading, span)))


def _is_firm(reading: Reading, found: Found, place: int) -> bool:
    name = _NAMED.match(reading.text, place)
    return name is not None and _is_name(found, name[1])


def _is_name(found: Found, name: str) -> bool:
    word = fold(name)
    nobody = word in _NOBODY or word in found.params["own_names"]
    return not (nobody or is_given(name) or is_role(word) or is_kin(word))


def _is_private(reading: Reading, span: Span) -> bool:
    """Whether kin or friends are in the sentence: they give, and ask for nothing."""
    said = reading.folded(*reading.sentences.around(span.start))
    return bool(_FRIENDS.search(said)) or any(map(is_kin, re.findall(r"[a-z]+", said)))


def _said(reading: Reading, span: Span) -> str:
    return reading.folded(*near(reading, span))
