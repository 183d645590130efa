"""Refusing with a comment, and sheets on paper, through their pages."""

from typing import Any

import pytest
from bs4 import BeautifulSoup
from django.core.files.uploadedfile import SimpleUploadedFile
from django.test import Client
from django.urls import reverse
from django.utils import timezone

from charter.models import PaperAcknowledgement, Refusal, User, Version
from charter.services import effective
from moderation.models import LedgerEntry
from tests.factories.campaigns import acknowledged, refused, scan
from tests.factories.charter import VersionFactory
from tests.factories.people import UnitFactory, UserFactory

pytestmark = pytest.mark.django_db
REFUSE = "/fr/charter/refuse/"
ENTER = "/fr/charter/paper/enter/"


def shown(client: Client) -> str:
    """Return the hash of the text the page of refusals was made for."""
    tree = BeautifulSoup(client.get(REFUSE).content, "html.parser")
    return str(tree.select_one("input[name=text]")["value"])


def sheet_of(signer: User, **changes: Any) -> dict[str, Any]:
    usual = {
        "person": signer.email,
        "signed_on": timezone.localdate().isoformat(),
        "text": "then",
        "scan": scan(),
    }
    return usual | changes


def test_refusal_is_recorded_as_it_was_said(client: Client, author: User, version: Version) -> None:
    client.force_login(author)

    client.post(REFUSE, {"text": shown(client), "comment": "Trop large."})

    row = Refusal.objects.get()
    assert (row.user, row.comment, row.language) == (author, "Trop large.", "fr")
    assert "Trop large." in client.get(REFUSE).content.decode()


def test_refusal_needs_a_comment(client: Client, author: User, version: Version) -> None:
    client.force_login(author)

    answer = client.post(REFUSE, {"text": shown(client), "comment": "  "})

    assert answer.status_code == 422
    assert not Refusal.objects.exists()


def test_refusal_of_a_former_text_is_kept_on_the_page(
    client: Client, author: User, version: Version
) -> None:
    client.force_login(author)
    token = shown(client)
    VersionFactory(clause_ids=["another"])

    answer = client.post(REFUSE, {"text": token, "comment": "Trop large."})

    assert (answer.status_code, Refusal.objects.count()) == (422, 0)
    assert "Trop large." in answer.content.decode()


def test_refusal_may_be_followed_by_an_acknowledgement(
    client: Client, author: User, version: Version
) -> None:
    refused(author)

    record = acknowledged(author)
    client.force_login(author)

    assert record.pk
    assert client.get(REFUSE)["Location"] == "/fr/charter/"


def test_refusal_is_audited_without_its_words(author: User, version: Version) -> None:
    refused(author, comment="Très personnel")

    entry = LedgerEntry.objects.get(action="refusal.record")

    assert "personnel" not in str(entry.data)


def test_sheet_is_entered_and_confirmed_by_two(
    client: Client, author: User, hr: User, legal: User, version: Version
) -> None:
    client.force_login(hr)
    client.post(ENTER, sheet_of(author, text="now"))
    row = PaperAcknowledgement.objects.get()
    decide = reverse("charter:paper_decide", args=[row.pk])

    client.post(decide, {"answer": "yes"})
    row.refresh_from_db()
    before = row.confirmed_at
    client.force_login(legal)
    client.post(decide, {"answer": "yes"})

    row.refresh_from_db()
    assert (before, row.confirmed_by) == (None, legal)


def test_sheet_names_the_text_of_its_day(
    client: Client, author: User, hr: User, version: Version
) -> None:
    client.force_login(hr)

    client.post(ENTER, sheet_of(author))

    text = effective.effective_text(author)
    assert PaperAcknowledgement.objects.get().text == text


@pytest.mark.parametrize(
    "changes",
    [
        {"signed_on": "2999-01-01"},
        {"scan": SimpleUploadedFile("x.pdf", b"MZ")},
        {"person": "nobody@hexalia.example"},
        {"signed_on": ""},
    ],
)
def test_sheet_with_a_mistake_is_explained(
    client: Client, author: User, hr: User, version: Version, changes: dict[str, Any]
) -> None:
    client.force_login(hr)

    answer = client.post(ENTER, sheet_of(author, **changes))

    errors = BeautifulSoup(answer.content, "html.parser").select(".errorlist, .notice[data-tone]")
    assert answer.status_code == 422
    assert errors
    assert not PaperAcknowledgement.objects.exists()


def test_scan_is_private_and_leaves_a_trace(
    client: Client, author: User, hr: User, legal: User, version: Version
) -> None:
    client.force_login(hr)
    client.post(ENTER, sheet_of(author, text="now"))
    address = reverse("charter:paper_scan", args=[PaperAcknowledgement.objects.get().pk])

    statuses = []
    for person in (legal, author, UserFactory(unit=UnitFactory(code="ailleurs"), hr=True)):
        client.force_login(person)
        statuses.append(client.get(address).status_code)

    assert statuses == [200, 200, 404]
    assert LedgerEntry.objects.filter(action="paper.open").count() == 2


def test_scan_is_never_shown_inline(
    client: Client, author: User, hr: User, version: Version
) -> None:
    client.force_login(hr)
    client.post(ENTER, sheet_of(author, text="now"))
    answer = client.get(reverse("charter:paper_scan", args=[PaperAcknowledgement.objects.get().pk]))

    assert answer["Content-Disposition"].startswith("attachment")
    assert answer["X-Content-Type-Options"] == "nosniff"


@pytest.mark.parametrize(("role", "status"), [("lead", 403), ("auditor", 403), ("legal", 200)])
def test_list_of_sheets_is_for_those_who_confirm(
    client: Client, role: str, status: int, hr: User, version: Version
) -> None:
    client.force_login(UserFactory(unit=hr.unit, **{role: True}))

    assert client.get("/fr/charter/paper/").status_code == status
