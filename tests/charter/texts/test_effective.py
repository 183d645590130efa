"""The effective text: no overlay removes a duty, and the order given does not count."""

from itertools import permutations
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from charter.texts.audience import Audience, LayerText, applies
from charter.texts.binding import binding_sha256
from charter.texts.effective import compose
from tests.charter.texts.layers import clause, group, layer

BANQUE = Audience(units=("hexalia", "banque"), country="FR", channels=frozenset({"bluesky"}))
KINDS = ["country", "subsidiary", "channel", "note"]
IDS = ["a", "b", "c", "d", "e"]


def _ids(content: dict[str, Any], language: str = "fr") -> list[str]:
    return [c["clause_id"] for c in content[language]["clauses"]]


def _amending(effect: str, **fields: Any) -> LayerText:
    own = clause("own", effect=effect, amends="a", duty="Autrement.", **fields)
    return layer("banque", [own], scope={"units": ["banque"]})


def test_added_clauses_follow_those_of_wider_layers() -> None:
    layers = [
        layer("a-note", [clause("n")], kind="note"),
        layer("inner", [clause("i")], depth=3),
        layer("on-bluesky", [clause("b")], kind="channel"),
        layer("z-outer", [clause("o")], depth=2),
        layer("france", [clause("f")], kind="country"),
        group(clause("g")),
    ]

    content = compose(layers, BANQUE, ())

    assert _ids(content) == ["g", "f", "o", "i", "b", "n"]
    assert [c["layer"] for c in content["fr"]["clauses"]][:2] == ["group", "france"]
    assert [x["kind"] for x in content["layers"]][:2] == ["group", "country"]


def test_layers_of_others_leave_no_trace() -> None:
    elsewhere = layer("energie", [clause("x")], scope={"units": ["energie"]})

    assert compose([group(clause("a")), elsewhere], BANQUE, ()) == compose(
        [group(clause("a"))], BANQUE, ()
    )


def test_tightening_stands_beneath_its_clause() -> None:
    content = compose([_amending("tightens"), group(clause("a"))], BANQUE, ())

    (only,) = content["fr"]["clauses"]
    assert only["duty"] == "Devoir a"
    assert [(a["duty"], a["layer"]) for a in only["amendments"]] == [("Autrement.", "banque")]


def test_loosening_acts_only_with_an_exemption() -> None:
    layers = [_amending("loosens"), group(clause("a"))]

    without = compose(layers, BANQUE, ())["fr"]["clauses"][0]["amendments"]
    within = compose(layers, BANQUE, {("banque", "a")})["fr"]["clauses"][0]["amendments"]

    assert (without, [a["effect"] for a in within]) == ([], ["loosens"])


def test_tightening_of_a_clause_that_is_not_there_binds_by_itself() -> None:
    content = compose([_amending("tightens"), group(clause("z"))], BANQUE, ())

    assert _ids(content) == ["z", "own"]


def test_amendment_of_an_amendment_stands_beneath_the_same_clause() -> None:
    inner = layer("inner", [clause("more", effect="tightens", amends="own")], depth=3)

    content = compose([group(clause("a")), _amending("tightens"), inner], BANQUE, ())

    assert [a["clause_id"] for a in content["fr"]["clauses"][0]["amendments"]] == ["own", "more"]


def test_same_clause_id_twice_loses_neither() -> None:
    content = compose([group(clause("a")), layer("x", [clause("a", duty="Autre")])], BANQUE, ())

    (only,) = content["fr"]["clauses"]
    assert (only["duty"], only["amendments"][0]["duty"]) == ("Devoir a", "Autre")


