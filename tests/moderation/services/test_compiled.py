"""Rule sets are compiled once, while the old one still serves, and swapped whole."""

import threading
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor

import pytest
from django.utils import timezone

from charter.rules import RuleSet
from moderation.screening.content import Content
from moderation.screening.context import Context, Stage
from moderation.screening.engine import Screener
from moderation.services import compiled, screeners
from tests.moderation.screening.company import rule

THREADS = 8


@pytest.fixture(autouse=True)
def _nothing_compiled() -> Iterator[None]:
    compiled.forget()
    yield
    settled()
    compiled.forget()


def rules(word: str, *, more: int = 0) -> RuleSet:
    """A set that flags a word, with that many terms besides."""
    terms = [word, *(f"mot{number}" for number in range(more))]
    return RuleSet((rule("R20", params={"terms": terms}),), version=word)


def large(word: str) -> RuleSet:
    return rules(word, more=compiled.LARGE)


def settled() -> None:
    """Wait for a set that is being compiled aside."""
    for thread in threading.enumerate():
        if thread.name == "rules":
            thread.join()


def together(ask: Callable[[], Screener]) -> list[Screener]:
    """What that many threads get when they ask at the same instant."""
    barrier = threading.Barrier(THREADS)

    def run(_number: int) -> Screener:
        barrier.wait()
        return ask()

    with ThreadPoolExecutor(THREADS) as pool:
        return list(pool.map(run, range(THREADS)))


def test_threads_that_ask_at_once_get_one_set():
    wanted = rules("zut", more=500)

    found = together(lambda: compiled.screener_for(wanted))

    assert len({id(screener) for screener in found}) == 1


def test_threads_that_serve_at_once_get_one_set():
    wanted = rules("zut", more=500)

    found = together(lambda: compiled.serving(wanted))

    assert len({id(screener) for screener in found}) == 1
    assert found[0].fingerprint == wanted.fingerprint


def test_old_set_answers_drafts_while_a_large_one_is_compiled():
    old, new = compiled.serving(rules("zut")), large("flûte")

    meanwhile = together(lambda: compiled.serving(new, wait=False))
    settled()

    assert {id(screener) for screener in meanwhile} <= {id(old), id(compiled.serving(new))}
    assert meanwhile[0] is old
    assert compiled.serving(new, wait=False).fingerprint == new.fingerprint


def test_what_is_sent_waits_for_the_rules_in_force():
    compiled.serving(rules("zut"))
    new = large("flûte")
    compiled.serving(new, wait=False)

    assert compiled.serving(new).fingerprint == new.fingerprint


def test_small_set_is_there_at_once():
    compiled.serving(rules("zut"))

    assert compiled.serving(rules("flûte"), wait=False).fingerprint == rules("flûte").fingerprint


def test_first_set_is_waited_for():
    assert compiled.serving(large("zut"), wait=False).fingerprint == large("zut").fingerprint


def test_threads_go_on_reading_while_the_set_is_swapped():
    sets, stop = [rules("zut"), rules("flûte")], threading.Event()
    context = Context(now=timezone.now(), stage=Stage.SUBMISSION)
    wrong: list[str] = []

    def read() -> None:
        while not stop.is_set():
            for wanted, word in zip(sets, ("zut", "flûte"), strict=True):
                verdict = compiled.serving(wanted).screen(Content(f"Ah {word}", "fr"), context)
                if verdict.fingerprint != wanted.fingerprint or not verdict.findings:
                    wrong.append(word)

    readers = [threading.Thread(target=read) for _ in range(4)]
    for reader in readers:
        reader.start()
    for number in range(20):
        compiled.screener_for(rules(f"mince{number}"))
    stop.set()
    for reader in readers:
        reader.join()

    assert not wrong


def test_set_that_cannot_be_compiled_leaves_the_old_one_to_drafts(settings):
    old = compiled.serving(rules("zut"))
    del settings.PSEUDONYM_KEY

    for _ in range(2):
        assert compiled.serving(large("flûte"), wait=False) is old
        settled()
    with pytest.raises(AttributeError):
        compiled.serving(large("flûte"))


def test_few_sets_are_kept():
    first = compiled.screener_for(rules("a"))
    for word in "bcd":
        compiled.screener_for(rules(word))

    assert compiled.screener_for(rules("d")) is compiled.screener_for(rules("d"))
    assert compiled.screener_for(rules("a")) is not first


@pytest.mark.django_db
def test_rules_in_force_are_one_object_while_they_are_the_same():
    assert screeners.rules_in_force() is screeners.rules_in_force()


@pytest.mark.django_db
def test_warming_compiles_what_is_in_force():
    screeners.warm()

    served = compiled.serving(screeners.rules_in_force())
    assert compiled.serving(screeners.rules_in_force(), wait=False) is served
