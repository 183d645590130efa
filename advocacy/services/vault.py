"""The vault: credentials of linked accounts, sealed under versioned keys of their own.

AES-256-GCM with a fresh nonce; the account is authenticated with the secret, so a sealed value
copied to another row does not open. Keys come from `settings.VAULT_KEYS`, never from SECRET_KEY.
"""

import base64
import binascii
import json
import os
from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import cache
from typing import Any

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from django.conf import settings
from django.core.exceptions import ImproperlyConfigured
from django.db import transaction
from django.views.decorators.debug import sensitive_variables

from advocacy.models import Account, Grant
from config.kernel.errors import DomainError

NONCE_BYTES = 12
KEY_BYTES = 32
BATCH = 200


class SealBroken(DomainError):
    """What is stored cannot be opened: the wrong key, the wrong row, or somebody's edit."""

    status = 500


@dataclass(frozen=True, slots=True)
class Sealed:
    """A sealed secret as a grant stores it."""

    data: bytes = field(repr=False)
    key_version: int


@sensitive_variables()
def seal(secret: Mapping[str, Any], *, account: Account) -> Sealed:
    """Encrypt JSON values for one account, under the newest key."""
    version = newest_version()
    nonce = os.urandom(NONCE_BYTES)
    plain = json.dumps(secret, sort_keys=True).encode()
    cipher = _ciphers()[version]
    return Sealed(nonce + cipher.encrypt(nonce, plain, _bound_to(account)), version)


@sensitive_variables()
def unseal(sealed: Sealed, *, account: Account) -> dict[str, Any]:
    """Decrypt what `seal` made for this very account; SealBroken for anything else."""
    cipher = _ciphers().get(sealed.key_version)
    if cipher is None:
        raise SealBroken("vault.key_missing", version=sealed.key_version)
    nonce, data = sealed.data[:NONCE_BYTES], sealed.data[NONCE_BYTES:]
    try:
        plain = cipher.decrypt(nonce, data, _bound_to(account))
    except InvalidTag:
        # Without the cause: its frames hold the key.
        raise SealBroken("vault.broken") from None
    secret: dict[str, Any] = json.loads(plain)
    return secret


def newest_version() -> int:
    """The version new secrets are sealed under."""
    return next(iter(_ciphers()))


def rotate() -> int:
    """Seal every grant under the newest key, in batches; return how many changed.

    Interrupted, it may simply be started again.
    """
    changed = 0
    while moved := _rotate_batch(newest_version()):
        changed += moved
    return changed


@sensitive_variables()
def _rotate_batch(version: int) -> int:
    with transaction.atomic():
        old = Grant.objects.select_for_update(of=("self",)).exclude(key_version=version)
        grants = list(old.select_related("account").order_by("pk")[:BATCH])
        for grant in grants:
            opened = unseal(sealed_of(grant), account=grant.account)
            fresh = seal(opened, account=grant.account)
            grant.sealed, grant.key_version = fresh.data, fresh.key_version
        Grant.objects.bulk_update(grants, ["sealed", "key_version"])
    return len(grants)


def sealed_of(grant: Grant) -> Sealed:
    """What a grant holds; PostgreSQL hands out memoryviews."""
    return Sealed(bytes(grant.sealed), grant.key_version)


def _bound_to(account: Account) -> bytes:
    return f"portevoix/grant/{account.pk}/{account.network}/{account.remote_id}".encode()


def _ciphers() -> dict[int, AESGCM]:
    return parse_keys(settings.VAULT_KEYS)


@cache
@sensitive_variables()
def parse_keys(text: str) -> dict[int, AESGCM]:
    """Read "2:base64,1:base64", newest first; ImproperlyConfigured says what is wrong with it."""
    ciphers: dict[int, AESGCM] = {}
    for item in filter(None, (part.strip() for part in text.split(","))):
        version, _, encoded = item.partition(":")
        try:
            key = base64.b64decode(encoded.strip().replace("-", "+").replace("_", "/"))
            ciphers[int(version)] = AESGCM(_checked(key))
        except (ValueError, binascii.Error):
            raise ImproperlyConfigured(
                'VAULT_KEYS must be "version:base64 of 32 bytes", newest first, comma between.'
            ) from None
    if not ciphers:
        raise ImproperlyConfigured("VAULT_KEYS holds no key.")
    return ciphers


def _checked(key: bytes) -> bytes:
    if len(key) != KEY_BYTES:
        raise ValueError
    return key
