"""Branded accounts on screen: for whoever has one, and for those who look after them."""

from collections.abc import Callable
from typing import Any

import pytest
from bs4 import BeautifulSoup
from django.contrib.auth.models import Group
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext
from django.urls import reverse
from django.utils.translation import override

from advocacy.models import BrandedAccount, BrandLook, Grant, UnitColours
from advocacy.services import issuing, keeping
from advocacy.states import AccountState, BrandedState
from charter.models import Unit, User
from charter.public import ensure_groups, group_name
from tests.clients import HTMX, StrictClient
from tests.factories import advocacy as make
from tests.factories import branded as given
from tests.factories.advocacy import picture

pytestmark = pytest.mark.django_db


@pytest.fixture(params=["fr", "en"])
def language(request: Any) -> str:
    return str(request.param)


@pytest.fixture
def holder(company: Unit) -> User:
    return make.writer(first_name="Élodie", last_name="Martin", unit=company)


@pytest.fixture
def row(comms: User, holder: User) -> BrandedAccount:
    return given.issued(comms, holder)


@pytest.fixture
def enter() -> Callable[..., Client]:
    """Sign somebody in, with the way into the admin that their roles give."""

    def sign_in(user: User, language: str = "en") -> Client:
        user.language = language
        user.save()
        ensure_groups()
        names = [group_name(role) for role in user.roles.values_list("role", flat=True)]
        user.groups.set(Group.objects.filter(name__in=names))
        client = StrictClient()
        client.force_login(user)
        return client

    return sign_in


def at(name: str, *args: Any, language: str = "en") -> str:
    with override(language):
        return reverse(name, args=args)


def text(response: Any) -> str:
    page = BeautifulSoup(response.content, "html.parser")
    return " ".join(page.get_text(" ").split())


def test_person_asks_with_a_photo_and_reads_where_it_stands(
    enter: Callable[..., Client], holder: User
) -> None:
    client = enter(holder)
    data = {"network": "bluesky", "photo": picture()}

    response = client.post(at("advocacy:branded_ask"), data, follow=True)

    row = BrandedAccount.objects.get(holder=holder)
    assert row.photo is not None
    assert "You have asked for it." in text(response)
    assert "elodie-martin" in text(client.get(at("advocacy:accounts")))


def test_asking_without_a_network_says_so(enter: Callable[..., Client], holder: User) -> None:
    response = enter(holder).post(at("advocacy:branded_ask"), {})

    assert response.status_code == 422
    assert not BrandedAccount.objects.exists()


def test_nobody_who_said_nothing_is_asked(enter: Callable[..., Client], holder: User) -> None:
    client = enter(holder)

    assert "branded" not in text(client.get(at("home"))).lower()


@pytest.mark.parametrize("state", ["asked", "approved", "read", "guided", "issued"])
def test_page_of_its_holder_renders_in_every_state(
    enter: Callable[..., Client], comms: User, holder: User, language: str, state: str
) -> None:
    way: Any = getattr(given, state)
    row = way(holder) if state == "asked" else way(comms, holder)

    response = enter(holder).get(at("advocacy:branded", row.pk, language=language))

    assert response.status_code == 200
    assert response["Content-Language"] == language
    assert row.handle in text(response)


def test_terms_are_read_on_the_page_and_kept(
    enter: Callable[..., Client], comms: User, holder: User
) -> None:
    row = given.approved(comms, holder)
    client = enter(holder)
    page = BeautifulSoup(client.get(at("advocacy:branded", row.pk)).content, "html.parser")
    field: Any = page.find("input", {"name": "shown"})

    client.post(at("advocacy:branded_terms", row.pk), {"shown": field["value"]})

    row.refresh_from_db()
    kept = " ".join(row.terms.split())
    assert kept and kept in " ".join(page.get_text(" ").split())  # noqa: PT018
    issuing.sweep()
    row.refresh_from_db()
    assert row.state == BrandedState.ISSUING


def test_other_wording_is_shown_again(
    enter: Callable[..., Client], comms: User, holder: User
) -> None:
    row = given.approved(comms, holder)

    response = enter(holder).post(at("advocacy:branded_terms", row.pk), {"shown": "x"}, follow=True)

    assert "Read them once more" in text(response)


