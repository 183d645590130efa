"""No path makes a charter page live except the workflow that freezes it (governance E-04)."""

from collections.abc import Callable
from datetime import timedelta
from io import StringIO

import pytest
from django.core.exceptions import ValidationError
from django.core.management import call_command
from django.db.models import ProtectedError
from django.utils import timezone
from wagtail.actions.publish_page_revision import PublishPageRevisionAction
from wagtail.models import Locale, Page, Revision

from charter.models import User, Version
from cms.models import CharterPage, HomePage
from config.kernel.errors import NotAllowed
from tests.factories import cms

pytestmark = pytest.mark.django_db


def _add_live(draft: CharterPage) -> None:
    home = HomePage.objects.get(locale__language_code="en")
    home.add_child(instance=CharterPage(title="x", slug="x", live=True, locale=home.locale))


def _publish_revision(draft: CharterPage) -> None:
    draft.get_latest_revision().publish()


def _publish_as_superuser(draft: CharterPage) -> None:
    PublishPageRevisionAction(draft.get_latest_revision(), user=cms.superuser()).execute()


def _save_live(draft: CharterPage) -> None:
    draft.live = True
    draft.save()


def _save_live_by_base_model(draft: CharterPage) -> None:
    base = Page.objects.get(pk=draft.pk)
    base.live = True
    base.save()


def _save_only_live(draft: CharterPage) -> None:
    draft.live = True
    draft.save(update_fields=["live"])


def _run_schedule(draft: CharterPage) -> None:
    Revision.objects.filter(pk=draft.latest_revision_id).update(approved_go_live_at=timezone.now())
    call_command("publish_scheduled", stdout=StringIO())


PATHS: list[Callable[[CharterPage], None]] = [
    _add_live,
    _publish_revision,
    _publish_as_superuser,
    _save_live,
    _save_live_by_base_model,
    _save_only_live,
    _run_schedule,
]


@pytest.mark.parametrize("path", PATHS, ids=lambda path: path.__name__)
def test_gate_refuses_to_make_a_draft_live(
    draft: CharterPage, path: Callable[[CharterPage], None]
) -> None:
    with pytest.raises(NotAllowed) as caught:
        path(draft)

    assert caught.value.code == "charter.not_frozen"
    assert not CharterPage.objects.filter(live=True).exists()


def _copy(draft: CharterPage) -> None:
    draft.copy(update_attrs={"slug": "copy"}, keep_live=True)


def _alias(draft: CharterPage) -> None:
    draft.create_alias(update_slug="alias")


def _revert(draft: CharterPage) -> None:
    draft.title = "Another title"
    draft.save_revision().publish()


def _edit_in_place(draft: CharterPage) -> None:
    draft.title = "Another title"
    draft.save()


AFTER: list[Callable[[CharterPage], None]] = [_copy, _alias, _revert, _edit_in_place]


@pytest.mark.parametrize("path", AFTER, ids=lambda path: path.__name__)
def test_gate_refuses_other_text_beside_the_version_in_force(
    version: Version, draft: CharterPage, path: Callable[[CharterPage], None]
) -> None:
    with pytest.raises(NotAllowed):
        path(CharterPage.objects.get(pk=draft.pk))

    live = CharterPage.objects.filter(live=True).values_list("live_revision_id", flat=True)
    assert set(live) == {version.revision_fr_id, version.revision_en_id}


def test_translation_into_a_third_language_is_a_draft_of_its_own(
    version: Version, draft: CharterPage
) -> None:
    spanish = Locale.objects.create(language_code="es")

    copied = CharterPage.objects.get(pk=draft.pk).copy_for_translation(
        spanish, copy_parents=True, alias=True
    )

    assert (copied.live, copied.alias_of_id) == (False, None)


def test_draft_cannot_have_an_alias(draft: CharterPage) -> None:
    with pytest.raises(NotAllowed) as caught:
        draft.create_alias(update_slug="alias")

    assert caught.value.code == "charter.no_alias"


def test_gate_refuses_to_go_back_to_a_superseded_edition(
    version: Version, draft: CharterPage, author: User, hr: User, legal: User, lead: User
) -> None:
    fresh = CharterPage.objects.get(pk=draft.pk)
    fresh.introduction, fresh.change_class = "Une phrase de plus.", "editorial"
    fresh.save_revision(user=author)
    cms.submit(fresh, author)
    cms.bring_in_force(fresh, hr=hr, legal=legal, lead=lead)

    with pytest.raises(NotAllowed):
        version.revision_fr.publish()


@pytest.mark.parametrize("field", ["go_live_at", "expire_at"])
def test_gate_refuses_a_schedule_when_it_is_saved(draft: CharterPage, field: str) -> None:
    setattr(draft, field, timezone.now() + timedelta(days=1))

    with pytest.raises(ValidationError):
        draft.save_revision()


def test_gate_lets_an_unchanged_live_page_be_saved(version: Version, draft: CharterPage) -> None:
    CharterPage.objects.get(pk=draft.pk).save()

    assert CharterPage.objects.get(pk=draft.pk).live


def test_page_with_frozen_editions_cannot_be_deleted(version: Version, draft: CharterPage) -> None:
    with pytest.raises((NotAllowed, ProtectedError)):
        CharterPage.objects.get(pk=draft.pk).delete()

    assert Version.objects.get().revision_fr_id == version.revision_fr_id
