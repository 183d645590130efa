"""Second readings: drawn by lot, unseen by whoever reads again, without any effect."""

from datetime import timedelta

import pytest
from django.db import IntegrityError, connection, transaction
from django.test.utils import CaptureQueriesContext
from django.utils import timezone

from config.kernel.errors import Invalid, NotAllowed, Stale, WrongState
from moderation.models import (
    CalibrationDraw,
    CalibrationReview,
    Case,
    Decision,
    LedgerEntry,
    SamplingPeriod,
)
from moderation.services import agreement, bulk, calibration, decisions, leases, queue, sampling
from moderation.services.agreement import Table, table
from moderation.services.decisions import Answer
from moderation.services.queue import Filters, Page
from moderation.states import CASE, CaseState
from tests.factories.moderation import CaseFactory, DecisionFactory, charter_in_force
from tests.factories.people import UserFactory
from tests.factories.supervision import heard

pytestmark = pytest.mark.django_db
NO = Answer(note="Nommez votre entreprise.", clause_id="respect", reason="link")


@pytest.fixture
def council_heard(settings, author):
    """Draw every decision, in an entity whose works council was heard."""
    settings.CALIBRATION_PERCENT = 100
    charter_in_force()
    heard(author.unit)


@pytest.fixture
def everything_drawn(council_heard):
    """The month's key is committed to before anything is decided."""
    sampling.period_at(timezone.now())


def decided(author, by, kind="approve", **fields) -> Case:
    state = {"approve": "approved", "refuse": "refused", "request_changes": "changes_requested"}
    case = CaseFactory(author=author, state=state[kind], **fields)
    note = {} if kind == "approve" else {"note": "Non.", "clause_id": "respect", "reason": "link"}
    DecisionFactory(case=case, decider=by, kind=kind, **note)
    return case


@pytest.fixture
def drawn(everything_drawn, author, reviewer) -> Case:
    """A post that the reviewer approved, drawn to be read again."""
    case = decided(author, reviewer)
    calibration.draw_due()
    return case


def as_seen(case: Case, user) -> Case:
    return calibration.shown_to(Case.objects.select_related("author", "unit").get(pk=case.pk), user)


def test_draw_follows_the_committed_key(everything_drawn, settings, author, reviewer) -> None:
    settings.CALIBRATION_PERCENT = 30
    cases = [decided(author, reviewer) for _ in range(40)]

    calibration.draw_due()

    key = sampling.key_of(sampling.period_at(timezone.now()))
    expected = {
        case.pk
        for case in cases
        if sampling.is_drawn(key, case.pk, f"calibration:{case.digest}", 300)
    }
    assert set(CalibrationDraw.objects.values_list("case", flat=True)) == expected
    assert calibration.draw_due() == 0


def test_key_is_committed_to_before_the_decision(council_heard, author, reviewer) -> None:
    decided(author, reviewer)
    without = calibration.draw_due()
    opened = SamplingPeriod.objects.exists()

    sampling.period_at(timezone.now())
    decided(author, reviewer)

    assert (without, opened, calibration.draw_due()) == (0, False, 1)


def test_drawing_asks_once_for_the_keys(
    everything_drawn, settings, author, reviewer, monkeypatch, django_assert_num_queries
) -> None:
    settings.CALIBRATION_PERCENT = 0
    opened, open_key = [], sampling.key_of
    monkeypatch.setattr(sampling, "key_of", lambda row: opened.append(row) or open_key(row))
    decided(author, reviewer)
    with CaptureQueriesContext(connection) as one:
        calibration.draw_due()
    for _ in range(5):
        decided(author, reviewer)

    with django_assert_num_queries(len(one)):
        calibration.draw_due()

    assert len(opened) == 2


def test_nothing_is_drawn_before_the_council_was_heard(settings, author, reviewer) -> None:
    settings.CALIBRATION_PERCENT = 100
    charter_in_force()
    sampling.period_at(timezone.now())
    decided(author, reviewer)

    assert calibration.draw_due() == 0


def test_what_may_still_be_undone_is_not_drawn(everything_drawn, author, reviewer) -> None:
    decided(author, reviewer, effective_at=timezone.now() + timedelta(seconds=20))

    assert calibration.draw_due() == 0


