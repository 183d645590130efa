"""Four eyes, always (A-14): whatever people try, in whatever order."""

from collections import Counter
from datetime import UTC, datetime, timedelta

import pytest
import time_machine

from config.kernel.errors import DomainError, WrongState
from moderation.models import Case, Decision
from moderation.services import appeal_review, appeals, decisions, leases, undoing
from moderation.services.decisions import Answer
from tests.factories.moderation import CaseFactory, charter_in_force
from tests.factories.people import UserFactory
from tests.moderation.desk_model import ANSWERS, DECISIONS, LEASE, UNDO, WAITS, Desk, Event, story

STORIES = 100_000
ANSWER = Answer(note="Voici pourquoi.", clause_id="respect")
START = datetime(2026, 11, 19, 9, tzinfo=UTC)


def test_no_order_of_events_breaks_a_promise_of_the_model():
    ends, heard = Counter(), Counter()
    for seed in range(STORIES):
        desk, events = story(seed)
        for event in events:
            desk.run(event)
            assert not desk.broken(), (seed, desk)
        ends[desk.state] += 1
        heard.update(what for what, _who in desk.decisions if what in ANSWERS)

    # Chance went everywhere: no promise holds for want of cases.
    assert set(ends) >= {"queued", "in_review", "withdrawn", "appealed", *DECISIONS.values()}
    assert min(*ends.values(), *heard.values()) > STORIES // 100
    assert set(heard) == set(ANSWERS)


@pytest.mark.parametrize(
    ("decided", "state", "promise"),
    [
        ([("approve", "nobody")], "approved", "decided by its author"),
        ([("approve", "lead"), ("approve", "lead")], "approved", "two yes of one person"),
        ([("approve", "lead")], "approved", "approved by too few"),
        ([("refuse", "lead"), ("approve", "legal")], "approved", "approved by too few"),
        ([("refuse", "lead"), ("refuse", "legal")], "refused", "decided twice"),
        ([("refuse", "lead"), ("uphold", "lead")], "refused", "heard by who had decided"),
        ([("uphold", "a"), ("uphold", "b"), ("uphold", "c")], "refused", "heard twice"),
    ],
)
def test_model_notices_a_broken_promise(decided, state, promise):
    desk = Desk(author="nobody", four_eyes=True, state=state, decisions=decided)

    assert desk.broken() == promise


@pytest.mark.django_db
def test_database_agrees_with_the_model(company, settings, size):
    agree(company, settings, range(size(60, 2_000)))


def agree(company, settings, seeds):
    """Run each story on the model and on the database; after each event both say the same."""
    settings.UNDO_SECONDS = UNDO
    assert timedelta(seconds=LEASE) == leases.LEASE
    with time_machine.travel(START - timedelta(days=1)):
        charter_in_force()
        people = team(company)
    for seed in seeds:
        desk, events = story(seed)
        case = CaseFactory(
            author=people[desk.author], unit=company, four_eyes=desk.four_eyes,
            lane="four_eyes" if desk.four_eyes else "light",
        )  # fmt: skip
        for number, event in enumerate(events):
            with time_machine.travel(START + timedelta(seconds=desk.now), tick=False):
                answers = desk.run(event), happens(case.pk, event, people)
            assert answers[0] == answers[1], (seed, number, event, desk)
            assert facts(case.pk, people) == of_model(desk), (seed, number, event)


def team(company):
    """One person per part of the model; nobody holds no role, and writes most posts."""
    roles = {
        "moderator": ["moderator"], "colleague": ["moderator"], "lead": ["lead"],
        "legal": ["legal"], "senior_author": ["lead"], "nobody": [],
    }  # fmt: skip
    return {
        name: UserFactory(unit=company, **dict.fromkeys(held, True)) for name, held in roles.items()
    }


def happens(pk: int, event: Event, people) -> bool:
    """Let the event happen in the database; False when it is refused."""
    if event.what in WAITS:
        return True
    case, actor = Case.objects.select_related("unit").get(pk=pk), people[event.who]
    try:
        act(case, event.what, actor)
    except DomainError:
        return False
    return True


def act(case, what, actor):
    """Do one thing to a case."""
    if what in DECISIONS:
        decisions.decide(case, what, actor=actor, digest=case.digest, answer=ANSWER)
    elif what in ANSWERS:
        answer_appeal(case, what, actor)
    else:
        {
            "claim": leases.claim, "release": leases.release, "undo": undoing.undo,
            "withdraw": decisions.withdraw, "appeal": lodge, "drop_appeal": appeals.withdraw,
        }[what](case, actor=actor)  # fmt: skip


def lodge(case, *, actor):
    """Appeal, in some words."""
    appeals.appeal(case, actor=actor, words="Relisez, s’il vous plaît.")


def answer_appeal(case, what, actor):
    """Answer the appeal of a case, if there is one."""
    row = appeals.appeal_of(case)
    if row is None:
        raise WrongState("appeal.none")
    appeal_review.decide(row, what, actor=actor, digest=case.digest, answer=ANSWER)


def kind_of(row):
    """A decision's kind; that of an answer to an appeal in the appeal's words."""
    if row.basis != Decision.Basis.APPEAL:
        return row.kind
    return "overturn" if row.kind == Decision.Kind.APPROVE else "uphold"


def facts(pk, people):
    """What the database holds, in the model's words."""
    names = {person.pk: name for name, person in people.items()}
    case = Case.objects.get(pk=pk)
    made = [(kind_of(row), names[row.decider_id]) for row in case.decisions.order_by("pk")]
    return case.state, names.get(case.claimed_by_id), names.get(case.first_approver_id), made


def of_model(desk):
    """The same of the model."""
    return desk.state, desk.holder, desk.first, desk.decisions
