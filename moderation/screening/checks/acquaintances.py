"""Clients and colleagues whom no word calls so (R18).

"Marlow Logistics has renewed for three years", "Met J. Sandford, he's opening an account with us",
"Well done Oliver Grant for fixing the outage": what is told of them says who they are to us. The
names are read in the author's text, for their capitals; the rest in the folded one.
"""

import re
from collections.abc import Iterator

from moderation.screening.names import Person, people_in
from moderation.screening.reading import Found, Reading, Span

_AHEAD = 60
_BEHIND = 40

_TRADES = (
    r"foods?|logistics|hospital|clinic|bakery|bakers|dairy|steel|hotels?|ltd|limited|plc|llc|inc"
    r"|sons|daughters|brothers|bros|partners|industries|motors|farms?|brewery|pharma|textiles"
    r"|garage|academy|council|transport|haulage|builders|construction|engineering|printers"
    r"|printing|packaging|plastics|chemicals|electronics|airlines?|shipping|furniture|estates?"
    r"|housing|vineyards?|winery|restaurant|school|college|university|care home|nurseries|butchers"
    r"|solicitors|architects|consulting|ceramics|glass|metals?|timber|joinery|fashion|cosmetics"
    r"|retail|stores|supermarkets?|surgery|dental|veterinary|group|mills?|pharmacy"
)
FIRMS = rf"\b[a-z][a-z'-]+ (?:(?:&|and) )?(?:{_TRADES})\b"
"""A firm by the word for its trade: "Castle Bakery", "Harlow & Sons"."""
_FIRM = re.compile(
    r"(?<![\w@#])(?:(?:St|The|La|Le)\.? )?(?!Our |My |The |A |An |At |Hexalia |This |New )"
    r"[A-Z][\w'’-]+ (?:(?:&|and|of|de|[A-Z][\w'’.-]*) ){0,3}"
    rf"(?=[A-Z])(?i:{_TRADES})"
    r"\b(?! (?:Street|Road|Lane|Day|Avenue|Square))"
)
_WON = re.compile(
    r"(?:^|[.!?\n] ?)(?:onboarded|signed|closed|won|delivered|finished|installed|fitted|equipped) "
    r"|\b(?:signed|signs|renewed|renews|switched|re-?signed|extended|stays?|staying|came back"
    r"|coming"
    r" back|joined|banks?|moved|chose|chosen|picked|trusts?|trusted) (?:up )?(?:again )?(?:with us"
    r"|to us"
    r"|us\b|to hexalia|with hexalia|hexalia)"
    r"|\b(?:has|have) (?:just )?(?:renewed|re-?signed|extended|signed)\b"
    r"|\b(?:we|we've|i|i've|just|team|finally|proudly)(?: have| just| finally"
    r"| all)*(?: [a-z]+ly)? (?:closed"
    r"|signed|won|landed|renewed|secured|sealed|delivered|finished|completed|wrapped up|kicked off"
    r"|installed|fitted|wired|equipped|upgraded|commissioned|audited|onboarded|welcomed)\b"
    r"|\b(?:contract|deal|agreement|tender|order|account|installation|project|install|rollout"
    r"|renewal) (?:with|for|at) "
    r"|\b(?:new|oldest|newest|latest|biggest|largest|loyal|longstanding|hexalia|our) (?:[a-z]+ )?"
    r"(?:customers?|clients?|accounts?)\b"
    r"|\b(?:customer|client|site) (?:visit|meeting|call|workshop|day) (?:at|with)\b"
    r"|\b(?:installing|fitting|wiring|delivering|equipping|upgrading|auditing|commissioning"
    r"|servicing|maintaining|repairing) (?:their|the|new|a|all|solar|heat)\b"
    r"|\bwelcome (?:aboard|on board|to hexalia)\b|\b(?:their|its) (?:new )?(?:energy|power|gas"
    r"|heating|electricity) (?:plan|contract|bill|deal|supply)\b"
    r"|\b(?:our|new|its) (?:[a-z]+ ){0,2}(?:boilers?|heat pumps?|heat recovery|chargers?|solar"
    r"|meters?"
    r"|tariff|batter(?:y|ies)|turbines?)\b|\bsolar (?:roofs?|panels?|arrays?) (?:for|at|on)\b"
    r"|\bheat pumps? (?:for|at)\b|\bsaves? them\b"
)
"""What one does with a client, whoever it is."""

