"""A person who links an account, LinkedIn, and ourselves in between."""

import asyncio
from dataclasses import replace
from typing import Any
from urllib.parse import parse_qsl, urlsplit

import pytest

from advocacy.networks import catalogue
from advocacy.networks.errors import NetworkError
from advocacy.networks.ports import Authorises, Tools
from advocacy.networks.types import Begun, Callback, Link
from config.kernel.http import Http
from tests.advocacy.networks.linkedin.fake_linkedin import FakeLinkedIn
from tests.advocacy.networks.linkedin.office import APPS

BACK = Callback("https://intranet.example/accounts/back/", "state of ours")


class Linking:
    """All three of them, for one kind of account."""

    def __init__(self, runner: asyncio.Runner, http: Http, server: FakeLinkedIn, kind: str) -> None:
        self.runner, self.http, self.server, self.kind = runner, http, server, kind
        self.tools = Tools(http=http, hosts=server.hosts, apps=APPS)

    @property
    def authoriser(self) -> Authorises:
        return catalogue.open_authoriser(self.kind, self.tools)

    def ask_for_more(self, *scopes: str) -> None:
        """Be registered for more than the usual."""
        app = replace(APPS[self.kind], scopes=scopes)
        self.tools = replace(self.tools, apps=dict(APPS) | {self.kind: app})

    def begin(self) -> Begun:
        """Ask to be sent to LinkedIn."""
        return self.runner.run(self.authoriser.begin({}, BACK))

    def visit(self, begun: Begun) -> dict[str, str]:
        """Go there and say what one says; the query one comes back with."""
        query = dict(parse_qsl(urlsplit(begun.url).query))
        return dict(parse_qsl(urlsplit(self.server.office.authorise(query)).query))

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
