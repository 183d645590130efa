"""Linking an account by OAuth 2, at a server that the person names.

Every server is an authorisation server of its own, at which we register once:
https://docs.joinmastodon.org/spec/oauth/ and /methods/apps/.
"""

from collections.abc import Mapping
from datetime import UTC, datetime
from typing import Any
from urllib.parse import urlencode, urlsplit

from advocacy.networks import pkce
from advocacy.networks.errors import Detail, ErrorKind, NetworkError
from advocacy.networks.mastodon import errors, wire
from advocacy.networks.mastodon.identity import LONGEST_DOMAIN, Identity, identity
from advocacy.networks.mastodon.server import Server
from advocacy.networks.ports import Registrations, Tools
from advocacy.networks.types import App, Begun, Callback, Credentials, Link, Question
from config.kernel.http import HostRefused

CLIENT_NAME = "Portevoix"
# What publishing, measuring and reading it back need. The same at every server and for ever: a
# request for more than an app was registered with is refused. Newer servers have "profile" for
# the account alone; with followers and posts to read, "read:accounts" is needed all the same.
SCOPES = ("read:accounts", "read:statuses", "write:statuses", "write:media")
PUBLISHING = {"write:statuses", "write:media"}
METADATA = "/.well-known/oauth-authorization-server"
# Where everything is on servers that do not say.
ENDPOINTS = {
    "authorization_endpoint": "/oauth/authorize",
    "token_endpoint": "/oauth/token",
    "revocation_endpoint": "/oauth/revoke",
    "app_registration_endpoint": "/api/v1/apps",
}
# Redirects and refusals without a name: what a web site answers that is no such server.
NO_SUCH_THING = ("http_3", "http_4")
# Set by a caller who knows of an account of theirs that is linked: the server asks again who
# they are, instead of taking the account they are signed in with.
ANOTHER = "another_account"


class MastodonConnector:
    """Asks for a server, sends the person there, and takes what they allowed.

    Our registrations at servers are kept by `tools.registrations`.
    """

    def __init__(self, tools: Tools) -> None:
        if tools.registrations is None:
            raise ValueError("registrations")
        self._http = tools.http
        self._registrations: Registrations = tools.registrations

    def questions(self) -> tuple[Question, ...]:
        """The server; `ANOTHER` may come along without being asked."""
        return (Question("host", kind="host"),)

    async def begin(self, answers: Mapping[str, str], callback: Callback) -> Begun:
        """Register at the server unless we are, and say where to send the person."""
        server = Server(self._http, self._origin(answers.get("host", "")))
        paths = await _endpoints(server)
        app = await self._registered(server, paths, callback)
        verifier = pkce.verifier()
        query = {
            "response_type": "code",
            "client_id": app.client_id,
            "redirect_uri": callback.url,
            "scope": " ".join(SCOPES),
            "state": callback.state,
            "code_challenge": pkce.challenge(verifier),
            "code_challenge_method": pkce.METHOD,
        }
        if answers.get(ANOTHER):
            query["force_login"] = "true"
        url = f"{server.host}{paths['authorization_endpoint']}?{urlencode(query)}"
        return Begun(url, {"host": server.host, "verifier": verifier})

    async def finish(
        self, kept: Mapping[str, str], answer: Mapping[str, str], callback: Callback
    ) -> tuple[Link, ...]:
        """Trade the code for a token, see what it allows and whose it is.

        AUTH_DEAD when the person or the server said no, SCOPE_MISSING when publishing was not
        allowed (what was is given back), ACCOUNT_BLOCKED for a suspended account.
        """
        app = await self._registrations.get(kept["host"])
        if not answer.get("code") or app is None:
            denied = answer.get("error") == "access_denied"
            detail = "access_denied" if denied else "no_code"
            raise NetworkError(ErrorKind.AUTH_DEAD, detail=detail)
        server = Server(self._http, kept["host"])
        paths = await _endpoints(server)
        proof = {
            "grant_type": "authorization_code",
            "code": answer["code"],
            "client_id": app.client_id,
            "client_secret": app.client_secret,
            "redirect_uri": callback.url,
            "code_verifier": kept["verifier"],
            "scope": " ".join(SCOPES),
        }
        token = await server.form(paths["token_endpoint"], proof)
        if not _may_publish(_granted(token)):
            await _give_back(server, paths, app, token.get("access_token"))
            raise NetworkError(ErrorKind.SCOPE_MISSING, detail="insufficient_scope")
        extra = {"client_id": app.client_id, "client_secret": app.client_secret}
        extra["revocation"] = paths["revocation_endpoint"]
        return (await self._link(server.host, extra, token),)

    async def _link(self, host: str, extra: dict[str, str], token: Mapping[str, Any]) -> Link:
        access = token.get("access_token")
        if not isinstance(access, str) or not access:
            raise NetworkError(ErrorKind.CONTENT_INVALID, detail=Detail.HOST_NOT_A_SERVER)
        server = Server(self._http, host, access)
        account = wire.entity(await server.get("/api/v1/accounts/verify_credentials"))
        if account.get("suspended") is True:
            raise NetworkError(ErrorKind.ACCOUNT_BLOCKED, detail="suspended")
        who = await identity(self._http, server, account)
        return Link(
            remote_id=who.remote_id,
            handle=who.handle,
            credentials=_credentials(who, host, extra, token),
            name=str(account.get("display_name") or "")[:200],
            url=wire.address(account.get("url")),
        )

    async def _registered(
        self, server: Server, paths: Mapping[str, str], callback: Callback
    ) -> App:
        """Our registration at the server; of two that are made at once the first is kept."""
        known = await self._registrations.get(server.host)
        if known is not None:
            return known
        made = await _register(server, paths, callback)
        return await self._registrations.put(server.host, made)

    def _origin(self, typed: str) -> str:
        """The origin of what a person types: a server, or a whole handle."""
        name = typed.strip()
        if "/" not in name:
            name = name.rpartition("@")[2]
        try:
            origin = self._http.origin(name)
        except HostRefused as refused:
            raise NetworkError(ErrorKind.CONTENT_INVALID, detail=refused.detail) from refused
        if len(urlsplit(origin).netloc) > LONGEST_DOMAIN:
            raise NetworkError(ErrorKind.CONTENT_INVALID, detail=Detail.HOST_MALFORMED)
        return origin


