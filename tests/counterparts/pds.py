"""A real AT Protocol server with its DID directory, on loopback.

`python -m tests.counterparts.pds` (`make pds`) starts one, makes an account and prints what is
needed to link it by hand. Tests use the fixture `pds` of `tests.counterparts.fixtures`.
"""

import base64
import json
import secrets
import shutil
import signal
import sys
import tempfile
import threading
import urllib.error
import urllib.request
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from config.bootstrap import node
from tests.counterparts.client_site import Authority
from tests.counterparts.processes import ATTEMPTS, NodeServer, PortTaken, wait_a_little
from tests.services.process import free_port

NEWEST = Path(__file__).parent / "newest"
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


class Pds:
    """PLC directory and PDS, with helpers for what a person would do in an app."""

    def __init__(self, *, rate_limits: bool = False, newest: bool = False) -> None:
        self.folder = Path(tempfile.mkdtemp(prefix="portevoix-pds-"))
        self.admin_password = secrets.token_hex(16)
        self.authority = Authority(self.folder)
        packages = {"PACKAGES": str(NEWEST)} if newest else {}
        self._plc = NodeServer("plc_server.cjs", packages, self.folder / "plc.log")
        self._environment = self._settings(rate_limits=rate_limits) | packages
        self._server = self._start_on_any_port()

    @property
    def host(self) -> str:
        """The origin that DID documents name."""
        return f"http://localhost:{self._server.port}"

    @property
    def plc(self) -> str:
        """The origin of the DID directory."""
        return f"http://localhost:{self._plc.port}"

    @property
    def allowed_private(self) -> frozenset[str]:
        """What `open_http` must be told for these servers to be reached."""
        return frozenset({f"localhost:{self._server.port}", f"localhost:{self._plc.port}"})

    def kill(self) -> None:
        """SIGKILL the PDS; the directory stays."""
        self._server.kill()

    def restart(self) -> None:
        """Start the PDS again on its port, with its data, after `kill`."""
        port = self._server.port
        for attempt in range(ATTEMPTS):
            try:
                self._server = self._start_on(port)
            except PortTaken:
                wait_a_little(attempt)
            else:
                return
        raise PortTaken

    def stop(self) -> None:
        """End both servers and forget their data."""
        self._server.stop()
        self._plc.stop()
        shutil.rmtree(self.folder, ignore_errors=True)

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
        whole = base64.b64encode(f"admin:{self.admin_password}".encode()).decode()
        self.call("com.atproto.admin.updateAccountPassword", password, basic=whole)
        asked = {"identifier": did, "password": PASSWORD}
        return str(self.call("com.atproto.server.createSession", asked)["accessJwt"])

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

    def _start_on_any_port(self) -> NodeServer:
        for _ in range(ATTEMPTS):
            try:
                return self._start_on(free_port())
            except PortTaken:
                continue
        raise PortTaken

    def _start_on(self, port: int) -> NodeServer:
        environment = {**self._environment, "PDS_PORT": str(port)}
        return NodeServer("pds_server.cjs", environment, self.folder / "pds.log")

    def _settings(self, *, rate_limits: bool) -> dict[str, str]:
        return {
            "PDS_HOSTNAME": "localhost",
            "PDS_DEV_MODE": "true",
            "PDS_INVITE_REQUIRED": "false",
            "PDS_DID_PLC_URL": self.plc,
            "PDS_ENABLE_DID_DOC_WITH_SESSION": "true",
            "PDS_DATA_DIRECTORY": str(self.folder),
            "PDS_BLOBSTORE_DISK_LOCATION": str(self.folder / "blobs"),
            "PDS_JWT_SECRET": secrets.token_hex(16),
            "PDS_ADMIN_PASSWORD": self.admin_password,
            "PDS_PLC_ROTATION_KEY_K256_PRIVATE_KEY_HEX": secrets.token_hex(32),
            "NODE_EXTRA_CA_CERTS": str(self.authority.trusted),
            "PDS_RATE_LIMITS_ENABLED": "true" if rate_limits else "false",
            "LOG_DESTINATION": str(self.folder / "requests.log"),
        }


def main() -> int:
    """Run until interrupted."""
    node.install(everything=True)
    ended = threading.Event()
    for number in (signal.SIGINT, signal.SIGTERM):
        signal.signal(number, lambda *_: ended.set())
    pds = Pds()
    try:
        sys.stdout.write(_card(pds, pds.create_account("alice")))
        sys.stdout.flush()
        ended.wait()
    finally:
        pds.stop()
    return 0


def _card(pds: Pds, account: Account) -> str:
    allowed = ",".join(sorted(pds.allowed_private))
    return f"""
An AT Protocol server is running on this machine; Ctrl-C stops it and forgets its data.

    server        {pds.host}
    handle        {account.handle}
    app password  {account.app_password}
    DID           {account.did}

Portevoix refuses servers on this machine unless told otherwise. Start it with:

    OUTBOUND_ALLOWED_PRIVATE={allowed} \\
    BLUESKY_DEFAULT_HOST={pds.host} BLUESKY_PLC={pds.plc} BLUESKY_APPVIEW=- make run

Posts, as anyone can read them:

    {pds.host}/xrpc/com.atproto.repo.listRecords?repo={account.did}&collection=app.bsky.feed.post

"""


if __name__ == "__main__":
    sys.exit(main())
