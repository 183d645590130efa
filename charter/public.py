"""What other apps may ask the charter."""

from charter.policies import has_role, people_in, roles_of, units_for
from charter.services.units import subtree, unit_children, unit_choices

__all__ = [
    "has_role",
    "people_in",
    "roles_of",
    "subtree",
    "unit_children",
    "unit_choices",
    "units_for",
]
