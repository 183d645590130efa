"""What cannot stand beside other texts is named, with what to do in both languages."""

from typing import Any

import pytest

from charter.texts.audience import LayerText
from charter.texts.contradictions import SENTENCES, find
from tests.charter.texts.layers import clause, group, layer

PLACES = [
    (("hexalia",), "FR"),
    (("hexalia", "banque"), "FR"),
    (("hexalia", "banque", "banque-be"), "BE"),
    (("hexalia", "energie"), "FR"),
]
BASE = group(clause("a"), clause("b"))


def _over(key: str, *, effect: str = "tightens", amends: str = "a", **fields: Any) -> LayerText:
    own = clause(f"{key}-1", effect=effect, amends=amends, normative=fields.pop("normative", True))
    fields.setdefault("scope", {"units": ["banque"]})
    return layer(key, [own], **fields)


def _codes(*layers: LayerText, exemptions: Any = ()) -> list[str]:
    return [c.code for c in find([BASE, *layers], exemptions=exemptions, places=PLACES)]


BELGIUM = {"kind": "country", "scope": {"countries": ["BE"]}}
GRANTED = {("x", "a"), ("y", "a")}


@pytest.mark.parametrize(
    ("layers", "codes"),
    [
        ([_over("x")], []),
        ([layer("x", [clause("a")], scope={"units": ["banque"]})], ["clause_elsewhere"]),
        ([_over("x", amends="zzz")], ["amends_nowhere"]),
        ([_over("x", amends="x-1")], ["amends_nowhere"]),
        ([_over("x", normative=False)], ["into_advice"]),
        ([_over("x"), _over("y", **BELGIUM)], []),
        ([_over("x", scope={"units": ["gone"]})], ["reaches_nobody"]),
        ([_over("x"), _over("y")], ["overlapping"]),
        ([_over("x"), _over("y", scope={"units": ["banque", "energie"]})], ["overlapping"]),
        ([_over("x"), _over("y", scope={"units": ["energie"]})], []),
        ([_over("x"), _over("y", scope={"units": ["banque-be"]})], []),
    ],
)
def test_find_names_what_contradicts(layers: list[LayerText], codes: list[str]) -> None:
    assert _codes(*layers) == codes


def test_loosening_needs_its_own_exemption() -> None:
    loose = _over("x", effect="loosens")

    assert _codes(loose) == ["no_exemption"]
    assert _codes(loose, exemptions={("y", "a")}) == ["no_exemption"]
    assert _codes(loose, exemptions=GRANTED) == []


@pytest.mark.parametrize(
    ("effect", "scope", "codes"),
    [
        ("tightens", {"countries": ["BE"]}, ["opposite"]),
        ("loosens", {"countries": ["BE"]}, ["both_loosen"]),
        ("tightens", {"countries": ["GB"]}, ["reaches_nobody"]),
        ("tightens", {"units": ["energie"]}, []),
    ],
)
def test_two_texts_for_the_same_people_may_not_pull_apart(
    effect: str, scope: dict[str, list[str]], codes: list[str]
) -> None:
    first = _over("x", effect="loosens", scope={"units": ["banque"]})
    second = _over("y", effect=effect, kind="country", scope=scope)

    assert _codes(first, second, exemptions=GRANTED) == codes


def test_texts_of_different_channels_speak_of_different_things() -> None:
    first = _over("x", effect="loosens", kind="channel", scope={"channels": ["bluesky"]})
    second = _over("y", kind="channel", scope={"channels": ["threads"]})

    assert _codes(first, second, exemptions=GRANTED) == []


def test_contradiction_touches_the_texts_it_is_about() -> None:
    (found,) = find([BASE, _over("x"), _over("y")], exemptions=(), places=PLACES)

    assert [found.touches(key) for key in ("x", "y", "group")] == [True, True, False]


def test_find_does_not_depend_on_the_order_given() -> None:
    layers = [BASE, _over("x"), _over("y", normative=False), _over("z", effect="loosens")]

    found = [find(order, exemptions=(), places=PLACES) for order in (layers, layers[::-1])]

    assert found[0] == found[1]
    assert len(found[0]) > 3


def test_each_code_says_what_to_do_in_both_languages() -> None:
    found = find(
        [BASE, layer("w", [clause("a")]), _over("x", amends="zzz"), _over("y", normative=False),
         _over("z", effect="loosens"), _over("l", effect="loosens"),
         _over("g", scope={"units": ["gone"]})],
        exemptions=(),
        places=PLACES,
    )  # fmt: skip

    assert {c.code for c in found} == set(SENTENCES)
    assert all("{" not in text for c in found for text in c.message.values())
    assert all(set(c.message) == {"fr", "en"} for c in found)
