"""A text is reviewed by a quorum in parallel; nobody approves their own."""

import pytest
from django.core.exceptions import PermissionDenied
from wagtail.models import TaskState

from charter.models import User, Version
from charter.services import versions
from cms.models import CharterPage
from config.kernel.errors import Invalid, NotAllowed, WrongState
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
    version: Version, author: User, hr: User, legal: User, lead: User
) -> None:
    named = {step["step"]: step["person"] for step in version.approvals}

    assert named == {"submitted": author.pk, "hr": hr.pk, "legal": legal.pk, "lead": lead.pk}
    assert all(step["name"] for step in version.approvals)


def test_workflow_second_edition_supersedes_the_first(
    version: Version, draft: CharterPage, author: User, hr: User, legal: User, lead: User
) -> None:
    fresh = CharterPage.objects.get(pk=draft.pk)
    fresh.introduction = "Une phrase de plus."
    fresh.change_class = "editorial"
    fresh.save_revision(user=author)
    cms.submit(fresh, author)
    cms.bring_in_force(fresh, hr=hr, legal=legal, lead=lead)

    assert list(Version.objects.order_by("number").values_list("number", "state")) == [
        (1, "superseded"),
        (2, "in_force"),
    ]


def test_workflow_english_edited_after_submission_does_not_leave(
    draft: CharterPage, author: User
) -> None:
    cms.submit(draft, author)
    english = CharterPage.objects.get(locale__language_code="en")
    english.title = "Sneaked in"
    english.save_revision(user=author)

    assert Version.objects.get().content["en"]["title"] == "In our own voices"


def test_workflow_french_edited_during_review_voids_every_approval(
    draft: CharterPage, author: User, hr: User, legal: User
) -> None:
    cms.submit(draft, author)
    cms.approve(draft, hr)
    fresh = CharterPage.objects.get(pk=draft.pk)
    fresh.introduction = "Changed"
    fresh.save_revision(user=author)

    former, now = Version.objects.order_by("pk")
    assert (former.state, now.state) == ("withdrawn", "review")
    assert now.content["fr"]["introduction"] == "Changed"
    assert not now.approval_rows.exists()


def test_workflow_hears_its_roles_in_any_order(
    draft: CharterPage, author: User, hr: User, legal: User, lead: User
) -> None:
    cms.submit(draft, author)

    cms.approve(draft, lead, legal)
    assert Version.objects.get().state == "review"
    cms.approve(draft, hr)

    assert Version.objects.get().state == "consultation"


def test_workflow_changes_requested_withdraw_the_version(
    draft: CharterPage, author: User, legal: User
) -> None:
    cms.submit(draft, author)

    cms.decide(draft, legal, "reject", "L’article 2 est trop large.")

    fresh = CharterPage.objects.get(pk=draft.pk)
    assert Version.objects.get().state == "withdrawn"
    assert fresh.current_workflow_state.status == "needs_changes"


def test_workflow_refuses_a_second_text_while_one_is_under_way(
    draft: CharterPage, author: User, hr: User, legal: User, lead: User
) -> None:
    cms.submit(draft, author)
    cms.approve(draft, hr, legal, lead)

    with pytest.raises(WrongState) as caught:
        cms.submit(CharterPage.objects.get(pk=draft.pk), author)

    assert caught.value.code == "version.another_under_way"


@pytest.mark.parametrize(("subject", "role"), [("data", "dpo"), ("finance", "finance")])
def test_workflow_hears_one_role_more_for_what_it_touches(
    draft: CharterPage, author: User, hr: User, legal: User, lead: User, subject: str, role: str
) -> None:
    setattr(draft, f"touches_{subject}", True)
    draft.save_revision(user=author)
    cms.submit(draft, author)

    cms.approve(draft, hr, legal, lead)
    assert Version.objects.get().state == "review"
    cms.approve(draft, cms.approver(role))

    assert Version.objects.get().state == "consultation"


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

    state.finish(user=hr)

    assert Version.objects.get().state == "review"
    assert not CharterPage.objects.filter(live=True).exists()


def test_workflow_task_approved_without_the_quorum_is_refused(
    draft: CharterPage, author: User, hr: User
) -> None:
    cms.submit(draft, author)

    with pytest.raises(NotAllowed) as caught:
        TaskState.objects.get().approve(user=hr)

    assert caught.value.code == "charter.quorum_missing"
    assert not Version.objects.get().approval_rows.exists()


def test_workflow_approval_twice_is_refused(
    draft: CharterPage, author: User, hr: User, legal: User, lead: User
) -> None:
    cms.submit(draft, author)
    state = TaskState.objects.get()
    cms.approve(draft, hr, legal, lead)
    state.refresh_from_db()

    with pytest.raises(PermissionDenied):
        state.approve(user=hr)
