"""Linking by OAuth 2: a member's own account, or the pages that they look after.

Two registrations, since LinkedIn wants the product for pages alone on its app. There is no PKCE.
"""

from collections.abc import Mapping
from dataclasses import replace
from datetime import UTC, datetime
from typing import Any
from urllib.parse import quote, urlencode

from advocacy.networks.errors import UNREADABLE, ErrorKind, NetworkError
from advocacy.networks.linkedin import oauth, wire
from advocacy.networks.linkedin.api import Api
from advocacy.networks.linkedin.restli import Values
from advocacy.networks.ports import Tools
from advocacy.networks.types import App, Begun, Callback, Credentials, Link, Question

MEMBER_SCOPES = ("openid", "profile", "w_member_social")
PAGE_SCOPES = ("w_organization_social", "r_organization_social", "rw_organization_admin")
# Who may post for a page; CONTENT_ADMIN is an older name. No set: what is told may be of any type,
# and a dict has no hash.
ROLES = ("ADMINISTRATOR", "CONTENT_ADMINISTRATOR", "CONTENT_ADMIN")
# Where a role names its page, in versions of the API.
PAGE_FIELDS = ("organization", "organizationTarget", "organizationalTarget")
ROLES_PAGE, MOST_ROLES_PAGES = 100, 5
# What the person, or LinkedIn for our app, says instead of yes.
DECLINED = {"access_denied", "user_cancelled_login", "user_cancelled_authorize"}
UNGRANTED = {"unauthorized_scope_error", "invalid_scope"}
_LONGEST = 200


class LinkedInConnector:
    """Sends the person to LinkedIn, and takes what they allowed.

    Needs our registration in `tools.apps`; its `scopes` are asked for besides the usual.
    """

    kind: str
    scopes: tuple[str, ...]
    needed: frozenset[str]

    def __init__(self, tools: Tools) -> None:
        app = tools.apps.get(self.kind)
        if app is None:
            raise ValueError(f"apps: {self.kind}")
        self._app: App = app
        self._tools = tools
        self._asked = tuple(dict.fromkeys((*self.scopes, *app.scopes)))

    def questions(self) -> tuple[Question, ...]:
        """Nothing: there is one LinkedIn, and it knows who is signed in."""
        return ()

    async def begin(self, answers: Mapping[str, str], callback: Callback) -> Begun:
        """Where to send the person. LinkedIn cannot be told to ask again who they are."""
        asked = {
            "response_type": "code",
            "client_id": self._app.client_id,
            "redirect_uri": callback.url,
            "state": callback.state,
            "scope": " ".join(self._asked),
        }
        www = Api(self._tools.http, self._tools.hosts).www
        return Begun(f"{www}{oauth.AUTHORISE}?{urlencode(asked, quote_via=quote)}", {})

    async def finish(
        self, kept: Mapping[str, str], answer: Mapping[str, str], callback: Callback
    ) -> tuple[Link, ...]:
        """Trade the code for a token, see what it allows, and for whom.

        AUTH_DEAD when the person or LinkedIn said no. SCOPE_MISSING when publishing was not
        allowed, or for no page; what was allowed is given back then.
        """
        if not answer.get("code"):
            raise _refused(answer.get("error", ""))
        proof = {
            "grant_type": "authorization_code",
            "code": answer["code"],
            "redirect_uri": callback.url,
        }
        signed_off = Api(self._tools.http, self._tools.hosts)
        token = await oauth.traded(signed_off, self._app, proof)
        fresh = Credentials("", scopes=self._asked)
        fresh = oauth.with_token(fresh, token, datetime.now(UTC))
        links: tuple[Link, ...] = ()
        missing = "insufficient_scope"
        if self.needed <= set(fresh.scopes):
            api = Api(self._tools.http, self._tools.hosts, fresh.access)
            links, missing = await self._links(api, fresh), "no_page"
        if not links:
            await oauth.given_back(signed_off, self._app, fresh.access)
            raise NetworkError(ErrorKind.SCOPE_MISSING, detail=missing)
        return links

    async def _links(self, api: Api, fresh: Credentials) -> tuple[Link, ...]:
        """The accounts that a token may publish for."""
        raise NotImplementedError


