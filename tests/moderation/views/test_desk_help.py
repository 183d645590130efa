"""Undo, many at once, keys and presence, as the desk's pages show and do them."""

import pytest
from bs4 import BeautifulSoup
from django.core.cache import cache
from django.urls import reverse

from moderation.models import Case
from moderation.services import keys, presence
from moderation.states import CaseState
from tests.factories.moderation import CaseFactory, FindingFactory, charter_in_force
from tests.factories.people import UnitFactory, UserFactory

pytestmark = pytest.mark.django_db

HTMX = {"HX-Request": "true"}


def tree(response):
    return BeautifulSoup(response.content, "html.parser")


def url(name, *args):
    return reverse(f"desk:{name}", args=args)


@pytest.fixture(autouse=True)
def window(settings):
    """Half a minute to think again, and nobody else at the desk."""
    settings.UNDO_SECONDS = 30
    cache.clear()


@pytest.fixture
def case(author):
    charter_in_force()
    return CaseFactory(author=author)


@pytest.fixture
def desk(enter, reviewer):
    return enter(reviewer)


def decide(desk, case, kind="approve", **data):
    given = {"kind": kind, "digest": case.digest, **data}
    return desk.post(url("decide", case.pk), given)


def test_decision_is_offered_back_and_taken_back(desk, case):
    decide(desk, case, "refuse", note="Trop tôt.", clause_id="respect", reason="timing")
    bar = tree(desk.get(url("queue"))).select_one("[data-undo]")

    response = desk.post(bar["action"], {"case": case.pk})

    assert response.url == url("case", case.pk)
    page = tree(desk.get(response.url))
    assert page.select_one("#id_note").text.strip() == "Trop tôt."
    assert page.select_one("[data-reason] option[selected]")["value"] == "timing"
    assert page.select_one("[data-undo]") is None


def test_several_are_taken_back_at_once(desk, case, author):
    others = [case, CaseFactory(author=author), CaseFactory(author=author)]
    for each in others:
        decide(desk, each)
    forms = tree(desk.get(url("queue"))).select("[data-undo]")
    chosen = [field["value"] for field in forms[1].select("input[name=case]")]

    desk.post(url("undo"), {"case": chosen})

    assert set(Case.objects.values_list("state", flat=True)) == {CaseState.IN_REVIEW}


def test_undoing_too_late_says_so_and_changes_nothing(desk, case, settings):
    settings.UNDO_SECONDS = 0
    decide(desk, case)

    response = desk.post(url("undo"), {"case": case.pk})

    assert response.status_code == 409
    assert tree(response).select_one("[role=alert]")
    case.refresh_from_db()
    assert case.state == CaseState.APPROVED


def test_undoing_what_is_on_no_desk_of_ones_own_does_not_exist(enter, case, desk):
    decide(desk, case)
    outsider = UserFactory(unit=UnitFactory(code="ailleurs"), moderator=True)

    assert enter(outsider).post(url("undo"), {"case": case.pk}).status_code == 404

    case.refresh_from_db()
    assert case.state == CaseState.APPROVED


def test_next_card_comes_with_the_answer(desk, case, author):
    other = CaseFactory(author=author, text="La suivante")

    data = {"kind": "approve", "digest": case.digest}
    response = desk.post(url("decide", case.pk), data, headers=HTMX)

    assert response.headers["HX-Push-Url"] == url("case", other.pk)
    assert "La suivante" in response.text


def test_light_posts_are_ticked_and_approved_together(desk, author):
    charter_in_force()
    light = [CaseFactory(author=author, severity=1) for _ in "ab"]
    CaseFactory(author=author, severity=3)
    ticks = tree(desk.get(url("queue"))).select("[data-many]")

    response = desk.post(url("approve_many"), {"chosen": [tick["value"] for tick in ticks]})

    assert (len(ticks), response.url) == (2, url("queue"))
    states = Case.objects.filter(pk__in=[case.pk for case in light]).values_list("state", flat=True)
    assert set(states) == {CaseState.APPROVED}


@pytest.mark.parametrize("chosen", [[], ["x.y"], ["99999999.abc"], ["1"]])
def test_nonsense_ticked_approves_nothing(desk, case, chosen):
    assert desk.post(url("approve_many"), {"chosen": chosen}).status_code == 302

    case.refresh_from_db()
    assert case.state == CaseState.QUEUED


def test_keys_are_changed_and_the_desk_uses_them(desk, case, reviewer):
    desk.post(url("keys"), keys.USUAL | {"approve": "o"})

    page = tree(desk.get(url("case", case.pk)))

    assert page.select_one("input[value=approve]")["data-key"] == "o"
    assert page.select_one("[data-desk]")["data-key-approve"] == "o"
    desk.post(url("keys"), {"usual": "1"})
    assert keys.keys_of(reviewer) == keys.USUAL


def test_same_key_twice_is_refused_and_what_was_typed_stays(desk, reviewer):
    response = desk.post(url("keys"), keys.USUAL | {"approve": "r"})

    page = tree(response)
    assert response.status_code == 422
    assert page.select_one("[role=alert]")
    assert page.select_one("#key-approve")["value"] == "r"
    assert keys.keys_of(reviewer) == keys.USUAL


def test_colleague_at_the_same_post_is_named(desk, case, company):
    other = UserFactory(unit=company, moderator=True, first_name="Awa", last_name="Diop")
    presence.look(other, case.pk)

    address = tree(desk.get(url("case", case.pk))).select_one(".desk__present")["hx-get"]
    here, elsewhere = desk.get(address).text, desk.get(url("present")).text

    assert "Awa Diop (sur cette publication)" in here
    assert "Awa Diop" in elsewhere
    assert "sur cette publication" not in elsewhere


def test_reason_starts_where_the_rules_point(desk, case):
    FindingFactory(case=case)

    page = tree(desk.get(url("case", case.pk)))

    assert page.select_one("[data-reason] option[selected]")["value"] == "tone"
