"""A professional account at Instagram and its token: figures, and nothing else.

Publishing is possible at Instagram, and not from here: a picture is a must there, which Instagram
fetches from a public address, and what is published here lies behind a sign-in until it is out.
"""

from advocacy.networks import graph_tokens
from advocacy.networks.errors import Detail, ErrorKind, NetworkError
from advocacy.networks.graph import Graph, path
from advocacy.networks.instagram import wire
from advocacy.networks.instagram.connect import INSIGHTS, KIND
from advocacy.networks.ports import Tools
from advocacy.networks.types import AccountReading, Credentials, PostReading, Revocation


class InstagramAdapter:
    """Counts and renews. `credentials.remote_id` is the id of the account; `extra` may hold
    "person_id", that of its owner to our app."""

    kind = KIND

    def __init__(self, credentials: Credentials, tools: Tools) -> None:
        self._credentials = credentials
        origin = tools.hosts.get("instagram_graph") or wire.GRAPH
        self._graph = Graph(tools.http, origin + path(wire.VERSION), credentials.access)
        self._signed_off = Graph(tools.http, origin)

    async def measure_account(self) -> AccountReading:
        """Followers, whom it follows, and posts."""
        try:
            said = await self._graph.get(path("me"), {"fields": wire.COUNTS})
        except NetworkError as error:
            if error.kind is not ErrorKind.SCOPE_MISSING:
                raise
            raise NetworkError(error.kind, detail=Detail.READING) from error
        return wire.account(said)

    async def measure_post(self, remote_id: str) -> PostReading:
        """What insights say of the post; where they were not allowed, or have not all that is
        asked for, what the post says of itself."""
        if INSIGHTS in self._credentials.scopes:
            asked = {"metric": ",".join(wire.METRICS)}
            try:
                told = wire.counts(await self._graph.get(path(remote_id, "insights"), asked))
            except NetworkError as error:
                if error.kind is not ErrorKind.CONTENT_INVALID:
                    raise
            else:
                if told != PostReading():
                    return told
        return wire.fields(await self._graph.get(path(remote_id), {"fields": wire.FIELDS}))

    async def renew(self) -> Credentials:
        """A token for another 60 days; the same where Instagram cannot be asked for a moment.

        AUTH_DEAD when it is over or no longer taken: then the person has to say yes again.
        """
        return await graph_tokens.renewed(self._signed_off, self._credentials, wire.RENEW)

    async def revoke(self) -> Revocation:
        """Nothing at Instagram ends a token but the person, in the settings of their account."""
        until = self._credentials.refresh_expires_at
        return Revocation(False, left_to_do=("instagram_app",), lasts_until=until, final=True)
