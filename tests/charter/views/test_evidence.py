"""The page of evidence and what can be taken from it: by whom, and nobody else."""

import io
import zipfile
from typing import Any

import pytest
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext
from django.urls import reverse

from charter.models import Acknowledgement, Campaign, Unit, User
from charter.services import chain, effective
from moderation.models import LedgerEntry
from tests.charter.evidence import world
from tests.factories.charter import AcknowledgementFactory, VersionFactory
from tests.factories.people import UnitFactory, UserFactory

pytestmark = pytest.mark.django_db


@pytest.fixture
def read(author: User) -> Acknowledgement:
    """Give the record of an employee who has read the text in force."""
    return chain.append(world.record(world.text(), author))


def names(response: Any) -> list[str]:
    with zipfile.ZipFile(io.BytesIO(b"".join(response.streaming_content))) as pack:
        return pack.namelist()


def get(client: Client, person: User, name: str, *args: Any, **query: str) -> Any:
    client.force_login(person)
    return client.get(reverse(f"charter:{name}", args=args), query)


def test_page_offers_a_person_their_own_file_and_nothing_of_others(
    client: Client, author: User, read: Acknowledgement
) -> None:
    page = get(client, author, "evidence").content.decode()

    assert reverse("charter:evidence_mine") in page
    assert reverse("charter:evidence_record", args=[read.pk]) in page
    assert "/evidence/edition/" not in page
    assert 'name="q"' not in page


def test_page_offers_human_resources_editions_campaigns_and_people(
    client: Client, hr: User, author: User, read: Acknowledgement
) -> None:
    campaign = Campaign.objects.create(version=read.version)

    page = get(client, hr, "evidence", q=author.first_name).content.decode()

    assert reverse("charter:evidence_version", args=[read.version_id]) in page
    assert reverse("charter:evidence_campaign", args=[campaign.pk]) in page
    assert reverse("charter:evidence_person", args=[author.pk]) in page


def test_search_finds_people_of_the_units_in_scope_only(client: Client, subsidiary: Unit) -> None:
    local = UserFactory(unit=subsidiary, hr=True)
    UserFactory(unit=subsidiary, first_name="Zoé", last_name="Ici")
    UserFactory(unit=UnitFactory(code="ailleurs"), first_name="Zoé", last_name="Là-bas")

    page = get(client, local, "evidence", q="zoé").content.decode()

    assert "Ici" in page
    assert "Là-bas" not in page


def test_page_asks_the_same_number_of_questions_whatever_its_length(
    client: Client, hr: User, read: Acknowledgement
) -> None:
    client.force_login(hr)

    def queries() -> int:
        with CaptureQueriesContext(connection) as captured:
            client.get(reverse("charter:evidence"), {"q": "a"})
        return len(captured)

    queries()
    few = queries()
    for _ in range(5):
        Campaign.objects.create(version=world.version())
        UserFactory(unit=hr.unit)

    assert queries() == few


@pytest.mark.parametrize("name", ["evidence_version", "evidence_campaign"])
def test_pack_is_a_file_to_keep(client: Client, hr: User, read: Acknowledgement, name: str) -> None:
    campaign = Campaign.objects.create(version=read.version)
    pk = campaign.pk if name == "evidence_campaign" else read.version_id

    response = get(client, hr, name, pk)

    assert response["Content-Type"] == "application/zip"
    assert response["Content-Disposition"].startswith("attachment;")
    assert response["Cache-Control"] == "private, no-store"
    assert "verify.py" in names(response)


def test_own_file_is_one_click(client: Client, author: User, read: Acknowledgement) -> None:
    assert "records/acknowledgements.ndjson" in names(get(client, author, "evidence_mine"))
    assert LedgerEntry.objects.filter(action="evidence.export", actor_id=author.pk).count() == 1


@pytest.mark.parametrize("name", ["evidence_person", "evidence_record"])
def test_others_do_not_exist(
    client: Client, author: User, read: Acknowledgement, outsider: User, name: str
) -> None:
    other = UserFactory(unit=author.unit)
    pk = author.pk if name == "evidence_person" else read.pk

    assert get(client, other, name, pk).status_code == 404
    assert get(client, outsider, name, pk).status_code == 404


def test_human_resources_of_another_unit_reach_nobody_here(
    client: Client, company: Unit, author: User, read: Acknowledgement
) -> None:
    elsewhere = UserFactory(unit=UnitFactory(code="services", parent=company), hr=True)

    assert get(client, elsewhere, "evidence_person", author.pk).status_code == 404
    assert get(client, elsewhere, "evidence_record", read.pk).status_code == 404
    response = get(client, elsewhere, "evidence_version", read.version_id)
    assert "records/acknowledgements.ndjson" not in names(response)


def test_evidence_of_an_edition_is_refused_to_employees(
    client: Client, author: User, read: Acknowledgement
) -> None:
    assert get(client, author, "evidence_version", read.version_id).status_code == 403


@pytest.mark.parametrize("language", ["fr", "en"])
def test_edition_is_printed_for_its_readers(
    client: Client, author: User, read: Acknowledgement, language: str
) -> None:
    response = get(client, author, "version_pdf", read.version_id, language)

    assert response["Content-Type"] == "application/pdf"
    assert response.content.startswith(b"%PDF-")


def test_edition_under_way_is_not_printed_for_employees(
    client: Client, author: User, hr: User
) -> None:
    draft = world.version(state="review", number=None, in_force_at=None)

    assert get(client, author, "version_pdf", draft.pk, "fr").status_code == 404
    assert get(client, hr, "version_pdf", draft.pk, "fr").status_code == 200


def test_text_that_binds_a_person_is_printed_for_them(client: Client, author: User) -> None:
    world.version()

    assert effective.effective_text(author) is not None
    assert get(client, author, "my_pdf", "fr").content.startswith(b"%PDF-")
    assert get(client, author, "my_pdf", "de").status_code == 404


def test_nothing_is_printed_before_the_first_edition(client: Client, author: User) -> None:
    assert get(client, author, "my_pdf", "fr").status_code == 404


def test_edition_and_receipt_lead_to_their_proof(
    client: Client, hr: User, author: User, read: Acknowledgement
) -> None:
    pack = reverse("charter:evidence_version", args=[read.version_id])

    assert pack in get(client, hr, "version", read.version.number).content.decode()
    assert pack not in get(client, author, "version", read.version.number).content.decode()


def test_receipt_leads_to_its_proof(client: Client, author: User) -> None:
    VersionFactory()
    record = AcknowledgementFactory(user=author)

    page = get(client, author, "acknowledge").content.decode()

    assert reverse("charter:evidence_record", args=[record.pk]) in page
