"""Asking, answering and frequent questions, through their pages."""

from typing import Any

import pytest
from bs4 import BeautifulSoup
from django.test import Client
from django.urls import reverse

from charter.models import FaqEntry, Question, User, Version
from charter.services.questions import LONGEST
from tests.factories.campaigns import FaqEntryFactory, QuestionFactory
from tests.factories.charter import VersionFactory, layer
from tests.factories.people import UnitFactory, UserFactory

pytestmark = pytest.mark.django_db
ASK = "/fr/charter/questions/ask/"
DESK = "/fr/charter/questions/answers/"
FAQ = "/fr/charter/faq/"
WORDING = {
    "question_fr": "Peut-on citer un client ?",
    "question_en": "May one quote a customer?",
    "answer_fr": "Oui, s’il est d’accord.",
    "answer_en": "Yes, if they agree.",
}


def page_of(question: Question) -> str:
    return f"/fr/charter/questions/{question.pk}/"


def test_page_takes_a_question(client: Client, author: User) -> None:
    client.force_login(author)

    answer = client.post(ASK, {"text": "Puis-je ?\r\nOui ou non ?", "clause": ""})

    question = Question.objects.get(user=author)
    assert answer["Location"] == page_of(question)
    assert question.messages.get().text == "Puis-je ?\nOui ou non ?"


def test_page_keeps_a_text_that_is_too_long(client: Client, author: User) -> None:
    client.force_login(author)
    text = "é" * (LONGEST + 1)

    answer = client.post(ASK, {"text": text})

    page = BeautifulSoup(answer.content, "html.parser")
    assert answer.status_code == 422
    assert page.select_one("textarea").text.strip() == text
    assert "4001" in page.select_one(".errorlist").text.replace("\u202f", "")
    assert not page.select_one("textarea[maxlength]")


