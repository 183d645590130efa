"""Bluesky and every other AT Protocol server, for one account and its session."""

from collections.abc import AsyncIterator
from datetime import datetime
from typing import Any

from advocacy.networks import text as measure
from advocacy.networks.bluesky import facets, session, wire
from advocacy.networks.bluesky import profile as profile_record
from advocacy.networks.bluesky.xrpc import Xrpc
from advocacy.networks.errors import Detail, ErrorKind, NetworkError
from advocacy.networks.ports import Tools
from advocacy.networks.profiles import Profile
from advocacy.networks.types import (
    AccountReading,
    Credentials,
    Key,
    Outgoing,
    PostReading,
    Receipt,
    Revocation,
    TextCount,
)

PAGE = "100"


class BlueskyAdapter:
    """Publishes, reconciles, removes, measures, lists followers, presents, renews and revokes.

    Writing and reading back go to the account's own server. Counts and followers are known to
    an AppView only ("bluesky_appview" among the hosts); without one they are unknown.
    """

    # The key names the record and a create never overwrites: a repeat finds it taken.
    replay_is_safe = True

    def __init__(self, credentials: Credentials, tools: Tools) -> None:
        self._credentials = credentials
        self._session = session.of(credentials, tools)
        self._pds = self._session.pds
        view = tools.hosts.get("bluesky_appview", "")
        self._view = Xrpc(tools.http, view) if view else None

    @staticmethod
    def count(text: str) -> TextCount:
        """300 grapheme clusters and 3000 bytes, both at once; links count in full."""
        return measure.count(text, wire.LIMITS)

    @staticmethod
    def new_key(at: datetime, salt: int) -> Key:
        """A record key (TID) and the creation time that goes into the record."""
        return wire.new_key(at, salt)

    async def publish(self, post: Outgoing, key: Key) -> Receipt:
        """Create the record, or find that this very record is there already.

        A taken key, a 5xx and a lost answer prove nothing, so the record is read back and
        compared with what was sent: equal is a receipt, anything else AMBIGUOUS.
        """
        wire.check(post)
        await self._upload(post)
        record = wire.record(post, key, await self._resolve(post.text))
        try:
            stored = await self._create(record, key)
        except NetworkError as error:
            if error.kind is not ErrorKind.AMBIGUOUS and error.detail != "InvalidSwap":
                raise
            return await self._settle(record, key, error)
        return wire.receipt(self._credentials, key, str(stored.get("cid", "")))

    async def reconcile(self, post: Outgoing, key: Key) -> Receipt | None:
        """Compare what is stored under the key with what the post makes.

        The DIDs of mentions are taken from the stored record: handles move between people.
        """
        found = await self._read(key)
        if found is None:
            return None
        value = found.get("value", {})
        dids = facets.mentioned(post.text, value.get("facets"))
        if value != wire.record(post, key, dids):
            raise NetworkError(ErrorKind.AMBIGUOUS, detail=Detail.RECORD_DIFFERS)
        return wire.receipt(self._credentials, key, str(found.get("cid", "")))

    async def remove(self, remote_id: str) -> None:
        """Delete the record; the server is content when it is gone already."""
        did = self._credentials.remote_id
        await self._pds.procedure(
            "com.atproto.repo.deleteRecord",
            {"repo": did, "collection": wire.POST, "rkey": wire.rkey_of(remote_id, did)},
            token=self._credentials.access,
        )

    async def measure_account(self) -> AccountReading:
        """Counts of the profile; all None without an AppView."""
        actor = {"actor": self._credentials.remote_id}
        profile = await self._viewed("app.bsky.actor.getProfile", actor)
        return wire.account_reading(profile or {})

    async def measure_post(self, remote_id: str) -> PostReading:
        """Counts of a post; all None without an AppView, or where it does not show the post: it
        may not have seen it yet, or hide it."""
        answer = await self._viewed("app.bsky.feed.getPosts", {"uris": remote_id})
        if answer and answer.get("posts"):
            return wire.post_reading(answer["posts"][0])
        key = wire.rkey_of(remote_id, self._credentials.remote_id)
        if await self._record(key) is None:
            raise NetworkError(ErrorKind.NOT_FOUND, detail="RecordNotFound")
        return PostReading()

    async def followers(self) -> AsyncIterator[tuple[str, ...]] | None:
        """Pages of DIDs; None without an AppView."""
        first = await self._follower_page("")
        return None if first is None else self._follower_pages(first)

    async def read_profile(self) -> Profile:
        """The profile record, and its pictures."""
        return await profile_record.read(self._pds, self._credentials.remote_id)

    async def set_profile(self, profile: Profile) -> None:
        """Write the profile record."""
        await profile_record.write(self._pds, self._credentials, profile)

    async def renew(self) -> Credentials:
        """A new pair for the refresh token. The old pair is not to be used again."""
        return await self._session.renew()

    async def revoke(self) -> Revocation:
        """End the session; what outlives it is said."""
        return await self._session.revoke()

    async def _upload(self, post: Outgoing) -> None:
        for image in post.images:
            answer = await self._pds.upload(image.data, image.mime, token=self._credentials.access)
            # The reference was computed beforehand; a server that saw another type than we
            # declared would refuse the record for it.
            if answer.get("blob") != wire.blob(image):
                raise NetworkError(ErrorKind.CONTENT_INVALID, detail=Detail.IMAGE_TYPE)

    async def _resolve(self, text: str) -> dict[str, str]:
        """DIDs of the handles mentioned; who cannot be found stays plain text."""
        found = {}
        for handle in facets.handles(text):
            try:
                answer = await self._pds.query(
                    "com.atproto.identity.resolveHandle", {"handle": handle}
                )
            except NetworkError:
                continue
            if did := answer.get("did"):
                found[handle] = str(did)
        return found

    async def _create(self, record: dict[str, Any], key: Key) -> dict[str, Any]:
        return await self._pds.procedure(
            "com.atproto.repo.putRecord",
            {
                "repo": self._credentials.remote_id,
                "collection": wire.POST,
                "rkey": key.value,
                "record": record,
                "swapRecord": None,
            },
            token=self._credentials.access,
            unsure=ErrorKind.AMBIGUOUS,
        )

    async def _settle(self, record: dict[str, Any], key: Key, cause: NetworkError) -> Receipt:
        """What became of a create without a clear answer. Absent now may be there later."""
        try:
            found = await self._read(key)
        except NetworkError:
            found = None
        if found is None:
            raise NetworkError(ErrorKind.AMBIGUOUS, detail=cause.detail) from cause
        if found.get("value") != record:
            raise NetworkError(ErrorKind.AMBIGUOUS, detail=Detail.RECORD_DIFFERS) from cause
        return wire.receipt(self._credentials, key, str(found.get("cid", "")))

    async def _read(self, key: Key) -> dict[str, Any] | None:
        return await self._record(key.value)

    async def _record(self, rkey: str) -> dict[str, Any] | None:
        """The stored record with its cid, without signing in; None when there is none.

        A repository that cannot be read (dormant, taken down, moved) says nothing about its
        records: ACCOUNT_BLOCKED.
        """
        params = {
            "repo": self._credentials.remote_id,
            "collection": wire.POST,
            "rkey": rkey,
        }
        try:
            return await self._pds.query("com.atproto.repo.getRecord", params)
        except NetworkError as error:
            if error.detail == "RecordNotFound":
                return None
            if error.kind is ErrorKind.CONTENT_INVALID:
                kind = ErrorKind.ACCOUNT_BLOCKED
                raise NetworkError(kind, detail="repository_unreadable") from error
            raise

    async def _viewed(self, method: str, params: dict[str, str]) -> dict[str, Any] | None:
        """An answer of the AppView; None when there is none, or it knows nothing of the account.

        Both are the same 400 InvalidRequest: "No service configured", "Profile not found".
        """
        if self._view is None:
            return None
        try:
            return await self._view.query(method, params)
        except NetworkError as error:
            if error.kind is ErrorKind.CONTENT_INVALID:
                return None
            raise

    async def _follower_page(self, cursor: str) -> dict[str, Any] | None:
        params = {"actor": self._credentials.remote_id, "limit": PAGE}
        if cursor:
            params["cursor"] = cursor
        return await self._viewed("app.bsky.graph.getFollowers", params)

    async def _follower_pages(self, page: dict[str, Any]) -> AsyncIterator[tuple[str, ...]]:
        """Until the cursor is missing: a page may hold fewer than asked, or none.

        TRANSIENT when the AppView shows the account no more in between: a part is no list.
        """
        seen: set[str] = set()
        while True:
            yield tuple(str(follower["did"]) for follower in page.get("followers", ()))
            cursor = str(page.get("cursor") or "")
            if not cursor or cursor in seen:
                return
            seen.add(cursor)
            following = await self._follower_page(cursor)
            if following is None:
                raise NetworkError(ErrorKind.TRANSIENT, detail="followers_cut_short")
            page = following
