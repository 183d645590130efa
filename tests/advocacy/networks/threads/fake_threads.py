"""A Threads of our own: one person with an account."""

from collections.abc import Mapping
from typing import Any
from urllib.parse import urlencode

from aiohttp import web

from advocacy.networks.threads.wire import VERSION
from advocacy.networks.types import App, Credentials
from tests.advocacy.networks.fake_graph import (
    NODE,
    Call,
    FakeGraph,
    now,
    paged,
    refused,
    since,
    told,
)

APPS = {"threads": App("880022", "threads-secret")}
USUAL = "threads_basic threads_content_publish threads_manage_insights threads_delete"
ACCOUNT = "17841400000000123"
USERNAME = "camille.roux"
SIXTY_DAYS = 5_184_000
_V = f"/{VERSION}"


class FakeThreads(FakeGraph):
    """Asks a person who says yes unless told otherwise; publishes for them."""

    ways = {
        "token": ("POST", "/oauth/access_token", "-"),
        "long": ("GET", "/access_token", ""),
        "refresh": ("GET", "/refresh_access_token", ""),
        "me": ("GET", f"{_V}/me", "threads_basic"),
        "create": ("POST", f"{_V}/{NODE}/threads", "threads_content_publish"),
        "publish": ("POST", f"{_V}/{NODE}/threads_publish", "threads_content_publish"),
        "threads": ("GET", f"{_V}/{NODE}/threads", "threads_basic"),
        "account": ("GET", f"{_V}/{NODE}/threads_insights", "threads_manage_insights"),
        "insights": ("GET", f"{_V}/{NODE}/insights", "threads_manage_insights"),
        "node": ("GET", f"{_V}/{NODE}", "threads_basic"),
        "delete": ("DELETE", f"{_V}/{NODE}", "threads_delete"),
    }

    def __init__(self) -> None:
        super().__init__()
        self.containers: dict[str, dict[str, Any]] = {}
        self.posts: dict[str, dict[str, Any]] = {}
        self.looks = 0
        """How often a container is not ready yet."""
        self.says = ""
        """The error the person comes back with; "" for a yes."""
        self.permissions: Any = None
        """What a token answer says of what was allowed; None: nothing."""
        self._codes: dict[str, Mapping[str, str]] = {}

    @property
    def hosts(self) -> Mapping[str, str]:
        """What adapters are told."""
        return {"threads_graph": self.origin, "threads_www": self.origin}

    def credentials(self, scopes: str = USUAL) -> Credentials:
        """A token of the account."""
        self.tokens["token"] = scopes
        extra = {"username": USERNAME}
        known = tuple(scopes.split())
        return Credentials(ACCOUNT, access="token", refresh="token", scopes=known, extra=extra)

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

    def add(self, text: str, **more: Any) -> str:
        """A post of the account that is there now; its id."""
        known = self.number()
        shown = f"https://www.threads.net/@{USERNAME}/post/C{known[-4:]}"
        post = {"id": known, "text": text, "timestamp": now(), "permalink": shown}
        self.posts[known] = post | {"media_type": "TEXT_POST"} | more
        return known

    def texts(self) -> list[str]:
        """What others read."""
        return [post["text"] for post in self.posts.values()]

    def _on_token(self, call: Call) -> web.Response:
        form, app = call["form"], APPS["threads"]
        if (form.get("client_id"), form.get("client_secret")) != (app.client_id, app.client_secret):
            return refused(400, 101, "Error validating client secret")
        asked = self._codes.pop(form.get("code", ""), {})
        if not asked or asked["redirect_uri"] != form["redirect_uri"]:
            said = {"error_type": "OAuthException", "code": 400, "error_message": "Invalid code"}
            return web.json_response(said, status=400)
        self.tokens["short"] = asked["scope"].replace(",", " ")
        more = {} if self.permissions is None else {"permissions": self.permissions}
        return told({"access_token": "short", "user_id": int(ACCOUNT), **more})

    def _on_long(self, call: Call) -> web.Response:
        query = call["query"]
        assert query["grant_type"] == "th_exchange_token"
        assert query["client_secret"] == APPS["threads"].client_secret
        return self._traded(call["token"])

    def _on_refresh(self, call: Call) -> web.Response:
        assert call["query"] == {"grant_type": "th_refresh_token"}
        return self._traded(call["token"])

    def _traded(self, old: str) -> web.Response:
        new = f"long-{self.number()}"
        self.tokens[new] = self.tokens.pop(old)
        return told({"access_token": new, "token_type": "bearer", "expires_in": SIXTY_DAYS})

    def _on_me(self, _call: Call) -> web.Response:
        return told({"id": ACCOUNT, "username": USERNAME, "name": "Camille Roux"})

    def _on_create(self, call: Call, node: str) -> web.Response:
        form = call["form"]
        assert node == ACCOUNT
        assert form["media_type"] == "TEXT"
        if not form.get("text", "").strip():
            return refused(400, 100, "The parameter text is required")
        known = self.number()
        self.containers[known] = {"looks": self.looks, "status": "FINISHED", **form}
        return told({"id": known})

    def _on_publish(self, call: Call, node: str) -> web.Response:
        container = self.containers.get(call["form"]["creation_id"])
        if node != ACCOUNT or container is None or container["status"] != "FINISHED":
            return refused(400, 24, "The requested resource does not exist", 4279009)
        container["status"] = "PUBLISHED"
        more = {name: container[name] for name in ("link_attachment",) if name in container}
        return told({"id": self.add(container["text"], **more)})

    def _on_threads(self, call: Call, node: str) -> web.Response:
        assert node == ACCOUNT
        return paged(since(self.posts.values(), "timestamp", call["query"]), call["query"])

    def _on_node(self, call: Call, node: str) -> web.Response:
        if node in self.containers:
            container = self.containers[node]
            container["looks"] -= 1
            status = "IN_PROGRESS" if container["looks"] >= 0 else container["status"]
            return told({"status": status, "id": node})
        if node not in self.posts:
            return refused(400, 100, f"Object with ID '{node}' does not exist", 33)
        asked = call["query"]["fields"].split(",")
        return told({name: self.posts[node][name] for name in {*asked, "id"}})

    def _on_insights(self, call: Call, node: str) -> web.Response:
        if node not in self.posts:
            return refused(400, 100, f"Object with ID '{node}' does not exist", 33)
        asked = call["query"]["metric"].split(",")
        each = [(name, self.numbers[name]) for name in asked if name in self.numbers]
        data = [
            {"name": name, "period": "lifetime", "values": [{"value": value}]}
            for name, value in each
        ]
        return told({"data": data})

    def _on_account(self, call: Call, node: str) -> web.Response:
        assert (node, call["query"]) == (ACCOUNT, {"metric": "followers_count"})
        known = self.numbers.get("followers_count")
        entry = {"name": "followers_count", "period": "day", "total_value": {"value": known}}
        return told({"data": [] if known is None else [entry]})

    def _on_delete(self, _call: Call, node: str) -> web.Response:
        if self.posts.pop(node, None) is None:
            return refused(400, 100, f"Object with ID '{node}' does not exist", 33)
        return told({"success": True, "deleted_id": node})
