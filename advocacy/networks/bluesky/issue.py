"""Accounts of an AT Protocol server of the company's own, by the password of its administrator.

A repeat knows the account it made by the e-mail address, which no other account there has. The
password is a fresh one each time and kept by nobody: what the vault gets is the session of an app
password, which may do less.
"""

import base64
import secrets
from dataclasses import replace
from typing import Any

from advocacy.networks.bluesky import wire
from advocacy.networks.bluesky.xrpc import Xrpc
from advocacy.networks.errors import Detail, ErrorKind, NetworkError
from advocacy.networks.ports import Tools
from advocacy.networks.profiles import Company, Wanted
from advocacy.networks.types import Credentials, Link
from config.kernel.http import Answer, Http, Request

SERVER, ADMIN = "com.atproto.server", "com.atproto.admin"
OURS = "portevoix"
# What servers say of a name that cannot be had, now or ever.
TAKEN = {"HandleNotAvailable", "InvalidHandle"}


class _AsAdmin:
    """Signs every request with the administrator's password."""

    def __init__(self, http: Http, password: str) -> None:
        self._http = http
        self._basic = base64.b64encode(f"admin:{password}".encode()).decode()

    async def send(self, request: Request) -> Answer:
        """See `Http.send`."""
        headers = {**request.headers, "Authorization": f"Basic {self._basic}"}
        return await self._http.send(replace(request, headers=headers))


class BlueskyIssuer:
    """See `Issues`, `Renames` and `Rekeys`."""

    def __init__(self, company: Company, tools: Tools) -> None:
        self._company = company
        self._server = Xrpc(tools.http, company.host)
        self._admin = Xrpc(_AsAdmin(tools.http, company.secret), company.host)

    @staticmethod
    def written(name: str, company: Company) -> str:
        """The name under the company's domain."""
        return f"{name}.{company.domain}"

    async def find(self, wanted: Wanted) -> str:
        """See `Issues`: the DID of the handle, if its address is the mark."""
        did = await self._did_of(self.written(wanted.name, self._company))
        return did if did and await self._has_mark(did, wanted) else ""

    async def create(self, wanted: Wanted) -> Link:
        """See `Issues`. The server makes the DID, and the account is open at once."""
        handle = self.written(wanted.name, self._company)
        did = await self._did_of(handle)
        if did and not await self._has_mark(did, wanted):
            raise NetworkError(ErrorKind.CONTENT_INVALID, detail=Detail.HANDLE_TAKEN)
        did = did or await self._made(handle, wanted)
        return Link(
            remote_id=did,
            handle=handle,
            credentials=await self.rekey(did),
            url=wire.profile(did),
        )

    async def rekey(self, remote_id: str) -> Credentials:
        """Set a password that nobody knows, end what others opened, and open a session for us.

        A change of the password by an administrator ends sessions, but no app password: those are
        revoked one by one. Access tokens given before last until they expire, two hours at most.
        """
        whole = await self._reset(remote_id)
        token = str(whole["accessJwt"])
        made = await self._call("createAppPassword", {"name": OURS}, token)
        session = await self._sign_in(remote_id, str(made["password"]))
        await self._call("deleteSession", None, str(whole["refreshJwt"]))
        return wire.credentials(session, self._company.host)

    async def lock(self, remote_id: str) -> None:
        """The same without a session for us."""
        whole = await self._reset(remote_id)
        await self._call("deleteSession", None, str(whole["refreshJwt"]))

    async def suspend(self, remote_id: str) -> None:
        """Take the account down: its server shows it to nobody, and takes nothing from it."""
        await self._take_down(remote_id, {"applied": True, "ref": OURS})

    async def restore(self, remote_id: str, *, locked: bool = False) -> None:
        """Show it again. What `lock` did lasts anyway: passwords are other ones by then."""
        await self._take_down(remote_id, {"applied": False})

    async def rename(self, remote_id: str, name: str) -> str:
        """See `Renames`. Links by DID go on working."""
        handle = self.written(name, self._company)
        did = await self._did_of(handle)
        if did and did != remote_id:
            raise NetworkError(ErrorKind.CONTENT_INVALID, detail=Detail.HANDLE_TAKEN)
        await self._administer("updateAccountHandle", did=remote_id, handle=handle)
        return handle

    async def _reset(self, did: str) -> dict[str, Any]:
        """A session of a new password, once nothing else opens the account any more."""
        password = secrets.token_urlsafe(32)
        await self._administer("updateAccountPassword", did=did, password=password)
        whole = await self._sign_in(did, password)
        token = str(whole["accessJwt"])
        listed = await self._server.query(f"{SERVER}.listAppPasswords", {}, token=token)
        for each in listed.get("passwords", ()):
            await self._call("revokeAppPassword", {"name": str(each["name"])}, token)
        return whole

    async def _made(self, handle: str, wanted: Wanted) -> str:
        """The DID of a new account. Servers that need no invitation take one, too."""
        code = await self._admin.procedure(f"{SERVER}.createInviteCode", {"useCount": 1})
        account = {
            "handle": handle,
            "email": wanted.mark,
            "password": secrets.token_urlsafe(32),
            "inviteCode": str(code["code"]),
        }
        try:
            made = await self._server.procedure(
                f"{SERVER}.createAccount", account, unsure=ErrorKind.AMBIGUOUS
            )
        except NetworkError as error:
            if error.detail in TAKEN:
                raise NetworkError(error.kind, detail=Detail.HANDLE_TAKEN) from error
            raise
        return str(made["did"])

    async def _did_of(self, handle: str) -> str:
        """Who has a handle here; "" for nobody."""
        try:
            found = await self._server.query(
                "com.atproto.identity.resolveHandle", {"handle": handle}
            )
        except NetworkError as error:
            if error.kind is ErrorKind.CONTENT_INVALID:
                return ""
            raise
        return str(found.get("did", ""))

    async def _has_mark(self, did: str, wanted: Wanted) -> bool:
        info = await self._admin.query(f"{ADMIN}.getAccountInfo", {"did": did})
        return bool(info.get("email") == wanted.mark)

    async def _administer(self, method: str, **value: Any) -> dict[str, Any]:
        return await self._admin.procedure(f"{ADMIN}.{method}", value)

    async def _call(self, method: str, value: dict[str, str] | None, token: str) -> dict[str, Any]:
        return await self._server.procedure(f"{SERVER}.{method}", value, token=token)

    async def _sign_in(self, did: str, password: str) -> dict[str, Any]:
        value = {"identifier": did, "password": password}
        return await self._server.procedure(f"{SERVER}.createSession", value)

    async def _take_down(self, did: str, takedown: dict[str, Any]) -> None:
        subject = {"$type": "com.atproto.admin.defs#repoRef", "did": did}
        await self._administer("updateSubjectStatus", subject=subject, takedown=takedown)
