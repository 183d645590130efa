"""Meta's Graph as all of its networks speak it: calls, forms, lists, what values look like.

Source: https://developers.facebook.com/docs/graph-api/overview. Tokens travel in a header, and
secrets in bodies wherever the Graph lets us: addresses end up in logs.
"""

import hashlib
import hmac
import json
import uuid
from collections.abc import Mapping, Sequence
from datetime import UTC, datetime, timedelta
from functools import partial
from typing import Any
from urllib.parse import quote, urlencode

from advocacy.networks import graph_errors
from advocacy.networks.errors import UNREADABLE, ErrorKind, NetworkError
from advocacy.networks.exchange import exchange
from advocacy.networks.multipart import File, form
from advocacy.networks.told import number
from advocacy.networks.types import Image, Key
from config.kernel.http import Answer, Http, Request

# Clocks differ; a post may seem older than the intent to send it.
CLOCKS_DIFFER = timedelta(minutes=5)
PAGE, MOST_PAGES = 100, 5
# Above this much of a limit, what can wait does.
SLOW_PERCENT = 80
_KEYS = uuid.UUID("0d7f7a86-6f53-4f9c-8b0a-6a4f0f7c1b55")
_FORM = "application/x-www-form-urlencoded"
# What no code or token is traded for: the person has to say yes again.
_REFUSED = {ErrorKind.CONTENT_INVALID, ErrorKind.NOT_FOUND, ErrorKind.SCOPE_MISSING}
_LONGEST_URL = 500
Said = dict[str, Any]
Plain = str | int | bool
Values = Mapping[str, Plain | Sequence[Mapping[str, str]]]


class Graph:
    """A Graph for one token ("" for none). `root` is its origin, with the version of the API.

    With `secret`, calls prove that they come from the app which the token was given to.
    """

    def __init__(self, http: Http, root: str, token: str = "", *, secret: str = "") -> None:
        self._http = http
        self._root = root
        self._bearer = {"Authorization": f"Bearer {token}"} if token else {}
        proves = bool(token and secret)
        self._proof = (("appsecret_proof", proof(token, secret)),) if proves else ()
        self._used = 0
        self._regained: datetime | None = None

    async def get(self, where: str, values: Values) -> Said:
        """Read one."""
        return await self._send("GET", where, plain(values))

    async def post(
        self, where: str, values: Values, *, unsure: ErrorKind = ErrorKind.TRANSIENT
    ) -> Said:
        """Make one. `unsure` is raised when nobody can say whether that happened."""
        body = urlencode(plain(values)).encode()
        return await self._send("POST", where, body=body, mime=_FORM, unsure=unsure)

    async def upload(self, where: str, values: Values, image: Image) -> Said:
        """Upload an image that nobody sees yet."""
        mime, body = form(*plain(values), ("source", File(image.data, image.mime)))
        return await self._send("POST", where, body=body, mime=mime)

    async def delete(self, where: str) -> None:
        """Delete one; NOT_FOUND when it is gone already."""
        said = await self._send("DELETE", where)
        if said.get("success") is False:
            raise NetworkError(ErrorKind.TRANSIENT, detail="not_deleted")

    async def listed(self, where: str, values: Values) -> tuple[list[Said], bool]:
        """The objects of a list, page after page, and whether these are all.

        Only the cursor of a next page is taken, never its address: that holds the token.
        """
        found: list[Said] = []
        after: dict[str, Plain] = {}
        for _ in range(MOST_PAGES):
            said = await self.get(where, {**values, "limit": PAGE, **after})
            found += objects(said)
            cursor = _cursor(said)
            if not cursor:
                return found, True
            after = {"after": cursor}
        return found, False

    def spare(self) -> None:
        """Raise RATE_LIMITED where a limit is nearly used up: for what can wait."""
        if self._used >= SLOW_PERCENT:
            kind = ErrorKind.RATE_LIMITED
            raise NetworkError(kind, retry_at=self._regained, detail="nearly_limited")

    async def _send(
        self,
        method: str,
        where: str,
        params: tuple[tuple[str, str], ...] = (),
        *,
        body: bytes | None = None,
        mime: str = "",
        unsure: ErrorKind = ErrorKind.TRANSIENT,
    ) -> Said:
        """The object of the answer, if it is a yes; anything else is a NetworkError."""
        headers = self._bearer | ({"Content-Type": mime} if mime else {})
        asked = (*params, *self._proof)
        request = Request(method, self._root + where, headers, body, params=asked, encoded=True)
        now = datetime.now(UTC)
        refused = partial(graph_errors.error, now=now, unsure=unsure)
        answer = await exchange(self._http, request, unsure=unsure, refused=refused)
        if graph_errors.envelope(answer):
            raise refused(answer)
        self._note(answer, now)
        return answer.json()

    def _note(self, answer: Answer, now: datetime) -> None:
        self._used = graph_errors.usage(answer.headers)
        self._regained = graph_errors.regained(answer.headers, now)


