"""A server of Mastodon's client API of our own, in any of the tempers.

`test_clients.py` drives it with a client that others wrote.
"""

import re
from collections.abc import Callable, Mapping
from datetime import UTC, datetime
from typing import Any

import regex
from aiohttp import web

from advocacy.networks.types import Credentials
from tests.advocacy.networks.mastodon.markup import shown
from tests.advocacy.networks.mastodon.oauth import KNOWN, Form, Office
from tests.advocacy.networks.mastodon.tempers import Temper
from tests.counterparts.loopback import ScriptedServer

SCOPES = "read:accounts read:statuses write:statuses write:media"
REDIRECT = "https://intranet.example/accounts/back/"
USER, USER_NUMBER = "alice", 7
PAGE = 80
# Calls by name: method, path, and the scope one of which a token needs ("" none).
CALLS = {
    "apps": ("POST", "/api/v1/apps", ""),
    "metadata": ("GET", "/.well-known/oauth-authorization-server", ""),
    "webfinger": ("GET", "/.well-known/webfinger", ""),
    "authorize": ("GET", "/oauth/authorize", ""),
    "token": ("POST", "/oauth/token", ""),
    "revoke": ("POST", "/oauth/revoke", ""),
    "instance": ("GET", "/api/(v[12])/instance/?", ""),
    "me": ("GET", "/api/v1/accounts/verify_credentials", "read read:accounts profile"),
    "statuses": ("GET", "/api/v1/accounts/([^/]+)/statuses", "read read:statuses"),
    "followers": ("GET", "/api/v1/accounts/([^/]+)/followers", "read read:accounts"),
    "upload": ("POST", "/api/v2/media", "write write:media"),
    "media": ("GET", "/api/v1/media/([^/]+)", "write write:media"),
    "create": ("POST", "/api/v1/statuses", "write write:statuses"),
    "status": ("GET", "/api/v1/statuses/([^/]+)", "read read:statuses"),
    "delete": ("DELETE", "/api/v1/statuses/([^/]+)", "write write:statuses"),
}


