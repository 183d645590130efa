"""The pure model of a text's life: 100,000 random sequences, and nobody decides twice (A-14)."""

from random import Random
from typing import Any

import pytest

from charter.states import PREPARING, VERSION
from charter.texts.requirements import (
    CONSULTED_ABOUT,
    Ballot,
    ChangeClass,
    Touches,
    needs_consultation,
    next_action,
    quorum_for,
)

SEQUENCES = 100_000
ROLES = ("legal", "hr", "lead", "dpo", "finance", "moderator")
PEOPLE = range(1, 9)


class Life:
    """One text, and what happened to it; every refusal leaves it as it was."""

    def __init__(self, random: Random) -> None:
        self.random = random
        self.roles = {p: set(random.sample(ROLES, random.choice((1, 1, 2, 3)))) for p in PEOPLE}
        self.touches = [t.value for t in Touches if random.random() < 0.2]
        self.annexed = random.random() < 0.4
        classes = [c.value for c in ChangeClass]
        self.change = "major" if CONSULTED_ABOUT & set(self.touches) else random.choice(classes)
        self.consultation = needs_consultation(self.change, self.touches) or self.annexed
        self.start()

    def start(self) -> None:
        self.state, self.approved = "review", dict[str, int]()
        self.authors = frozenset(self.random.sample(PEOPLE, 2))
        self.consulted = self.done = False
        self.planned_by = self.set_by = self.asked_by = self.suspended_by = 0

    @property
    def ballot(self) -> Ballot:
        return Ballot(quorum_for("group", self.touches), self.authors, self.approved)

    def move(self, action: str) -> bool:
        allowed = VERSION.allows(action, self.state)
        if allowed:
            self.state = VERSION.table[action][1]
        return allowed

    def go_on(self) -> None:
        while action := next_action(
            self.state, approved=not self.ballot.missing, consultation=self.consultation,
            consulted=self.consulted, annexed=self.annexed, done=self.done,
        ):  # fmt: skip
            assert self.move(action)

    def approve(self, person: int) -> None:
        held = self.roles[person]
        if self.state == "review" and self.ballot.refusal(person, held) is None:
            self.approved[self.ballot.role_of(held)] = person
            self.go_on()

    def edit(self, person: int) -> None:
        if self.state == "review":
            self.start()
            self.authors |= {person}

    def prove(self, person: int) -> None:
        if self.state in {"consultation", "formalities"} and "hr" in self.roles[person]:
            self.consulted, self.done = True, self.consulted or not self.annexed
            self.go_on()

    def plan(self, person: int) -> None:
        if self.state == "ready":
            self.planned_by = person

    def set_day(self, person: int) -> None:
        if self.state == "ready" and self.planned_by and self.planned_by != person:
            self.set_by = person
            self.move("schedule")

    def unset(self, person: int) -> None:
        if self.move("unschedule"):
            self.planned_by = self.set_by = 0

    def midnight(self, person: int) -> None:
        self.move("put_in_force")

    def suspend(self, person: int) -> None:
        if self.state != "in_force":
            return
        if not self.asked_by:
            self.asked_by = person
        elif self.asked_by != person:
            self.suspended_by = person
            self.move("suspend")

    def check(self) -> None:
        people = list(self.approved.values())
        assert len(set(people)) == len(people), "one person approved twice"
        assert not set(people) & self.authors, "an author approved"
        assert all(role in self.roles[p] for role, p in self.approved.items())
        if self.state not in {"review", "withdrawn"}:
            assert not self.ballot.missing, "a role was not heard"
            assert self.consulted or not self.consultation or self.state == "consultation"
        if self.state in {"ready", "scheduled", "in_force"} and self.annexed:
            assert self.done, "a formality is missing"
        if self.state in {"scheduled", "in_force"}:
            assert self.set_by not in {0, self.planned_by}
        if self.state == "suspended":
            assert self.suspended_by not in {0, self.asked_by}


EVENTS: list[Any] = [
    Life.approve, Life.approve, Life.approve, Life.approve, Life.approve, Life.prove, Life.prove,
    Life.plan, Life.set_day, Life.midnight, Life.suspend, Life.edit, Life.unset,
]  # fmt: skip


@pytest.mark.slow
def test_no_sequence_lets_one_person_decide_twice_or_skip_a_guard() -> None:
    random, reached = Random(14), set[str]()
    for _ in range(SEQUENCES):
        life = Life(random)
        for _ in range(random.randrange(4, 18)):
            random.choice(EVENTS)(life, random.choice(PEOPLE))
        life.check()
        reached.add(life.state)

    assert {*(state.value for state in PREPARING), "in_force"} <= reached
    # A suspension is rare in so few steps: it has to be reached on purpose.
    assert _suspended(random).state == "suspended"


def _suspended(random: Random) -> Life:
    life = Life(random)
    while life.state != "suspended":
        random.choice([e for e in EVENTS if e is not Life.edit])(life, random.choice(PEOPLE))
        life.check()
        if random.random() < 0.01:
            life = Life(random)
    return life


@pytest.mark.parametrize(
    ("kind", "touches", "roles"),
    [
        ("group", (), ("legal", "hr", "lead")),
        ("subsidiary", ("data",), ("legal", "hr", "lead", "dpo")),
        ("note", ("data", "finance"), ("legal",)),
    ],
)
def test_quorum_by_kind_and_subject(
    kind: str, touches: tuple[str, ...], roles: tuple[str, ...]
) -> None:
    assert quorum_for(kind, touches) == roles


@pytest.mark.parametrize("change", ["major", "minor", "editorial"])
@pytest.mark.parametrize("subject", ["discipline", "monitoring"])
def test_consultation_for_discipline_and_monitoring_whatever_the_class(
    change: str, subject: str
) -> None:
    assert needs_consultation(change, (subject,))
