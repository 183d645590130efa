"""Mastodon and every other server that speaks its client API, for one account and its token."""

import asyncio
from collections.abc import AsyncIterator
from datetime import datetime
from typing import Any
from urllib.parse import quote
from weakref import WeakKeyDictionary

from advocacy.networks import text as measure
from advocacy.networks.errors import TOO_MANY_POSTS, ErrorKind, NetworkError
from advocacy.networks.exchange import gone_is_fine, uploading
from advocacy.networks.likeness import chosen
from advocacy.networks.mastodon import profile as profile_page
from advocacy.networks.mastodon import wire
from advocacy.networks.mastodon.server import Server
from advocacy.networks.mastodon.text import countable
from advocacy.networks.ports import Tools
from advocacy.networks.profiles import Profile
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
from config.kernel.http import Answer, Http

STATUSES = "/api/v1/statuses"
ME = "/api/v1/accounts/verify_credentials"
FOLLOWERS_PAGE, STATUSES_PAGE = "80", "40"
# How far back a post is looked for: a person does not write more between intent and look.
MOST_PAGES = 10
# Pictures take a moment to be processed; four of them have to fit into one attempt.
MOST_LOOKS = 15
PAUSE_SECONDS = 1.0
READY_LATER, PROCESSING = 202, 206
# A revocation refused for our registration, not for the token.
NOT_OURS = {"invalid_client", "unauthorized_client"}
# What servers take, for the length of a job: a client is opened for one, and forgotten with it.
_RULES: WeakKeyDictionary[Http, dict[str, wire.Rules]] = WeakKeyDictionary()


