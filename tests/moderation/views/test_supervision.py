from datetime import timedelta

import pytest
from bs4 import BeautifulSoup
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import override

from moderation.models import PostReview, RegimeChange, SetAside, TrustContest
from moderation.services import procedures, regimes, sampling
from moderation.states import CaseState, CheckState, ContestState, RegimeState
from tests.factories.moderation import CaseFactory, charter_in_force, rule_in_force
from tests.factories.people import UserFactory
from tests.factories.supervision import check, heard, left, question, regime

pytestmark = pytest.mark.django_db


@pytest.fixture(autouse=True)
def _charter():
    charter_in_force()


def text_of(response) -> str:
    soup = BeautifulSoup(response.text, "html.parser")
    return " ".join((soup.find("main") or soup).get_text(" ").split())


def test_checks_show_the_first_that_waits(enter, author, reviewer):
    row = check(author, text="Une promesse de trop")

    page = enter(reviewer).get(reverse("desk:checks"))

    soup = BeautifulSoup(page.text, "html.parser")
    assert "Une promesse de trop" in soup.select_one(".desk-card").get_text()
    keys = [radio["data-key"] for radio in soup.select("[data-decision] input[type=radio]")]
    assert keys == ["a", "r"]
    assert soup.select_one(f"a[href='{reverse('desk:check', args=[row.pk])}']")


def test_clean_look_opens_the_next_one(enter, author, reviewer):
    first, second = check(author), check(author)

    done = enter(reviewer).post(
        reverse("desk:check_decide", args=[first.pk]), {"kind": "approve", "note": ""}
    )

    first.refresh_from_db()
    assert (first.state, first.looked_by) == (CheckState.FINE, reviewer)
    assert done["Location"] == reverse("desk:check", args=[second.pk])


def test_miss_without_a_reason_keeps_the_choice(enter, author, reviewer):
    row = check(author)
    client, at = enter(reviewer), reverse("desk:check_decide", args=[row.pk])

    refused = client.post(at, {"kind": "refuse", "note": ""})
    assert refused.status_code == 422
    assert BeautifulSoup(refused.text, "html.parser").select_one("input[value=refuse][checked]")

    done = client.post(at, {"kind": "refuse", "note": "Un superlatif", "clause_id": "promesses"})
    row.refresh_from_db()
    assert done["Location"] == reverse("desk:checks")
    assert (row.state, row.reason, row.clause_id) == (CheckState.MISS, "Un superlatif", "promesses")


def test_second_look_is_told_who_was_first(enter, author, reviewer, comms):
    row = check(author)
    sampling.find_fine(PostReview.objects.get(pk=row.pk), actor=comms)

    late = enter(reviewer).post(
        reverse("desk:check_decide", args=[row.pk]), {"kind": "approve", "note": ""}
    )

    assert late.status_code == 422
    assert str(comms) in late.text


def test_nothing_of_another_unit_is_there(enter, author, outsider):
    row = check(author)
    client = enter(outsider)

    assert "Bonjour" not in text_of(client.get(reverse("desk:checks")))
    assert client.get(reverse("desk:check", args=[row.pk])).status_code == 404


def test_empty_desk_names_what_waits_beside_it(enter, author, comms):
    check(author)
    question(author)

    page = enter(comms).get(reverse("desk:queue"))

    assert reverse("desk:checks") in page.text
    assert reverse("desk:contests") in page.text


def test_report_prints_the_bound_with_its_sentence(enter, author, comms):
    rows = [check(author) for _ in range(3)]
    for row in rows:
        sampling.find_fine(row, actor=comms)
    left(author, selected=False)
    client = enter(comms)

    page = text_of(client.get(reverse("supervision:sampling")))

    assert "3 publications ont été relues, sur 3 tirées parmi 4" in page
    assert "63,16" in page
    assert "sous scellé jusqu’à la fin du mois" in page
    month = f"{rows[0].lot.period}"
    assert client.get(reverse("supervision:sampling", args=[month])).status_code == 200
    assert client.get(reverse("supervision:sampling", args=["2001-01"])).status_code == 404


