"""What a network may be able to do, one small protocol per ability.

An adapter implements those its network has; callers ask `isinstance(adapter, Measures)`.
Every method raises `NetworkError` and nothing else for what a network can do wrong.
"""

from collections.abc import AsyncIterator, Mapping, MutableMapping
from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum
from typing import Protocol, runtime_checkable

from advocacy.networks.profiles import Company, Profile, Wanted
from advocacy.networks.types import (
    NO_HOSTS,
    AccountReading,
    App,
    Begun,
    Callback,
    Credentials,
    Key,
    Link,
    Outgoing,
    PostReading,
    Question,
    Receipt,
    Revocation,
    TextCount,
)
from config.kernel.http import Http


@runtime_checkable
class Publishes(Protocol):
    """Puts a post on the network, once per key."""

    replay_is_safe: bool
    """Whether `publish` with a key already used can never make a second post."""

    @staticmethod
    def new_key(at: datetime, salt: int) -> Key:
        """A key in the network's form. No credentials needed: works on the class.

        `salt` (a row id, say) parts the keys of one instant.
        """
        ...

    async def publish(self, post: Outgoing, key: Key) -> Receipt:
        """Publish and return what the network holds now.

        The same post and key again: the same receipt, still one post. AMBIGUOUS means that
        nobody knows; every other error means that nothing was published.
        """
        ...


@runtime_checkable
class Reconciles(Protocol):
    """Finds out what became of an attempt whose answer was lost.

    An adapter may have `proves_absence = False`: what it does not find may be there, and is
    AMBIGUOUS instead of None.
    """

    async def reconcile(self, post: Outgoing, key: Key) -> Receipt | None:
        """The receipt of the post if it is there as sent; None if it is certainly not there.

        Raises AMBIGUOUS when something is there that is not what was sent. Any error leaves
        the outcome as unknown as it was.
        """
        ...


@runtime_checkable
class Removes(Protocol):
    """Takes a post down."""

    async def remove(self, remote_id: str) -> None:
        """Delete it. One that is already gone is no error."""
        ...


@runtime_checkable
class Measures(Protocol):
    """Reads what the network counted. What it does not tell stays None.

    An adapter may have `sees_posts = False`: a reading of a post does not prove that it is there.
    """

    async def measure_account(self) -> AccountReading:
        """Counts of the account the credentials belong to."""
        ...

    async def measure_post(self, remote_id: str) -> PostReading:
        """Counts of one post; NOT_FOUND when it is no longer there."""
        ...


@runtime_checkable
class Followers(Protocol):
    """Lists who follows the account."""

    async def followers(self) -> AsyncIterator[tuple[str, ...]] | None:
        """Pages of follower ids as the network writes them; None if nothing can list them.

        The first page is read before this returns; later pages may raise `NetworkError`.
        """
        ...


@runtime_checkable
class Counts(Protocol):
    """Measures a text the way its network does. No credentials needed: works on the class."""

    @staticmethod
    def count(text: str) -> TextCount:
        """Counters with their limits."""
        ...


@runtime_checkable
class Renews(Protocol):
    """Trades the refresh token for a new pair. Call it under the grant's lock."""

    async def renew(self) -> Credentials:
        """New credentials, to be stored before the lock is let go: the old pair is dead.

        AUTH_DEAD when the network refuses the refresh token.
        """
        ...


@runtime_checkable
class Revokes(Protocol):
    """Gives a grant back."""

    async def revoke(self) -> Revocation:
        """End the session at the network and say what is left for the person to do.

        A grant that is dead already counts as ended.
        """
        ...


@runtime_checkable
class Connects(Protocol):
    """Links an account from what a person types."""

    def questions(self) -> tuple[Question, ...]:
        """What to ask, in order."""
        ...

    async def connect(self, answers: Mapping[str, str]) -> Link:
        """Link the account. `answers` has one string per question name.

        CONTENT_INVALID with a `Detail` when an answer cannot be right, AUTH_DEAD when the
        network refuses the secret.
        """
        ...


@runtime_checkable
class Authorises(Protocol):
    """Links accounts by sending the person to their network, where they say yes (OAuth 2)."""

    def questions(self) -> tuple[Question, ...]:
        """What to ask before they are sent there: their server, where a network has many."""
        ...

    async def begin(self, answers: Mapping[str, str], callback: Callback) -> Begun:
        """Where to send them. CONTENT_INVALID with a `Detail` when an answer cannot be right.

        `answers` may hold "another_account": one of theirs is linked already, so the network
        should ask who they are instead of taking the account they are signed in with.
        """
        ...

    async def finish(
        self, kept: Mapping[str, str], answer: Mapping[str, str], callback: Callback
    ) -> tuple[Link, ...]:
        """The accounts they may act for, at least one: a person may look after several pages.

        `answer` is the query the network sent them back with, its state checked by the caller.
        AUTH_DEAD when they or the network said no, SCOPE_MISSING when less was granted than
        publishing needs, or reading where nothing is published.
        """
        ...


@runtime_checkable
class Presents(Protocol):
    """Reads and writes the profile of the account the credentials belong to."""

    async def read_profile(self) -> Profile:
        """The profile as people see it now."""
        ...

    async def set_profile(self, profile: Profile) -> None:
        """Show this one; SCOPE_MISSING where the authorisation does not cover it. Repeatable.

        A picture that is None is left as it is.
        """
        ...


