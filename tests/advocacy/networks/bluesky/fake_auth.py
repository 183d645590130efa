"""The fake PDS with an authorisation server in front: what a real one was seen to send.

`tests/counterparts/test_bluesky_oauth.py` says the same things to the real one.
"""

from typing import Any
from urllib.parse import parse_qsl, urlsplit

import jwt
from aiohttp import web
from jwt import PyJWK

from advocacy.networks.bluesky.dpop import NONCE, thumbprint
from tests.advocacy.networks.fake_pds import ACCESS, DID, FakePds

GRANTED = "atproto repo:app.bsky.feed.post?action=create&action=update&action=delete blob:image/*"
ENDPOINTS = ("authorization", "token", "revocation")


class FakeAuth(FakePds):
    """One account, one code at a time; every proof is checked, and needs the nonce of the day."""

    def __init__(self) -> None:
        super().__init__()
        self.nonce = "nonce-1"
        self.restless = False
        """Whether it wants another nonce each time, and so takes none."""
        self.proofs: list[dict[str, Any]] = []
        self.forms: list[tuple[str, dict[str, str]]] = []
        self.metadata: dict[str, Any] = {}
        self.tokens: dict[str, Any] = {}
        self._pushed: dict[str, dict[str, str]] = {}

    def visit(self, url: str) -> dict[str, str]:
        """Say yes on the page; the query one is sent back with."""
        query = dict(parse_qsl(urlsplit(url).query))
        asked = self._pushed[query["request_uri"]]
        assert query["client_id"] == asked["client_id"]
        return {"iss": self.origin, "state": asked["state"], "code": "code-1"}

    def asked(self, name: str) -> list[dict[str, str]]:
        """The forms an endpoint was sent, proofs checked."""
        return [form for endpoint, form in self.forms if endpoint == name]

    async def handle(self, request: web.Request) -> web.StreamResponse:
        if "DPoP" in request.headers and (refused := self._check(request)):
            return refused
        if request.path.startswith("/oauth/"):
            name = request.path.rpartition("/")[2]
            self.forms.append((name, dict(parse_qsl((await request.read()).decode()))))
        answer = await super().handle(request)
        answer.headers[NONCE] = self.nonce
        return answer

    def _check(self, request: web.Request) -> web.Response | None:
        proof = request.headers["DPoP"]
        key = PyJWK.from_dict(jwt.get_unverified_header(proof)["jwk"])
        claims: dict[str, Any] = jwt.decode(proof, key, algorithms=["ES256"])
        assert claims["htm"] == request.method
        assert claims["htu"] == f"{self.origin}{request.path}"
        if token := request.headers.get("Authorization", "").removeprefix("DPoP "):
            assert claims["ath"] == thumbprint(token)
        assert claims["jti"] not in {old["jti"] for old in self.proofs}
        self.proofs.append(claims)
        if self.restless:
            self.nonce = f"nonce-{len(self.proofs)}"
        if claims.get("nonce") == self.nonce:
            return None
        status = 400 if request.path.startswith("/oauth/") else 401
        return web.json_response(
            {"error": "use_dpop_nonce"}, status=status, headers={NONCE: self.nonce}
        )

    def _answer(self, method: str, request: web.Request, body: dict[str, Any]) -> web.Response:
        if method == "oauth-protected-resource":
            return web.json_response({"authorization_servers": [self.origin]})
        if method == "oauth-authorization-server":
            return web.json_response(self._document_of_server() | self.metadata)
        if method == "par":
            name = f"urn:request:{len(self._pushed)}"
            self._pushed[name] = self.forms[-1][1]
            return web.json_response({"request_uri": name, "expires_in": 300}, status=201)
        if method == "token":
            return web.json_response(self._token() | self.tokens)
        if method == "revoke":
            return web.Response()
        return super()._answer(method, request, body)

    def _takes(self, request: web.Request) -> bool:
        return request.headers.get("Authorization") == f"DPoP {ACCESS}"

    def _document_of_server(self) -> dict[str, Any]:
        names = {f"{name}_endpoint": f"{self.origin}/oauth/{name}" for name in ENDPOINTS}
        names["authorization_endpoint"] = f"{self.origin}/oauth/authorize"
        names["revocation_endpoint"] = f"{self.origin}/oauth/revoke"
        names["pushed_authorization_request_endpoint"] = f"{self.origin}/oauth/par"
        return {"issuer": self.origin, **names}

    def _token(self) -> dict[str, Any]:
        number = len(self.asked("token"))
        return {
            "access_token": ACCESS,
            "refresh_token": f"ref-{number}",
            "token_type": "DPoP",
            "expires_in": 3599,
            "scope": GRANTED,
            "sub": DID,
        }
