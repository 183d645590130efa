from datetime import timedelta

import pytest
from django.utils import timezone

from moderation.models import SetAside
from moderation.services import intake, outlook, trust
from moderation.services.intake import advise
from moderation.states import CaseState, Lane
from moderation.trust import Outcome, Tier
from tests.factories.lessons import lesson
from tests.factories.moderation import (
    CaseFactory,
    DecisionFactory,
    acknowledged,
    content,
    rule_in_force,
)
from tests.factories.supervision import question, regime

pytestmark = pytest.mark.django_db


def decided(author, number: int, *, ago: int = 2, **fields):
    at = timezone.now() - timedelta(days=ago)
    return CaseFactory.create_batch(number, author=author, submitted_at=at, deadline=None, **fields)


def tier(author) -> Tier:
    return trust.record_of(author).tier


def test_tier_grows_with_approved_posts(author):
    assert tier(author) == Tier.T0
    decided(author, 5, state=CaseState.APPROVED)
    assert tier(author) == Tier.T1
    decided(author, 5, state=CaseState.APPROVED)
    assert tier(author) == Tier.T2


def test_what_waits_or_was_taken_back_counts_for_nothing(author):
    decided(author, 10, state=CaseState.APPROVED, ago=3)
    for state in (CaseState.QUEUED, CaseState.WITHDRAWN, CaseState.EXPIRED):
        decided(author, 2, state=state)

    assert tier(author) == Tier.T2


def test_post_approved_after_a_change_is_not_clean(author):
    decided(author, 10, state=CaseState.APPROVED, ago=5)
    url = {"subject_url": "/fr/posts/1/"}
    decided(author, 1, state=CaseState.CHANGES_REQUESTED, ago=3, **url)
    decided(author, 1, state=CaseState.APPROVED, ago=2, **url)

    found = trust.record_of(author).trust

    assert (found.tier, found.run, found.approved) == (Tier.T1, 0, 11)


def test_decision_that_may_be_undone_does_not_count_yet(author):
    soon = timezone.now() + timedelta(seconds=20)
    decided(author, 10, state=CaseState.APPROVED, ago=3)
    decided(author, 1, state=CaseState.REFUSED, effective_at=soon)

    assert tier(author) == Tier.T2


def test_refusal_that_was_overturned_does_not_count(author):
    decided(author, 10, state=CaseState.APPROVED, ago=5)
    (case,) = decided(author, 1, state=CaseState.APPROVED, ago=2)
    DecisionFactory(case=case, kind="refuse", note="Non", clause_id="respect")

    found = trust.record_of(author).trust

    assert (found.tier, found.run, found.approved) == (Tier.T2, 10, 10)


def test_case_set_aside_does_not_count(author, comms):
    decided(author, 10, state=CaseState.APPROVED, ago=5)
    (case,) = decided(author, 1, state=CaseState.REFUSED, ago=2)
    assert tier(author) == Tier.T1

    SetAside.objects.create(contest=question(author), case=case, by=comms)

    assert tier(author) == Tier.T2


def test_owed_lesson_keeps_the_second_tier_waiting(author):
    decided(author, 10, state=CaseState.APPROVED)
    lesson("premiers-pas", starter_rank=1)

    record = trust.record_of(author)

    assert (record.tier, [each.key for each in record.lessons]) == (Tier.T1, ["premiers-pas"])
    assert trust.situation_of(author).tier == Tier.T1


def test_regime_of_a_unit_above_asks_for_more_first_posts(author, company):
    decided(author, 7, state=CaseState.APPROVED)
    regime(company, "uk_finprom")

    assert tier(author) == Tier.T0


def test_foresee_follows_the_tier(author):
    acknowledged(author)
    rule_in_force("claim.superlative")
    post = content("Hexalia, le leader mondial, garanti sans risque")
    decided(author, 5, state=CaseState.APPROVED, ago=3)

    def foreseen():
        return outlook.foresee(advise(post, author=author), author=author)

    usual = foreseen()
    decided(author, 5, state=CaseState.APPROVED)
    trusted = foreseen()

    assert (usual.lane, usual.why) == (Lane.LIGHT, "justified")
    assert (trusted.lane, trusted.why, trusted.until) == (Lane.DIRECT, "", None)


def test_queries_do_not_grow_with_what_was_written(author, django_assert_max_num_queries):
    decided(author, 30, state=CaseState.APPROVED)

    with django_assert_max_num_queries(4):
        trust.record_of(author)


def test_refusal_counts_while_its_appeal_waits(author):
    decided(author, 10, state=CaseState.APPROVED, ago=5)
    url = {"subject_url": "/fr/posts/1/"}
    decided(author, 1, state=CaseState.APPEALED, ago=2, **url)

    found = trust.record_of(author).trust
    assert (found.tier, found.run, found.posts[0].outcome) == (Tier.T1, 0, Outcome.REFUSED)

    decided(author, 1, state=CaseState.APPROVED, ago=1, **url)
    assert trust.record_of(author).trust.run == 0


def test_desk_is_not_told_the_tier_by_the_reasons_of_a_place(author):
    acknowledged(author)
    rule_in_force("claim.superlative")
    bold = content("Hexalia, le leader mondial, garanti sans risque")

    decided(author, 5, state=CaseState.APPROVED, ago=200)
    returning = intake.submit(content("Me revoici"), author=author)
    decided(author, 5, state=CaseState.REFUSED, ago=20)
    sent_back = intake.submit(content("Encore moi"), author=author)
    decided(author, 5, state=CaseState.APPROVED, ago=3)
    justified = intake.submit(bold, author=author, justification="Chiffre publié")

    for case in (returning, sent_back, justified):
        assert case.rank_reasons == [{"code": "deadline"}, {"code": "read_first"}]
