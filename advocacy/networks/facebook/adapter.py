"""A Facebook page and the token that speaks for it."""

from contextlib import suppress
from datetime import datetime
from typing import Any

from advocacy.networks import graph
from advocacy.networks.errors import TOO_MANY_POSTS, ErrorKind, NetworkError
from advocacy.networks.exchange import gone_is_fine, uploading
from advocacy.networks.facebook import wire
from advocacy.networks.graph import Graph, path
from advocacy.networks.likeness import Likeness, chosen
from advocacy.networks.ports import Tools
from advocacy.networks.told import number
from advocacy.networks.types import (
    AccountReading,
    Credentials,
    Image,
    Key,
    Outgoing,
    PostReading,
    Receipt,
    Revocation,
    TextCount,
)

INSIGHTS = "read_insights"
# How many posts are read to see which of them a new one would repeat.
LATEST = 10
_UNTOLD = {ErrorKind.CONTENT_INVALID, ErrorKind.SCOPE_MISSING}


class PageAdapter:
    """Publishes, finds again, removes, counts, gives back.

    `credentials.remote_id` is the id of the page, `access` its own token, which has no end.
    `extra` holds "person_id", the number of whoever said yes, and may hold "person", their token,
    which alone can take that back; it is not there where their yes covers other pages, too.
    """

    kind = "facebook_page"
    # There is no key. What is the same as the post before it is refused, mostly.
    replay_is_safe = False
    # Lists are ranked and cut: what is not in one may be there.
    proves_absence = False

    def __init__(self, credentials: Credentials, tools: Tools) -> None:
        app = tools.apps.get(self.kind)
        self._http = tools.http
        self._credentials = credentials
        self._page = credentials.remote_id
        self._secret = app.client_secret if app else ""
        self._root = (tools.hosts.get("facebook_graph") or wire.GRAPH) + path(wire.VERSION)
        self._www = tools.hosts.get("facebook_www") or wire.WWW
        self._graph = Graph(self._http, self._root, credentials.access, secret=self._secret)

    @staticmethod
    def count(text: str) -> TextCount:
        """63,206 UTF-16 code units."""
        return wire.count(text)

    @staticmethod
    def new_key(at: datetime, salt: int) -> Key:
        """A UUID that stays with us, and the instant from which on the post is looked for."""
        return graph.new_key(at, salt)

    async def publish(self, post: Outgoing, key: Key) -> Receipt:
        """Upload the images unseen, then create the post.

        A lost answer or a breakdown of the creation is AMBIGUOUS. DUPLICATE when Facebook has the
        same already, which may come from a lost attempt; CONTENT_INVALID when that is older than
        the key: then the text has to change.
        """
        wire.check(post)
        try:
            photos = [await self._photo(image) for image in post.images]
            fields, unsure = wire.feed(post, photos), ErrorKind.AMBIGUOUS
            said = await self._graph.post(path(self._page, "feed"), fields, unsure=unsure)
        except NetworkError as error:
            if error.kind is not ErrorKind.DUPLICATE or await self._may_be_ours(post, key):
                raise
        else:
            return await self._receipt(wire.created(said))
        raise NetworkError(ErrorKind.CONTENT_INVALID, detail="DUPLICATE_POST")

    async def reconcile(self, post: Outgoing, key: Key) -> Receipt | None:
        """Look for the post among those the page published since the key was made.

        The same text with as many images is the post; of several the oldest. Never None: lists
        are ranked and cut, so what is not found is AMBIGUOUS, as is what is nearly the same.
        """
        asked: dict[str, graph.Plain] = {"fields": wire.FIELDS, "since": graph.since(key)}
        found, complete = await self._graph.listed(path(self._page, "published_posts"), asked)
        late = [one for one in found if graph.is_since(one, "created_time", key.created_at)]
        near = ((wire.compared(one, post), one) for one in wire.oldest_first(late))
        same = chosen(near)
        if same is None:
            detail = "not_listed" if complete else TOO_MANY_POSTS
            raise NetworkError(ErrorKind.AMBIGUOUS, detail=detail)
        return wire.receipt(same, self._www)

    async def remove(self, remote_id: str) -> None:
        """Delete the post; one that is gone is no error."""
        with gone_is_fine():
            await self._graph.delete(path(remote_id))

    async def measure_account(self) -> AccountReading:
        """How many follow the page."""
        said = await self._graph.get(path(self._page), {"fields": "followers_count"})
        return AccountReading(followers=number(said, "followers_count"))

    async def measure_post(self, remote_id: str) -> PostReading:
        """What Facebook counts of the post; views and clicks with `read_insights`.

        Views are what Facebook calls by that name; impressions are told no longer. RATE_LIMITED
        when a limit is nearly used up: publishing goes first.
        """
        said = await self._graph.get(path(remote_id), {"fields": wire.COUNTS})
        told = wire.counts(said)
        if INSIGHTS not in self._credentials.scopes:
            return told
        self._graph.spare()
        views, clicks = await self._insights(remote_id, wire.VIEWS, wire.CLICKS)
        return PostReading(
            views=views,
            likes=told.likes,
            reposts=told.reposts,
            replies=told.replies,
            clicks=clicks,
        )

    async def revoke(self) -> Revocation:
        """Take the person's yes back, unless other pages live on it.

        Where that cannot be done, the app stays in their settings until they remove it.
        """
        person = self._credentials.extra.get("person", "")
        ended = False
        if person:
            theirs = Graph(self._http, self._root, person, secret=self._secret)
            ended = await given_back(theirs)
        return Revocation(ended, () if ended else ("facebook_app",), final=not person)

    async def _photo(self, image: Image) -> str:
        """Upload a picture; one that Facebook does not take is the author's to replace."""
        with uploading():
            said = await self._graph.upload(path(self._page, "photos"), wire.photo(image), image)
        return wire.photo_id(said)

    async def _receipt(self, remote_id: str) -> Receipt:
        """The receipt of a post that was just made, with its address if that is told."""
        found: dict[str, Any] = {}
        with suppress(NetworkError):  # It is out, whatever else is wrong.
            found = await self._graph.get(path(remote_id), {"fields": "permalink_url"})
        return wire.receipt(found | {"id": remote_id}, self._www)

    async def _may_be_ours(self, post: Outgoing, key: Key) -> bool:
        """Whether what a refusal took for the same may come from a lost attempt with this key."""
        asked: dict[str, graph.Plain] = {"fields": wire.FIELDS, "limit": LATEST}
        try:
            said = await self._graph.get(path(self._page, "published_posts"), asked)
            latest = graph.objects(said)
        except NetworkError:
            return True
        same = [one for one in latest if wire.compared(one, post) is not Likeness.OTHER]
        since = [one for one in same if graph.is_since(one, "created_time", key.created_at)]
        return bool(since) or not same

    async def _insights(self, remote_id: str, *names: str) -> tuple[int | None, ...]:
        """Numbers by their names; None for what is not told. One bad name spoils a whole call, so
        after a refusal each is asked for alone."""
        try:
            said = await self._insight(remote_id, *names)
        except NetworkError as error:
            if error.kind not in _UNTOLD:
                raise
            if len(names) == 1:
                return (None,)
            return tuple([(await self._insights(remote_id, name))[0] for name in names])
        return tuple(graph.counted(said, name) for name in names)

    async def _insight(self, remote_id: str, *names: str) -> dict[str, Any]:
        return await self._graph.get(path(remote_id, "insights"), {"metric": ",".join(names)})


async def given_back(theirs: Graph) -> bool:
    """Take back all that a person allowed the app; whether Facebook agreed."""
    try:
        await theirs.delete(path("me", "permissions"))
    except NetworkError as error:
        # A token that is dead already counts as given back.
        return error.kind is ErrorKind.AUTH_DEAD
    return True