def test_page_accepts_exactly_the_limit_with_line_breaks(client: Client, author: User) -> None:
    client.force_login(author)
    text = "\r\n".join(["x"] * (LONGEST // 2)) + "x"

    assert client.post(ASK, {"text": text}).status_code == 302


def test_page_escapes_what_people_write(client: Client, author: User) -> None:
    question = QuestionFactory(user=author, text="<script>alert(1)</script>")
    client.force_login(author)

    html = client.get(page_of(question)).content.decode()

    assert "<script>alert(1)" not in html
    assert "&lt;script&gt;alert(1)" in html


def test_thread_of_another_person_does_not_exist(client: Client, author: User) -> None:
    question = QuestionFactory(user=author)
    client.force_login(UserFactory(unit=author.unit))

    assert client.get(page_of(question)).status_code == 404
    assert client.post(page_of(question), {"text": "x"}).status_code == 404
    assert client.post(f"{page_of(question)}close/").status_code == 404


def test_thread_goes_to_and_fro(client: Client, author: User, hr: User) -> None:
    question = QuestionFactory(user=author)

    for person, text in ((hr, "Oui."), (author, "Et demain ?"), (hr, "Aussi.")):
        client.force_login(person)
        client.post(page_of(question), {"text": text})

    question.refresh_from_db()
    texts = [message.text for message in question.messages.all()]
    assert (question.state, texts[1:]) == ("answered", ["Oui.", "Et demain ?", "Aussi."])


def test_reply_to_a_closed_thread_is_kept_on_the_page(
    client: Client, author: User, hr: User
) -> None:
    question = QuestionFactory(user=author, answered_by=hr)
    client.force_login(author)
    client.post(f"{page_of(question)}close/")

    answer = client.post(page_of(question), {"text": "Encore un mot"})

    assert answer.status_code == 422
    assert "Encore un mot" in answer.content.decode()


def test_desk_filters_by_state(client: Client, author: User, hr: User) -> None:
    QuestionFactory(user=author, text="Déjà répondue", answered_by=hr)
    QuestionFactory(user=author, text="Encore ouverte")
    client.force_login(hr)

    html = client.get(DESK, {"state": "open"}).content.decode()

    assert "Encore ouverte" in html
    assert "Déjà répondue" not in html


def test_desk_stays_within_the_units_of_the_role(client: Client, author: User) -> None:
    QuestionFactory(user=author, text="Une question de la banque")
    client.force_login(UserFactory(unit=UnitFactory(code="ailleurs"), hr=True))

    assert "Une question de la banque" not in client.get(DESK).content.decode()


def test_desk_costs_the_same_for_many_questions(
    client: Client, hr: User, author: User, django_assert_max_num_queries: Any
) -> None:
    for _ in range(15):
        QuestionFactory(user=UserFactory(unit=author.unit))
    client.force_login(hr)

    with django_assert_max_num_queries(12):
        client.get(DESK)


def test_entry_is_published_in_both_languages(client: Client, author: User, hr: User) -> None:
    question = QuestionFactory(user=author, answered_by=hr)
    client.force_login(hr)

    client.post(f"{page_of(question)}publish/", WORDING)
    client.force_login(UserFactory(unit=author.unit))
    pages = [client.get(f"/{x}/charter/faq/").content.decode() for x in ("fr", "en")]

    assert WORDING["answer_fr"] in pages[0]
    assert WORDING["answer_en"] in pages[1]
    assert not any(str(author) in page for page in pages)


def test_entry_needs_every_wording(client: Client, author: User, hr: User) -> None:
    question = QuestionFactory(user=author, answered_by=hr)
    client.force_login(hr)

    answer = client.post(f"{page_of(question)}publish/", WORDING | {"answer_en": " "})

    assert answer.status_code == 422
    assert WORDING["question_fr"] in answer.content.decode()
    assert not FaqEntry.objects.exists()


def test_entry_is_not_published_by_who_asked(client: Client, author: User, hr: User) -> None:
    question = QuestionFactory(user=author, answered_by=hr)
    client.force_login(author)

    assert client.post(f"{page_of(question)}publish/", WORDING).status_code == 404


def test_entry_that_is_withdrawn_is_no_longer_shown(client: Client, hr: User) -> None:
    entry = FaqEntryFactory(by=hr)
    client.force_login(hr)

    client.post(reverse("charter:faq_withdraw", args=[entry.pk]))

    assert entry.question_fr not in client.get(FAQ).content.decode()


def test_entry_cannot_be_withdrawn_by_others(client: Client, author: User, hr: User) -> None:
    entry = FaqEntryFactory(by=hr)
    client.force_login(author)

    answer = client.post(reverse("charter:faq_withdraw", args=[entry.pk]))

    assert answer.status_code == 404
    assert entry.question_fr in client.get(FAQ).content.decode()


def test_question_about_a_clause_names_it(client: Client, author: User, version: Version) -> None:
    client.force_login(author)

    page = client.get(ASK, {"clause": "say-who-you-are"}).content.decode()
    client.post(ASK, {"text": "Toujours ?", "clause": "say-who-you-are"})

    assert "say-who-you-are (fr)" in page
    assert Question.objects.get().clause_title == "say-who-you-are (fr)"


def test_question_about_a_clause_that_is_gone_keeps_its_title(
    client: Client, author: User, hr: User, version: Version
) -> None:
    question = QuestionFactory(user=author, clause_id="say-who-you-are", answered_by=hr)
    VersionFactory(clause_ids=["another"])
    client.force_login(author)

    late = client.post(ASK, {"text": "Et celui-ci ?", "clause": "say-who-you-are"})

    assert "say-who-you-are (fr)" in client.get(page_of(question)).content.decode()
    assert late.status_code == 302
    assert set(Question.objects.values_list("clause_title", flat=True)) == {"say-who-you-are (fr)"}


def test_entries_follow_the_clauses_of_the_reader(
    client: Client, author: User, hr: User, version: Version
) -> None:
    FaqEntryFactory(by=hr, clause_id="keep-what-is-confidential", question_fr="Deuxième ?")
    FaqEntryFactory(by=hr, clause_id="say-who-you-are", question_fr="Première ?")
    FaqEntryFactory(by=hr, clause_id="gone-long-ago", question_fr="Dernière ?")
    FaqEntryFactory(by=hr, question_fr="En tête ?")
    client.force_login(author)

    html = client.get(FAQ).content.decode()

    places = [html.index(x) for x in ("En tête ?", "Première ?", "Deuxième ?", "Dernière ?")]
    assert places == sorted(places)


def test_entry_about_a_clause_of_others_is_not_shown(
    client: Client, author: User, hr: User, version: Version
) -> None:
    energy = UnitFactory(code="energie", parent=hr.unit)
    text = layer("subsidiary", key="energie", unit=energy)
    VersionFactory(layer=text, clause_ids=["theirs"], terms={"scope": {"units": ["energie"]}})
    FaqEntryFactory(by=hr, clause_id="theirs", question_fr="Chez eux ?")

    pages = []
    for person in (author, UserFactory(unit=energy)):
        client.force_login(person)
        pages.append(client.get(FAQ).content.decode())

    assert ["Chez eux ?" in page for page in pages] == [False, True]
