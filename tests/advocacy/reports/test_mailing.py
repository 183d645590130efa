"""What a report by mail holds: words, figures, pictures inside it, a PDF, and how to stop it."""

import io
from datetime import date

import pytest
import time_machine
from django.core import mail as sent
from django.utils.translation import override
from PIL import Image
from pypdf import PdfReader

from advocacy.reports import mailing
from advocacy.services import subscriptions
from tests.factories.people import UnitFactory, UserFactory
from tests.factories.readings import account_read

pytestmark = pytest.mark.django_db
OCTOBER = (date(2026, 10, 1), date(2026, 10, 31))
WEEK = (date(2026, 10, 26), date(2026, 11, 1))


@pytest.fixture(autouse=True)
def _now():
    with time_machine.travel("2026-11-02T10:00Z", tick=False):
        yield


@pytest.fixture
def read(author):
    """Two months of one account."""
    account = account_read(followers=100, ids=(1, 2), day=date(2026, 9, 30))
    return account_read(followers=150, ids=(1, 2, 3), account=account, day=date(2026, 10, 31))


def mail_of(person, *, report="summary", period=OCTOBER, unit=None):
    row = subscriptions.subscribe(person, report=report, rhythm="monthly", unit=unit)
    mail = mailing.composer()(row, period, "https://intranet.example/stop/")
    if mail is not None:
        mail.send()
        return sent.outbox[-1].message()
    return None


def parts(message, kind):
    return [part for part in message.walk() if part.get_content_type() == kind]


def html_of(message) -> str:
    return parts(message, "text/html")[0].get_payload(decode=True).decode()


def test_mail_speaks_the_readers_language(author, read):
    french, english = mail_of(author), mail_of(UserFactory(english=True))

    assert sent.outbox[0].subject == "La portée en une page · Octobre 2026"
    assert sent.outbox[1].subject == "Reach in one page · October 2026"
    assert "Portée potentielle" in html_of(french)
    assert "Up by 50 (+50%); before: 100 (September 2026)." in html_of(english)


def test_mail_has_the_same_as_text(author, read):
    mail_of(UserFactory(english=True))

    text = sent.outbox[0].body
    assert "Potential reach – 150" in text
    assert "/en/reach/summary/?month=2026-10" in text
    assert "https://intranet.example/stop/" in text


def test_mail_can_be_stopped_in_one_click(author, read):
    message = mail_of(author)

    assert message["List-Unsubscribe"] == "<https://intranet.example/stop/>"
    assert message["List-Unsubscribe-Post"] == "List-Unsubscribe=One-Click"


def test_pictures_are_inside_the_mail(author, read):
    message = mail_of(author)

    (picture,) = parts(message, "image/png")
    name = picture["Content-ID"].strip("<>")
    assert f'src="cid:{name}"' in html_of(message)
    assert Image.open(io.BytesIO(picture.get_payload(decode=True))).format == "PNG"


@pytest.mark.parametrize(("report", "title"), [("summary", "en une page"), ("reach", "Portée")])
def test_the_same_is_attached_as_a_pdf(author, read, report, title):
    message = mail_of(author, report=report)

    (file,) = parts(message, "application/pdf")
    text = PdfReader(io.BytesIO(file.get_payload(decode=True))).pages[0].extract_text()
    assert title in text
    assert "Octobre 2026" in text


def test_week_is_named_by_its_days_and_leads_to_them(author, read):
    mail_of(UserFactory(english=True), period=WEEK)

    assert sent.outbox[0].subject == "Reach in one page · 26 Oct. 2026 to 1 Nov. 2026"
    assert "/en/reach/explore/?period=own&since=2026-10-26&until=2026-11-01" in sent.outbox[0].body


def test_unit_is_named(author, read):
    bank = UnitFactory(code="bank", name_fr="Banque")
    account_read(followers=10, day=date(2026, 10, 31), owner=UserFactory(unit=bank))

    mail_of(author, unit=bank)

    assert sent.outbox[0].subject.endswith(" · Banque")


@pytest.mark.parametrize(
    ("report", "period", "address"),
    [
        ("summary", OCTOBER, "explore/?period=month&month=2026-10"),
        ("summary", WEEK, "explore/?period=own&since=2026-10-26&until=2026-11-01"),
        ("reach", OCTOBER, "boards/reach/?period=month&month=2026-10"),
    ],
)
def test_mail_of_a_unit_leads_to_the_figures_of_the_unit(client, report, period, address):
    bank = UnitFactory(code="bank", name_en="Bank", parent=UnitFactory())
    account_read(followers=10, day=date(2026, 10, 31), owner=UserFactory(unit=bank))
    reader = UserFactory(english=True)
    mail_of(reader, report=report, period=period, unit=bank)
    client.force_login(reader)

    whole = f"/en/reach/{address}&unit=bank"

    assert f"{whole}\n" in sent.outbox[0].body
    assert "Bank" in sent.outbox[0].subject
    assert "errorlist" not in client.get(whole).content.decode()


def test_without_figures_there_is_no_mail(author):
    assert mail_of(author) is None


def test_report_that_is_gone_is_no_mail(author, read):
    assert mail_of(author, report="gone") is None


def test_what_several_get_is_made_once(author, read, django_assert_max_num_queries):
    rows = [
        subscriptions.subscribe(each, report="summary", rhythm="monthly")
        for each in (author, UserFactory(), UserFactory())
    ]
    compose = mailing.composer()
    compose(rows[0], OCTOBER, "x")

    with django_assert_max_num_queries(2):
        for row in rows[1:]:
            compose(row, OCTOBER, "x")


def test_every_report_has_a_name():
    with override("en"):
        assert ("summary", "Reach in one page") in mailing.reports()
        assert mailing.title_of("gone") == "gone"
