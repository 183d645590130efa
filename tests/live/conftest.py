"""Each network is tried with what its file holds."""

import json
import os
from collections.abc import Iterator
from pathlib import Path

import pytest

from advocacy.networks.ports import Tools
from advocacy.networks.types import App, Credentials
from config.kernel.http import open_http
from tests.advocacy.networks.mastodon.linking import Kept
from tests.live.account import LiveAccount

FOLDER = "LIVE_CREDENTIALS"


def pytest_generate_tests(metafunc: pytest.Metafunc) -> None:
    """One round for each file of the folder."""
    if "credentials_file" in metafunc.fixturenames:
        folder = os.environ.get(FOLDER, "")
        files = sorted(Path(folder).glob("*.json")) if folder else []
        if not files:
            message = f"{FOLDER} names no folder with <network>.json files (docs/operations.md)"
            pytest.exit(message, returncode=2)
        metafunc.parametrize("credentials_file", files, ids=lambda path: path.stem)


@pytest.fixture
def live(credentials_file: Path) -> Iterator[LiveAccount]:
    """The account of one file, and a client that reaches the internet."""
    held = json.loads(credentials_file.read_text(encoding="utf-8"))
    kind = credentials_file.stem
    apps = {kind: App(**held["app"])} if "app" in held else {}
    with LiveAccount.running(kind, Credentials.from_dict(held["credentials"])) as account:
        opened = open_http(allowed_private=frozenset(held.get("allowed_private", ())))
        http = account.run(opened.__aenter__())
        account.tools = Tools(
            http=http, apps=apps, hosts=held.get("hosts", {}), registrations=Kept()
        )
        yield account
        account.run(opened.__aexit__(None, None, None))
