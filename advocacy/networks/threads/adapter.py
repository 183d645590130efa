"""A Threads account and its token.

Text only: Threads fetches pictures from a public address, and what is published here lies behind
a sign-in until it is out. A post with images is refused, never sent without them.
"""

import asyncio
from contextlib import suppress
from datetime import datetime

from advocacy.networks import graph, graph_tokens
from advocacy.networks.errors import TOO_MANY_POSTS, ErrorKind, NetworkError
from advocacy.networks.exchange import gone_is_fine
from advocacy.networks.graph import Graph, path
from advocacy.networks.likeness import chosen
from advocacy.networks.ports import Tools
from advocacy.networks.threads import counting, wire
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

INSIGHTS = "threads_manage_insights"
# A text is ready at once, mostly; all of it has to fit into one attempt.
MOST_LOOKS, PAUSE_SECONDS = 15, 2.0
# After these the container tells whether it was published all the same: a lost answer, and a
# "no permission" that Threads was seen to give for what it published.
_LOOKED_INTO = {ErrorKind.AMBIGUOUS, ErrorKind.SCOPE_MISSING}


class ThreadsAdapter:
    """Publishes, finds again, removes, counts, renews.

    `credentials.remote_id` is the id of the account; `extra` may hold its "username". What it
    reads of posts may be shown to their authors alone, by the terms of the API.
    """

    kind = "threads"
    # The id of a container would be a key, but Threads makes it up, after ours was chosen and
    # stored: it serves within one attempt, and another attempt makes another container.
    replay_is_safe = False

    def __init__(
        self, credentials: Credentials, tools: Tools, *, pause: float = PAUSE_SECONDS
    ) -> None:
        self._credentials = credentials
        self._account = credentials.remote_id
        self._pause = pause
        origin = tools.hosts.get("threads_graph") or wire.GRAPH
        self._graph = Graph(tools.http, origin + path(wire.VERSION), credentials.access)
        self._signed_off = Graph(tools.http, origin)
        www = tools.hosts.get("threads_www") or wire.WWW
        username = credentials.extra.get("username", "")
        self._profile = f"{www}/@{username}" if username else www

    @staticmethod
    def count(text: str) -> TextCount:
        """500 characters; an emoji counts as many as it has bytes."""
        return counting.count(text)

    @staticmethod
    def new_key(at: datetime, salt: int) -> Key:
        """A UUID that stays with us, and the instant from which on the post is looked for."""
        return graph.new_key(at, salt)

    async def publish(self, post: Outgoing, key: Key) -> Receipt:
        """Make a container, wait until it is ready, publish it.

        AMBIGUOUS when nobody can say whether it was published, after a look at the container.
        """
        wire.check(post)
        said = await self._graph.post(path(self._account, "threads"), wire.container(post))
        container = wire.made(said, ErrorKind.TRANSIENT)
        await self._wait_for(container)
        try:
            known = await self._published(container)
        except NetworkError as error:
            if error.kind not in _LOOKED_INTO or not await self._is_out(container, error):
                raise
            return await self._found_out(post, key)
        return await self._receipt(known)

    async def reconcile(self, post: Outgoing, key: Key) -> Receipt | None:
        """Look for the post among those of the account since the key was made.

        The same text is the post; of several the oldest. AMBIGUOUS when one is nearly the same,
        or has more to it.
        """
        asked: dict[str, graph.Plain] = {"fields": wire.FIELDS, "since": graph.since(key)}
        found, complete = await self._graph.listed(path(self._account, "threads"), asked)
        late = wire.oldest_first(found, key.created_at)
        same = chosen((wire.compared(one, post), one) for one in late)
        if same is not None:
            return wire.receipt(same, self._profile)
        if not complete:
            raise NetworkError(ErrorKind.AMBIGUOUS, detail=TOO_MANY_POSTS)
        return None

    async def remove(self, remote_id: str) -> None:
        """Delete the post; one that is gone is no error. Threads deletes 100 a day."""
        with gone_is_fine():
            await self._graph.delete(path(remote_id))

    async def measure_account(self) -> AccountReading:
        """How many follow the account, where that was allowed."""
        if INSIGHTS not in self._credentials.scopes:
            return AccountReading()
        asked = {"metric": "followers_count"}
        said = await self._graph.get(path(self._account, "threads_insights"), asked)
        return AccountReading(followers=graph.counted(said, "followers_count"))

    async def measure_post(self, remote_id: str) -> PostReading:
        """What Threads counts of the post. One without counts is looked up: it may be gone."""
        told = PostReading()
        if INSIGHTS in self._credentials.scopes:
            asked = {"metric": ",".join(wire.METRICS)}
            told = wire.counts(await self._graph.get(path(remote_id, "insights"), asked))
        if told == PostReading():
            await self._graph.get(path(remote_id), {"fields": "id"})
        return told

    async def renew(self) -> Credentials:
        """A token for another 60 days; the same where Threads cannot be asked for a moment.

        AUTH_DEAD when it is over or no longer taken: then the person has to say yes again.
        """
        return await graph_tokens.renewed(self._signed_off, self._credentials, wire.RENEW)

    async def revoke(self) -> Revocation:
        """Nothing at Threads ends a token but the person, in the settings of their account."""
        until = self._credentials.refresh_expires_at
        return Revocation(False, left_to_do=("threads_app",), lasts_until=until, final=True)

    async def _wait_for(self, container: str) -> None:
        """Look until a container is ready. TRANSIENT when that takes too long."""
        for _ in range(MOST_LOOKS):
            if await self._status(container) != wire.IN_PROGRESS:
                return
            await asyncio.sleep(self._pause)
        raise NetworkError(ErrorKind.TRANSIENT, detail="media_processing")

    async def _status(self, container: str) -> str:
        asked = {"fields": "status,error_message"}
        return wire.status(await self._graph.get(path(container), asked))

    async def _published(self, container: str) -> str:
        """Publish a container; the id of the post."""
        where, values = path(self._account, "threads_publish"), {"creation_id": container}
        said = await self._graph.post(where, values, unsure=ErrorKind.AMBIGUOUS)
        return wire.made(said, ErrorKind.AMBIGUOUS)

    async def _is_out(self, container: str, error: NetworkError) -> bool:
        """Whether a container was published all the same. AMBIGUOUS when that is not told."""
        try:
            return await self._status(container) == wire.PUBLISHED
        except NetworkError as unread:
            raise NetworkError(ErrorKind.AMBIGUOUS, detail=error.detail) from unread

    async def _found_out(self, post: Outgoing, key: Key) -> Receipt:
        """The receipt of what is out, from the list of posts, which may be late."""
        try:
            found = await self.reconcile(post, key)
        except NetworkError as error:
            raise NetworkError(ErrorKind.AMBIGUOUS, detail=error.detail) from error
        if found is None:
            raise NetworkError(ErrorKind.AMBIGUOUS, detail="not_listed")
        return found

    async def _receipt(self, known: str) -> Receipt:
        """The receipt of a post that was just made, with its address if that is told."""
        found: graph.Said = {}
        with suppress(NetworkError):  # It is out, whatever else is wrong.
            found = await self._graph.get(path(known), {"fields": "permalink"})
        return wire.receipt(found | {"id": known}, self._profile)