class MastodonAdapter:
    """Publishes, reconciles, removes, measures, lists followers, presents and revokes.

    `credentials.remote_id` is the account's name for the whole world; its `extra` holds "id", its
    name at its server, "domain", what completes the names of its neighbours, the "client_id" and
    "client_secret" that its token was given to, and "revocation", the path to give it back.
    """

    # Mastodon remembers a key for an hour, most other servers not at all, and nothing of it can
    # be read afterwards. So after a lost answer the account's posts are read before any repeat.
    replay_is_safe = False

    def __init__(
        self, credentials: Credentials, tools: Tools, *, pause: float = PAUSE_SECONDS
    ) -> None:
        self._credentials = credentials
        self._pause = pause
        self._http = tools.http
        self._server = Server(tools.http, credentials.host, credentials.access)

    @staticmethod
    def count(text: str) -> TextCount:
        """500 grapheme clusters, 23 for a link, and "@user" for "@user@domain".

        These are the numbers of most servers. One that takes more is still written for as if it
        took 500, since no account is known here; one that takes less, or counts links in full,
        is asked in `publish`, which refuses by what it says.
        """
        return measure.count(countable(text, wire.PER_LINK), wire.LIMITS)

    @staticmethod
    def new_key(at: datetime, salt: int) -> Key:
        """A UUID, and the instant from which on the post is looked for."""
        return wire.new_key(at, salt)

    async def publish(self, post: Outgoing, key: Key) -> Receipt:
        """Refuse by the server's own limits, upload the pictures, create the post.

        A 5xx or a lost answer to the creation is AMBIGUOUS, and so is an answer that shows another
        visibility (`Detail.VISIBILITY`) or another content than was sent: something is out there
        that its author has to look at. A key that a server remembers gives the post it made.
        """
        wire.check(post, await self._rules())
        with uploading():
            media = [await self._upload(image) for image in post.images]
        unsure = ErrorKind.AMBIGUOUS
        body = wire.status(post, media)
        answer = await self._server.post(STATUSES, body, key=key.value, unsure=unsure)
        return wire.receipt(wire.entity(answer, unsure=unsure), post, self._server.host)

    async def reconcile(self, post: Outgoing, key: Key) -> Receipt | None:
        """Look for the post among those of the account since the key was made.

        The same text with as many pictures is the post; of several the oldest, so that every look
        gives the same. Two deliveries of one text to one account cannot be told apart. A text
        that is nearly the same, or a post that was edited since, is AMBIGUOUS.
        """
        since, all_of_them = await self._since(key)
        same = chosen((wire.compared(found, post), found) for found in reversed(since))
        if same is not None:
            return wire.receipt(same, post, self._server.host)
        if not all_of_them:
            raise NetworkError(ErrorKind.AMBIGUOUS, detail=TOO_MANY_POSTS)
        return None

    async def remove(self, remote_id: str) -> None:
        """Delete the post."""
        with gone_is_fine():
            await self._server.delete(_path(STATUSES, remote_id))

    async def measure_account(self) -> AccountReading:
        """Counts of the account."""
        return wire.account_reading(wire.entity(await self._server.get(ME)))

    async def measure_post(self, remote_id: str) -> PostReading:
        """Counts of the post, as far as reactions elsewhere came back to its server."""
        found = await self._server.get(_path(STATUSES, remote_id))
        return wire.post_reading(wire.entity(found))

    async def followers(self) -> AsyncIterator[tuple[str, ...]] | None:
        """Pages of actor addresses or user@domain; None where the server hides the list.

        A hidden list is empty, although followers are counted.
        """
        first = await self._server.get(self._account("followers"), {"limit": FOLLOWERS_PAGE})
        if not wire.listed(first) and (await self.measure_account()).followers:
            return None
        return self._follower_pages(first)

    async def read_profile(self) -> Profile:
        """The account as it sees itself, and its pictures."""
        account = wire.entity(await self._server.get(ME))
        return await profile_page.read(self._http, self._server, account)

    async def set_profile(self, profile: Profile) -> None:
        """Needs "write:accounts", which only accounts that the company made have."""
        await profile_page.write(self._server, profile)

    async def revoke(self) -> Revocation:
        """Give the token back.

        A server gives one token to one app, user and set of scopes: who links an account twice
        holds one token twice, and this ends both. Call it when no other grant is left that holds
        this token.
        """
        kept = self._credentials.extra
        values = {name: kept.get(name, "") for name in ("client_id", "client_secret")}
        values["token"] = self._credentials.access
        try:
            await Server(self._http, self._server.host).form(kept.get("revocation", ""), values)
        except NetworkError as error:
            dead = error.kind is ErrorKind.AUTH_DEAD and error.detail not in NOT_OURS
            return Revocation(ended=dead)
        return Revocation(ended=True)

    def _account(self, what: str) -> str:
        return f"{_path('/api/v1/accounts', self._credentials.extra.get('id', ''))}/{what}"

    async def _rules(self) -> wire.Rules:
        known = _RULES.setdefault(self._http, {})
        host = self._server.host
        if host not in known:
            known[host] = wire.rules(await self._server.instance())
        return known[host]

    async def _upload(self, image: Image) -> str:
        """Store a picture and wait until it is ready; return its id.

        Nothing is published by it: a server drops what no post refers to. TRANSIENT when it takes
        too long.
        """
        answer = await self._server.body("/api/v2/media", *wire.upload(image))
        number = str(wire.entity(answer)["id"])
        if answer.status != READY_LATER:
            return number
        for _ in range(MOST_LOOKS):
            await asyncio.sleep(self._pause)
            answer = await self._server.get(_path("/api/v1/media", number))
            if answer.status != PROCESSING:
                return number
        raise NetworkError(ErrorKind.TRANSIENT, detail="media_processing")

    async def _since(self, key: Key) -> tuple[list[dict[str, Any]], bool]:
        """The account's posts since the key was made, newest first, and whether these are all."""
        asked = {"limit": STATUSES_PAGE, "exclude_reblogs": "true"}
        found: dict[str, dict[str, Any]] = {}
        cursor: dict[str, str] = {}
        for _ in range(MOST_PAGES):
            answer = await self._server.get(self._account("statuses"), asked | cursor)
            page = {str(item.get("id")): item for item in wire.listed(answer)}
            late = {number: item for number, item in page.items() if wire.is_after(item, key)}
            again = bool(page) and page.keys() <= found.keys()
            found |= late
            cursor = wire.older_page(answer, list(page))
            if again or len(late) < len(page) or not cursor:
                return list(found.values()), not again
        return list(found.values()), False

    async def _follower_pages(self, answer: Answer) -> AsyncIterator[tuple[str, ...]]:
        """Until no next page is named, or one comes back."""
        seen: list[dict[str, str]] = []
        while True:
            domain = self._credentials.extra.get("domain", "")
            yield tuple(wire.follower(account, domain) for account in wire.listed(answer))
            cursor = wire.next_page(answer)
            if not cursor or cursor in seen:
                return
            seen.append(cursor)
            asked = {"limit": FOLLOWERS_PAGE} | cursor
            answer = await self._server.get(self._account("followers"), asked)


def _path(collection: str, number: str) -> str:
    return f"{collection}/{quote(number, safe='')}"
