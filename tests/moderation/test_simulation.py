"""Twenty reviewers at one queue (A-13): real requests, tabs left open, workers killed.

No case is decided twice, no note is lost, and what somebody took and left is free in time.
"""

import random
from collections import Counter
from concurrent.futures import ThreadPoolExecutor, wait
from contextlib import closing
from datetime import timedelta
from http.client import HTTPConnection, HTTPException
from typing import Any, NamedTuple
from urllib.parse import urlencode

import pytest
import time_machine
from bs4 import BeautifulSoup
from django.contrib.auth.models import Group
from django.db import connection
from django.utils import timezone

from charter.services.people import ensure_groups, group_name
from moderation.models import Case, Decision, LedgerEntry
from moderation.services import leases
from moderation.states import CaseState, Lane
from tests.factories.moderation import CaseFactory, charter_in_force
from tests.factories.people import UserFactory
from tests.services.web import signed_in, site

pytestmark = [
    pytest.mark.django_db(transaction=True),
    pytest.mark.slow,
    pytest.mark.skipif(connection.vendor == "sqlite", reason="has one writer at a time anyway"),
]
REVIEWERS = 20
DESK = "/admin/desk/"
CUT, KILLS = 0, 3
KINDS = ("approve", "approve", "approve", "request_changes", "refuse", "escalate")


class Seen(NamedTuple):
    """A card as somebody's tab shows it."""

    pk: int
    digest: str


class Reviewer:
    """Somebody at the desk, by chance: decides, walks away, comes back to old tabs, is cut off."""

    def __init__(self, number: int, port: int, headers: dict[str, str]) -> None:
        self.draw = random.Random(number)
        self.name, self.port, self.headers = f"reviewer-{number}", port, headers
        self.line = HTTPConnection("127.0.0.1", port, timeout=60)
        self.tabs: list[Seen] = []
        self.answers: Counter[int] = Counter()
        self.kept: dict[str, bool] = {}
        self.told: list[str] = []

    def work(self) -> "Reviewer":
        """Go on until nothing is left to take."""
        with closing(self.line):
            while (seen := self._take()) is not None:
                self._meet(seen)
        return self

    def _meet(self, seen: Seen) -> None:
        self.tabs.append(seen)
        chance = self.draw.random()
        if chance < 0.08:
            return  # went home
        if chance < 0.16:
            self._cut_off(seen)
            return
        if chance < 0.3:
            self._decide(self.draw.choice(self.tabs))
        self._decide(seen)
        if chance > 0.85:
            self._decide(seen)  # the other tab

    def _take(self) -> Seen | None:
        status, _, address = self._ask("POST", f"{DESK}next/")
        if status == CUT:
            return self._take()
        if "/case/" not in address:
            return None
        status, page, _ = self._ask("GET", address)
        if status == CUT:
            return self._take()
        field = BeautifulSoup(page, "html.parser").select_one("#desk-decision input[name=digest]")
        assert field is not None, page[:500]
        return Seen(int(address.split("/case/")[1].split("/")[0]), str(field["value"]))

    def _decide(self, seen: Seen) -> None:
        data, note = self._decision(seen)
        status, page, _ = self._ask("POST", f"{DESK}case/{seen.pk}/decide/", data)
        if status == 302:
            self.told.append(note)
        elif status != CUT:
            self.kept[note] = note in page

    def _cut_off(self, seen: Seen) -> None:
        """Send a decision and hang up before the answer: it may have been made, or not."""
        data, _ = self._decision(seen)
        line = HTTPConnection("127.0.0.1", self.port, timeout=60)
        line.request("POST", f"{DESK}case/{seen.pk}/decide/", urlencode(data), self.headers)
        line.close()

    def _decision(self, seen: Seen) -> tuple[dict[str, Any], str]:
        note = f"{self.name}-{self.draw.getrandbits(64):x}"
        kind = self.draw.choice(KINDS)
        data = {"kind": kind, "digest": seen.digest, "note": note, "clause_id": "respect"}
        return data, note

    def _ask(
        self, method: str, address: str, data: dict[str, Any] | None = None
    ) -> tuple[int, str, str]:
        try:
            self.line.request(method, address, urlencode(data or {}), self.headers)
            answer = self.line.getresponse()
            page = answer.read().decode()
        except (HTTPException, OSError):  # the server closed the line in between
            self.line.close()
            return CUT, "", ""
        self.answers[answer.status] += 1
        return answer.status, page, answer.headers.get("Location", "")