@pytest.mark.parametrize(
    ("language", "said"),
    [("fr", "encore 3 publications approuvées"), ("en", "3 more approved posts")],
)
def test_person_reads_where_they_stand_and_what_comes_next(client, author, language, said):
    type(author).objects.filter(pk=author.pk).update(language=language)
    CaseFactory.create_batch(2, author=author, approved=True)
    client.force_login(author)

    with override(language):
        page = client.get(reverse("moderation:trust"))

    assert said.casefold() in text_of(page).casefold()


@pytest.mark.parametrize(
    ("language", "said"),
    [
        ("fr", "Sur vos 6 dernières publications décidées, 2 ont été approuvées"),
        ("en", "Of your last 6 decided posts 2 were approved; with 5, most of yours leave"),
    ],
)
def test_person_of_whom_few_are_approved_reads_that(client, author, language, said):
    type(author).objects.filter(pk=author.pk).update(language=language)
    CaseFactory.create_batch(2, author=author, approved=True)
    CaseFactory.create_batch(4, author=author, state=CaseState.REFUSED)
    client.force_login(author)

    with override(language):
        assert said in text_of(client.get(reverse("moderation:trust")))


def test_person_reads_the_posts_that_count_and_no_others(client, author, comms):
    now = timezone.now()
    for n in range(21):
        at = now - timedelta(days=n + 1)
        CaseFactory(author=author, approved=True, submitted_at=at, subject_url=f"/fr/posts/{n}/")
    old = now - timedelta(days=181)
    CaseFactory(author=author, approved=True, submitted_at=old, subject_url="/fr/posts/old/")
    aside = CaseFactory(author=author, state=CaseState.REFUSED, subject_url="/fr/posts/aside/")
    SetAside.objects.create(contest=question(author), case=aside, by=comms)
    client.force_login(author)

    page = client.get(reverse("moderation:trust"))

    soup = BeautifulSoup(page.text, "html.parser")
    links = [link["href"] for link in soup.select("ol.trust-posts a")]
    assert links == [f"/fr/posts/{n}/" for n in range(20)]


def test_person_reads_what_regime_and_lot_mean(client, author):
    CaseFactory.create_batch(6, author=author, approved=True)
    regime(author.unit, "fr_bank_insurance")
    client.force_login(author)
    assert "comité social et économique" in text_of(client.get(reverse("moderation:trust")))

    heard(author.unit)
    page = text_of(client.get(reverse("moderation:trust")))

    assert "banques et des assurances" in page
    # There a reason is never enough: it is not promised.
    assert "votre raison suffit" not in page
    assert "40 %" in page.replace("\u202f", " ").replace("\xa0", " ")


def test_question_is_asked_answered_and_read(client, enter, author, comms):
    refused = CaseFactory(author=author, state=CaseState.REFUSED, deadline=None)
    client.force_login(author)
    client.post(reverse("moderation:contest"), {"words": "Le chiffre était public."})
    row = TrustContest.objects.get()
    assert (row.person, row.state) == (author, ContestState.OPEN)

    lead = enter(comms)
    assert "Le chiffre était public." in lead.get(reverse("desk:contest", args=[row.pk])).text
    empty = lead.post(reverse("desk:contest", args=[row.pk]), {"aside": [refused.pk]})
    assert empty.status_code == 422
    assert BeautifulSoup(empty.text, "html.parser").select_one("[name=aside][checked]")
    done = lead.post(
        reverse("desk:contest", args=[row.pk]), {"note": "C’est juste.", "aside": [refused.pk]}
    )

    assert done.status_code == 302
    page = text_of(client.get(reverse("moderation:trust")))
    assert "C’est juste." in page
    assert str(comms) not in page


@pytest.mark.parametrize("words", ["", " "])
def test_question_without_words_is_asked_again(client, author, words):
    client.force_login(author)

    response = client.post(reverse("moderation:contest"), {"words": words})

    assert response.status_code == 422
    assert not TrustContest.objects.exists()


def test_question_of_another_cannot_be_taken_back(client, author, comms):
    row = question(comms)
    client.force_login(author)

    at = reverse("moderation:contest_withdraw", args=[row.pk])

    assert client.post(at).status_code == 404


def test_record_of_a_person_closes_with_the_question(enter, author, comms):
    CaseFactory(author=author, state=CaseState.REFUSED, text="Un secret")
    row = question(author)
    client, at = enter(comms), reverse("desk:contest", args=[row.pk])
    assert "Un secret" in client.get(at).text

    client.post(at, {"note": "Voilà."})

    assert "Un secret" not in client.get(at).text


