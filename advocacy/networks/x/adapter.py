"""X for one account and its token."""

from datetime import UTC, datetime
from typing import Any
from urllib.parse import quote

from advocacy.networks.errors import TOO_MANY_POSTS, ErrorKind, NetworkError
from advocacy.networks.exchange import gone_is_fine, uploading
from advocacy.networks.likeness import chosen
from advocacy.networks.ports import Tools
from advocacy.networks.token_answers import with_token
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
from advocacy.networks.x import errors, oauth, wire
from advocacy.networks.x.api import Api
from advocacy.networks.x.comparison import compared
from advocacy.networks.x.connect import ME

POSTS, UPLOAD, DESCRIBE = "/2/tweets", "/2/media/upload", "/2/media/metadata"
PAGE = 10
# How far back a post is looked for: every post that is read costs, and a person does not write
# more between intent and look.
MOST_PAGES = 5
READ = {"tweet.fields": "attachments,entities"}
PUBLIC, PRIVATE = "public_metrics", "public_metrics,non_public_metrics"


class XAdapter:
    """Publishes, reconciles, removes, measures, renews and revokes; see `prices` for what it costs.

    `credentials.remote_id` is the number of the account. Followers are not listed: each would be
    paid for.
    """

    # X takes no key. It refuses the text of a post of the last days, which is no promise.
    replay_is_safe = False

    def __init__(self, credentials: Credentials, tools: Tools) -> None:
        self._credentials = credentials
        self._app = tools.apps.get("x")
        renewable = bool(credentials.refresh)
        self._api = Api(tools.http, tools.hosts, credentials.access, renewable=renewable)
        self._signed_off = Api(tools.http, tools.hosts)

    @staticmethod
    def count(text: str) -> TextCount:
        """280 by weight: a link is 23, an emoji 2, and so is a Chinese character."""
        return wire.count(text)

    @staticmethod
    def new_key(at: datetime, salt: int) -> Key:
        """A UUID that stays with us, and the instant from which on the post is looked for."""
        return wire.new_key(at, salt)

    async def publish(self, post: Outgoing, key: Key) -> Receipt:
        """Upload and describe the images, then create the post.

        A lost answer or a 5xx to the creation is AMBIGUOUS. DUPLICATE when X has the text from a
        post since the key was made, which is worth a look; CONTENT_INVALID when that is an older
        one: X does not take the same again, so the text has to change.
        """
        wire.check(post)
        media = [await self._picture(image) for image in post.images]
        unsure = ErrorKind.AMBIGUOUS
        try:
            answer = await self._api.post(POSTS, wire.body(post, media), unsure=unsure)
        except NetworkError as error:
            if error.kind is not ErrorKind.DUPLICATE or await self._may_be_ours(post, key):
                raise
            raise NetworkError(ErrorKind.CONTENT_INVALID, detail=error.detail) from error
        return wire.receipt(wire.data(answer, unsure=unsure), self._api.www, unsure=unsure)

    async def reconcile(self, post: Outgoing, key: Key) -> Receipt | None:
        """Look for the post among those of the account since the key was made.

        The same text with as many images is the post; of several the oldest. Two deliveries of one
        text to one account cannot be told apart. AMBIGUOUS when one is nearly the same, or was
        edited since.
        """
        found, all_of_them = await self._since(key)
        same = chosen((compared(one, post), one) for one in found)
        if same is not None:
            return wire.receipt(same, self._api.www, unsure=ErrorKind.TRANSIENT)
        if not all_of_them:
            raise NetworkError(ErrorKind.AMBIGUOUS, detail=TOO_MANY_POSTS)
        return None

    async def remove(self, remote_id: str) -> None:
        """Delete the post."""
        with gone_is_fine():
            said = wire.data(await self._api.delete(_path(POSTS, remote_id)))
            if said.get("deleted") is not True:
                raise NetworkError(ErrorKind.TRANSIENT, detail="not_deleted")

    async def measure_account(self) -> AccountReading:
        """Counts of the account."""
        return wire.account_reading(wire.data(await self._api.get(ME, {"user.fields": PUBLIC})))

    async def measure_post(self, remote_id: str) -> PostReading:
        """Counts of the post. Clicks are told for thirty days."""
        if wire.tells_more(remote_id, datetime.now(UTC)):
            answer = await self._api.get(_path(POSTS, remote_id), {"tweet.fields": PRIVATE})
            said = answer.json()
            if "data" in said or not errors.hides_fields_only(said):
                return wire.post_reading(wire.data(answer))
        answer = await self._api.get(_path(POSTS, remote_id), {"tweet.fields": PUBLIC})
        return wire.post_reading(wire.data(answer))

    async def renew(self) -> Credentials:
        """A new pair of tokens; the old refresh token must not be used again.

        AUTH_DEAD without a refresh token, or when X does not take it: the person has to say yes
        again.
        """
        if not self._credentials.refresh:
            raise NetworkError(ErrorKind.AUTH_DEAD, detail="no_refresh_token")
        if self._app is None:
            raise NetworkError(ErrorKind.QUOTA_EXHAUSTED, detail="no_app")
        proof = {"grant_type": "refresh_token", "refresh_token": self._credentials.refresh}
        token = await oauth.traded(self._signed_off, self._app, proof)
        return with_token(self._credentials, token, datetime.now(UTC))

    async def revoke(self) -> Revocation:
        """Give both tokens back; where X does not confirm it, the person can remove the app."""
        ended = self._app is not None and await oauth.given_back(
            self._signed_off, self._app, self._credentials
        )
        if ended:
            return Revocation(ended=True)
        until = self._credentials.access_expires_at
        return Revocation(ended=False, left_to_do=("x_app",), lasts_until=until)

    async def _picture(self, image: Image) -> str:
        """Upload an image and describe it; one that X does not take is the author's to replace."""
        with uploading():
            media = wire.uploaded(await self._api.upload(UPLOAD, *wire.upload(image)))
        if image.alt:
            wire.data(await self._api.post(DESCRIBE, wire.description(media, image.alt)))
        return media

    async def _may_be_ours(self, post: Outgoing, key: Key) -> bool:
        """Whether the post that X has already may come from a lost attempt with this key."""
        try:
            return await self.reconcile(post, key) is not None
        except NetworkError:
            return True

    async def _since(self, key: Key) -> tuple[list[dict[str, Any]], bool]:
        """The account's posts since the key was made, oldest first, and whether these are all."""
        asked = READ | {
            "start_time": wire.since(key),
            "max_results": str(PAGE),
            "exclude": "replies,retweets",
        }
        where = f"{_path('/2/users', self._credentials.remote_id)}/tweets"
        found: dict[str, dict[str, Any]] = {}
        following = ""
        for _ in range(MOST_PAGES):
            cursor = {"pagination_token": following} if following else {}
            read, following = wire.listed(await self._api.get(where, asked | cursor))
            found |= {wire.number_of(one): one for one in read if wire.is_since(one, key)}
            if not following:
                break
        return [found[number] for number in sorted(found, key=int)], not following


def _path(collection: str, number: str) -> str:
    return f"{collection}/{quote(number, safe='')}"