@pytest.mark.parametrize("fields", [{"four_eyes": True}, {"lane": "direct"}])
def test_only_the_light_lane_is_drawn(everything_drawn, author, reviewer, fields) -> None:
    decided(author, reviewer, **fields)

    assert calibration.draw_due() == 0


def test_second_person_sees_it_undecided(drawn, comms) -> None:
    seen = as_seen(drawn, comms)

    assert (seen.state, seen.claimed_by, list(seen.decisions.all())) == ("queued", None, [])
    assert seen.submitted_at > timezone.now() - timedelta(minutes=1)
    drawn.refresh_from_db()
    assert drawn.state == CaseState.APPROVED


def test_first_person_author_and_strangers_see_what_it_is(
    drawn, reviewer, author, outsider
) -> None:
    for user in (reviewer, author, outsider):
        assert as_seen(drawn, user).state == CaseState.APPROVED


def test_it_stands_in_the_queue_at_its_place(drawn, comms, author) -> None:
    waiting = CaseFactory(author=author)
    page = queue.page(queue.queue(comms))
    again = calibration.among(comms, Filters())

    mixed = calibration.mixed(page, again, after=None)

    ranks = [(case.rank, case.pk) for case in mixed.cases]
    assert {case.pk for case in mixed.cases} == {waiting.pk, drawn.pk}
    assert ranks == sorted(ranks)
    assert calibration.mixed(Page([], None), again, after=None).cases == [drawn]
    assert not calibration.among(comms, Filters(language="fr"))


def test_answer_is_kept_and_moves_nothing(drawn, comms) -> None:
    before = Case.objects.filter(pk=drawn.pk).values().get()

    seen = as_seen(drawn, comms)
    calibration.decide(seen, "refuse", actor=comms, digest=drawn.digest, answer=NO)

    review = CalibrationReview.objects.get()
    assert (review.kind, review.reason, review.reviewer) == ("refuse", "link", comms)
    assert Case.objects.filter(pk=drawn.pk).values().get() == before
    assert Decision.objects.count() == 1
    assert as_seen(drawn, comms).state == CaseState.APPROVED
    told = LedgerEntry.objects.get(action="calibration.answer").data
    assert not told


def test_answer_is_checked_as_any_other(drawn, comms) -> None:
    with pytest.raises(Invalid):
        calibration.decide(
            as_seen(drawn, comms), "refuse", actor=comms, digest=drawn.digest, answer=Answer()
        )
    with pytest.raises(Stale):
        calibration.decide(
            as_seen(drawn, comms), "approve", actor=comms, digest="0" * 64, answer=Answer()
        )
    with pytest.raises(Stale):
        calibration.decide(
            as_seen(drawn, comms), "hand_back", actor=comms, digest=drawn.digest, answer=NO
        )
    assert not CalibrationReview.objects.exists()


def test_two_answers_are_one(drawn, comms, company) -> None:
    other = UserFactory(unit=company, moderator=True)
    late = as_seen(drawn, other)
    calibration.decide(
        as_seen(drawn, comms), "approve", actor=comms, digest=drawn.digest, answer=Answer()
    )

    with pytest.raises(Stale):
        calibration.decide(late, "approve", actor=other, digest=drawn.digest, answer=Answer())

    assert CalibrationReview.objects.count() == 1


def test_claim_keeps_others_away_and_ends(drawn, comms, company) -> None:
    other = UserFactory(unit=company, moderator=True)
    seen = as_seen(drawn, comms)

    calibration.acting(seen, leases.claim)(seen, actor=comms)
    held = (seen.state, as_seen(drawn, comms).claimed_by, as_seen(drawn, other).state)
    calibration.acting(seen, leases.release)(seen, actor=comms)

    assert held == ("in_review", comms, "approved")
    assert as_seen(drawn, other).state == "queued"


