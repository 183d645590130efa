"""The administrator's side of the fake server: sign-up, approval, suspension, profiles.

As https://docs.joinmastodon.org/methods/admin/accounts/ has it: a token of sign-up opens nothing
before its address is confirmed and the account approved, and nobody is suspended twice.
"""

import re
from typing import Any

from aiohttp import web

from tests.advocacy.networks.mastodon.fake_server import FakeMastodon
from tests.advocacy.networks.mastodon.oauth import Form
from tests.advocacy.networks.mastodon.tempers import Temper

ADMIN = "token-of-the-administrator"
CALLS = {
    "sign_up": ("POST", "/api/v1/accounts"),
    "listed": ("GET", "/api/v1/admin/accounts"),
    "told": ("GET", "/api/v1/admin/accounts/([^/]+)"),
    "done": ("POST", "/api/v1/admin/accounts/([^/]+)/(\\w+)"),
    "update": ("PATCH", "/api/v1/accounts/update_credentials"),
    "self": ("GET", "/api/v1/accounts/verify_credentials"),
    "file": ("GET", "/files/([^/]+)/(\\w+)"),
}
# What each word of the administrator does to an account.
CHANGES = {
    "approve": {"approved": True},
    "enable": {"disabled": False},
    "unsuspend": {"suspended": False},
    "suspend": {"suspended": True},
    "disable": {"disabled": True},
}


class AdministeredMastodon(FakeMastodon):
    """Accounts by user name; whoever signs up waits for approval and for their mail."""

    def __init__(self, temper: Temper) -> None:
        super().__init__(temper)
        self.people: dict[str, dict[str, Any]] = {}

    def confirm(self, name: str) -> None:
        """What a holder does: follow the link in the mail."""
        self.people[name]["confirmed"] = True

    def join(self, name: str, email: str) -> dict[str, Any]:
        """Somebody whose sign-up arrived."""
        self.people[name] = person = {
            "id": self.temper.ids(500 + len(self.people)),
            "username": name, "domain": None, "email": email,
            "confirmed": False, "approved": False, "disabled": False, "suspended": False,
            "profile": {}, "token": f"token-of-{name}",
        }  # fmt: skip
        return person

    async def handle(self, request: web.Request) -> web.StreamResponse:
        for name, (method, path) in CALLS.items():
            found = re.fullmatch(path, request.path)
            known = name != "self" or self._person(request)
            if found and request.method == method and known:
                return await self._did(name, request, found.groups())
        return await super().handle(request)

    async def _did(
        self, name: str, request: web.Request, parts: tuple[str, ...]
    ) -> web.StreamResponse:
        body: Form = {}
        if request.method != "GET":
            body = {
                key: value.file.read() if isinstance(value, web.FileField) else value
                for key, value in (await request.post()).items()
            }
        self.calls.append((name, dict(request.headers), body or dict(request.query)))
        if told := self.told(name):
            return told
        answer: web.Response = getattr(self, f"_on_{name}")(request, body, *parts)
        return self.sent(name, request, answer)

    def _person(self, request: web.Request) -> dict[str, Any] | None:
        token = request.headers.get("Authorization", "").removeprefix("Bearer ")
        return next((each for each in self.people.values() if each["token"] == token), None)

    def _on_sign_up(self, request: web.Request, body: Form) -> web.Response:
        token = request.headers.get("Authorization", "").removeprefix("Bearer ")
        if "write:accounts" not in self.office.tokens.get(token, "").split():
            return self.refused(403, "This action is outside the authorized scopes")
        name, email = body["username"], body["email"]
        emails = {each["email"] for each in self.people.values()}
        if name in self.people or email in emails or body.get("agreement") != "true":
            return self.refused(422, "Validation failed: Username has already been taken")
        person = self.join(name, email)
        return web.json_response(
            {"access_token": person["token"], "token_type": "Bearer", "created_at": 1}
        )

    def _on_listed(self, request: web.Request, _body: Form) -> web.Response:
        if no := self._not_admin(request):
            return no
        wanted = request.query.get("username", "")
        found = [self._admin_view(each) for name, each in self.people.items() if wanted in name]
        return web.json_response(found)

    def _on_told(self, request: web.Request, _body: Form, number: str) -> web.Response:
        if no := self._not_admin(request):
            return no
        found = (each for each in self.people.values() if each["id"] == number)
        person = next(found, None)
        if person is None:
            return self.refused(404, "Record not found")
        return web.json_response(self._admin_view(person))

    def _admin_view(self, person: dict[str, Any]) -> dict[str, Any]:
        kept = {key: value for key, value in person.items() if key not in ("profile", "token")}
        return kept | {"account": self._entity(person)}

    def _entity(self, person: dict[str, Any]) -> dict[str, Any]:
        name, profile = person["username"], person["profile"]
        fields = [{"name": "Web", "value": profile["link"]}] if profile.get("link") else []
        missing = f"{self.origin}/avatars/original/missing.png"
        pictures = {
            part: f"{self.origin}/files/{name}/{part}" if part in profile else missing
            for part in ("avatar", "header")
        }
        return {
            "id": person["id"], "username": name, "acct": name,
            "display_name": profile.get("display_name", ""),
            "url": f"{self.origin}/@{name}", "uri": self.actor_of(name, person["id"]),
            "source": {"note": profile.get("note", ""), "fields": fields},
            **pictures,
        }  # fmt: skip

    def _not_admin(self, request: web.Request) -> web.Response | None:
        if request.headers.get("Authorization") == f"Bearer {ADMIN}":
            return None
        return self.refused(403, "This action is not allowed")

    def _on_done(self, request: web.Request, body: Form, number: str, what: str) -> web.Response:
        if no := self._not_admin(request):
            return no
        person = next(each for each in self.people.values() if each["id"] == number)
        if what == "reject":
            if person["approved"]:
                return self.refused(403, "This action is not allowed")
            del self.people[person["username"]]
        elif what == "unsuspend" and not person["suspended"]:
            return self.refused(403, "This action is not allowed")
        else:
            person |= CHANGES[body["type"] if what == "action" else what]
        return web.json_response({})

    def _closed(self, person: dict[str, Any]) -> web.Response | None:
        said = {
            "Your login is missing a confirmed e-mail address": not person["confirmed"],
            "Your login is currently pending approval": not person["approved"],
            "Your login is currently disabled": person["disabled"] or person["suspended"],
        }
        return next((_refusal(words) for words, holds in said.items() if holds), None)

    def _on_update(self, request: web.Request, body: Form) -> web.Response:
        person = self._person(request)
        if person is None:
            token = request.headers.get("Authorization", "").removeprefix("Bearer ")
            assert "write:accounts" not in self.office.tokens[token]
            return self.refused(403, "This action is outside the authorized scopes")
        if closed := self._closed(person):
            return closed
        link = body.pop("fields_attributes[0][value]", None)
        body.pop("fields_attributes[0][name]", None)
        person["profile"] |= body | ({"link": link} if link else {})
        return web.json_response(self._entity(person))

    def _on_self(self, request: web.Request, _body: Form) -> web.Response:
        person = self._person(request)
        assert person
        return self._closed(person) or web.json_response(self._entity(person))

    def _on_file(self, request: web.Request, _body: Form, name: str, part: str) -> web.Response:
        assert "Authorization" not in request.headers
        return web.Response(body=self.people[name]["profile"][part], content_type="image/png")


def _refusal(words: str) -> web.Response:
    return web.json_response({"error": words}, status=403)
