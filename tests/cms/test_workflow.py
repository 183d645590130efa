"""Publishing goes through human resources, then legal; nobody approves their own text."""

import pytest
from django.core.exceptions import PermissionDenied
from wagtail.models import TaskState

from charter.models import User, Version
from charter.services import versions
from cms.models import CharterPage
from config.kernel.errors import Invalid, NotAllowed
from tests.factories import cms

pytestmark = pytest.mark.django_db


def test_workflow_freezes_both_languages_under_one_hash(version: Version) -> None:
    assert version.number == 1
    assert version.content["fr"]["title"] == "De vive voix"
    assert version.content["en"]["title"] == "In our own voices"
    assert versions.verifies(version)
    assert [c.clause_id for c in version.clauses.all()] == list(cms.CLAUSES)


def test_workflow_publishes_exactly_the_frozen_revisions(version: Version) -> None:
    french = CharterPage.objects.get(locale__language_code="fr")
    english = CharterPage.objects.get(locale__language_code="en")

    assert (french.live, french.live_revision_id) == (True, version.revision_fr_id)
    assert (english.live, english.live_revision_id) == (True, version.revision_en_id)


def test_workflow_names_who_asked_and_who_approved(
    version: Version, author: User, hr: User, legal: User
) -> None:
    named = [(step["step"], step["person"]) for step in version.approvals]

    assert named == [("submitted", author.pk), ("hr", hr.pk), ("legal", legal.pk)]
    assert all(step["name"] for step in version.approvals)


def test_workflow_second_edition_supersedes_the_first(
    version: Version, draft: CharterPage, author: User, hr: User, legal: User
) -> None:
    fresh = CharterPage.objects.get(pk=draft.pk)
    fresh.introduction = "Une phrase de plus."
    fresh.save_revision(user=author)
    cms.submit(fresh, author)
    cms.approve(fresh, hr)
    cms.approve(fresh, legal)

    assert list(Version.objects.order_by("number").values_list("number", "state")) == [
        (1, "superseded"),
        (2, "in_force"),
    ]


def test_workflow_english_edited_after_submission_does_not_leave(
    draft: CharterPage, author: User, hr: User, legal: User
) -> None:
    cms.submit(draft, author)
    english = CharterPage.objects.get(locale__language_code="en")
    english.title = "Sneaked in"
    english.save_revision(user=author)
    cms.approve(draft, hr)
    cms.approve(draft, legal)

    assert Version.objects.get().content["en"]["title"] == "In our own voices"


def test_workflow_french_edited_during_review_needs_both_approvals_again(
    draft: CharterPage, author: User, hr: User, legal: User
) -> None:
    cms.submit(draft, author)
    cms.approve(draft, hr)
    fresh = CharterPage.objects.get(pk=draft.pk)
    fresh.introduction = "Changed"
    fresh.save_revision(user=author)
    cms.approve(draft, legal)

    assert not Version.objects.exists()


@pytest.mark.parametrize("role", ["hr", "legal", "moderator"])
def test_workflow_requester_is_refused_by_the_action(draft: CharterPage, role: str) -> None:
    requester = cms.approver(role)
    cms.submit(draft, requester)

    with pytest.raises(NotAllowed):
        cms.approve(draft, requester)


def test_workflow_editor_is_refused_by_the_task_state_itself(
    draft: CharterPage, author: User, hr: User
) -> None:
    cms.submit(draft, hr)
    state = TaskState.objects.get()

    with pytest.raises(NotAllowed) as caught:
        state.approve(user=author)

    assert caught.value.code == "charter.own_text"


def test_workflow_superuser_without_the_role_is_refused(draft: CharterPage, author: User) -> None:
    cms.submit(draft, author)

    with pytest.raises(NotAllowed):
        TaskState.objects.get().specific.approve(user=cms.superuser())


def test_workflow_nobody_approves_without_a_name(draft: CharterPage, author: User) -> None:
    cms.submit(draft, author)

    with pytest.raises(NotAllowed):
        TaskState.objects.get().approve(user=None)


def test_workflow_one_person_with_both_roles_approves_once(
    draft: CharterPage, author: User, hr: User
) -> None:
    cms.approver("legal")
    cms.people.grant_role(hr, "legal", unit=hr.unit, actor=author)
    cms.submit(draft, author)
    cms.approve(draft, hr)

    with pytest.raises(NotAllowed) as caught:
        cms.approve(draft, hr)

    assert caught.value.code == "charter.approved_twice"


def test_workflow_hides_its_buttons_from_authors(
    draft: CharterPage, author: User, hr: User
) -> None:
    cms.submit(draft, author)
    fresh = CharterPage.objects.get(pk=draft.pk)
    task = fresh.current_workflow_task

    assert task.get_actions(fresh, author) == []
    assert "approve" in [name for name, _, _ in task.get_actions(fresh, hr)]


def test_workflow_without_english_says_what_to_do(author: User) -> None:
    draft = cms.french_page(author)

    with pytest.raises(Invalid) as caught:
        cms.submit(draft, author)

    assert caught.value.code == "charter.english_missing"
    assert draft.current_workflow_state is None


def test_workflow_skipped_steps_do_not_publish(draft: CharterPage, author: User, hr: User) -> None:
    state = cms.submit(draft, author)
    TaskState.objects.filter(workflow_state=state).update(status=TaskState.STATUS_SKIPPED)

    with pytest.raises(Exception, match=r"charter\.approvals_missing"):
        state.finish(user=hr)

    assert not Version.objects.exists()


def test_workflow_approval_twice_is_refused(draft: CharterPage, author: User, hr: User) -> None:
    cms.submit(draft, author)
    state = TaskState.objects.get()
    state.approve(user=hr)

    with pytest.raises(PermissionDenied):
        state.approve(user=hr)
