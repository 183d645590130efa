"""Spread letters put together again: "une b e l l e a r n a q u e" is "une belle arnaque".

Nothing tells where one word ends and the next begins but the words themselves: those of the rules'
usual expressions and the commonest of both languages. What is none of them stays in one piece.
"""

import re
from collections.abc import Sequence
from functools import cache
from itertools import pairwise

from charter.rules import CATALOGUE, Kind
from charter.rules.folding import fold

_SIGN = b"   "
_RUN = re.compile(
    rb"(?:(?<![a-z0-9'])|(?<=')(?=[aeiouyh]))[a-z](?: [a-z]){3,}(?![a-z0-9]|'(?!s\b))"
)
"""Four letters or more with one space between; an elision stays what it is ("d'u n e")."""
_MOST_READ, _LONGEST_WORD, _LONGEST_ENDING = 3000, 20, 4
_UNKNOWN, _TORN, _UNKNOWN_LETTER, _ENDING_LETTER = 2.0, 5.0, 0.5, 0.5
_SHORT_COSTS = {1: 2.5, 2: 2.0, 3: 1.5}
_COMMON = """
    a y i au aux de du des en et est il elle on ou la le les un une que qui ne pas se ce sa son ses
    tu es ta te ton tes je me ma mes nos vos par sur pour dans avec sans sous chez cette notre votre
    nous vous ils elles leur leurs plus moins tout tous toute toutes bien mal tres trop rien jamais
    encore toujours fait faire font sont etait sera seront avons avez dit dire peut va vont vient
    avis bonne bons belle beau grand grande gros petit petite jeune vieux nouveau nouvelle meme
    autre autres entre vers apres avant depuis pendant comme quand dont mais donc voir venir prix
    fin mois annee annees jour jours semaine cent mille million millions milliard milliards deux
    trois quatre cinq sept huit neuf douze vingt trente euros pour points base risque hausse baisse
    cout couts carnet commandes pese desormais grimpe marge benefice perte pertes facture factures
    publie annonce annoncer annoncons annoncent tient tenir lire suite declaration officielle
    officiel raison fusion rachat client clients gens monde
    am an and any are as at be been but by can do for from get go got had has have he her his how if
    in into is it its just like me more most my never no not now of off old on one only or our out
    over own she so some than that the their them then there these they this to too up us was we
    were what when where which who why will with you your yours friendly please week year years
    month next last first ever below above finally through before after half two three four five
    six seven eight nine ten eleven twelve twenty thirty hundred thousand billion percent basis
    point cost ratio earnings growing double digits growth loss losses profit revenue operating
    guidance position published posted written official statement smart free book online plan heat
    pump zero deposit visit home bills way pick switch click quote tonight technicians christmas
    january february march april may june july august september october november december thieves
    pack raving lunatic bank banks worst best cheap cheaper good great bad people team boss stupid
"""


def may_be_spread(folded: bytes) -> bool:
    """Whether letters may be spread in a folded text: every other character is a space then, which
    a quick look tells."""
    return _SIGN in folded[::2] or _SIGN in folded[1::2]


def gathered(folded: bytes, text: str, origins: Sequence[int]) -> tuple[bytes, list[int]]:
    """A folded text whose spread letters make words again, and the character each byte of it
    comes from."""
    read, places, done = bytearray(), list[int](), 0
    for run in _RUN.finditer(folded):
        read += folded[done : run.start()]
        places += origins[done : run.start()]
        for place in _places(folded, text, origins, run):
            read.append(folded[place])
            places.append(origins[place])
        done = run.end()
    return bytes(read + folded[done:]), [*places, *origins[done:]]


def _places(folded: bytes, text: str, origins: Sequence[int], run: re.Match[bytes]) -> list[int]:
    """The places in a run that stay: its letters, and the spaces that part its words. Far down a
    text longer than any post, words are no longer told apart."""
    letters = range(run.start(), run.end(), 2)
    if run.end() > _MOST_READ:
        return list(letters)
    high = [text[origins[place]].isupper() for place in letters]
    humps = [n for n in range(1, len(letters)) if high[n] and not high[n - 1]]
    kept: list[int] = []
    for first, last in pairwise([0, *humps, len(letters)]):
        said = bytes(folded[place] for place in letters[first:last]).decode("ascii")
        start = first
        for end in _word_ends(said):
            kept += letters[start : first + end]
            kept.append(letters[first + end - 1] + 1)
            start = first + end
    return kept[:-1]


def _word_ends(said: str) -> list[int]:
    """Where words end in letters without spaces: the fewest words, and the best known."""
    best: list[tuple[float, int]] = [(0.0, 0)]
    for end in range(1, len(said) + 1):
        ways = (
            (best[start][0] + _cost(said[start:end]), start)
            for start in range(max(0, end - _LONGEST_WORD), end)
        )
        best.append(min(ways))
    ends, end = [], len(said)
    while end:
        ends.append(end)
        end = best[end][1]
    return ends[::-1]


def _cost(word: str) -> float:
    whole, begun = _words()
    if word in whole:
        return _SHORT_COSTS.get(len(word), 1.0)
    for ending in range(1, min(_LONGEST_ENDING, len(word) - 4) + 1):
        if word[:-ending] in begun or (ending == 1 and word[-1] in "sex" and word[:-1] in whole):
            return 1.0 + ending * _ENDING_LETTER
    return (_UNKNOWN if len(word) > 2 else _TORN) + len(word) * _UNKNOWN_LETTER


@cache
def _words() -> tuple[frozenset[str], frozenset[str]]:
    """Words known whole, and beginnings of words."""
    whole, begun = set(_COMMON.split()), set[str]()
    for entry in CATALOGUE.values():
        for param in entry.params:
            for line in param.default if param.kind is Kind.TERMS else ():
                for word in re.findall(r"[a-z]{3,}\*?", fold(line.lstrip("="))):
                    whole.add(word.rstrip("*"))
                    begun.update([word[:-1]] if word.endswith("*") else [])
    return frozenset(whole), frozenset(word for word in begun if len(word) > 3)
