"""Writing and publishing lessons: both languages become one version, whatever path publishes."""

from typing import Any

import pytest
from django.core.exceptions import ValidationError
from django.test import Client
from django.urls import reverse
from wagtail.images.tests.utils import get_test_image_file
from wagtail.models import GroupPagePermission
from wagtail.test.utils.form_data import nested_form_data, streamfield

from charter.models import Lesson, LessonVersion, User
from cms.lesson_blocks import ChoiceQuestionBlock, MayIPostBlock
from cms.lesson_text import lesson_text
from cms.models import LessonPage
from config.kernel.errors import Invalid
from tests.factories import cms
from tests.factories import lesson_pages as make

pytestmark = pytest.mark.django_db


@pytest.fixture
def french(author: User) -> LessonPage:
    """Give a French lesson with its English page, both drafts."""
    page = make.french_lesson(author)
    make.english_lesson(page, author)
    return page


def test_publishing_the_french_page_freezes_both_languages(
    french: LessonPage, author: User
) -> None:
    make.publish(french, author)

    content = LessonVersion.objects.get().content
    assert content["fr"]["title"] == "Qui parle ?"
    assert content["en"]["title"] == "Who speaks?"
    assert [q["id"] for q in content["en"]["questions"]] == ["q1", "q2"]
    assert LessonPage.objects.filter(live=True).count() == 2


def test_an_answer_that_depends_says_on_what(french: LessonPage, author: User) -> None:
    make.publish(french, author)

    answers = LessonVersion.objects.get().content["fr"]["questions"][0]["answers"]
    assert [(a["id"], a["right"]) for a in answers] == [
        ("yes", False), ("yes_if", True), ("no", False),
    ]  # fmt: skip
    assert "je dis que j’y travaille" in answers[1]["text"]


def test_a_lesson_without_translation_is_not_published(author: User) -> None:
    page = make.french_lesson(author)

    with pytest.raises(Invalid) as refused:
        make.publish(page, author)

    assert refused.value.code == "lesson.english_missing"
    assert not LessonPage.objects.filter(live=True).exists()


def test_a_translation_that_asks_otherwise_is_refused(author: User) -> None:
    page = make.french_lesson(author)
    make.english_lesson(page, author, questions=[make.may_i("en"), make.choice("en", right=1)])

    with pytest.raises(Invalid) as refused:
        make.publish(page, author)

    assert refused.value.code == "lesson.languages_differ"
    assert not Lesson.objects.exists()


def test_a_french_change_needs_a_look_at_the_translation(french: LessonPage, author: User) -> None:
    make.publish(french, author)
    make.change(french, author, summary="Autre chose")

    with pytest.raises(Invalid) as refused:
        make.publish(french, author)

    assert refused.value.code == "lesson.english_stale"


def test_saving_the_translation_says_it_is_still_right(french: LessonPage, author: User) -> None:
    make.publish(french, author)
    english = LessonPage.objects.get(locale__language_code="en")
    make.change(french, author, summary="Autre chose")
    make.change(english, author)

    make.publish(french, author)

    assert Lesson.objects.get().current.content["fr"]["summary"] == "Autre chose"


def test_a_better_translation_makes_a_version_of_its_own(french: LessonPage, author: User) -> None:
    make.publish(french, author)
    english = LessonPage.objects.get(locale__language_code="en")
    make.change(english, author, summary="Better")

    make.publish(english, author)

    current = Lesson.objects.get().current
    assert (current.number, current.content["en"]["summary"]) == (2, "Better")


def test_asking_everybody_again_counts_once(french: LessonPage, author: User) -> None:
    make.publish(french, author)
    make.change(french, author, again=True)
    make.publish(french, author)
    english = LessonPage.objects.get(locale__language_code="en")
    make.change(english, author, summary="Better")
    make.publish(english, author)

    current = Lesson.objects.get().current
    assert (current.number, current.valid_from_number) == (3, 2)


def test_unpublishing_retires_and_publishing_brings_back(french: LessonPage, author: User) -> None:
    make.publish(french, author)

    LessonPage.objects.get(pk=french.pk).unpublish(user=author)
    retired = Lesson.objects.get().retired_at
    make.publish(french, author)

    assert retired is not None
    assert Lesson.objects.get().retired_at is None


def test_deleting_the_page_retires_and_keeps_versions(french: LessonPage, author: User) -> None:
    make.publish(french, author)

    LessonPage.objects.get(pk=french.pk).delete()

    assert Lesson.objects.get().retired_at is not None
    assert LessonVersion.objects.exists()


def test_unpublishing_the_translation_alone_changes_nothing(
    french: LessonPage, author: User
) -> None:
    make.publish(french, author)

    LessonPage.objects.get(locale__language_code="en").unpublish(user=author)

    assert Lesson.objects.get().retired_at is None


def test_two_lessons_do_not_share_a_key(french: LessonPage, author: User) -> None:
    with pytest.raises(ValidationError) as refused:
        make.french_lesson(author, slug="another").full_clean()

    assert "key" in refused.value.message_dict


def test_a_question_has_exactly_one_right_answer() -> None:
    block = ChoiceQuestionBlock()
    value = make.choice()["value"]
    for answer in value["answers"]:
        answer["right"] = True

    with pytest.raises(ValidationError):
        block.clean(block.to_python(value))


