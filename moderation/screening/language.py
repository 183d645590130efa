"""French or English, sentence by sentence.

Posts mix languages, and a sentence is often four words long. Function words decide first: they
are right on short text, and cost a look-up per word. Only where they are silent or undecided is
a statistical model asked; where that hesitates too, the language the author declared counts.
"""

import re
from bisect import bisect_right
from collections.abc import Iterator
from functools import cache
from itertools import repeat

from py3langid.langid import MODEL_FILE, LanguageIdentifier

from .normalise import Segment, fold_text

_FRENCH = """
    je tu il elle nous vous ils elles ce cet cette ces mon ma mes ton ta tes son sa ses notre nos
    votre vos leur leurs le la les un une des du de au aux et ou mais donc car ni que qui quoi dont
    est sont etait etaient suis sommes etes sera seront ete avoir ont avons avez ai fait faire va
    vont vais allons pour par dans sur sous avec sans chez vers entre depuis pendant plus moins
    tres bien pas ne jamais toujours aussi comme si tout tous toute toutes meme encore deja ici
    bande quand comment pourquoi quel quelle quels quelles apres avant bientot merci bravo bonjour
    aujourd hui demain hier cela ca c'est y en se lui eux moi toi etre cherche recrute foncez
    projet equipe avance desole cuisine ronde semaine annee jour matin soir salon
"""
_ENGLISH = """
    i you he she we they it this that these those my your his her its our their the an of to and
    or but so because if when while who which what why how is are was were be been being am do does
    did has have had will would can could should must may might not no never always also as at by
    for from in into on onto out over under up with without about after before than then there here
    all any some more most very just get got go going let's yes thanks today tomorrow yesterday
    great best good proud out kick off world team day ever panel talk plan use earn try leave ship
    engine rotate bunch useless golf work working launch quarter week year morning evening meeting
"""
_BOTH = {"ai", "an", "as", "car", "me", "on", "or", "plan", "ton"}
_STRONG = 2

_ELISIONS = "l' d' j' n' s' c' m' t' qu' jusqu' lorsqu' puisqu' aujourd'"
_CONTRACTIONS = """
    i' you' he' she' it' we' they' that' there' what' who' where' let' don' doesn' didn' isn'
    aren' wasn' weren' won' can' couldn' shouldn' wouldn' hasn' haven' hadn'
"""
_LETTERS = bytes(c if chr(c) in "abcdefghijklmnopqrstuvwxyz'" else 0x20 for c in range(256))
_ACCENTS = re.compile("[àâçèéêëîïôùûœÀÂÇÈÉÊËÎÏÔÙÛŒ«»]")
_SENTENCE_END = re.compile(r"[.!?…]+[\s»\"”)]+|\n+")
_MENTION = re.compile(rb"(?:https?://|www\.)\S+|\S*@\S+|#[a-z0-9-]+")
_SURE = 0.65
_FEWEST_LETTERS = 3
_ENOUGH = 1000
_LONGEST = 600


@cache
def _weights() -> dict[bytes, int]:
    """Words of a folded text, elided ones with their apostrophe: above zero for French."""
    french, english = f"{_FRENCH} {_ELISIONS}", f"{_ENGLISH} {_CONTRACTIONS}"
    weights = {word.encode(): _STRONG for word in french.split() if word not in _BOTH}
    return weights | {word.encode(): -_STRONG for word in english.split() if word not in _BOTH}


@cache
def _model() -> LanguageIdentifier:
    model = LanguageIdentifier.from_model_file(MODEL_FILE, norm_probs=True)
    model.set_languages(["fr", "en"])
    return model


def warm() -> None:
    """Load the model now (a second, some 70 MB) rather than on somebody's post."""
    _weights()
    _model()


def language_of(sentence: str) -> str:
    """ "fr", "en", or "" where nothing decides. Links, mentions and hashtags are left out."""
    return _language(sentence, fold_text(sentence).buffer)


def _language(sentence: str, folded: bytes) -> str:
    if b"@" in folded or b"#" in folded or b"/" in folded or b"www" in folded:
        folded = _MENTION.sub(b" ", folded)
    words = folded[:_ENOUGH].translate(_LETTERS).replace(b"'", b"' ").split()
    score = sum(map(_weights().get, words, repeat(0)))
    if score:
        return "fr" if score > 0 else "en"
    if sum(map(len, words)) < _FEWEST_LETTERS:
        return ""
    if _ACCENTS.search(sentence):
        return "fr"
    language, probability = _model().classify(sentence[:_ENOUGH])
    return str(language) if probability >= _SURE else ""


def _starts(text: str) -> Iterator[int]:
    """Where sentences begin. One without end is cut, so that looking around costs no more in it."""
    start = 0
    ends = (match.end() for match in _SENTENCE_END.finditer(text))
    for end in (*ends, len(text)):
        while end - start > _LONGEST:
            yield start
            space = text.rfind(" ", start + 1, start + _LONGEST)
            start = space + 1 if space > 0 else start + _LONGEST
        if start < end or not start:
            yield start
        start = end


class Sentences:
    """The sentences of a text and their languages, worked out only where asked."""

    def __init__(self, text: str, declared: str, folded: Segment) -> None:
        self._text = text
        self._declared = declared
        self._folded = folded
        self._starts: list[int] = []
        self._languages: dict[int, str] = {}

    def around(self, position: int) -> tuple[int, int]:
        """The span of the sentence that holds this character of the text."""
        if not self._starts:
            self._starts = list(_starts(self._text))
        index = bisect_right(self._starts, position)
        end = self._starts[index] if index < len(self._starts) else len(self._text)
        return self._starts[index - 1], end

    def language(self, position: int) -> str:
        """The language of the sentence at this character: the sentence's own, else the declared
        one, else that of the whole text, else ""."""
        start, end = self.around(position)
        known = self._languages.get(start)
        if known is None:
            known = self._of(start, end) or self._declared or self._of(0, len(self._text))
            self._languages[start] = known
        return known

    def _of(self, start: int, end: int) -> str:
        low, high = self._folded.position(start), self._folded.position(end)
        return _language(self._text[start:end], self._folded.buffer[low:high])
