"""Names of networks as reviewers read them."""

from django.utils.translation import gettext

BRANDS = {"facebook_page": "Facebook", "linkedin": "LinkedIn", "x": "X"}


def network_name(kind: str) -> str:
    """Return a network's name on screen; brands stay as they are in every language."""
    if kind == "practice":
        return gettext("Practice wall")
    return BRANDS.get(kind, kind.capitalize())
