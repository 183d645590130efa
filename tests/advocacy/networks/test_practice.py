"""The practice wall keeps the contract of every network."""

import asyncio
from collections.abc import Coroutine, Iterator
from datetime import UTC, datetime
from typing import Any, TypeVar

import pytest

from advocacy.networks import catalogue
from advocacy.networks.errors import ErrorKind
from advocacy.networks.ports import Tools, WallFault
from advocacy.networks.practice.adapter import KINDS, PracticeAdapter
from advocacy.networks.types import Credentials, Outgoing
from tests.advocacy.networks.contract import AdapterContract, new_key
from tests.advocacy.networks.stage import running
from tests.advocacy.networks.walls import MemoryWall

T = TypeVar("T")


class PracticeStage:
    """An account on a wall in memory, with 250 followers."""

    impossible: frozenset[ErrorKind] = frozenset()

    def __init__(self, runner: asyncio.Runner, tools: Tools, wall: MemoryWall) -> None:
        self._runner = runner
        self.wall = wall
        self.follower_ids: list[str] | None = [f"person-{n:03}" for n in range(250)]
        wall.follower_ids = list(self.follower_ids)
        adapter = catalogue.open_adapter("practice", Credentials("camille"), tools)
        assert isinstance(adapter, PracticeAdapter)
        self.adapter: Any = adapter

    def run(self, work: Coroutine[Any, Any, T]) -> T:
        return self._runner.run(work)

    def texts(self) -> list[str]:
        return [entry.post.text for entry in self.wall.entries.values()]

    def lose_next_answer(self) -> None:
        self.wall.lost = True

    def provoke(self, kind: ErrorKind) -> None:
        self.wall.fault = next(fault for fault, meant in KINDS.items() if meant is kind)
        if kind is ErrorKind.RATE_LIMITED:
            self.wall.retry_at = datetime(2026, 1, 1, tzinfo=UTC)
        self.run(self.adapter.publish(Outgoing("Hello"), new_key(self)))


@pytest.fixture
def stage() -> Iterator[PracticeStage]:
    wall = MemoryWall()
    with running(frozenset()) as (runner, http):
        yield PracticeStage(runner, Tools(http=http, wall=wall), wall)


class TestPracticeContract(AdapterContract):
    """Everything in the contract."""


def test_practice_maps_every_fault_to_a_kind_of_its_own() -> None:
    assert set(KINDS) == set(WallFault)
    assert set(KINDS.values()) == set(ErrorKind)


def test_practice_counts_500_graphemes() -> None:
    counted = catalogue.count("practice", "👨‍👩‍👧" * 500)

    assert counted.fits
    assert counted.tightest.left == 0
    assert not catalogue.count("practice", "👨‍👩‍👧" * 501).fits


def test_practice_needs_a_wall(stage: PracticeStage) -> None:
    with running(frozenset()) as (_, http), pytest.raises(ValueError, match="wall"):
        PracticeAdapter(Credentials("camille"), Tools(http=http))
