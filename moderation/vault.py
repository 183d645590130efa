"""Sealing what must stay unread for a time: AES-256-GCM, bound to what it is for.

The key is made from PSEUDONYM_KEY, which an installation keeps for good; VAULT_KEYS are replaced,
and what is sealed here must open after that, too.
"""

import hashlib
import hmac
import os

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from django.conf import settings
from django.views.decorators.debug import sensitive_variables

from config.kernel.errors import DomainError

NONCE_BYTES = 12


class SealBroken(DomainError):
    """What is stored cannot be opened: another installation's key, or somebody's edit."""

    status = 500


@sensitive_variables()
def seal(secret: bytes, *, purpose: str) -> bytes:
    """Encrypt a secret for one purpose; opened for another, it does not open."""
    nonce = os.urandom(NONCE_BYTES)
    return nonce + _cipher().encrypt(nonce, secret, purpose.encode())


@sensitive_variables()
def unseal(sealed: bytes, *, purpose: str) -> bytes:
    """Decrypt what `seal` made for this purpose; SealBroken for anything else."""
    try:
        return _cipher().decrypt(sealed[:NONCE_BYTES], sealed[NONCE_BYTES:], purpose.encode())
    except InvalidTag:
        # Without the cause: its frames hold the key.
        raise SealBroken("moderation.seal_broken") from None


@sensitive_variables()
def _cipher() -> AESGCM:
    key = hmac.digest(
        settings.PSEUDONYM_KEY.encode(), b"portevoix/moderation/vault", hashlib.sha256
    )
    return AESGCM(key)
