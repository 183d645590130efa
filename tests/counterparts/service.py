"""An AT Protocol server as its clients know it, whoever started it."""

import base64
import json
import secrets
import urllib.error
import urllib.request
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

PASSWORD = "correct horse battery staple"


class XrpcFailed(Exception):
    """The server refused; `status` and `error` are its own words."""

    def __init__(self, status: int, error: str) -> None:
        self.status = status
        self.error = error
        super().__init__(f"{status} {error}")


@dataclass(frozen=True)
class Account:
    """An account as its owner knows it. `access` is a token of its main password."""

    did: str
    handle: str
    password: str
    app_password: str
    access: str


class Service:
    """A PDS and its DID directory, with helpers for what a person would do in an app."""

    pds_port: int
    plc_port: int
    admin_password: str

    @property
    def host(self) -> str:
        """The origin that DID documents name."""
        return f"http://localhost:{self.pds_port}"

    @property
    def plc(self) -> str:
        """The origin of the DID directory."""
        return f"http://localhost:{self.plc_port}"

    @property
    def allowed_private(self) -> frozenset[str]:
        """What `open_http` must be told for these servers to be reached."""
        return frozenset({f"localhost:{self.pds_port}", f"localhost:{self.plc_port}"})

    def create_account(self, name: str = "") -> Account:
        """A new account with an app password; `name` is the first label of its handle."""
        handle = f"{name or 'p' + secrets.token_hex(6)}.test"
        made = self.call(
            "com.atproto.server.createAccount",
            {"email": f"{handle}@example.org", "handle": handle, "password": PASSWORD},
        )
        access = str(made["accessJwt"])
        app_password = self.create_app_password(access)
        return Account(str(made["did"]), handle, PASSWORD, app_password, access)

    def create_app_password(self, access: str, name: str = "portevoix") -> str:
        """An app password made with a token of the main password."""
        made = self.call("com.atproto.server.createAppPassword", {"name": name}, token=access)
        return str(made["password"])

    def revoke_app_password(self, account: Account, name: str = "portevoix") -> None:
        """What its owner does in the settings of an app."""
        self.call("com.atproto.server.revokeAppPassword", {"name": name}, token=account.access)

    def deactivate(self, account: Account) -> None:
        """The account goes dormant: its owner's doing."""
        self.call("com.atproto.server.deactivateAccount", {}, token=account.access)

    def session_as_owner(self, did: str) -> str:
        """A token of an account whose password we give it as the server's administrator."""
        password = {"did": did, "password": PASSWORD}
        self.as_admin("com.atproto.admin.updateAccountPassword", password)
        asked = {"identifier": did, "password": PASSWORD}
        return str(self.call("com.atproto.server.createSession", asked)["accessJwt"])

    def take_down(self, account: Account) -> None:
        """What its administrator does with an account that broke the rules."""
        self.as_admin("com.atproto.admin.updateSubjectStatus", taken_down(account))

    def as_admin(self, method: str, value: Mapping[str, Any]) -> dict[str, Any]:
        """A call of the server's administrator."""
        return self.call(method, value, basic=basic("admin", self.admin_password))

    def record(self, uri: str) -> dict[str, Any]:
        """uri, cid and value of the record at an at:// address, as anyone can read it."""
        repo, collection, rkey = uri.removeprefix("at://").split("/")
        query = f"?repo={repo}&collection={collection}&rkey={rkey}"
        return self.call(f"com.atproto.repo.getRecord{query}")

    def records(self, did: str) -> list[dict[str, Any]]:
        """Every post of an account, newest first."""
        query = f"com.atproto.repo.listRecords?repo={did}&collection=app.bsky.feed.post&limit=100"
        page = self.call(query)
        found: list[dict[str, Any]] = page["records"]
        while "cursor" in page:
            page = self.call(f"{query}&cursor={page['cursor']}")
            found += page["records"]
        return found

    def call(
        self,
        method: str,
        value: Mapping[str, Any] | None = None,
        *,
        token: str = "",
        basic: str = "",
        host: str = "",
    ) -> dict[str, Any]:
        """One XRPC call: POST with a value, GET without. XrpcFailed for 4xx and 5xx."""
        request = urllib.request.Request(f"{host or self.host}/xrpc/{method}")
        if value is not None:
            request.data = json.dumps(value).encode()
            request.add_header("Content-Type", "application/json")
        if token or basic:
            header = f"Bearer {token}" if token else f"Basic {basic}"
            request.add_header("Authorization", header)
        try:
            with urllib.request.urlopen(request, timeout=30) as answer:
                body: dict[str, Any] = json.loads(answer.read() or b"{}")
        except urllib.error.HTTPError as failed:
            with failed:
                raise XrpcFailed(failed.code, failed.read().decode()) from None
        return body


def basic(name: str, password: str) -> str:
    """What HTTP's Basic authentication sends."""
    return base64.b64encode(f"{name}:{password}".encode()).decode()


def taken_down(account: Account) -> dict[str, Any]:
    """The words by which any server is told to show an account no more."""
    subject = {"$type": "com.atproto.admin.defs#repoRef", "did": account.did}
    return {"subject": subject, "takedown": {"applied": True}}
