"""Paper: another class of evidence, two people, and nothing opened by it."""

from datetime import UTC, datetime, timedelta
from typing import Any

import pytest
import time_machine
from django.core.files.uploadedfile import SimpleUploadedFile
from django.db import IntegrityError, transaction
from django.utils import timezone

from charter import public
from charter.models import Acknowledgement, PaperAcknowledgement, User, Version
from charter.services import paper
from charter.services.answering import Answer
from charter.services.standings import of_text_in_force
from config.kernel.errors import DomainError, Invalid, NotAllowed, WrongState
from tests.factories.campaigns import acknowledged, signed_sheet
from tests.factories.charter import VersionFactory
from tests.factories.people import UnitFactory, UserFactory

pytestmark = pytest.mark.django_db
HUGE = b"%PDF-" + b"0" * 10_500_000 + b"%%EOF"


@pytest.fixture
def sheet(author: User, hr: User, version: Version) -> PaperAcknowledgement:
    """Give a sheet that waits for its second person."""
    return signed_sheet(author, by=hr)


def test_sheet_counts_once_another_person_confirmed_it(
    author: User, sheet: PaperAcknowledgement, legal: User
) -> None:
    units = [author.unit_id]
    before = of_text_in_force(units)[0].answer

    paper.confirm(sheet, actor=legal)

    assert (before, of_text_in_force(units)[0].answer) == (Answer.WAITING, Answer.PAPER)


def test_sheet_opens_nothing(author: User, sheet: PaperAcknowledgement, legal: User) -> None:
    paper.confirm(sheet, actor=legal)

    assert public.missing_obligations(author) == ["acknowledge"]
    assert not Acknowledgement.objects.exists()


def test_sheet_is_not_confirmed_by_who_entered_it(sheet: PaperAcknowledgement, hr: User) -> None:
    with pytest.raises(NotAllowed):
        paper.confirm(sheet, actor=hr)


def test_sheet_is_not_confirmed_by_one_person_in_the_database(
    sheet: PaperAcknowledgement, hr: User
) -> None:
    rows = PaperAcknowledgement.objects.filter(pk=sheet.pk)

    with pytest.raises(IntegrityError), transaction.atomic():
        rows.update(confirmed_by=hr, confirmed_at=timezone.now())


def test_sheet_is_not_confirmed_by_who_signed_it(company: Any, hr: User, version: Version) -> None:
    signer = UserFactory(unit=company, legal=True)

    with pytest.raises(NotAllowed):
        paper.confirm(signed_sheet(signer, by=hr), actor=signer)


def test_sheet_of_oneself_is_refused(hr: User, version: Version) -> None:
    with pytest.raises(NotAllowed):
        signed_sheet(hr, by=hr)


@pytest.mark.parametrize("role", ["legal", "lead", "admin", "auditor", "moderator"])
def test_sheet_is_not_entered_by(role: str, author: User, version: Version) -> None:
    with pytest.raises(NotAllowed):
        signed_sheet(author, by=UserFactory(unit=author.unit, **{role: True}))


def test_sheet_of_another_unit_is_refused(author: User, version: Version) -> None:
    with pytest.raises(NotAllowed):
        signed_sheet(author, by=UserFactory(unit=UnitFactory(code="ailleurs"), hr=True))


@pytest.mark.parametrize("days", [1, -400])
def test_sheet_is_dated_between_the_text_and_today(
    author: User, hr: User, version: Version, days: int
) -> None:
    with pytest.raises(Invalid):
        signed_sheet(author, by=hr, signed_on=timezone.localdate() + timedelta(days=days))


@pytest.mark.parametrize(("zone", "ahead"), [("Pacific/Auckland", 1), ("Europe/Paris", None)])
def test_day_of_a_sheet_is_the_signers(
    author: User, hr: User, zone: str, ahead: int | None
) -> None:
    with time_machine.travel(datetime(2026, 11, 20, 14, tzinfo=UTC)):
        VersionFactory()
        author.time_zone = zone
        tomorrow = timezone.localdate() + timedelta(days=1)
        if ahead:
            assert signed_sheet(author, by=hr, signed_on=tomorrow).signed_on == tomorrow
        else:
            with pytest.raises(Invalid):
                signed_sheet(author, by=hr, signed_on=tomorrow)


@pytest.mark.parametrize(
    "upload",
    [
        pytest.param(SimpleUploadedFile("feuille.pdf", b"MZ not a scan"), id="a program"),
        pytest.param(SimpleUploadedFile("feuille.png", b""), id="empty"),
        pytest.param(SimpleUploadedFile("feuille.html", b"<html>"), id="a page"),
        pytest.param(SimpleUploadedFile("big.pdf", HUGE), id="too big"),
        pytest.param(None, id="none"),
    ],
)
def test_sheet_needs_a_real_scan(author: User, hr: User, version: Version, upload: Any) -> None:
    with pytest.raises(DomainError):
        signed_sheet(author, by=hr, upload=upload)

    assert not PaperAcknowledgement.objects.exists()


def test_sheet_is_entered_once(author: User, hr: User, sheet: PaperAcknowledgement) -> None:
    with pytest.raises(WrongState):
        signed_sheet(author, by=hr)


def test_sheet_that_was_not_confirmed_may_be_redone(
    author: User, hr: User, legal: User, sheet: PaperAcknowledgement
) -> None:
    paper.refuse(sheet, actor=legal)

    again = signed_sheet(author, by=hr)

    assert again.pk != sheet.pk
    with pytest.raises(WrongState):
        paper.confirm(sheet, actor=legal)


def test_sheet_adds_nothing_to_a_record(author: User, hr: User, version: Version) -> None:
    acknowledged(author)

    with pytest.raises(WrongState):
        signed_sheet(author, by=hr)


def test_sheet_is_kept_as_it_was_entered(sheet: PaperAcknowledgement) -> None:
    rows = PaperAcknowledgement.objects.filter(pk=sheet.pk)

    for columns in ({"signed_on": timezone.localdate() - timedelta(days=9)}, {"user_id": 1}):
        with pytest.raises(IntegrityError), transaction.atomic():
            rows.update(**columns)
    with pytest.raises(IntegrityError), transaction.atomic():
        rows.delete()


def test_scan_is_read_by_those_of_the_unit_only(
    author: User, legal: User, sheet: PaperAcknowledgement
) -> None:
    elsewhere = UserFactory(unit=UnitFactory(code="ailleurs"), hr=True)

    assert list(paper.visible_to(legal)) == list(paper.visible_to(author)) == [sheet]
    assert not paper.visible_to(elsewhere).exists()
    assert paper.open_scan(sheet, actor=legal).startswith(b"\x89PNG")
