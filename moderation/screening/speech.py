"""Who a judgement is about: "you're useless", "I'm useless at golf", "the form is useless".

No grammar is parsed. From the judgement one walks back over articles and adverbs to what governs
it: a vocative, an exclamation, a verb of being with its subject, a verb of calling names. Words
are folded; what is not known stays UNKNOWN, and the caller decides what that is worth.
"""

import re
from collections.abc import Callable
from enum import Enum, IntEnum
from itertools import pairwise
from typing import NamedTuple

from charter.rules import attack_patterns

from . import speech_words as said
from .reading import Reading, Span
from .roles import is_kin
from .subjects import core_of, is_about_people, is_fond, is_somebody
from .words import Word, words_of


class Aim(Enum):
    """What a judgement is about."""

    PERSON = "person"  # somebody, or some people, other than the author
    ONESELF = "oneself"
    THING = "thing"
    DENIED = "denied"  # "not an idiot"
    MENTION = "mention"  # "call somebody an idiot"
    UNKNOWN = "unknown"


class Kind(IntEnum):
    """What sort of judgement it is: a quality ("useless"), a word that may slight people and has
    another life ("clown"), a word that only names people ("liar"), a deed ("can't count")."""

    QUALITY = 0
    SLIGHT = 1
    NAME = 2
    DEED = 3


_ORDER = re.compile(attack_patterns.VOCATIVE)
_REACH = 10
_WINDOW = 160
_Answer = Callable[[int], Aim | None]


class Judged(NamedTuple):
    """What a judgement is about, and the verb of being that says it, if one does."""

    aim: Aim
    verb: Word | None = None


def judged(reading: Reading, span: Span, kind: Kind) -> Judged:
    """What the judgement at `span` is about."""
    walk = _Walk(reading, span, kind)
    return Judged(walk.result(), walk.verb)


def is_literal(reading: Reading, span: Span) -> bool:
    """Whether a sentence speaks of farms, zoos or theatres, where a clown is a clown."""
    if reading.folded(span.start, span.end) not in said.BEASTS:
        return False
    words = words_of(reading, *reading.sentences.around(span.start))
    others = (word for word in words if not span.start <= word.start < span.end)
    return any(word.text in said.LITERAL for word in others)


def is_addressed(reading: Reading, span: Span) -> bool:
    """Whether words turn to somebody: they say "you" or "him", or order at the start of a clause
    ("get lost"), as "I always get lost" does not."""
    own = words_of(reading, span.start, span.end)
    if any(word.text in said.OTHERS or word.text.startswith("you") for word in own):
        return True
    start = reading.sentences.around(span.start)[0]
    left = words_of(reading, max(start, span.start - _WINDOW), span.start)
    return not left or left[-1].text in said.BEFORE_ORDERS or left[-1].text.startswith("@")


