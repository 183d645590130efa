"""Chat rooms on a real server: what they are sent, and what happens when they do not answer."""

import asyncio
import json
from datetime import UTC, datetime, timedelta

import pytest
import time_machine
from aiohttp import web

from config.kernel.errors import Invalid, NotAllowed
from moderation.models import ChatLine, LedgerEntry, Notice, Webhook
from moderation.services import chat_texts, notices, webhooks
from tests.counterparts.loopback import LoopbackServer, hang_up
from tests.factories.moderation import CaseFactory
from tests.factories.people import UserFactory

pytestmark = pytest.mark.django_db

MORNING = datetime(2026, 6, 9, 8, 0, tzinfo=UTC)
SECRET = "/services/T000/B000/sesame"
WORDS = "Un secret de fabrique <!channel>"


class Room(LoopbackServer):
    """Takes messages as Slack, Mattermost and Teams do; `status` answers otherwise."""

    def __init__(self):
        super().__init__()
        self.bodies, self.status, self.mood = [], 200, ""

    async def handle(self, request):
        if self.mood == "hang up":
            return hang_up(request)
        if self.mood == "slow":
            await asyncio.sleep(3)
        assert request.method == "POST"
        assert request.path == SECRET
        assert request.content_type == "application/json"
        self.bodies.append(json.loads(await request.read()))
        headers = {"Location": "https://example.org/"} if self.status == 302 else {}
        return web.Response(status=self.status, text="ok", headers=headers)


@pytest.fixture
def room(settings):
    with Room() as server:
        settings.OUTBOUND_ALLOWED_PRIVATE = list(server.allowed_private)
        yield server


@pytest.fixture(autouse=True)
def tuesday():
    with time_machine.travel(MORNING, tick=True) as clock:
        yield clock


def connect(room, actor, unit, kind="slack", *, shows_content=False):
    url = room.origin + SECRET
    return webhooks.connect(actor=actor, unit=unit, kind=kind, url=url, shows_content=shows_content)


def happens(author, code="soon", **fields):
    case = CaseFactory(author=author, text=WORDS, **fields)
    facts = {"until": case.deadline.isoformat()}
    notices.happen(code, case.pk, people=[], unit=case.unit, facts=facts)
    return case


@pytest.mark.parametrize("kind", Webhook.Kind.values)
def test_one_message_tells_how_many_of_what_until_when(room, comms, company, author, kind):
    connect(room, comms, company, kind)
    for code in ("soon", "soon", "urgent"):
        happens(author, code)

    assert webhooks.sweep() == 1
    assert webhooks.sweep() == 0

    (body,) = room.bodies
    said = json.dumps(body, ensure_ascii=False)
    assert "http://testserver/admin/desk/" in said
    assert ": 2." in said
    assert ": 1." in said
    assert "mardi 9 juin" in said
    assert "fabrique" not in said
    assert ChatLine.objects.filter(sent_at__isnull=True).count() == 0


def test_each_program_gets_its_own_shape(room, comms, company, author):
    message = chat_texts.Message("Titre", ["<!channel> *gras*"], "https://x.example/")

    assert chat_texts.body("slack", message)["text"].splitlines()[1] == (
        "• &lt;!channel&gt; *gras*"
    )
    assert "[Open]" not in chat_texts.body("mattermost", message)["text"].splitlines()[1]
    card = chat_texts.body("teams", message)["attachments"][0]
    assert card["contentType"] == "application/vnd.microsoft.card.adaptive"
    assert card["content"]["type"] == "AdaptiveCard"
    assert card["content"]["actions"][0]["url"] == "https://x.example/"


def test_words_of_a_post_only_where_the_unit_allows_it(room, comms, company, author):
    connect(room, comms, company, shows_content=True)
    happens(author)

    webhooks.sweep()

    assert "Un secret de fabrique &lt;!channel&gt;" in room.bodies[0]["text"]


def test_what_was_answered_meanwhile_is_not_told(room, comms, company, author):
    connect(room, comms, company)
    case = happens(author)
    type(case).objects.filter(pk=case.pk).update(state="approved")

    assert webhooks.sweep() == 0
    assert not room.bodies


def test_nearest_room_hears_it(room, comms, company, subsidiary, author):
    connect(room, comms, company)
    near = connect(room, comms, subsidiary)
    happens(author)

    assert ChatLine.objects.get().webhook == near


def test_room_is_left_alone_outside_working_hours(room, comms, company, author, tuesday):
    connect(room, comms, company)
    tuesday.move_to(datetime(2026, 6, 9, 20, 0, tzinfo=UTC))
    happens(author, deadline=datetime(2026, 6, 10, 9, 0, tzinfo=UTC))
    assert webhooks.sweep() == 0

    tuesday.move_to(datetime(2026, 6, 10, 7, 1, tzinfo=UTC))
    assert webhooks.sweep() == 1


