"""The authorisation side of the fake LinkedIn: consent, codes, tokens."""

import itertools
from dataclasses import dataclass, field
from typing import Any
from urllib.parse import urlencode

from advocacy.networks.types import App

Form = dict[str, str]
Said = tuple[int, dict[str, Any]]
SIXTY_DAYS, A_YEAR = 5_184_000, 31_536_000
APPS = {
    "linkedin": App("member-app", "member-secret"),
    "linkedin_page": App("page-app", "page-secret"),
}
# What LinkedIn lets each app ask for.
PRODUCTS = {
    "member-app": "openid profile email w_member_social r_member_postAnalytics "
    "r_member_profileAnalytics",
    "page-app": "w_organization_social r_organization_social rw_organization_admin",
}


@dataclass
class Office:
    """Asks a person who says yes unless told otherwise, and trades codes for tokens."""

    tokens: dict[str, str] = field(default_factory=dict)
    """Scopes by token."""
    expired: set[str] = field(default_factory=set)
    refreshes: dict[str, str] = field(default_factory=dict)
    """Scopes by refresh token."""
    codes: dict[str, tuple[Form, str]] = field(default_factory=dict)
    says: str = ""
    """The error the person or LinkedIn comes back with; "" for a yes."""
    grants: str | None = None
    """Scopes that are granted whatever is asked for; None: as asked."""
    separator: str = ","
    """Between the scopes of a token answer."""
    refreshable: bool = False
    _numbers: Any = field(default_factory=lambda: itertools.count(1))

    def authorise(self, query: Form) -> str:
        """GET /oauth/v2/authorization, and the person's answer: where the browser is sent."""
        assert query["response_type"] == "code"
        asked = set(query["scope"].split(" "))
        answer = {"state": query["state"]}
        allowed = set(PRODUCTS[query["client_id"]].split())
        error = self.says if asked <= allowed else "unauthorized_scope_error"
        if error:
            answer |= {"error": error, "error_description": "Not this time"}
        else:
            answer["code"] = code = f"code-{next(self._numbers)}"
            self.codes[code] = query, query["scope"] if self.grants is None else self.grants
        return f"{query['redirect_uri']}?{urlencode(answer)}"

    def trade(self, form: Form) -> Said:
        """POST /oauth/v2/accessToken."""
        secrets = {app.client_id: app.client_secret for app in APPS.values()}
        if secrets.get(form.get("client_id", "")) != form.get("client_secret"):
            return 401, {"error": "invalid_client", "error_description": "Client authentication"}
        if form["grant_type"] == "refresh_token":
            scopes = self.refreshes.get(form["refresh_token"])
            if scopes is None:
                return 400, {"error": "invalid_request", "error_description": "Bad refresh token"}
            return 200, self._token(scopes) | self._refresh(form["refresh_token"])
        query, scopes = self.codes.pop(form.get("code", ""), ({}, ""))
        if not query or query["redirect_uri"] != form["redirect_uri"]:
            return 400, {"error": "invalid_redirect_uri", "error_description": "Unable to retrieve"}
        return 200, self._token(scopes) | self._first_refresh(scopes)

    def revoke(self, form: Form) -> Said:
        """POST /oauth/v2/revoke."""
        if form.get("token") not in self.tokens or not form.get("client_secret"):
            return 400, {"error": "invalid_request", "error_description": "No such token"}
        del self.tokens[form["token"]]
        return 200, {}

    def _token(self, scopes: str) -> dict[str, Any]:
        token = f"token-{next(self._numbers)}"
        self.tokens[token] = scopes
        said = scopes.replace(" ", self.separator)
        return {"access_token": token, "expires_in": SIXTY_DAYS, "scope": said}

    def _first_refresh(self, scopes: str) -> dict[str, Any]:
        if not self.refreshable:
            return {}
        token = f"refresh-{next(self._numbers)}"
        self.refreshes[token] = scopes
        return self._refresh(token)

    def _refresh(self, token: str) -> dict[str, Any]:
        return {"refresh_token": token, "refresh_token_expires_in": A_YEAR}
