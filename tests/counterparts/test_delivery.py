"""The whole sending against a real AT Protocol server, with workers that die in the middle."""

import json
import os
import signal
import urllib.error
import urllib.request
from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta

import pytest
from aiohttp import web
from django.utils import timezone

from advocacy.models import Account, Delivery
from advocacy.services import accounts, delivery, grants
from advocacy.services.accounts import Consent
from advocacy.states import DeliveryState
from charter.models import User
from tests.advocacy.workers import workers
from tests.counterparts.pds import Pds
from tests.counterparts.proxy import Proxy
from tests.counterparts.test_killed_refresh import expire
from tests.factories import advocacy as make

pytestmark = [pytest.mark.counterpart, pytest.mark.django_db(transaction=True)]
PUT = "com.atproto.repo.putRecord"
TEXT = "Première nuit au parc 👩‍🔧 https://hexalia.example/vent #ÉolienEnMer"


class DeadlyProxy(Proxy):
    """Kills the worker whose request it holds: before it is passed on, or after."""

    def __init__(self, target: str) -> None:
        super().__init__(target)
        self.victim = 0
        self.method = PUT
        self.when = ""

    async def handle(self, request: web.Request) -> web.StreamResponse:
        if not request.path.endswith(self.method) or not self.when:
            return await super().handle(request)
        when, self.when = self.when, ""
        if when == "before":
            os.kill(self.victim, signal.SIGKILL)
            return web.Response(status=500)
        answer = await super().handle(request)
        os.kill(self.victim, signal.SIGKILL)
        return answer


@pytest.fixture
def proxy(pds: Pds, settings) -> Iterator[DeadlyProxy]:
    with DeadlyProxy(pds.host) as proxy:
        settings.OUTBOUND_ALLOWED_PRIVATE = sorted(pds.allowed_private | proxy.allowed_private)
        settings.BLUESKY_DEFAULT_HOST, settings.BLUESKY_PLC = pds.host, pds.plc
        yield proxy


@pytest.fixture
def linked(pds: Pds, proxy: DeadlyProxy) -> Account:
    """An account of the server, linked as a person does, spoken to through the proxy."""
    remote = pds.create_account()
    account = accounts.link(
        actor=make.writer(),
        kind="bluesky",
        answers={
            "host": pds.host,
            "identifier": remote.handle,
            "app_password": remote.app_password,
        },
        consent=Consent("J’autorise"),
    )
    through = replace(grants.credentials_of(account.grant), host=proxy.origin)
    grants.store(account, through, consent="J’autorise", followers=False)
    return account


def posted(owner: User, account: Account, text: str) -> Delivery:
    return make.approved(author=owner, to=[account], text=text).deliveries.get()


def test_record_is_what_was_approved_byte_for_byte(pds: Pds, linked: Account) -> None:
    row = posted(linked.owner, linked, TEXT)

    delivery.sweep()

    row.refresh_from_db()
    record = pds.record(row.remote_id)["value"]
    assert record["text"].encode() == row.post.case.content["text"].encode() == TEXT.encode()
    assert record["createdAt"] == row.record_created_at.isoformat(timespec="milliseconds").replace(
        "+00:00", "Z"
    )


def test_post_with_image_arrives_whole(pds: Pds, linked: Account) -> None:
    post = make.PostFactory(author=linked.owner, to=[linked])
    stored = make.attached(post, alt="Une pale au lever du jour", size=(3000, 2000))
    make.approve(post)

    delivery.sweep()

    (image,) = pds.record(post.deliveries.get().remote_id)["value"]["embed"]["images"]
    assert image["alt"] == "Une pale au lever du jour"
    assert image["image"]["size"] == stored.size
    assert image["aspectRatio"] == {"width": stored.width, "height": stored.height}


def test_workers_killed_in_mid_send_lose_and_double_nothing(
    pds: Pds, proxy: DeadlyProxy, linked: Account, settings
) -> None:
    environment = {
        "OUTBOUND_ALLOWED_PRIVATE": ",".join(settings.OUTBOUND_ALLOWED_PRIVATE),
        "BLUESKY_PLC": pds.plc,
    }
    texts, codes = [], []

    with workers(**environment) as pool:
        for when in ("before", "after", "before", "after", "", ""):
            if when:
                texts.append(f"Message {len(texts)}")
                posted(linked.owner, linked, texts[-1])
            proxy.victim, proxy.when = pool.start(), when
            codes.append(pool.wait())
            lapse()

    held = pds.records(linked.remote_id)
    assert codes == [-9, -9, -9, -9, 0, 0]
    assert sorted(record["value"]["text"] for record in held) == texts
    assert set(Delivery.objects.values_list("state", flat=True)) == {DeliveryState.SENT}


def test_worker_killed_before_or_after_the_server_renews_loses_no_pair(
    pds: Pds, proxy: DeadlyProxy, linked: Account, settings
) -> None:
    environment = {
        "OUTBOUND_ALLOWED_PRIVATE": ",".join(settings.OUTBOUND_ALLOWED_PRIVATE),
        "BLUESKY_PLC": pds.plc,
    }
    proxy.method, codes = "com.atproto.server.refreshSession", []
    posted(linked.owner, linked, TEXT)

    with workers(**environment) as pool:
        for when in ("before", "after", "after", ""):
            expire(linked)
            proxy.victim, proxy.when = pool.start(), when
            codes.append(pool.wait())
            lapse()

    linked.refresh_from_db()
    assert codes == [-9, -9, -9, 0]
    assert (linked.state, len(pds.records(linked.remote_id))) == ("linked", 1)


def lapse() -> None:
    """Let leases and pauses run out."""
    past = timezone.now() - timedelta(seconds=1)
    Delivery.objects.filter(state=DeliveryState.SENDING).update(lease_until=past)
    Delivery.objects.exclude(state=DeliveryState.SENT).update(not_before=past)


def test_lost_answer_is_settled_without_a_second_post(
    pds: Pds, proxy: DeadlyProxy, linked: Account
) -> None:
    row = posted(linked.owner, linked, TEXT)
    proxy.lose_answer(PUT)

    delivery.sweep()

    row.refresh_from_db()
    assert row.state == DeliveryState.SENT
    assert len(pds.records(linked.remote_id)) == 1


def test_unlink_ends_the_session_at_the_server(pds: Pds, linked: Account) -> None:
    refresh = grants.credentials_of(linked.grant).refresh

    revocation = accounts.unlink(actor=linked.owner, account=linked)

    assert revocation.ended
    assert revocation.left_to_do == ("app_password",)
    url = f"{pds.host}/xrpc/com.atproto.server.refreshSession"
    request = urllib.request.Request(
        url, headers={"Authorization": f"Bearer {refresh}"}, method="POST"
    )
    with pytest.raises(urllib.error.HTTPError) as refused, urllib.request.urlopen(request):
        pass
    with refused.value as answer:
        assert json.load(answer)["error"] == "ExpiredToken"
