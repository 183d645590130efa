"""LinkedIn for one account and its token: a member's own, or a page of an organisation."""

import asyncio
from datetime import UTC, datetime
from typing import Any

from advocacy.networks.errors import TOO_MANY_POSTS, Detail, ErrorKind, NetworkError
from advocacy.networks.exchange import gone_is_fine, uploading
from advocacy.networks.likeness import Likeness, chosen
from advocacy.networks.linkedin import oauth, wire
from advocacy.networks.linkedin.api import Api
from advocacy.networks.linkedin.restli import Values
from advocacy.networks.ports import Tools
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

POSTS, IMAGES = "/posts", "/images"
POST_ANALYTICS, PROFILE_ANALYTICS = "r_member_postAnalytics", "r_member_profileAnalytics"
ADMIN = "rw_organization_admin"
# Images take a moment to be worked through; all of it has to fit into one attempt.
MOST_LOOKS = 15
PAUSE_SECONDS = 2.0
PAGE = 50
# How far back a post is looked for: a page does not write more between intent and look.
MOST_PAGES = 5
# What LinkedIn counts of a member's post, one call each, by our name for it.
COUNTED = {
    "views": "IMPRESSION",
    "likes": "REACTION",
    "reposts": "RESHARE",
    "replies": "COMMENT",
    "clicks": "LINK_CLICKS",
}


class LinkedInAdapter:
    """Publishes, removes, renews and revokes.

    `credentials.remote_id` is the URN of the author. `extra` may hold "shared": the token serves
    other accounts, too. Renewing works where LinkedIn gave a refresh token.
    """

    kind: str
    # LinkedIn takes no key. It refuses what is the same again, for a day or two, mostly.
    replay_is_safe = False

    def __init__(
        self, credentials: Credentials, tools: Tools, *, pause: float = PAUSE_SECONDS
    ) -> None:
        self._credentials = credentials
        self._author = credentials.remote_id
        self._app = tools.apps.get(self.kind)
        self._pause = pause
        renewable = bool(credentials.refresh)
        self._api = Api(tools.http, tools.hosts, credentials.access, renewable=renewable)
        self._signed_off = Api(tools.http, tools.hosts)

    @staticmethod
    def count(text: str) -> TextCount:
        """3000 UTF-16 code units of the commentary as it is sent, escapes included."""
        return wire.count(text)

    @staticmethod
    def new_key(at: datetime, salt: int) -> Key:
        """A UUID that stays with us, and the instant from which on the post is looked for."""
        return wire.new_key(at, salt)

    async def publish(self, post: Outgoing, key: Key) -> Receipt:
        """Upload the images, then create the post.

        A lost answer or a 5xx to the creation is AMBIGUOUS. DUPLICATE when LinkedIn has the same
        of this author from the last days; its detail is the URN of that post, which may be the
        one of a lost attempt, an older one, or one that is deleted by now.
        """
        wire.check(post)
        pictures = [await self._picture(image) for image in post.images]
        if pictures:
            await self._wait_for(pictures)
        answer = await self._api.create(POSTS, wire.body(post, self._author, pictures))
        return wire.created(answer, self._api.www)

    async def remove(self, remote_id: str) -> None:
        """Delete the post. LinkedIn says yes again to what is gone."""
        with gone_is_fine():
            await self._api.delete(POSTS, remote_id)

    async def renew(self) -> Credentials:
        """A new access token; the refresh token and its end stay as they are.

        AUTH_DEAD without a refresh token: then the person has to say yes again.
        """
        if self._app is None or not self._credentials.refresh:
            raise NetworkError(ErrorKind.AUTH_DEAD, detail="no_refresh_token")
        proof = {"grant_type": "refresh_token", "refresh_token": self._credentials.refresh}
        token = await oauth.traded(self._signed_off, self._app, proof)
        return oauth.with_token(self._credentials, token, datetime.now(UTC))

    async def revoke(self) -> Revocation:
        """Give the token back unless other accounts live on it.

        Whatever LinkedIn answers, the app stays in the person's settings until they remove it.
        """
        access = self._credentials.access
        ended = False
        if self._app is not None and not self._credentials.extra.get("shared"):
            ended = await oauth.given_back(self._signed_off, self._app, access)
        until = None if ended else self._credentials.access_expires_at
        return Revocation(ended, left_to_do=("linkedin_app",), lasts_until=until)

    async def _picture(self, image: Image) -> str:
        """Upload an image; one that LinkedIn does not take is the author's to replace."""
        with uploading():
            asked = {"initializeUploadRequest": {"owner": self._author}}
            url, urn = wire.upload(await self._api.act(IMAGES, "initializeUpload", asked))
            await self._api.put(url, image.mime, image.data)
        return urn

    async def _wait_for(self, pictures: list[str]) -> None:
        """Give LinkedIn time to work the images through."""
        await asyncio.sleep(self._pause)


