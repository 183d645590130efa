"""Names of networks in the reader's language."""

from django.utils.translation import gettext
from django.utils.translation import gettext_noop as _

from advocacy.networks import catalogue

# The only network whose name is a phrase; the others are proper names.
PHRASES = (_("Practice wall"),)


def network_label(kind: str) -> str:
    """Return the name of a network, also of one that has since been switched off."""
    network = catalogue.NETWORKS.get(kind)
    return gettext(network.label) if network else kind
