"""A person who links an account, a server, and ourselves in between."""

import asyncio
from urllib.parse import parse_qsl, urlsplit

import pytest

from advocacy.networks import catalogue
from advocacy.networks.errors import NetworkError
from advocacy.networks.ports import Authorises, Tools
from advocacy.networks.types import App, Begun, Callback, Link
from config.kernel.http import Http
from tests.advocacy.networks.mastodon.fake_server import REDIRECT, FakeMastodon

BACK = Callback(REDIRECT, "state-of-ours")


class Kept:
    """Registrations in memory."""

    def __init__(self) -> None:
        self.apps: dict[str, App] = {}

    async def get(self, host: str) -> App | None:
        return self.apps.get(host)

    async def put(self, host: str, app: App) -> App:
        return self.apps.setdefault(host, app)


class Linking:
    """A person, a server, and ourselves in between."""

    def __init__(self, runner: asyncio.Runner, http: Http, server: FakeMastodon) -> None:
        self.runner, self.http, self.server, self.kept = runner, http, server, Kept()
        self.tools = Tools(http=http, registrations=self.kept)

    @property
    def authoriser(self) -> Authorises:
        return catalogue.open_authoriser("mastodon", self.tools)

    def begin(self, **answers: str) -> Begun:
        """Ask to be sent to the server."""
        given = {"host": self.server.origin} | answers
        return self.runner.run(self.authoriser.begin(given, BACK))

    def visit(self, begun: Begun) -> dict[str, str]:
        """Go there and say what one says; the query one comes back with."""
        query = dict(parse_qsl(urlsplit(begun.url).query))
        return dict(parse_qsl(urlsplit(self.server.office.authorise(query)).query))

    def finish(self, begun: Begun, answer: dict[str, str]) -> Link:
        """Come back."""
        (link,) = self.runner.run(self.authoriser.finish(begun.kept, answer, BACK))
        return link

    def link(self, **answers: str) -> Link:
        """All of it."""
        begun = self.begin(**answers)
        return self.finish(begun, self.visit(begun))

    def refused(self, **answers: str) -> NetworkError:
        """Fail somewhere, and say how."""
        with pytest.raises(NetworkError) as failed:
            self.link(**answers)
        return failed.value