class MemberConnector(LinkedInConnector):
    """Links the account of the person themselves."""

    kind = "linkedin"
    scopes = MEMBER_SCOPES
    needed = frozenset({"openid", "w_member_social"})

    async def _links(self, api: Api, fresh: Credentials) -> tuple[Link, ...]:
        """LinkedIn tells a name that is the person's for our app only, and no handle."""
        told = await api.userinfo()
        known = told.get("sub")
        if not isinstance(known, str) or not known:
            raise NetworkError(ErrorKind.TRANSIENT, detail=UNREADABLE)
        urn = f"urn:li:person:{known}"
        parts = (str(told.get(name) or "") for name in ("given_name", "family_name"))
        name = (str(told.get("name") or "") or " ".join(filter(None, parts)))[:_LONGEST]
        return (Link(urn, name or known, replace(fresh, remote_id=urn), name=name),)


class PageConnector(LinkedInConnector):
    """Links every page that the person may post for. The pages share one token."""

    kind = "linkedin_page"
    scopes = PAGE_SCOPES
    needed = frozenset({"w_organization_social"})

    async def _links(self, api: Api, fresh: Credentials) -> tuple[Link, ...]:
        urns = await _pages(api)
        names = await _named(api, urns)
        if len(urns) > 1:
            fresh = replace(fresh, extra={"shared": "yes"})
        return tuple(_page(api.www, urn, names.get(urn, {}), fresh) for urn in urns)


def _refused(error: str) -> NetworkError:
    if error in UNGRANTED:
        return NetworkError(ErrorKind.SCOPE_MISSING, detail=error)
    detail = "access_denied" if error in DECLINED else "no_code"
    return NetworkError(ErrorKind.AUTH_DEAD, detail=detail)


async def _pages(api: Api) -> list[str]:
    """URNs of the pages for which the person has a role that posts, each once."""
    urns: dict[str, None] = {}
    for page in range(MOST_ROLES_PAGES):
        asked: Values = {"state": "APPROVED", "count": ROLES_PAGE, "start": page * ROLES_PAGE}
        roles = wire.elements(await api.find("/organizationAcls", "roleAssignee", asked))
        urns |= dict.fromkeys(filter(None, map(_page_of, roles)))
        if len(roles) < ROLES_PAGE:
            break
    return list(urns)


def _page_of(role: Mapping[str, Any]) -> str:
    """The page of a role; "" when it does not let post, or is none of an organisation."""
    if role.get("role") not in ROLES or role.get("state", "APPROVED") != "APPROVED":
        return ""
    named = (role.get(name) for name in PAGE_FIELDS)
    urn = next((one for one in named if isinstance(one, str)), "")
    return urn if _number(urn) else ""


async def _named(api: Api, urns: list[str]) -> dict[str, dict[str, Any]]:
    """What LinkedIn says of pages, by URN; nothing where it does not say."""
    numbers = {_number(urn): urn for urn in urns}
    if not numbers:
        return {}
    try:
        answer = await api.get_several("/organizationsLookup", list(map(int, numbers)))
    except NetworkError:
        return {}
    told = answer.json().get("results")
    found = told if isinstance(told, dict) else {}
    return {
        numbers[key]: one for key, one in found.items() if key in numbers and isinstance(one, dict)
    }


def _page(www: str, urn: str, told: Mapping[str, Any], credentials: Credentials) -> Link:
    number = _number(urn)
    vanity, name = (str(told.get(key) or "")[:_LONGEST] for key in ("vanityName", "localizedName"))
    return Link(
        remote_id=urn,
        handle=vanity or name or number,
        credentials=replace(credentials, remote_id=urn),
        name=name,
        url=f"{www}/company/{quote(vanity or number, safe='')}/",
    )


def _number(urn: str) -> str:
    """The number of an organisation by its URN; "" for anything else."""
    number = urn.removeprefix("urn:li:organization:")
    return number if number != urn and number.isdecimal() and number.isascii() else ""
