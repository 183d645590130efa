from datetime import timedelta

import pytest
import time_machine
from django.db import IntegrityError, transaction
from django.utils import timezone

from config.kernel.errors import NotAllowed, Stale
from moderation.models import Case, LedgerEntry
from moderation.services import leases
from moderation.states import CaseState
from tests.factories.moderation import CaseFactory, mighty

pytestmark = pytest.mark.django_db


def test_claim_gives_ten_minutes(author, reviewer):
    case = CaseFactory(author=author)

    leases.claim(case, actor=reviewer)

    assert (case.state, case.claimed_by) == (CaseState.IN_REVIEW, reviewer)
    assert timedelta(minutes=9) < case.lease_until - timezone.now() <= leases.LEASE
    assert LedgerEntry.objects.filter(action="case.claim", actor_id=reviewer.pk).count() == 1


def test_claim_of_a_claimed_case_names_who_has_it(author, reviewer, comms):
    case = CaseFactory(author=author, claimed=True, claimed_by=comms)

    with pytest.raises(Stale) as refused:
        leases.claim(case, actor=reviewer)

    assert (refused.value.code, refused.value.params["who"]) == ("moderation.taken", str(comms))


def test_claim_takes_over_a_lapsed_lease(author, reviewer):
    case = CaseFactory(author=author, lapsed=True)

    leases.claim(case, actor=reviewer)

    assert case.claimed_by == reviewer


def test_claim_of_own_claim_renews_it(author, reviewer):
    soon = timezone.now() + timedelta(minutes=1)
    case = CaseFactory(author=author, claimed=True, claimed_by=reviewer, lease_until=soon)

    leases.claim(case, actor=reviewer)

    assert case.lease_until > soon


def test_claim_refuses_the_author(company):
    writer = mighty(company)
    case = CaseFactory(author=writer)

    with pytest.raises(NotAllowed, match="own_post"):
        leases.claim(case, actor=writer)


def test_claim_by_the_author_is_refused_by_the_database(author):
    case = CaseFactory(author=author)

    with pytest.raises(IntegrityError), transaction.atomic():
        Case.objects.filter(pk=case.pk).update(claimed_by=author, lease_until=timezone.now())


def test_claim_refuses_a_moderator_of_another_unit(author, outsider):
    with pytest.raises(NotAllowed, match="not_yours"):
        leases.claim(CaseFactory(author=author), actor=outsider)


def test_claim_on_a_page_older_than_the_first_yes_is_refused(author, reviewer, comms):
    stale = CaseFactory(author=author, four_eyes=True)
    Case.objects.filter(pk=stale.pk).update(first_approver=comms)

    with pytest.raises(Stale):
        leases.claim(stale, actor=reviewer)


def test_heartbeat_after_somebody_else_took_over_is_refused(author, reviewer, comms):
    case = CaseFactory(author=author, claimed=True, claimed_by=comms)

    with pytest.raises(Stale):
        leases.heartbeat(case, actor=reviewer)


def test_release_gives_the_case_back(author, reviewer):
    case = CaseFactory(author=author, claimed=True, claimed_by=reviewer)

    leases.release(case, actor=reviewer)

    assert (case.state, case.claimed_by, case.lease_until) == (CaseState.QUEUED, None, None)


def test_sweep_frees_lapsed_leases_only(author, reviewer):
    held = CaseFactory(author=author, claimed=True, claimed_by=reviewer)
    lapsed = CaseFactory(author=author, lapsed=True)

    assert leases.sweep() == 1

    held.refresh_from_db()
    lapsed.refresh_from_db()
    assert (held.state, lapsed.state) == (CaseState.IN_REVIEW, CaseState.QUEUED)


def test_sweep_frees_an_abandoned_claim_in_time(author, reviewer):
    case = CaseFactory(author=author)
    leases.claim(case, actor=reviewer)

    with time_machine.travel(timezone.now() + leases.LEASE):
        assert leases.sweep() == 1


def test_claim_next_takes_the_most_urgent_free_one(author, reviewer, comms):
    CaseFactory(author=author, rank=1, claimed=True, claimed_by=comms)
    CaseFactory(author=author, rank=9)
    urgent = CaseFactory(author=author, rank=5)

    assert leases.claim_next(Case.objects.all(), actor=reviewer) == urgent


def test_claim_next_skips_own_posts_and_second_looks(reviewer, comms, author):
    CaseFactory(author=reviewer)
    CaseFactory(author=author, four_eyes=True, first_approver=comms)

    assert leases.claim_next(Case.objects.all(), actor=reviewer) is None


def test_claim_next_gives_a_second_look_to_a_senior(reviewer, comms, author):
    case = CaseFactory(author=author, four_eyes=True, first_approver=reviewer)

    assert leases.claim_next(Case.objects.all(), actor=comms) == case
