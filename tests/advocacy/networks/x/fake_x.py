"""An X of our own, for one account. `test_clients.py` drives it with X's own client and another."""

import html
import itertools
import json
import re
import time
import unicodedata
from collections.abc import Callable, Mapping
from datetime import UTC, datetime, timedelta
from typing import Any
from urllib.parse import parse_qsl

from aiohttp import web

from advocacy.networks.text import graphemes
from advocacy.networks.types import Credentials
from tests.advocacy.networks.x.office import Grant, Office
from tests.counterparts.loopback import ScriptedServer, written

ME = "2244994945"
SCOPES = "tweet.read tweet.write users.read media.write offline.access"
PROBLEMS = "https://api.x.com/2/problems/"
_KEY = "([^/?]+)"
# Calls by name: method, raw path, scopes that are needed.
CALLS = {
    "token": ("POST", "/2/oauth2/token", ""),
    "revoke": ("POST", "/2/oauth2/revoke", ""),
    "me": ("GET", "/2/users/me", "users.read tweet.read"),
    "posts": ("GET", f"/2/users/{_KEY}/tweets", "users.read tweet.read"),
    "create": ("POST", "/2/tweets", "tweet.read tweet.write users.read"),
    "post": ("GET", f"/2/tweets/{_KEY}", "users.read tweet.read"),
    "delete": ("DELETE", f"/2/tweets/{_KEY}", "tweet.read tweet.write users.read"),
    "upload": ("POST", "/2/media/upload", "media.write"),
    "describe": ("POST", "/2/media/metadata", "media.write"),
}
DUPLICATE = "You are not allowed to create a Tweet with duplicate content."
_LINK = re.compile(r"https?://[^\s#]+")
_FIELDS = {"created_at", "entities", "attachments", "public_metrics", "non_public_metrics"}
_EPOCH = 1_288_834_974_657
Call = dict[str, Any]