@runtime_checkable
class Issues(Protocol):
    """Makes accounts at a server of the company's own, by an administrator's rights."""

    @staticmethod
    def written(name: str, company: Company) -> str:
        """A name as people write it there, without "@" in front. Works on the class."""
        ...

    async def find(self, wanted: Wanted) -> str:
        """The id of the account that was made for this very mark under that name; "" for none."""
        ...

    async def create(self, wanted: Wanted) -> Link:
        """Make the account, or find the one that was made for this very mark: never a second.

        CONTENT_INVALID with `Detail.HANDLE_TAKEN` when somebody else has the name, and
        `Detail.SIGN_IN_THERE` for one that is made and whose holder has to let us in themselves.
        Any other error leaves open whether it was made: ask again.
        """
        ...

    async def suspend(self, remote_id: str) -> None:
        """Show the account to nobody, and let nobody in. Repeatable, like the others."""
        ...

    async def restore(self, remote_id: str, *, locked: bool = False) -> None:
        """Undo `suspend`, and `lock` unless it is to stay locked."""
        ...

    async def lock(self, remote_id: str) -> None:
        """Let nobody in who knew a password or holds a session; posts stay where they are."""
        ...


@runtime_checkable
class Renames(Protocol):
    """Gives an account another handle."""

    async def rename(self, remote_id: str, name: str) -> str:
        """Its new handle. CONTENT_INVALID with `Detail.HANDLE_TAKEN` when somebody has it."""
        ...


@runtime_checkable
class Rekeys(Protocol):
    """Opens an account anew by an administrator's rights."""

    async def rekey(self, remote_id: str) -> Credentials:
        """New credentials; every password and every renewable session before is dead."""
        ...


class Registrations(Protocol):
    """Keeps what we are registered as at each server of a network that has many."""

    async def get(self, host: str) -> App | None:
        """Our registration at that origin, or None."""
        ...

    async def put(self, host: str, app: App) -> App:
        """Keep it unless there is one by now; return the one that is kept."""
        ...


class WallFault(StrEnum):
    """Why a wall refuses; the practice adapter maps each to its `ErrorKind`."""

    NO_ACCOUNT = "no_account"
    SESSION_OVER = "session_over"
    READ_ONLY = "read_only"
    SUSPENDED = "suspended"
    TOO_FAST = "too_fast"
    FULL = "full"
    OTHER_CONTENT = "other_content"
    REFUSED_CONTENT = "refused_content"
    NO_ENTRY = "no_entry"
    CLOSED = "closed"
    NO_ANSWER = "no_answer"


class WallError(Exception):
    """Raised by a wall; `retry_at` goes with TOO_FAST."""

    def __init__(self, fault: WallFault, *, retry_at: datetime | None = None) -> None:
        self.fault = fault
        self.retry_at = retry_at
        super().__init__(fault)


@dataclass(frozen=True, slots=True)
class WallEntry:
    """One post for the practice wall. `digest` is that of the whole post, pictures included."""

    account: str
    key: str
    post: Outgoing
    digest: str
    created_at: datetime


@dataclass(frozen=True, slots=True)
class WallReceipt:
    """What the wall holds under an (account, key): the digest it came with, where to see it."""

    digest: str
    url: str


class WallEntries(Protocol):
    """The posts of the practice wall."""

    async def put(self, entry: WallEntry) -> WallReceipt:
        """Store it unless (account, key) is taken; return what is there now, new or old."""
        ...

    async def get(self, account: str, key: str) -> WallReceipt | None:
        """What is there, or None."""
        ...

    async def remove(self, account: str, key: str) -> None:
        """Take it down; one that is gone already is no error."""
        ...


class WallAudience(Protocol):
    """The people before the practice wall."""

    async def account_reading(self, account: str) -> AccountReading:
        """Counts of an account."""
        ...

    async def post_reading(self, account: str, key: str) -> PostReading:
        """Counts of an entry; NO_ENTRY when it is gone."""
        ...

    async def follower_page(self, account: str, after: str) -> tuple[str, ...]:
        """Follower ids greater than `after` ("" to begin), ascending; empty at the end."""
        ...


class Wall(WallEntries, WallAudience, Protocol):
    """The built-in wall on which people train. The service implements it on the database."""


@dataclass(frozen=True, slots=True)
class Tools:
    """What adapters are given to work with; a network takes what it needs.

    `hosts` names configured servers by role, as origins: "bluesky_appview" (counts and
    followers), "bluesky_pds" (the server proposed to people), "bluesky_plc" (DID directory),
    "linkedin_api" and "linkedin_www" (consent, tokens, addresses for people); "facebook_graph",
    "threads_graph", "instagram_graph", and "facebook_www", "threads_www", "instagram_www"
    (consent, addresses for people); "instagram_api" (codes);
    "x_api" and "x_www" (the same); "youtube_api", "youtube_www" (addresses for people),
    "google_oauth" (tokens) and "google_accounts" (consent).
    `apps` are our registrations at networks with one server, by kind; `registrations` keeps those
    at networks with many, and a key of ours. `nonces` is what servers asked us to sign last, by
    origin (DPoP).
    """

    http: Http
    wall: Wall | None = None
    hosts: Mapping[str, str] = field(default_factory=lambda: NO_HOSTS)
    apps: Mapping[str, App] = field(default_factory=dict)
    registrations: Registrations | None = None
    nonces: MutableMapping[str, str] = field(default_factory=dict)
