"""Reading the tree of units, and who is in them."""

from babel import Locale
from django.db.models import Count, Q

from charter.models import Role, Unit, User
from config.kernel.language import reading_language


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
