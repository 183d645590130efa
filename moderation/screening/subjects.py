"""What a group of words is about: somebody, or a thing.

A group is what stands before a verb of being: "the cashier at the shop" is about the cashier,
"l'appli du client" about the app. Lists of words have the nearest first where they lead up to
something, and their natural order otherwise.
"""

from collections.abc import Iterator

from . import speech_words as said
from .names import is_given
from .reading import Reading
from .roles import is_kin, is_role
from .words import Word


def is_somebody(reading: Reading, word: Word) -> bool:
    """Whether a word stands for a person or people: a role, a title, a first name, a handle."""
    return is_role(word.text) or word.text in said.TITLES or is_named(reading, word)


def is_named(reading: Reading, word: Word) -> bool:
    """Whether a word is a handle or, with its capital, a first name."""
    written = reading.text[word.start : word.end]
    if written.endswith(("'s", "’s")):
        written = written[:-2]
    return word.text.startswith("@") or (written[:1].isupper() and is_given(written))


def is_fond(reading: Reading, words: list[Word]) -> bool:
    """Whether a group is about one's own family or pets, of whom one speaks fondly."""
    others = any(word.text in said.YOURS or word.text in said.IN_LAWS for word in words)
    return not others and any(is_kin(word.text) for word in heads(reading, words))


def is_about_people(reading: Reading, words: list[Word]) -> bool:
    """Whether a group is about somebody."""
    return any(is_somebody(reading, word) or is_kin(word.text) for word in heads(reading, words))


def heads(reading: Reading, core: list[Word]) -> list[Word]:
    """The words that say what a group is about: its last in English, its first in French."""
    known = said.MODIFIERS | said.DETERMINERS | said.SIGNS
    bare = [word for word in core if word.text not in known]
    if not bare:
        return core
    if reading.language(core[0].start) != "en":
        return bare[:1]
    while len(bare) > 1 and bare[-1].text in said.WHEREABOUTS:
        bare.pop()
    return [bare[-1], *(word for word in bare[:1] if is_named(reading, word))]


def core_of(before: list[Word]) -> list[Word]:
    """The group of words that ends here, in order, without what hangs on it: "the cashier" of
    "the cashier at the shop". `before` has the nearest word first."""
    clause: list[Word] = []
    for place, word in enumerate(before):
        if word.text in said.CLAUSE_STARTS and clause and not _is_hyphen(before, place):
            break
        clause.append(word)
    groups = list(_groups(clause[::-1]))
    while groups and groups[-1][0].text in said.OF:
        groups.pop()
    return _without_complement(groups[-1]) if groups else []


def _is_hyphen(before: list[Word], place: int) -> bool:
    """Whether a dash joins two words: "belle-soeur"."""
    if before[place].text != "-" or not 0 < place < len(before) - 1:
        return False
    after, dash, ahead = before[place - 1 : place + 2]
    return ahead.end == dash.start and dash.end == after.start


def _without_complement(group: list[Word]) -> list[Word]:
    core: list[Word] = []
    for word in group:
        if word.text not in said.OF or not core:
            core.append(word)
        elif core[-1].text in said.PEOPLE_OF_ALL:  # "most of our clients"
            core = []
        else:
            break
    return core


def _groups(words: list[Word]) -> Iterator[list[Word]]:
    group: list[Word] = []
    for word in words:
        if word.text not in (",", "(", ")"):
            group.append(word)
        elif group:
            yield group
            group = []
    if group:
        yield group
