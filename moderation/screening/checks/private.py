"""What is other people's alone to tell: health, union, faith, politics, orientation (R19).

The author's own words about themselves never count, whatever they tell.
"""

import re
from collections.abc import Iterator

from charter.rules.folding import fold
from moderation.screening.names import OF_OURS, Person, people_in
from moderation.screening.nearby import removal
from moderation.screening.reading import Check, Found, Hit, Reading, Span, without_overlaps
from moderation.screening.stretch import MOST_FIXES, REACH, inside, touches

from .people import FROM_OURS

_REACH = 70
_GROUPS = ("health", "union", "faith", "politics", "orientation")
_MYSELF = re.compile(r"\bj'|\b(?:je|moi|im|myself)\b|\bi(?:'m|'ve|'ll|'d)?(?![a-z'])")
_MINE = re.compile(r"\b(?:mon|ma|mes|my)(?: [a-z-]+)? ?$")
_JOKE = re.compile(r"[ .]*(?:de (?:rire|jalousie|joie|trouille|honte)|of)\b")
_THEY = re.compile(r"\b(?:il|elle|he|she|lui|qui|who|his|her|sa|son)\b")
_OPENING = 30
_LINKED = re.compile(r"\b(?:de|d'|of|pour|for|chez|avec|with|to|a|:|c'est|is|est) ?$")
_OF = re.compile(r" ?(?:de|d'|of|pour|for|chez|a|to|with|avec) ?$")
_HEADED = re.compile(r"\b[A-ZÀ-Þ][a-zà-ÿ]+ (?:of|de|du) (?=[A-ZÀ-Þ])")
"""A noun that opens a sentence and the name after it: "Thinking of John", read as one name."""
_CALLED = re.compile(r"\b[A-ZÀ-Þ][a-zà-ÿ]+(?= (?:d|f|in |at ))")
_NO_NAME = frozenset(
    ("merci", "someone", "somebody", "everyone", "everybody", "people", "back", "news", "still")
)
_FROM = re.compile(rf" (?:{FROM_OURS})")
_TOPIC = re.compile(
    r"(?<!bat )(?<!battre )(?<!battu )(?<!lutte )\b(?:sur|contre|autour de|about|against|regarding)"
    r"(?: (?:le|la|les|l'|the))? ?$"
)


def _private(reading: Reading, found: Found) -> Iterator[Hit]:
    """One finding for each sentence that tells what only somebody else may tell.

    It says neither what was found nor which kind of thing it is.
    """
    told: set[int] = set()
    cues = [span for group in _GROUPS for span in found.spans(group)]
    for cue in without_overlaps(cues):
        start, end = reading.sentences.around(cue.start)
        if start in told or reading.beside(cue, found.spans("exceptions")):
            continue
        around = max(start, cue.start - REACH), min(end, cue.end + _REACH)
        if _is_meant(reading, cue, start) and _is_of_another(reading, found, cue, around):
            told.add(start)
            fix = removal(reading, cue) if len(told) <= MOST_FIXES else None
            yield Hit(cue.start, cue.end, secret=True, fix=fix)


def _is_meant(reading: Reading, cue: Span, start: int) -> bool:
    """Whether a cue is more than a topic ("sur la dépression") or a joke ("malade de jalousie")."""
    before = reading.folded(max(start, cue.start - 30), cue.start)
    after = reading.folded(cue.end, min(len(reading.text), cue.end + 20))
    return not _TOPIC.search(before) and not _JOKE.match(after)


def _is_of_another(reading: Reading, found: Found, cue: Span, sentence: tuple[int, int]) -> bool:
    """Whether the nearest person before the cue is somebody else; first persons never count."""
    start, end = sentence
    others = _others(reading, found, start, end)
    before = [other.end for other in others if other.start < cue.start]
    said = reading.folded(start, cue.start)
    mine = _MINE.search(said)
    matches = [*_MYSELF.finditer(said), *([mine] if mine else ())]
    low = reading.main.position(start)
    selves = [reading.main.origin(low + match.start(), low + match.end())[0] for match in matches]
    nearest, myself = max(before, default=-1), max(selves, default=-1)
    if nearest > myself:
        return True
    if not before and _THEY.search(said) and not selves:
        return bool(_others(reading, found, *_previous(reading, start)))
    after = min((other.start for other in others if other.start >= cue.end), default=-1)
    if after < 0 or mine:
        return False
    linked = bool(_OF.fullmatch(reading.folded(cue.end, after)))
    return linked or (not selves and _leads_to(reading, cue, after, start))


def _leads_to(reading: Reading, cue: Span, person: int, start: int) -> bool:
    """Whether the person named after a cue is the one it is said of: "bon courage pour sa chimio
    à Sophie", "Hospitalisé depuis lundi, Paul ..."."""
    between = reading.folded(cue.end, person)
    if len(between) > _REACH:
        return False
    opens = cue.start - start <= _OPENING and bool(re.search(", ?$", between))
    return opens or bool(_LINKED.search(between))


def _previous(reading: Reading, start: int) -> tuple[int, int]:
    """The sentence before a place, or its end."""
    low = reading.sentences.around(start - 1)[0] if start else 0
    return max(low, start - REACH), start


def _others(reading: Reading, found: Found, start: int, end: int) -> list[Person]:
    """Identifiable people in a stretch of text: named, or the author's own "ma collègue"."""
    reading.spend()
    people = [p for p in people_in(reading.text, max(0, start - 5), end) if p.kind != "capital"]
    for called in _CALLED.finditer(reading.text, start, end):
        after = reading.folded(called.end(), min(end, called.end() + 30))
        if _FROM.match(after) and fold(called[0]) not in _NO_NAME:
            people.append(Person(*called.span(), "given"))
    headed = _HEADED.search(reading.text, start, end)
    if headed and not any(person.start == headed.end() for person in people):
        people += [p for p in people_in(reading.text, headed.end(), end) if p.kind != "capital"][:1]
    for span in inside(found.spans("others"), start, end):
        before = reading.folded(max(start, span.start - 30), span.start)
        mine = OF_OURS.search(before)
        if mine:
            people.append(Person(span.start - len(before) + mine.start(), span.end, "given"))
    brands = without_overlaps(found.spans("brands"))
    return [person for person in people if not touches((person.start, person.end), brands)]


SENSITIVE = Check(
    _private,
    terms=(*_GROUPS, "others", "exceptions", "brands"),
    wake=_GROUPS,
)
