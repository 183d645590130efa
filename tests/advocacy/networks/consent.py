"""A person who links an account, a network, and ourselves in between."""

import asyncio
from collections.abc import Mapping
from dataclasses import replace
from typing import Any, Protocol
from urllib.parse import parse_qsl, urlsplit

import pytest

from advocacy.networks import catalogue
from advocacy.networks.errors import NetworkError
from advocacy.networks.ports import Authorises, Tools
from advocacy.networks.types import App, Begun, Callback, Link
from config.kernel.http import Http

BACK = Callback("https://intranet.example/accounts/back/", "state of ours")


class Asks(Protocol):
    """A network that asks people."""

    @property
    def hosts(self) -> Mapping[str, str]:
        """Where it is."""
        ...

    def authorise(self, query: Mapping[str, str]) -> str:
        """Ask the person; where their browser is sent then."""
        ...


class Consent:
    """All three of them, for one kind of account."""

    kind: str
    apps: Mapping[str, App]

    def __init__(self, runner: asyncio.Runner, http: Http, server: Asks) -> None:
        self.runner, self.http, self.asked = runner, http, server
        self.tools = Tools(http=http, hosts=server.hosts, apps=self.apps)

    @property
    def authoriser(self) -> Authorises:
        return catalogue.open_authoriser(self.kind, self.tools)

    def ask_for_more(self, *scopes: str) -> None:
        """Be registered for more than the usual."""
        app = replace(self.apps[self.kind], scopes=scopes)
        self.tools = replace(self.tools, apps={self.kind: app})

    def begin(self) -> Begun:
        """Ask to be sent to the network."""
        return self.runner.run(self.authoriser.begin({}, BACK))

    def visit(self, begun: Begun) -> dict[str, str]:
        """Go there and say what one says; the query one comes back with."""
        query = dict(parse_qsl(urlsplit(begun.url).query))
        return dict(parse_qsl(urlsplit(self.asked.authorise(query)).query))

    def finish(self, begun: Begun, answer: dict[str, str]) -> tuple[Link, ...]:
        """Come back."""
        return self.runner.run(self.authoriser.finish(begun.kept, answer, BACK))

    def link(self) -> tuple[Link, ...]:
        """All of it."""
        begun = self.begin()
        return self.finish(begun, self.visit(begun))

    def adapter(self, link: Link) -> Any:
        """An adapter for what was linked."""
        return catalogue.open_adapter(self.kind, link.credentials, self.tools)

    def refused(self) -> NetworkError:
        """Fail somewhere, and say how."""
        with pytest.raises(NetworkError) as failed:
            self.link()
        return failed.value
