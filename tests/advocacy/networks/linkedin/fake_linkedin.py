"""A LinkedIn of our own. It takes addresses only as LinkedIn does: escapes where they belong.

`test_clients.py` drives it with LinkedIn's own client.
"""

import json
import re
from collections.abc import Callable, Mapping
from datetime import UTC, datetime
from typing import Any
from urllib.parse import parse_qsl, unquote

from aiohttp import web

from advocacy.networks.linkedin.api import VERSION
from advocacy.networks.types import Credentials
from tests.advocacy.networks.linkedin.office import PRODUCTS, Office
from tests.advocacy.networks.linkedin.reader import shown
from tests.counterparts.loopback import ScriptedServer

PERSON, PAGE = "urn:li:person:aBc-_9", "urn:li:organization:2414183"
_KEY = "([^/?]+)"
# Calls by name: method, raw path, Rest.li method, scopes one of which is needed.
CALLS = {
    "token": ("POST", "/oauth/v2/accessToken", "", ""),
    "revoke": ("POST", "/oauth/v2/revoke", "", ""),
    "userinfo": ("GET", "/v2/userinfo", "", "openid"),
    "put": ("PUT", "/dms-uploads/x%3Ay/z", "", "w_member_social w_organization_social"),
    "create": ("POST", "/rest/posts", "CREATE", "w_member_social w_organization_social"),
    "delete": ("DELETE", f"/rest/posts/{_KEY}", "DELETE", "w_member_social w_organization_social"),
    "post": ("GET", f"/rest/posts/{_KEY}", "GET", "r_organization_social"),
    "posts": ("GET", "/rest/posts", "FINDER", "r_organization_social"),
    "upload": ("POST", "/rest/images", "ACTION", "w_member_social w_organization_social"),
    "image": ("GET", f"/rest/images/{_KEY}", "GET", "r_organization_social"),
    "roles": ("GET", "/rest/organizationAcls", "FINDER", "rw_organization_admin"),
    "names": ("GET", "/rest/organizationsLookup", "BATCH_GET", "rw_organization_admin"),
    "size": ("GET", f"/rest/networkSizes/{_KEY}", "GET", "rw_organization_admin"),
    "statistics": (
        "GET",
        "/rest/organizationalEntityShareStatistics",
        "FINDER",
        "rw_organization_admin",
    ),
    "analytics": ("GET", "/rest/memberCreatorPostAnalytics", "FINDER", "r_member_postAnalytics"),
    "followers": ("GET", "/rest/memberFollowersCount", "FINDER", "r_member_profileAnalytics"),
}
Call = dict[str, Any]