class FakeX(ScriptedServer):
    """`answer_next` overrules what a call would say."""

    def __init__(self) -> None:
        super().__init__()
        self.office = Office()
        self.posts: dict[str, Call] = {}
        """Posts by id, oldest first: text as it came, media, when."""
        self.media: dict[str, Call] = {}
        self.calls: list[Call] = []
        self.account: dict[str, Any] = {"id": ME, "name": "ACME & Co", "username": "acme"}
        self.public: dict[str, int] = {}
        """Counts that everybody sees; empty: nothing is told."""
        self.private: dict[str, int] = {}
        self._numbers = itertools.count(1)

    @property
    def hosts(self) -> Mapping[str, str]:
        """What adapters are told."""
        return {"x_api": self.origin, "x_www": self.origin}

    def authorise(self, query: Mapping[str, str]) -> str:
        """Ask the person."""
        return self.office.authorise(query)

    def credentials(self, scopes: str = SCOPES) -> Credentials:
        """A token of the account, which cannot be renewed."""
        token = f"token-{len(self.office.tokens)}"
        self.office.tokens[token] = Grant(scopes, access=token)
        return Credentials(ME, access=token, scopes=tuple(scopes.split()))

    def called(self, name: str) -> list[Call]:
        """Every call of a name: method, path, query, headers, body."""
        return [call for call in self.calls if call["name"] == name]

    def texts(self) -> list[str]:
        """The texts as they came."""
        return [post["text"] for post in self.posts.values()]

    def add(self, text: str, *, ago: timedelta = timedelta(0), **more: Any) -> str:
        """A post that is there now; its id."""
        made = datetime.now(UTC) - ago
        number = str((int(made.timestamp() * 1000) - _EPOCH << 22) + next(self._numbers))
        self.posts[number] = {"text": text, "media": [], "made": made, **more}
        return number

    async def handle(self, request: web.Request) -> web.StreamResponse:
        name, keys = _named(request)
        body = await _body(request)
        path, _, query = request.raw_path.partition("?")
        call = {"name": name, "method": request.method, "path": path, "body": body}
        self.calls.append(
            call | {"query": dict(parse_qsl(query)), "headers": dict(request.headers)}
        )
        if told := self.told(name):
            return told
        answer = self._refusal(name, request) or self._answer(name, self.calls[-1], keys)
        reset = str(int(time.time()) + 900)
        answer.headers.update({"x-rate-limit-limit": "100", "x-rate-limit-reset": reset})
        return self.sent(name, request, answer)

    def _answer(self, name: str, call: Call, keys: tuple[str, ...]) -> web.Response:
        handler: Callable[..., web.Response] = getattr(self, f"_on_{name}")
        return handler(call, *keys)

    def _refusal(self, name: str, request: web.Request) -> web.Response | None:
        """What is wrong with a request, whatever it asks for."""
        if not name:
            return written(404, "")
        scopes = CALLS[name][2]
        token = request.headers.get("Authorization", "").removeprefix("Bearer ")
        if not scopes:
            return None
        if token not in self.office.tokens or token in self.office.expired:
            return refused(401, "Unauthorized", "Unauthorized")
        if not set(scopes.split()) <= set(self.office.tokens[token].scopes.split()):
            return refused(403, "Forbidden", "Forbidden")
        return None

    def _on_token(self, call: Call) -> web.Response:
        said = self.office.trade(call["body"], call["headers"].get("Authorization", ""))
        return written(*said)

    def _on_revoke(self, call: Call) -> web.Response:
        said = self.office.revoke(call["body"], call["headers"].get("Authorization", ""))
        return written(*said)

    def _on_me(self, call: Call) -> web.Response:
        counts = {"public_metrics": self.public} if self.public else {}
        wanted = call["query"].get("user.fields", "").split(",")
        more = {name: value for name, value in counts.items() if name in wanted}
        return written(200, {"data": self.account | more})

    def _on_create(self, call: Call) -> web.Response:
        text, media = call["body"].get("text", ""), call["body"].get("media", {})
        assert set(call["body"]) <= {"text", "media"}
        if not text and not media:
            return invalid("text", text)
        if graphemes(_LINK.sub("x" * 23, text)) > 280:
            return refused(403, "Forbidden", "Your Tweet text is too long. For more, see ...")
        if text in self.texts():
            return refused(403, "Forbidden", DUPLICATE)
        ids = media.get("media_ids", [])
        if not set(ids) <= self.media.keys() or len(ids) > 4:
            return refused(400, "Invalid Request", "Your media IDs are invalid.")
        number = self.add(text, media=ids)
        shown = self._shown(number)
        return written(201, {"data": {"id": number, "text": shown["text"]}})

    def _on_delete(self, _call: Call, number: str) -> web.Response:
        self.posts.pop(number, None)
        return written(200, {"data": {"deleted": True}})

    def _on_post(self, call: Call, number: str) -> web.Response:
        if number not in self.posts:
            return written(200, {"errors": [missing(number)]})
        wanted = _wanted(call)
        old = datetime.now(UTC) - self.posts[number]["made"] > timedelta(days=30)
        if "non_public_metrics" in wanted and old:
            return written(200, {"errors": [hidden(number)]})
        return written(200, {"data": self._told(number, wanted)})

    def _on_posts(self, call: Call, account: str) -> web.Response:
        assert account == ME
        query = call["query"]
        size, start = int(query.get("max_results", "10")), int(query.get("pagination_token", "0"))
        if not 5 <= size <= 100:
            return invalid("max_results", str(size))
        since = datetime.strptime(query["start_time"], "%Y-%m-%dT%H:%M:%SZ").replace(tzinfo=UTC)
        found = [
            number
            for number, post in sorted(self.posts.items(), key=lambda one: -int(one[0]))
            if post["made"] >= since and post.get("kind") not in query["exclude"].split(",")
        ]
        page = [self._told(number, _wanted(call)) for number in found[start : start + size]]
        meta: dict[str, Any] = {"result_count": len(page)}
        if start + size < len(found):
            meta["next_token"] = str(start + size)
        return written(200, {"data": page, "meta": meta} if page else {"meta": meta})

    def _on_upload(self, call: Call) -> web.Response:
        body = call["body"]
        if body.get("media_category") != "tweet_image" or not body.get("media"):
            return invalid("media_category", str(body.get("media_category")))
        number = str(1_880_028_106_020_515_840 + len(self.media))
        self.media[number] = {"data": body["media"], "mime": body.get("mime"), "alt": ""}
        said = {"id": number, "media_key": f"3_{number}", "expires_after_secs": 86_400}
        return written(200, {"data": said})

    def _on_describe(self, call: Call) -> web.Response:
        number, alt = call["body"]["id"], call["body"]["metadata"]["alt_text"]["text"]
        if number not in self.media or len(alt) > 1000:
            return invalid("alt_text", alt)
        self.media[number]["alt"] = alt
        return written(200, {"data": {"id": number, "associated_metadata": {}}})

    def _told(self, number: str, wanted: set[str]) -> Call:
        """A post as it is read: its id, its text, and the fields that are asked for."""
        shown = self._shown(number)
        counts = {"public_metrics": self.public, "non_public_metrics": self.private}
        shown |= {name: told for name, told in counts.items() if told}
        always = shown.keys() - _FIELDS
        return {name: value for name, value in shown.items() if name in always | wanted}

    def _shown(self, number: str) -> Call:
        """A post with everything there is: links are X's own, and the images are one."""
        post = self.posts[number]
        text, urls = html.escape(unicodedata.normalize("NFC", post["text"].strip()), False), []
        for place, link in enumerate(_LINK.findall(text)):
            short = f"https://t.co/{number[-6:]}{place:04}"
            urls.append({"url": short, "expanded_url": html.unescape(link)})
            text = text.replace(link, short, 1)
        shown: Call = {"id": number, "edit_history_tweet_ids": [number]}
        if post["media"]:
            short = f"https://t.co/{number[-6:]}pics"
            urls += [{"url": short, "media_key": f"3_{one}"} for one in post["media"]]
            text = f"{text} {short}".strip()
            shown["attachments"] = {"media_keys": [f"3_{one}" for one in post["media"]]}
        for url in urls:
            start = text.index(url["url"])
            url |= {"start": start, "end": start + len(url["url"])}
        shown |= {"text": text, "created_at": post["made"].isoformat(), "entities": {"urls": urls}}
        return shown | post.get("shown", {})


