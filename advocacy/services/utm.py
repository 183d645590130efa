"""Parameters by which a site's own statistics tell where visitors come from (UTM)."""

from collections.abc import Iterator
from urllib.parse import unquote_plus, urlencode

MEDIUM = "social"
EMPLOYEES = "employees"
"""The campaign of what is part of none."""
SEVERAL = "several"
"""The source of a link whose post went to several networks: one text, one link."""


def tagged(target: str, *, network: str, campaign: str, code: str) -> str:
    """Return the address with UTM parameters.

    What it has already stays as it is written, UTM of its own included; a fragment stays last.
    """
    address, hash_, fragment = target.partition("#")
    path, _question, query = address.partition("?")
    wanted = {
        "utm_source": network or SEVERAL,
        "utm_medium": MEDIUM,
        "utm_campaign": campaign or EMPLOYEES,
        "utm_content": code,
    }
    own = set(_names(query))
    added = urlencode({name: value for name, value in wanted.items() if name not in own})
    between = "" if not query or query.endswith("&") else "&"
    joined = f"{query}{between}{added}" if added else query
    return f"{path}?{joined}{hash_}{fragment}"


def _names(query: str) -> Iterator[str]:
    for part in query.split("&"):
        yield unquote_plus(part.partition("=")[0])
