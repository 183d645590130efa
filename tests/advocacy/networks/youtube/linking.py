"""A person who links a channel, Google, and ourselves in between."""

import asyncio

from config.kernel.http import Http
from tests.advocacy.networks.consent import Consent
from tests.advocacy.networks.youtube.fake_google import APPS, FakeGoogle


class Linking(Consent):
    """All three of them."""

    kind = "youtube"
    apps = APPS

    def __init__(self, runner: asyncio.Runner, http: Http, server: FakeGoogle) -> None:
        super().__init__(runner, http, server)
        self.server = server
