"""The pages of appeals: who gets in, what they show, and what happens to what is typed."""

from collections.abc import Callable
from datetime import timedelta

import pytest
from bs4 import BeautifulSoup
from django.test import Client
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import override

from charter.models import User
from moderation.models import Appeal, Decision
from moderation.services import appeal_review
from moderation.states import CaseState
from tests.factories.moderation import AppealFactory, DecisionFactory, FindingFactory
from tests.factories.people import UserFactory

pytestmark = pytest.mark.django_db

Enter = Callable[[User], Client]
HTMX = {"HX-Request": "true"}


@pytest.fixture
def appeal(author: User) -> Appeal:
    """Give an appeal that waits, with a finding on its post."""
    row: Appeal = AppealFactory(case__author=author)
    FindingFactory(case=row.case)
    return row


def url(name: str, row: Appeal | None = None, language: str = "fr") -> str:
    with override(language):
        return reverse(f"desk:{name}", args=[row.pk] if row else [])


def text(response: object) -> str:
    page = BeautifulSoup(response.content, "html.parser")  # type: ignore[attr-defined]
    return " ".join(page.get_text(" ").split())


def filled(row: Appeal, **fields: str) -> dict[str, str]:
    usual = {"outcome": "overturn", "digest": row.case.digest, "note": "Relu : cela passe."}
    return usual | fields


@pytest.mark.parametrize("language", ["fr", "en"])
@pytest.mark.parametrize("role", ["lead", "legal"])
def test_pages_open_in_both_languages(
    enter: Enter, appeal: Appeal, role: str, language: str, company: object
) -> None:
    client = enter(UserFactory(unit=company, language=language, **{role: True}))

    listed, shown = client.get(url("appeals")), client.get(url("appeal", appeal))

    assert appeal.words[:40] in text(listed)
    assert appeal.refusal.note in text(shown)
    assert ("Your decision" in text(shown)) == (language == "en")


def test_first_decider_is_not_named(enter: Enter, appeal: Appeal, comms: User) -> None:
    shown = text(enter(comms).get(url("appeal", appeal)))

    assert appeal.refusal.decider_name not in shown


def test_moderators_and_other_units_find_nothing(
    enter: Enter, appeal: Appeal, reviewer: User, outsider: User
) -> None:
    elsewhere = UserFactory(unit=outsider.unit, lead=True)

    assert enter(reviewer).get(url("appeals")).status_code == 302
    assert enter(elsewhere).get(url("appeal", appeal)).status_code == 404
    assert appeal.words[:40] not in text(enter(elsewhere).get(url("appeals")))


def test_late_appeal_stands_first_and_says_so(
    enter: Enter, appeal: Appeal, comms: User, author: User
) -> None:
    AppealFactory(case__author=author, deadline=timezone.now() - timedelta(days=5))

    page = BeautifulSoup(enter(comms).get(url("appeals")).content, "html.parser")

    assert page.select_one(".appeals__row .desk-late") is page.select(".desk-late")[0]
    first = page.select(".appeals__row")[0]
    assert first.select_one(".desk-late") is not None


def test_refusal_is_lifted_on_the_page(enter: Enter, appeal: Appeal, comms: User) -> None:
    answer = enter(comms).post(url("appeal_decide", appeal), filled(appeal))

    assert answer.status_code == 302
    assert Appeal.objects.get().case.state == CaseState.APPROVED
    assert Decision.objects.latest("pk").note == "Relu : cela passe."


def test_refusal_stays_with_its_clause(enter: Enter, appeal: Appeal, comms: User) -> None:
    data = filled(appeal, outcome="uphold", clause_id="respect")

    enter(comms).post(url("appeal_decide", appeal), data)

    assert Appeal.objects.get().state == "upheld"


@pytest.mark.parametrize("fields", [{"note": ""}, {"outcome": ""}, {"outcome": "uphold"}])
def test_what_is_missing_is_said_and_nothing_is_lost(
    enter: Enter, appeal: Appeal, comms: User, fields: dict[str, str]
) -> None:
    data = filled(appeal, note="Longue note.") | fields

    answer = enter(comms).post(url("appeal_decide", appeal), data)

    kept = BeautifulSoup(answer.content, "html.parser").find("textarea", {"name": "note"})
    assert answer.status_code == 422
    assert kept.get_text().strip() == data["note"]
    assert Appeal.objects.get().open


def test_faster_colleague_leaves_the_note_readable(
    enter: Enter, appeal: Appeal, comms: User, legal: User
) -> None:
    row = Appeal.objects.select_related("case__unit").get()
    answer = appeal_review.Answer(note="Non.", clause_id="respect")
    digest = appeal.case.digest
    appeal_review.decide(row, "uphold", actor=legal, digest=digest, answer=answer)

    response = enter(comms).post(url("appeal_decide", appeal), filled(appeal, note="Ma note."))

    assert response.status_code == 409
    assert "Ma note." in response.text


def test_claim_and_heartbeat_answer_with_the_lease(
    enter: Enter, appeal: Appeal, comms: User
) -> None:
    client = enter(comms)

    for name in ("appeal_claim", "appeal_heartbeat"):
        answer = client.post(url(name, appeal), headers=HTMX)
        assert 'id="appeal-lease"' in answer.text
        assert "hx-trigger" in answer.text
    released = client.post(url("appeal_release", appeal), headers=HTMX)
    assert "hx-trigger" not in released.text


def test_whoever_decided_before_reads_why_not(enter: Enter, appeal: Appeal, comms: User) -> None:
    DecisionFactory(case=appeal.case, decider=comms, kind="refuse", note="Non.")

    shown = enter(comms).get(url("appeal", appeal))

    assert "appeal_decide" not in shown.text
    assert url("appeal_decide", appeal) not in shown.text


@pytest.mark.parametrize("language", ["fr", "en"])
def test_figures_are_for_everybody_and_say_too_few(
    client: Client, author: User, language: str
) -> None:
    client.force_login(author)
    with override(language):
        answer = client.get(reverse("moderation:fairness"))

    assert answer.status_code == 200
    assert ("Fewer than 10" in answer.text) == (language == "en")
