"""How branded accounts are named."""

import re
from itertools import islice

import pytest
from hypothesis import given
from hypothesis import strategies as st

from advocacy.services.naming import RESERVED, RULES, Named, Rule, candidates, roman, rule_for

BLUESKY, MASTODON = RULES["bluesky"], RULES["mastodon"]
PEOPLE = st.builds(
    Named,
    first=st.text(max_size=40),
    last=st.text(max_size=60),
    unit=st.text(max_size=20),
    alias=st.text(max_size=30),
    number=st.integers(0, 10**7),
)


def first(person: Named, rule: Rule = BLUESKY, count: int = 1) -> list[str]:
    return list(islice(candidates(person, rule), count))


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Élodie", "elodie"), ("Strauß", "strauss"), ("STRAẞE", "strasse"), ("Cœur", "coeur"),
        ("Ægir", "aegir"), ("Søren", "soren"), ("Łukasz", "lukasz"), ("Þór", "thor"),
        ("Đorđe", "dorde"), ("Işık", "isik"), ("d’Artagnan", "dartagnan"), ("ﬁn", "fin"),
        ("Ольга", ""), ("李", ""), ("", ""),
    ],
)  # fmt: skip
def test_roman_writes_latin_letters_without_accents(text: str, expected: str) -> None:
    assert roman(text) == expected


@pytest.mark.parametrize(
    ("given_name", "family", "expected"),
    [
        ("Élodie", "Martin", "elodie-martin"),
        ("Jean-Pierre", "Roy", "jeanpierre-roy"),
        ("Anne", "de La Tour", "anne-delatour"),
        # Small words go first, then second names, then the first name, then letters.
        ("Anne-Sophie", "de La Rochette", "anne-rochette"),
        ("Éléonore", "Montmorency-Laval", "e-montmorency"),
        ("Bartholomew", "Featherstonehaughton", "b-featherstonehaug"),
        ("Li", "Wu", "li-wu"),
        ("Ольга", "Ivanova", "ivanova"),
        ("Prince", "", "prince"),
    ],
)  # fmt: skip
def test_name_is_as_long_as_its_network_lets_it(
    given_name: str, family: str, expected: str
) -> None:
    assert first(Named(given_name, family)) == [expected]


def test_homonyms_get_second_initial_then_unit_then_numbers() -> None:
    person = Named("Marie Claire", "Petit", unit="Banque")

    assert first(person, count=5) == [
        "marieclaire-petit",
        "marie-c-petit",
        "marieclaire-banque",
        "marieclaire-peti-2",
        "marieclaire-peti-3",
    ]


def test_names_without_latin_letters_fall_back_on_address_then_number() -> None:
    assert first(Named("王", "芳", alias="fang.wang+work")) == ["fang-wang"]
    assert first(Named("王", "芳", number=417)) == ["p417"]


def test_reserved_words_are_passed_over() -> None:
    assert first(Named("Admin", "")) == ["admin-2"]
    assert next(candidates(Named("Hexalia", ""), BLUESKY, frozenset({"hexalia"}))) == "hexalia-2"


def test_company_may_set_a_pattern_of_its_own() -> None:
    rule = rule_for("mastodon", {"mastodon": "{unit}.{f}{last}"})

    assert first(Named("Élodie", "Martin", unit="RH"), rule) == ["rh_emartin"]
    assert rule_for("mastodon", {"x": "{last}"}) == MASTODON


@pytest.mark.parametrize("rule", RULES.values(), ids=RULES)
@given(person=PEOPLE)
def test_every_name_is_one_that_the_network_takes(rule: Rule, person: Named) -> None:
    names = first(person, rule, 40)

    form = re.compile(rf"[a-z0-9]+({re.escape(rule.separator)}[a-z0-9]+)*")
    assert [name for name in names if not form.fullmatch(name)] == []
    assert all(rule.shortest <= len(name) <= rule.longest for name in names)
    assert len(set(names)) == 40
    assert not RESERVED & set(names)


@given(person=PEOPLE)
def test_same_person_gets_the_same_names(person: Named) -> None:
    assert first(person, BLUESKY, 10) == first(person, BLUESKY, 10)


@given(family=st.from_regex(r"[A-Za-zéèßœ]{4,9}", fullmatch=True))
def test_family_name_that_fits_is_never_lost(family: str) -> None:
    name = roman(family)

    assert first(Named("", family)) == [f"{name}-2" if name in RESERVED else name]