def test_real_moves_of_a_row_shown_as_undecided_fail(drawn, comms) -> None:
    seen = as_seen(drawn, comms)

    with pytest.raises(WrongState):
        leases.claim(seen, actor=comms)
    with pytest.raises(WrongState):
        CASE.advance(as_seen(drawn, comms), "claim", actor=comms)
    with pytest.raises(WrongState):
        decisions.decide(
            as_seen(drawn, comms), "refuse", actor=comms, digest=drawn.digest, answer=NO
        )


def test_bulk_approval_is_an_answer_too(drawn, comms) -> None:
    Case.objects.filter(pk=drawn.pk).update(severity=0)

    outcome = bulk.approve({drawn.pk: drawn.digest}, actor=comms)

    assert (outcome.approved, CalibrationReview.objects.get().kind) == (1, "approve")


def test_database_refuses_the_same_person_twice(drawn, reviewer, author) -> None:
    draw = CalibrationDraw.objects.get()
    fields = {"draw": draw, "kind": "approve", "author": author, "decider": reviewer}

    for person in (reviewer, author):
        with pytest.raises(IntegrityError), transaction.atomic():
            CalibrationReview.objects.create(reviewer=person, **fields)
    with pytest.raises(NotAllowed):
        calibration.decide(
            calibration._undecided(drawn, draw),
            "approve",
            actor=author,
            digest=drawn.digest,
            answer=Answer(),
        )


def test_answers_cannot_be_rewritten(drawn, comms) -> None:
    calibration.decide(
        as_seen(drawn, comms), "approve", actor=comms, digest=drawn.digest, answer=Answer()
    )

    for statement in (
        "UPDATE moderation_calibrationreview SET kind = 'refuse'",
        "DELETE FROM moderation_calibrationreview",
        "UPDATE moderation_calibrationdraw SET rate = 1",
    ):
        with (
            pytest.raises(IntegrityError),
            transaction.atomic(),
            connection.cursor() as cursor,
        ):
            cursor.execute(statement)


@pytest.mark.parametrize(
    ("counts", "kappa"),
    [
        # The textbook table: 20 and 15 alike of 50, kappa 0.4.
        ((20, 5, 10, 15), 0.4),
        ((10, 0, 0, 10), 1.0),
        ((5, 5, 5, 5), 0.0),
        ((0, 10, 10, 0), -1.0),
        ((20, 0, 0, 0), None),
    ],
)
def test_kappa(counts, kappa) -> None:
    found = Table(*counts).kappa

    assert found == (None if kappa is None else pytest.approx(kappa))


def test_table_counts_pairs() -> None:
    pairs = [(True, True), (True, False), (False, False), (False, False), (False, True)]

    assert table(pairs) == Table(both=1, first=1, second=1, neither=2)


def test_few_pairs_say_nothing(drawn, comms) -> None:
    calibration.decide(as_seen(drawn, comms), "refuse", actor=comms, digest=drawn.digest, answer=NO)

    whole, line = agreement.lines()

    assert (whole.table.pairs, whole.kappa, whole.told) == (1, None, False)
    assert (line.code, line.table.apart, line.kappa) == ("link", 1, None)


def test_enough_pairs_are_told_by_reason(everything_drawn, author, reviewer, comms) -> None:
    for number in range(12):
        kind = "refuse" if number < 10 else "approve"
        decided(author, reviewer, kind)
    calibration.draw_due()
    for row in list(calibration.waiting(comms)):
        seen = as_seen(row.case, comms)
        kind = row.decision.kind
        answer = NO if kind == "refuse" else Answer()
        calibration.decide(seen, kind, actor=comms, digest=seen.digest, answer=answer)

    whole, line = agreement.lines()

    assert (whole.table.pairs, whole.kappa) == (12, pytest.approx(1.0))
    assert (line.code, line.table.both, line.kappa) == ("link", 10, pytest.approx(1.0))


def test_returns_of_a_month_by_clause(author, reviewer) -> None:
    charter_in_force()
    for _ in range(10):
        decided(author, reviewer, "request_changes")
    decided(author, reviewer)

    (line,) = agreement.returns(agreement.months()[0])

    assert (line.clause_id, line.posts, line.told) == ("respect", 10, True)
    assert (line.lesson, line.passed) == (None, None)
    assert agreement.returns(agreement.months()[1]) == []
