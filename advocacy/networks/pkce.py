"""Proof Key for Code Exchange (RFC 7636), method S256: a code is of use to nobody else."""

import base64
import hashlib
import secrets

METHOD = "S256"


def verifier() -> str:
    """What proves, when a code is traded, that it was asked for by us."""
    return secrets.token_urlsafe(48)


def challenge(kept: str) -> str:
    """What shows of a verifier before."""
    digest = hashlib.sha256(kept.encode()).digest()
    return base64.urlsafe_b64encode(digest).rstrip(b"=").decode()
