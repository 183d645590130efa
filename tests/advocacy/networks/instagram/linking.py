"""A person who links an account, Instagram, and ourselves in between."""

import asyncio

from config.kernel.http import Http
from tests.advocacy.networks.consent import Consent
from tests.advocacy.networks.instagram.fake_instagram import APPS, FakeInstagram


class Linking(Consent):
    """All three of them."""

    kind = "instagram"
    apps = APPS

    def __init__(self, runner: asyncio.Runner, http: Http, server: FakeInstagram) -> None:
        super().__init__(runner, http, server)
        self.server = server
