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
    r"(?<![\w@#])(?:(?:St|The|La|Le)\.? )?(?!Our |My |The |A |An |At |This |New )"
    r"[A-Z][\w'’-]+ (?:(?:&|and|of|de|[A-Z][\w'’.-]*) ){0,3}"
    rf"(?=[A-Z])(?i:{_TRADES})"
    r"\b(?! (?:Street|Road|Lane|Day|Avenue|Square))"
)
WON = (
    r"(?:^|[.!?\n] ?)(?:onboarded|signed|closed|won|delivered|finished|installed|fitted|equipped) "
    r"|\b(?:signed|signs|renewed|renews|switched|re-?signed|extended|stays?|staying|came back"
    r"|coming"
    r" back|joined|banks?|moved|chose|chosen|picked|trusts?|trusted) (?:up )?(?:again )?(?:with us"
    r"|to us"
    r"|us\b|to <brand>|with <brand>|<brand>)"
    r"|\b(?:has|have) (?:just )?(?:renewed|re-?signed|extended|signed)\b"
    r"|\b(?:we|we've|i|i've|just|team|finally|proudly)(?: have| just| finally"
    r"| all)*(?: [a-z]+ly)? (?:closed"
    r"|signed|won|landed|renewed|secured|sealed|delivered|finished|completed|wrapped up|kicked off"
    r"|installed|fitted|wired|equipped|upgraded|commissioned|audited|onboarded|welcomed)\b"
    r"|\b(?:contract|deal|agreement|tender|order|account|installation|project|install|rollout"
    r"|renewal) (?:with|for|at) "
    r"|\b(?:new|oldest|newest|latest|biggest|largest|loyal|longstanding|<brand>|our) (?:[a-z]+ )?"
    r"(?:customers?|clients?|accounts?)\b"
    r"|\b(?:customer|client|site) (?:visit|meeting|call|workshop|day) (?:at|with)\b"
    r"|\b(?:installing|fitting|wiring|delivering|equipping|upgrading|auditing|commissioning"
    r"|servicing|maintaining|repairing) (?:their|the|new|a|all|solar|heat)\b"
    r"|\bwelcome (?:aboard|on board|to <brand>)\b|\b(?:their|its) (?:new )?(?:energy|power|gas"
    r"|heating|electricity) (?:plan|contract|bill|deal|supply)\b"
    r"|\b(?:our|new|its) (?:[a-z]+ ){0,2}(?:boilers?|heat pumps?|heat recovery|chargers?|solar"
    r"|meters?"
    r"|tariff|batter(?:y|ies)|turbines?)\b|\bsolar (?:roofs?|panels?|arrays?) (?:for|at|on)\b"
    r"|\bheat pumps? (?:for|at)\b|\bsaves? them\b"
)
"""What one does with a client, whoever it is."""