class FakeLinkedIn(ScriptedServer):
    """One member and one page. `answer_next` overrules what a call would say."""

    def __init__(self) -> None:
        super().__init__()
        self.office = Office()
        self.posts: dict[str, dict[str, Any]] = {}
        """Entities by URN, oldest first."""
        self.images: dict[str, dict[str, Any]] = {}
        self.calls: list[Call] = []
        self.processes = 0
        """How often an uploaded picture is not ready yet."""
        self.urns = "urn:li:share"
        self.numbers: dict[str, Any] = {}
        """What is counted, by the name of the number; empty: nothing is told."""
        self.roles: list[dict[str, Any]] = [
            {"role": "ADMINISTRATOR", "organization": PAGE, "state": "APPROVED"}
        ]
        self.names = {"2414183": {"vanityName": "acme", "localizedName": "ACME SE"}}
        self._made = 0
        self._remembered: dict[tuple[str, str], str] = {}

    @property
    def hosts(self) -> Mapping[str, str]:
        """What adapters are told."""
        return {"linkedin_api": self.origin, "linkedin_www": self.origin}

    def authorise(self, query: Mapping[str, str]) -> str:
        """Ask the person."""
        return self.office.authorise(query)

    def credentials(self, kind: str, scopes: str = "") -> Credentials:
        """A token for the member or the page; without scopes that of an app without review."""
        usual = "openid profile w_member_social"
        scopes = scopes or (usual if kind == "linkedin" else PRODUCTS["page-app"])
        token = f"token-of-{kind}"
        self.office.tokens[token] = scopes
        author = PERSON if kind == "linkedin" else PAGE
        return Credentials(author, access=token, scopes=tuple(scopes.split()))

    def called(self, name: str) -> list[Call]:
        """Every call of a name: method, target, headers, body."""
        return [call for call in self.calls if call["name"] == name]

    async def handle(self, request: web.Request) -> web.StreamResponse:
        data = await request.read()
        name, keys = _named(request)
        self.calls.append(
            {
                "name": name,
                "method": request.method,
                "target": request.raw_path,
                "headers": dict(request.headers),
                "body": _body(request, data),
            }
        )
        if told := self.told(name):
            return told
        answer = self._refusal(name, request) or self._answer(name, request, data, keys)
        return self.sent(name, request, answer)

    def _answer(
        self, name: str, request: web.Request, data: bytes, keys: tuple[str, ...]
    ) -> web.Response:
        handler: Callable[..., web.Response] = getattr(self, f"_on_{name}")
        return handler(_body(request, data), _query(request), *map(unquote, keys))

    def _refusal(self, name: str, request: web.Request) -> web.Response | None:
        """What is wrong with a request, whatever it asks for."""
        if not name:
            return refused(404, "RESOURCE_NOT_FOUND", f"No virtual resource {request.raw_path}")
        _, path, restli, scopes = CALLS[name]
        if path.startswith("/rest") and (no := _misspelt(request, restli)):
            return no
        if not scopes:
            return None
        token = request.headers.get("Authorization", "").removeprefix("Bearer ")
        if token in self.office.expired:
            return refused(401, "EXPIRED_ACCESS_TOKEN", "The token has expired", number=65602)
        if token not in self.office.tokens:
            return refused(401, "INVALID_ACCESS_TOKEN", "Invalid access token", number=65600)
        if not set(scopes.split()) & set(self.office.tokens[token].split()):
            return refused(403, "ACCESS_DENIED", f"Not enough permissions: {name}", number=100)
        return None

    def _on_token(self, form: Any, _query: Any) -> web.Response:
        return _json(*self.office.trade(form))

    def _on_revoke(self, form: Any, _query: Any) -> web.Response:
        return _json(*self.office.revoke(form))

    def _on_userinfo(self, _body: Any, _query: Any) -> web.Response:
        sub = PERSON.rpartition(":")[2]
        return _json(200, {"sub": sub, "name": "Camille Roux", "locale": "fr_FR"})

    def _on_create(self, body: Any, _query: Any) -> web.Response:
        if len(body["commentary"]) > 3000:
            return refused(422, "FIELD_LENGTH_TOO_LONG", "commentary exceeds the maximum length")
        if no := self._unusable(body):
            return no
        known = self._remembered.get((body["author"], body["commentary"]))
        if known:
            return duplicate(known)
        urn = self.add(body)
        return web.Response(status=201, headers={"x-restli-id": urn})

    def add(self, body: Mapping[str, Any], **more: Any) -> str:
        """A post that is there now; its URN."""
        self._made += 1
        urn = f"{self.urns}:{7_000_000_000_000_000_000 + self._made}"
        now = int(datetime.now(UTC).timestamp() * 1000)
        at = {"createdAt": now, "publishedAt": now, "lastModifiedAt": now}
        self.posts[urn] = {"id": urn, "author": PAGE, **body, **at, **more}
        self._remembered[self.posts[urn]["author"], body["commentary"]] = urn
        return urn

    def texts(self) -> list[str]:
        """What others read."""
        return [shown(post["commentary"]) for post in self.posts.values()]

    def _unusable(self, body: Mapping[str, Any]) -> web.Response | None:
        """Whether a picture of a post is not there, or not ready."""
        content = body.get("content", {})
        media = content.get("multiImage", {}).get("images") or [content.get("media")]
        for urn in [one["id"] for one in media if one]:
            if "data" not in self.images[urn]:
                return refused(400, "BAD_REQUEST", f"Media {urn} is not ready for use")
        return None

    def _on_delete(self, _body: Any, _query: Any, urn: str) -> web.Response:
        self.posts.pop(urn, None)
        return web.Response(status=204)

    def _on_post(self, _body: Any, _query: Any, urn: str) -> web.Response:
        if urn not in self.posts:
            return refused(404, "RESOURCE_NOT_FOUND", f"{urn} is gone")
        return _json(200, self.posts[urn])

    def _on_posts(self, _body: Any, query: Mapping[str, str]) -> web.Response:
        assert query["q"] == "author"
        mine = [post for post in self.posts.values() if post["author"] == query["author"]]
        mine.sort(key=lambda post: post["lastModifiedAt"], reverse=True)
        return _paged(mine, query)

    def _on_upload(self, body: Any, query: Mapping[str, str]) -> web.Response:
        assert query["action"] == "initializeUpload"
        urn = f"urn:li:image:C4E{len(self.images)}"
        owner = body["initializeUploadRequest"]["owner"]
        self.images[urn] = {"owner": owner, "left": self.processes}
        url = f"{self.origin}/dms-uploads/x%3Ay/z?ca=vector_feedshare&sig=a%2Bb%3D&n={urn[-1]}"
        return _json(200, {"value": {"uploadUrlExpiresAt": 1, "uploadUrl": url, "image": urn}})

    def _on_put(self, body: bytes, query: Mapping[str, str]) -> web.Response:
        assert query["sig"] == "a+b="
        self.images[f"urn:li:image:C4E{query['n']}"]["data"] = body
        return web.Response(status=201)

    def _on_image(self, _body: Any, _query: Any, urn: str) -> web.Response:
        image = self.images[urn]
        image["left"] -= 1
        status = "AVAILABLE" if image["left"] < 0 else "PROCESSING"
        return _json(200, {"id": urn, "owner": image["owner"], "status": status})

    def _on_roles(self, _body: Any, query: Mapping[str, str]) -> web.Response:
        assert query["q"] == "roleAssignee"
        return _paged(self.roles, query)

    def _on_names(self, _body: Any, query: Mapping[str, str]) -> web.Response:
        asked = query["ids"].removeprefix("List(").removesuffix(")").split(",")
        return _json(200, {"results": {key: self.names[key] for key in asked if key in self.names}})

    def _on_size(self, _body: Any, query: Mapping[str, str], _urn: str) -> web.Response:
        if query.get("edgeType") != "COMPANY_FOLLOWED_BY_MEMBER":
            return refused(400, "BAD_REQUEST", "Invalid edge type")
        told = self.numbers.get("firstDegreeSize")
        return _json(200, {} if told is None else {"firstDegreeSize": told})

    def _on_statistics(self, _body: Any, query: Mapping[str, str]) -> web.Response:
        assert query["organizationalEntity"] == PAGE
        asked = query.get("shares") or query["ugcPosts"]
        assert re.fullmatch(r"List\(urn:li:(share|ugcPost):\d+\)", asked)
        found = [{"totalShareStatistics": self.numbers}] if self.numbers else []
        return _json(200, {"elements": found})

    def _on_analytics(self, _body: Any, query: Mapping[str, str]) -> web.Response:
        assert re.fullmatch(r"\((share:urn:li:share|ugc:urn:li:ugcPost):\d+\)", query["entity"])
        assert query["aggregation"] == "TOTAL"
        told = self.numbers.get(query["queryType"])
        found = [] if told is None else [{"count": told, "metricType": query["queryType"]}]
        return _json(200, {"elements": found})

    def _on_followers(self, _body: Any, query: Mapping[str, str]) -> web.Response:
        assert query["q"] == "me"
        told = self.numbers.get("memberFollowersCount")
        found = [] if told is None else [{"memberFollowersCount": told}]
        return _json(200, {"elements": found})


