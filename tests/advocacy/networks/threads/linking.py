"""A person who links an account, Threads, and ourselves in between."""

import asyncio

from config.kernel.http import Http
from tests.advocacy.networks.consent import Consent
from tests.advocacy.networks.threads.fake_threads import APPS, FakeThreads


class Linking(Consent):
    """All three of them."""

    kind = "threads"
    apps = APPS

    def __init__(self, runner: asyncio.Runner, http: Http, server: FakeThreads) -> None:
        super().__init__(runner, http, server)
        self.server = server