def proof(token: str, secret: str) -> str:
    """What shows that a call comes from the app: HMAC-SHA256 of the token, hexadecimal."""
    return hmac.new(secret.encode(), token.encode(), hashlib.sha256).hexdigest()


def path(*names: str) -> str:
    """The address of a node, or of an edge of it, below the version."""
    return "".join(f"/{quote(name, safe='')}" for name in names)


def plain(values: Values) -> tuple[tuple[str, str], ...]:
    """Fields of a form or a query: whatever is no text is JSON in its field."""
    return tuple((name, _field(value)) for name, value in values.items())


def _field(value: object) -> str:
    if isinstance(value, str):
        return value
    return json.dumps(value, ensure_ascii=False, separators=(",", ":"))


def objects(said: Mapping[str, Any]) -> list[Said]:
    """The objects of a list; TRANSIENT when the answer is anything else."""
    found = said.get("data")
    if not isinstance(found, list) or not all(isinstance(one, dict) for one in found):
        raise NetworkError(ErrorKind.TRANSIENT, detail=UNREADABLE)
    return found


def counted(said: Mapping[str, Any], name: str) -> int | None:
    """One number of insights: a total, or the only value of a lifetime; None: it is not told.

    A number may come in parts (paid and not), which are added up.
    """
    one = next((each for each in objects(said) if each.get("name") == name), {})
    values = one.get("values")
    held = values[0] if isinstance(values, list) and len(values) == 1 else one.get("total_value")
    if not isinstance(held, dict):
        return None
    parts = held.get("value")
    if not isinstance(parts, dict):
        return number(held, "value")
    told = [number(parts, part) for part in parts]
    return sum(one for one in told if one is not None) if told and None not in told else None


def text(found: Mapping[str, Any], name: str, longest: int = _LONGEST_URL) -> str:
    """A text as it is told, cut where it is longer than anything we keep; "" for anything else."""
    value = found.get(name)
    return value[:longest] if isinstance(value, str) else ""


def identity(found: Mapping[str, Any], name: str = "id") -> str:
    """An id, as text, whether it is told as text or as a number; "" where none is told."""
    value = found.get(name)
    known = str(value) if isinstance(value, str | int) else ""
    return known if known.isdecimal() and known.isascii() else ""


def address(found: Mapping[str, Any], name: str, www: str) -> str:
    """An address for people, which may come without its origin; "" where none is told."""
    told = text(found, name, _LONGEST_URL + 1)
    told = www + told if told.startswith("/") and not told.startswith("//") else told
    ours = told.startswith(("https://", f"{www}/"))
    return told if ours and len(told) <= _LONGEST_URL else ""


def instant(found: Mapping[str, Any], name: str) -> datetime | None:
    """An instant as the Graph writes it ("2026-01-01T00:00:00+0000"), aware; None: none is told."""
    try:
        moment = datetime.fromisoformat(text(found, name))
    except ValueError:
        return None
    return moment if moment.tzinfo else None


def is_since(found: Mapping[str, Any], name: str, moment: datetime) -> bool:
    """Whether a post was made after a moment, as far as clocks agree; True where it is not told."""
    made = instant(found, name)
    return made is None or made >= moment - CLOCKS_DIFFER


def since(key: Key) -> int:
    """From when on a post is looked for, in seconds since 1970."""
    return int((key.created_at - CLOCKS_DIFFER).timestamp())


def new_key(at: datetime, salt: int) -> Key:
    """A name of our own, since the Graph has no key, and the instant to look for the post from."""
    return Key.named(_KEYS, at, salt)


def token_of(said: Mapping[str, Any]) -> str:
    """The token of an answer; TRANSIENT when there is none."""
    token = said.get("access_token")
    if not isinstance(token, str) or not token:
        raise NetworkError(ErrorKind.TRANSIENT, detail=UNREADABLE)
    return token


def unproven(error: NetworkError) -> NetworkError:
    """What a refused code or token means: AUTH_DEAD, whatever number it was refused with."""
    kind = ErrorKind.AUTH_DEAD if error.kind in _REFUSED else error.kind
    return NetworkError(kind, retry_at=error.retry_at, detail=error.detail)


def _cursor(said: Mapping[str, Any]) -> str:
    """Where the next page begins; "" at the end, which has no address of a next one."""
    paging = said.get("paging")
    told = paging if isinstance(paging, dict) else {}
    cursors = told.get("cursors")
    if not told.get("next") or not isinstance(cursors, dict):
        return ""
    return text(cursors, "after", 2000)
