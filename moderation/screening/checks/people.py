"""Clients, patients and colleagues named without their agreement (R18)."""

import re
from collections.abc import Iterator
from typing import Any

from charter.rules import Severity
from charter.rules.typeset import wording
from moderation.screening.names import OF_OURS, POSSESSIVE, Person, people_in
from moderation.screening.nearby import removal
from moderation.screening.reading import Check, Found, Hit, Reading, Span, without_overlaps
from moderation.screening.sealed import seal_terms
from moderation.screening.stretch import MOST_FIXES, touches
from moderation.screening.verdict import Fix

_CLIENT = wording(
    fr="Un client ou un patient semble nommé ici.",
    en="A client or a patient seems to be named here.",
)
_COLLEAGUE = wording(
    fr="« {term} » : un collègue aime choisir s'il est nommé.",
    en="“{term}”: colleagues like to choose whether they are named.",
)
_REACH = 70
_A = rf"(?:{POSSESSIVE}|un|une|le|la|les|l'|des|de nos|de mes|de|d'|a|an|the|one of|of|aussi|also)"
_APPOSED = re.compile(
    rf"(?:'s)?(?: [a-z]+)?[ \n]*(?:[,(:;-]|\best\b|\bis\b)[ \n]*(?:[a-z-]+ (?:et|and) )?(?:{_A} ?)*"
    r"(?:[a-z-]+ ){0,2}$"
)
_OF_THE_DAY = r"(?: (?:du|de la|de l'|of the) [a-z]+)?"
_FOLLOWED = re.compile(rf"{_OF_THE_DAY}(?: [a-z-]+)?[ \n]*[:,-][ \n]*")
_NO_CLIENT = re.compile(
    r"\b(?:service|relation|experience|espace|conseiller|conseillere|satisfaction|e-?mail|http|mail"
    r"|be|is|was|so|very|stay|tres|si|soyez|suis|sois|est|reste|restez|more|plus|le logiciel)"
    r"(?: de| du| la| le)? $"
)
_COMPLEMENT = re.compile(r"(?: [a-z0-9'-]+){1,6}, ?")
_FILE_OF = re.compile(
    r"\b(?:dossier|pret|credit|compte|contrat|sinistre|facture|releve|raccordement|chaudiere"
    r"|loan|mortgage|account|policy|claim|file|bill|boiler)(?: [a-z]+)? (?:de|du|for|of|from) $"
)
_FILES = re.compile(r"'s (?:[a-z]+ )?(?:loan|mortgage|account|policy|claim|file|bill|boiler)\b")


_OPEN = re.compile(r"[a-z].*(?<!\bdes)(?<!\bdu)(?<!\baux)(?<!\bau) $", re.DOTALL)


def _prepared(params: dict[str, Any], secret: bytes) -> dict[str, Any]:
    return seal_terms(params, secret, "clients")


def _named_people(reading: Reading, found: Found) -> Iterator[Hit]:
    sealed = found.params["sealed"].everywhere(reading)
    for number, span in enumerate(sealed):
        fix = removal(reading, span) if number < MOST_FIXES else None
        yield Hit(span.start, span.end, reason=_CLIENT, secret=True, fix=fix)
    passed = without_overlaps([*sealed, *found.spans("public_people")])
    told: set[tuple[int, int]] = set()
    for finder in (_clients, _colleagues):
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
    for span in found.spans("title"):
        for person in people_in(reading.text, span.start, span.start + _REACH):
            before = reading.folded(max(0, person.start - 40), person.start)
            after = reading.folded(person.end, min(len(reading.text), person.end + 20))
            if person.kind == "title" and (_FILE_OF.search(before) or _FILES.match(after)):
                yield Hit(person.start, person.end, reason=_CLIENT)


def _around(reading: Reading, span: Span) -> list[Person]:
    reading.spend()
    low = max(0, span.start - _REACH)
    low = reading.text.find(" ", low, span.start) + 1 if low else 0
    return people_in(reading.text, low, min(len(reading.text), span.end + _REACH))


def _calls(reading: Reading, span: Span, person: Person) -> bool:
    """Whether a name comes right after "notre patient", "client du jour :"."""
    between = reading.folded(span.end, person.start)
    before = reading.folded(max(0, span.start - 30), span.start)
    several = reading.folded(span.start, span.end).endswith("s")
    if several or _NO_CLIENT.search(before):
        return False
    ours = bool(OF_OURS.search(before))
    if not between.strip():
        return ours if person.kind == "capital" else True
    if person.kind == "title" and _COMPLEMENT.fullmatch(between):
        return True
    if person.kind == "capital" or not _FOLLOWED.fullmatch(between):
        return False
    return ours or ":" in between or bool(re.search(rf"\b{_A} (?:[a-z-]+ )?$", before))


def _is_apposed(reading: Reading, person: Person, span: Span) -> bool:
    """Whether the word for a client follows a name: "M. Durand, client de l'agence"."""
    known = person.kind != "capital"
    return known and bool(_APPOSED.fullmatch(reading.folded(person.end, span.start)))


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
            after = person.start >= span.end and person.start - span.end <= 2
            if person.kind != "full" or not (after or _is_apposed_to_ours(reading, person, span)):
                continue
            if after and not OF_OURS.search(reading.folded(max(0, span.start - 30), span.start)):
                continue
            name = reading.text[person.start : person.end]
            first = person.start + len(name.split()[0])
            reason = {key: text.replace("{term}", name) for key, text in _COLLEAGUE.items()}
            yield Hit(
                person.start,
                person.end,
                reason=reason,
                severity=Severity.ADVISE,
                fix=Fix(first, person.end, ""),
            )


def _is_apposed_to_ours(reading: Reading, person: Person, span: Span) -> bool:
    between = reading.folded(person.end, span.start) if person.end <= span.start else ""
    return bool(re.fullmatch(rf", {POSSESSIVE} (?:[a-z-]+ ){{0,2}}", between))


NAMED_PERSON = Check(
    _named_people,
    terms=("relations", "colleagues", "public_people"),
    patterns={"title": r"\b(?:m|mr|mme|mlle|monsieur|madame|mrs|ms|miss)\b\.? [a-z]"},
    wake=("relations", "colleagues", "title"),
    always=("sealed",),
    prepare=_prepared,
)