def test_twenty_reviewers_decide_each_case_once_and_lose_no_note(company, size):
    charter_in_force()
    authors = [UserFactory(unit=company) for _ in range(10)]
    total = size(100, 2_000)
    for number in range(total):
        four_eyes = {"four_eyes": True} if number % 8 == 0 else {}
        CaseFactory(author=authors[number % 10], text=f"Message {number}", **four_eyes)
    people = team_of(company)

    with site(UNDO_SECONDS="0") as served, ThreadPoolExecutor(REVIEWERS) as pool:
        team = [Reviewer(n, served.port, signed_in(each)) for n, each in enumerate(people)]
        at_work = [pool.submit(each.work) for each in team]
        killed = kill_workers(served, at_work)
        for each in at_work:
            each.result()

    answers = sum((each.answers for each in team), Counter())
    # 403: who said the first yes may not say the second.
    assert set(answers) <= {200, 302, 403, 409}
    assert answers[409] > 0
    assert killed > 0
    assert Decision.objects.values("case").distinct().count() > total / 2
    nothing_is_lost(team)
    nobody_decides_twice()
    what_was_left_is_free_in_time()


def kill_workers(served, at_work):
    """Kill a worker now and then while people are at it, three times at most; say how often."""
    killed = 0
    while killed < KILLS and wait(at_work, timeout=1).not_done:
        served.kill_a_worker()
        killed += 1
    return killed


def team_of(company):
    """Ten moderators and ten leads, who alone may say a second yes; and legal, to hand over to."""
    ensure_groups()
    UserFactory(unit=company, legal=True)
    people = []
    for role in ("moderator", "lead"):
        held = [UserFactory(unit=company, **{role: True}) for _ in range(REVIEWERS // 2)]
        Group.objects.get(name=group_name(role)).user_set.add(*held)
        people += held
    return people


def nothing_is_lost(team):
    """Each note is with its decision, or was still on the page of the refusal."""
    written = Counter(Decision.objects.values_list("note", flat=True))
    told = [note for each in team for note in each.told]
    assert all(written[note] == 1 for note in told)
    refused = {note: kept for each in team for note, kept in each.kept.items()}
    assert all(refused.values())
    assert not set(refused) & set(written)


def nobody_decides_twice():
    """One answer ends a case; two different people say yes where two must."""
    for case in Case.objects.prefetch_related("decisions"):
        made = list(case.decisions.all())
        yes = [row.decider_id for row in made if row.kind == "approve"]
        final = [row for row in made if row.kind in ("refuse", "request_changes")]
        assert len(yes) == len(set(yes))
        assert len(yes) <= (2 if case.lane == Lane.FOUR_EYES else 1)
        assert len(final) + (case.state == CaseState.APPROVED) <= 1
        if case.state == CaseState.APPROVED:
            assert len(yes) == (2 if case.lane == Lane.FOUR_EYES else 1)
    moves = LedgerEntry.objects.filter(
        action__in=["case.approve", "case.approve_first", "case.refuse",
                    "case.request_changes", "case.escalate"],
    )  # fmt: skip
    assert moves.count() == Decision.objects.count()


def what_was_left_is_free_in_time():
    """Somebody walked away, and ten minutes later the next one can take it."""
    left = Case.objects.filter(state=CaseState.IN_REVIEW)
    count, now = left.count(), timezone.now()
    assert count > 0
    assert not left.filter(lease_until__gt=now + leases.LEASE).exists()
    with time_machine.travel(now + leases.LEASE + timedelta(seconds=1)):
        assert leases.sweep() == count
    assert not left.exists()
