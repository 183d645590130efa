"""Nobody reads out the list of restricted words by trying, and nobody who types is hindered."""

from datetime import timedelta

import pytest
import time_machine
from django.core.cache import cache
from django.utils import timezone

from charter import public as charter
from charter.rules import seal
from moderation.services import intake, probing
from tests.factories.moderation import acknowledged, charter_in_force, content, rule_in_force
from tests.factories.people import UserFactory

pytestmark = pytest.mark.django_db
LETTERS = "abcdefghijklmnopqrstuvwxyz"
WORDS = [f"quercus{letter}" for letter in LETTERS]


@pytest.fixture
def restricted() -> None:
    charter_in_force()
    key = charter.term_key()
    rule_in_force("confidential.lexicon", terms=[seal(word, key) for word in WORDS])


@pytest.fixture
def prober(author, restricted):
    """Give an author who has found as many words as one may in an hour."""
    for word in WORDS[: probing.LIMIT]:
        assert told(author, word)
    return author


def told(author, text: str) -> bool:
    """Whether the draft's author hears of a restricted word."""
    return bool(intake.advise(content(text), author=author).findings)


def test_words_past_the_limit_are_not_told_while_typing(prober):
    assert not told(prober, WORDS[-1])
    assert not told(prober, WORDS[0])


def test_author_is_told_that_they_are_checked_later_found_or_not(prober):
    told(prober, WORDS[-1])

    for text in (WORDS[-1], "Bonjour"):
        verdict = intake.advise(content(text), author=prober)
        assert verdict.guidance[-1].rule == probing.WITHHELD
        assert probing.withholds(verdict)


def test_sending_finds_them_all_the_same(prober):
    told(prober, WORDS[-1])

    case = intake.submit(content(WORDS[-1]), author=acknowledged(prober))

    assert case.findings.get().rule_code == "R06"


def test_typing_on_around_a_word_counts_once(author, restricted):
    for length in range(3 * probing.LIMIT):
        assert told(author, f"Le dossier {WORDS[0]} avance" + " bien" * length)


def test_an_hour_later_they_are_told_again(prober):
    told(prober, WORDS[-1])

    with time_machine.travel(timezone.now() + timedelta(hours=1, minutes=1)):
        assert told(prober, WORDS[-1])


def test_others_are_not_concerned(prober):
    told(prober, WORDS[-1])

    assert told(UserFactory(unit=prober.unit), WORDS[-1])


def test_cache_holds_no_word(author, restricted):
    told(author, WORDS[0])

    kept = repr([cache.get(key.split(":", 2)[-1]) for key in cache._cache])
    assert kept != "[]"
    assert "quercus" not in kept
