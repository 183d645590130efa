"""Who reviews what: the people of each unit's desk, by role, those of the units above included."""

from collections.abc import Iterable, Sequence
from typing import Any

from charter import public as charter
from moderation.models import Case
from moderation.policies import DESK_ROLES


def units() -> list[Any]:
    """Return every unit, in the order of the tree."""
    unit: Any = Case._meta.get_field("unit").related_model
    return list(unit._default_manager.order_by("path"))


def reviewers_by_unit(rows: Sequence[Any]) -> dict[int, dict[str, list[str]]]:
    """Return the names of those who hold each role of the desk, by the id of each unit.

    One query. A role holds in its unit and below; who has left holds none.
    """
    names = charter.names_by_role(*DESK_ROLES)
    return {
        row.pk: {role: sorted(_above(names, row.path, role)) for role in DESK_ROLES} for row in rows
    }


def _above(names: dict[tuple[str, str], set[str]], path: str, role: str) -> set[str]:
    return {name for each in charter.paths_above(path) for name in names.get((each, role), ())}


def names_of(ids: Iterable[int]) -> dict[int, str]:
    """Return the names of these people, by id. One query."""
    person: Any = Case._meta.get_field("author").related_model
    return {each.pk: str(each) for each in person._default_manager.filter(pk__in=set(ids))}
