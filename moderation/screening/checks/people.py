"""Clients, patients and colleagues named without their agreement (R18)."""

import re
from collections.abc import Iterator
from typing import Any

from charter.rules import Severity
from charter.rules.typeset import wording
from moderation.screening.brands import named
from moderation.screening.names import OF_OURS, POSSESSIVE, Person, people_in
from moderation.screening.nearby import removal
from moderation.screening.reading import Check, Found, Hit, Reading, Span, without_overlaps
from moderation.screening.sealed import seal_terms
from moderation.screening.stretch import MOST_FIXES, touches
from moderation.screening.verdict import Fix

from . import acquaintances

_CLIENT = wording(
    fr="Un client ou un patient semble nommé ici.",
    en="A client or a patient seems to be named here.",
)
_COLLEAGUE = wording(
    fr="« {term} » : un collègue aime choisir s'il est nommé.",
    en="“{term}”: colleagues like to choose whether they are named.",
)
_REACH = 70
_HANDED = 24
_A = rf"(?:{POSSESSIVE}|un|une|le|la|les|l'|des|de nos|de mes|de|d'|a|an|the|one of|of|aussi|also)"
_APPOSED = re.compile(
    rf"(?:'s)?(?: [a-z]+)?[ \n]*(?:[,(:;-]|\best\b|\bis\b)[ \n]*(?:[a-z-]+ (?:et|and) )?(?:{_A} ?)*"
    r"(?:[a-z-]+ ){0,2}$"
    rf"|(?:'s)?[,(:;-] ?(?:[a-z'-]+ ){{1,7}}(?:de |d'|of |chez |at |for |from )(?:{POSSESSIVE}"
    rf"|une?|an?|one of"
    r" our|l'un de nos|l'une de nos) (?:[a-z-]+ ){0,2}$"
    r"|, (?:[a-z'-]+ ){0,3}[a-z'-]+(?:,| and| et) (?:[a-z-]+ ){0,2}$"
    rf"|,? (?:as|became|becomes|becoming|is now|was|were|has been|devient|est devenue?|comme|etait)"
    rf" (?:{_A} ?)*(?:[a-z-]+ ){{0,2}}$"
)
_TAGGED = re.compile(
    rf" ?,? ?(?:{POSSESSIVE}|one of our|un de nos|une de nos) (?:[a-z-]+ ){{0,3}}$"
)
_COMPOUND = re.compile(
    r" (?:advis[eo]rs?|services?|care|relations?|experience|success|support|manager|director|teams?"
    r"|fidele que je|that i am|que je suis|journey|satisfaction|base|portal|centre|center|event"
    r"|meeting|desk|satisfait|mystere|room)\b"
)
_RELATIVE = re.compile(r"(?:que|qui|dont|a qui|whom|who|whose|i|we)\b")
_CLAUSE = re.compile(r"(?:,|, [a-z'-]+(?: [a-z'-]+){0,7})? ?")
_SEVERAL = re.compile(r"\b(?:les|the|aux|chez les) $")
_TO_ONE = re.compile(r"\b(?:to|a|with|avec|from|de|for|pour|and|et)(?: the| le| la)? $")
_SAME = re.compile(r" (?:(?:et|and) [a-z-]+ |[a-z-]+ )?")
_BUSINESS = re.compile(
    r" ?((?:(?:The|Le|La|Les|L['’]) ?)?[A-ZÉÈ][\w'’-]+(?: (?:&|et|and|[A-ZÉÈ][\w'’-]+))+)"
)
_FAMILY_BEFORE = re.compile(
    r"\b(?:[Ll]es|[Tt]he) (?P<name>[A-ZÉÈ][\w'’-]+),? (?:mes|nos|my|our|des|tous deux"
    r"|both) (?:[a-z-]+ )?$"
)
_FAMILY_OWNS = re.compile(r"\b[Tt]he (?P<name>[A-ZÉÈ][\w-]+s)['’] ")
_FAMILY_NAMED = re.compile(r",? ?(?:the|les) (?P<name>[A-ZÉÈ][\w-]+)\b(?! [A-Z])")
_LOWER_TITLE = re.compile(r"(?:monsieur|madame|docteure?) (?=[A-ZÉÈ])[\w'’-]+")
_OF_THE_DAY = r"(?:(?: (?:du|de la|of the) | de l')[a-z]+)?"
_FOLLOWED = re.compile(
    rf"(?: [a-z-]+)?{_OF_THE_DAY}(?: [a-z-]+)?[ \n]*[:,-][ \n]*"
    r"(?:(?:little|old|dear|young|lovely|brave|good|petite?|vieux|vieille|chere?) )?"
)
_CALLED = re.compile(r"(?:'s (?:full |first )?name is|,? (?:called|named|nommee?|prenommee?)) ")
_ONE_OF_THEM = re.compile(
    rf"\b(?:one|another|some|two|l'une?|une?|deux) (?:of|de) {POSSESSIVE}(?: [a-z-]+){{0,2}} $"
)
_NO_CLIENT = re.compile(
    r"\b(?:service|relation|experience|espace|conseiller|conseillere|satisfaction|e-?mail|http|mail"
    r"|be|is|was|so|very|stay|tres|si|soyez|suis|sois|est|reste|restez|more|plus|le logiciel)"
    r"(?: de| du| la| le)? $"
)
_WHOM = re.compile(r" (?:que|qui|whom|who|we|i|dont|whose|that)\b(?: [a-z0-9'-]+){1,8}, ?")
_COMPLEMENT = re.compile(r"(?: [a-z0-9'-]+){1,6}, ?")
_FILE_OF = re.compile(
    r"\b(?:dossier|pret|credit|compte|contrat|sinistre|facture|releve|raccordement|chaudiere"
    r"|loan|mortgage|account|policy|claim|file|bill|boiler)(?: [a-z]+)? (?:de|du|for|of|from) $"
)
_FILES = re.compile(r"'s (?:[a-z]+ )?(?:loan|mortgage|account|policy|claim|file|bill|boiler)\b")