class FakeMastodon(ScriptedServer):
    """One account, alice. `answer_next` overrules what a call would say."""

    def __init__(self, temper: Temper) -> None:
        super().__init__()
        self.temper = temper
        self.office = Office(temper)
        self.posts: dict[str, dict[str, Any]] = {}
        """Entities by id, oldest first; `text` is what was sent."""
        self.media: dict[str, dict[str, Any]] = {}
        self.scheduled: list[Form] = []
        self.calls: list[tuple[str, Mapping[str, str], Any]] = []
        self.followers: list[dict[str, Any]] = []
        self.tells = False
        """Whether numbers are told."""
        self.domain = ""
        """The domain that the server says its names end in; "" for its own host."""
        self.actors: dict[str, str] = {}
        """What WebFinger here answers: the actor by name; "redirect" sends elsewhere."""
        self.account: dict[str, Any] = {}
        """What alice's account has besides."""
        self._made = 0
        self._keys: dict[str, str] = {}

    @property
    def host(self) -> str:
        """Its name, with the port."""
        return self.origin.partition("://")[2]

    @property
    def credentials(self) -> Credentials:
        """A token of the one account there is."""
        _, app = self.office.register(
            {"client_name": "Portevoix", "redirect_uris": REDIRECT, "scopes": SCOPES}
        )
        token = f"token-of-{app['client_id']}"
        self.office.tokens[token] = SCOPES
        self.office.signed_in = True
        secret = {name: app[name] for name in ("client_id", "client_secret")}
        secret["revocation"] = "/oauth/revoke"
        return Credentials(
            remote_id=f"{USER}@{self.host}",
            host=self.origin,
            access=token,
            scopes=tuple(SCOPES.split()),
            extra=secret | {"id": self.temper.ids(USER_NUMBER), "domain": self.host},
        )

    def called(self, call: str) -> list[Any]:
        """What every call of a name brought along."""
        return [body for name, _, body in self.calls if name == call]

    async def handle(self, request: web.Request) -> web.StreamResponse:
        name, found = _named(request)
        body = await _body(request)
        self.calls.append((name, dict(request.headers), body or dict(request.query)))
        if told := self.told(name):
            return told
        answer = self._answer(name, found, request, body)
        return self.sent(name, request, answer)

    def _answer(
        self, name: str, found: re.Match[str] | None, request: web.Request, body: Form
    ) -> web.Response:
        if found is None:
            return self.refused(404, "Record not found")
        needed = CALLS[name][2].split()
        if needed and (no := self._no_entry(request, needed)):
            return no
        handler: Callable[..., web.Response] = getattr(self, f"_on_{name}")
        return handler(request, body, *found.groups())

    def _no_entry(self, request: web.Request, needed: list[str]) -> web.Response | None:
        token = request.headers.get("Authorization", "").removeprefix("Bearer ")
        if token not in self.office.tokens:
            status, text = self.temper.bad_token
            mime = "application/json" if text.startswith("{") else "text/plain"
            return web.Response(status=status, text=text, content_type=mime)
        if not set(needed) & set(self.office.tokens[token].split()):
            return web.json_response(
                {"error": "This action is outside the authorized scopes"}, status=403
            )
        return None

    def refused(self, status: int, error: str) -> web.Response:
        """An error as this server words it."""
        if self.temper.pages_for_errors:
            page = f"<!doctype html><title>Oh no</title><h1>{status}</h1>"
            return web.Response(status=status, text=page, content_type="text/html")
        return web.json_response({"error": error}, status=status)

    def _on_apps(self, _request: web.Request, body: Form) -> web.Response:
        return _json(*self.office.register(body))

    def _on_token(self, _request: web.Request, body: Form) -> web.Response:
        return _json(*self.office.trade(body))

    def _on_revoke(self, _request: web.Request, body: Form) -> web.Response:
        return _json(*self.office.revoke(body))

    def _on_authorize(self, request: web.Request, _body: Form) -> web.Response:
        place = self.office.authorise(dict(request.query))
        return web.Response(status=302, headers={"Location": place})

    def _on_metadata(self, _request: web.Request, _body: Form) -> web.Response:
        if not self.temper.metadata:
            return self.refused(404, "Record not found")
        paths = {"authorization": "/oauth/authorize", "token": "/oauth/token"}
        paths |= {"app_registration": "/api/v1/apps", "revocation": "/oauth/revoke"}
        ends = {f"{name}_endpoint": self.origin + path for name, path in paths.items()}
        known = {
            "issuer": f"{self.origin}/",
            "scopes_supported": sorted(KNOWN),
            "response_types_supported": ["code"],
            "grant_types_supported": ["authorization_code", "client_credentials"],
            "code_challenge_methods_supported": ["S256"],
        }
        return web.json_response(known | ends)

    def _on_webfinger(self, request: web.Request, _body: Form) -> web.Response:
        actor = self.actors.get(request.query["resource"].removeprefix("acct:"))
        if actor is None:
            return self.refused(404, "Record not found")
        if actor.startswith("redirect "):
            place = actor.removeprefix("redirect ")
            return web.Response(status=301, headers={"Location": place})
        links = [{"rel": "self", "type": "application/activity+json", "href": actor}]
        return web.json_response({"subject": request.query["resource"], "links": links})

    def _on_instance(self, _request: web.Request, _body: Form, version: str) -> web.Response:
        late = self.temper.late_instance and not self.office.signed_in
        if late or version not in self.temper.instances:
            return self.refused(404, "Record not found")
        statuses: dict[str, Any] = {"max_characters": self.temper.most, "max_media_attachments": 4}
        if self.temper.reserves is not None:
            statuses["characters_reserved_per_url"] = self.temper.reserves
        types = ["image/jpeg", "image/png", "image/webp", "video/mp4"]
        media = {"supported_mime_types": types, "image_size_limit": 8_000_000}
        media |= {"description_limit": 1000, "image_matrix_limit": 16_777_216}
        name = "uri" if version == "v1" else "domain"
        return web.json_response(
            {
                name: self.domain or self.host,
                "version": "4.2.1 (compatible; Fake 1.0)",
                "configuration": {"statuses": statuses, "media_attachments": media},
            }
        )

    def _on_me(self, _request: web.Request, _body: Form) -> web.Response:
        return web.json_response(self._alice())

    def _alice(self) -> dict[str, Any]:
        alice: dict[str, Any] = {
            "id": self.temper.ids(USER_NUMBER),
            "username": USER,
            "acct": USER,
            "display_name": "Alice",
            "url": f"{self.origin}/@{USER}",
        }
        if actor := self.actor_of(USER, self.temper.ids(USER_NUMBER)):
            alice["uri"] = actor
        if self.tells:
            counts = {"followers": len(self.followers), "following": 0, "statuses": len(self.posts)}
            alice |= {f"{name}_count": number for name, number in counts.items()}
        return alice | self.account

    def actor_of(self, name: str, number: str) -> str:
        """The address of an account's actor; "" at servers that name none."""
        path = self.temper.actor.format(name=name, number=number)
        return self.origin + path if path else ""

    def _on_statuses(self, request: web.Request, _body: Form, number: str) -> web.Response:
        assert number == self.temper.ids(USER_NUMBER)
        newest = list(self.posts.values())[::-1]
        if before := request.query.get("max_id"):
            place = [post["id"] for post in newest].index(before)
            newest = newest[place + 1 :]
        page = newest[: min(int(request.query.get("limit", 20)), 40)]
        headers = {}
        if self.temper.links_pages and page:
            more = page[-1]["id"] if len(page) < len(newest) else ""
            headers["Link"] = self._link(request, more)
        return web.json_response([self._told(post) for post in page], headers=headers)

    def _on_followers(self, request: web.Request, _body: Form, _number: str) -> web.Response:
        start = int(request.query.get("max_id", 0))
        end = start + min(int(request.query.get("limit", 40)), PAGE)
        headers = {"Link": self._link(request, str(end) if end < len(self.followers) else "")}
        return web.json_response(self.followers[start:end], headers=headers)

    def _link(self, request: web.Request, cursor: str) -> str:
        """Addresses as behind a proxy: not those that were called."""
        limit = request.query.get("limit", "20")
        path = f"https://elsewhere.example{request.path}?limit={limit}"
        older = f'<{path}&max_id={cursor}>; rel="next", ' if cursor else ""
        return f'{older}<{path}&min_id=1>; rel="prev"'

    def _on_upload(self, _request: web.Request, body: Form) -> web.Response:
        assert body["file"]
        number = self.temper.ids(1000 + len(self.media))
        self.media[number] = {
            "description": body.get("description"),
            "data": body["file"],
            "waits": self.temper.processes,
        }
        return self._picture(number, 202)

    def _on_media(self, _request: web.Request, _body: Form, number: str) -> web.Response:
        self.media[number]["waits"] -= 1
        return self._picture(number, 206)

    def _picture(self, number: str, waiting: int) -> web.Response:
        waits = self.media[number]["waits"] > 0
        return web.json_response(self._attachment(number), status=waiting if waits else 200)

    def _attachment(self, number: str) -> dict[str, Any]:
        kept = self.media[number]
        url = None if kept["waits"] > 0 else f"{self.origin}/media/{number}.png"
        picture = {"id": number, "type": "image", "url": url, "preview_url": url}
        return picture | {"description": kept["description"]}

    def _on_create(self, request: web.Request, body: Form) -> web.Response:
        key = request.headers.get("Idempotency-Key", "")
        if self.temper.honours_key and key in self._keys:
            found = self.posts.get(self._keys[key])
            return web.json_response(self._told(found)) if found else self.refused(404, "Gone")
        text = body.get("status", "")
        media = list(body.get("media_ids", ()))
        if self.temper.drops_form_media and request.content_type != "application/json":
            media = []
        if not text.strip() and not media:
            return self.refused(422, "Validation failed: Text can't be blank")
        if self._length(text) > self.temper.most:
            return self.refused(422, "Validation failed: Text character limit of 500 exceeded")
        if body.get("scheduled_at") and self.temper.schedules:
            self.scheduled.append(body)
            return web.json_response({"id": "1", "scheduled_at": body["scheduled_at"]})
        post = self.add(text, body.get("visibility"), media, language=body.get("language"))
        self._keys[key or post["id"]] = post["id"]
        return web.json_response(self._told(post))

    def _length(self, text: str) -> int:
        if self.temper.reserves is not None:
            text = regex.sub(r"https?://\S+", "x" * self.temper.reserves, text)
        return len(regex.findall(r"\X", text))

    def add(
        self, text: str, visibility: str | None, media: list[str], **more: Any
    ) -> dict[str, Any]:
        """A post of alice's that is there now."""
        self._made += 1
        number = self.temper.ids(10 + self._made)
        known = visibility in {"public", "unlisted", "private", "direct"}
        created = datetime.now(UTC).isoformat(timespec="milliseconds").replace("+00:00", "Z")
        self.posts[number] = post = {
            "id": number,
            "uri": f"{self.origin}/users/{USER}/statuses/{number}",
            "url": f"{self.origin}/@{USER}/{number}",
            "created_at": created,
            "visibility": visibility if known else self.temper.usual_visibility,
            "content": shown(text, hides=self.temper.honours_key),
            "media_attachments": [self._attachment(one) for one in media],
            "reblog": None,
            "text": text,
        } | more
        return post

    def _told(self, post: dict[str, Any]) -> dict[str, Any]:
        told = {name: value for name, value in post.items() if name != "text"}
        if self.tells:
            told |= {"favourites_count": 3, "reblogs_count": 0, "replies_count": 1}
        return told | {"account": self._alice()}

    def _on_status(self, _request: web.Request, _body: Form, number: str) -> web.Response:
        found = self.posts.get(number)
        return web.json_response(self._told(found)) if found else self.refused(404, "Not found")

    def _on_delete(self, _request: web.Request, _body: Form, number: str) -> web.Response:
        found = self.posts.pop(number, None)
        if found is None:
            return self.refused(404, "Record not found")
        return web.json_response(self._told(found) | {"text": found["text"]})


def _named(request: web.Request) -> tuple[str, re.Match[str] | None]:
    for name, (method, path, _) in CALLS.items():
        found = re.fullmatch(path, request.path)
        if found and method == request.method:
            return name, found
    return "", None


async def _body(request: web.Request) -> Form:
    """The object of JSON, or the fields of a form; lists are called so in forms."""
    if request.content_type == "application/json":
        return dict(await request.json())
    fields: Form = {}
    for name, value in (await request.post()).items():
        plain = value.file.read() if isinstance(value, web.FileField) else value
        if name.endswith("[]"):
            fields.setdefault(name.removesuffix("[]"), []).append(plain)
        else:
            fields[name] = plain
    return fields


def _json(status: int, body: Mapping[str, Any]) -> web.Response:
    return web.json_response(body, status=status)
