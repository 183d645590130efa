"""What every adapter promises, whatever its network. A test module inherits the class and
gives a fixture `stage`; a network that cannot keep a promise may not be added."""

import itertools
from collections.abc import Awaitable
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest

from advocacy.networks.errors import ErrorKind, NetworkError
from advocacy.networks.ports import (
    Counts,
    Followers,
    Measures,
    Publishes,
    Reconciles,
    Removes,
    Renews,
    Revokes,
)
from advocacy.networks.types import AccountReading, Key, Outgoing, PostReading, Receipt
from tests.advocacy.networks.stage import Failing, ReadStage, Stage

TEXT = "Grüße 👋🏽, l\u2019équipe\u202f: https://example.com/a #hallo\n\u200fשלום e\u0301"
START = datetime(2026, 1, 1, tzinfo=UTC)
MINUTES = itertools.count()


def new_key(stage: Stage) -> Key:
    """A key no other test uses."""
    key: Key = stage.adapter.new_key(START + timedelta(minutes=next(MINUTES)), 7)
    return key


class FailureContract:
    """Every failure has a name."""

    @pytest.mark.parametrize("kind", list(ErrorKind))
    def test_failure_is_named(self, stage: Failing, kind: ErrorKind) -> None:
        if kind in stage.impossible:
            with pytest.raises(KeyError):
                stage.provoke(kind)
            return

        with pytest.raises(NetworkError) as failed:
            stage.provoke(kind)

        assert failed.value.kind is kind
        assert failed.value.detail
        told = {
            ErrorKind.RATE_LIMITED: getattr(stage, "tells_when", True),
            ErrorKind.QUOTA_EXHAUSTED: getattr(stage, "tells_day", False),
        }
        assert bool(failed.value.retry_at) is told.get(kind, False)


class FiguresContract(FailureContract):
    """What a network promises that is read, and not written to. Its stage has `add_post`."""

    def test_adapter_reads_and_does_nothing_else(self, stage: ReadStage) -> None:
        ports = {Publishes, Reconciles, Removes, Measures, Followers, Counts, Renews, Revokes}

        there = {port for port in ports if isinstance(stage.adapter, port)}

        assert there == {Measures, Renews, Revokes}

    def test_measure_of_what_is_not_told_stays_none(self, stage: ReadStage) -> None:
        known = stage.add_post()

        assert stage.run(stage.adapter.measure_account()) == AccountReading()
        assert stage.run(stage.adapter.measure_post(known)) == PostReading()

    def test_post_that_is_not_there_is_not_found(self, stage: ReadStage) -> None:
        with pytest.raises(NetworkError) as gone:
            stage.run(stage.adapter.measure_post("17841400000000999"))

        assert gone.value.kind is ErrorKind.NOT_FOUND


