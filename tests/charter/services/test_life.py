"""Random lives of texts: the law and the four eyes hold in the rows (A-02, A-14)."""

from collections.abc import Callable
from datetime import date, timedelta
from random import Random
from typing import Any
from zoneinfo import ZoneInfo

import pytest
from django.db import transaction
from django.utils import timezone

from charter.models import Approval, Proof, User, Version
from charter.services import formalities, review, schedule
from config.kernel.errors import DomainError
from tests.charter.life import Company, handed_in, owed
from tests.factories.charter import layer

ROLES = ("hr", "hr", "legal", "legal", "lead", "dpo")
ZONES = ["Europe/Paris", "Africa/Cairo", "America/Santiago", "Pacific/Auckland"]


class Story:
    """A company through a few years of one text, driven by random people."""

    def __init__(self, company: Company, clock: Any, random: Random) -> None:
        self.company, self.clock, self.random = company, clock, random
        people = [company.person(*{r, random.choice(ROLES)}) for r in ROLES]
        self.people: list[User] = [*people, company.person(is_superuser=True)]
        company.banque.time_zone = random.choice(ZONES)
        company.banque.save()
        self.row = layer("subsidiary", key="annex", unit=company.banque)
        self.version = self._submit()

    def _submit(self) -> Version:
        return self.company.submitted(
            *self.random.sample(self.people[:4], 1),
            layer_row=self.row,
            clauses=(f"one-{self.random.randrange(10**9)}",),
            scope={"units": self.random.sample(["banque", "energie", "belgium", "britain"], 2)},
            annexed=self.random.random() < 0.6,
            touches=tuple(self.random.sample(["discipline", "data"], self.random.randrange(3))),
        )

    def step(self) -> None:
        event = self.random.choices(list(EVENTS), weights=list(EVENTS.values()))[0]
        self.version.refresh_from_db()
        try:
            with transaction.atomic():
                event(self, self.random.choice(self.people))
        except DomainError:
            pass  # refused: nothing was written, and the story goes on

    def wait(self, person: User) -> None:
        self.clock.shift(timedelta(days=self.random.randrange(1, 20)))

    def approve(self, person: User) -> None:
        review.approve(self.version, actor=person)

    def prove(self, person: User) -> None:
        requirement = self.random.choice(owed(self.version) or [None])
        if requirement is not None:
            back = timedelta(days=self.random.randrange(-2, 9))
            given = handed_in(requirement, timezone.localdate() - back)
            formalities.record_proof(self.version, given, actor=person)

    def confirm_proof(self, person: User) -> None:
        proof = self.version.proofs.filter(counts=False).first()
        if proof is not None:
            formalities.confirm_proof(proof, actor=person)

    def withdraw_proof(self, person: User) -> None:
        proof = self.version.proofs.filter(withdrawn_at__isnull=True).first()
        if proof is not None:
            formalities.withdraw_proof(proof, reason="Erreur", actor=person)

    def plan(self, person: User) -> None:
        after = timedelta(days=self.random.randrange(10, 120))
        schedule.plan(self.version, on=timezone.localdate() + after, actor=person)

    def set_day(self, person: User) -> None:
        schedule.confirm(self.version, actor=person)

    def midnight(self, person: User) -> None:
        schedule.flip_due()

    def suspend(self, person: User) -> None:
        if self.version.suspension_asked_by_id is None:
            schedule.ask_suspension(self.version, reason="Erreur", actor=person)
        else:
            schedule.suspend(self.version, actor=person)

    def again(self, person: User) -> None:
        if self.version.state in {"in_force", "suspended", "withdrawn"}:
            self.version = self._submit()

    def withdraw(self, person: User) -> None:
        schedule.withdraw(self.version, reason="Erreur", actor=person)


EVENTS = {
    Story.approve: 9, Story.prove: 12, Story.confirm_proof: 3, Story.wait: 3, Story.plan: 6,
    Story.set_day: 6, Story.midnight: 3, Story.again: 1, Story.suspend: 0.5,
    Story.withdraw_proof: 0.3, Story.withdraw: 0.1,
}  # fmt: skip


def _month_after(day: date) -> date:
    """The same day a month later, or the last of that month: the law's own floor."""
    last = (day.replace(day=1) + timedelta(days=63)).replace(day=1) - timedelta(days=1)
    return last.replace(day=min(day.day, last.day))


def check(version: Version) -> bool:
    """Look at the rows alone; say whether this version ever bound anybody."""
    rows = list(Approval.objects.filter(version=version))
    people = [row.person_id for row in rows]
    assert len(set(people)) == len(people)
    assert not set(people) & {author["person"] for author in version.authors}
    if version.in_force_at is None:
        return False
    assert {row.role for row in rows} >= {"legal", "hr", "lead"}
    assert version.scheduled_by_id not in {None, version.planned_by_id}
    assert version.content["fr"]["clauses"][0]["duty"]
    standing = Proof.objects.filter(version=version, withdrawn_at=None)
    councils = set(standing.filter(kind="works_council").values_list("unit__code", flat=True))
    heard = {"banque", "energie", "belgium"} & set(version.scope["units"])
    assert heard <= councils
    day = version.in_force_at.astimezone(ZoneInfo(formalities.zone_of(version))).date()
    if version.annexed:
        french = {"banque", "energie"} & heard
        kinds = set(standing.values_list("unit__code", "kind"))
        assert kinds >= {(u, k) for u in french for k in ("inspectorate", "registry", "publicity")}
        last = max((p.dated_on for p in standing), default=None)
        assert last is None or day >= _month_after(last)
    assert all(p.counts and p.confirmed_by_id != p.recorded_by_id for p in standing)
    return True


@pytest.mark.django_db
@pytest.mark.slow
def test_no_life_of_a_text_goes_round_the_law_or_the_four_eyes(
    time_machine: Any, size: Callable[[int, int], int]
) -> None:
    bound = 0
    for seed in range(size(12, 1000)):
        time_machine.move_to("2026-01-05T09:00:00Z")
        with transaction.atomic():
            story = Story(Company(), time_machine, Random(seed))
            for _ in range(220):
                story.step()
            bound += sum(check(version) for version in Version.objects.exclude(layer__kind="group"))
            transaction.set_rollback(True)

    assert bound >= size(2, 150), "too few texts came into force for the check to mean anything"
