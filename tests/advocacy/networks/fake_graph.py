"""A Graph of our own, for the fakes of Meta's networks: who calls what, with which token.

It takes a token where Meta's does: in a header, in the query, in a form.
"""

import json
import re
from collections.abc import Callable, Iterable, Mapping
from datetime import UTC, datetime
from typing import Any, ClassVar
from urllib.parse import unquote

from aiohttp import web

from advocacy.networks.graph import proof
from tests.counterparts.loopback import ScriptedServer, written

NODE = "([^/]+)"
Call = dict[str, Any]


class FakeGraph(ScriptedServer):
    """Subclasses name their calls and answer them with `_on_{name}`.

    `answer_next` overrules what a call would say, `lose_answer` cuts the connection after it.
    """

    ways: ClassVar[Mapping[str, tuple[str, str, str]]]
    """By name: method, path, scopes all of which are needed ("-": no token)."""
    secret = ""
    """Of the app; where there is one, calls have to prove that they come from it."""

    def __init__(self) -> None:
        super().__init__()
        self.tokens: dict[str, str] = {}
        """Scopes by token."""
        self.calls: list[Call] = []
        self.numbers: dict[str, Any] = {}
        """What is counted, by the name of the number; without one nothing is told."""
        self.made = 0
        self._broken: dict[str, int] = {}

    def refuse_next(self, call: str, status: int, code: int, subcode: int = 0) -> None:
        """Refuse the next call of a name with these numbers."""
        self._next.setdefault(call, []).append(refused(status, code, "No", subcode))

    def break_answer(self, call: str, status: int) -> None:
        """Do what is asked next, then answer as if that had failed."""
        self._broken[call] = status

    def called(self, name: str) -> list[Call]:
        """Every call of a name: method, path, query, form, files, token, headers."""
        return [call for call in self.calls if call["name"] == name]

    def number(self) -> str:
        """An id that is new."""
        self.made += 1
        return str(17_000_000_000_000_000 + self.made)

    async def handle(self, request: web.Request) -> web.StreamResponse:
        call, nodes = self._named(request), ()
        for name, (method, pattern, _) in self.ways.items():
            found = re.fullmatch(pattern, call["path"])
            if found and method == request.method:
                call["name"], nodes = name, tuple(map(unquote, found.groups()))
                break
        await _fill(call, request)
        self.calls.append(call)
        if told := self.told(call["name"]):
            return told
        answer = self._refusal(call) or self._answer(call, nodes)
        if status := self._broken.pop(call["name"], 0):
            return written(status, "<h1>Sorry</h1>")
        return self.sent(call["name"], request, answer)

    def _named(self, request: web.Request) -> Call:
        return {
            "name": "",
            "method": request.method,
            # Meta's client ends the address of a node with a slash.
            "path": request.rel_url.raw_path.removesuffix("/"),
            "query": dict(request.query),
            "headers": dict(request.headers),
        }

    def _answer(self, call: Call, nodes: tuple[str, ...]) -> web.Response:
        handler: Callable[..., web.Response] = getattr(self, f"_on_{call['name']}")
        return handler(call, *nodes)

    def _refusal(self, call: Call) -> web.Response | None:
        """What is wrong with a call, whatever it asks for."""
        if not call["name"]:
            return refused(404, 2500, "Unknown path components")
        needed = self.ways[call["name"]][2]
        if needed == "-":
            return None
        if call["token"] not in self.tokens:
            return refused(400, 190, "Error validating access token", 460)
        if self.secret and call["query"].get("appsecret_proof") != proof(
            call["token"], self.secret
        ):
            return refused(400, 100, "Invalid appsecret_proof provided in the API argument")
        lacking = set(needed.split()) - set(self.tokens[call["token"]].split())
        return refused(403, 200, f"({lacking} must be granted") if lacking else None


async def _fill(call: Call, request: web.Request) -> None:
    """What a request carries besides its address."""
    form = dict(await request.post()) if request.method == "POST" else {}
    files = {name: one for name, one in form.items() if isinstance(one, web.FileField)}
    call["form"] = {name: one for name, one in form.items() if isinstance(one, str)}
    call["files"] = {name: (one.content_type, one.file.read()) for name, one in files.items()}
    bearer = request.headers.get("Authorization", "").removeprefix("Bearer ")
    given = call["query"].pop("access_token", "") or call["form"].pop("access_token", "")
    call["token"] = bearer or given


def refused(status: int, code: int, message: str, subcode: int = 0) -> web.Response:
    """An error as the Graph words it."""
    said: dict[str, Any] = {"message": f"(#{code}) {message}", "type": "OAuthException"}
    said |= {"code": code, "fbtrace_id": "A1b2"} | ({"error_subcode": subcode} if subcode else {})
    return web.json_response({"error": said}, status=status)


def told(body: object, **headers: str) -> web.Response:
    """A yes."""
    named = {name.replace("_", "-"): value for name, value in headers.items()}
    return web.json_response(body, headers=named)


def paged(found: Iterable[Mapping[str, Any]], query: Mapping[str, str]) -> web.Response:
    """A page of a list; there is an address of the next one, unless this is the last."""
    each = list(found)
    start, count = int(query.get("after", 0)), int(query.get("limit", 25))
    end = start + count
    paging: dict[str, Any] = {"cursors": {"before": str(start), "after": str(end)}}
    if end < len(each):
        paging["next"] = f"https://graph.example/v0/list?access_token=secret&after={end}"
    return told({"data": each[start:end], "paging": paging})


def since(found: Iterable[dict[str, Any]], name: str, query: Mapping[str, str]) -> list[Any]:
    """What was made since the moment that a query names, newest first."""
    start = datetime.fromtimestamp(int(query.get("since", 0)), UTC)
    late = [one for one in found if datetime.fromisoformat(one[name]) >= start]
    return sorted(late, key=lambda one: str(one[name]), reverse=True)


def now() -> str:
    """This instant as the Graph writes it."""
    return datetime.now(UTC).strftime("%Y-%m-%dT%H:%M:%S+0000")


def listed(call: Call, name: str) -> Any:
    """A field of a form that holds JSON; None where it is not there."""
    return json.loads(call["form"].get(name, "null"))


def names(query: Mapping[str, str], name: str) -> list[str]:
    """Names in a query: with commas between them, or a list in JSON."""
    said = query.get(name, "")
    found: list[str] = json.loads(said) if said.startswith("[") else said.split(",")
    return found
