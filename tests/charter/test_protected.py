"""P-18: what people have a right to say is nothing a rule may look for."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from charter.rules import CATALOGUE
from charter.rules.protected import (
    PROTECTS,
    SPARES,
    SPARES_HERE,
    Concern,
    lint,
    rights_of,
)
from charter.rules.protected_words import EXPRESSIONS, Right

LEXICAL = "respect.insult"


def rights(line: str) -> set[str]:
    return {right.value for right in rights_of(line, (("hexalia",),))}


@pytest.mark.parametrize(
    ("line", "right"),
    [
        ("CGT", "union"), ("délégué syndical", "union"), ("en:trade unions", "union"),
        ("FO", "union"), ("==SUD", "union"), ("le CSE", "union"),
        ("Grève générale", "strike"), ("fr:gréviste*", "strike"), ("industrial action", "strike"),
        ("augmentation", "pay"), ("nos salaires", "pay"), ("pay gap", "pay"), ("pay", "pay"),
        ("conditions de travail", "conditions"), ("understaffed", "conditions"),
        ("droit de retrait", "conditions"), ("licenciement*", "conditions"),
        ("lanceuse d’alerte", "alert"), ("whistle-blower", "alert"), ("harcèlement", "alert"),
        ("notre direction est nulle", "criticism"), ("toxic management", "criticism"),
        ("Hexalia ment", "criticism"),
    ],
)  # fmt: skip
def test_term_that_targets_protected_speech_is_named_with_its_right(line: str, right: str) -> None:
    assert right in rights(line)


@pytest.mark.parametrize(
    "line",
    [
        "synd*", "gre*", "s*", "gr eve", "c g t", "#HexaliaEnGrève", "#hexaliaengreve", "cgt.fr",
        "*rève*", "sy*cats", "*dical*", "#workingconditions", "whistle\u00adblower",
        "ｓｙｎｄｉｃａｔ", "gr\u0435ve", "==GRÈVE",
    ],
)  # fmt: skip
def test_disguised_term_is_found_as_screening_would_find_it(line: str) -> None:
    assert rights(line)


@pytest.mark.parametrize(
    "line",
    [
        "abruti*", "Projet Émeraude", "salade", "Projet Salamandre", "sud", "gare du sud",
        "union européenne", "strike price", "Apple Pay", "salarié*", "bande d’incapables",
        "*m* minimum", "open a * account", "la direction de l’eau", "conditions", "garanti*",
        "bit.ly", "le meilleur employeur",
    ],
)  # fmt: skip
def test_term_of_another_subject_is_left_alone(line: str) -> None:
    assert not rights(line)


def test_capitals_decide_where_a_name_is_also_a_word() -> None:
    assert (rights("SUD"), rights("sud")) == ({"union"}, set())


@pytest.mark.parametrize("type", [name for name in CATALOGUE if name not in PROTECTS])
def test_usual_form_of_every_rule_touches_nothing(type: str) -> None:
    entry = CATALOGUE[type]
    usual = {param.name: param.default for param in entry.params}

    assert lint(type, usual, {**entry.message}) == []


def test_concern_names_parameter_term_and_right() -> None:
    found = lint(LEXICAL, {"terms": ["abruti*", "fr:grève*"]}, {})

    assert found == [Concern("terms", "fr:grève*", Right.STRIKE)]


def test_rule_that_protects_may_name_everything() -> None:
    assert lint("guard.protected_expression", {"cues": ["grève*", "CGT"]}, {}) == []


def test_what_spares_speech_may_name_everything() -> None:
    spared = {"brands": ["Hexalia"], "markers": ["élu CGT", "mon syndicat"]}

    assert lint("disclosure.affiliation", spared, {}) == []


def test_terms_that_ask_something_of_protected_speech_are_targets_too() -> None:
    topics = {"topics": ["nos salaires"]}

    assert [c.param for c in lint("disclaimer.personal_view", topics, {})] == ["topics"]


def test_denied_address_of_a_union_is_a_target() -> None:
    assert [c.right for c in lint("link.safety", {"denied": ["cgt.fr"]}, {})] == [Right.UNION]


def test_own_name_among_competitors_targets_criticism() -> None:
    names = {"names": ["Voltéo", "Hexalia"]}

    found = lint("competitor.mention", names, {}, brands=["Hexalia"])

    assert found == [Concern("names", "Hexalia", Right.CRITICISM)]


def test_sealed_terms_cannot_be_read_and_are_left_alone() -> None:
    sealed = "sealed:1:" + ":".join(["0" * 32] * 3)

    assert lint("confidential.lexicon", {"terms": [sealed]}, {}) == []


@pytest.mark.parametrize(
    ("message", "count"),
    [
        ({"fr": "Ne parlez pas de la grève ici."}, 1),
        ({"en": "Do not mention pay."}, 1),
        ({"en": "Please do not discuss salaries."}, 1),
        ({"fr": "Parlez-en à vos représentants du personnel."}, 0),
        ({"fr": "Évitez les insultes. La grève est un droit."}, 0),
    ],
)
def test_wording_that_silences_is_refused_and_naming_a_right_is_not(
    message: dict[str, str], count: int
) -> None:
    assert len(lint(LEXICAL, {}, message)) == count


def test_every_expression_finds_itself() -> None:
    missed = [
        expression
        for right, expressions in EXPRESSIONS.items()
        for expression in expressions
        if right.value not in rights(expression)
    ]

    assert not missed


def test_spared_parameters_exist() -> None:
    known = {param.name for entry in CATALOGUE.values() for param in entry.params}

    assert {"markers", "exceptions", "mentions"} <= SPARES
    assert known >= SPARES
    assert all(name in {p.name for p in CATALOGUE[type].params} for type, name in SPARES_HERE)


@given(st.text())
def test_linter_never_raises(line: str) -> None:
    lint(LEXICAL, {"terms": [line]}, {"fr": line})
