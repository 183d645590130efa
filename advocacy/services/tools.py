"""What adapters are given to work with: an HTTP client, the practice wall, the configured hosts."""

from collections.abc import AsyncIterator, Mapping
from contextlib import asynccontextmanager

from django.conf import settings

from advocacy.networks import catalogue
from advocacy.networks.catalogue import Network
from advocacy.networks.ports import Tools
from advocacy.networks.types import App
from advocacy.services.addresses import bluesky_client
from advocacy.services.registrations import DatabaseRegistrations
from advocacy.services.wall import DatabaseWall
from config.kernel.http import open_http

NONE = "-"


def enabled_networks() -> list[Network]:
    """The networks of this installation, in the order the settings name them."""
    return [catalogue.get(kind) for kind in settings.NETWORKS_ENABLED if is_enabled(kind)]


def is_enabled(kind: str) -> bool:
    """Whether people of this installation may use that network: it is listed, and configured."""
    if kind not in settings.NETWORKS_ENABLED or kind not in catalogue.NETWORKS:
        return False
    return not catalogue.get(kind).needs_app or is_configured(kind)


def is_configured(kind: str) -> bool:
    """Whether that network knows us by a name of ours."""
    return app_of(kind) is not None


def app_of(kind: str) -> App | None:
    """What we are registered as at a network with one server."""
    return _apps().get(kind)


@asynccontextmanager
async def open_tools() -> AsyncIterator[Tools]:
    """Tools for the length of a job; one HTTP client for all of it."""
    allowed = frozenset(settings.OUTBOUND_ALLOWED_PRIVATE)
    async with open_http(allowed_private=allowed) as http:
        yield Tools(
            http=http,
            wall=DatabaseWall(),
            hosts=_hosts(),
            apps=_apps(),
            registrations=DatabaseRegistrations(),
        )


def _apps() -> Mapping[str, App]:
    """Our registrations at networks with one server, those that are whole; our name at others."""
    named = {"bluesky": App(client)} if (client := bluesky_client()) else {}
    return named | {
        kind: App(client_id, secret, tuple(scopes))
        for kind, (client_id, secret, scopes) in settings.NETWORK_APPS.items()
        if client_id and secret
    }


def _hosts() -> Mapping[str, str]:
    named = {
        "bluesky_pds": settings.BLUESKY_DEFAULT_HOST,
        "bluesky_appview": settings.BLUESKY_APPVIEW,
        "bluesky_plc": settings.BLUESKY_PLC,
    }
    return {role: host for role, host in named.items() if host != NONE} | settings.NETWORK_HOSTS
