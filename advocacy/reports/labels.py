"""Names of networks, and shares, in the reader's language."""

from babel.numbers import format_percent
from django.utils.translation import gettext
from django.utils.translation import gettext_noop as _

from advocacy.networks import catalogue
from config.kernel.language import reading_language

# The only network whose name is a phrase; the others are proper names.
PHRASES = (_("Practice wall"),)


def network_label(kind: str) -> str:
    """Return the name of a network, also of one that has since been switched off."""
    network = catalogue.NETWORKS.get(kind)
    return gettext(network.label) if network else kind


def percent(share: float | None) -> str:
    """Return a share in whole per cent, as the reader's language writes it; a dash if unknown."""
    return "–" if share is None else format_percent(share, locale=reading_language())
