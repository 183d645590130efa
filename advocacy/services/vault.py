"""The vault: credentials of linked accounts, sealed under versioned keys of their own.

AES-256-GCM with a fresh nonce; what a secret is for (its account, its server) is authenticated
with it, so a sealed value copied to another row does not open. Keys come from
`settings.VAULT_KEYS`, never from SECRET_KEY.
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
from django.db.models import QuerySet
from django.views.decorators.debug import sensitive_variables

from advocacy.models import Account, AudienceKey, Grant, Receipt, Registration
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
    return seal_for(_purpose(account), secret)


@sensitive_variables()
def seal_for(purpose: str, secret: Mapping[str, Any]) -> Sealed:
    """Encrypt JSON values that only this purpose opens, under the newest key."""
    version = newest_version()
    nonce = os.urandom(NONCE_BYTES)
    plain = json.dumps(secret, sort_keys=True).encode()
    cipher = _ciphers()[version]
    return Sealed(nonce + cipher.encrypt(nonce, plain, _bound_to(purpose)), version)


@sensitive_variables()
def unseal(sealed: Sealed, *, account: Account) -> dict[str, Any]:
    """Decrypt what `seal` made for this very account; SealBroken for anything else."""
    return unseal_for(_purpose(account), sealed)


@sensitive_variables()
def unseal_for(purpose: str, sealed: Sealed) -> dict[str, Any]:
    """Decrypt what `seal_for` made for this very purpose; SealBroken for anything else."""
    cipher = _ciphers().get(sealed.key_version)
    if cipher is None:
        raise SealBroken("vault.key_missing", version=sealed.key_version)
    nonce, data = sealed.data[:NONCE_BYTES], sealed.data[NONCE_BYTES:]
    try:
        plain = cipher.decrypt(nonce, data, _bound_to(purpose))
    except InvalidTag:
        # Without the cause: its frames hold the key.
        raise SealBroken("vault.broken") from None
    secret: dict[str, Any] = json.loads(plain)
    return secret


def newest_version() -> int:
    """The version new secrets are sealed under."""
    return next(iter(_ciphers()))


def rotate() -> int:
    """Seal all that is kept under the newest key, in batches; return how many changed.

    Interrupted, it may simply be started again.
    """
    changed = 0
    pending = Receipt.objects.pending().select_related("account")
    keys = AudienceKey.objects.filter(sealed__isnull=False)
    held = (Grant.objects.select_related("account"), Registration.objects.all(), pending, keys)
    for rows in held:
        while moved := _rotate_batch(rows, newest_version()):
            changed += moved
    return changed


@sensitive_variables()
def _rotate_batch(rows: QuerySet[Any], version: int) -> int:
    with transaction.atomic():
        old = rows.select_for_update(of=("self",)).exclude(key_version=version)
        batch = list(old.order_by("pk")[:BATCH])
        for row in batch:
            purpose = purpose_of(row)
            fresh = seal_for(purpose, unseal_for(purpose, sealed_of(row)))
            row.sealed, row.key_version = fresh.data, fresh.key_version
        rows.model._default_manager.bulk_update(batch, ["sealed", "key_version"])
    return len(batch)


def sealed_of(row: Grant | Receipt | Registration | AudienceKey) -> Sealed:
    """What a row holds; PostgreSQL hands out memoryviews."""
    return Sealed(bytes(row.sealed or b""), row.key_version or 0)


def purpose_of(row: Grant | Receipt | Registration | AudienceKey) -> str:
    """What a row's secret is for: it opens nowhere else."""
    if isinstance(row, Registration):
        return server(row.host)
    return f"audience/{row.pk}" if isinstance(row, AudienceKey) else _purpose(row.account)


def server(host: str) -> str:
    """The purpose of what we are registered as at a server."""
    return f"server/{host}"


def _purpose(account: Account) -> str:
    return f"grant/{account.pk}/{account.network}/{account.remote_id}"


def _bound_to(purpose: str) -> bytes:
    return f"portevoix/{purpose}".encode()


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
