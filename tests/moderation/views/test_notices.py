"""Pages of notices, of how one is told, and of chat rooms."""

import pytest
from bs4 import BeautifulSoup
from django.urls import reverse

from moderation.models import MailChoice, Notice, Webhook
from moderation.services import preferences
from moderation.services.events import EVENTS
from moderation.services.preferences import Choice
from tests.factories.moderation import NoticeFactory, WebhookFactory

pytestmark = pytest.mark.django_db


def tree(response):
    return BeautifulSoup(response.content, "html.parser")


def url(name, *args):
    return reverse(f"moderation:{name}", args=args)


@pytest.fixture
def mine(client, author):
    client.force_login(author)
    return client


def test_page_lists_ones_own_notices_and_no_others(mine, author, reviewer):
    NoticeFactory(person=author, happening__event="refused")
    NoticeFactory(person=reviewer, happening__event="expired")
    NoticeFactory(person=author, in_app=False)

    (row,) = tree(mine.get(url("notices"))).select(".notices__row")

    assert "refusée" in row.text


@pytest.mark.parametrize("code", EVENTS)
def test_every_event_has_its_sentence_and_its_page(mine, author, code):
    notice = NoticeFactory(person=author, happening__event=code)

    assert mine.get(url("notices")).status_code == 200
    response = mine.get(url("notice_open", notice.pk))

    assert response.status_code == 302
    notice.refresh_from_db()
    assert notice.read_at is not None


def test_notice_never_leads_to_another_site(mine, author):
    notice = NoticeFactory(person=author, happening__facts={"url": "https://example.org/"})

    assert mine.get(url("notice_open", notice.pk)).url == url("notices")


def test_bell_counts_what_is_unread(mine, author):
    NoticeFactory.create_batch(2, person=author)

    page = tree(mine.get(url("notices")))
    assert page.select_one(".bar__count")["hx-get"] == url("notices_count")
    assert "2 notifications" in tree(mine.get(url("notices_count"))).text
    mine.post(url("notices_read"), {"notice": Notice.objects.first().pk})
    assert "1 notification" in tree(mine.get(url("notices_count"))).text
    mine.post(url("notices_read"))
    assert tree(mine.get(url("notices_count"))).text.strip() == ""


def test_notice_that_is_no_number_marks_nothing(mine, author):
    NoticeFactory(person=author)

    assert mine.post(url("notices_read"), {"notice": "x"}).status_code == 400

    assert Notice.objects.get().read_at is None


def test_choices_are_named_by_the_fields_labels(mine):
    page = tree(mine.get(url("notice_choices")))

    for name, words in (("page", "sur ma page"), ("mail", "par courriel")):
        label = page.select_one(f"[name=changes-{name}]").find_parent("label")
        for hidden in label.select("[aria-hidden], select"):
            hidden.decompose()
        event = str(EVENTS["changes"].label)
        assert label.text.strip() == f"{event}\N{NARROW NO-BREAK SPACE}: {words}"


def test_reading_reaches_ones_own_notices_alone(mine, author, reviewer):
    other = NoticeFactory(person=reviewer)

    mine.post(url("notices_read"), {"notice": other.pk})
    mine.post(url("notices_read"))

    other.refresh_from_db()
    assert other.read_at is None


def test_choices_are_those_of_ones_roles(mine, author, enter, comms):
    fields = {field["name"] for field in tree(mine.get(url("notice_choices"))).select("select")}
    leads = {
        field["name"] for field in tree(enter(comms).get(url("notice_choices"))).select("select")
    }

    assert "changes-mail" in fields
    assert "late-mail" in leads - fields


def test_each_event_can_be_switched_each_way(mine, author):
    form = {f"{code}-mail": "digest" for code in EVENTS}

    mine.post(url("notice_choices"), form)

    assert preferences.choices_of([author], "changes")[author.pk] == Choice(False, "digest")
    mine.post(url("notice_choices"), {"usual": "1"})
    assert preferences.choices_of([author], "changes")[author.pk] == preferences.usual("changes")


def test_choice_that_does_not_exist_is_refused(mine, author):
    response = mine.post(url("notice_choices"), {"changes-mail": "hourly"})

    assert response.status_code == 422
    assert preferences.choices_of([author], "changes")[author.pk].mail == MailChoice.NOW


def test_admin_menu_counts_too(enter, comms):
    NoticeFactory.create_batch(3, person=comms)

    page = enter(comms).get(reverse("desk:webhooks")).content.decode()

    assert "Notifications (3)" in page


@pytest.fixture
def lead(enter, comms):
    return enter(comms)


def test_lead_sets_a_room_and_its_address_is_not_shown(lead, company):
    data = {"unit": company.pk, "kind": "teams", "url": "https://hooks.example.org/sesame"}

    response = lead.post(reverse("desk:webhooks"), data, follow=True)

    room = Webhook.objects.get()
    assert (room.kind, room.shows_content) == ("teams", False)
    assert "hooks.example.org" in response.content.decode()
    assert "sesame" not in response.content.decode()


def test_unsafe_room_is_refused_with_a_sentence(lead, company):
    data = {"unit": company.pk, "kind": "slack", "url": "https://10.0.0.1/x"}

    response = lead.post(reverse("desk:webhooks"), data)

    assert response.status_code == 422
    assert "OUTBOUND_ALLOWED_PRIVATE" in tree(response).select_one("[role=alert]").text


def test_failed_trial_says_so_on_the_page(lead, company):
    room = WebhookFactory(unit=company)

    response = lead.post(reverse("desk:webhook_trial", args=[room.pk]), follow=True)

    assert "host_private" in response.content.decode()


def test_room_is_removed(lead, company):
    room = WebhookFactory(unit=company)

    lead.post(reverse("desk:webhook_remove", args=[room.pk]))

    assert not Webhook.objects.exists()