def test_lead_reads_no_post_of_a_unit_that_is_not_theirs(enter, author, outsider):
    mine = CaseFactory(author=author, state=CaseState.REFUSED, text="Un mot de trop")
    CaseFactory(author=author, state=CaseState.REFUSED, text="Du temps d’avant", unit=outsider.unit)
    row = question(author)
    lead = enter(UserFactory(unit=author.unit, lead=True))

    page = lead.get(reverse("desk:contest", args=[row.pk]))

    soup = BeautifulSoup(page.text, "html.parser")
    assert "Du temps d’avant" not in page.text
    assert [box["value"] for box in soup.select("input[name=aside]")] == [str(mine.pk)]


def test_lead_of_another_unit_finds_no_question(enter, author, outsider):
    row = question(author)
    elsewhere = enter(UserFactory(unit=outsider.unit, lead=True))

    assert elsewhere.get(reverse("desk:contest", args=[row.pk])).status_code == 404


def test_regime_is_proposed_by_one_and_confirmed_by_another(enter, subsidiary, legal, comms):
    lawyer, lead = enter(legal), enter(comms)
    data = {"unit": subsidiary.pk, "key": "uk_finprom", "reason": "FG24/1"}
    lawyer.post(reverse("supervision:regimes"), data)
    row = RegimeChange.objects.get()

    lawyer.post(reverse("supervision:regime_confirm", args=[row.pk]))
    row.refresh_from_db()
    assert row.state == RegimeState.PROPOSED

    lead.post(reverse("supervision:regime_confirm", args=[row.pk]), {"note": "Vu"})
    row.refresh_from_db()
    assert (row.state, row.note, row.answered_by) == (RegimeState.CONFIRMED, "Vu", comms)
    assert "FG24/1" in lead.get(reverse("supervision:regimes")).text


def test_note_that_is_too_long_changes_nothing(enter, subsidiary, legal, comms):
    row = regimes.propose(subsidiary, "eu_invest", reason="MiFID II", actor=legal)
    at, lead = reverse("supervision:regime_confirm", args=[row.pk]), enter(comms)

    answer = lead.post(at, {"note": "x" * 1001}, follow=True)
    row.refresh_from_db()
    assert row.state == RegimeState.PROPOSED
    assert "trop longue" in answer.text

    lead.post(at, {"note": "x\r\n" * 499 + "xx"})
    row.refresh_from_db()
    assert (row.state, len(row.note)) == (RegimeState.CONFIRMED, 1000)


def test_lead_is_offered_no_proposal_of_their_own(enter, comms):
    page = enter(comms).get(reverse("supervision:regimes"))

    assert 'name="reason"' not in page.text


def test_refused_proposal_keeps_what_was_typed(enter, subsidiary, legal):
    data = {"unit": subsidiary.pk, "key": "", "reason": "Rien à changer"}

    response = enter(legal).post(reverse("supervision:regimes"), data)

    assert response.status_code == 422
    assert "Rien à changer" in response.text


def test_procedures_are_those_of_the_configuration(enter, subsidiary, reviewer, legal):
    rule_in_force("respect.insult")
    regime(subsidiary, "uk_finprom")

    page = text_of(enter(legal).get(reverse("supervision:procedures")))

    assert str(reviewer) in page
    assert "promotions financières, Royaume-Uni" in page
    assert "R20" in page


def test_procedures_tell_their_versions_and_what_changed(enter, subsidiary, legal):
    procedures.keep()
    regime(subsidiary, "uk_finprom")
    client = enter(legal)
    assert "modifiées à l’instant" in text_of(client.get(reverse("supervision:procedures")))
    second = procedures.keep()

    old = client.get(reverse("supervision:version", args=[1]))
    lines = text_of(client.get(reverse("supervision:changes", args=[second.number])))

    assert "Voir ce qui vaut aujourd’hui" in text_of(old)
    assert "premières publications relues 5 10" in lines
    quarter = reverse("supervision:changes", args=[second.number]) + "?against=quarter"
    assert client.get(quarter).status_code == 200
    assert client.get(reverse("supervision:changes", args=[9])).status_code == 404
