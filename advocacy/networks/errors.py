"""The eleven ways a network says no, the same for every network.

The person's sentence is never here: callers choose it by `kind`, and by `detail` where a
finer one helps.
"""

from datetime import datetime
from enum import StrEnum

from config.kernel.http import Host


class ErrorKind(StrEnum):
    """What the caller has to do next; each member says it."""

    AUTH_DEAD = "auth_dead"
    """The grant was revoked or never worked: mark it broken, tell its owner, stop its jobs."""
    AUTH_EXPIRED = "auth_expired"
    """The access token is over: renew under the grant's lock, then try once more."""
    SCOPE_MISSING = "scope_missing"
    """A permission was not given: ask the owner to link again."""
    ACCOUNT_BLOCKED = "account_blocked"
    """Suspended, deactivated or taken down: stop this account, tell its owner."""
    RATE_LIMITED = "rate_limited"
    """Too fast: come back at `retry_at` (plus some jitter)."""
    QUOTA_EXHAUSTED = "quota_exhausted"
    """The budget of the whole installation is used up: stop the network, tell the operator."""
    DUPLICATE = "duplicate"
    """The network holds this content already: reconcile, do not try again."""
    CONTENT_INVALID = "content_invalid"
    """Too long, a bad picture, a bad address: back to the author."""
    NOT_FOUND = "not_found"
    """The post is not there: deleted once two answers an hour apart agree."""
    TRANSIENT = "transient"
    """Nothing was written, for certain: back off and try again."""
    AMBIGUOUS = "ambiguous"
    """Sent, and no answer to rely on: state unknown, reconcile, never replay blindly."""


class Detail(StrEnum):
    """Finer reasons that a screen may want to tell apart; other details are for logs."""

    HOST_MALFORMED = Host.MALFORMED.value
    HOST_NOT_HTTPS = Host.NOT_HTTPS.value
    HOST_PRIVATE = Host.PRIVATE.value
    HOST_UNKNOWN = Host.UNKNOWN.value
    HOST_NOT_A_SERVER = "host_not_a_server"
    CLIENT_UNREADABLE = "client_unreadable"
    ANOTHER_ACCOUNT = "another_account"
    HANDLE_UNKNOWN = "handle_unknown"
    HANDLE_TAKEN = "handle_taken"
    SIGN_IN_THERE = "sign_in_there"
    MAIL_UNCONFIRMED = "mail_unconfirmed"
    SIGN_IN_REFUSED = "sign_in_refused"
    SECOND_FACTOR = "second_factor"
    MAIN_PASSWORD = "main_password"  # noqa: S105 - a reason, not a secret
    READING = "reading_refused"
    NO_CHANNEL = "no_channel"
    NOT_PROFESSIONAL = "not_professional"
    TEXT_EMPTY = "text_empty"
    TEXT_TOO_LONG = "text_too_long"
    TEXT_NOT_UNICODE = "text_not_unicode"
    IMAGE_TOO_LARGE = "image_too_large"
    IMAGE_TOO_MANY = "image_too_many"
    IMAGE_TYPE = "image_type"
    ALT_TOO_LONG = "alt_too_long"
    LANGUAGES = "languages"
    RECORD_DIFFERS = "record_differs"
    VISIBILITY = "visibility"


# Of an AMBIGUOUS look for a post: there are more newer ones than are read.
TOO_MANY_POSTS = "too_many_posts"


UNREADABLE = "unreadable_answer"
"""The detail of an answer that says nothing we understand."""


class NetworkError(Exception):
    """A call to a network did not do what was asked.

    `retry_at` (aware, UTC) is set when the network named a moment. `detail` is a short code
    fit for a log or a column: a `Detail`, or the network's own error name, never a body.
    """

    def __init__(
        self, kind: ErrorKind, *, retry_at: datetime | None = None, detail: str = ""
    ) -> None:
        self.kind = kind
        self.retry_at = retry_at
        self.detail = str(detail)
        super().__init__(f"{kind}: {detail}" if detail else str(kind))