def test_what_comes_up_on_friday_evening_is_told_on_monday(room, comms, company, author, tuesday):
    tuesday.move_to(datetime(2026, 6, 12, 17, 0, tzinfo=UTC))
    connect(room, comms, company)
    happens(author, deadline=datetime(2026, 6, 15, 9, 0, tzinfo=UTC))
    assert webhooks.sweep() == 0

    tuesday.move_to(datetime(2026, 6, 15, 7, 1, tzinfo=UTC))
    assert webhooks.sweep() == 1


def test_room_set_anew_meanwhile_does_not_hear_of_the_old_one(
    room, comms, company, author, monkeypatch, tuesday
):
    connect(room, comms, company)
    happens(author)
    Webhook.objects.update(failures=webhooks.MOST_FAILURES - 1)

    def answers_late(*_args):
        tuesday.shift(timedelta(seconds=5))
        connect(room, comms, company)
        return "timeout"

    monkeypatch.setattr(webhooks, "post", answers_late)
    assert webhooks.sweep() == 0

    row = Webhook.objects.get()
    assert (row.failures, row.problem, row.off_at) == (0, "", None)
    assert not Notice.objects.filter(happening__event="chat_off").exists()
    with pytest.raises(Invalid):
        webhooks.send_trial(row, actor=comms)
    assert Webhook.objects.get().problem == ""


def test_address_is_sealed_and_in_no_record(room, comms, company):
    row = connect(room, comms, company)

    row.refresh_from_db()
    assert b"sesame" not in bytes(row.sealed)
    assert row.host == "127.0.0.1"
    entry = LedgerEntry.objects.get(action="webhook.set")
    assert "sesame" not in json.dumps(entry.data)


@pytest.mark.parametrize(
    ("url", "code"),
    [
        ("http://hooks.example.org/x", "host_not_https"),
        ("https://127.0.0.1/x", "host_private"),
        ("https://[::1]/x", "host_private"),
        ("https://169.254.169.254/latest", "host_private"),
        ("https://user:word@hooks.example.org/x", "host_malformed"),
        ("hooks", "host_malformed"),
        ("https://" + "x" * 3000, "host_malformed"),
    ],
)
def test_unsafe_address_is_refused(comms, company, url, code):
    with pytest.raises(Invalid, match=code):
        webhooks.connect(actor=comms, unit=company, kind="slack", url=url, shows_content=False)


def test_name_that_leads_inside_is_refused_when_it_is_called(comms, company):
    url = "https://localhost/x"
    row = webhooks.connect(actor=comms, unit=company, kind="slack", url=url, shows_content=False)

    with pytest.raises(Invalid) as refused:
        webhooks.send_trial(row, actor=comms)

    assert refused.value.params["problem"] == "host_private"


@pytest.mark.parametrize("status", [302, 404, 500])
def test_trial_says_what_is_wrong(room, comms, company, status):
    row = connect(room, comms, company)
    room.status = status

    with pytest.raises(Invalid) as refused:
        webhooks.send_trial(row, actor=comms)

    assert refused.value.params["problem"] == f"status_{status}"


def test_trial_arrives(room, comms, company):
    row = connect(room, comms, company)

    webhooks.send_trial(row, actor=comms)

    row.refresh_from_db()
    assert row.reached_at is not None
    assert "Portevoix" in room.bodies[0]["text"]


@pytest.mark.parametrize("mood", ["hang up", "slow"])
def test_room_without_an_answer_is_tried_again_later(
    room, comms, company, author, tuesday, monkeypatch, mood
):
    monkeypatch.setattr(webhooks, "SECONDS", 0.3)
    row = connect(room, comms, company)
    happens(author)
    room.mood = mood
    assert webhooks.sweep() == 0

    row.refresh_from_db()
    assert row.failures == 1
    assert row.next_try_at > MORNING + timedelta(minutes=1)
    room.mood = ""
    assert webhooks.sweep() == 0
    tuesday.shift(timedelta(minutes=3))
    assert webhooks.sweep() == 1
    row.refresh_from_db()
    assert (row.failures, row.problem) == (0, "")


def test_ten_failures_in_a_row_switch_it_off_and_say_so(room, comms, company, author):
    row = connect(room, comms, company)
    happens(author)
    room.status = 500
    for _number in range(webhooks.MOST_FAILURES):
        Webhook.objects.update(next_try_at=MORNING)
        webhooks.sweep()

    row.refresh_from_db()
    assert row.off_at is not None
    told = Notice.objects.get(happening__event="chat_off")
    assert told.person == comms
    assert LedgerEntry.objects.filter(action="webhook.off").count() == 1
    connect(room, comms, company)
    assert Webhook.objects.get().off_at is None


def test_room_is_set_by_leads_of_the_unit(room, company, subsidiary, reviewer, legal):
    elsewhere = UserFactory(unit=subsidiary, lead=True)

    for person in (reviewer, legal, elsewhere):
        with pytest.raises(NotAllowed):
            connect(room, person, company)
