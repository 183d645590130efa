"""The practice wall on the database: what the practice adapter publishes to, and who is there.

Each method is one short transaction. They are async because the port is; the database work runs
in Django's own thread, on the connection of whoever started the job.
"""

import hashlib
from typing import Any

import numpy as np
from asgiref.sync import sync_to_async
from django.conf import settings
from django.db import transaction
from django.urls import reverse
from django.utils.translation import override

from advocacy.models import Account, WallAccount, WallPost, WallReaction
from advocacy.networks.ports import WallEntry, WallError, WallFault, WallReceipt
from advocacy.networks.types import AccountReading, Credentials, Link, Outgoing, PostReading
from config.kernel.errors import Invalid

PAGE = 1000
FOLLOWER = np.dtype("<u4")
Kind = WallReaction.Kind


class DatabaseWall:
    """The `Wall` port on `WallAccount` and `WallPost`."""

    async def put(self, entry: WallEntry) -> WallReceipt:
        """Store it unless the key is taken; say what is there."""
        return await sync_to_async(_put)(entry)

    async def get(self, account: str, key: str) -> WallReceipt | None:
        """What hangs there, or None."""
        return await sync_to_async(_get)(account, key)

    async def remove(self, account: str, key: str) -> None:
        """Take it down."""
        await sync_to_async(_remove)(account, key)

    async def account_reading(self, account: str) -> AccountReading:
        """Followers and posts; the wall knows no "following"."""
        return await sync_to_async(_account_reading)(account)

    async def post_reading(self, account: str, key: str) -> PostReading:
        """Reactions by kind; a kind nobody counted stays unknown."""
        return await sync_to_async(_post_reading)(account, key)

    async def follower_page(self, account: str, after: str) -> tuple[str, ...]:
        """The next thousand follower ids."""
        return await sync_to_async(_follower_page)(account, after)


def provision(*, owner: Any, handle: str) -> Link:
    """Give a person an account on the wall under that handle: a new one, or their own of before.

    Raises Invalid when somebody else has the handle.
    """
    mine = Account.objects.filter(network="practice", remote_id=handle)
    with transaction.atomic():
        if mine.exclude(owner=owner).exists():
            raise Invalid("wall.handle_taken", handle=handle)
        account, new = WallAccount.objects.get_or_create(
            handle=handle, defaults={"display_name": str(owner)}
        )
        if not new and not mine.exists():
            raise Invalid("wall.handle_taken", handle=handle)
    return Link(
        remote_id=handle,
        handle=f"@{handle}",
        credentials=Credentials(remote_id=handle),
        name=account.display_name,
        url=settings.BASE_URL + reverse("advocacy:wall"),
    )


def follower_ids(account: WallAccount) -> np.ndarray:
    """Ids of the people who follow the account, ascending."""
    return np.frombuffer(bytes(account.followers), dtype=FOLLOWER)


def _put(entry: WallEntry) -> WallReceipt:
    post, account = entry.post, _account(entry.account)
    stored, _new = WallPost.objects.get_or_create(
        account=account,
        key=entry.key,
        defaults={
            "text": post.text,
            "language": post.languages[0] if post.languages else "",
            "media": _pictures(post),
            "digest": entry.digest,
            "created_at": entry.created_at,
        },
    )
    return _receipt(account, stored)


def _get(account: str, key: str) -> WallReceipt | None:
    owner = _account(account)
    stored = WallPost.objects.filter(account=owner, key=key).first()
    return _receipt(owner, stored) if stored else None


def _remove(account: str, key: str) -> None:
    WallPost.objects.filter(account=_account(account), key=key).delete()


def _account_reading(account: str) -> AccountReading:
    owner = _account(account)
    return AccountReading(followers=follower_ids(owner).size, posts=owner.posts.count())


def _post_reading(account: str, key: str) -> PostReading:
    stored = WallPost.objects.filter(account=_account(account), key=key).first()
    if stored is None:
        raise WallError(WallFault.NO_ENTRY)
    counts = dict(stored.reactions.values_list("kind", "count"))
    return PostReading(
        views=counts.get(Kind.VIEW),
        likes=counts.get(Kind.LIKE),
        reposts=counts.get(Kind.SHARE),
        replies=counts.get(Kind.REPLY),
    )


def _follower_page(account: str, after: str) -> tuple[str, ...]:
    ids = follower_ids(_account(account))
    start = int(np.searchsorted(ids, int(after), side="right")) if after else 0
    return tuple(str(number) for number in ids[start : start + PAGE].tolist())


def _account(handle: str) -> WallAccount:
    account = WallAccount.objects.filter(handle=handle).first()
    if account is None:
        raise WallError(WallFault.NO_ACCOUNT)
    if account.suspended:
        raise WallError(WallFault.SUSPENDED)
    return account


def _pictures(post: Outgoing) -> list[dict[str, str]]:
    return [
        {"sha256": hashlib.sha256(image.data).hexdigest(), "alt": image.alt, "mime": image.mime}
        for image in post.images
    ]


def _receipt(account: WallAccount, stored: WallPost) -> WallReceipt:
    return WallReceipt(digest=stored.digest, url=public_url(account.handle, stored.key))


def public_url(handle: str, key: str) -> str:
    """The address of a post, without a language: each reader is led to theirs."""
    with override("fr"):
        path = reverse("advocacy:wall_post", args=[handle, key])
    return settings.BASE_URL + path.removeprefix("/fr")