def refused(status: int, title: str, detail: str, kind: str = "about:blank") -> web.Response:
    """A problem as X words it."""
    return written(status, {"title": title, "detail": detail, "type": kind, "status": status})


def invalid(name: str, value: str) -> web.Response:
    """What X says to a parameter that it does not take."""
    said = {
        "errors": [{"parameters": {name: [value]}, "message": f"The `{name}` is not valid"}],
        "title": "Invalid Request",
        "detail": "One or more parameters to your request was invalid.",
        "type": f"{PROBLEMS}invalid-request",
    }
    return written(400, said)


def missing(number: str) -> dict[str, str]:
    """What X says of a post that is gone, in an answer that says yes."""
    return {
        "resource_id": number,
        "resource_type": "tweet",
        "title": "Not Found Error",
        "detail": f"Could not find tweet with id: [{number}].",
        "type": f"{PROBLEMS}resource-not-found",
    }


def hidden(number: str) -> dict[str, str]:
    """What X says of counts that it does not tell any more."""
    return {
        "resource_id": number,
        "field": "non_public_metrics.impression_count",
        "title": "Field Authorization Error",
        "detail": "Sorry, you are not authorized to access the field.",
        "type": f"{PROBLEMS}not-authorized-for-field",
    }


def _wanted(call: Call) -> set[str]:
    """Fields by both of their names."""
    query = call["query"]
    return set(",".join((query.get("tweet.fields", ""), query.get("post.fields", ""))).split(","))


def _named(request: web.Request) -> tuple[str, tuple[str, ...]]:
    path = request.raw_path.partition("?")[0]
    for name, (method, pattern, _) in CALLS.items():
        found = re.fullmatch(pattern, path)
        if found and method == request.method:
            return name, found.groups()
    return "", ()


async def _body(request: web.Request) -> Any:
    """JSON, a form, or a form with a file, whose type is told as "mime"."""
    if request.content_type == "application/json":
        return json.loads(await request.read() or b"{}")
    if request.content_type == "application/x-www-form-urlencoded":
        return dict(parse_qsl((await request.read()).decode()))
    if request.content_type != "multipart/form-data":
        return await request.read()
    form = dict(await request.post())
    found: Any = form.get("media")
    return form | {"media": found.file.read(), "mime": found.content_type, "name": found.filename}