def test_an_image_to_judge_is_described() -> None:
    from wagtail.images import get_image_model  # noqa: PLC0415 -- once apps are loaded

    image = get_image_model().objects.create(title="x", file=get_test_image_file())
    block = MayIPostBlock()

    with pytest.raises(ValidationError):
        block.clean(block.to_python(make.may_i(image=image.pk)["value"]))


# Wagtail leaves the temporary file of a rendition to the collector.
@pytest.mark.filterwarnings("ignore::pytest.PytestUnraisableExceptionWarning")
def test_a_picture_is_frozen_with_its_description(author: User, client: Client) -> None:
    from wagtail.images import get_image_model  # noqa: PLC0415 -- once apps are loaded

    image = get_image_model().objects.create(title="x", file=get_test_image_file())
    part = {"type": "picture", "value": {"image": image.pk, "alt": "Un mât", "caption": ""}}
    page = make.french_lesson(author, parts=[part])
    client.force_login(author)

    (frozen,) = lesson_text(page)["parts"]
    answer = client.get(reverse("picture", args=[frozen["picture"]["id"]]))

    assert frozen["picture"]["alt"] == "Un mât"
    assert answer.status_code == 200
    assert answer["Content-Type"].startswith("image/")
    answer.close()


def test_readers_of_a_page_are_sent_to_the_lesson(
    french: LessonPage, author: User, client: Client
) -> None:
    make.publish(french, author)
    client.force_login(author)
    page = LessonPage.objects.get(pk=french.pk)

    answer = client.get(page.url)

    assert answer["Location"].endswith(reverse("charter:lesson", args=["who-speaks"]))


@pytest.mark.parametrize("role", ["hr", "legal", "lead"])
def test_editors_write_and_publish_lessons(role: str, author: User) -> None:
    page = make.french_lesson(author)
    editor = cms.approver(role)

    rights = page.permissions_for_user(editor)

    assert rights.can_edit()
    assert rights.can_publish()


def test_moderators_do_not() -> None:
    index = make.lesson_index()
    groups = GroupPagePermission.objects.filter(page=index).values_list("group__name", flat=True)

    assert "portevoix:moderator" not in set(groups)


def post_of(page: LessonPage, **changed: Any) -> dict[str, Any]:
    """Return what the editor sends for a lesson without questions."""
    data = {
        "title": page.title, "slug": page.slug, "summary": page.summary, "key": page.key,
        "minutes": "3", "pass_mark": "1", "channel": "", "starter_rank": "",
        "parts-count": "0", "questions-count": "0", "comments-TOTAL_FORMS": "0",
        "comments-INITIAL_FORMS": "0",
    }  # fmt: skip
    return data | changed


def test_the_editor_says_why_a_lesson_cannot_be_published(
    french: LessonPage, author: User, client: Client
) -> None:
    client.force_login(author)

    answer = client.post(
        reverse("wagtailadmin_pages:edit", args=[french.pk]),
        post_of(french, **{"action-publish": "1"}),
    )

    assert answer.status_code == 200
    assert not Lesson.objects.exists()
    assert answer.context["form"].non_field_errors()


def test_the_editor_publishes_a_lesson_with_its_clauses(
    french: LessonPage, author: User, client: Client
) -> None:
    cms.publish(clauses=("respect",))
    answers = {
        str(n): {
            "deleted": "", "order": str(n), "type": "item", "id": "",
            "value": {"text": f"Réponse {n}", "explanation": "Parce que."}
            | ({"right": "on"} if n == 0 else {}),
        }
        for n in range(3)
    }  # fmt: skip
    question = {"text": "Laquelle ?", "answers": {"count": "3", **answers}}
    wanted = post_of(
        french, clause_ids=["respect"], channel="bluesky", opens_channel="on",
        **nested_form_data({"questions": streamfield([("choice", question)])}),
    )  # fmt: skip
    english = LessonPage.objects.get(locale__language_code="en")
    make.change(english, author, questions=[make.choice("en")])
    client.force_login(author)

    answer = client.post(
        reverse("wagtailadmin_pages:edit", args=[french.pk]), wanted | {"action-publish": "1"}
    )

    assert answer.status_code == 302, answer.context["form"].errors
    lesson = Lesson.objects.get()
    assert lesson.clause_ids == ["respect"]
    assert (lesson.channel, lesson.opens_channel) == ("bluesky", True)


def test_the_editor_does_not_copy_a_lesson(
    french: LessonPage, author: User, client: Client
) -> None:
    client.force_login(author)

    answer = client.post(reverse("wagtailadmin_pages:copy", args=[french.pk]), {})

    assert answer["Location"] == reverse("wagtailadmin_pages:edit", args=[french.pk])
    assert LessonPage.objects.filter(locale__language_code="fr").count() == 1


def test_the_editor_keeps_the_key_of_a_published_lesson(
    french: LessonPage, author: User, client: Client
) -> None:
    make.publish(french, author)
    client.force_login(author)

    answer = client.post(
        reverse("wagtailadmin_pages:edit", args=[french.pk]), post_of(french, key="other")
    )

    assert "key" in answer.context["form"].errors


def test_the_editor_refuses_a_clause_of_no_text(
    french: LessonPage, author: User, client: Client
) -> None:
    client.force_login(author)

    answer = client.post(
        reverse("wagtailadmin_pages:edit", args=[french.pk]), post_of(french, clause_ids=["gone"])
    )

    assert "clause_ids" in answer.context["form"].errors
