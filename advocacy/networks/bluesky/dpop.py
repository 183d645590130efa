"""Proof of possession (DPoP): every request is signed with a key that only this session has.

RFC 9449, as https://atproto.com/specs/oauth asks for it: ES256, and a nonce of each server in
every proof. A server that wants another nonce refuses without having done anything, so that one
refusal is answered here.
"""

import json
import secrets
import time
from collections.abc import Mapping, MutableMapping
from dataclasses import replace
from hashlib import sha256
from typing import Any
from urllib.parse import urlsplit, urlunsplit

import jwt
from cryptography.hazmat.primitives.asymmetric import ec
from jwt import PyJWK
from jwt.algorithms import ECAlgorithm
from jwt.utils import base64url_encode

from config.kernel.http import Answer, Http, Request

ALGORITHM = "ES256"
NONCE = "DPoP-Nonce"
SCHEME = "DPoP "


def new_key() -> str:
    """A private key of its own (P-256), as a JWK in JSON."""
    return str(ECAlgorithm.to_jwk(ec.generate_private_key(ec.SECP256R1())))


def public(key: str) -> dict[str, Any]:
    """What may be shown of a key."""
    return {name: value for name, value in json.loads(key).items() if name not in {"d", "key_ops"}}


def thumbprint(text: str) -> str:
    """sha256 in URL-safe base64, without padding: what JOSE makes digests of."""
    return base64url_encode(sha256(text.encode()).digest()).decode()


def signed(claims: Mapping[str, Any], key: str, headers: Mapping[str, Any]) -> str:
    """A token of these claims, issued now and never to be taken twice."""
    issued = {"iat": int(time.time()), "jti": secrets.token_urlsafe(16)}
    every = {**claims, **issued}
    return jwt.encode(every, PyJWK.from_json(key), algorithm=ALGORITHM, headers=dict(headers))


class Bound:
    """Sends requests bound to one key. `nonces` keeps what each server asked for last.

    A token among the headers ("Authorization: DPoP ...") is part of what is proven.
    """

    def __init__(self, http: Http, key: str, nonces: MutableMapping[str, str]) -> None:
        self._http = http
        self._key = key
        self._nonces = nonces

    async def send(self, request: Request) -> Answer:
        """The answer; asked again once where the server first told its nonce."""
        known = self._nonces.get(_origin(request))
        answer = await self._sent(request)
        told = answer.headers.get(NONCE)
        if told and told != known and _wants_nonce(answer):
            answer = await self._sent(request)
        return answer

    async def _sent(self, request: Request) -> Answer:
        headers = {**request.headers, "DPoP": self._proof(request)}
        answer = await self._http.send(replace(request, headers=headers))
        if told := answer.headers.get(NONCE):
            self._nonces[_origin(request)] = told
        return answer

    def _proof(self, request: Request) -> str:
        parts = urlsplit(request.url)
        claims = {"htm": request.method, "htu": urlunsplit(parts._replace(query="", fragment=""))}
        if nonce := self._nonces.get(_origin(request)):
            claims["nonce"] = nonce
        token = request.headers.get("Authorization", "")
        if token.startswith(SCHEME):
            claims["ath"] = thumbprint(token.removeprefix(SCHEME))
        headers = {"typ": "dpop+jwt", "jwk": public(self._key)}
        return signed(claims, self._key, headers)


def _origin(request: Request) -> str:
    parts = urlsplit(request.url)
    return f"{parts.scheme}://{parts.netloc}"


def _wants_nonce(answer: Answer) -> bool:
    asked = "use_dpop_nonce"
    said = answer.headers.get("WWW-Authenticate", "")
    return answer.status in {400, 401} and (answer.json().get("error") == asked or asked in said)
