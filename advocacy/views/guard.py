"""What views ask before anything else."""

from django.http import Http404
from django.utils.translation import gettext as _

from advocacy.services.tools import enabled_networks, is_enabled


def enabled_or_404(kind: str) -> None:
    """A network that is not in use here does not exist."""
    if not is_enabled(kind):
        raise Http404(_("This network is not in use here."))


def enabled_kinds() -> list[str]:
    """Kinds of the networks in use."""
    return [network.kind for network in enabled_networks()]
