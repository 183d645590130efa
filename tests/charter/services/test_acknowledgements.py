"""An acknowledgement is made by the person, once, at its own time, and can be verified."""

from datetime import datetime, timedelta
from typing import Any

import pytest
import time_machine
from django.utils import timezone

from charter import public
from charter.models import Acknowledgement, EffectiveText, User, Version
from charter.services import acknowledgements, chain, effective
from config.kernel.errors import Invalid, NotAllowed, Stale
from moderation.models import LedgerEntry
from tests.factories.charter import VersionFactory, layer
from tests.factories.lessons import lesson, passed
from tests.factories.people import UserFactory

pytestmark = pytest.mark.django_db


def _text(user: User) -> EffectiveText:
    text = effective.effective_text(user)
    assert text is not None
    return text


def _acknowledge(user: User, language: str = "fr") -> Acknowledgement:
    token = acknowledgements.sign_shown(user, _text(user), language)
    shown = acknowledgements.read_shown(token, user=user)
    return acknowledgements.acknowledge(shown=shown, authentication="password", actor=user)


def test_obligations_are_empty_without_a_version(author: User) -> None:
    assert public.missing_obligations(author) == []


def test_obligations_end_with_the_acknowledgement(author: User, version: Version) -> None:
    before = public.missing_obligations(author)

    _acknowledge(author)

    assert (before, public.missing_obligations(author)) == (["acknowledge"], [])


def test_obligations_return_with_the_next_edition(author: User, version: Version) -> None:
    _acknowledge(author)

    VersionFactory(clause_ids=("say-who-you-are", "something-new"))

    assert public.missing_obligations(author) == ["acknowledge"]


def test_obligations_do_not_return_with_an_editorial_edition(
    author: User, version: Version
) -> None:
    _acknowledge(author)

    VersionFactory(texts={"introduction": "Mieux dit"}, terms={"change_class": "editorial"})

    assert public.missing_obligations(author) == []


def test_obligations_name_the_lesson_that_opens_a_channel(author: User, version: Version) -> None:
    lesson("of-bluesky", channel="bluesky", opens_channel=True)
    _acknowledge(author)

    assert public.missing_obligations(author, "bluesky") == ["lesson:of-bluesky"]
    assert public.missing_obligations(author, "practice") == []


def test_missing_among_asks_each_person_for_their_own_text(
    author: User, hr: User, version: Version, django_assert_num_queries: Any
) -> None:
    _acknowledge(author)
    _acknowledge(hr)
    VersionFactory(
        layer=layer("subsidiary", key="banque"), clause_ids=["more"],
        terms={"scope": {"units": ["banque"]}},
    )  # fmt: skip
    public.missing_among([author.pk])

    with django_assert_num_queries(7):
        missing = public.missing_among([author.pk, hr.pk, 10**9])

    assert missing == {author.pk}


def test_require_obligations_refuses_with_a_code(author: User, version: Version) -> None:
    with pytest.raises(NotAllowed) as caught:
        public.require_obligations(author)

    assert caught.value.code == "charter.acknowledge_first"


def test_record_holds_what_was_shown(author: User, version: Version) -> None:
    row = _acknowledge(author, "en")

    assert (row.language, row.statement) == ("en", "I have read this edition.")
    assert row.audience_key == "units=hexalia/banque;country=FR;channels=;roles="
    assert row.displayed_at <= row.acknowledged_at
    assert (row.lesson_attempts, row.leaf_index, row.anchor) == ([], 1, None)
    assert (row.version, row.text) == (version, _text(author))
    assert acknowledgements.verifies(row)
    assert chain.verify() == []


def test_record_of_another_language_has_another_text(author: User, version: Version) -> None:
    french = _acknowledge(author, "fr")
    english = _acknowledge(UserFactory(), "en")

    assert french.effective_text_sha256 != english.effective_text_sha256


def test_record_writes_one_event(author: User, version: Version) -> None:
    _acknowledge(author)
    _acknowledge(author)

    assert LedgerEntry.objects.filter(action="acknowledgement.record").count() == 1


def test_second_tab_finds_the_first_record(author: User, version: Version) -> None:
    first, second = _acknowledge(author), _acknowledge(author)

    assert first.pk == second.pk


def test_token_of_another_person_is_refused(author: User, version: Version) -> None:
    token = acknowledgements.sign_shown(UserFactory(), _text(author), "fr")

    with pytest.raises(NotAllowed):
        acknowledgements.read_shown(token, user=author)


