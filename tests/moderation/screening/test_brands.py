"""The catalogue speaks of any company: its names are parameters of rules, never in its words."""

import ast
import re
from collections.abc import Iterator
from pathlib import Path

import pytest

import charter.rules
import moderation.screening
from charter.rules.folding import fold
from moderation.screening.brands import named
from moderation.screening.engine import compile_rules
from tests.moderation.screening.company import CODES, CONTEXT, KEY, PARAMS, post, rule, rule_set

PACKAGES = (charter.rules, moderation.screening)
NAMES = re.compile(r"hexalia|\b(?:volteo|energis|orphee|nordvind|solaris grid)\b")
SAID = [
    ("R24", "The perfect car loan, now at {}!"),
    ("R24", "Park your savings with {}."),
    ("R13", "{} raised $20 million."),
    ("R13", "{} lists on Euronext in May."),
    ("R12", "Things are looking up for {} business in our region."),
    ("R18", "Joan Whitfield has been banking with {} for ten years."),
    ("R18", "Marlow Logistics renewed with {} this morning."),
    ("R11", "{} stock will climb after the announcement."),
    ("R04", "So glad {} drops paper contracts."),
    ("R36", "Please vote for {} every hour, five times each."),
]
SPARED = [
    ("R02", "{} just sent me its new cream, I love it, my skin glows!"),
    ("R18", "Bravo notre client {} !"),
    ("R19", "{} est en burn-out."),
    ("R37", "Our CEO is staying at {} tonight at 8 pm."),
]


def strings_of(path: Path) -> Iterator[tuple[int, str]]:
    """The string constants of a module, docstrings apart."""
    tree = ast.parse(path.read_text("utf-8"))
    told = {id(node.value) for node in ast.walk(tree) if isinstance(node, ast.Expr)}
    for node in ast.walk(tree):
        if isinstance(node, ast.Constant) and isinstance(node.value, str) and id(node) not in told:
            yield node.lineno, node.value


def test_catalogue_names_no_company() -> None:
    modules = [path for package in PACKAGES for path in Path(package.__path__[0]).rglob("*.py")]

    found = [
        (path.name, line, NAMES.findall(fold(said)))
        for path in modules
        for line, said in strings_of(path)
        if NAMES.search(fold(said))
    ]

    assert len(modules) > 100
    assert found == []


def told(code: str, text: str, brand: str) -> list[str]:
    """The rules heard in a text by the one rule of a company of that name."""
    params = {**PARAMS.get(CODES[code], {}), "brands": [brand]}
    screener = compile_rules(rule_set(rule(code, params=params)), secret=KEY)
    return [finding.rule for finding in screener.screen(post(text), CONTEXT).findings]


@pytest.mark.parametrize("brand", ["Hexalia", "Novabank", "Grand Large"])
@pytest.mark.parametrize(("code", "text"), SAID)
def test_company_is_heard_by_its_own_name(code: str, text: str, brand: str) -> None:
    assert code in told(code, text.format(brand), brand)
    assert code not in told(code, text.format("Zorglub"), brand)


@pytest.mark.parametrize("brand", ["Hexalia", "Novabank", "Grand Large"])
@pytest.mark.parametrize(("code", "text"), SPARED)
def test_company_is_no_stranger_to_its_own(code: str, text: str, brand: str) -> None:
    assert code not in told(code, text.format(brand), brand)
    assert code in told(code, text.format("Zorglub"), brand)


@pytest.mark.parametrize(
    ("brands", "text", "heard"),
    [
        (["Novabank", "Nova Prêts"], "loans at novabank", True),
        (["Novabank", "Nova Prêts"], "loans at nova-prets", True),
        (["Novabank"], "loans at us", False),
        ([], "loans at us", True),
        ([], "loans at novabank", False),
    ],
)
def test_pattern_takes_the_names_or_us(brands: list[str], text: str, heard: bool) -> None:
    pattern = named(r"\bloans at (?:ours|<brand>)\b", brands)

    assert bool(re.search(pattern, text)) is heard
