"""How servers of one API differ, as three of different makes were seen to.

One line of `Temper` is one deviation; the fake server does as its temper says, and the whole
contract runs on each.
"""

import uuid
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta

ULID = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"


def digits(number: int) -> str:
    """As Mastodon: a long number, which no float can hold."""
    return str(115_000_000_000_000_000 + number)


def ulid(number: int) -> str:
    """26 letters and digits that sort by time."""
    places = (number >> shift & 31 for shift in range(60, -1, -5))
    return "01KEGT3R5Z7QW" + "".join(ULID[place] for place in places)


def random_uuid(number: int) -> str:
    """Nothing to sort by, and with hyphens."""
    return str(uuid.UUID(int=(number * 0x9E3779B97F4A7C15F39CC0605CEDC834) % 2**128, version=4))


def iso_reset(now: datetime) -> Mapping[str, str]:
    """As Mastodon: an instant, with six digits after the second."""
    moment = (now + timedelta(minutes=5)).isoformat(timespec="microseconds")
    return {"X-RateLimit-Reset": moment.replace("+00:00", "Z"), "X-RateLimit-Remaining": "0"}


def epoch_reset(now: datetime) -> Mapping[str, str]:
    """A Unix time."""
    return {"X-RateLimit-Reset": str(int(now.timestamp()) + 300)}


def no_reset(_now: datetime) -> Mapping[str, str]:
    """Not a word."""
    return {}


@dataclass(frozen=True)
class Temper:
    """What is particular about a server."""

    name: str
    honours_key: bool
    """The Idempotency-Key is remembered; elsewhere a repeat is a second post."""
    ids: Callable[[int], str]
    """What ids look like."""
    pages_for_errors: bool
    """Errors are HTML."""
    bad_token: tuple[int, str]
    """Status and body of an answer to a token that is none."""
    code_twice: bool
    """A code is traded as often as one likes."""
    drops_form_media: bool
    """`media_ids[]` of a form are lost without a word; those of JSON are not."""
    schedules: bool
    """`scheduled_at` is honoured; elsewhere such a post is out at once."""
    usual_visibility: str
    """What a post gets that does not say for whom it is, or says it in a word unknown there."""
    reserves: int | None
    """What a link counts; None: in full."""
    most: int
    """How many characters a post may have."""
    resets: Callable[[datetime], Mapping[str, str]]
    """Headers of a 429."""
    token_milliseconds: bool
    """`created_at` of a token is in milliseconds."""
    late_instance: bool
    """Instance documents are 404 until somebody has signed in."""
    instances: tuple[str, ...]
    """Versions of the instance document there are."""
    metadata: bool
    """There is a metadata document of the authorisation server."""
    processes: int
    """How often an uploaded picture is not ready yet; 0: it is ready at once."""
    actor: str
    """Where accounts have their `uri`: by name or by number; "" for none."""
    links_pages: bool
    """Lists of posts have a Link header."""


STRICT = Temper(
    name="strict",
    honours_key=False,
    ids=ulid,
    pages_for_errors=False,
    bad_token=(401, '{"error":"Unauthorized: token not supplied or invalid"}'),
    code_twice=False,
    drops_form_media=False,
    schedules=False,
    usual_visibility="unlisted",
    reserves=25,
    most=5000,
    resets=epoch_reset,
    token_milliseconds=False,
    late_instance=True,
    instances=("v1", "v2"),
    metadata=False,
    processes=0,
    actor="",
    links_pages=True,
)
LOOSE = Temper(
    name="loose",
    honours_key=False,
    ids=random_uuid,
    pages_for_errors=True,
    bad_token=(400, "Invalid token."),
    code_twice=True,
    drops_form_media=True,
    schedules=False,
    usual_visibility="public",
    reserves=None,
    most=600,
    resets=no_reset,
    token_milliseconds=True,
    late_instance=True,
    instances=("v1",),
    metadata=False,
    processes=0,
    actor="/users/{name}",
    links_pages=False,
)
IDEMPOTENT = Temper(
    name="idempotent",
    honours_key=True,
    ids=digits,
    pages_for_errors=False,
    bad_token=(401, '{"error":"The access token is invalid"}'),
    code_twice=False,
    drops_form_media=False,
    schedules=True,
    usual_visibility="public",
    reserves=23,
    most=500,
    resets=iso_reset,
    token_milliseconds=False,
    late_instance=False,
    instances=("v1", "v2"),
    metadata=True,
    processes=2,
    actor="/ap/users/{number}",
    links_pages=True,
)
TEMPERS = (STRICT, LOOSE, IDEMPOTENT)
