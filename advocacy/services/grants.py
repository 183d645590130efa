"""Grants: what lets us act for an account. Opened for a job, renewed by one job at a time."""

import asyncio
from collections.abc import Awaitable, Callable
from datetime import datetime, timedelta
from typing import Any, cast

from asgiref.sync import sync_to_async
from django.db.models import Q
from django.utils import timezone
from django.views.decorators.debug import sensitive_variables

from advocacy.models import Account, Grant
from advocacy.networks import catalogue
from advocacy.networks.errors import ErrorKind, NetworkError
from advocacy.networks.ports import Renews, Tools
from advocacy.networks.types import Credentials
from advocacy.services import vault

RENEWAL_LEASE = timedelta(seconds=60)
# A session that ends within this time is renewed before it is used.
SOON = timedelta(minutes=2)
POLL_SECONDS = 0.2


@sensitive_variables()
def store(account: Account, credentials: Credentials, *, consent: str, followers: bool) -> Grant:
    """Keep the authorisation of an account; an older one of the same account is replaced."""
    sealed = vault.seal(credentials.to_dict(), account=account)
    now = timezone.now()
    grant, _new = Grant.objects.update_or_create(
        account=account,
        defaults={
            "sealed": sealed.data,
            "key_version": sealed.key_version,
            "scopes": list(credentials.scopes),
            "consent_text": consent,
            "granted_at": now,
            "expires_at": lasts_until(credentials),
            "followers_consent_at": now if followers else None,
            "refreshed_at": now,
            "renewing_until": None,
            "emptied_at": None,
        },
    )
    return grant


def lasts_until(credentials: Credentials) -> datetime | None:
    """When its owner has to say yes again: where nothing can be renewed, when the access ends."""
    if credentials.refresh:
        return credentials.refresh_expires_at
    return credentials.access_expires_at


def by_password(grant: Grant) -> bool:
    """Whether it was given with a password made for us, which its owner has to type anew."""
    return any("appPass" in scope for scope in grant.scopes)


def credentials_of(grant: Grant) -> Credentials:
    """The opened credentials; SealBroken when they cannot be opened."""
    return Credentials.from_dict(vault.unseal(vault.sealed_of(grant), account=grant.account))


async def open_as_is(account: Account, tools: Tools) -> Any:
    """An adapter with the session as it was stored, good enough to give it back."""
    credentials = credentials_of(await _required(account))
    return catalogue.open_adapter(account.network, credentials, tools)


async def open_adapter(account: Account, tools: Tools, *, renew: bool = False) -> Any:
    """An adapter with a session that lasts; `renew` forces a new one (the old was refused).

    NetworkError AUTH_DEAD when there is no grant any more or the network refuses to renew.
    """
    grant = await _required(account)
    credentials = credentials_of(grant)
    adapter = catalogue.open_adapter(account.network, credentials, tools)
    # Asked in this order: a protocol check takes longer than all the rest of opening.
    if not (renew or ends_soon(credentials)) or not isinstance(adapter, Renews):
        return adapter
    credentials = await _renewed(grant, adapter)
    return catalogue.open_adapter(account.network, credentials, tools)


async def with_adapter(account: Account, tools: Tools, act: Callable[[Any], Awaitable[Any]]) -> Any:
    """Do something; when the session turns out to be over, renew it and do it once more."""
    adapter = await open_adapter(account, tools)
    try:
        return await act(adapter)
    except NetworkError as error:
        if error.kind is not ErrorKind.AUTH_EXPIRED:
            raise
    return await act(await open_adapter(account, tools, renew=True))


async def _renewed(grant: Grant, adapter: Renews) -> Credentials:
    """New credentials, by us or by whoever holds the lease: a refresh token works once."""
    while not await sync_to_async(_take_lease)(grant):
        await asyncio.sleep(POLL_SECONDS)
        current = await _required(grant.account, anew=True)
        if current.refreshed_at != grant.refreshed_at:
            return credentials_of(current)
    try:
        fresh = await adapter.renew()
    except NetworkError:
        await sync_to_async(_drop_lease)(grant)
        raise
    # Stored before it is used: the old pair is dead from now on.
    await sync_to_async(_keep)(grant, fresh)
    return fresh


async def _required(account: Account, *, anew: bool = False) -> Grant:
    """The grant that came with the account, or a fresh look."""
    loaded = cast("Grant | None", Account.grant.related.get_cached_value(account, default=None))
    if loaded is not None and not anew:
        return loaded
    grant = await sync_to_async(_grant_of)(account)
    if grant is None:
        raise NetworkError(ErrorKind.AUTH_DEAD, detail="no_grant")
    return grant


def _grant_of(account: Account) -> Grant | None:
    return Grant.objects.select_related("account").filter(account=account).first()


def ends_soon(credentials: Credentials) -> bool:
    """Whether a session has to be renewed before it is used."""
    expires = credentials.access_expires_at
    return expires is not None and expires < timezone.now() + SOON


def _take_lease(grant: Grant) -> bool:
    now = timezone.now()
    free = Q(renewing_until__isnull=True) | Q(renewing_until__lt=now)
    mine = Grant.objects.filter(free, pk=grant.pk, refreshed_at=grant.refreshed_at)
    return mine.update(renewing_until=now + RENEWAL_LEASE) == 1


def _drop_lease(grant: Grant) -> None:
    Grant.objects.filter(pk=grant.pk).update(renewing_until=None)


@sensitive_variables()
def _keep(grant: Grant, fresh: Credentials) -> None:
    sealed = vault.seal(fresh.to_dict(), account=grant.account)
    Grant.objects.filter(pk=grant.pk).update(
        sealed=sealed.data,
        key_version=sealed.key_version,
        expires_at=lasts_until(fresh),
        refreshed_at=timezone.now(),
        renewing_until=None,
    )
