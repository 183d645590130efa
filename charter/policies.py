"""Who may do what, by role and unit. A role holds in its unit and everything below it."""

from collections.abc import Callable, Collection
from typing import Any, TypeVar

from django.db.models import Q, QuerySet

from charter.models import RoleAssignment, Unit, User

GATED_APPS = {"advocacy"}
GATED_PAGES = {"advocacy:compose", "advocacy:connect"}
SAFE_METHODS = {"GET", "HEAD", "OPTIONS", "TRACE"}

View = TypeVar("View", bound=Callable[..., Any])


def open_to_all_readers(view: View) -> View:
    """Mark a view (or an API view class) that people may use before they acknowledge."""
    view.open_to_all_readers = True  # type: ignore[attr-defined]
    return view


def speaks_for_company(view: Any, *, method: str, name: str) -> bool:
    """Say whether a view links, writes or submits, and so needs an acknowledged charter.

    In the apps of GATED_APPS whatever changes something is gated unless it is marked
    `open_to_all_readers`; of the pages, only those where writing begins. `view` is a function,
    or a view or viewset of the API; there, single actions may be marked.
    """
    target = getattr(view, "cls", None) or getattr(view, "view_class", None) or view
    if str(getattr(target, "__module__", "")).partition(".")[0] not in GATED_APPS:
        return False
    actions = getattr(view, "actions", None) or getattr(view, "action_map", None) or {}
    action = getattr(target, actions.get(method.lower(), ""), None)
    if any(getattr(part, "open_to_all_readers", False) for part in (view, target, action)):
        return False
    return method not in SAFE_METHODS or name in GATED_PAGES


def roles_of(user: Any) -> frozenset[str]:
    """Return the roles a person holds anywhere."""
    return frozenset(role for role, _path in _held(user))


def _held(user: Any) -> list[tuple[str, str]]:
    """Each role of a person with the path of the unit it holds in; asked once per request."""
    if not user.is_authenticated:
        return []
    if not hasattr(user, "_held"):
        user._held = list(user.roles.values_list("role", "unit__path"))
    held: list[tuple[str, str]] = user._held
    return held


def _paths(user: Any, roles: Collection[str]) -> frozenset[str]:
    return frozenset(path for role, path in _held(user) if role in roles)


def has_role(user: Any, *roles: str, unit: Unit | None = None) -> bool:
    """Say whether a person holds one of the roles, for this unit if one is given."""
    if not roles_of(user) & set(roles):
        return False
    return unit is None or unit.pk in units_for(user, *roles)


def units_for(user: Any, *roles: str) -> frozenset[int]:
    """Return the ids of the units in which a person holds one of the roles, descendants included.

    Two queries, whatever the size of the tree; asked once per request, like `roles_of`.
    """
    if not hasattr(user, "_units"):
        user._units = {}
    known: dict[frozenset[str], frozenset[int]] = user._units
    paths = _paths(user, roles)
    if paths not in known:
        within = Q(pk__in=[])
        for path in paths:
            within |= Q(path__startswith=path)
        known[paths] = frozenset(Unit.objects.filter(within).values_list("pk", flat=True))
    return known[paths]


def holders(unit: Unit | None, *roles: str) -> QuerySet[User]:
    """Return the people at work who hold one of the roles for this unit, here or above; without
    a unit, for any.
    """
    held = RoleAssignment.objects.filter(role__in=roles)
    if unit is not None:
        held = held.filter(unit__path__in=Unit.paths_above(unit.path))
    return User.objects.filter(is_active=True, pk__in=held.values("user")).order_by("pk")


def names_by_role(*roles: str) -> dict[tuple[str, str], set[str]]:
    """Return the names of those at work who hold each role in a unit itself, by the unit's path
    and the role. One query.
    """
    held = RoleAssignment.objects.filter(role__in=roles, user__is_active=True)
    names: dict[tuple[str, str], set[str]] = {}
    for each in held.select_related("user", "unit"):
        names.setdefault((each.unit.path, each.role), set()).add(str(each.user))
    return names


def colleagues(user: Any, *roles: str) -> QuerySet[User]:
    """Return the others who hold one of the roles for some unit in which this person does."""
    reached = Q(pk__in=[])
    for path in _paths(user, roles):
        reached |= Q(unit__path__startswith=path) | Q(unit__path__in=Unit.paths_above(path))
    held = RoleAssignment.objects.filter(reached, role__in=roles)
    return User.objects.filter(is_active=True, pk__in=held.values("user")).exclude(pk=user.pk)


def people_in(user: User, *roles: str) -> Q:
    """Return the condition on User rows for people a role of this person reaches."""
    return Q(unit__in=units_for(user, *roles))


def unit_codes_read_by(user: Any) -> frozenset[str]:
    """Return the codes of the units whose own texts a person reads.

    Their unit and those above it, and the units in which they hold a role.
    """
    if not user.is_authenticated:
        return frozenset()
    path = user.unit.path if user.unit else ""
    own = Q(path__in=Unit.paths_above(path))
    by_role = Q(pk__in=units_for(user, *roles_of(user)))
    return frozenset(Unit.objects.filter(own | by_role).values_list("code", flat=True))
