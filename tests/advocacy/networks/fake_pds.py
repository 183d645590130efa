"""An AT Protocol server of our own, answering with the shapes that a real one was seen to send.

`tests/counterparts/test_bluesky.py` runs the same contract against the real one.
"""

import base64
import hashlib
import json
from collections.abc import Mapping
from typing import Any

from aiohttp import web

from advocacy.networks.types import Credentials
from tests.counterparts.loopback import ScriptedServer

DID = "did:plc:ewvi7nxzyoun6zhxrhs64oiz"
HANDLE = "alice.test"
APP_PASSWORD = "abcd-efgh-ijkl-mnop"


def jwt(claims: Mapping[str, Any]) -> str:
    """A token of the right shape; nobody here checks signatures."""
    parts = [json.dumps(part).encode() for part in ({"alg": "none"}, claims)]
    return ".".join(base64.urlsafe_b64encode(part).decode().rstrip("=") for part in parts) + ".x"


ACCESS = jwt({"scope": "com.atproto.appPass", "exp": 1_767_232_800, "sub": DID})
REFRESH = jwt({"scope": "com.atproto.refresh", "exp": 1_775_000_000, "sub": DID})


class FakePds(ScriptedServer):
    """PDS, DID directory and AppView in one. `answer_next` overrules what it would say."""

    def __init__(self) -> None:
        super().__init__()
        self.records: dict[str, dict[str, Any]] = {}
        self.calls: list[tuple[str, dict[str, str], dict[str, Any]]] = []
        self.has_view = False
        self.followers: list[str] = []
        self.document_host = ""

    @property
    def credentials(self) -> Credentials:
        """A session of the one account there is."""
        return Credentials(remote_id=DID, host=self.origin, access=ACCESS, refresh=REFRESH)

    def called(self, method: str) -> list[dict[str, Any]]:
        """The bodies of every call of a method."""
        return [body for name, _, body in self.calls if name == method]

    async def handle(self, request: web.Request) -> web.StreamResponse:
        method = request.path.rpartition("/")[2]
        raw = await request.read()
        body = json.loads(raw) if raw and request.content_type == "application/json" else {}
        self.calls.append((method, dict(request.headers), body))
        if told := self.told(method):
            return told
        answer = self._answer(method, request, body or {"raw": raw})
        return self.sent(method, request, answer)

    def _answer(self, method: str, request: web.Request, body: dict[str, Any]) -> web.Response:
        known = {
            "com.atproto.repo.putRecord": self._put,
            "com.atproto.repo.getRecord": self._get,
            "com.atproto.repo.deleteRecord": self._delete,
            "com.atproto.repo.uploadBlob": self._upload,
            "com.atproto.identity.resolveHandle": self._resolve,
            "com.atproto.server.createSession": self._session,
            "com.atproto.server.refreshSession": self._session,
            "com.atproto.server.getSession": self._own_session,
            "com.atproto.server.deleteSession": lambda *_: web.Response(),
            "app.bsky.actor.getProfile": self._profile,
            "app.bsky.feed.getPosts": self._posts,
            "app.bsky.graph.getFollowers": self._followers,
            DID: self._document,
        }
        if method.startswith("app.bsky") and not self.has_view:
            return _refused(400, "InvalidRequest", f"No service configured for {method}")
        handler = known.get(method)
        return handler(request, body) if handler else _refused(404, "NotFound", "")

    def _takes(self, request: web.Request) -> bool:
        """Whether that is a token of a session."""
        return request.headers.get("Authorization") == f"Bearer {ACCESS}"

    def _put(self, request: web.Request, body: dict[str, Any]) -> web.Response:
        if not self._takes(request):
            return _refused(400, "ExpiredToken", "Token has expired")
        assert body["swapRecord"] is None
        rkey, value = body["rkey"], body["record"]
        held = self.records.get(rkey)
        answer = {"uri": f"at://{DID}/app.bsky.feed.post/{rkey}", "cid": _cid(value)}
        if held is None:
            self.records[rkey] = value
            return web.json_response(answer | {"commit": {"cid": "bafy", "rev": "3mbd"}})
        if held != value:
            return _refused(400, "InvalidSwap", f"Record was at {_cid(held)}")
        return web.json_response(answer)

    def _get(self, request: web.Request, _body: object) -> web.Response:
        rkey = request.query["rkey"]
        value = self.records.get(rkey)
        if value is None:
            return _refused(400, "RecordNotFound", f"Could not locate record: {rkey}")
        uri = f"at://{DID}/app.bsky.feed.post/{rkey}"
        return web.json_response({"uri": uri, "cid": _cid(value), "value": value})

    def _delete(self, _request: web.Request, body: dict[str, Any]) -> web.Response:
        self.records.pop(body["rkey"], None)
        return web.json_response({})

    def _upload(self, request: web.Request, body: dict[str, Any]) -> web.Response:
        raw = b"\x01\x55\x12\x20" + hashlib.sha256(body["raw"]).digest()
        cid = "b" + base64.b32encode(raw).decode().rstrip("=").lower()
        blob = {
            "$type": "blob",
            "ref": {"$link": cid},
            "mimeType": request.content_type,
            "size": len(body["raw"]),
        }
        return web.json_response({"blob": blob})

    def _resolve(self, request: web.Request, _body: object) -> web.Response:
        if request.query["handle"] != HANDLE:
            return _refused(400, "InvalidRequest", "Unable to resolve handle")
        return web.json_response({"did": DID})

    def _session(self, _request: web.Request, body: dict[str, Any]) -> web.Response:
        if body.get("password", APP_PASSWORD) != APP_PASSWORD:
            return _refused(401, "AuthenticationRequired", "Invalid identifier or password")
        session = {"did": DID, "handle": HANDLE, "accessJwt": ACCESS, "refreshJwt": REFRESH}
        return web.json_response(session | {"active": True})

    def _own_session(self, _request: web.Request, _body: object) -> web.Response:
        return web.json_response({"did": DID, "handle": HANDLE, "active": True})

    def _document(self, _request: web.Request, _body: object) -> web.Response:
        service = {"id": "#atproto_pds", "serviceEndpoint": self.document_host or self.origin}
        return web.json_response(
            {"id": DID, "alsoKnownAs": [f"at://{HANDLE}"], "service": [service]}
        )

    def _profile(self, request: web.Request, _body: object) -> web.Response:
        assert request.query["actor"] == DID
        counts = {"followersCount": len(self.followers), "postsCount": len(self.records)}
        return web.json_response({"did": DID, "handle": HANDLE} | counts)

    def _posts(self, request: web.Request, _body: object) -> web.Response:
        held = request.query["uris"].rpartition("/")[2] in self.records
        view = {"uri": request.query["uris"], "likeCount": 3, "repostCount": 0, "replyCount": 1}
        return web.json_response({"posts": [view] if held else []})

    def _followers(self, request: web.Request, _body: object) -> web.Response:
        # A page may be shorter than asked and still not be the last.
        start = int(request.query.get("cursor", 0))
        end = start + int(request.query["limit"]) - 10
        page: dict[str, Any] = {"followers": [{"did": did} for did in self.followers[start:end]]}
        if end < len(self.followers):
            page["cursor"] = str(end)
        return web.json_response(page)


def _cid(value: object) -> str:
    return "bafy" + hashlib.sha256(json.dumps(value, sort_keys=True).encode()).hexdigest()


def _refused(status: int, error: str, message: str) -> web.Response:
    return web.json_response({"error": error, "message": message}, status=status)