_ONESELF = re.compile(
    r"\b(?:i'm|i am|im|je suis|moi c'est|moi,|my name is|je m'appelle|signe|call me"
    r"|c'est moi) ?,? ?$"
)
_SERVICE = (
    r"\b(?:prets?|credits?|emprunts?|renegoci\w+|contrats?|sinistres?|factures?|compteurs?"
    r"|chaudieres?"
    r"|pompes? a chaleur|panneaux?|bornes?|raccord\w+|depann\w+|install\w+|assuree?s?|dossiers?"
    r"|devis"
    r"|epargne|placements?|assurance|livret|compte|decouvert|domicile|rdv|rendez-vous|chantier"
    r"|isolation"
    r"|renovation|remplac\w+|repar\w+|alimentation|respirateur|intervention|reclamation|conseill\w+"
    r"|accompagn\w+|signe|signature|resili\w+|abonne\w*|fuite|coupure|impaye\w*|guichet|agence"
    r"|loans?|mortgages?|remortgag\w+|refinanc\w+|claims?|bills?|meters?|boilers?|heat pumps?"
    r"|panels?"
    r"|chargers?|connection|installed|installing|install|quote|savings|insured|policy|account"
    r"|overdraft"
    r"|appointment|refurb\w+|insulat\w+|repair\w*|supply|ventilator|complaint|signed|contract"
    r"|outage"
    r"|leak|arrears|counter|branch|statement|files?|paperwork|pension|house visit|home visit|fitted"
    r"|fixed|called|visited|call-out|heating|chauffage|urgence|emergency|virement|transfer|avis"
    r"|review|trust"
    r"|fees?|(?:late|missed) payments?|direct debit|invoice|instal?lments?|interest rate|top-up"
    r"|thermostat|powered|financed|equipped|confiance|refund|rembours\w+|trop-percu|solaire|solar"
    r"|opened|ouvrir|ouvert"
    r"|retraite|travaux"
    r"|helped|popped|advis\w+|deposit|redundan\w+|credit card|tariff|visite)\b"
)
_SERVED = re.compile(_SERVICE)
_OF_THEM = re.compile(
    r"\b(?:he|she|they|his|her|their|him|them|years? old|il|elle|sa|son|ses|lui)\b"
)
"""In the next sentence: it goes on about the person."""
_BY_US = re.compile(r"\b(?:by|with|to|from|for) us\b|\bchez nous\b|\bour (?:customers?|clients?)\b")
_NOT_SERVED = re.compile(
    r"\b(?:mon propre|ma propre|my own|mon banquier|ma banquiere|my bank manager|my landlord"
    r"|mon medecin"
    r"|mon proprietaire|my doctor|professeure?|prof|teacher|ministre|minister|president\w*|maire"
    r"|mayor"
    r"|depute\w*|senat\w+|deputy|senator|prefet|governor|commissaire|commissioner|juge|judge|pdg"
    r"|ceo"
    r"|roman|film|novel|episode|serie|series|bovary|dalloway|bean|robinson|musk|macron|simpson"
    r"|ingalls|addams|windsor|kardashian|meteo|frost|propre|muscle|bricolage|royale?)\b"
)
_DEALT = (
    r"\b(?:prets?|credit|emprunt|sinistre|dossier|raccordement|contrat|loan|mortgage|claim"
    r"|remortgage"
    r"|contract|policy|connection|keys|cles|installation|boiler|heat pump|panels)(?: [a-z]+){0,2}"
    r" (?:accorde|accepte|approuve|boucle|valide|debloque|regle|signe|termine|finie?|approved"
    r"|granted"
    r"|accepted|settled|signed|completed|sorted|done|agreed|finished|handed over|remises"
    r"|through)e?s?"
    r"(?: [a-z]+)? (?:pour|a|de|avec|chez|for|to|of|with|by|at)\b"
)
FROM_OURS = (
    r"\b(?:from|on|in|at|of|de|dans|a|chez) (?:my|our|mon|ma|notre) (?:[a-z]+ )?(?:team|branch"
    r"|department"
    r"|office|desk|crew|site|depot|floor|equipe|agence|service|bureau|plateau|etage|atelier"
    r"|direction)\b"
    r"|\b(?:from |in |at |de la |du |de l'|des )(?:accounts|accounting|hr|it|legal|marketing"
    r"|finance|payroll"
    r"|procurement|purchasing|logistics|billing|complaints|support|sales|risk|compliance|comms"
    r"|compta"
    r"|comptabilite|paie|rh|juridique|logistique|achats|reclamations|informatique|commercial"
    r"|accueil"
    r"|call centre|call center|centre d'appels?|helpdesk|facilities|maintenance|treasury|tresorerie"
    r"|service [a-z]+|reception|guichet|standard|customer (?:care|service|support)|operations"
    r"|dispatch|collections|underwriting|metering|the (?:call cent(?:re|er)|warehouse|workshop"
    r"|front desk"
    r"|post room|control room|back office|night desk|helpdesk|service desk))\b"
)
_OPEN = re.compile(r"[a-z].*(?<!\bdes)(?<!\bdu)(?<!\baux)(?<!\bau) $", re.DOTALL)


