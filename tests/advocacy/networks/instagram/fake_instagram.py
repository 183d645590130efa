"""An Instagram of our own: one person with a professional account."""

from collections.abc import Mapping
from typing import Any
from urllib.parse import urlencode

from aiohttp import web

from advocacy.networks.instagram.wire import VERSION
from advocacy.networks.types import App, Credentials
from tests.advocacy.networks.fake_graph import NODE, Call, FakeGraph, refused, told

APPS = {"instagram": App("990033", "instagram-secret")}
USUAL = "instagram_business_basic instagram_business_manage_insights"
ACCOUNT = "17841400000000456"
PERSON = "26000000000000001"
"""The number under which the app knows the account's owner."""
USERNAME = "camille.barrages"
SIXTY_DAYS = 5_184_000
_V = f"/{VERSION}"
_KNOWN = {"views", "reach", "likes", "comments", "saved", "shares", "total_interactions"}


class FakeInstagram(FakeGraph):
    """Asks a person who says yes unless told otherwise; counts for them."""

    ways = {
        "token": ("POST", "/oauth/access_token", "-"),
        "long": ("GET", "/access_token", ""),
        "refresh": ("GET", "/refresh_access_token", ""),
        "me": ("GET", f"{_V}/me", "instagram_business_basic"),
        "insights": ("GET", f"{_V}/{NODE}/insights", "instagram_business_manage_insights"),
        "media": ("GET", f"{_V}/{NODE}", "instagram_business_basic"),
    }

    def __init__(self) -> None:
        super().__init__()
        self.posts: set[str] = set()
        self.fields: dict[str, int] = {}
        """What the account and its posts say of themselves, by the name of the number."""
        self.account_type = "BUSINESS"
        self.says = ""
        """The error the person comes back with; "" for a yes."""
        self.permissions: Any = None
        """What a token answer says of what was allowed; None: nothing."""
        self.in_a_list = False
        """Whether the first token comes in a list."""
        self._codes: dict[str, Mapping[str, str]] = {}

    @property
    def hosts(self) -> Mapping[str, str]:
        """What adapters are told."""
        roles = ("instagram_graph", "instagram_api", "instagram_www")
        return dict.fromkeys(roles, self.origin)

    def credentials(self, scopes: str = USUAL) -> Credentials:
        """A token of the account."""
        self.tokens["token"] = scopes
        known = tuple(scopes.split())
        return Credentials(ACCOUNT, access="token", refresh="token", scopes=known)

    def authorise(self, query: Mapping[str, str]) -> str:
        """GET /oauth/authorize, and the person's answer: where the browser is sent."""
        assert query["response_type"] == "code"
        answer = {"state": query["state"]}
        if self.says:
            answer |= {"error": self.says, "error_reason": "user_denied"}
        else:
            answer["code"] = code = f"code-{self.number()}#_"
            self._codes[code.removesuffix("#_")] = query
        return f"{query['redirect_uri']}?{urlencode(answer)}"

    def add_post(self) -> str:
        """A post of the account; its id."""
        known = self.number()
        self.posts.add(known)
        return known

    def _on_token(self, call: Call) -> web.Response:
        form, app = call["form"], APPS["instagram"]
        if (form.get("client_id"), form.get("client_secret")) != (app.client_id, app.client_secret):
            return refused(400, 101, "Error validating client secret")
        asked = self._codes.pop(form.get("code", ""), {})
        if not asked or asked["redirect_uri"] != form["redirect_uri"]:
            said = {"error_type": "OAuthException", "code": 400, "error_message": "Invalid code"}
            return web.json_response(said, status=400)
        self.tokens["short"] = asked["scope"].replace(",", " ")
        more = {} if self.permissions is None else {"permissions": self.permissions}
        token = {"access_token": "short", "user_id": int(ACCOUNT), **more}
        return told({"data": [token]} if self.in_a_list else token)

    def _on_long(self, call: Call) -> web.Response:
        query = call["query"]
        assert query["grant_type"] == "ig_exchange_token"
        assert query["client_secret"] == APPS["instagram"].client_secret
        return self._traded(call["token"])

    def _on_refresh(self, call: Call) -> web.Response:
        assert call["query"] == {"grant_type": "ig_refresh_token"}
        return self._traded(call["token"])

    def _traded(self, old: str) -> web.Response:
        new = f"long-{self.number()}"
        self.tokens[new] = self.tokens.pop(old)
        return told({"access_token": new, "token_type": "bearer", "expires_in": SIXTY_DAYS})

    def _on_me(self, call: Call) -> web.Response:
        names = {"user_id": ACCOUNT, "username": USERNAME, "name": "Camille Roux"}
        return self._chosen(call, names | {"account_type": self.account_type}, PERSON)

    def _on_media(self, call: Call, node: str) -> web.Response:
        if node not in self.posts:
            return refused(400, 100, f"Object with ID '{node}' does not exist", 33)
        return self._chosen(call, {}, node)

    def _chosen(self, call: Call, names: Mapping[str, str], known: str) -> web.Response:
        whole = {**self.fields, **names}
        asked = call["query"]["fields"].split(",")
        return told({name: whole[name] for name in asked if name in whole} | {"id": known})

    def _on_insights(self, call: Call, node: str) -> web.Response:
        if node not in self.posts:
            return refused(400, 100, f"Object with ID '{node}' does not exist", 33)
        asked = call["query"]["metric"].split(",")
        if not set(asked) <= _KNOWN:
            return refused(400, 100, "metric[0] must be one of the following values")
        data = [
            {"name": name, "period": "lifetime", "values": [{"value": self.numbers[name]}]}
            for name in asked
            if name in self.numbers
        ]
        return told({"data": data})
