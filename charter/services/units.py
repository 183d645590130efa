"""Reading the tree of units: children, and who is below them."""

from babel import Locale
from django.db.models import Count, Q

from charter.models import Role, Unit, User
from config.kernel.language import reading_language


def subtree(code: str) -> frozenset[int] | None:
    """Return the ids of a unit and everything below it, or None when there is no such unit."""
    unit = Unit.objects.filter(code=code).first()
    if unit is None:
        return None
    return frozenset(Unit.objects.filter(path__startswith=unit.path).values_list("pk", flat=True))


def unit_children(code: str | None) -> list[tuple[Unit, frozenset[int]]]:
    """Return the units right below one (or below the root), each with its whole subtree's ids.

    One query, whatever the size of the tree.
    """
    rows = list(Unit.objects.order_by("path"))
    parent = next((r for r in rows if (r.code == code if code else r.depth == 1)), None)
    if parent is None:
        return []
    children = [r for r in rows if r.depth == parent.depth + 1 and r.path.startswith(parent.path)]
    return [
        (child, frozenset(row.pk for row in rows if row.path.startswith(child.path)))
        for child in children
    ]


def head_counts() -> list[tuple[Unit, int]]:
    """Return every unit in the order of the tree, with its own active people; one query."""
    active = Count("people", filter=Q(people__status=User.Status.ACTIVE))
    rows = Unit.objects.annotate(active=active).order_by("path")
    return [(row, row.active) for row in rows]


def unit_tree() -> list[Unit]:
    """Return every unit, in the order of the tree: each before those below it. One query."""
    return list(Unit.objects.order_by("path"))


def unit_choices() -> list[tuple[str, str]]:
    """Return (code, indented name) of every unit, in the order of the tree."""
    rows = Unit.objects.order_by("path")
    return [(row.code, "\u2003" * (row.depth - 1) + row.name) for row in rows]


def unit_of(code: str) -> Unit | None:
    """Return the unit of this code; None when there is none (any more)."""
    return Unit.objects.filter(code=code).first()


def unit_countries() -> list[tuple[str, str]]:
    """Return (code, name) of the countries in which the company has units."""
    codes = Unit.objects.order_by("country").values_list("country", flat=True).distinct()
    return [(code, country_name(code)) for code in codes if code]


def country_name(code: str) -> str:
    """Return the name of a country (ISO 3166-1 alpha-2) in the active language."""
    language = reading_language()
    return str(Locale(language).territories.get(code, code))


def audience_roles() -> list[tuple[str, str]]:
    """Return the roles a text may be written for: (value, label)."""
    return [(value, str(label)) for value, label in Role.choices]


def root_unit() -> Unit | None:
    """Return the group itself: the first unit at the top of the tree."""
    return Unit.objects.filter(depth=1).order_by("path").first()
