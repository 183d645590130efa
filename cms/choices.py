"""What editors choose from: units, roles, clauses of the texts in force, objectives, lessons."""

from django.conf import settings
from django.utils.translation import gettext

from charter.public import (
    amendable_clauses,
    audience_roles,
    lesson_choices,
    objective_choices,
    unit_choices,
    unit_countries,
)

Choices = list[tuple[str, str]]


def units() -> Choices:
    """Every unit by its code, indented as in the tree."""
    return unit_choices()


def countries() -> Choices:
    """The countries in which the company has units."""
    return unit_countries()


def channels() -> Choices:
    """The networks that are switched on, by their short names."""
    practice = {"practice": gettext("Practice wall")}
    return [(kind, practice.get(kind, kind.capitalize())) for kind in settings.NETWORKS_ENABLED]


def roles() -> Choices:
    """The roles a text may be written for."""
    return audience_roles()


def clauses() -> Choices:
    """The clauses in force that an annex may tighten or loosen."""
    return amendable_clauses()


def objectives() -> Choices:
    """The objectives of the charter in force."""
    return objective_choices()


def lessons() -> Choices:
    """The lessons that are published."""
    return lesson_choices()