def _prepared(params: dict[str, Any], secret: bytes) -> dict[str, Any]:
    brands = params["brands"]
    return seal_terms(params, secret, "clients") | {
        "won": re.compile(named(acquaintances.WON, brands)),
        "at_work": re.compile(named(acquaintances.AT_WORK, brands)),
    }


def _named_people(reading: Reading, found: Found) -> Iterator[Hit]:
    sealed = found.params["sealed"].everywhere(reading)
    for number, span in enumerate(sealed):
        fix = removal(reading, span) if number < MOST_FIXES else None
        yield Hit(span.start, span.end, reason=_CLIENT, secret=True, fix=fix)
    passed = without_overlaps([*sealed, *found.spans("public_people"), *found.spans("brands")])
    told: set[tuple[int, int]] = set()
    for finder in (_clients, _served, _colleagues, _mates, _acquaintances):
        for hit in finder(reading, found):
            place = hit.start, hit.end
            if place not in told and not touches(place, passed):
                told.add(place)
                yield hit


def _clients(reading: Reading, found: Found) -> Iterator[Hit]:
    for span in found.spans("relations"):
        for person in _around(reading, span):
            if person.start >= span.end and _calls(reading, span, person):
                fix = _nameless(reading, span, person)
            elif person.end <= span.start and _is_apposed(reading, person, span):
                fix = _renamed(reading, person, span)
            else:
                continue
            yield Hit(person.start, person.end, reason=_CLIENT, fix=fix)
        yield from _houses(reading, span)
    for span in found.spans("title"):
        for person in people_in(reading.text, span.start, span.start + _REACH):
            before = reading.folded(max(0, person.start - 40), person.start)
            after = reading.folded(person.end, min(len(reading.text), person.end + 20))
            if person.kind == "title" and (_FILE_OF.search(before) or _FILES.match(after)):
                yield Hit(person.start, person.end, reason=_CLIENT)


def _houses(reading: Reading, span: Span) -> Iterator[Hit]:
    """Families and firms: "les Lambert, mes clients", "our client The Corner Bakery"."""
    stretch = reading.sentences.around(span.start)[0], span.start
    family = _FAMILY_BEFORE.search(reading.text, *stretch) or _FAMILY_OWNS.search(
        reading.text, *stretch
    )
    if family:
        yield Hit(*family.span("name"), reason=_CLIENT)
    named = _FAMILY_NAMED.match(reading.text, span.end)
    if named:
        yield Hit(*named.span("name"), reason=_CLIENT)
    business = _BUSINESS.match(reading.text, span.end)
    before = reading.folded(max(0, span.start - 30), span.start)
    if business and OF_OURS.search(before) and span.term and not span.term.folded.endswith("s"):
        yield Hit(*business.span(1), reason=_CLIENT)


