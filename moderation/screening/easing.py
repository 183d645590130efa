"""One click that keeps what an author has to say of somebody and drops the attack.

"Paul is a fraud who blocks every file" becomes "Paul blocks every file"; "those tossers at the
depot" become "those people"; "my boss is a bastard" becomes "my boss frustrates me". Where none
of that can be said, a passage is taken out, or nothing is offered.
"""

import re

from .reading import Reading, Span
from .rewriting import without
from .speech_words import word_set
from .verdict import Fix
from .words import Word, words_of

_FEELS = {
    "fr": {
        "est": "m’exaspère",
        "sont": "m’exaspèrent",
        "es": "m’exaspères",
        "etes": "m’exaspérez",
        "etait": "m’exaspérait",
        "etaient": "m’exaspéraient",
        "etais": "m’exaspérais",
    },
    "en": {
        "is": " frustrates me",
        "are": " frustrate me",
        "was": " frustrated me",
        "were": " frustrated me",
        "'re": " frustrate me",
        "'s": " frustrates me",
    },
}
_SUBJECTS = re.compile(r"\b(?:c'|ce|it|that|this|on|nous|je|qui|who)\s*$")
_NE = re.compile(r"\s+(?:ne\s+|n['’])$")
_STOPS = frozenset(",.!?;:()")
_AND = word_set("et and mais but")
_WHO = word_set("qui who")
_MANY = {
    "ces": "gens",
    "les": "gens",
    "aux": "gens",
    "des": "gens",
    "those": "people",
    "these": "people",
    "the": "people",
}
_ADJECTIVES = re.compile(
    r"(?:gros|vrais|sales|pauvres|vieux|petits|sombres|bloody|fucking|damn|stupid|lazy|pathetic"
    r"|absolute|total|complete|little|dirty|filthy|greedy|fat|old|sad|utter|real|so)"
)

_WINDOW = 160


def eased(reading: Reading, span: Span, verb: Word | None, others: list[Span]) -> Fix | None:
    """The fix for a judgement at `span` that `verb` says of somebody; `others` are all judgements
    of the post, which no fix may leave half said."""
    if verb is not None:
        return _predicate(reading, span, verb, others)
    return _named(reading, span) or without(reading, span.start, span.end)


def _predicate(reading: Reading, span: Span, verb: Word, others: list[Span]) -> Fix | None:
    start, end = reading.sentences.around(span.start)
    language = "fr" if reading.writes_french(span.start) else "en"
    written = verb.text if verb.text in _FEELS[language] else verb.text[-3:].lstrip("aeiouhtwy")
    feels = _FEELS[language].get(written)
    begun = verb.end - len(written) if written.startswith("'") else verb.start
    before = reading.text[start:begun]
    if feels is None or _SUBJECTS.search(reading.folded(start, begun)):
        return without(reading, span.start, span.end)
    if reading.folded(start, begun).endswith("t'"):
        begun, feels = begun - 2, reading.text[begun - 2] + "u " + feels
    begun -= len(match[0]) - 1 if (match := _NE.search(before)) else 0
    words = words_of(reading, span.end, min(end, span.end + _WINDOW))
    stop = _end_of_predicate(words, others, span.end)
    relative = next((w for w in words if w.text in _WHO and w.start < stop), None)
    if relative is not None:
        rest = re.match(r"\s*", reading.text[relative.end :])
        return Fix(begun, relative.end + (rest.end() if rest else 0), "")
    return Fix(begun, stop, feels.lstrip() if reading.text[begun - 1 : begun].isspace() else feels)


def _end_of_predicate(words: list[Word], others: list[Span], place: int) -> int:
    """Where what is said of the subject ends; a judgement that follows "and" is part of it."""
    end = place
    for number, word in enumerate(words):
        if word.text in _STOPS:
            break
        if word.text in _AND and not _judged_next(words[number + 1 :], others):
            break
        end = word.end
    return end


def _judged_next(words: list[Word], others: list[Span]) -> bool:
    """Whether a judgement comes within the next four words."""
    near = [word for word in words[:5] if word.text not in _STOPS]
    return any(o.start < word.end and word.start < o.end for word in near for o in others)


def _named(reading: Reading, span: Span) -> Fix | None:
    """ "Those tossers at the depot": "those people at the depot"."""
    start, end = reading.sentences.around(span.start)
    before = reading.text[start : span.start]
    after = next(iter(words_of(reading, span.end, min(end, span.end + _WINDOW))), None)
    plural = reading.text[span.start : span.end][-1:].lower() in ("s", "x")
    if after is None or not plural or after.text in _STOPS or after.text in _AND:
        return None
    match = re.search(
        rf"(\b(?:que?|tous|all))?(?:^|\s+)(\w+)\s+(?:{_ADJECTIVES.pattern}\s+)*$", before, re.I
    )
    if match and not match[1] and match[2].lower() in _MANY:
        return Fix(start + match.end(2), span.end, f" {_MANY[match[2].lower()]}")
    if not reading.writes_french(span.start) and re.fullmatch(
        rf"(?:{_ADJECTIVES.pattern}\s+)*", before, re.I
    ):
        return Fix(start, span.end, "People")
    return None
