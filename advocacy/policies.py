"""Who may do what with accounts and posts. Fetching is authorising: see the querysets."""

from typing import Any

from charter.public import has_role, require_obligations
from config.kernel.errors import NotAllowed


def require_ready(person: Any) -> None:
    """Linking, writing and submitting are for active people who have read the charter in force.

    Raises NotAllowed with the reason.
    """
    if not person.is_active:
        raise NotAllowed("person.not_active")
    require_obligations(person)


def require_own(person: Any, owner_id: int) -> None:
    """What somebody wrote or linked is theirs alone to change, whatever roles others hold."""
    if person.pk != owner_id:
        raise NotAllowed("not_yours")


def may_see_operations(person: Any) -> bool:
    """Whether somebody runs the sending: technical administrators and lead moderators."""
    return has_role(person, "admin", "lead")
