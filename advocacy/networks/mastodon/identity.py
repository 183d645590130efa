"""Who an account is for the whole world: a server's word is taken for its own names only."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any
from urllib.parse import urlsplit

import regex

from advocacy.networks.errors import Detail, ErrorKind, NetworkError
from advocacy.networks.mastodon import wire
from advocacy.networks.mastodon.server import Server
from config.kernel.http import Answer, AnswerLost, HostRefused, Http, NotSent, Request

WEBFINGER = "/.well-known/webfinger"
# Columns hold 200 characters: of a handle, or of an actor's address.
LONGEST_DOMAIN = 120
_USER = regex.compile(r"\w[\w.-]{0,62}")
_LONGEST = 200


@dataclass(frozen=True, slots=True)
class Identity:
    """`remote_id` is unique in the world, `number` at the server only."""

    remote_id: str
    number: str
    user: str
    domain: str

    @property
    def handle(self) -> str:
        """As people write it."""
        return f"@{self.user}@{self.domain}"


async def identity(http: Http, server: Server, account: Mapping[str, Any]) -> Identity:
    """The identity of an account entity that the server gave for its token.

    The actor's address counts when it is at this server; without one the name does, with the
    server's host. A server says itself which domain its names end in; that is believed when the
    domain sends those who ask for the name to this server.
    """
    user = str(account.get("username") or account.get("acct") or "").partition("@")[0]
    host = urlsplit(server.host).netloc
    if not _USER.fullmatch(user):
        raise NetworkError(ErrorKind.CONTENT_INVALID, detail=Detail.HOST_NOT_A_SERVER)
    uri = wire.address(account.get("uri"))
    if not uri.startswith(f"{server.host}/") or len(uri) > _LONGEST:
        uri = ""
    claimed, domain = await _claimed_domain(server), host
    if claimed != host and await _sends_here(http, f"{user}@{claimed}", uri or f"{server.host}/"):
        domain = claimed
    return Identity(uri or f"{user}@{host}".lower(), str(account["id"]), user, domain)


async def _claimed_domain(server: Server) -> str:
    """What the server says its names end in; its host when it says nothing of use.

    `domain` of the newer instance document, `uri` of the older one; either may be an address.
    """
    document = await server.instance()
    said = str(document.get("domain") or document.get("uri") or "")
    domain = said.rpartition("://")[2].partition("/")[0].lower()
    return domain if 0 < len(domain) <= LONGEST_DOMAIN else urlsplit(server.host).netloc


async def _sends_here(http: Http, name: str, actor: str) -> bool:
    """Whether the domain of a name has the account at this server, by WebFinger (RFC 7033).

    It answers itself with the actor's address, or redirects to the server. `actor` is what that
    address begins with, as far as it is known.
    """
    here, domain = urlsplit(actor), name.rpartition("@")[2]
    try:
        origin = http.origin(f"{here.scheme}://{domain}")
        query = (("resource", f"acct:{name}"),)
        answer = await http.send(Request("GET", origin + WEBFINGER, params=query))
    except (HostRefused, NotSent, AnswerLost):
        return False
    if 300 <= answer.status < 400:
        place = f"{here.scheme}://{here.netloc}{WEBFINGER}"
        return answer.headers.get("Location", "").partition("?")[0] == place
    return answer.status == 200 and any(href.startswith(actor) for href in _actors(answer))


def _actors(answer: Answer) -> list[str]:
    links = answer.json().get("links")
    found = [link for link in links if isinstance(link, dict)] if isinstance(links, list) else []
    return [str(link.get("href")) for link in found if link.get("rel") == "self"]
