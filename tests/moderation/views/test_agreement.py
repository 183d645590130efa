"""The page on agreement, the blind card on the desk, and replies drafted by two."""

import pytest
from bs4 import BeautifulSoup
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import override

from moderation.models import CalibrationReview, Case, StatementVersion
from moderation.services import calibration, sampling
from tests.factories.lessons import lesson
from tests.factories.moderation import CaseFactory, DecisionFactory, charter_in_force
from tests.factories.people import UserFactory
from tests.factories.supervision import heard

pytestmark = pytest.mark.django_db
WORDS = {"title_fr": "Titre", "text_fr": "Texte", "title_en": "Title", "text_en": "Text"}


def text(response) -> str:
    page = BeautifulSoup(response.content, "html.parser")
    return " ".join(page.get_text(" ").split())


def url(name, *args, language="en"):
    with override(language):
        return reverse(name, args=args)


@pytest.fixture
def case(settings, author, reviewer) -> Case:
    """A post that the reviewer approved, drawn to be read again."""
    settings.CALIBRATION_PERCENT = 100
    charter_in_force()
    heard(author.unit)
    sampling.period_at(timezone.now())
    row = CaseFactory(author=author, approved=True, text="Un chantier de nuit")
    DecisionFactory(case=row, decider=reviewer)
    calibration.draw_due()
    return row


@pytest.fixture
def desk(enter, company):
    return enter(UserFactory(unit=company, moderator=True, language="en"))


def test_desk_shows_it_like_any_other_post(desk, case) -> None:
    listed, opened = desk.get(url("desk:queue")), desk.get(url("desk:case", case.pk))

    assert "Un chantier de nuit" in text(listed)
    page = BeautifulSoup(opened.content, "html.parser")
    assert page.select_one("[data-decision]") is not None
    assert "calibration" not in str(page).lower()


def test_decision_on_it_is_an_answer_only(desk, case) -> None:
    data = {"kind": "refuse", "digest": case.digest, "clause_id": "respect", "reason": "link"}
    refused = desk.post(url("desk:decide", case.pk), data)
    still_open = BeautifulSoup(refused.content, "html.parser").select_one("[data-decision]")

    response = desk.post(url("desk:decide", case.pk), {**data, "note": "Dites où vous travaillez."})

    assert still_open is not None
    assert response.status_code == 302
    assert CalibrationReview.objects.get().kind == "refuse"
    case.refresh_from_db()
    assert case.state == "approved"
    assert "Un chantier de nuit" not in text(desk.get(url("desk:queue")))


def test_second_reading_is_not_the_next_of_a_filtered_queue(desk, case, author) -> None:
    first = CaseFactory(author=author, rank=1)
    data = {"kind": "approve", "digest": first.digest}

    filtered = desk.post(f"{url('desk:decide', first.pk)}?language=fr", data)
    first = CaseFactory(author=author, rank=1)
    whole = desk.post(url("desk:decide", first.pk), {**data, "digest": first.digest})

    assert filtered["Location"] == f"{url('desk:queue')}?language=fr"
    assert whole["Location"] == url("desk:case", case.pk)


def test_months_that_have_not_begun_do_not_exist(enter, company) -> None:
    client = enter(UserFactory(unit=company, lead=True))

    for month in ("9999-12", "2999-01"):
        assert client.get(url("supervision:agreement", month)).status_code == 404


def test_claim_and_release_answer_like_any_other(desk, case) -> None:
    for name in ("claim", "heartbeat", "release"):
        response = desk.post(url(f"desk:{name}", case.pk), headers={"HX-Request": "true"})
        assert response.status_code == 200


def test_page_links_clauses_to_lessons_and_says_what_is_too_few(
    enter, case, company, author, reviewer
) -> None:
    for _ in range(3):
        row = CaseFactory(author=author, state="changes_requested")
        DecisionFactory(
            case=row, decider=reviewer, kind="request_changes", clause_id="respect", note="Non."
        )
    client = enter(UserFactory(unit=company, lead=True, language="en"))
    without = text(client.get(url("supervision:agreement")))
    lesson("le-ton", title="Le ton", clause_ids=["respect"])

    shown = text(client.get(url("supervision:agreement")))

    assert "No lesson teaches it yet." in without
    assert "Le ton" in shown
    assert "fewer than 10" in shown
    assert "too few" in shown
    assert str(reviewer) not in shown


def test_reply_is_drafted_by_one_and_agreed_to_by_another(enter, case, company) -> None:
    writer = enter(UserFactory(unit=company, lead=True, language="en"))
    other = enter(UserFactory(unit=company, legal=True, language="en"))

    writer.post(url("desk:reply_new", case.pk), {**WORDS, "addressed": "Camille"})
    version = StatementVersion.objects.get()
    writer.post(url("desk:reply_approve", version.pk))
    version.refresh_from_db()
    alone = version.state
    other.post(url("desk:reply_approve", version.pk))

    version.refresh_from_db()
    assert (alone, version.state) == ("proposed", "approved")
    page = other.get(url("desk:replies"))
    assert "To Camille" in text(page)
    assert BeautifulSoup(page.content, "html.parser").select("[data-copies]")
    assert "Camille" not in text(other.get(url("desk:crisis")))


def test_reply_of_another_unit_is_not_there(enter, case, outsider) -> None:
    lead = UserFactory(unit=outsider.unit, lead=True)

    assert enter(lead).get(url("desk:reply_new", case.pk)).status_code == 404
