"""The author's side: where a post is, an appeal, what lapsed, one's own list and record."""

import csv
import io
from datetime import timedelta

import pytest
from bs4 import BeautifulSoup
from django.template.loader import render_to_string
from django.test import Client
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import override

from advocacy.models import Post
from advocacy.services import listing
from advocacy.services.situations import Answer
from advocacy.states import PostState
from charter.models import Clause, User
from charter.public import LessonLink
from moderation.models import Appeal, Case
from moderation.states import CaseState
from tests.factories import advocacy as make
from tests.factories.moderation import DecisionFactory, FindingFactory
from tests.factories.people import UserFactory

pytestmark = pytest.mark.django_db


@pytest.fixture(params=["fr", "en"])
def language(request: pytest.FixtureRequest) -> str:
    """Give both languages, one after the other."""
    return str(request.param)


@pytest.fixture
def person(client: Client) -> User:
    """Give an author who has signed in."""
    person = make.writer(first_name="Camille")
    client.force_login(person)
    return person


def at(name: str, *args: object, language: str = "fr") -> str:
    with override(language):
        return reverse(f"advocacy:{name}", args=args)


def text(response: object) -> str:
    page = BeautifulSoup(response.content, "html.parser")  # type: ignore[attr-defined]
    return " ".join(page.get_text(" ").split())


def in_state(post: Post, state: str) -> Post:
    Case.objects.filter(pk=post.case_id).update(state=state)
    post.refresh_from_db()
    return post


def refused(person: User) -> Post:
    post = in_state(make.submitted(author=person), CaseState.REFUSED)
    reviewer = UserFactory(first_name="Sophie", moderator=True)
    fields = {"kind": "refuse", "note": "Pas comme cela.", "clause_id": "respect"}
    DecisionFactory(case=post.case, decider=reviewer, **fields)
    return post


# --- where is my post ----------------------------------------------------------------------


def test_waiting_post_says_who_until_when_and_why(
    client: Client, person: User, language: str
) -> None:
    post = make.submitted(author=person)
    FindingFactory(case=post.case, message_fr="Ce mot blesse.", message_en="This word hurts.")

    page = text(client.get(at("post", post.pk, language=language)))

    said = {
        "fr": ("Équipe Communication", "Jusqu’à quand", "de vos 5 premières", "Ce mot blesse."),
        "en": ("Communications team", "Until when", "of your first 5", "This word hurts."),
    }
    for words in said[language]:
        assert words in page


def test_late_post_promises_nothing(client: Client, person: User) -> None:
    post = make.submitted(author=person)
    late = timezone.now() - timedelta(minutes=5)
    Case.objects.filter(pk=post.case_id).update(deadline=late)

    assert "Plus tard que promis" in text(client.get(at("post", post.pk)))


@pytest.mark.parametrize("state", ["approved", "withdrawn"])
def test_nobody_has_what_was_answered(client: Client, person: User, state: str) -> None:
    post = in_state(make.submitted(author=person), state)

    assert "Où elle en est" not in text(client.get(at("post", post.pk)))


def test_refusal_is_signed_by_a_team_with_its_clause(client: Client, person: User) -> None:
    page = text(client.get(at("post", refused(person).pk)))

    assert "Pas comme cela." in page
    assert "Titre respect" in page
    assert "Sophie" not in page


def test_answer_gives_the_good_example_and_the_lesson(language: str) -> None:
    clause = Clause(number=7, title_fr="Respect", title_en="Respect")
    clause.good_fr, clause.good_en = "Je ne suis pas d’accord.", "I do not agree."
    lesson = LessonLink("tone", "Le ton", 4)
    answer = Answer("refuse", "Non.", clause, "/", "", "Comms", lesson)

    with override(language):
        shown = render_to_string("advocacy/compose/answer.html", {"answer": answer})

    assert {"fr": "Je ne suis pas d’accord.", "en": "I do not agree."}[language] in shown
    assert lesson.title in shown


