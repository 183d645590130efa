"""The vocabulary of rules: fingerprint, parameters, terms, catalogue."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from charter.rules import (
    CATALOGUE,
    RULE_TYPES,
    Kind,
    Mode,
    Rule,
    RuleSet,
    Scope,
    Severity,
    default_rule,
    param_values,
    seal,
    validate_params,
)
from charter.rules.folding import fold, fold_table, keep_accents
from charter.rules.terms import SealedTerm, Term

NOW = datetime(2026, 11, 20, 9, 0, tzinfo=UTC)
KEY = b"a key for tests"
RULE = default_rule(
    "respect.insult",
    clause_id="c-7",
    scope=Scope(units=("banque",), languages=("fr",)),
    params={"terms": ["fr:abruti*"]},
    valid_from=NOW,
    valid_until=NOW + timedelta(days=1),
)


def test_rule_survives_storage():
    assert Rule.from_dict(RULE.to_dict()) == replace(RULE, params={"terms": ["fr:abruti*"]})


@pytest.mark.parametrize(
    ("after", "expected"),
    [(-1, False), (0, True), (86_399, True), (86_400, False)],
)
def test_rule_in_force_from_its_first_to_before_its_last_instant(after, expected):
    assert RULE.in_force(NOW + timedelta(seconds=after)) is expected


def test_rule_without_dates_is_always_in_force():
    assert replace(RULE, valid_from=None, valid_until=None).in_force(NOW)


def test_rule_set_fingerprint_ignores_order():
    other = replace(RULE, code="R99")

    assert RuleSet((RULE, other), "3").fingerprint == RuleSet((other, RULE), "3").fingerprint


@pytest.mark.parametrize(
    "change",
    [
        {"revision": 2},
        {"severity": Severity.NOTE},
        {"mode": Mode.SHADOW},
        {"params": {"terms": ["fr:abrutis"]}},
        {"scope": Scope()},
        {"valid_until": None},
        {"clause_id": "c-8"},
        {"message": {"fr": "Non", "en": "No"}},
    ],
)
def test_rule_set_fingerprint_changes_with_a_rule(change):
    changed = RuleSet((replace(RULE, **change),), "3")

    assert changed.fingerprint != RuleSet((RULE,), "3").fingerprint


def test_rule_set_fingerprint_changes_with_the_version():
    assert RuleSet((RULE,), "3").fingerprint != RuleSet((RULE,), "4").fingerprint


# --- Catalogue ----------------------------------------------------------------------------------


@pytest.mark.parametrize("entry", CATALOGUE.values(), ids=lambda entry: entry.code)
def test_catalogue_entry_is_whole(entry):
    for sentence in (entry.name, entry.message, entry.suggestion):
        assert set(sentence) == {"fr", "en"}
        assert all(sentence.values())
        assert "'" not in "".join(sentence.values())
    assert all(param.label for param in entry.params)


def test_catalogue_codes_are_unique():
    codes = [entry.code for entry in CATALOGUE.values()]

    assert codes == sorted(set(codes))


@pytest.mark.parametrize("entry", CATALOGUE.values(), ids=lambda entry: entry.code)
def test_catalogue_defaults_are_valid_but_for_what_must_be_given(entry):
    errors = validate_params(entry.type, {})

    required = {param.name for param in entry.params if param.required}
    assert {(error.param, error.code) for error in errors} == {(p, "required") for p in required}


def test_default_rule_is_completed_by_the_defaults():
    rule = default_rule("finance.figure", clause_id="c-1", params={"window": 40})

    values = param_values(rule)
    assert values["window"] == 40
    assert "ebitda" in values["metrics"]
    assert rule.severity is Severity.HOLD_TWO


# --- Parameters ---------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("type_", "params", "expected"),
    [
        ("respect.unheard_of", {}, ("type", "unknown_type")),
        ("finance.figure", {"colour": 1}, ("colour", "unknown")),
        ("finance.figure", {"window": "80"}, ("window", "wrong_type")),
        ("finance.figure", {"window": True}, ("window", "wrong_type")),
        ("finance.figure", {"window": 501}, ("window", "out_of_range")),
        ("finance.figure", {"window": -1}, ("window", "out_of_range")),
        ("finance.figure", {"metrics": "ebitda"}, ("metrics", "wrong_type")),
        ("finance.figure", {"metrics": ["--"]}, ("metrics", "not_a_term")),
        ("finance.figure", {"metrics": ["日本"]}, ("metrics", "not_a_term")),
        ("finance.figure", {"metrics": ["a" * 201]}, ("metrics", "too_long")),
        ("finance.figure", {"metrics": ["a"] * 100_001}, ("metrics", "too_many")),
        ("confidential.lexicon", {"terms": []}, ("terms", "required")),
        ("confidential.lexicon", {"terms": ["sealed:oops"]}, ("terms", "not_a_term")),
        ("link.safety", {"denied": ["https://x.fr"]}, ("denied", "not_a_domain")),
        ("privacy.identifiers", {"iban": 1}, ("iban", "wrong_type")),
    ],
)
def test_validate_params_names_the_error(type_, params, expected):
    assert expected in [error[:2] for error in validate_params(type_, params)]


def test_validate_params_accepts_what_forms_give():
    params = {"terms": ["Projet Émeraude", seal("Projet Rubis", KEY)], "context": []}

    assert validate_params("confidential.lexicon", params) == []


def test_rule_types_hold_every_kind_but_those_nobody_needs():
    kinds = {param.kind for params in RULE_TYPES.values() for param in params}

    assert kinds >= {Kind.TERMS, Kind.PHRASES, Kind.DOMAINS, Kind.INTEGER, Kind.BOOLEAN}


# --- Terms --------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("Émeraude", Term("Émeraude", "emeraude")),
        ("fr:retard", Term("retard", "retard", language="fr")),
        ("en: fuck  you ", Term("fuck  you", "fuck you", language="en")),
        ("=côte", Term("côte", "cote", accents=True)),
        ("fr:==CA", Term("CA", "ca", language="fr", accents=True, capitals=True)),
        ("licenci*", Term("licenci*", "licenci*")),
        ("#sp", Term("#sp", "#sp")),
    ],
)
def test_term_parse(line, expected):
    assert Term.parse(line) == expected


@pytest.mark.parametrize("line", ["", "  ", "fr:", "=", "*", "…", "Привет", "日本"])
def test_term_parse_refuses_what_cannot_be_matched(line):
    with pytest.raises(ValueError, match=r".*"):
        Term.parse(line)


def test_seal_hides_the_term_and_is_stable():
    sealed = seal("Projet Émeraude", KEY)

    assert sealed == seal("projet emeraude", KEY) == seal(sealed, KEY)
    assert "meraude" not in sealed
    assert sealed != seal("Projet Émeraude", b"another key")
    assert SealedTerm.parse(sealed).size == 2


def test_seal_refuses_ten_words():
    with pytest.raises(ValueError, match="one"):
        seal("one two three four five six seven eight nine ten", KEY)


# --- Folding ------------------------------------------------------------------------------------


@given(st.text(st.characters(exclude_categories=()), max_size=60))
def test_fold_gives_plain_small_ascii(text):
    folded = fold(text)

    assert folded.isascii()
    assert folded == folded.lower()
    assert "_" not in folded


def test_fold_table_covers_all_code_points():
    assert len(fold_table()) == 0x110000


def test_keep_accents_keeps_them():
    assert keep_accents("C\u00d4TE\u200b") == keep_accents("co\u0302te") == "côte"