async def _endpoints(server: Server) -> dict[str, str]:
    """Paths of what OAuth needs: those the server names at its own origin, or the usual ones."""
    document = await server.document(METADATA)
    return {
        name: _path(document.get(name), server.host) or usual for name, usual in ENDPOINTS.items()
    }


def _path(address: object, host: str) -> str:
    named = isinstance(address, str) and address.startswith(f"{host}/")
    path = str(address).removeprefix(host) if named else ""
    return "" if "?" in path or "#" in path else path


async def _register(server: Server, paths: Mapping[str, str], callback: Callback) -> App:
    site = urlsplit(callback.url)
    try:
        made = await server.form(
            paths["app_registration_endpoint"],
            {
                "client_name": CLIENT_NAME,
                "redirect_uris": callback.url,
                "scopes": " ".join(SCOPES),
                "website": f"{site.scheme}://{site.netloc}",
            },
        )
    except NetworkError as error:
        if error.kind is ErrorKind.RATE_LIMITED or not error.detail.startswith(NO_SUCH_THING):
            raise
        kind, detail = ErrorKind.CONTENT_INVALID, Detail.HOST_NOT_A_SERVER
        raise NetworkError(kind, detail=detail) from error
    app = App(str(made.get("client_id") or ""), str(made.get("client_secret") or ""))
    if not app.client_id or not app.client_secret:
        raise NetworkError(ErrorKind.CONTENT_INVALID, detail=Detail.HOST_NOT_A_SERVER)
    await _keep_alive(server, paths, app)
    return app


async def _keep_alive(server: Server, paths: Mapping[str, str], app: App) -> None:
    """Use the registration at once: servers before Mastodon 4.3 delete those never used."""
    values = {
        "grant_type": "client_credentials",
        "client_id": app.client_id,
        "client_secret": app.client_secret,
    }
    try:
        await server.form(paths["token_endpoint"], values)
    except NetworkError:
        return


async def _give_back(server: Server, paths: Mapping[str, str], app: App, token: object) -> None:
    """End a token that is of no use. It allows less, so no link that is kept can share it."""
    if not isinstance(token, str) or not token:
        return
    values = {"client_id": app.client_id, "client_secret": app.client_secret, "token": token}
    try:
        await server.form(paths["revocation_endpoint"], values)
    except NetworkError:
        return


def _granted(token: Mapping[str, Any]) -> tuple[str, ...]:
    """Scopes of a token answer; one that names none granted what was asked (RFC 6749, 5.1)."""
    said = token.get("scope")
    if isinstance(said, list):
        return tuple(str(scope) for scope in said)
    return tuple(said.split()) if isinstance(said, str) and said.strip() else SCOPES


def _may_publish(granted: tuple[str, ...]) -> bool:
    return "write" in granted or set(granted) >= PUBLISHING


def _credentials(
    who: Identity, host: str, extra: dict[str, str], token: Mapping[str, Any]
) -> Credentials:
    return Credentials(
        remote_id=who.remote_id,
        host=host,
        access=str(token["access_token"]),
        access_expires_at=_expiry(token, datetime.now(UTC)),
        scopes=_granted(token),
        extra=extra | {"id": who.number, "domain": who.domain},
    )


def _expiry(token: Mapping[str, Any], now: datetime) -> datetime | None:
    """When a token ends at servers that say so; Mastodon's never does.

    `created_at` is a Unix time in seconds, at some servers in milliseconds.
    """
    lasts, created = token.get("expires_in"), token.get("created_at")
    if not isinstance(lasts, int | float) or not 0 < lasts < 100_000_000:
        return None
    made = errors.instant(created, now) if isinstance(created, int | float) else now
    return errors.instant(made.timestamp() + lasts, now)
