"""The authorisation side of the fake X: consent, codes, tokens that rotate."""

import base64
import hashlib
import itertools
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any
from urllib.parse import urlencode

from advocacy.networks.types import App

Form = dict[str, str]
Said = tuple[int, dict[str, Any]]
APPS = {"x": App("client-of-ours", "secret-of-ours")}
TWO_HOURS = 7200
KNOWN = {
    "tweet.read",
    "tweet.write",
    "users.read",
    "users.email",
    "media.write",
    "follows.read",
    "offline.access",
}
INVALID = {
    "error": "invalid_request",
    "error_description": "Value passed for the token was invalid.",
}


@dataclass
class Grant:
    """What a person said yes to: its scopes, and the tokens that are good now."""

    scopes: str
    access: str = ""
    refresh: str = ""


@dataclass
class Office:
    """Asks a person who says yes unless told otherwise, and trades codes for tokens."""

    tokens: dict[str, Grant] = field(default_factory=dict)
    """Grants by access token."""
    expired: set[str] = field(default_factory=set)
    grants: list[Grant] = field(default_factory=list)
    codes: dict[str, Form] = field(default_factory=dict)
    asked: list[Form] = field(default_factory=list)
    says: str = ""
    """The error the person or X comes back with; "" for a yes."""
    gives: str | None = None
    """Scopes that are granted whatever is asked for; None: as asked."""
    _numbers: Any = field(default_factory=lambda: itertools.count(1))

    def authorise(self, query: Mapping[str, str]) -> str:
        """GET /i/oauth2/authorize, and the person's answer: where the browser is sent."""
        self.asked.append(dict(query))
        assert query["response_type"] == "code"
        assert query["client_id"] == APPS["x"].client_id
        assert query["code_challenge_method"] == "S256"
        assert 0 < len(query["state"]) <= 500
        answer = {"state": query["state"]}
        error = self.says if set(query["scope"].split(" ")) <= KNOWN else "invalid_scope"
        if error:
            answer["error"] = error
        else:
            answer["code"] = code = f"code-{next(self._numbers)}"
            self.codes[code] = dict(query)
        return f"{query['redirect_uri']}?{urlencode(answer)}"

    def trade(self, form: Form, authorization: str) -> Said:
        """POST /2/oauth2/token."""
        if not _is_ours(authorization):
            return _unknown()
        if form.get("grant_type") == "refresh_token":
            return self._renew(form.get("refresh_token", ""))
        query = self.codes.pop(form.get("code", ""), {})
        if not query or not _fits(query, form):
            return 400, INVALID
        grant = Grant(query["scope"] if self.gives is None else self.gives)
        self.grants.append(grant)
        return 200, self._issue(grant)

    def revoke(self, form: Form, authorization: str) -> Said:
        """POST /2/oauth2/revoke."""
        if not _is_ours(authorization):
            return _unknown()
        token = form.get("token", "")
        for grant in self.grants:
            if token == grant.refresh:
                grant.refresh = ""
                return 200, {"revoked": True}
            if token == grant.access:
                self.tokens.pop(token, None)
                grant.access = ""
                return 200, {"revoked": True}
        return 400, INVALID

    def _renew(self, token: str) -> Said:
        grant = next((one for one in self.grants if token and one.refresh == token), None)
        if grant is None:
            return 400, INVALID
        self.tokens.pop(grant.access, None)
        return 200, self._issue(grant)

    def _issue(self, grant: Grant) -> dict[str, Any]:
        grant.access = f"access-{next(self._numbers)}"
        self.tokens[grant.access] = grant
        said = {
            "token_type": "bearer",
            "expires_in": TWO_HOURS,
            "access_token": grant.access,
            "scope": grant.scopes,
        }
        if "offline.access" in grant.scopes.split():
            grant.refresh = f"refresh-{next(self._numbers)}"
            said["refresh_token"] = grant.refresh
        return said


def _is_ours(authorization: str) -> bool:
    app = APPS["x"]
    known = base64.b64encode(f"{app.client_id}:{app.client_secret}".encode()).decode()
    return authorization == f"Basic {known}"


def _unknown() -> Said:
    missing = "Missing valid authorization header"
    return 401, {"error": "unauthorized_client", "error_description": missing}


def _fits(query: Form, form: Form) -> bool:
    """Whether a code is traded by whoever asked for it."""
    digest = hashlib.sha256(form.get("code_verifier", "").encode()).digest()
    shown = base64.urlsafe_b64encode(digest).rstrip(b"=").decode()
    same = query["redirect_uri"] == form.get("redirect_uri")
    return same and shown == query["code_challenge"]
