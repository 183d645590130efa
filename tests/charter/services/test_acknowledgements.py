"""An acknowledgement is made by the person, once, at its own time, and can be verified."""

from datetime import timedelta

import pytest
import time_machine
from django.utils import timezone

from charter import public
from charter.models import Acknowledgement, User, Version
from charter.services import acknowledgements
from config.kernel.errors import Invalid, NotAllowed, Stale
from moderation.models import LedgerEntry
from tests.factories.charter import AcknowledgementFactory, VersionFactory
from tests.factories.people import UserFactory

pytestmark = pytest.mark.django_db


def _acknowledge(user: User, version: Version, language: str = "fr") -> Acknowledgement:
    token = acknowledgements.sign_shown(user, version, language)
    shown = acknowledgements.read_shown(token, user=user, version=version)
    return acknowledgements.acknowledge(
        version=version, shown=shown, authentication="password", actor=user
    )


def test_obligations_are_empty_without_a_version(author: User) -> None:
    assert public.missing_obligations(author) == []


def test_obligations_end_with_the_acknowledgement(author: User, version: Version) -> None:
    before = public.missing_obligations(author)

    _acknowledge(author, version)

    assert (before, public.missing_obligations(author)) == (["acknowledge"], [])


def test_obligations_return_with_the_next_edition(author: User, version: Version) -> None:
    _acknowledge(author, version)

    VersionFactory()

    assert public.missing_obligations(author) == ["acknowledge"]


def test_require_obligations_refuses_with_a_code(author: User, version: Version) -> None:
    with pytest.raises(NotAllowed) as caught:
        public.require_obligations(author)

    assert caught.value.code == "charter.acknowledge_first"


def test_record_holds_what_was_shown(author: User, version: Version) -> None:
    row = _acknowledge(author, version, "en")

    assert (row.language, row.statement) == ("en", "I have read this edition.")
    assert row.audience_key == "unit=banque;country=FR"
    assert row.displayed_at <= row.acknowledged_at
    assert (row.lesson_attempt, row.leaf_index, row.anchor) == (None, None, None)
    assert acknowledgements.verifies(row)


def test_record_of_another_language_has_another_text(author: User, version: Version) -> None:
    french = _acknowledge(author, version, "fr")
    english = _acknowledge(UserFactory(), version, "en")

    assert french.effective_text_sha256 != english.effective_text_sha256


def test_record_writes_one_event(author: User, version: Version) -> None:
    _acknowledge(author, version)
    _acknowledge(author, version)

    assert LedgerEntry.objects.filter(action="acknowledgement.record").count() == 1


def test_second_tab_finds_the_first_record(author: User, version: Version) -> None:
    first, second = _acknowledge(author, version), _acknowledge(author, version)

    assert first.pk == second.pk


def test_token_of_another_person_is_refused(author: User, version: Version) -> None:
    token = acknowledgements.sign_shown(UserFactory(), version, "fr")

    with pytest.raises(NotAllowed):
        acknowledgements.read_shown(token, user=author, version=version)


@pytest.mark.parametrize("token", ["", "x", "1:1:fr:abc:1abc:forged", "é\u0000:"])
def test_forged_token_is_refused(author: User, version: Version, token: str) -> None:
    with pytest.raises(Invalid):
        acknowledgements.read_shown(token, user=author, version=version)


def test_token_of_a_former_edition_is_refused(author: User, version: Version) -> None:
    token = acknowledgements.sign_shown(author, version, "fr")

    with pytest.raises(Stale):
        acknowledgements.read_shown(token, user=author, version=VersionFactory())


def test_token_proves_when_the_text_was_shown(author: User, version: Version) -> None:
    with time_machine.travel(timezone.now() - timedelta(hours=2), tick=False):
        token, then = acknowledgements.sign_shown(author, version, "fr"), timezone.now()

    shown = acknowledgements.read_shown(token, user=author, version=version)

    assert abs(shown.displayed_at - then) < timedelta(seconds=1)


def test_token_older_than_a_day_is_refused(author: User, version: Version) -> None:
    with time_machine.travel(timezone.now() - timedelta(days=2)):
        token = acknowledgements.sign_shown(author, version, "fr")

    with pytest.raises(Stale):
        acknowledgements.read_shown(token, user=author, version=version)


def test_past_date_is_refused_for_real_people(author: User, version: Version) -> None:
    shown = acknowledgements.Shown("fr", "x", timezone.now() - timedelta(days=3))

    with pytest.raises(NotAllowed):
        acknowledgements.acknowledge(
            version=version,
            shown=shown,
            authentication="password",
            actor=author,
            at=timezone.now() - timedelta(days=2),
        )


def test_superseded_version_cannot_be_acknowledged(author: User, version: Version) -> None:
    VersionFactory()

    with pytest.raises(Stale):
        AcknowledgementFactory(user=author, version=version)
