"""Who people are to the texts: their units, country, channels and roles, asked once for many."""

from collections import defaultdict
from collections.abc import Collection, Iterable
from dataclasses import replace
from typing import Any

from django.db.models import QuerySet

from charter.models import Enrolment, RoleAssignment, Unit, User
from charter.texts.audience import Audience
from charter.texts.contradictions import Place

# Beyond this many people, everybody's rows are read: one long list of ids costs more.
MANY = 1000


def audience_of(user: User) -> Audience:
    """Return the audience a person is, as their row stands. Three queries."""
    return audiences_of([user])[user.pk]


def audiences_of(users: Iterable[User]) -> dict[int, Audience]:
    """Return the audience of each person by id. Three queries, whatever their number."""
    of_unit = {user.pk: user.unit_id for user in users}
    places = _places()
    channels = _sets(Enrolment.objects.filter(until__isnull=True), "channel", of_unit)
    roles = _sets(RoleAssignment.objects.all(), "role", of_unit)
    nowhere: Place = ((), "")
    found = {}
    for pk, unit_id in of_unit.items():
        units, country = places.get(unit_id, nowhere) if unit_id else nowhere
        found[pk] = Audience(units, country, channels[pk], roles[pk])
    return found


def places() -> list[Place]:
    """Return every unit as (codes from the root down, country). One query."""
    return list(_places().values())


def audience_at(unit: Unit | None, **further: Any) -> Audience:
    """Return the audience of somebody in a unit; `further` are other fields of Audience.

    The country is the unit's unless it is given: a person may be chosen who works abroad.
    """
    units, country = _places().get(unit.pk, ((), "")) if unit else ((), "")
    return replace(Audience(units, country), **further)


def _places() -> dict[int, Place]:
    rows = Unit.objects.order_by("path").values_list("pk", "path", "code", "country")
    codes: dict[str, str] = {}
    found: dict[int, Place] = {}
    for pk, path, code, country in rows:
        codes[path] = code
        found[pk] = tuple(codes[each] for each in Unit.paths_above(path)), country
    return found


def _sets(
    rows: QuerySet[Any], column: str, ids: Collection[int]
) -> "defaultdict[int, frozenset[str]]":
    if len(ids) <= MANY:
        rows = rows.filter(user_id__in=list(ids))
    gathered: defaultdict[int, set[str]] = defaultdict(set)
    for pk, value in rows.values_list("user_id", column):
        gathered[pk].add(value)
    return defaultdict(frozenset, {pk: frozenset(values) for pk, values in gathered.items()})
