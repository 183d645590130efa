"""Rows of the accounts: on the wall, linked to their owners, with sealed grants and consents."""

from collections.abc import Sequence

import numpy as np
from django.utils.translation import override
from numpy.typing import NDArray

from advocacy.demo.holders import PERIOD, Holder
from advocacy.models import Account, Grant, WallAccount
from advocacy.networks.types import Credentials
from advocacy.services import vault
from advocacy.services.consent import consent_text
from advocacy.services.wall import FOLLOWER
from charter import public as charter
from config.demo.bulk import insert
from config.demo.world import World

NETWORK = "practice"
BATCH = 500
COMPANY = ("helene", "hexalia", "Hexalia")
"""By key of who holds it, its handle, and its name."""


def make(
    world: World, holders: Sequence[Holder], followers: NDArray[np.int64]
) -> dict[str, Account]:
    """Store an account per holder, its followers being a row of ids; return them by handle."""
    ids = np.sort(followers, axis=1).astype(FOLLOWER)
    insert(
        WallAccount(handle=holder.handle, display_name=holder.name, followers=row.tobytes())
        for holder, row in zip(holders, ids, strict=True)
    )
    accounts = Account.objects.bulk_create(map(_account, holders), batch_size=BATCH)
    texts = {language: _consent(language) for language in ("fr", "en")}
    insert(
        _grant(account, texts[holder.person.language])
        for holder, account in zip(holders, accounts, strict=True)
    )
    for account in accounts:
        at, owner = account.linked_at, account.owner
        world.note(at, account, "account.link", actor=owner, network=NETWORK)
        world.note(at, account, "account.consent", actor=owner, followers=True)
    charter.settle_channels({(a.owner_id, a.network) for a in accounts}, actor=world.actor)
    return {account.remote_id: account for account in accounts}


def make_company(world: World, followers: NDArray[np.int64]) -> Account:
    """Store the company's own account, which its head of communications holds."""
    key, handle, name = COMPANY
    owner, at = world.users[key], world.today - PERIOD
    person = next(each for each in world.people if each.key == key)
    holder = Holder(person, owner, handle, name, at, ())
    ids = np.sort(followers).astype(FOLLOWER).tobytes()
    WallAccount.objects.create(handle=handle, display_name=name, followers=ids)
    account = _account(holder)
    account.is_company = True
    account.save()
    _grant(account, _consent(owner.language)).save()
    world.note(at, account, "account.link", actor=owner, network=NETWORK)
    world.note(at, account, "account.consent", actor=owner, followers=True)
    world.note(at, account, "account.company", actor=owner, company=True)
    return account


def _consent(language: str) -> str:
    with override(language):
        return consent_text(NETWORK)


def _account(holder: Holder) -> Account:
    return Account(
        owner=holder.user,
        network=NETWORK,
        remote_id=holder.handle,
        handle=f"@{holder.handle}",
        display_name=holder.name,
        linked_at=holder.linked_at,
        updated_at=holder.linked_at,
    )


def _grant(account: Account, consent: str) -> Grant:
    sealed = vault.seal(Credentials(remote_id=account.remote_id).to_dict(), account=account)
    return Grant(
        account=account,
        sealed=sealed.data,
        key_version=sealed.key_version,
        consent_text=consent,
        granted_at=account.linked_at,
        refreshed_at=account.linked_at,
        followers_consent_at=account.linked_at,
    )