CHEERS = (
    r"\b(?:happy birthday|well done|shout-?out|welcome|congrats|congratulations|kudos|hats off"
    r"|thanks|thank you|props|big up|cheers|goodbye|farewell|happy retirement|good luck|proud of"
    r"|bravo|high five|applause|miss|wishing|anniversary|all the best)\b"
)
_AT_WORK = re.compile(
    r"\b(?:our|my) (?:[a-z]+ )?(?:team|branch|department|dept|office|crew|shift|desk|floor|unit)\b"
    r"|\bfor (?:(?:always|once again|all) )?(?:covering|fixing|staying|running|training"
    r"|organi[sz]ing|rebuilding|sorting|finding|finishing|delivering|stepping|showing me|teaching"
    r"|leading|keeping|handling|closing|debugging|mentoring|holding|picking up|taking (?:over|my))"
    r"|\b(?:shifts?|outage|on[- ]call|dashboard|last day|incident|audit|night shift|handover"
    r"|promot(?:ed|ion)|new role|retir(?:es|ing|ement|ed)|desk|release|sprint|deployment|payroll"
    r"|call centre|call center|counter|onboarding|deadline|migration|service desk|back office"
    r"|night desk|customer care"
    r"|customer service|calls in a|branch)\b"
    r"|\b(?:joins?|joined|joining|leaves|leaving) (?:us|our|the team|hexalia)\b"
    r"|\bafter [a-z0-9-]+ years (?:with us|at|in|of)|\b[a-z0-9-]+ years (?:with us|at hexalia)\b"
)
_NOT_OURS = re.compile(
    r"\b(?:my|his|her) (?:own |little |big |older |younger |dear )?(?:wife|husband|partner|sister"
    r"|brother|son|daughter|mum|mom|dad|mother|father|friend|cousin|niece|nephew|uncle|aunt|coach"
    r"|teacher|landlord|doctor)\b"
    r"|\b(?:minister|president|mayor|ceo|chairman|author|novel|book|film|album|singer|actor|actress"
    r"|medal|olympic\w*|final|match|goal|champion\w*|cup|season|podcast|nobel|astronaut|oscar|mp"
    r"|senator|keynote|speakers?|tournament|club|concert|tour)\b"
)
DEALINGS = (
    r"\b(?:his|her|their) (?:[a-z]+ )?(?:loan|mortgage|boiler|heat pump|meter|policy|energy plan"
    r"|claim|savings|overdraft|energy contract|home charger|solar panels|bank account|remortgage"
    r"|business account|business loan|first flat|current account|pension plan|statement"
    r"|refund|tariff|direct debit|insurance|contract)\b"
    r"|\baccounts? with us\b|\bbanks? with us\b|\bwith our help\b|\bmy account at\b"
    r"|\bcustomer since\b"
    r"|\b(?:a|an|the) (?:business|savings|current|new) account (?:with us|at our)\b"
    r"|\b(?:loan|mortgage|policy|contract|heat pump|boiler) (?:with us|from us)\b"
)
"""What people have with us."""
_WITH_US = re.compile(
    r"\b(?:we|us|our|i|i'm|i've|we've|my|met|meeting|coffee with|lunch with|breakfast with"
    r"|call with"
    r"|called|visit(?:ed)?|visiting|helped|helping|signed|approved|fitted|handed|today|delighted)\b"
)
_MINE = re.compile(r"\b(?:i'm|i am|my name is|call me|signed|yours) ?,? ?$")

_INITIAL = re.compile(r"\b[A-Z]\. ?$")
"""An initial ends no sentence: "Met J. Sandford"."""


def _said(reading: Reading, span: Span) -> tuple[int, int, str]:
    """The sentence of a span, and its folded words."""
    reading.spend()
    start = reading.sentences.around(span.start)[0]
    end = reading.sentences.around(span.end - 1)[1]
    low, high = max(start, span.start - 3 * _AHEAD), min(end, span.end + 3 * _AHEAD)
    return low, high, reading.folded(low, high)


def firms(reading: Reading, found: Found) -> Iterator[tuple[int, int]]:
    """Firms of which the sentence, or its neighbour, tells that they buy from us."""
    for span in found.spans("firm"):
        low, high, _ = _said(reading, span)
        for match in _FIRM.finditer(reading.text, max(low, span.start - _BEHIND), high):
            around = max(0, low - _AHEAD), min(len(reading.text), high + _AHEAD)
            if match.end() >= span.end and _WON.search(reading.folded(*around)):
                yield match.span()
                break


def thanked(reading: Reading, found: Found) -> Iterator[Person]:
    """Colleagues who are thanked, greeted or missed for something at work."""
    for span in found.spans("cheers"):
        _, high, said = _said(reading, span)
        if not _AT_WORK.search(said) or _NOT_OURS.search(said):
            continue
        people = people_in(reading.text, span.end, min(high, span.end + _AHEAD))
        for person in people:
            if person.kind in ("full", "handle") and person.start - span.end < _BEHIND:
                yield person
                break


def served(reading: Reading, found: Found) -> Iterator[Person]:
    """People whose loan, meter or contract with us is told."""
    for span in found.spans("dealings"):
        low, high, said = _said(reading, span)
        if not _WITH_US.search(said) or _NOT_OURS.search(said):
            continue
        initial = _INITIAL.search(reading.text, max(0, low - 4), low)
        low = initial.start() if initial else low
        for person in people_in(reading.text, low, high):
            before = reading.folded(max(0, person.start - 16), person.start)
            if person.kind in ("full", "title") and not _MINE.search(before):
                yield person
                break
