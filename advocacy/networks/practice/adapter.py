"""The practice wall: a network like any other, except that it is ours.

People train on it, so it follows the rules of the real ones: a key publishes once, what is
unknown stays None, and every way to fail exists. What stores the posts is handed in.
"""

from collections.abc import AsyncIterator, Awaitable
from datetime import datetime
from typing import TypeVar

from advocacy.networks import text as measure
from advocacy.networks.catalogue import get
from advocacy.networks.errors import Detail, ErrorKind, NetworkError
from advocacy.networks.fitness import unfit
from advocacy.networks.ports import Tools, Wall, WallEntry, WallError, WallFault, WallReceipt
from advocacy.networks.types import (
    AccountReading,
    Credentials,
    Key,
    Outgoing,
    PostReading,
    Receipt,
    TextCount,
    milliseconds,
)

LIMITS = get("practice").limits
KINDS = {
    WallFault.NO_ACCOUNT: ErrorKind.AUTH_DEAD,
    WallFault.SESSION_OVER: ErrorKind.AUTH_EXPIRED,
    WallFault.READ_ONLY: ErrorKind.SCOPE_MISSING,
    WallFault.SUSPENDED: ErrorKind.ACCOUNT_BLOCKED,
    WallFault.TOO_FAST: ErrorKind.RATE_LIMITED,
    WallFault.FULL: ErrorKind.QUOTA_EXHAUSTED,
    WallFault.OTHER_CONTENT: ErrorKind.DUPLICATE,
    WallFault.REFUSED_CONTENT: ErrorKind.CONTENT_INVALID,
    WallFault.NO_ENTRY: ErrorKind.NOT_FOUND,
    WallFault.CLOSED: ErrorKind.TRANSIENT,
    WallFault.NO_ANSWER: ErrorKind.AMBIGUOUS,
}
T = TypeVar("T")


class PracticeAdapter:
    """Publishes, reconciles, removes, measures and lists followers on a `Wall`."""

    # The wall stores one entry per account and key, whatever is put there again.
    replay_is_safe = True

    def __init__(self, credentials: Credentials, tools: Tools) -> None:
        if tools.wall is None:
            raise ValueError("wall")
        self._account = credentials.remote_id
        self._wall: Wall = tools.wall

    @staticmethod
    def count(text: str) -> TextCount:
        """500 grapheme clusters, everything counted in full."""
        return measure.count(text, LIMITS)

    @staticmethod
    def new_key(at: datetime, salt: int) -> Key:
        """The instant in microseconds and the salt."""
        return Key(f"{at.timestamp() * 1_000_000:.0f}-{salt}", milliseconds(at))

    async def publish(self, post: Outgoing, key: Key) -> Receipt:
        """Put the post up; under a key that holds another one, DUPLICATE."""
        if reason := unfit(post, LIMITS):
            raise NetworkError(ErrorKind.CONTENT_INVALID, detail=reason)
        entry = WallEntry(self._account, key.value, post, post.digest, key.created_at)
        stored = await _asked(self._wall.put(entry))
        if stored.digest != post.digest:
            raise NetworkError(ErrorKind.DUPLICATE, detail=Detail.RECORD_DIFFERS)
        return _receipt(key, stored)

    async def reconcile(self, post: Outgoing, key: Key) -> Receipt | None:
        """Compare digests of what hangs there and what was sent."""
        stored = await _asked(self._wall.get(self._account, key.value))
        if stored is None:
            return None
        if stored.digest != post.digest:
            raise NetworkError(ErrorKind.AMBIGUOUS, detail=Detail.RECORD_DIFFERS)
        return _receipt(key, stored)

    async def remove(self, remote_id: str) -> None:
        """Take the post down."""
        await _asked(self._wall.remove(self._account, remote_id))

    async def measure_account(self) -> AccountReading:
        """Counts of the account."""
        return await _asked(self._wall.account_reading(self._account))

    async def measure_post(self, remote_id: str) -> PostReading:
        """Counts of the post."""
        return await _asked(self._wall.post_reading(self._account, remote_id))

    async def followers(self) -> AsyncIterator[tuple[str, ...]] | None:
        """Pages of follower ids."""
        return self._follower_pages(await self._follower_page(""))

    async def _follower_pages(self, page: tuple[str, ...]) -> AsyncIterator[tuple[str, ...]]:
        while page:
            yield page
            page = await self._follower_page(page[-1])

    async def _follower_page(self, after: str) -> tuple[str, ...]:
        return await _asked(self._wall.follower_page(self._account, after))


def _receipt(key: Key, stored: WallReceipt) -> Receipt:
    return Receipt(remote_id=key.value, url=stored.url, revision=stored.digest)


async def _asked(question: Awaitable[T]) -> T:
    """The wall's answer, its refusals as errors of a network."""
    try:
        return await question
    except WallError as refused:
        kind = KINDS[refused.fault]
        raise NetworkError(kind, retry_at=refused.retry_at, detail=refused.fault) from refused
