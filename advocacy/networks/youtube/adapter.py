"""A YouTube channel and its token: figures, and nothing else.

Videos are made and put up at YouTube. A reading costs a unit of a quota that the whole
installation has once a day.
"""

from datetime import UTC, datetime

from advocacy.networks.errors import ErrorKind, NetworkError
from advocacy.networks.ports import Tools
from advocacy.networks.token_answers import with_token
from advocacy.networks.types import AccountReading, Credentials, PostReading, Revocation
from advocacy.networks.youtube import oauth, wire
from advocacy.networks.youtube.api import Api

KIND = "youtube"


class YouTubeAdapter:
    """Counts, renews, gives back. `credentials.remote_id` is the id of the channel."""

    kind = KIND

    def __init__(self, credentials: Credentials, tools: Tools) -> None:
        self._credentials = credentials
        self._app = tools.apps.get(KIND)
        self._api = Api(tools.http, tools.hosts, credentials.access)
        self._signed_off = Api(tools.http, tools.hosts)

    async def measure_account(self) -> AccountReading:
        """Subscribers, rounded down to three digits by YouTube, and videos.

        Asked as "mine", which shows each time that the channel is still theirs; ACCOUNT_BLOCKED
        when it is not, or is no more.
        """
        found = await self._api.items("channels", {"part": "statistics", "mine": "true"})
        own = [one for one in found if wire.identity(one) == self._credentials.remote_id]
        if not own:
            raise NetworkError(ErrorKind.ACCOUNT_BLOCKED, detail="channel_gone")
        return wire.channel(own[0])

    async def measure_post(self, remote_id: str) -> PostReading:
        """What YouTube counts of a video; one that is deleted or private is NOT_FOUND."""
        found = await self._api.items("videos", {"part": "statistics", "id": remote_id})
        if not found:
            raise NetworkError(ErrorKind.NOT_FOUND, detail="video_gone")
        return wire.video(found[0])

    async def renew(self) -> Credentials:
        """A token for another hour; the refresh token stays the same, mostly."""
        if not self._credentials.refresh or self._app is None:
            raise NetworkError(ErrorKind.AUTH_DEAD, detail="no_refresh_token")
        proof = {"grant_type": "refresh_token", "refresh_token": self._credentials.refresh}
        token = await oauth.traded(self._signed_off, self._app, proof)
        return with_token(self._credentials, token, datetime.now(UTC))

    async def revoke(self) -> Revocation:
        """End all that this person allowed us at Google."""
        ended = await oauth.given_back(self._signed_off, self._credentials)
        until = None if ended else self._credentials.access_expires_at
        return Revocation(ended, () if ended else ("google_app",), until)