class MemberAdapter(LinkedInAdapter):
    """A member's own account: what it posts cannot be read back, so nothing reconciles it.

    Counts are told with `r_member_postAnalytics` and `r_member_profileAnalytics`, which LinkedIn
    grants to reviewed apps; without them nothing is.
    """

    kind = "linkedin"
    sees_posts = False

    async def measure_account(self) -> AccountReading:
        """How many follow the member, where that is told."""
        if PROFILE_ANALYTICS not in self._credentials.scopes:
            return AccountReading()
        answer = await self._api.find("/memberFollowersCount", "me", {})
        return AccountReading(followers=wire.total(answer, "memberFollowersCount"))

    async def measure_post(self, remote_id: str) -> PostReading:
        """What LinkedIn counts of the post, where that is told; no sign that it is still there."""
        if POST_ANALYTICS not in self._credentials.scopes:
            return PostReading()
        counts = {ours: await self._counted(remote_id, named) for ours, named in COUNTED.items()}
        return PostReading(**counts)

    async def _counted(self, urn: str, named: str) -> int | None:
        """One count; None when LinkedIn does not know it by that name for this post."""
        asked: Values = {
            "entity": wire.entity(urn),
            "queryType": named,
            "aggregation": "TOTAL",
        }
        try:
            answer = await self._api.find("/memberCreatorPostAnalytics", "entity", asked)
        except NetworkError as error:
            if error.kind is not ErrorKind.CONTENT_INVALID:
                raise
            return None
        return wire.total(answer, "count")


class PageAdapter(LinkedInAdapter):
    """A page of an organisation: its posts can be read, so lost answers can be found again."""

    kind = "linkedin_page"

    async def publish(self, post: Outgoing, key: Key) -> Receipt:
        """As for members, and DUPLICATE says that it is worth a look.

        CONTENT_INVALID where what LinkedIn has is an older post, or one that is deleted by now: it
        does not take the same again for a day or two, so the text has to change.
        """
        try:
            return await super().publish(post, key)
        except NetworkError as error:
            if error.kind is not ErrorKind.DUPLICATE:
                raise
            if await self._may_be_ours(error.detail, post, key):
                raise
        raise NetworkError(ErrorKind.CONTENT_INVALID, detail="DUPLICATE_POST")

    async def reconcile(self, post: Outgoing, key: Key) -> Receipt | None:
        """Look for the post among those of the page since the key was made.

        The same text with as many images is the post; of several the oldest. Two deliveries of one
        text to one page cannot be told apart. AMBIGUOUS when one is nearly the same, was cut, or
        was changed since.
        """
        since, all_of_them = await self._since(key)
        same = chosen((wire.compared(found, post), found) for found in since)
        if same is not None:
            return wire.receipt(wire.urn_of(same), self._api.www)
        if not all_of_them:
            raise NetworkError(ErrorKind.AMBIGUOUS, detail=TOO_MANY_POSTS)
        return None

    async def measure_account(self) -> AccountReading:
        """How many follow the page."""
        edge = {"edgeType": "COMPANY_FOLLOWED_BY_MEMBER"}
        answer = await self._api.get("/networkSizes", self._author, edge)
        return AccountReading(followers=wire.followers(answer))

    async def measure_post(self, remote_id: str) -> PostReading:
        """What LinkedIn counts of the post. A post without counts is looked up: it may be gone."""
        found = []
        if ADMIN in self._credentials.scopes:
            asked = {"organizationalEntity": self._author} | wire.shares(remote_id)
            where = "/organizationalEntityShareStatistics"
            found = wire.elements(await self._api.find(where, "organizationalEntity", asked))
        if not found:
            await self._api.get(POSTS, remote_id, {})
            return PostReading()
        return wire.totals(found)

    async def _may_be_ours(self, urn: str, post: Outgoing, key: Key) -> bool:
        """Whether the post that a refusal names may come from a lost attempt with this key."""
        if not urn.startswith("urn:"):
            return True
        try:
            found = (await self._api.get(POSTS, urn, {})).json()
        except NetworkError as unread:
            return unread.kind is not ErrorKind.NOT_FOUND
        other = wire.compared(found, post) is Likeness.OTHER
        return not other and wire.is_since(found, key.created_at)

    async def _since(self, key: Key) -> tuple[list[dict[str, Any]], bool]:
        """The page's posts since the key was made, oldest first, and whether these are all.

        A list begins with the latest change, so what follows an older one is older.
        """
        moment = key.created_at
        found: dict[str, dict[str, Any]] = {}
        for page in range(MOST_PAGES):
            asked: Values = {"author": self._author, "count": PAGE, "start": page * PAGE}
            read = wire.elements(await self._api.find(POSTS, "author", asked))
            late = [one for one in read if not wire.is_untouched_since(one, moment)]
            found |= {wire.urn_of(one): one for one in late if wire.is_since(one, moment)}
            if len(read) < PAGE or len(late) < len(read):
                return wire.oldest_first(found.values()), True
        return wire.oldest_first(found.values()), False

    async def _wait_for(self, pictures: list[str]) -> None:
        """Look until every image is ready. TRANSIENT when that takes too long."""
        left = pictures
        for _ in range(MOST_LOOKS):
            left = [urn for urn in left if not await self._is_ready(urn)]
            if not left:
                return
            await asyncio.sleep(self._pause)
        raise NetworkError(ErrorKind.TRANSIENT, detail="media_processing")

    async def _is_ready(self, urn: str) -> bool:
        status = (await self._api.get(IMAGES, urn, {})).json().get("status")
        if status == wire.FAILED:
            raise NetworkError(ErrorKind.CONTENT_INVALID, detail=Detail.IMAGE_TYPE)
        return bool(status == wire.READY)