# --- appeals -------------------------------------------------------------------------------


def test_refused_post_offers_an_appeal_and_its_page_sends_it(
    client: Client, person: User, language: str
) -> None:
    post = refused(person)
    address = at("appeal", post.pk, language=language)

    assert address in client.get(at("post", post.pk, language=language)).text
    assert "Pas comme cela." in client.get(address).text
    answer = client.post(address, {"words": "Le mot est celui du client."})

    assert answer.status_code == 302
    assert Appeal.objects.get().words == "Le mot est celui du client."
    page = client.get(at("post", post.pk, language=language))
    assert at("appeal_withdraw", post.pk, language=language) in page.text
    assert at("reopen", post.pk, language=language) not in page.text


@pytest.mark.parametrize(
    ("words", "why"), [("", "obligatoire"), (" ", "obligatoire"), ("a" * 2001, "2001")]
)
def test_words_survive_what_refuses_them(
    client: Client, person: User, words: str, why: str
) -> None:
    post = refused(person)

    answer = client.post(at("appeal", post.pk), {"words": words})

    field = BeautifulSoup(answer.content, "html.parser").find("textarea", {"name": "words"})
    assert answer.status_code == 422
    assert field.get_text().strip() == words.strip()
    assert why in text(answer)
    assert not Appeal.objects.exists()


def test_line_break_counts_once(client: Client, person: User) -> None:
    post = refused(person)

    client.post(at("appeal", post.pk), {"words": "a" * 1998 + "\r\nb"})

    assert Appeal.objects.get().words == "a" * 1998 + "\nb"


def test_second_appeal_is_refused_with_its_words_kept(client: Client, person: User) -> None:
    post = refused(person)
    for words in ("Une fois.", "Deux fois."):
        answer = client.post(at("appeal", post.pk), {"words": words})

    assert answer.status_code == 409
    assert "Deux fois." in answer.text


def test_appeal_page_leads_back_where_there_is_none_to_make(client: Client, person: User) -> None:
    post = make.submitted(author=person)

    assert client.get(at("appeal", post.pk)).url == at("post", post.pk)


def test_appeal_is_taken_back(client: Client, person: User) -> None:
    post = refused(person)
    client.post(at("appeal", post.pk), {"words": "Une fois."})

    client.post(at("appeal_withdraw", post.pk))

    assert Appeal.objects.get().state == "withdrawn"
    assert at("reopen", post.pk) in client.get(at("post", post.pk)).text


# --- what came back ------------------------------------------------------------------------


def test_lapsed_post_is_sent_again_with_one_press(
    client: Client, person: User, language: str
) -> None:
    post = in_state(make.submitted(author=person), CaseState.EXPIRED)
    first = post.case_id
    page = client.get(at("post", post.pk, language=language))

    answer = client.post(at("send_again", post.pk, language=language))

    post.refresh_from_db()
    assert at("send_again", post.pk, language=language) in page.text
    assert answer.url == at("post", post.pk, language=language)
    assert (post.state, post.case.state) == (PostState.SUBMITTED, CaseState.QUEUED)
    assert post.case_id != first


def test_lapsed_post_that_is_refused_now_is_a_draft_with_every_word(
    client: Client, person: User
) -> None:
    post = in_state(make.submitted(author=person), CaseState.EXPIRED)
    post.accounts.clear()

    answer = client.post(at("send_again", post.pk))

    post.refresh_from_db()
    assert answer.url == at("compose", post.pk)
    assert (post.state, post.text != "") == (PostState.DRAFT, True)


def test_only_what_lapsed_is_sent_again(client: Client, person: User) -> None:
    post = refused(person)

    client.post(at("send_again", post.pk))

    post.refresh_from_db()
    assert post.state == PostState.SUBMITTED