def refused(status: int, code: str, message: str, *, number: int = 0) -> web.Response:
    """An error as LinkedIn words it."""
    said: dict[str, Any] = {"status": status, "code": code, "message": message}
    if number:
        said["serviceErrorCode"] = number
    return web.json_response(said, status=status, headers={"x-li-uuid": "AAYV"})


def duplicate(urn: str) -> web.Response:
    """What LinkedIn says to what it has already."""
    said = {
        "status": 422,
        "message": f"com.linkedin.content.BadRequestResponseException: "
        f"Content is a duplicate of {urn}",
        "errorDetails": {"inputErrors": [{"code": "DUPLICATE_POST"}]},
    }
    return web.json_response(said, status=422)


def _misspelt(request: web.Request, restli: str) -> web.Response | None:
    """Whether headers or address are not those of Rest.li 2.0.0 and of a version there is."""
    headers, target = request.headers, request.raw_path
    if headers.get("LinkedIn-Version") != VERSION:
        return refused(426, "NONEXISTENT_VERSION", "Requested version is not active")
    if headers.get("X-Restli-Protocol-Version") != "2.0.0":
        return refused(400, "BAD_REQUEST", "Protocol version")
    if headers.get("X-RestLi-Method") != restli:
        return refused(400, "BAD_REQUEST", "Rest.li method")
    if re.search("urn:", target) or re.search("List%28|=%28", target):
        return refused(400, "ILLEGAL_ARGUMENT", "Invalid query parameters passed to request")
    return None


def _named(request: web.Request) -> tuple[str, tuple[str, ...]]:
    path, restli = request.raw_path.partition("?")[0], request.headers.get("X-RestLi-Method", "")
    for name, (method, pattern, wanted, _) in CALLS.items():
        found = re.fullmatch(pattern, path)
        if found and method == request.method and restli in {wanted, ""}:
            return name, found.groups()
    return "", ()


def _query(request: web.Request) -> dict[str, str]:
    return dict(parse_qsl(request.raw_path.partition("?")[2]))


def _body(request: web.Request, data: bytes) -> Any:
    if request.content_type == "application/json" and data:
        return json.loads(data)
    if request.content_type == "application/x-www-form-urlencoded":
        return dict(parse_qsl(data.decode()))
    return data


def _paged(found: list[dict[str, Any]], query: Mapping[str, str]) -> web.Response:
    start, count = int(query.get("start", 0)), int(query.get("count", 10))
    page = found[start : start + count]
    return _json(200, {"elements": page, "paging": {"start": start, "count": count, "links": []}})


def _json(status: int, body: Mapping[str, Any]) -> web.Response:
    return web.json_response(body, status=status)