def test_step_is_ticked_with_htmx_and_without(
    enter: Callable[..., Client], comms: User, holder: User
) -> None:
    row = given.guided(comms, holder)
    client = enter(holder)
    first, second = row.steps.filter(side="holder")[:2]

    part = client.post(at("advocacy:branded_step", row.pk, first.pk), headers=HTMX)
    whole = client.post(at("advocacy:branded_step", row.pk, second.pk), follow=True)

    assert b"<html" not in part.content
    assert b'id="state"' in part.content
    assert text(part).count("Done by") == 1
    assert text(whole).count("Done by") == 2


def test_holder_writes_their_own_words(
    enter: Callable[..., Client], row: BrandedAccount, holder: User
) -> None:
    client = enter(holder)
    data = {"display_name": "Élodie", "biography": "J’aime le vent."}

    response = client.post(at("advocacy:branded_text", row.pk), data, follow=True)
    late = client.post(at("advocacy:branded_text", row.pk), data | {"display_name": "x" * 90})

    assert "waits to be read" in text(response)
    assert (late.status_code, "too long" in text(late)) == (422, True)


def test_pictures_of_the_kit_are_for_those_who_see_the_account(
    enter: Callable[..., Client], row: BrandedAccount, outsider: User, comms: User
) -> None:
    mine = enter(row.holder).get(at("advocacy:branded_picture", row.pk, "avatar"))

    assert mine["Content-Type"] == "image/png"
    assert mine.content.startswith(b"\x89PNG")
    assert enter(outsider).get(at("advocacy:branded_picture", row.pk, "avatar")).status_code == 404
    assert enter(comms).get(at("branded_image", row.pk, "banner")).status_code == 200


def test_differences_are_shown_side_by_side(
    enter: Callable[..., Client], row: BrandedAccount, holder: User
) -> None:
    differences = [
        {"part": "display_name", "wanted": "Élodie Martin", "found": "Elo"},
        {"part": "avatar", "percent": 31},
    ]
    BrandLook.objects.create(
        branded=row, differences=differences, avatar=b"\x89PNG", kit_revision="x"
    )
    client = enter(holder)

    page = client.get(at("advocacy:branded", row.pk))
    sheet = client.get(at("advocacy:branded_picture", row.pk, "avatar-difference"))

    assert "Élodie Martin" in text(page)
    assert "Elo" in text(page)
    assert "31 % apart" in text(page)
    assert sheet.content == b"\x89PNG"


def test_holder_gives_it_back(enter: Callable[..., Client], row: BrandedAccount) -> None:
    enter(row.holder).post(at("advocacy:branded_return", row.pk))

    row.refresh_from_db()
    assert row.state == BrandedState.SUSPENDED


def test_lead_decides_on_the_desk(enter: Callable[..., Client], comms: User, holder: User) -> None:
    row = given.asked(holder)
    client = enter(comms)

    wrong = client.post(at("branded_act", row.pk, "refuse"), {"note": ""})
    client.post(at("branded_act", row.pk, "approve"))

    row.refresh_from_db()
    assert wrong.status_code == 422
    assert (row.state, row.decided_by) == (BrandedState.APPROVED, comms)


def test_card_offers_what_each_may_do(
    enter: Callable[..., Client], comms: User, hr: User, row: BrandedAccount
) -> None:
    page = at("branded_card", row.pk)

    def offered(person: User) -> set[str]:
        tree = BeautifulSoup(enter(person).get(page).content, "html.parser")
        ways = [str(form.get("action", "")) for form in tree.find_all("form")]
        return {way.split("/")[-2] for way in ways if way.startswith(page.rstrip("/") + "/")}

    always = {"custodian", "suspend", "hand_over", "take_back"}
    assert offered(hr) == always
    assert offered(comms) == always | {"rename", "look", "dress"}


def test_card_names_no_custodian_where_there_is_one(
    enter: Callable[..., Client], comms: User, company: Unit, row: BrandedAccount
) -> None:
    keeping.hand_over(actor=comms, branded=row, custodian=make.writer(unit=company))

    page = enter(comms).get(at("branded_card", row.pk)).content

    assert at("branded_act", row.pk, "hand_over").encode() in page
    assert at("branded_act", row.pk, "custodian").encode() not in page