def test_returned_post_opens_with_the_fix_and_ones_own_words(client: Client, person: User) -> None:
    post = make.returned(author=person)
    own = post.text
    client.post(at("reopen", post.pk))
    shown = client.get(at("compose", post.pk)).text
    assert "take:proposal" in shown
    assert "take:sent-text" in shown

    post.refresh_from_db()
    kept = {"key": str(post.key), "text": own, "language": "fr", "tab": "a"}
    accounts = list(post.accounts.values_list("pk", flat=True))
    for action, wanted in (
        ("take:proposal", "Chez Hexalia, bonjour du chantier"),
        ("take:sent-text", own),
    ):
        post.refresh_from_db()
        data = {**kept, "revision": post.revision, "accounts": accounts, "action": action}
        client.post(at("compose"), data)
        post.refresh_from_db()
        assert post.text == wanted


# --- my posts ------------------------------------------------------------------------------


@pytest.fixture
def several(person: User) -> dict[str, Post]:
    """Give one post in each part of the list."""
    states = {"waiting": "queued", "returned": "changes_requested", "refused": "refused"}
    account = make.AccountFactory(owner=person)
    rows = {
        key: in_state(make.submitted(author=person, to=[account], text=f"Texte {key}"), state)
        for key, state in (states | {"approved": "approved"}).items()
    }
    rows["drafts"] = make.PostFactory(author=person, to=[account], text="Texte drafts")
    return rows


@pytest.mark.parametrize("key", ["waiting", "returned", "refused", "approved", "drafts"])
def test_list_shows_a_part(client: Client, several: dict[str, Post], key: str) -> None:
    page = text(client.get(at("posts"), {"show": key}))

    assert {name for name in several if f"Texte {name}" in page} == {key}


def test_every_part_and_a_wrong_one_open(
    client: Client, several: dict[str, Post], language: str
) -> None:
    for key in (*(each.key for each in listing.FILTERS), "wrong"):
        assert client.get(at("posts", language=language), {"show": key}).status_code == 200


def test_pages_follow_each_other_without_gap_or_repeat(person: User) -> None:
    account = make.AccountFactory(owner=person)
    made = [make.PostFactory(author=person, to=[account]).pk for _ in range(7)]
    Post.objects.filter(pk__in=made[:4]).update(updated_at=timezone.now())
    rows, seen, after = Post.objects.visible_to(person), [], ""
    while True:
        page = listing.page(rows, after=after, size=2)
        seen += [post.pk for post in page.posts]
        after = page.after
        if not after:
            break

    assert sorted(seen) == sorted(made)
    assert len(seen) == len(set(seen))


@pytest.mark.parametrize("after", ["x", "1", "9" * 40 + ".1", "1.x"])
def test_place_that_makes_no_sense_is_the_beginning(
    client: Client, several: dict[str, Post], after: str
) -> None:
    assert "Texte drafts" in text(client.get(at("posts"), {"after": after}))


# --- my way so far -------------------------------------------------------------------------


def test_record_is_honest_with_few_posts(client: Client, person: User, language: str) -> None:
    in_state(make.submitted(author=person), "approved")

    page = text(client.get(at("record", language=language)))

    assert {"fr": "1 publication sur 1", "en": "1 of 1 post"}[language] in page
    assert {"fr": "trop peu", "en": "too few"}[language] in page
    assert "100" not in page


def test_record_without_posts_says_what_will_come(client: Client, person: User) -> None:
    assert "premières publications ont une réponse" in text(client.get(at("record")))


def test_answers_are_a_file_of_ones_own(client: Client, person: User, language: str) -> None:
    refused(person)
    refused(make.writer())

    response = client.get(at("own_answers", language=language))

    rows = list(csv.reader(io.StringIO(response.text.removeprefix("\ufeff")), delimiter=";"))
    assert len(rows) == 2
    assert rows[1][5] == {"fr": "refusée", "en": "refused"}[language]
    assert "Sophie" not in response.text
    assert rows[1][8] == "Pas comme cela."