class _Walk:
    """The way back from a judgement; `left` has the nearest word first."""

    def __init__(self, reading: Reading, span: Span, kind: Kind) -> None:
        start, end = reading.sentences.around(span.start)
        self.reading = reading
        self.start = span.start
        self.kind = kind
        self.words = reading.folded(span.start, span.end)
        self.left = words_of(reading, max(start, span.start - _WINDOW), span.start)[::-1]
        self.right = words_of(reading, span.end, min(end, span.end + _WINDOW))
        self.verb: Word | None = None
        self._governors: tuple[tuple[frozenset[str], _Answer], ...] = (
            (said.NEGATIONS, self._denied),
            (said.COLLECTIVES, self._collective),
            (said.EXCLAIM, self._exclaimed),
            (said.WORDINGS, lambda place: Aim.DENIED),
            (said.CALLERS, lambda place: Aim.MENTION),
            (said.FEELINGS, lambda place: Aim.ONESELF),
            (said.YOU, self._vocative),
            (said.COPULAS, self._subject),
            (said.HAVING, self._having),
        )

    def result(self) -> Aim:
        """What the judgement is about; afterwards `verb` says how it was said."""
        if self._owned_up():
            return Aim.ONESELF
        found = self._done() if self.kind is Kind.DEED else self._walked()
        if found in (Aim.ONESELF, Aim.UNKNOWN) and self._is_compared():
            return Aim.PERSON
        return self._beside() if found is Aim.UNKNOWN else found

    def _owned_up(self) -> bool:
        """ "the fool of today is me", "le vieux con que je deviens"."""
        after = [word.text for word in self.right[:7]]
        return after[:1] == ["i'm"] or not said.OWNING_UP.isdisjoint(pairwise(after))

    def _is_compared(self) -> bool:
        """ "as thick as you are", "aussi débiles que vous"."""
        after = [word.text for word in self.right[:2]]
        return len(after) == 2 and after[0] in ("as", "que") and after[1] in said.YOU

    def _done(self) -> Aim:
        """Who does it: the subject right before, or else anybody the sentence names."""
        before = _without_adverbs(self.left)
        if _is_denied(before):
            return Aim.DENIED
        found = self._pronoun(0, before) or self._noun_phrase(0, before)
        if found in (Aim.ONESELF, Aim.PERSON, Aim.MENTION):
            return found
        return Aim.PERSON if any(map(self._is_called, self.left + self.right)) else Aim.UNKNOWN

    def _is_called(self, word: Word) -> bool:
        return word.text in said.YOU or is_somebody(self.reading, word)

    def _walked(self) -> Aim:
        """What governs the judgement, within reach."""
        strangers, most = 0, 2
        for place, word in enumerate(self.left[:_REACH]):
            found = self._governs(place, word.text)
            if found is not None:
                return found
            if word.text in said.LISTING:
                most = 3
            elif word.text not in said.MODIFIERS and word.text not in said.SIGNS:
                strangers += 1
                if word.text in said.OF or strangers > most:
                    break
        return Aim.UNKNOWN

    def _governs(self, place: int, word: str) -> Aim | None:
        for words, answer in self._governors:
            if word in words:
                return answer(place)
        if word == "what" and (not place or self.left[place - 1].text in said.OF_WHAT):
            return self._exclaimed(place)
        if word.endswith(said.CONTRACTED) or self._is_being(word):
            return self._subject(place)
        return None

    def _is_being(self, word: str) -> bool:
        """Whether 's is "is": "he's a liar", not "Dave's useless car"."""
        return word.endswith("'s") and word[:-2] in (said.THEY | said.IT)

    def _denied(self, place: int) -> Aim | None:
        """ "never" may also swell a judgement: "never met a waiter so stupid"; and so may "not":
        "if he weren't such a moron"."""
        after = self.left[place - 1].text if place else ""
        return None if after in said.MET or self._supposed() else Aim.DENIED

    def _supposed(self) -> bool:
        words = [word.text for word in self.left]
        swollen = any(word in ("aussi", "si", "such", "so") for word in words[:3])
        return swollen and (words[-1] in ("si", "if") or "if" in words[3:] or "si" in words[3:])

    def _collective(self, place: int) -> Aim:
        """ "we're a bunch of idiots" is said of oneself, "you're a bunch of idiots" is not."""
        for further, word in enumerate(self.left[place + 1 : place + 6], place + 1):
            if word.text in said.COPULAS or word.text.endswith(said.CONTRACTED):
                return Aim.ONESELF if self._subject(further) is Aim.ONESELF else Aim.PERSON
        return Aim.PERSON

    def _exclaimed(self, place: int) -> Aim:
        if any(word.text in said.ME for word in self.right[:4]):
            return Aim.ONESELF
        return Aim.THING if self._is_of_a_thing() else Aim.PERSON

    def _is_of_a_thing(self) -> bool:
        """ "What a stupid bug" speaks of nobody, "what a useless referee" does."""
        if self.kind is not Kind.QUALITY or not self.right or not self.right[0].text[0].isalpha():
            return False
        after = self.right[:5]
        return self.right[0].text in said.THINGS and not any(map(self._is_other, after))

    def _vocative(self, place: int) -> Aim | None:
        """ "you lazy prick", "toi, l'idiot", "are you stupid?"; not "love you, silly"."""
        before = self.left[place + 1].text if place + 1 < len(self.left) else "."
        asked = before in said.COPULAS or before == "-"
        near = place == 0 or (place == 1 and self.left[0].text in said.YOU_ALL)
        opens = near and not before[0].isalnum()
        return Aim.PERSON if asked or opens or self.kind else None

    def _having(self, place: int) -> Aim | None:
        return self._subject(place) if self.words.startswith(said.LACKS) else None

    def _subject(self, place: int) -> Aim:
        """Who the verb at this place speaks of."""
        self.verb = self.left[place]
        verb = self.verb.text
        before = self.left[place + 1 :]
        if "'" in verb:
            before = [Word(verb.rpartition("'")[0], 0, 0), *before]
        if place and self.left[place - 1].text in said.YOU:  # "es-tu", "are you"
            return Aim.PERSON
        if verb in said.I_AM:
            return Aim.ONESELF
        before = _without_adverbs(before)
        if self._supposed():
            before = [word for word in before if word.text not in said.NEGATIONS]
        elif _is_denied(before):
            return Aim.DENIED
        return self._pronoun(place, before) or self._noun_phrase(place, before)

    def _pronoun(self, place: int, before: list[Word]) -> Aim | None:
        if len(before) > 1 and before[0].text in said.YOU_ALL and before[1].text in said.YOU:
            before = before[1:]
        word = before[0].text if before else ""
        if word in said.YOU or word.startswith("@"):
            return Aim.MENTION if _is_reported(before[1:]) else Aim.PERSON
        if word in said.ME:
            return Aim.ONESELF
        if word in said.MUST:
            meant = self.right and self.right[0].text in ("pour", "to")
            return Aim.PERSON if meant else Aim.UNKNOWN
        if word in said.THEY:
            sure = self.kind is Kind.NAME or word in said.HE or self._somebody_before()
            return Aim.PERSON if sure else Aim.UNKNOWN
        if word in said.IT:
            named = self.kind is Kind.NAME and word in ("c'", "ce") and self._has_article(place)
            return Aim.PERSON if named else Aim.THING
        return None

    def _noun_phrase(self, place: int, before: list[Word]) -> Aim:
        core = core_of(before)
        if not core:
            return Aim.UNKNOWN
        if is_fond(self.reading, core):
            return Aim.THING
        names = self.kind is Kind.NAME or (
            self.kind is Kind.SLIGHT and self.words not in said.BEASTS
        )
        named = (names and self._has_article(place)) or self._is_of_addressee(core)
        return Aim.PERSON if named or is_about_people(self.reading, core) else Aim.THING

    def _is_of_addressee(self, core: list[Word]) -> bool:
        """ "@jdoe your work is pathetic": said of what somebody does, to their face."""
        yours = any(word.text in said.YOUR for word in core)
        return yours and any(word.text.startswith("@") for word in self.left)

    def _has_article(self, place: int) -> bool:
        """Whether "a" or "des" stands between; English plurals go without."""
        if any(word.text in said.ARTICLES for word in self.left[:place]):
            return True
        return self.reading.language(self.start) == "en"

    def _somebody_before(self) -> bool:
        """Whether anybody is spoken of in the sentences before, or earlier in this one."""
        start = self.left[-1].start if self.left else 0
        words = words_of(self.reading, max(0, start - _WINDOW), start) + self.left
        return any(is_somebody(self.reading, word) and not is_kin(word.text) for word in words)

    # --- Where nothing governs the judgement

    def _beside(self) -> Aim:
        """By what stands next to it: "pathetic people", "des clients, des incapables"."""
        nearest = next((word for word in self.left if word.text not in said.MODIFIERS), None)
        beside = (
            (nearest is not None and self._is_other(nearest))
            or self._before_somebody()
            or (bool(self.kind) and self._is_singled_out())
            or self._apposition()
            or (bool(self.kind) and self._ends_an_order())
        )
        return Aim.PERSON if beside else Aim.UNKNOWN

    def _is_other(self, word: Word) -> bool:
        return is_somebody(self.reading, word) and not is_kin(word.text)

    def _before_somebody(self) -> bool:
        """ "pathetic people", "idiot neighbour", "ce clown de ministre", "clowns, all of them"."""
        if not self.right:
            return False
        first, *rest = self.right[:6]
        if first.text == ",":
            told = [word for word in rest if word.text in said.POINTING]
            named = told and any(self._is_other(w) or w.text.startswith("@") for w in rest[1:])
            return bool(named) or any(word.text in said.ALL_OF_THEM for word in rest[:3])
        if first.text == "like" and rest:
            return rest[0].text in said.LIKE_YOU
        if first.text in ("de", "d'"):
            return bool(self.kind and rest) and is_somebody(self.reading, rest[0])
        return self._is_other(first)

    def _is_singled_out(self) -> bool:
        """ "those leeches in accounts", "ces guignols qui bloquent", "que des bouffons"."""
        words = [word.text for word in self.left[:2]]
        after = self.right[0].text if self.right else ""
        first = words[0] if words else ""
        if first in ("this", "that") and after in ("", "?", "!") and len(self.left) > 1:
            return self.left[1].text in said.WHO_LET
        if first in ("this", "that") and after in said.LINKS and self.words not in said.BEASTS:
            return True
        if self.words in said.BEASTS:
            office = any(word.text in said.OFFICES for word in self.right[:6])
            return first in said.CURSES - said.SIZES or (office and self._is_pointed_at())
        if not said.DEMONSTRATIVES.isdisjoint(words):
            return after in said.LINKS or not after
        if first in said.CURSES or tuple(words) in said.NOTHING_BUT:
            return True
        if words[1:] == [","] and first in said.ASIDE:
            return after in ("", ",", ".", "!")
        pointed = first in ("des", "les", "aux", "the", "some") and self._is_pointed_at()
        return pointed and self.words != "fraud"

    def _ends_an_order(self) -> bool:
        """ "Get a job, losers": called by that name, at the end of what they are told."""
        if [word.text for word in self.left[:1]] != [","] or (
            self.right and self.right[0].text not in ("!", ".", "?", "-", "(")
        ):
            return False
        start = self.reading.sentences.around(self.start)[0]
        return bool(_ORDER.search(self.reading.folded(start, self.start)))

    def _is_pointed_at(self) -> bool:
        """ "les guignols de la mairie", "the clowns who"; not "aux amateurs de randonnée"."""
        after = [word.text for word in self.right[:2]]
        if after[:1] in (["de"], ["d'"]):
            return after[1:] in (["la"], ["l'"])
        return after[:1] != [] and after[0] in said.LINKS

    def _apposition(self) -> bool:
        """ "Poor Paul, useless as ever", "Sandrine ? Une incapable", "Pathetic, @jdoe"."""
        others = [n for n, word in enumerate(self.left) if word.text not in said.MODIFIERS]
        if not others:
            return self._opens_on_somebody() or self._answers()
        first = next((n for n in others[:3] if self.left[n].text in (",", ":", "-", "(")), None)
        if first is None:
            return False
        core = core_of(self.left[first + 1 :])
        called = any(word.text in said.YOU for word in core)
        return called or is_about_people(self.reading, core)

    def _opens_on_somebody(self) -> bool:
        after = [word.text for word in self.right[:2]]
        if len(after) < 2 or after[0] not in (",", ":", "-", "!"):
            return False
        return after[1].startswith("@") or (after[1] in said.YOU and self.kind is not Kind.QUALITY)

    def _answers(self) -> bool:
        """Whether the sentence before names somebody in a few words: "Mon patron ?"."""
        start = self.reading.sentences.around(self.start)[0]
        low = self.reading.sentences.around(max(0, start - 1))[0] if start else 0
        words = [w for w in words_of(self.reading, low, start) if w.text not in (".", "!", "?")]
        alone = self.kind in (Kind.NAME, Kind.SLIGHT) and not any(
            word.text[0].isalnum() for word in self.right
        )
        usual = tuple(word.text for word in self.right[:2]) in said.AS_USUAL
        if (alone and self.words not in said.BEASTS) or usual:
            return any(map(self._is_other, words))
        return 0 < len(words) <= 7 and is_about_people(self.reading, core_of(words[::-1]))


def _without_adverbs(before: list[Word]) -> list[Word]:
    place = 0
    while place < len(before) and (before[place].text in said.ADVERBS or before[place].text == "-"):
        place += 1
    return before[place:]


def _is_denied(before: list[Word]) -> bool:
    """ "isn't", "nobody is", "personne n'est"."""
    return any(word.text in said.NEGATIONS or word.text == "personne" for word in before[:2])


def _is_reported(before: list[Word]) -> bool:
    """Whether "you are" is what somebody else says: "a caller shouts that you are"."""
    texts = [word.text for word in before[:4]]
    while texts and texts[0] in ("that", "que", "qu'"):
        texts = texts[1:]
    if not texts or texts[0] not in said.REPORTERS:
        return False
    return not any(text in ("je", "j'", "i", "i'm", "te", "vous") for text in texts[1:])
