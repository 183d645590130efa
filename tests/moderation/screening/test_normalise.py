"""Folding by table: the same as character by character, and always with the way back."""

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from charter.rules.folding import fold
from moderation.screening.normalise import END, Graphemes, camel_words, disguised, fold_text
from moderation.screening.spread import may_be_spread

anything = st.text(st.characters(exclude_categories=()), max_size=100)


@pytest.mark.parametrize(
    ("written", "folded"),
    [
        ("L’Été à l’œuvre", "l'ete a l'oeuvre"),
        ("Œuvre, ænima, smørrebrød", "oeuvre, aenima, smorrebrod"),
        ("1\u202f250\u00a0M€", "1 250 m$"),
        ("\u200bca\u00adche\ufeff", "cache"),
        ("«\u202foui\u202f» — non…", '" oui " - non.'),
        ("Prоjеt", "projet"),  # Cyrillic o and e
        ("ｆｕｌｌ 𝗯𝗼𝗹𝗱 ﬁn ²", "full bold fin 2"),
        ("Straße", "strasse"),
        ("Hexalia™ n°1", "hexalia  n1"),
    ],
)
def test_fold_text_reads_as_people_do(written, folded):
    assert fold_text(written).buffer == folded.encode() + END


@given(anything)
@example("A\tA A A")
def test_fold_text_is_the_fold_of_terms_but_for_letters_spread(text):
    read, folded = fold_text(text).buffer, fold(text).encode() + END

    assert read == folded or may_be_spread(folded)
    assert read.replace(b" ", b"") == folded.replace(b" ", b"")


@given(anything)
def test_fold_text_leads_back_to_each_character(text):
    segment = fold_text(text)

    for place in range(len(segment.buffer) - 1):
        start, end = segment.origin(place, place + 1)
        assert 0 <= start < end <= len(text)
        assert segment.buffer[place : place + 1].decode() in fold(text[start])
        assert segment.position(start) <= place


@pytest.mark.parametrize(
    ("kind", "text", "copies"),
    [
        ("leet", "c0nnard, 1d1ot!", [b"connard, idiot ", b"connard, ldlot "]),
        ("leet", "B@nde d'1mbéc1les !", [b"bande d'imbeciles  ", b"bande d'lmbeclles  "]),
        ("spaced", "un c o n n a r d", [b"un connard"]),
        ("repeats", "un cooonnard", [b"un connard", b"un coonnard"]),
    ],
)
def test_disguised_reads_the_text_each_way(kind, text, copies):
    assert disguised(fold_text(text), kind).buffer == b"\n".join([*copies, END])


def test_disguised_leads_back_through_folding():
    text = "\u200bÀ c0nnard"

    segment = disguised(fold_text(text), "leet")

    assert text[slice(*segment.origin(2, 9))] == "c0nnard"


def test_camel_words_are_split_and_lead_back():
    text = "Vive #ProjetÉmeraude"

    segment = camel_words(text)

    assert segment.buffer == b"projet emeraude\n" + END
    assert text[slice(*segment.origin(7, 15))] == "Émeraude"


@pytest.mark.parametrize(
    ("text", "span", "widened"),
    [
        ("ae\u0301b", (1, 2), (1, 3)),
        ("a👩\u200d👩\u200d👧b", (2, 3), (1, 6)),
        ("a\r\nb", (1, 2), (1, 3)),
        ("🇫🇷🇧🇪", (1, 2), (0, 2)),
        ("abc", (1, 2), (1, 2)),
    ],
)
def test_graphemes_widen_a_span(text, span, widened):
    assert Graphemes(text).widen(*span) == widened
