"""What other apps may ask the charter."""

from charter.policies import has_role, people_in, roles_of, units_for

__all__ = ["has_role", "people_in", "roles_of", "units_for"]
