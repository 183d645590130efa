"""What a process remembers of the database by ids: tests give the same ids to other rows."""

from advocacy.reports import audience
from charter.services import effective, rules


def forget() -> None:
    """Drop it. Compiled rule sets stay: they go by what is in them."""
    rules._in_force = None
    effective._in_force = None
    audience._load.cache_clear()