def _served(reading: Reading, found: Found) -> Iterator[Hit]:
    """People of whom the sentence tells what was done for them: a loan, a meter, a visit."""
    for span in found.spans("title"):
        if _tells_of_service(reading, span):
            ahead = reading.folded(span.start, min(len(reading.text), span.start + 2 * _REACH))
            known = bool(reading.beside(span, found.spans("relations")) or _BY_US.search(ahead))
            yield from _titled(reading, span, known=known)
    for span in found.spans("family"):
        end = reading.sentences.around(span.start)[1]
        named = acquaintances.A_FAMILY.search(reading.text, max(0, span.start - 4), end)
        if named and _tells_of_service(reading, span):
            yield Hit(*named.span(named.lastgroup or 0), reason=_CLIENT)
    for span in found.spans("dealt"):
        for person in people_in(reading.text, span.end, min(len(reading.text), span.end + _REACH)):
            if person.kind == "full" and person.start - span.end < _HANDED:
                yield Hit(person.start, person.end, reason=_CLIENT)


def _tells_of_service(reading: Reading, span: Span) -> bool:
    start = reading.sentences.around(span.start)[0]
    end = reading.sentences.around(span.end - 1)[1]
    said = reading.folded(start, min(end, span.start + 3 * _REACH))
    following = reading.sentences.around(end)[1] if end < len(reading.text) else end
    told = reading.folded(end, min(following, end + 2 * _REACH))
    served = _SERVED.search(said) or (_OF_THEM.search(told) and _SERVED.search(told))
    return bool(served) and not _NOT_SERVED.search(said)


def _titled(reading: Reading, span: Span, *, known: bool) -> Iterator[Hit]:
    """Whoever has a title there; a doctor is nobody's client unless it is said."""
    lower = _LOWER_TITLE.match(reading.text, span.start)
    if lower:
        yield Hit(*lower.span(), reason=_CLIENT)
    for person in people_in(reading.text, span.start, span.start + _REACH):
        title = reading.folded(person.start, person.end)
        if person.kind == "title" and (known or not title.startswith(("d", "p"))):
            yield Hit(person.start, person.end, reason=_CLIENT)


def _around(reading: Reading, span: Span) -> list[Person]:
    reading.spend()
    low = max(0, span.start - _REACH)
    low = reading.text.find(" ", low, span.start) + 1 if low else 0
    high = min(len(reading.text), span.end + _REACH)
    people = people_in(reading.text, low, high)
    if reading.text[span.start].isupper():  # "Patient Joan Whitfield": the title is no name
        people += [p for p in people_in(reading.text, span.end, high) if p.kind == "full"]
    return people


def _calls(reading: Reading, span: Span, person: Person) -> bool:
    """Whether a name comes right after "notre patient", "client du jour :"."""
    between = reading.folded(span.end, person.start)
    before = reading.folded(max(0, span.start - 30), span.start)
    several = reading.folded(span.start, span.end).endswith("s")
    after = reading.folded(span.end, min(len(reading.text), span.end + 16))
    if several and _ONE_OF_THEM.search(before):
        return person.kind in ("full", "title") and bool(re.fullmatch(r" ?[,:(-] ?", between))
    if several or _NO_CLIENT.search(before) or _COMPOUND.match(after):
        return False
    ours = bool(OF_OURS.search(before))
    if not between.strip():
        return ours if person.kind == "capital" else True
    if _CALLED.fullmatch(between) or (person.kind == "title" and _COMPLEMENT.fullmatch(between)):
        return True
    if person.kind == "full" and _WHOM.fullmatch(between):
        return True
    if person.kind == "capital" or not _FOLLOWED.fullmatch(between):
        return False
    return ours or ":" in between or bool(re.search(rf"\b{_A} (?:[a-z-]+ )?$", before))


def _is_apposed(reading: Reading, person: Person, span: Span) -> bool:
    """Whether the word for a client follows a name: "M. Durand, client de l'agence"."""
    between = reading.folded(person.end, span.start)
    after = reading.folded(span.end, min(len(reading.text), span.end + 16))
    before = reading.folded(max(0, person.start - 30), person.start)
    several = person.kind == "capital" and _SEVERAL.search(before)
    if several and re.fullmatch(rf",? ?{POSSESSIVE} (?:[a-z-]+ )?", between):
        return True
    if span.term and _RELATIVE.match(span.term.folded) and person.kind in ("full", "title"):
        return bool(_CLAUSE.fullmatch(between))
    if person.kind == "capital" or _COMPOUND.match(after) or _ONESELF.search(before):
        return False
    if person.kind == "handle" and _TAGGED.fullmatch(between):
        return True
    return bool(_APPOSED.fullmatch(between))