@pytest.mark.parametrize("token", ["", "x", "1:1:fr:abc:1abc:forged", "é\u0000:"])
def test_forged_token_is_refused(author: User, version: Version, token: str) -> None:
    with pytest.raises(Invalid):
        acknowledgements.read_shown(token, user=author)


def test_token_of_a_text_that_binds_no_more_is_refused(author: User, version: Version) -> None:
    shown = acknowledgements.Shown(_text(author), "fr", timezone.now())
    VersionFactory(clause_ids=("say-who-you-are",))

    with pytest.raises(Stale):
        acknowledgements.acknowledge(shown=shown, authentication="password", actor=author)


def test_text_that_binds_as_before_is_acknowledged_as_it_was_shown(
    author: User, version: Version
) -> None:
    before = _text(author)
    shown = acknowledgements.Shown(before, "fr", timezone.now())
    VersionFactory(texts={"introduction": "Mieux dit"}, terms={"change_class": "editorial"})

    row = acknowledgements.acknowledge(shown=shown, authentication="password", actor=author)

    assert (row.text, row.text == _text(author)) == (before, False)
    assert public.missing_obligations(author) == []


def test_token_proves_when_the_text_was_shown(author: User, version: Version) -> None:
    text = _text(author)
    with time_machine.travel(timezone.now() - timedelta(hours=2), tick=False):
        token, then = acknowledgements.sign_shown(author, text, "fr"), timezone.now()

    shown = acknowledgements.read_shown(token, user=author)

    assert abs(shown.displayed_at - then) < timedelta(seconds=1)


def test_token_older_than_a_day_is_refused(author: User, version: Version) -> None:
    text = _text(author)
    with time_machine.travel(timezone.now() - timedelta(days=2)):
        token = acknowledgements.sign_shown(author, text, "fr")

    with pytest.raises(Stale):
        acknowledgements.read_shown(token, user=author)


def _history(person: User, at: datetime) -> Acknowledgement:
    shown = acknowledgements.Shown(_text(person), "fr", at - timedelta(minutes=9))
    return acknowledgements.record_history(shown=shown, audience_key="x", actor=person, at=at)


def test_past_date_is_refused_for_real_people(author: User, version: Version) -> None:
    with pytest.raises(NotAllowed) as caught:
        _history(author, timezone.now() - timedelta(days=2))

    assert caught.value.code == "acknowledgement.past_date"
    assert not Acknowledgement.objects.exists()


def test_history_of_the_demonstration_says_so(version: Version) -> None:
    then = timezone.now() - timedelta(days=2)

    row = _history(UserFactory(is_demo=True), then)

    assert (row.authentication, row.acknowledged_at) == ("demonstration", then)


TAUGHT = {"clause_id": "say-who-you-are", "lesson": "who"}


def _major(**clause: Any) -> Version:
    lesson("who")
    version: Version = VersionFactory(clause_ids=[TAUGHT | clause, "keep-what-is-confidential"])
    return version


@pytest.mark.parametrize(
    ("first", "second", "asked"),
    [
        ({}, {"duty": "Autrement."}, ["who"]),
        ({}, {}, []),
        ({"duty": "Autrement."}, {"duty": "Autrement."}, []),
    ],
)
def test_major_change_asks_for_the_lessons_of_the_clauses_it_changed(
    author: User, first: dict[str, Any], second: dict[str, Any], asked: list[str]
) -> None:
    _major(**first)
    _acknowledge(author)

    VersionFactory(clause_ids=[TAUGHT | second, "keep-what-is-confidential", "third"])

    assert acknowledgements.lessons_to_pass(author, _text(author)) == asked


def test_minor_change_asks_for_no_lesson(author: User) -> None:
    _major()
    _acknowledge(author)

    VersionFactory(
        clause_ids=[TAUGHT | {"duty": "Plus clair."}, "keep-what-is-confidential"],
        terms={"change_class": "minor"},
    )

    assert acknowledgements.lessons_to_pass(author, _text(author)) == []


def test_newcomer_is_asked_for_no_lesson(author: User) -> None:
    _major()

    assert acknowledgements.lessons_to_pass(author, _text(author)) == []


def test_lesson_is_passed_before_the_change_is_acknowledged(author: User) -> None:
    _major()
    _acknowledge(author)
    _major(duty="Autrement.")

    with pytest.raises(NotAllowed) as caught:
        _acknowledge(author)
    attempt = passed(author, "who")

    assert caught.value.code == "acknowledgement.lessons_first"
    assert _acknowledge(author).lesson_attempts == [attempt.pk]