class AdapterContract(FailureContract):
    """Publishes once per key, is honest about what it knows, names every failure."""

    def test_adapter_offers_what_every_network_has(self, stage: Stage) -> None:
        ports = {Publishes, Reconciles, Removes, Measures, Followers, Counts}

        there = {port for port in ports if isinstance(stage.adapter, port)}

        assert there == ports - getattr(stage, "lacks", set())

    def test_publish_puts_up_the_text_unchanged(self, stage: Stage) -> None:
        receipt = stage.run(stage.adapter.publish(Outgoing(TEXT, ("fr",)), new_key(stage)))

        assert [text.encode() for text in stage.texts()] == [TEXT.encode()]
        assert receipt.remote_id
        assert receipt.revision

    def test_publish_twice_with_one_key_is_one_post(self, stage: Stage) -> None:
        post, key = Outgoing(TEXT), new_key(stage)

        first = stage.run(stage.adapter.publish(post, key))
        again = stage.run(_outcome(_repeated(stage.adapter, post, key)))

        # Who cannot look has to be told by the network itself that it is there.
        assert again == (first if _is_found_again(stage.adapter) else ErrorKind.DUPLICATE)
        assert stage.texts() == [TEXT]

    def test_publish_twice_with_two_keys_is_two_posts(self, stage: Stage) -> None:
        stage.run(stage.adapter.publish(Outgoing(TEXT), new_key(stage)))
        again = stage.run(_outcome(stage.adapter.publish(Outgoing(TEXT), new_key(stage))))

        refused = getattr(stage, "refuses_repeats", False)
        assert (again is ErrorKind.DUPLICATE) is refused
        assert stage.texts() == ([TEXT] if refused else [TEXT, TEXT])

    def test_publish_other_content_under_a_used_key_changes_nothing(self, stage: Stage) -> None:
        if not stage.adapter.replay_is_safe:
            # A key that the network forgets is no key: callers look, or the network says so.
            assert isinstance(stage.adapter, Reconciles) or getattr(stage, "refuses_repeats", False)
            return
        key = new_key(stage)
        stage.run(stage.adapter.publish(Outgoing(TEXT), key))

        with pytest.raises(NetworkError) as refused:
            stage.run(stage.adapter.publish(Outgoing("Something else"), key))

        assert refused.value.kind in {ErrorKind.AMBIGUOUS, ErrorKind.DUPLICATE}
        assert stage.texts() == [TEXT]

    def test_key_differs_by_instant_and_by_salt(self, stage: Stage) -> None:
        moments = (START, START + timedelta(microseconds=1))
        keys = {stage.adapter.new_key(at, salt).value for at in moments for salt in (0, 1)}

        assert len(keys) == 4

    def test_lost_answer_is_found_again(self, stage: Stage) -> None:
        post, key = Outgoing(TEXT), new_key(stage)
        stage.lose_next_answer()

        outcome = stage.run(_outcome(stage.adapter.publish(post, key)))

        if not isinstance(stage.adapter, Reconciles):
            assert outcome is ErrorKind.AMBIGUOUS
            assert stage.texts() == [TEXT]
            return
        found = stage.run(stage.adapter.reconcile(post, key))
        assert found is not None
        assert outcome in {found, ErrorKind.AMBIGUOUS}
        assert found == stage.run(_repeated(stage.adapter, post, key))
        assert stage.texts() == [TEXT]

    def test_reconcile_of_what_was_never_sent_finds_nothing(self, stage: Stage) -> None:
        if not isinstance(stage.adapter, Reconciles):
            assert Reconciles in getattr(stage, "lacks", set())
            return
        looked = stage.run(_outcome(stage.adapter.reconcile(Outgoing(TEXT), new_key(stage))))

        # Who cannot prove that it is not there must not say so.
        proves = getattr(stage.adapter, "proves_absence", True)
        assert looked is (None if proves else ErrorKind.AMBIGUOUS)

    def test_reconcile_of_something_else_is_ambiguous(self, stage: Stage) -> None:
        if not isinstance(stage.adapter, Reconciles):
            assert Reconciles in getattr(stage, "lacks", set())
            return
        key = new_key(stage)
        stage.run(stage.adapter.publish(Outgoing(TEXT), key))

        with pytest.raises(NetworkError) as unsure:
            stage.run(stage.adapter.reconcile(Outgoing(TEXT + "."), key))

        assert unsure.value.kind is ErrorKind.AMBIGUOUS

    def test_remove_twice_is_harmless(self, stage: Stage) -> None:
        receipt = stage.run(stage.adapter.publish(Outgoing(TEXT), new_key(stage)))

        stage.run(stage.adapter.remove(receipt.remote_id))
        stage.run(stage.adapter.remove(receipt.remote_id))

        assert stage.texts() == []

    def test_measure_of_what_is_not_told_stays_none(self, stage: Stage) -> None:
        receipt = stage.run(stage.adapter.publish(Outgoing(TEXT), new_key(stage)))

        assert stage.run(stage.adapter.measure_account()) == AccountReading()
        assert stage.run(stage.adapter.measure_post(receipt.remote_id)) == PostReading()

    def test_followers_are_all_listed_or_unknown(self, stage: Stage) -> None:
        assert stage.run(_listed(stage.adapter)) == stage.follower_ids

    @pytest.mark.parametrize("text", ["", " \n\t", "\ud800", "x" * 100_000])
    def test_publish_of_no_text_or_too_much_is_refused(self, stage: Stage, text: str) -> None:
        with pytest.raises(NetworkError) as refused:
            stage.run(stage.adapter.publish(Outgoing(text), new_key(stage)))

        assert refused.value.kind is ErrorKind.CONTENT_INVALID
        assert stage.texts() == []


async def _outcome(attempt: Awaitable[Receipt | None]) -> Receipt | ErrorKind | None:
    try:
        return await attempt
    except NetworkError as failed:
        return failed.kind


async def _repeated(adapter: Any, post: Outgoing, key: Key) -> Receipt:
    """What a caller does who does not know what became of an attempt."""
    if not adapter.replay_is_safe and isinstance(adapter, Reconciles):
        found: Receipt | None = await adapter.reconcile(post, key)
        if found is not None:
            return found
    receipt: Receipt = await adapter.publish(post, key)
    return receipt


def _is_found_again(adapter: Any) -> bool:
    return adapter.replay_is_safe or isinstance(adapter, Reconciles)


async def _listed(adapter: Any) -> list[str] | None:
    pages = await adapter.followers() if isinstance(adapter, Followers) else None
    if pages is None:
        return None
    return [follower async for page in pages for follower in page]