def test_look_that_failed_is_not_said_to_be_done(
    enter: Callable[..., Client], comms: User, row: BrandedAccount
) -> None:
    grants = Grant.objects.filter(account=row.account)
    grants.update(sealed=b"spoilt" * 9)

    response = enter(comms).post(at("branded_act", row.pk, "look"), follow=True)

    assert "Done." not in text(response)
    assert "no longer accepts our authorisation" in text(response)


def test_account_nobody_can_give_back_by_the_desk_is_unlinked(
    enter: Callable[..., Client], comms: User, holder: User
) -> None:
    row = given.guided(comms, holder)
    account = make.AccountFactory(owner=holder, bluesky=True, handle=row.handle)
    step = row.steps.select_related("branded__holder", "branded__unit").get(code="link")
    issuing.tick(actor=holder, step=step)

    enter(holder).post(at("advocacy:unlink", account.pk))

    account.refresh_from_db()
    assert account.state == AccountState.UNLINKED


def test_lead_renames_hands_over_and_takes_back(
    enter: Callable[..., Client], comms: User, company: Unit, row: BrandedAccount
) -> None:
    client = enter(comms)
    other = make.writer(unit=company, email="garde@hexalia.example")

    def act(action: str, **data: str) -> int:
        return client.post(at("branded_act", row.pk, action), data).status_code

    said = [
        act("rename", name="a.b"),
        act("rename", name="elodie"),
        act("hand_over", email="personne@hexalia.example"),
        act("hand_over", email="Garde@hexalia.example"),
        act("take_back", note="Fin de mission"),
    ]

    row.refresh_from_db()
    assert said == [422, 302, 422, 302, 302]
    assert (row.handle, row.custodian, row.state) == ("elodie", other, BrandedState.TAKEN_BACK)
    assert "elodie-martin → elodie" in text(client.get(at("branded_card", row.pk)))


def test_list_is_filtered(
    enter: Callable[..., Client], comms: User, company: Unit, row: BrandedAccount
) -> None:
    given.asked(make.writer(first_name="Tom", last_name="Roy", unit=company))
    client = enter(comms)

    def listed(query: str) -> str:
        return text(client.get(at("branded_accounts") + query))

    assert "tom-roy" in listed("")
    assert "elodie-martin" in listed("?state=issued")
    assert "tom-roy" not in listed("?state=issued")
    assert "elodie-martin" not in listed("?q=Tom")
    assert "No account matches." in listed("?q=personne")


def test_lead_gives_a_unit_colours(
    enter: Callable[..., Client], comms: User, company: Unit
) -> None:
    client = enter(comms)
    data = {"unit": company.pk, "ground": "#0b5d3b", "ink": "#0b5d3c"}

    refused = client.post(at("branded_colours"), data)
    client.post(at("branded_colours"), data | {"ink": "#ffffff"})

    assert "too alike" in text(refused)
    assert UnitColours.objects.get().ink == "#ffffff"


def test_lists_take_as_many_queries_for_one_as_for_many(
    enter: Callable[..., Client], comms: User, company: Unit, row: BrandedAccount
) -> None:
    clients = (enter(comms), at("branded_accounts")), (enter(row.holder), at("advocacy:accounts"))

    def count() -> list[int]:
        found = []
        for client, page in clients:
            client.get(page)
            with CaptureQueriesContext(
                connection,
            ) as queries:
                client.get(page)
            found.append(len(queries))
        return found

    one = count()
    for _ in range(3):
        given.asked(make.writer(unit=company))
    other = given.asked(make.writer(unit=company))
    BrandedAccount.objects.filter(pk=other.pk).update(holder=row.holder, network="x")

    assert count() == one


@pytest.mark.parametrize("state", ["asked", "guided", "issued"])
def test_card_renders_in_both_languages(
    enter: Callable[..., Client], comms: User, holder: User, language: str, state: str
) -> None:
    row = given.asked(holder) if state == "asked" else getattr(given, state)(comms, holder)
    client: Any = enter(comms, language)

    response = client.get(at("branded_card", row.pk, language=language))

    assert response.status_code == 200
    assert row.handle in text(response)
