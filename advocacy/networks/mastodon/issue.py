"""Accounts of a company's own server of Mastodon's API, by an administrator's token.

https://docs.joinmastodon.org/methods/accounts/#create and /methods/admin/accounts/. What the API
lets nobody do: set somebody's password, rename, or confirm an address in their place. So a new
holder follows the link in the server's mail, and a custodian is let in by hand.
"""

import secrets
from collections.abc import Mapping
from typing import Any
from urllib.parse import quote, urlencode

from advocacy.networks.errors import UNREADABLE, Detail, ErrorKind, NetworkError
from advocacy.networks.mastodon import wire
from advocacy.networks.mastodon.connect import CLIENT_NAME, SCOPES
from advocacy.networks.mastodon.identity import Identity, identity
from advocacy.networks.mastodon.server import Server
from advocacy.networks.ports import Tools
from advocacy.networks.profiles import Company, Wanted
from advocacy.networks.types import App, Credentials, Link

ACCOUNTS, ADMIN = "/api/v1/accounts", "/api/v1/admin/accounts"
# Newer servers end an actor's address in the number that the account has in the API.
NUMBERED = "/ap/users/"
OUT_OF_BAND = "urn:ietf:wg:oauth:2.0:oob"
# More than people are asked for when they link: what the company's kit needs.
ISSUED = (*SCOPES, "write:accounts")


