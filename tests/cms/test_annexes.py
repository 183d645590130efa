"""Annexes: the same gates as the charter, a scope of their own, and clear words for bad input."""

from collections.abc import Callable
from typing import Any

import pytest
from django.core.exceptions import ValidationError
from django.db.models import ProtectedError
from wagtail.actions.publish_page_revision import PublishPageRevisionAction

from charter import public
from charter.models import Layer, Unit, User, Version
from charter.services import effective, review
from cms.models import AnnexPage, CharterPage
from config.kernel.errors import Invalid, NotAllowed
from tests.factories import cms
from tests.factories.people import UnitFactory, UserFactory

pytestmark = pytest.mark.django_db


@pytest.fixture
def annex(version: Version, draft: CharterPage, author: User) -> AnnexPage:
    """Give an annex of the bank as a draft, beside the charter in force."""
    return cms.annex_page(draft, author)


def _clauses(**wording: Any) -> list[dict[str, Any]]:
    tightened = {"effect": "tightens", "amends": cms.CLAUSES[0]} | wording
    return [cms.clause("banque-first", **tightened)]


def test_annex_goes_the_whole_way_and_binds_its_own_people_only(
    annex: AnnexPage, author: User, hr: User, legal: User, lead: User
) -> None:
    cms.submit(annex, author)
    version = cms.bring_in_force(annex, hr=hr, legal=legal, lead=lead)

    inside = effective.effective_text(UserFactory(unit=Unit.objects.get(code="banque")))
    outside = effective.effective_text(UserFactory(unit=author.unit))
    assert inside is not None
    assert outside is not None
    assert "banque-rates" in {c["clause_id"] for c in inside.content["fr"]["clauses"]}
    assert "banque-rates" not in {c["clause_id"] for c in outside.content["fr"]["clauses"]}
    assert (version.layer.key, version.number) == ("annexe-banque", 1)  # type: ignore[union-attr]
    assert AnnexPage.objects.filter(live=True).count() == 2


def test_annex_is_written_and_found_in_both_languages(annex: AnnexPage) -> None:
    english = annex.get_translations().get()

    assert english.layer_key == annex.layer_key
    assert english.live is False
    assert english.alias_of_id is None


def _publish(page: AnnexPage) -> None:
    page.get_latest_revision().publish()


def _publish_as_superuser(page: AnnexPage) -> None:
    PublishPageRevisionAction(page.get_latest_revision(), user=cms.superuser()).execute()


def _save_live(page: AnnexPage) -> None:
    page.live = True
    page.save()


def _copy_live(page: AnnexPage) -> None:
    AnnexPage.objects.filter(pk=page.pk).update(live=True)
    AnnexPage.objects.get(pk=page.pk).copy(update_attrs={"slug": "copy"}, keep_live=True)


def _alias(page: AnnexPage) -> None:
    page.create_alias(update_slug="alias")


PATHS: list[Callable[[AnnexPage], None]] = [
    _publish, _publish_as_superuser, _save_live, _copy_live, _alias
]  # fmt: skip


@pytest.mark.parametrize("path", PATHS, ids=lambda path: path.__name__)
def test_no_path_publishes_an_annex(annex: AnnexPage, path: Callable[[AnnexPage], None]) -> None:
    with pytest.raises(NotAllowed):
        path(annex)


def test_copy_of_an_annex_has_a_key_of_its_own(annex: AnnexPage) -> None:
    copied = annex.copy(update_attrs={"slug": "copy", "title": "Annexe Banque"}, keep_live=False)

    assert copied.layer_key not in {"", annex.layer_key}


def test_annex_that_tightens_keeps_the_duty_it_tightens(
    annex: AnnexPage, author: User, hr: User, legal: User, lead: User
) -> None:
    annex.clauses = _clauses()
    annex.save_revision(user=author)
    english = annex.get_translations().get().specific
    english.clauses = _clauses()
    english.save_revision(user=author)
    cms.submit(annex, author)
    cms.bring_in_force(annex, hr=hr, legal=legal, lead=lead)

    text = effective.effective_text(UserFactory(unit=Unit.objects.get(code="banque")))

    assert text is not None
    first = text.content["fr"]["clauses"][0]
    assert first["clause_id"] == cms.CLAUSES[0]
    assert [a["clause_id"] for a in first["amendments"]] == ["banque-first"]


def test_second_annex_for_the_same_people_is_named_before_approval(
    annex: AnnexPage, draft: CharterPage, author: User, hr: User, legal: User, lead: User
) -> None:
    cms.submit(annex, author)
    cms.bring_in_force(annex, hr=hr, legal=legal, lead=lead)
    again = cms.annex_page(draft, author, clauses=[cms.clause("banque-again", effect="adds")])
    cms.submit(again, author)
    version = public.version_under_way(again.layer_key)

    with pytest.raises(Invalid) as caught:
        review.approve(version, actor=cms.anew(legal))  # type: ignore[arg-type]

    assert caught.value.code == "charter.contradictions"
    assert "Annexe Banque" in caught.value.params["what"]


def test_annex_of_a_unit_that_is_gone_says_so_and_keeps_the_draft(annex: AnnexPage) -> None:
    annex.unit_code = "dissolved"

    with pytest.raises(ValidationError) as caught:
        annex.full_clean()

    assert "unit_code" in caught.value.error_dict
    assert AnnexPage.objects.get(pk=annex.pk).get_latest_revision() is not None


def test_unit_with_texts_cannot_be_deleted(
    annex: AnnexPage, author: User, hr: User, legal: User, lead: User
) -> None:
    cms.submit(annex, author)
    unit = Layer.objects.get(key=annex.layer_key).unit
    assert unit is not None

    with pytest.raises(ProtectedError):
        unit.delete()


@pytest.mark.parametrize(
    ("fields", "named"),
    [
        ({"kind": "country", "countries": []}, "countries"),
        ({"kind": "channel", "channels": []}, "channels"),
        ({"kind": "note", "expires_on": None}, "expires_on"),
        ({"kind": "subsidiary", "unit_code": "hexalia"}, "unit_code"),
    ],
)
def test_annex_asks_for_whom_it_is(annex: AnnexPage, fields: dict[str, Any], named: str) -> None:
    UnitFactory(code="hexalia")
    for name, value in fields.items():
        setattr(annex, name, value)

    with pytest.raises(ValidationError) as caught:
        annex.full_clean()

    assert named in caught.value.error_dict
