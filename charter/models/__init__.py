"""Models of the charter app."""

from charter.models.acknowledgement import Acknowledgement
from charter.models.people import Role, RoleAssignment, Unit, User
from charter.models.rule import Rule, RuleRevision
from charter.models.version import Clause, Version

__all__ = [
    "Acknowledgement",
    "Clause",
    "Role",
    "RoleAssignment",
    "Rule",
    "RuleRevision",
    "Unit",
    "User",
    "Version",
]
