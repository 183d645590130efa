"""The authorisation side of the fake server: registrations, codes, tokens."""

import base64
import hashlib
import itertools
from dataclasses import dataclass, field
from datetime import UTC, datetime
from typing import Any
from urllib.parse import urlencode

from tests.advocacy.networks.mastodon.tempers import Temper

Form = dict[str, Any]
Said = tuple[int, dict[str, Any]]
KNOWN = {"read", "write", "follow", "push", "profile", "read:accounts", "read:statuses"}
KNOWN |= {"write:statuses", "write:media", "write:accounts"}


@dataclass
class Code:
    """What a person said yes to."""

    client: str
    redirect: str
    scopes: str
    challenge: str


@dataclass
class Office:
    """Registers apps, asks a person who always says yes, trades codes for tokens."""

    temper: Temper
    apps: dict[str, Form] = field(default_factory=dict)
    codes: dict[str, Code] = field(default_factory=dict)
    tokens: dict[str, str] = field(default_factory=dict)
    """Scopes by token."""
    asked: list[Form] = field(default_factory=list)
    """What people were sent here with."""
    says_no: bool = False
    grants: str | None = None
    """Scopes that are granted whatever is asked for; None: as asked."""
    signed_in: bool = False
    _numbers: Any = field(default_factory=lambda: itertools.count(1))

    def register(self, form: Form) -> Said:
        """POST /api/v1/apps."""
        scopes = form.get("scopes", "read")
        if not set(scopes.split()) <= KNOWN or not form.get("client_name"):
            return 422, {"error": "Validation failed: Scopes doesn't match configured"}
        client = f"client-{next(self._numbers)}"
        app = {
            "client_id": client,
            "client_secret": f"secret-of-{client}",
            "name": form["client_name"],
            "redirect_uri": form["redirect_uris"],
            "scopes": scopes,
        }
        self.apps[client] = app
        return 200, app | {"id": "1", "client_secret_expires_at": 0, "vapid_key": "x"}

    def authorise(self, query: Form) -> str:
        """GET /oauth/authorize, and the person's answer: where the browser is sent."""
        self.asked.append(query)
        app = self.apps[query["client_id"]]
        assert query["redirect_uri"] in app["redirect_uri"].split()
        assert query["response_type"] == "code"
        assert set(query["scope"].split()) <= set(app["scopes"].split())
        answer = {"state": query.get("state", "")}
        if self.says_no:
            answer |= {"error": "access_denied", "error_description": "The owner said no"}
        else:
            self.signed_in = True
            answer["code"] = code = f"code-{next(self._numbers)}"
            scopes = query["scope"] if self.grants is None else self.grants
            challenge = query.get("code_challenge", "")
            self.codes[code] = Code(query["client_id"], query["redirect_uri"], scopes, challenge)
        return f"{query['redirect_uri']}?{urlencode(answer)}"

    def trade(self, form: Form) -> Said:
        """POST /oauth/token."""
        app = self.apps.get(form.get("client_id", ""))
        if app is None or app["client_secret"] != form.get("client_secret"):
            return 401, {"error": "invalid_client", "error_description": "Unknown client"}
        if form["grant_type"] == "client_credentials":
            return 200, self._token(f"app-of-{app['client_id']}", form.get("scope", "read"))
        code = self.codes.get(form.get("code", ""))
        if code is None or not _fits(code, form):
            return 400, {"error": "invalid_grant", "error_description": "The code is invalid"}
        if not self.temper.code_twice:
            del self.codes[form["code"]]
        # The same app, person and scopes: the same token as before.
        return 200, self._token(
            f"token-of-{code.client}-{code.scopes.replace(' ', '+')}", code.scopes
        )

    def _token(self, token: str, scopes: str) -> dict[str, Any]:
        self.tokens[token] = scopes
        created = int(datetime.now(UTC).timestamp())
        if self.temper.token_milliseconds:
            created *= 1000
        return {
            "access_token": token,
            "token_type": "Bearer",
            "scope": scopes,
            "created_at": created,
        }

    def revoke(self, form: Form) -> Said:
        """POST /oauth/revoke: content with a token that is none, not with another app's."""
        app = self.apps.get(form.get("client_id", ""))
        token = form.get("token", "")
        known = app is not None and app["client_secret"] == form.get("client_secret")
        if not known or (token in self.tokens and form["client_id"] not in token):
            return 403, {"error": "unauthorized_client", "error_description": "Not yours"}
        self.tokens.pop(token, None)
        return 200, {}


def _fits(code: Code, form: Form) -> bool:
    if (code.client, code.redirect) != (form["client_id"], form.get("redirect_uri")):
        return False
    digest = hashlib.sha256(form.get("code_verifier", "").encode()).digest()
    proof = base64.urlsafe_b64encode(digest).decode().rstrip("=")
    return not code.challenge or code.challenge == proof
