"""French or English, sentence by sentence.

Posts mix languages, and a sentence is often four words long. Function words decide first: they
are right on short text, and cost a look-up per word. Only where they are silent or undecided is
a statistical model asked; where that hesitates too, the language the author declared counts.
"""

import re
from bisect import bisect_right
from functools import cache, cached_property

from py3langid.langid import MODEL_FILE, LanguageIdentifier

from .normalise import fold_text

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

_WORD = re.compile(r"[a-z]+(?:'[a-z]+)*")
_ELISION = re.compile(r"(?:l|d|j|n|s|c|m|t|qu|jusqu|lorsqu|puisqu)'")
_CONTRACTION = re.compile(r"[a-z]+'(?:s|t|re|ll|ve|m|d)")
_ACCENTS = re.compile("[àâçèéêëîïôùûœÀÂÇÈÉÊËÎÏÔÙÛŒ«»]")
_SENTENCE_END = re.compile(r"[.!?…]+[\s»\"”)]+|\n+")
_MENTION = re.compile(r"(?:https?://|www\.)\S+|[@#]\w+|\S+@\S+")
_SURE = 0.65


@cache
def _weights() -> dict[str, int]:
    weights = {word: _STRONG for word in _FRENCH.split() if word not in _BOTH}
    return weights | {word: -_STRONG for word in _ENGLISH.split() if word not in _BOTH}


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
    plain = _MENTION.sub(" ", sentence)
    score = _vote(plain)
    if score:
        return "fr" if score > 0 else "en"
    if sum(map(str.isalpha, plain)) < 3:
        return ""
    language, probability = _model().classify(plain[:300])
    return str(language) if probability >= _SURE else ""


def _vote(plain: str) -> int:
    weights, score = _weights(), 1 if _ACCENTS.search(plain) else 0
    for word in _WORD.findall(fold_text(plain[:1000]).buffer.decode("ascii")):
        score += weights.get(word, 0)
        if "'" in word:
            score += _STRONG if _ELISION.match(word) else 0
            score -= _STRONG if _CONTRACTION.fullmatch(word) else 0
    return score


class Sentences:
    """The sentences of a text and their languages, worked out only where asked."""

    def __init__(self, text: str, declared: str) -> None:
        self._text = text
        self._declared = declared
        self._languages: dict[int, str] = {}

    @cached_property
    def _starts(self) -> list[int]:
        return [0, *(match.end() for match in _SENTENCE_END.finditer(self._text))]

    def around(self, position: int) -> tuple[int, int]:
        """The span of the sentence that holds this character of the text."""
        index = bisect_right(self._starts, position)
        end = self._starts[index] if index < len(self._starts) else len(self._text)
        return self._starts[index - 1], end

    def language(self, position: int) -> str:
        """The language of the sentence at this character: the sentence's own, else that of the
        whole text, else the declared one, else ""."""
        start, end = self.around(position)
        if start not in self._languages:
            own = language_of(self._text[start:end])
            self._languages[start] = own or self._overall
        return self._languages[start]

    @cached_property
    def _overall(self) -> str:
        return self._declared or language_of(self._text[:1000])
