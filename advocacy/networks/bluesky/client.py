"""Who we are at AT Protocol servers: a document at an address of ours, and a key.

https://atproto.com/specs/oauth#clients. Nobody registers: a server reads the document when we
first ask. On a developer's machine there is nothing for it to read, so what it would say is in the
name itself, and there is no key (a public client; its sessions end after two weeks).
"""

import json
from collections.abc import Iterable, Mapping
from datetime import timedelta
from typing import Any
from urllib.parse import parse_qs, urlencode, urlsplit

from advocacy.networks.bluesky import dpop
from advocacy.networks.ports import Registrations
from advocacy.networks.types import App

NAME = "Portevoix"
POSTS = "app.bsky.feed.post"
ACTIONS = ("create", "update", "delete")
# Storing a record under a key of ours counts as creating and as updating it.
STORING = {"create", "update"}
# What writing and taking down posts with pictures needs.
SCOPES = (
    "atproto",
    f"repo:{POSTS}?{'&'.join(f'action={action}' for action in ACTIONS)}",
    "blob:image/*",
)
# All of it at once, for servers older than scopes for single things.
OLD_SCOPES = ("atproto", "transition:generic")
LOOPBACK = "http://localhost"
ASSERTION = "urn:ietf:params:oauth:client-assertion-type:jwt-bearer"
# From the first yes on, however often a session is renewed.
PUBLIC_LASTS = timedelta(weeks=2)
CONFIDENTIAL_LASTS = timedelta(days=730)


def loopback_id(redirect: str) -> str:
    """The name of a client on a developer's machine. `redirect` is at 127.0.0.1 or [::1]."""
    scopes = " ".join(dict.fromkeys(SCOPES + OLD_SCOPES))
    return f"{LOOPBACK}?{urlencode({'redirect_uri': redirect, 'scope': scopes})}"


def is_public(client_id: str) -> bool:
    """Whether that client has no key to prove itself with."""
    return client_id.startswith(LOOPBACK)


def lasts(client_id: str) -> timedelta:
    """How long what a person allowed this client holds."""
    return PUBLIC_LASTS if is_public(client_id) else CONFIDENTIAL_LASTS


def may_post(scopes: tuple[str, ...]) -> bool:
    """Whether what was granted is enough; a server may write a scope in another way."""
    every = OLD_SCOPES[1] in scopes
    allowed = {action for scope in scopes for action in _with_posts(scope)}
    return OLD_SCOPES[0] in scopes and (every or allowed >= STORING)


def _with_posts(scope: str) -> Iterable[str]:
    """What a scope lets us do with posts: "repo:<collection>" or "repo?collection=<collection>",
    "*" for every collection; every action where none is named (atproto.com/specs/permission)."""
    name, _, query = scope.partition("?")
    kind, _, collection = name.partition(":")
    parts = parse_qs(query)
    if kind != "repo" or not {POSTS, "*"} & {collection, *parts.get("collection", ())}:
        return ()
    return parts.get("action", ACTIONS)


def document(client_id: str, redirect: str, key: str) -> dict[str, Any]:
    """What the address `client_id` has to answer."""
    site = urlsplit(client_id)
    return {
        "client_id": client_id,
        "client_name": NAME,
        "client_uri": f"{site.scheme}://{site.netloc}",
        "application_type": "web",
        "redirect_uris": [redirect],
        "grant_types": ["authorization_code", "refresh_token"],
        "response_types": ["code"],
        "scope": " ".join(dict.fromkeys(SCOPES + OLD_SCOPES)),
        "dpop_bound_access_tokens": True,
        "token_endpoint_auth_method": "private_key_jwt",
        "token_endpoint_auth_signing_alg": dpop.ALGORITHM,
        "jwks": {"keys": [_published(key)]},
    }


async def key_of(client_id: str, registrations: Registrations | None) -> str:
    """Our key under that name, made when it is first asked for; empty for a public client.

    Servers end every session of a key that the document no longer names: it stays.
    """
    if is_public(client_id) or registrations is None:
        return ""
    known = await registrations.get(client_id)
    known = known or await registrations.put(client_id, App(client_id, dpop.new_key()))
    return known.client_secret


def proof(client_id: str, key: str, issuer: str) -> Mapping[str, str]:
    """Form fields that say who we are, to that authorisation server, now."""
    if not key:
        return {"client_id": client_id}
    claims = {"iss": client_id, "sub": client_id, "aud": issuer}
    assertion = dpop.signed(claims, key, {"kid": _published(key)["kid"]})
    return {
        "client_id": client_id,
        "client_assertion_type": ASSERTION,
        "client_assertion": assertion,
    }


def _published(key: str) -> dict[str, Any]:
    shown = dpop.public(key)
    # RFC 7638: a name that follows from the key.
    parts = {name: shown[name] for name in ("crv", "kty", "x", "y")}
    thumb = dpop.thumbprint(json.dumps(parts, separators=(",", ":")))
    return {**shown, "kid": thumb, "alg": dpop.ALGORITHM, "use": "sig"}
