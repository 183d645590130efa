"""A person who links their pages, Facebook, and ourselves in between."""

import asyncio

from config.kernel.http import Http
from tests.advocacy.networks.consent import Consent
from tests.advocacy.networks.facebook.fake_facebook import APPS, FakeFacebook


class Linking(Consent):
    """All three of them."""

    kind = "facebook_page"
    apps = APPS

    def __init__(self, runner: asyncio.Runner, http: Http, server: FakeFacebook) -> None:
        super().__init__(runner, http, server)
        self.server = server