class MastodonIssuer:
    """See `Issues`."""

    def __init__(self, company: Company, tools: Tools) -> None:
        self._company = company
        self._http = tools.http
        self._registrations = tools.registrations
        self._admin = Server(tools.http, company.host, company.secret)

    @staticmethod
    def written(name: str, company: Company) -> str:
        """The name at the company's domain."""
        return f"{name}@{company.domain}"

    async def find(self, wanted: Wanted) -> str:
        """See `Issues`: the actor of the name, if its address is the mark."""
        known = await self._known(wanted.name)
        if known is None or not _has_mark(known, wanted):
            return ""
        who = await identity(self._http, self._admin, known.get("account") or {})
        return who.remote_id

    async def create(self, wanted: Wanted) -> Link:
        """See `Issues`.

        The token comes with the creation and never again. A repeat that finds the account waiting
        for approval refuses that one and makes it anew; one that is approved is its holder's to
        open (`Detail.SIGN_IN_THERE`).
        """
        known = await self._known(wanted.name)
        if known is not None:
            await self._clear(known, wanted)
        app = await self._app()
        token = await self._sign_up(wanted, app)
        made = await self._known(wanted.name)
        if made is None:
            raise NetworkError(ErrorKind.AMBIGUOUS, detail="not_listed")
        if made.get("approved") is False:
            await self._do(made, "approve")
        server = Server(self._http, self._company.host, token)
        who = await identity(self._http, server, made.get("account") or {})
        return Link(
            remote_id=who.remote_id,
            handle=self.written(wanted.name, self._company),
            credentials=self._credentials(who, app, token),
            url=wire.address((made.get("account") or {}).get("url")),
        )

    async def suspend(self, remote_id: str) -> None:
        """Suspend: nobody sees it, and its tokens open nothing."""
        await self._limit(remote_id, "suspend", "suspended")

    async def lock(self, remote_id: str) -> None:
        """Freeze the login: sessions, tokens and the password open nothing; posts stay."""
        await self._limit(remote_id, "disable", "disabled")

    async def restore(self, remote_id: str, *, locked: bool = False) -> None:
        """Undo both, or the suspension alone."""
        known = await self._required(remote_id)
        if known.get("suspended") is True:
            await self._do(known, "unsuspend")
        if known.get("disabled") is True and not locked:
            await self._do(known, "enable")

    async def _limit(self, remote_id: str, action: str, already: str) -> None:
        known = await self._required(remote_id)
        if known.get(already) is not True:
            await self._do(known, "action", {"type": action, "send_email_notification": "false"})

    async def _clear(self, known: Mapping[str, Any], wanted: Wanted) -> None:
        """Make room for an account that an interrupted attempt left waiting."""
        if not _has_mark(known, wanted):
            raise NetworkError(ErrorKind.CONTENT_INVALID, detail=Detail.HANDLE_TAKEN)
        if known.get("approved") is not False:
            raise NetworkError(ErrorKind.CONTENT_INVALID, detail=Detail.SIGN_IN_THERE)
        await self._do(known, "reject")

    async def _known(self, name: str) -> dict[str, Any] | None:
        """The account of that very name at this server; the list may hold others like it."""
        asked = {"username": name, "local": "true", "limit": "80"}
        found = wire.listed(await self._admin.get(ADMIN, asked))
        mine = (each for each in found if not each.get("domain"))
        return next((each for each in mine if each.get("username") == name), None)

    async def _required(self, remote_id: str) -> dict[str, Any]:
        """The account by its name for the world, which holds its user name or its number."""
        number = remote_id.removeprefix(self._company.host + NUMBERED)
        if number != remote_id:
            return wire.entity(await self._admin.get(f"{ADMIN}/{quote(number, safe='')}"))
        known = await self._known(remote_id.rpartition("/")[2].partition("@")[0])
        if known is None:
            raise NetworkError(ErrorKind.NOT_FOUND, detail="account")
        return known

    async def _do(
        self, known: Mapping[str, Any], what: str, values: Mapping[str, str] | None = None
    ) -> None:
        number = quote(str(known.get("id", "")), safe="")
        await self._admin.form(f"{ADMIN}/{number}/{what}", values or {})

    async def _sign_up(self, wanted: Wanted, app: App) -> str:
        """The token of a new account. The password is a fresh one and kept by nobody."""
        proof = {"grant_type": "client_credentials", "scope": " ".join(ISSUED)}
        proof |= {"client_id": app.client_id, "client_secret": app.client_secret}
        proof["redirect_uri"] = OUT_OF_BAND
        opened = await Server(self._http, self._company.host).form("/oauth/token", proof)
        server = Server(self._http, self._company.host, str(opened.get("access_token", "")))
        values = {
            "username": wanted.name,
            "email": wanted.mark,
            "password": secrets.token_urlsafe(32),
            "agreement": "true",
            "locale": wanted.language,
        }
        form = "application/x-www-form-urlencoded"
        body, unsure = urlencode(values).encode(), ErrorKind.AMBIGUOUS
        answer = await server.body(ACCOUNTS, form, body, unsure=unsure)
        token = answer.json().get("access_token")
        if not isinstance(token, str) or not token:
            raise NetworkError(unsure, detail=UNREADABLE)
        return token

    async def _app(self) -> App:
        """What we are registered as for this; once per server."""
        place = f"{self._company.host}/issuing"
        if self._registrations and (known := await self._registrations.get(place)):
            return known
        values = {"client_name": CLIENT_NAME, "redirect_uris": OUT_OF_BAND}
        values["scopes"] = " ".join(ISSUED)
        made = await Server(self._http, self._company.host).form("/api/v1/apps", values)
        app = App(str(made.get("client_id") or ""), str(made.get("client_secret") or ""))
        return await self._registrations.put(place, app) if self._registrations else app

    def _credentials(self, who: Identity, app: App, token: str) -> Credentials:
        extra = {"client_id": app.client_id, "client_secret": app.client_secret}
        extra |= {"revocation": "/oauth/revoke", "id": who.number, "domain": who.domain}
        return Credentials(
            remote_id=who.remote_id,
            host=self._company.host,
            access=token,
            scopes=ISSUED,
            extra=extra,
        )


def _has_mark(known: Mapping[str, Any], wanted: Wanted) -> bool:
    return str(known.get("email", "")).lower() == wanted.mark.lower()
