"""People named in a text: by title, by first and family name, by first name, by handle.

Capitals tell them from other words, so the author's own text is read, not its folded form.
"""

from collections.abc import Iterator
from functools import cache
from typing import NamedTuple

import regex

from charter.rules.folding import fold

from .given_names import GIVEN_NAMES


class Person(NamedTuple):
    """Somebody named, and how: "title" (Mme Ferrand), "full" (Paul Lemaire), "given" (Paul),
    "handle" (@paul) or "capital", a lone word that may be a name."""

    start: int
    end: int
    kind: str


POSSESSIVE = r"(?:mon|ma|mes|notre|nos|son|sa|leur|my|our|his|her|their)"
OF_OURS = regex.compile(
    rf"\b(?:{POSSESSIVE}|(?:le|la) (?:nouveau|nouvelle)|the new)(?: [a-z-]+){{0,2}} $"
)
"""At the end of the folded words before a noun: "ma nouvelle " before "collègue"."""

# A name may hide behind digits (P4ul) or between spaces (P a u l).
_SMALL = r"[\p{Ll}\p{M}\p{Cf}0-9]"
_WORD = (
    rf"(?:\p{{Lu}}(?: \p{{Ll}}\b){{3,}}|\p{{Lu}}\p{{M}}*(?=\S*\p{{Ll}})"
    rf"(?:{_SMALL}+|['’]\p{{Lu}}{_SMALL}+)"
    rf"(?:-\p{{Lu}}?{_SMALL}+|['’]\p{{Lu}}{_SMALL}+|\p{{Lu}}{_SMALL}+)*)"
)
_PARTICLE = r"(?:(?:de|du|des|la|le|van|von|der|den|ben|bin|el|al|da|di|dos|of)\s+){0,2}"
_PARTICLES = {"de", "du", "des", "la", "le"}
_TITLE = (
    r"(?:M\.|MM\.|Mr\.?|Mmes?|Mlles?|Monsieur|Madame|Mademoiselle|Mrs\.?|Ms\.?|Miss|Mx\.?|Dr\.?"
    r"|Docteure?|Doctor|Maître|Prof\.?)"
)
_TITLED = regex.compile(
    rf"(?<![\w@#]){_TITLE}\s+(?:(?:\p{{Lu}}\.|{_WORD})\s+){{0,2}}(?:\p{{Lu}}\.|{_WORD}|\p{{Lu}}{{2,}})"
)
_NAMED = regex.compile(
    rf"(?<![\w@#])(?:\p{{Lu}}\.\s?(?:\p{{Lu}}\.\s?)?{_WORD}|{_WORD}(?:\s+{_PARTICLE}{_WORD}){{0,3}})"
)
_HANDLE = regex.compile(r"(?<![\w@.])[@＠]\w[\w\p{Cf}\p{M}.]*\w")
_SENTENCE_START = regex.compile(r"(?:^|[.!?…:\n]|[\p{So}])[\s«“\"(–—-]*$")
_OFFICES = {"maire", "ministre", "prefet", "prefete", "president", "presidente"}
_NOT_PEOPLE = """
    banque bank energie energy energies services service group groupe clinique hopital hospital
    ligue fondation foundation centre center institut institute ecole school universite university
    college lycee saint sainte tour tower place rue avenue boulevard salle salon forum club union
    european europeen europeenne national nationale international internationale france francaise
    francais english french british american paris lyon lille nantes london croix rouge red cross
    day days week weeks month months journee journees semaine mois lundi mardi mercredi jeudi
    vendredi samedi dimanche monday tuesday wednesday thursday friday saturday sunday janvier
    fevrier mars avril mai juin juillet aout septembre octobre novembre decembre january february
    march april june july august september october november december noel christmas paques easter
    new year street road house hall park lake river north south east west nord sud est ouest le la
    les un une the a an chief officer director manager team project projet plan black green party
    parti communist communiste socialist socialiste labour conservative association society
    societe maison musee museum festival coupe cup prix prize award business customer client
    cliente patient credit world mondial monde cancer health sante care climate climat power light
    gas eau water direction comite board committee lead senior junior expo conference summit
    awards challenge movember linkedin teams excel outlook google microsoft windows office
    zoom powerpoint
"""
_OPENINGS = """
    merci bravo bonjour hello hi thanks thank congratulations congrats felicitations our notre my
    mon ma poor pauvre cher chere dear chez avec with pour for selon after apres avant before
    selfie courage meet rencontre voici proud fiere fier happy quand when si if et and mais but
    everyone everybody nobody somebody someone anyone she he it this that these those there here
    who what which where why how we they you one elle il on ce cela ca tout toute tous rien
    personne chacun chacune quelqu ceci nul aucun aucune cet cette ces son sa ses leur lui eux
    celui celle life work time people love music money coffee today tomorrow yesterday tonight
    morning monday surgery hospital health faith union news respect something nothing everything
    most some many both each another other others such same last next first thing things yes no
    not never always often still just only even aujourd demain hier ici la voila parfois toujours
    jamais encore deja puis ensuite alors donc ainsi cependant pourtant bon bonne super top gros
    grosse petit petite beau belle meeting lunch dinner training working being having getting
    going coming looking thinking as in at from since by to of under over like into than then
    because while although though unless until once also too very so au aux dans en depuis comme
    sur sous par sans vers entre des du de d l un une le les ni ou or car que qui quoi dont lequel
    y se me te notamment surtout peut bref oui non please well ok okay right great good best new
    old big small
"""
_BEFORE_PLACES = regex.compile(
    r"\b(?:rue|avenue|place|boulevard|lycee|college|ecole|hopital|prix|fondation|salle|station|gare"
    r"|stade|musee|pont|square|quai|saint|sainte|clinique|parc|l'|the|los|san|santa|port|mont) ?$"
)
_TO_SOMEBODY = regex.compile(
    r"\b(?:courage|merci|bravo|felicitations|pensees?|bienvenue|bisous?|soutien|retablissement|hate"
    r"|thanks|thoughts|prayers|congratulations|congrats|welcome|love|get well|well soon|hugs|kudos)"
    r" (?:a|pour|avec|de|to|for|with|from) $"
)
_DOES = regex.compile(
    r"(?:'s [a-z]+ (?:is|was|has)"
    r"| (?:est|a|etait|avait|s'est|vient|revient|prend|porte|vote|fait|va"
    r"|is|was|has|had|comes|goes|takes|wears|votes|just|told|told us|never|doesn't|does|got|went)\b"
    r"|, (?:notre|mon|ma|le|la|our|my|the|who|qui)\b| (?:de la|du|de l'|from|in|at) "
    r"| (?:et s(?:on|a)|and (?:his|her)) )"
)
_AFTER_PLACES = regex.compile(
    r"^(?:'s)? (?:street|road|avenue|prize|hospital|school|university|day|award|foundation|square"
    r"|institute|lane|square|house|hall|park|centre|center|bridge)\b"
)


