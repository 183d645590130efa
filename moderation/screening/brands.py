"""Expressions that hold the company's name."""

from collections.abc import Iterable

from charter.rules.terms import Term


def for_each_brand(lines: Iterable[str], brands: Iterable[str]) -> list[str]:
    """The lines, those with `{brand}` once for each brand."""
    names = [Term.parse(brand).text for brand in brands]
    return [
        line.replace("{brand}", name)
        for line in lines
        for name in (names if "{brand}" in line else ("",))
    ]