def test_english_follows_the_structure_of_the_french_page() -> None:
    french = [clause("a"), clause("b", effect="tightens", amends="z")]
    english = [clause("b", duty="English b"), clause("a", duty="English a", normative=False)]
    own = layer("x", french)
    mixed = layer("x", french)
    content = {"fr": own.content["fr"], "en": {**own.content["en"], "clauses": english}}
    object.__setattr__(mixed, "content", content)

    clauses = compose([group(clause("z")), mixed], BANQUE, ())["en"]["clauses"]

    assert clauses[0]["amendments"][0]["duty"] == "English b"
    assert (clauses[1]["duty"], clauses[1]["normative"]) == ("English a", True)


def test_stale_english_is_marked_on_its_clauses_only() -> None:
    old = layer("x", [clause("b"), clause("c")], stale=frozenset({"b"}))

    content = compose([group(clause("a")), old], BANQUE, ())

    assert [c.get("stale", False) for c in content["en"]["clauses"]] == [False, True, False]
    assert not any(c.get("stale") for c in content["fr"]["clauses"])


def test_no_group_text_is_no_text() -> None:
    with pytest.raises(KeyError):
        compose([layer("x", [clause("a")])], BANQUE, ())


clauses = st.builds(
    lambda own, effect, amends, normative, duty: clause(
        own, effect=effect, amends="" if effect == "adds" else amends, normative=normative,
        duty=duty,
    ),
    st.sampled_from([*IDS, "f", "g", "h"]),
    st.sampled_from(["adds", "tightens", "loosens"]),
    st.sampled_from([*IDS, "nowhere"]),
    st.booleans(),
    st.sampled_from(["Dites qui vous êtes.", "Taisez le reste."]),
)  # fmt: skip
scopes = st.sampled_from(
    [{}, {"units": ["banque"]}, {"units": ["energie"]}, {"countries": ["FR"]},
     {"channels": ["bluesky"]}, {"roles": ["hr"]}]
)  # fmt: skip
overlays = st.lists(
    st.tuples(st.sampled_from(KINDS), st.lists(clauses, max_size=3), scopes, st.integers(1, 3)),
    max_size=5,
).map(
    lambda rows: [
        layer(f"layer-{n}", own, kind=kind, scope=scope, depth=depth)
        for n, (kind, own, scope, depth) in enumerate(rows)
    ]
)
BASE = group(*(clause(name) for name in IDS))


def _everything(content: dict[str, Any]) -> list[tuple[str, str]]:
    rows = content["fr"]["clauses"]
    return [(c["layer"], c["duty"]) for row in rows for c in [row, *row["amendments"]]]


@given(overlays)
def test_no_overlay_removes_a_duty_without_an_exemption(rows: list[LayerText]) -> None:
    content = compose([BASE, *rows], BANQUE, ())

    kept = [(c["clause_id"], c["duty"]) for c in content["fr"]["clauses"]][: len(IDS)]
    assert kept == [(name, f"Devoir {name}") for name in IDS]
    asked = [
        (x.key, c["duty"])
        for x in rows if applies(x, BANQUE)
        for c in x.content["fr"]["clauses"] if c["effect"] != "loosens"
    ]  # fmt: skip
    assert sorted(_everything(content)) == sorted([("group", f"Devoir {i}") for i in IDS] + asked)


@given(overlays, st.frozensets(st.tuples(st.sampled_from(["layer-0", "layer-1"]),
                                         st.sampled_from(IDS))))  # fmt: skip
def test_order_given_does_not_count(
    rows: list[LayerText], exemptions: frozenset[tuple[str, str]]
) -> None:
    expected = compose([BASE, *rows], BANQUE, exemptions)

    for some in list(permutations([BASE, *rows]))[:: 1 + len(rows) ** 2]:
        assert compose(some, BANQUE, exemptions) == expected


@given(overlays)
def test_what_binds_ignores_translations_and_numbers(rows: list[LayerText]) -> None:
    content = compose([BASE, *rows], BANQUE, ())
    other = compose([BASE, *rows], BANQUE, ())
    for row in other["fr"]["clauses"]:
        row["number"] += 7
    other["en"]["title"] = "Another title"

    assert binding_sha256(content) == binding_sha256(other)
