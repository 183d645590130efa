"""Expressions that hold the company's name."""

from collections.abc import Iterable

from charter.rules.terms import Term

from .lexicon import term_pattern

BRAND = "<brand>"
"""The name of the company, in patterns of the catalogue."""


def for_each_brand(lines: Iterable[str], brands: Iterable[str]) -> list[str]:
    """The lines, those with `{brand}` once for each brand."""
    names = [Term.parse(brand).text for brand in brands]
    return [
        line.replace("{brand}", name)
        for line in lines
        for name in (names if "{brand}" in line else ("",))
    ]


def named(pattern: str, brands: Iterable[str]) -> str:
    """The pattern, `<brand>` in it any of these names; "us" where there are none."""
    names = "|".join(term_pattern(Term.parse(brand)) for brand in brands)
    return pattern.replace(BRAND, f"(?:{names})" if names else "us")
