"""Names and biographies of holders: read first, shown afterwards."""

from typing import Any

import pytest

from advocacy.models import BrandedAccount
from advocacy.services import brandcheck, branded_listing, kit, profile_texts
from charter.models import User
from config.kernel.errors import Invalid, NotAllowed
from moderation.models import Case
from moderation.states import CaseState, Surface
from tests.factories import branded as given
from tests.factories.moderation import acknowledged

pytestmark = pytest.mark.django_db


@pytest.fixture
def row(comms: User, author: User) -> BrandedAccount:
    return given.issued(comms, acknowledged(author))


def propose(row: BrandedAccount, words: str = "J’aime le vent.", **more: Any) -> Any:
    asked = {"display_name": "Camille", "biography": words} | more
    return profile_texts.propose(actor=row.holder, row=row, **asked)


def test_text_is_a_static_surface_that_somebody_reads(row: BrandedAccount) -> None:
    text = propose(row)

    case = Case.objects.get(pk=text.case_id)
    assert (case.surface, case.lane) == (Surface.PROFILE, "light")
    assert case.content["destinations"][0]["kind"] == "branded"
    assert case.content["text"] == "Camille\n\nJ’aime le vent."


def test_text_is_not_shown_before_it_is_read(row: BrandedAccount) -> None:
    propose(row)

    assert profile_texts.sweep() == 0
    assert kit.kit_of(row).profile.display_name != "Camille"
    assert profile_texts.waiting(row) is not None


def test_text_with_a_yes_becomes_part_of_the_kit(row: BrandedAccount) -> None:
    text = propose(row)
    Case.objects.filter(pk=text.case_id).update(state=CaseState.APPROVED)

    assert profile_texts.sweep() == 1
    assert profile_texts.sweep() == 0

    profile = kit.kit_of(BrandedAccount.objects.get(pk=row.pk)).profile
    assert profile.display_name == "Camille"
    assert profile.biography.startswith("J’aime le vent. ")
    assert len(profile.biography) > len("J’aime le vent. ")


def test_other_words_than_those_that_were_read_are_not_shown(row: BrandedAccount) -> None:
    text = propose(row)
    Case.objects.filter(pk=text.case_id).update(state=CaseState.APPROVED)
    type(text).objects.filter(pk=text.pk).update(digest="0" * 64)

    assert profile_texts.sweep() == 0


def test_text_that_leaves_no_room_for_the_employer_is_refused(row: BrandedAccount) -> None:
    room = kit.room_for_own_words(row)

    with pytest.raises(Invalid, match=r"branded\.text_too_long"):
        propose(row, "x" * (room + 1))
    with pytest.raises(Invalid, match=r"branded\.text_empty"):
        propose(row, display_name=" ")

    propose(row, "x" * room)


def test_nobody_writes_for_somebody_else(row: BrandedAccount, comms: User) -> None:
    with pytest.raises(NotAllowed):
        profile_texts.propose(actor=comms, row=row, display_name="x", biography="")


def test_profile_that_cannot_be_reached_says_so(row: BrandedAccount) -> None:
    look = brandcheck.look_for(actor=row.holder, row=row)

    assert look.problem
    assert branded_listing.differences(row) == []


def test_look_is_not_everybodys(row: BrandedAccount, outsider: User) -> None:
    with pytest.raises(NotAllowed):
        brandcheck.look_for(actor=outsider, row=row)


def test_sweep_looks_once_a_week(row: BrandedAccount) -> None:
    assert brandcheck.sweep() == 1
    assert brandcheck.sweep() == 0