def _nameless(reading: Reading, span: Span, person: Person) -> Fix | None:
    """ "notre patient Paul Lemaire" reads as well without the name."""
    between = reading.text[span.end : person.start]
    return Fix(span.end, person.end, "") if not between.strip() else None


def _renamed(reading: Reading, person: Person, span: Span) -> Fix | None:
    """ "avec M. Durand, client de l'agence" becomes "avec un client de l'agence"; not at the start
    of a sentence, where a comma would be left over."""
    start = reading.sentences.around(person.start)[0]
    before, between = reading.folded(start, person.start), reading.text[person.end : span.start]
    if not between.startswith(", ") or not _OPEN.search(before):
        return None
    if len(between) > 2:
        return Fix(person.start, person.end + 2, "")
    word = reading.folded(span.start, span.end)
    article = ("une " if word.endswith("e") else "un ") if reading.writes_french(start) else "a "
    return Fix(person.start, span.start, article)


def _colleagues(reading: Reading, found: Found) -> Iterator[Hit]:
    """A colleague by first and family name; a first name alone is how teams speak."""
    for span in found.spans("colleagues"):
        for person in _around(reading, span):
            between = reading.folded(span.end, person.start) if person.start > span.end else ""
            after = bool(_SAME.fullmatch(between))
            if person.kind != "full" or not (after or _is_apposed_to_ours(reading, person, span)):
                continue
            before = reading.folded(max(0, span.start - 30), span.start)
            if after and not (OF_OURS.search(before) or _TO_ONE.search(before)):
                continue
            yield _colleague(reading, person)


def _mates(reading: Reading, found: Found) -> Iterator[Hit]:
    """ "Danny O'Brien on my team", "Kevin Marchal de la compta"."""
    for span in found.spans("mates"):
        for person in people_in(reading.text, max(0, span.start - 40), span.start):
            between = reading.folded(person.end, span.start)
            before = reading.folded(max(0, person.start - 20), person.start)
            if person.kind == "full" and between in (" ", ", ") and not _ONESELF.search(before):
                yield _colleague(reading, person)


def _acquaintances(reading: Reading, found: Found) -> Iterator[Hit]:
    """Whoever is no "client" and no "colleague", and is told of as one."""
    for start, end in acquaintances.firms(reading, found):
        yield Hit(start, end, reason=_CLIENT)
    for person in acquaintances.served(reading, found):
        yield Hit(person.start, person.end, reason=_CLIENT)
    for person in acquaintances.told_of(reading, found):
        yield Hit(person.start, person.end, reason=_CLIENT)
    for finder in (acquaintances.thanked, acquaintances.titled):
        for person in finder(reading, found):
            yield _colleague(reading, person)


def _colleague(reading: Reading, person: Person) -> Hit:
    """A colleague's family name, which can be left out."""
    name = reading.text[person.start : person.end]
    first = person.start + len(name.split()[0])
    reason = {key: text.replace("{term}", name) for key, text in _COLLEAGUE.items()}
    fix = Fix(first, person.end, "")
    return Hit(person.start, person.end, reason=reason, severity=Severity.ADVISE, fix=fix)


def _is_apposed_to_ours(reading: Reading, person: Person, span: Span) -> bool:
    between = reading.folded(person.end, span.start) if person.end <= span.start else ""
    return bool(re.fullmatch(rf", {POSSESSIVE} (?:[a-z-]+ ){{0,2}}", between))


NAMED_PERSON = Check(
    _named_people,
    terms=("relations", "colleagues", "public_people", "brands"),
    patterns={
        "family": acquaintances.FAMILY,
        "dealt": _DEALT,
        "mates": FROM_OURS,
        "firm": acquaintances.FIRMS,
        "cheers": acquaintances.CHEERS,
        "dealings": acquaintances.DEALINGS,
        "posts": acquaintances.POSTS,
        "chosen": acquaintances.CHOSEN,
        "title": r"\b(?:m|mr|dr|docteur|mme|mlle|monsieur|madame|mrs|ms|miss)\b\.? [a-z]",
    },
    wake=(
        *("relations", "colleagues", "title", "family", "dealt", "mates"),
        *("dealings", "cheers", "firm", "posts", "chosen"),
    ),
    always=("sealed",),
    prepare=_prepared,
)
