"""What differs between two texts, clause by clause and word by word."""

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from charter.texts.compare import LONG, Kind, Segment, compare, compare_clauses, plain, segments
from tests.charter.texts.layers import clause

K, A, R = Kind.KEPT, Kind.ADDED, Kind.REMOVED
WORDS = ["Dites", "l’entreprise", "toujours", ",", " ", "\n", "d’abord", ".", "émeraude"]
words = st.lists(st.sampled_from(WORDS), max_size=40).map("".join)


def _content(*clauses: dict[str, Any], **frame: Any) -> dict[str, Any]:
    numbered = [{**c, "number": n} for n, c in enumerate(clauses, start=1)]
    usual = {"title": "", "subtitle": "", "introduction": "", "sections": [], "binding": ""}
    return usual | {"clauses": numbered} | frame


def _kinds(old: dict[str, Any], new: dict[str, Any]) -> list[tuple[str, str]]:
    return [(c.clause_id, c.kind.value) for c in compare(old, new).clauses]


def test_segments_show_the_words_that_changed() -> None:
    found = segments("Dites qui vous êtes.", "Dites toujours qui vous êtes.")

    assert found == (Segment(K, "Dites"), Segment(A, " toujours"), Segment(K, " qui vous êtes."))


def test_segments_join_changed_words_over_a_blank() -> None:
    found = segments("Il faut le grand livre ici.", "Il faut la petite table ici.")

    assert [(s.kind, s.text) for s in found] == [
        (K, "Il faut "), (R, "le grand livre"), (A, "la petite table"), (K, " ici."),
    ]  # fmt: skip


def test_segments_do_not_weave_texts_that_have_little_in_common() -> None:
    found = segments("Dites qui vous êtes.", "Never share what is confidential")

    assert [s.kind for s in found] == [R, A]


@given(words, words)
def test_segments_give_back_both_texts(old: str, new: str) -> None:
    found = segments(old, new)

    assert "".join(s.text for s in found if s.kind is not A) == old
    assert "".join(s.text for s in found if s.kind is not R) == new
    assert all(s.text for s in found)


@pytest.mark.parametrize("unit", ["mot ", "Une phrase entière. ", "x" * 40])
def test_segments_of_a_very_long_text_give_back_both_texts(unit: str) -> None:
    old, new = unit * (LONG * 2), unit * LONG + "Neuf. " + unit * LONG

    found = segments(old, new)

    assert "".join(s.text for s in found if s.kind is not A) == old
    assert "".join(s.text for s in found if s.kind is not R) == new


def test_same_text_has_no_difference() -> None:
    content = _content(clause("a"), clause("b", amendments=[clause("c")]))

    found = compare(content, content)

    assert (found.same, found.unchanged) == (True, 2)


def test_new_removed_and_changed_clauses_are_told_apart_in_their_places() -> None:
    old = _content(clause("a"), clause("gone"), clause("b"), clause("c"))
    new = _content(clause("a"), clause("b", duty="Autre devoir b"), clause("new"), clause("c"))

    assert _kinds(old, new) == [("gone", "removed"), ("b", "changed"), ("new", "added")]


def test_insertion_shifts_numbers_without_moving_clauses() -> None:
    old, new = _content(clause("a"), clause("b")), _content(clause("n"), clause("a"), clause("b"))

    assert _kinds(old, new) == [("n", "added")]


def test_move_keeps_its_former_number() -> None:
    old = _content(clause("a"), clause("b"), clause("c"))
    new = _content(clause("c"), clause("a"), clause("b"))

    (found,) = compare(old, new).clauses

    assert (found.clause_id, found.kind, found.moved) == ("c", Kind.KEPT, True)
    assert (found.former, found.number) == (3, 1)


def test_amendment_changes_its_clause() -> None:
    added = clause("own", effect="tightens", amends="a")
    old, new = _content(clause("a")), _content(clause("a", amendments=[added]))

    (found,) = compare(old, new).clauses

    assert (found.kind, found.fields) == (Kind.CHANGED, ())
    assert [(a.kind, a.effect) for a in found.amendments] == [(Kind.ADDED, "tightens")]


def test_advice_that_binds_now_is_a_change() -> None:
    (found,) = compare(_content(clause("a", normative=False)), _content(clause("a"))).clauses

    assert (found.kind, found.turned, found.binds) == (Kind.CHANGED, True, True)


def test_frame_and_sections_are_compared_as_words() -> None:
    old = _content(sections=[{"id": "why", "title": "Pourquoi", "html": "<p>Nous parlons.</p>"}])
    new = _content(
        sections=[{"id": "why", "title": "Pourquoi", "html": "<p>Nous <b>vous</b> parlons.</p>"}],
        introduction="Bonjour",
    )

    found = compare(old, new)

    assert [f.name for f in found.frame] == ["introduction"]
    assert [s.text for s in found.sections[0].segments if s.kind is A] == ["vous "]


def test_plain_keeps_words_and_lines() -> None:
    assert plain("<p>A &amp; <em>b</em></p><ul><li>c</li></ul>") == "A & b\nc"


ids = st.permutations(["a", "b", "c", "d", "e"]).flatmap(
    lambda row: st.integers(0, 5).map(lambda n: row[:n])
)


@given(ids, ids)
def test_every_clause_of_either_text_is_accounted_for(old: list[str], new: list[str]) -> None:
    found = compare_clauses([clause(i) for i in old], [clause(i) for i in new])

    kinds = {c.clause_id: c.kind for c in found}
    assert len(found) == len(kinds) == len({*old, *new})
    assert {i for i, kind in kinds.items() if kind is A} == set(new) - set(old)
    assert [c.clause_id for c in found if c.number is not None] == new
