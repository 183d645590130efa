"""A real AT Protocol server with its DID directory, on loopback.

`python -m tests.counterparts.pds` (`make pds`) starts one, makes an account and prints what is
needed to link it by hand. Tests use the fixture `pds` of `tests.counterparts.fixtures`.
"""

import secrets
import shutil
import signal
import sys
import tempfile
import threading
from pathlib import Path

from config.bootstrap import node
from tests.counterparts.client_site import Authority
from tests.counterparts.processes import ATTEMPTS, NodeServer, PortTaken, wait_a_little
from tests.counterparts.service import Account, Service
from tests.services.process import free_port

NEWEST = Path(__file__).parent / "newest"


class Pds(Service):
    """A PDS and its DID directory as processes of ours, which can be killed."""

    def __init__(self, *, rate_limits: bool = False, newest: bool = False) -> None:
        self.folder = Path(tempfile.mkdtemp(prefix="portevoix-pds-"))
        self.admin_password = secrets.token_hex(16)
        self.authority = Authority(self.folder)
        packages = {"PACKAGES": str(NEWEST)} if newest else {}
        self._plc = NodeServer("plc_server.cjs", packages, self.folder / "plc.log")
        self.plc_port = self._plc.port
        self._environment = self._settings(rate_limits=rate_limits) | packages
        self._server = self._start_on_any_port()
        self.pds_port = self._server.port

    def kill(self) -> None:
        """SIGKILL the PDS; the directory stays."""
        self._server.kill()

    def restart(self) -> None:
        """Start the PDS again on its port, with its data, after `kill`."""
        for attempt in range(ATTEMPTS):
            try:
                self._server = self._start_on(self.pds_port)
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