CHEERS = (
    r"\b(?:happy birthday|well done|shout[ -]?out|welcome|congrats|congratulations|kudos|hats off"
    r"|thanks|thank you|props|big up|cheers|goodbye|farewell|happy retirement|good luck|proud of"
    r"|bravo|high five|applause|miss|wishing|anniversary|all the best)\b"
)
AT_WORK = (
    r"\b(?:our|my) (?:[a-z]+ )?(?:team|branch|department|dept|office|crew|shift|desk|floor|unit)\b"
    r"|\bfor (?:(?:always|once again|all) )?(?:covering|fixing|staying|running|training"
    r"|organi[sz]ing|rebuilding|sorting|finding|finishing|delivering|stepping|showing me|teaching"
    r"|leading|keeping|handling|closing|debugging|mentoring|holding|picking up|taking (?:over|my))"
    r"|\b(?:shifts?|outage|on[- ]call|dashboard|last day|incident|audit|night shift|handover"
    r"|promot(?:ed|ion)|new role|retir(?:es|ing|ement|ed)|desk|release|sprint|deployment|payroll"
    r"|call centre|call center|counter|onboarding|deadline|migration|service desk|back office"
    r"|night desk|customer care"
    r"|customer service|calls in a|branch)\b"
    r"|\b(?:joins?|joined|joining|leaves|leaving) (?:us|our|the (?:[a-z]+ ){0,2}team|<brand>)\b"
    r"|\b(?:new|dear|our|my|fellow) (?:colleague|teammate|coworker|co-worker|hire|joiner|boss)s?\b"
    r"|\b(?:closed|answered|handled|solved|resolved|processed|took|fixed) (?:over |almost )?[0-9]+"
    r" [a-z]+"
    r"|\b(?:employee|colleague|agent|adviser|engineer) of the (?:week|month|year)\b"
    r"|\bafter [a-z0-9-]+ years (?:with us|at|in|of)|\b[a-z0-9-]+ years (?:with us|at <brand>)\b"
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
_HOME = r"(?:house|home|farm|flat|roof|loft|kitchen|cottage|garage|place|boiler|heating|shop)"
_ARE = r"(?:were|are|have|had|got|now|finally|just|love)"
FAMILY = (
    r"\bfamilles? [a-z]|\b[a-z'-]+ family\b|\b[a-z-]+'? household\b"
    rf"|\bthe [a-z-]+s' (?:[a-z]+ )?{_HOME}\b"
    rf"|\bthe [a-z-]+s {_ARE}\b[^.!?\n]{{0,40}}\b(?:their|our)\b"
)
"""A household by its name: "the Carter family", "the Robertsons' farm"."""
_PEOPLES = (
    r"(?:[A-Z][a-z]+(?:ians|icans|eans)|Romans|Greeks|Vikings|Germans|Celts|Gauls|Brits|Swedes"
    r"|Danes"
    r"|Finns|Beatles|Stones|Simpsons|Windsors|Alps|Games|Olympics|States)\b"
)
A_FAMILY = re.compile(
    r"\b[Ff]amilles? (?P<one>[A-ZÉÈ][\w'’-]+)|\b[Tt]he (?P<two>[A-Z][\w'’-]+)(?:['’]s?)? (?:family"
    rf"|household)\b|\b[Tt]he (?P<three>[A-Z][\w-]+s)['’] (?:[a-z]+ )?{_HOME}\b"
    rf"|\b[Tt]he (?!{_PEOPLES})(?P<four>[A-Z][\w-]+s) {_ARE}\b"
)

CHOSEN = (
    r"\bfor (?:(?:always|once again|again|all) )?(?:choosing|trusting|picking|staying with|banking"
    r" with|switching to|coming back to|signing with|renewing|recommending|your (?:trust|loyalty"
    r"|business|custom|confidence)|being (?:a|our|such a) (?:[a-z]+ ){0,2}(?:customer|client)) ?"
    r"(?:us|<brand>|our|with us|me)?\b"
    r"|\b(?:who|has|have|and|just|she|he|they) (?:just |finally |recently )?(?:switched|moved"
    r"|signed up"
    r"|come over|came over|came back) (?:to|with) (?:us|<brand>)\b|\b(?:manag|handl|follow|review)"
    r"(?:e|es|ed|ing) the (?:account|file|loan|portfolio|mortgage|savings|contract)s? of [a-z]+"
    r" [a-z]"
    r"|\b(?:customer|client) (?:of (?:ours|mine)|with us|at <brand>|here|for (?:over |almost |more"
    r" than"
    r" )?[a-z0-9]+ years)\b|\b(?:has|have|had|'s|who|to|can|now|started|still|we|they) (?:been )?"
    r"(?:bank(?:s|ed|ing)?|sav(?:es|ing)|insur(?:es|ed)) with (?:us|<brand>)\b"
    r"|\bopen(?:ed|s|ing)? (?:an?|his|her|their) (?:[a-z]+ ){0,2}account (?:with us|at our|in our"
    r"|here)\b|\b(?:a|an|our) (?:[a-z]+ ){0,2}(?:customer|client|account holder)(?: of ours)?"
    r" (?:since|for)\b|\b(?:has|have|'ve|'s) (?:been|just become|become) an? (?:[a-z]+ ){0,3}"
    r"(?:customer|client)\b"
    r"|\b(?:we|i|we've|i've|proud to|happy to|glad to|team) (?:just |have |recently )?(?:financed?"
    r"|insured?|fund(?:ed)?|equip(?:ped)?|suppl(?:y|ied)|backed|rewired|insulated?) [a-z]+ [a-z]"
    r"|'s (?:[a-z]+ ){0,2}(?:loan|mortgage|overdraft|boiler|heat pump|meter|energy bill|tariff"
    r"|savings account|bank account|direct debit|credit card|insurance claim|application)\b"
)
"""What only somebody with an account or a contract does."""
_FIGURES = (
    r"(?:engineer|technician|advis[eo]r|receptionist|accountant|analyst|developer|designer"
    r"|electrician|driver|cashier|recruiter|planner|trainer|handyman|caretaker|webmaster|paralegal"
    r"|lawyer|director|head of [a-z]+|team lead(?:er)?|branch manager|chief [a-z]+(?: officer)?)"
)
POSTS = (
    rf"\b(?:our|my team's) (?:[a-z-]+ ){{0,2}}?{_FIGURES},? (?:is |was )?(?:called )?[a-z]"
    r"|\bmy (?:[a-z-]+ )?(?:team lead(?:er)?|branch manager|recruiter|head of [a-z]+|n\+1|deputy"
    r"|successor|predecessor|director),? [a-z]"
)
"""A post in the company, before the name of who holds it."""
_GOES_ON = re.compile(r" ?(?:he|she|they|his|her|their|a|an|now|just|customer|client)\b")
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
            if match.end() >= span.end and found.params["won"].search(reading.folded(*around)):
                yield match.span()
                break


def thanked(reading: Reading, found: Found) -> Iterator[Person]:
    """Colleagues who are thanked, greeted or missed for something at work."""
    for span in found.spans("cheers"):
        _, high, said = _said(reading, span)
        if not found.params["at_work"].search(said) or _NOT_OURS.search(said):
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


def told_of(reading: Reading, found: Found) -> Iterator[Person]:
    """People who chose us, or bank with us, as the sentence says, or the one after their name."""
    for span in found.spans("chosen"):
        low, high, said = _said(reading, span)
        if _NOT_OURS.search(said):
            continue
        people = _full_names(reading, low, high)
        if not people and _GOES_ON.match(said) and low:
            start = reading.sentences.around(max(0, low - 2))[0]
            people = _full_names(reading, max(start, low - 3 * _AHEAD), low)
        yield from people[:1]


def _full_names(reading: Reading, low: int, high: int) -> list[Person]:
    named = [p for p in people_in(reading.text, low, high) if p.kind in ("full", "title")]
    return [
        person
        for person in named
        if not _MINE.search(reading.folded(max(0, person.start - 16), person.start))
    ]


def titled(reading: Reading, found: Found) -> Iterator[Person]:
    """Colleagues named after their post: "our head of risk, Peter Wolf"."""
    for span in found.spans("posts"):
        high = min(len(reading.text), span.end + _AHEAD)
        for person in people_in(reading.text, span.end - 1, high):
            if person.kind == "full" and person.start == span.end - 1:
                yield person
            break