@cache
def _not_people() -> frozenset[str]:
    return frozenset(_NOT_PEOPLE.split())


@cache
def _openings() -> frozenset[str]:
    return frozenset(_OPENINGS.split())


def people_in(text: str, start: int = 0, end: int | None = None) -> list[Person]:
    """Whoever is named between two places of a text, in order, each once."""
    high = len(text) if end is None else end
    titled = [Person(*match.span(), "title") for match in _TITLED.finditer(text, start, high)]
    found = [person for person in titled if not _is_office(text, person)]
    found += [Person(*match.span(), "handle") for match in _HANDLE.finditer(text, start, high)]
    taken = [(person.start, person.end) for person in titled]
    for match in _NAMED.finditer(text, start, high):
        if not any(low < match.end() and match.start() < top for low, top in taken):
            found += _named(text, match.start(), match.group())
    return sorted(found)


def _is_office(text: str, person: Person) -> bool:
    return fold(text[person.start : person.end].split()[-1]) in _OFFICES


def _named(text: str, start: int, words: str) -> Iterator[Person]:
    """The person a run of capitalised words names; the first word of a sentence may be no name."""
    parts = [(match.start(), match.group()) for match in regex.finditer(r"\S+", words)]
    if not all(_may_name(word) or (place and fold(word) in _PARTICLES) for place, word in parts):
        return
    first = parts[0][1]
    if _starts(text, start) and not is_given(first) and not _opens_a_name(text, start, parts):
        parts.pop(0)
    if not parts or not parts[0][1][0].isupper():
        return
    low, high = start + parts[0][0], start + len(words)
    if _is_place(text, low, high):
        return
    name = parts[0][1]
    if len(parts) > 1:
        yield Person(low, high, "full")
    elif is_given(name) or _acts(text, low, high):
        yield Person(low, low + len(name), "given")
    else:
        yield Person(low, high, "capital")


def _opens_a_name(text: str, start: int, parts: list[tuple[int, str]]) -> bool:
    """Whether an unknown word that begins a sentence is a first name: "Olu Adeyemi", "Olu est
    là", not "Merci Paul" nor "Tout est là"."""
    first = parts[0][1]
    if fold(first) in _openings():
        return False
    if len(parts) > 1:
        return not is_given(parts[1][1])
    high = start + len(first)
    return len(first) > 2 and bool(_DOES.match(fold(text[high : high + 24])))


def _acts(text: str, low: int, high: int) -> bool:
    """Whether an unknown lone capital is spoken of, or to, as people are."""
    before, after = fold(text[max(0, low - 24) : low]), fold(text[high : high + 24])
    return bool(_TO_SOMEBODY.search(before)) or bool(_DOES.match(after))


def is_given(word: str) -> bool:
    """Whether a word is a first name, or a double one: Anne-Laure."""
    return fold(word).partition("-")[0] in GIVEN_NAMES


def _may_name(word: str) -> bool:
    return fold(word) not in _not_people()


def _starts(text: str, place: int) -> bool:
    return bool(_SENTENCE_START.search(text[max(0, place - 12) : place]))


def _is_place(text: str, low: int, high: int) -> bool:
    before, after = fold(text[max(0, low - 14) : low]), fold(text[high : high + 16])
    return bool(_BEFORE_PLACES.search(before) or _AFTER_PLACES.search(after))
