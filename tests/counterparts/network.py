"""A whole AT Protocol network on loopback: a server, its DID directory, and an AppView."""

import secrets
from datetime import UTC, datetime
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

from advocacy.networks.bluesky import wire
from tests.counterparts.processes import ATTEMPTS, NodeServer, PortTaken
from tests.counterparts.service import Account, Service, basic, taken_down

APPVIEW = Path(__file__).parent / "appview"
VIEW_ADMIN = basic("admin", "admin-pass")
"""The AppView's administrator, whose password dev-env chooses."""
Reference = dict[str, str]
"""What a record names another by: its uri and its cid."""


class Network(Service):
    """A network as a process of ours, with helpers for what people do to one another."""

    def __init__(self, folder: Path, database: str, cache: str) -> None:
        self.admin_password = secrets.token_hex(16)
        environment = {
            "PACKAGES": str(APPVIEW),
            "DB_POSTGRES_URL": database,
            "REDIS_HOST": urlsplit(cache).netloc,
            "PDS_ADMIN_PASSWORD": self.admin_password,
            "TMPDIR": str(folder),
        }
        self._server = _started(environment, folder / "log")
        self.pds_port = self._server.ports["pds"]
        self.plc_port = self._server.ports["plc"]

    @property
    def appview(self) -> str:
        """The origin of the AppView."""
        return f"http://localhost:{self._server.ports['appview']}"

    @property
    def allowed_private(self) -> frozenset[str]:
        """What `open_http` must be told for these servers to be reached."""
        return super().allowed_private | {urlsplit(self.appview).netloc}

    def settle(self) -> None:
        """Wait until the AppView has seen everything that happened."""
        self._server.tell()

    def stop(self) -> None:
        """End all its servers."""
        self._server.stop()

    def post(self, account: Account, text: str = "Bonjour", **more: Any) -> Reference:
        """A post; `more` is a reply or an embed."""
        return self._write(account, wire.POST, {"text": text, **more})

    def reply(self, account: Account, to: Reference) -> Reference:
        """An answer to a post that is none itself."""
        return self.post(account, reply={"root": to, "parent": to})

    def quote(self, account: Account, subject: Reference) -> Reference:
        """A post that shows another."""
        embed = {"$type": "app.bsky.embed.record", "record": subject}
        return self.post(account, embed=embed)

    def like(self, account: Account, subject: Reference) -> Reference:
        """A heart."""
        return self._write(account, "app.bsky.feed.like", {"subject": subject})

    def repost(self, account: Account, subject: Reference) -> Reference:
        """A post passed on as it is."""
        return self._write(account, "app.bsky.feed.repost", {"subject": subject})

    def follow(self, account: Account, other: Account) -> Reference:
        """What other accounts post, in one's own timeline."""
        return self._write(account, "app.bsky.graph.follow", {"subject": other.did})

    def block(self, account: Account, other: Account) -> Reference:
        """Neither sees the other any more."""
        return self._write(account, "app.bsky.graph.block", {"subject": other.did})

    def delete(self, account: Account, record: Reference) -> None:
        """Take back any of these."""
        repo, collection, rkey = record["uri"].removeprefix("at://").split("/")
        named = {"repo": repo, "collection": collection, "rkey": rkey}
        self.call("com.atproto.repo.deleteRecord", named, token=account.access)

    def hide(self, account: Account) -> None:
        """The AppView shows an account no more, which its own server still does."""
        method = "com.atproto.admin.updateSubjectStatus"
        self.call(method, taken_down(account), basic=VIEW_ADMIN, host=self.appview)

    def _write(self, account: Account, collection: str, value: dict[str, Any]) -> Reference:
        now = wire.timestamp(datetime.now(UTC))
        record = {"$type": collection, "createdAt": now, **value}
        made = self.call(
            "com.atproto.repo.createRecord",
            {"repo": account.did, "collection": collection, "record": record},
            token=account.access,
        )
        return {"uri": made["uri"], "cid": made["cid"]}


def _started(environment: dict[str, str], log: Path) -> NodeServer:
    # It takes ports of its own choice, from the range of outgoing connections.
    for _ in range(ATTEMPTS):
        try:
            return NodeServer("appview_server.cjs", environment, log)
        except PortTaken:
            continue
    raise PortTaken
