"""A Facebook of our own: one person, who looks after pages. `test_clients.py` drives it with
Meta's own client."""

from collections.abc import Mapping
from typing import Any
from urllib.parse import urlencode

from aiohttp import web

from advocacy.networks.facebook.wire import VERSION
from advocacy.networks.types import App, Credentials
from tests.advocacy.networks.fake_graph import (
    NODE,
    Call,
    FakeGraph,
    listed,
    names,
    now,
    paged,
    refused,
    since,
    told,
)

APPS = {"facebook_page": App("990011", "app-secret")}
USUAL = "pages_show_list pages_manage_posts pages_read_engagement read_insights"
PAGE = "104200000000001"
PERSON = "122100000000007"
"""Whoever looks after the pages, by the number that is theirs for our app alone."""
METRICS = {"post_media_view", "post_clicks"}
_V = f"/{VERSION}"
_WRITES, _READS = "pages_manage_posts pages_read_engagement", "pages_read_engagement"


class FakeFacebook(FakeGraph):
    """Asks a person who says yes unless told otherwise; publishes for their pages."""

    ways = {
        "token": ("GET", f"{_V}/oauth/access_token", "-"),
        "me": ("GET", f"{_V}/me", ""),
        "permissions": ("GET", f"{_V}/me/permissions", ""),
        "revoke": ("DELETE", f"{_V}/me/permissions", ""),
        "pages": ("GET", f"{_V}/me/accounts", "pages_show_list"),
        "feed": ("POST", f"{_V}/{NODE}/feed", _WRITES),
        "photo": ("POST", f"{_V}/{NODE}/photos", _WRITES),
        "posts": ("GET", f"{_V}/{NODE}/published_posts", _READS),
        "insights": ("GET", f"{_V}/{NODE}/insights", "read_insights"),
        "post": ("GET", rf"{_V}/(\d+_\d+)", _READS),
        "page": ("GET", f"{_V}/{NODE}", _READS),
        "delete": ("DELETE", f"{_V}/{NODE}", _WRITES),
    }
    secret = APPS["facebook_page"].client_secret

    def __init__(self) -> None:
        super().__init__()
        self.posts: dict[str, dict[str, Any]] = {}
        self.photos: dict[str, dict[str, Any]] = {}
        self.declined: set[str] = set()
        """Scopes that the person says no to."""
        self.says = ""
        """The error they come back with; "" for a yes."""
        self.pages: list[dict[str, Any]] = [page(PAGE, username="acme", name="ACME SE")]
        self.metrics = set(METRICS)
        self._codes: dict[str, Mapping[str, str]] = {}

    @property
    def hosts(self) -> Mapping[str, str]:
        """What adapters are told."""
        return {"facebook_graph": self.origin, "facebook_www": self.origin}

    def credentials(self, scopes: str = USUAL) -> Credentials:
        """A token of the page."""
        self.tokens["page-token"] = scopes
        return Credentials(PAGE, access="page-token", scopes=tuple(scopes.split()))

    def authorise(self, query: Mapping[str, str]) -> str:
        """GET /v26.0/dialog/oauth, and the person's answer: where the browser is sent."""
        assert query["response_type"] == "code"
        answer = {"state": query["state"]}
        if self.says:
            answer |= {"error": self.says, "error_code": "200", "error_reason": "user_denied"}
        else:
            answer["code"] = code = f"code-{self.number()}"
            self._codes[code] = query
        return f"{query['redirect_uri']}?{urlencode(answer)}"

    def add(self, message: str = "", **more: Any) -> str:
        """A post of the page that is there now; its id."""
        known = f"{PAGE}_{self.number()}"
        shown = f"https://www.facebook.com/acme/posts/{known.partition('_')[2]}"
        post = {"id": known, "created_time": now(), "permalink_url": shown, **more}
        self.posts[known] = post | ({"message": message} if message else {})
        return known

    def texts(self) -> list[str]:
        """What others read."""
        return [post.get("message", "") for post in self.posts.values()]

    def _on_token(self, call: Call) -> web.Response:
        query, app = call["query"], APPS["facebook_page"]
        if (query.get("client_id"), query.get("client_secret")) != (app.client_id, self.secret):
            return refused(400, 101, "Error validating client secret")
        if query.get("grant_type") == "fb_exchange_token":
            scopes = self.tokens.pop(query["fb_exchange_token"], None)
            if scopes is None:
                return refused(400, 190, "Invalid OAuth access token", 467)
            self.tokens["long-token"] = scopes
            return told({"access_token": "long-token", "token_type": "bearer"})
        asked = self._codes.pop(query.get("code", ""), {})
        if not asked or asked["redirect_uri"] != query["redirect_uri"]:
            return refused(400, 100, "This authorization code has been used", 36009)
        scopes = set(asked["scope"].split(",")) - self.declined
        self.tokens["short-token"] = " ".join(sorted(scopes))
        return told({"access_token": "short-token", "token_type": "bearer", "expires_in": 5000})

    def _on_me(self, call: Call) -> web.Response:
        return told({name: PERSON for name in names(call["query"], "fields") if name == "id"})

    def _on_permissions(self, call: Call) -> web.Response:
        granted = [_permission(name, "granted") for name in self.tokens[call["token"]].split()]
        return told({"data": granted + [_permission(name, "declined") for name in self.declined]})

    def _on_revoke(self, _call: Call) -> web.Response:
        self.tokens.clear()
        return told({"success": True})

    def _on_pages(self, call: Call) -> web.Response:
        for one in self.pages:
            self.tokens[str(one.get("access_token"))] = self.tokens[call["token"]]
        asked = names(call["query"], "fields")
        shown = [{name: one[name] for name in asked if name in one} for one in self.pages]
        return paged(shown, call["query"])

    def _on_feed(self, call: Call, node: str) -> web.Response:
        form, attached = call["form"], listed(call, "attached_media") or []
        message = form.get("message", "")
        if len(message) > 63_206:
            return refused(400, 100, "Param message is too long")
        if any(one["media_fbid"] not in self.photos for one in attached):
            return refused(400, 100, "Invalid attached_media")
        pictures = [{"media_type": "photo"} for _ in attached]
        last = next(reversed(self.posts.values()), {})
        same = last.get("message", "") == message and _pictures(last) == len(pictures)
        if last and same and last.get("link") == form.get("link"):
            return refused(400, 506, "Duplicate status message")
        more: dict[str, Any] = {"attached": attached} | _attachments(pictures)
        more |= {name: form[name] for name in ("link",) if name in form}
        return told({"id": self.add(message, page=node, **more)})

    def _on_photo(self, call: Call, _node: str) -> web.Response:
        if call["form"].get("published") != "false" or "source" not in call["files"]:
            return refused(400, 324, "Missing or invalid image file")
        mime, data = call["files"]["source"]
        known = self.number()
        self.photos[known] = {"mime": mime, "data": data, **call["form"]}
        return told({"id": known})

    def _on_posts(self, call: Call, node: str) -> web.Response:
        assert node == PAGE
        return paged(since(self.posts.values(), "created_time", call["query"]), call["query"])

    def _on_post(self, call: Call, node: str) -> web.Response:
        if node not in self.posts:
            return refused(400, 100, f"Object with ID '{node}' does not exist", 33)
        fields = call["query"]["fields"]
        shown = {"id": node, "permalink_url": self.posts[node]["permalink_url"]}
        edges = ("comments", "reactions")
        summaries = {
            name: {"data": [], "summary": {"total_count": self.numbers[name]}}
            for name in edges
            if name in self.numbers
        }
        shares = {"shares": {"count": self.numbers["shares"]}} if "shares" in self.numbers else {}
        known = shown | summaries | shares
        return told({name: one for name, one in known.items() if name in fields})

    def _on_insights(self, call: Call, node: str) -> web.Response:
        if node not in self.posts:
            return refused(400, 100, f"Object with ID '{node}' does not exist", 33)
        asked = names(call["query"], "metric")
        if not set(asked) <= self.metrics:
            return refused(400, 100, "The value must be a valid insights metric")
        each = [(name, self.numbers[name]) for name in asked if name in self.numbers]
        data = [
            {"name": name, "period": "lifetime", "values": [{"value": value}]}
            for name, value in each
        ]
        return told({"data": data, "paging": {}})

    def _on_page(self, call: Call, node: str) -> web.Response:
        assert call["query"]["fields"] == "followers_count"
        return told(
            {"id": node} | {n: v for n, v in self.numbers.items() if n == "followers_count"}
        )

    def _on_delete(self, _call: Call, node: str) -> web.Response:
        if self.posts.pop(node, None) is None:
            return refused(400, 100, f"Object with ID '{node}' does not exist", 33)
        return told({"success": True})


def page(known: str, *tasks: str, **more: str) -> dict[str, Any]:
    """What a person is told of a page they look after."""
    token = {"access_token": f"token-of-{known}"}
    return {"id": known, "tasks": list(tasks or ("CREATE_CONTENT", "ANALYZE")), **token, **more}


def _permission(name: str, status: str) -> dict[str, str]:
    return {"permission": name, "status": status}


def _attachments(pictures: list[dict[str, str]]) -> dict[str, Any]:
    """Pictures as a post shows them: one is itself, several are an album."""
    if not pictures:
        return {}
    one = pictures[0]
    if len(pictures) > 1:
        return {
            "attachments": {"data": [{"media_type": "album", "subattachments": {"data": pictures}}]}
        }
    return {"attachments": {"data": [one]}}


def _pictures(post: Mapping[str, Any]) -> int:
    return len(post.get("attached", ()))
