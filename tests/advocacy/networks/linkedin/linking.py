"""A person who links an account, LinkedIn, and ourselves in between."""

import asyncio

from config.kernel.http import Http
from tests.advocacy.networks.consent import Consent
from tests.advocacy.networks.linkedin.fake_linkedin import FakeLinkedIn
from tests.advocacy.networks.linkedin.office import APPS


class Linking(Consent):
    """All three of them, for one kind of account."""

    apps = APPS

    def __init__(self, runner: asyncio.Runner, http: Http, server: FakeLinkedIn, kind: str) -> None:
        super().__init__(runner, http, server)
        self.server, self.kind = server, kind
