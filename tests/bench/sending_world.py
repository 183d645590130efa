"""A server that answers after fifty milliseconds, and posts that are ready to leave for it."""

import subprocess
import sys
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from datetime import timedelta
from typing import Any

from django.conf import settings
from django.utils import timezone

from advocacy.models import Account, Delivery, Grant, Post
from advocacy.networks.types import Credentials
from advocacy.services import vault
from advocacy.services.contents import destination
from advocacy.states import PostState
from charter.models import Acknowledgement, User
from charter.services import effective
from charter.texts.audience import Audience
from config.bootstrap.paths import ROOT
from moderation.models import Case
from moderation.screening.content import Content
from moderation.states import CaseState, Lane
from tests.factories.moderation import charter_in_force
from tests.factories.people import UnitFactory

LATENCY = 0.05
AUTHORS, UNITS, HOSTS = 250, 25, 25
TEXT = "Inspection des pales aujourd’hui. On cherche une fissure de la taille d’un ongle."
SERVER = """
import asyncio, json, sys
from aiohttp import web

BODY = json.dumps({"uri": "at://x", "cid": "bafyreib"}).encode()

async def put(request):
    await request.read()
    await asyncio.sleep(LATENCY)
    return web.Response(body=BODY, content_type="application/json")

async def main():
    app = web.Application()
    app.router.add_route("*", "/{tail:.*}", put)
    runner = web.AppRunner(app, access_log=None)
    await runner.setup()
    first = web.TCPSite(runner, "127.0.0.1", 0)
    await first.start()
    port = runner.addresses[0][1]
    for number in range(2, HOSTS + 1):
        await web.TCPSite(runner, f"127.0.0.{number}", port).start()
    print(port, flush=True)
    await asyncio.Event().wait()

asyncio.run(main())
"""


@contextmanager
def slow_server() -> Iterator[int]:
    """A server in a process of its own, on many loopback addresses; its port."""
    script = f"LATENCY, HOSTS = {LATENCY}, {HOSTS}\n{SERVER}"
    with subprocess.Popen(
        [sys.executable, "-c", script], stdout=subprocess.PIPE, text=True, cwd=ROOT
    ) as process:
        assert process.stdout
        port = int(process.stdout.readline())
        settings.OUTBOUND_ALLOWED_PRIVATE = [host for host, _ in _hosts(port)]
        try:
            yield port
        finally:
            process.kill()


def _hosts(port: int) -> list[tuple[str, str]]:
    names = [f"127.0.0.{number}:{port}" for number in range(1, HOSTS + 1)]
    return [(name, f"http://{name}") for name in names]


def people() -> list[User]:
    """Authors in many units, who have all read the charter."""
    version, text = charter_in_force(), effective.effective_for(Audience())
    assert text is not None
    units: list[Any] = [UnitFactory(code=f"bench-{number}") for number in range(UNITS)]
    found = User.objects.bulk_create(
        User(email=f"author{n}@hexalia.example", unit=units[n % UNITS]) for n in range(AUTHORS)
    )
    now = timezone.now()
    Acknowledgement.objects.bulk_create(
        Acknowledgement(
            user=person, person_name="x", version=version, text=text,
            binding_sha256=text.binding_sha256, effective_text_sha256=text.sha256_fr,
            language="fr", statement="x", statement_sha256="0" * 64, displayed_at=now,
            acknowledged_at=now, authentication="password",
        )
        for person in found
    )  # fmt: skip
    return found


def accounts(authors: list[User], port: int) -> list[Account]:
    """One account each, spread over the server's addresses: a client keeps few calls per host."""
    hosts = _hosts(port)
    made = Account.objects.bulk_create(
        Account(
            owner=person, network="bluesky", host=hosts[n % HOSTS][1], handle=f"a{n}.test",
            remote_id=f"did:plc:{n:024d}",
        )
        for n, person in enumerate(authors)
    )  # fmt: skip
    Grant.objects.bulk_create(_grant(account) for account in made)
    return made


def _grant(account: Account) -> Grant:
    own = Credentials(account.remote_id, account.host, access="a", refresh="r")
    sealed = vault.seal(own.to_dict(), account=account)
    return Grant(account=account, sealed=sealed.data, key_version=sealed.key_version)


def due(accounts: Iterable[Account], number: int) -> None:
    """That many approved posts, one delivery each, due now; those of an earlier run are gone."""
    made = list(accounts)
    Delivery.objects.all().delete()
    Post.accounts.through.objects.all().delete()
    Post.objects.all().delete()
    version, now = charter_in_force(), timezone.now()
    chosen = [made[n % len(made)] for n in range(number)]
    contents = [_content(account, n) for n, account in enumerate(chosen)]
    cases = Case.objects.bulk_create(
        Case(
            author=account.owner, unit=account.owner.unit, state=CaseState.APPROVED,
            lane=Lane.DIRECT, content=content.to_dict(), digest=content.digest, version=version,
            rules_fingerprint="0" * 64,
        )
        for account, content in zip(chosen, contents, strict=True)
    )  # fmt: skip
    posts = Post.objects.bulk_create(
        Post(
            author=account.owner, text=content.text, state=PostState.SUBMITTED, case=case,
            digest=content.digest,
        )
        for account, content, case in zip(chosen, contents, cases, strict=True)
    )  # fmt: skip
    through = Post.accounts.through
    through.objects.bulk_create(
        through(post=post, account=account) for post, account in zip(posts, chosen, strict=True)
    )
    Delivery.objects.bulk_create(
        Delivery(
            post=post, account=account, digest=post.digest, record_key=f"3n2ub7y{n:06d}",
            record_created_at=now, not_before=now - timedelta(minutes=1),
        )
        for n, (post, account) in enumerate(zip(posts, chosen, strict=True))
    )  # fmt: skip


def _content(account: Account, number: int) -> Content:
    return Content(f"{TEXT} {number}", "fr", (destination(account),))
