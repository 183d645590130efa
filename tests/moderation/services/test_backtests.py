"""A back-test tells what a rule would have meant: how often, and what people would read."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest
import time_machine
from django.db import connection
from django.utils import timezone

from charter.models import RuleRevision, RuleTrial, User
from charter.rules import Mode, Rule, Scope, Severity, default_rule
from charter.services import rule_activation, rules
from config.kernel.errors import Invalid, NotAllowed, WrongState
from moderation import tasks
from moderation.models import BackTest, Case, LedgerEntry, RuleSetSnapshot, Screening
from moderation.screening.context import Context
from moderation.services import backtests
from moderation.states import BACKTEST, CaseState, Lane
from tests.factories.moderation import CaseFactory, FindingFactory, content
from tests.factories.people import UserFactory

pytestmark = pytest.mark.django_db
MONDAY = datetime(2026, 11, 16, 9, 0, tzinfo=UTC)
INSULT = "Quelle bande d’abrutis, franchement."
CALM = "Belle journée sur le chantier avec toute l’équipe."


def insults(**changes: Any) -> Rule:
    usual: dict[str, Any] = {"clause_id": "respect", "params": {"terms": ["fr:abruti*"]}}
    return default_rule("respect.insult", **(usual | changes))


def case(author: User, text: str = CALM, *, days: int = 0, **fields: Any) -> Case:
    fields.setdefault("lane", Lane.DIRECT)
    fields.setdefault("state", CaseState.APPROVED)
    at = MONDAY + timedelta(days=days)
    row: Case = CaseFactory(author=author, text=text, submitted_at=at, deadline=None, **fields)
    return row


def run_of(rule: Rule, actor: User, **options: Any) -> BackTest:
    row = backtests.ask_draft(rule, actor=actor)
    backtests.run(row, **options)
    row.refresh_from_db()
    return row


def revision(legal: User, **values: Any) -> RuleRevision:
    usual = {"severity": 3, "message_fr": "m", "message_en": "m", "mode": "enforce"}
    params = {"terms": ["fr:abruti*"]}
    return rules.write_rule(
        clause_id="respect", type="respect.insult", code="R20", actor=legal,
        values={**usual, "params": params, **values},
    )  # fmt: skip


def test_hits_are_counted_by_week(author: User, legal: User) -> None:
    case(author, INSULT)
    case(author, days=1)
    case(author, INSULT, days=7)
    case(author, INSULT, days=8)

    row = run_of(insults(), legal)

    assert (row.state, row.total, row.screened, row.hits) == ("done", 4, 4, 3)
    assert row.weeks == [
        {"week": "2026-11-16", "posts": 2, "hits": 1},
        {"week": "2026-11-23", "posts": 2, "hits": 2},
    ]
    assert (row.since, row.until) == (MONDAY, MONDAY + timedelta(days=8))


def test_queue_is_compared_with_and_without_the_rule(author: User, legal: User) -> None:
    case(author, INSULT)
    case(author, INSULT, lane=Lane.LIGHT)
    case(author, CALM, lane=Lane.FOUR_EYES)
    case(author, CALM)

    row = run_of(insults(), legal)

    assert (row.held_now, row.held_with, row.newly_held, row.blocked) == (2, 3, 1, 0)


def test_queue_shrinks_where_this_rule_alone_held(author: User, legal: User) -> None:
    alone, with_other = (case(author, lane=Lane.LIGHT) for _ in range(2))
    first = case(author, lane=Lane.LIGHT, rank_reasons=[{"code": "first_post", "number": 1}])
    for row in (alone, with_other, first):
        FindingFactory(case=row, rule_code="R20", severity=3)
    FindingFactory(case=with_other, rule_code="R26", severity=3)

    found = run_of(insults(), legal)

    assert (found.held_now, found.held_with) == (3, 2)


@pytest.mark.parametrize(
    ("changes", "held"),
    [
        ({"severity": Severity.JUSTIFY}, 0),
        ({"mode": Mode.ADVISE}, 0),
        ({"mode": Mode.SHADOW}, 1),
        ({"severity": Severity.HOLD_TWO}, 1),
    ],
)
def test_only_what_would_hold_makes_people_read(
    author: User, legal: User, changes: dict[str, Any], held: int
) -> None:
    case(author, INSULT)

    row = run_of(insults(**changes), legal)

    assert (row.hits, row.newly_held) == (1, held)


def test_rule_of_another_time_is_tried_as_if_it_had_been_there(author: User, legal: User) -> None:
    case(author, INSULT)
    tomorrow = timezone.now() + timedelta(days=1)

    assert run_of(insults(valid_from=tomorrow), legal).hits == 1


def test_scope_is_that_of_each_author(author: User, legal: User) -> None:
    case(author, INSULT)
    case(legal, INSULT)

    assert run_of(insults(scope=Scope(units=("banque",))), legal).hits == 1
    assert run_of(insults(scope=Scope(countries=("BE",))), legal).hits == 0


def test_roles_are_those_kept_with_the_screening(author: User, legal: User) -> None:
    row = case(author, INSULT)
    context = Context(now=MONDAY, roles=("employee", "executive"))
    snapshot = RuleSetSnapshot.objects.create(fingerprint="0" * 64, rules=[])
    Screening.objects.create(
        case=row, rules=snapshot, digest=row.digest, stage="submission", engine="t",
        context=context.to_dict(), verdict={}, severity=0, weight=0, cost=0,
    )  # fmt: skip

    assert run_of(insults(scope=Scope(roles=("executive",))), legal).hits == 1
    assert run_of(insults(scope=Scope(roles=("finance",))), legal).hits == 0


def test_newest_posts_only(author: User, legal: User) -> None:
    case(author, INSULT)
    for _ in range(3):
        case(author)

    row = run_of(insults(), legal, size=3)

    assert (row.total, row.hits) == (3, 0)


def test_archive_is_read_in_batches(author: User, legal: User) -> None:
    rows = [case(author, INSULT if n % 2 else CALM) for n in range(7)]

    found = run_of(insults(), legal, batch=2)

    assert (found.total, found.hits) == (7, 3)
    assert {sample["case"] for sample in found.samples} == {row.pk for row in rows[1::2]}


def test_empty_archive_says_so(legal: User) -> None:
    row = run_of(insults(), legal)

    assert (row.state, row.total, row.weeks, row.days) == ("done", 0, [], 1.0)


def test_samples_are_fifty_at_most_and_the_same_every_time(author: User, legal: User) -> None:
    Case.objects.bulk_create(
        CaseFactory.build(
            author=author, unit=author.unit, version=case(author).version, pk=5000 + n,
            content=content(INSULT).to_dict(), submitted_at=MONDAY,
        )
        for n in range(120)
    )  # fmt: skip

    first, second = run_of(insults(), legal), run_of(insults(), legal)

    assert len(first.samples) == 50
    assert first.samples == second.samples
    assert first.samples[0]["spans"] == [[15, 22]]


def test_samples_are_seen_by_those_who_see_the_cases(
    author: User, legal: User, reviewer: User, outsider: User, hr: User
) -> None:
    row = case(author, INSULT)
    found = run_of(insults(), legal)

    seen = {
        person.first_name: list(backtests.samples_for(found, person))
        for person in (reviewer, outsider, hr, legal, author)
    }
    assert seen == {"Sophie": [row], "Tom": [], "Nadia": [], "Paul": [], "Camille": []}


def test_sample_is_judged_by_those_who_see_it(
    author: User, legal: User, reviewer: User, hr: User
) -> None:
    row = case(author, INSULT)
    found = run_of(insults(), legal)

    backtests.mark_sample(found, row.pk, right=True, actor=reviewer)
    backtests.mark_sample(found, row.pk, right=False, actor=reviewer)
    with pytest.raises(NotAllowed):
        backtests.mark_sample(found, row.pk, right=True, actor=hr)

    assert [mark.right for mark in found.marks.all()] == [False]


def test_back_test_of_a_revision_speaks_for_its_activation(
    author: User, legal: User, comms: User
) -> None:
    case(author, INSULT)
    for _ in range(60):
        case(author)
    proposed = revision(legal)
    row = backtests.ask_revision(proposed.pk, actor=legal)

    backtests.run(row)

    trial = RuleTrial.objects.get()
    assert (trial.posts, trial.hits, trial.held_with, trial.by) == (61, 1, 1, legal)
    assert rule_activation.activate_revision(proposed, actor=comms)


def test_back_test_of_a_draft_speaks_for_nothing(author: User, legal: User) -> None:
    case(author, INSULT)

    run_of(insults(), legal)

    assert not RuleTrial.objects.exists()


def test_restricted_terms_are_kept_sealed(legal: User) -> None:
    proposed = rules.write_rule(
        clause_id="secrets", type="confidential.lexicon", code="R06", actor=legal,
        values={
            "severity": 4, "message_fr": "m", "message_en": "m",
            "params": {"terms": ["Projet Émeraude"]},
        },
    )  # fmt: skip
    case(legal, "Le projet Emeraude avance.")

    row = backtests.ask_revision(proposed.pk, actor=legal)
    backtests.run(row)

    row.refresh_from_db()
    assert row.hits == 1
    assert "meraude" not in str(BackTest.objects.values().get())


@pytest.mark.parametrize("type", ["guard.protected_expression", "privacy.sensitive_other"])
def test_what_is_never_stored_is_never_measured(legal: User, type: str) -> None:
    rule = replace(insults(), type=type, params={})

    with pytest.raises(Invalid) as caught:
        backtests.ask_draft(rule, actor=legal)

    assert caught.value.code == "backtest.never_measured"


@pytest.mark.parametrize("role", ["hr", "admin", "moderator", "auditor", "representative"])
def test_back_tests_are_for_those_who_write_rules(legal: User, role: str) -> None:
    person, row = UserFactory(**{role: True}), backtests.ask_draft(insults(), actor=legal)

    with pytest.raises(NotAllowed):
        backtests.ask_draft(insults(), actor=person)
    with pytest.raises(NotAllowed):
        backtests.cancel(row, actor=person)


def test_three_at_once_are_enough(legal: User, comms: User) -> None:
    for _ in range(3):
        backtests.ask_draft(insults(), actor=legal)

    with pytest.raises(Invalid) as caught:
        backtests.ask_draft(insults(), actor=legal)

    assert caught.value.code == "backtest.too_many"
    assert backtests.ask_draft(insults(), actor=comms)


def test_cancelled_before_it_ran_it_never_runs(author: User, legal: User) -> None:
    row = backtests.ask_draft(insults(), actor=legal)

    backtests.cancel(row, actor=legal)

    with pytest.raises(WrongState):
        backtests.run(row)
    assert not backtests.run_due()


def test_cancelled_while_it_runs_it_stops(author: User, legal: User) -> None:
    for _ in range(5):
        case(author, INSULT)
    row, steps = backtests.ask_draft(insults(), actor=legal), []

    def cancel_at_the_third(execute: Any, sql: str, params: Any, many: bool, context: Any) -> Any:
        if sql.startswith('UPDATE "moderation_backtest" SET "screened"'):
            steps.append(sql)
            if len(steps) == 3:
                backtests.cancel(BackTest.objects.get(pk=row.pk), actor=legal)
        return execute(sql, params, many, context)

    with connection.execute_wrapper(cancel_at_the_third):
        backtests.run(row, batch=1)

    assert (row.state, row.screened, len(steps)) == ("cancelled", 1, 3)
    assert not RuleTrial.objects.exists()


def test_failure_is_on_the_row(legal: User, author: User) -> None:
    case(author)
    row = backtests.ask_draft(insults(), actor=legal)
    BackTest.objects.filter(pk=row.pk).update(rule={"not": "a rule"})
    row.refresh_from_db()

    backtests.run(row)

    row.refresh_from_db()
    assert row.state == "failed"


def test_worker_runs_what_waits_one_at_a_time(author: User, legal: User) -> None:
    case(author, INSULT)
    first, second = (backtests.ask_draft(insults(), actor=legal) for _ in range(2))

    tasks.run_backtests()
    first.refresh_from_db()
    second.refresh_from_db()
    assert (first.state, second.state) == ("done", "queued")

    BACKTEST.advance(second, "start", actor=backtests.ROBOT)
    third = backtests.ask_draft(insults(), actor=legal)
    assert not backtests.run_due()
    third.refresh_from_db()
    assert third.state == "queued"


def test_what_a_dead_worker_left_is_run_again(author: User, legal: User) -> None:
    case(author, INSULT)
    row = backtests.ask_draft(insults(), actor=legal)
    BACKTEST.advance(row, "start", actor=backtests.ROBOT)

    with time_machine.travel(timezone.now() + timedelta(minutes=10)):
        assert backtests.run_due()

    row.refresh_from_db()
    assert (row.state, row.hits) == ("done", 1)


def test_every_step_is_in_the_ledger(legal: User) -> None:
    row = run_of(insults(), legal)

    entries = LedgerEntry.objects.filter(subject_type="moderation.backtest", subject_id=row.pk)
    names = list(entries.order_by("pk").values_list("action", flat=True))
    assert names == ["backtest.ask", "backtest.start", "backtest.finish"]
    assert "abruti" not in str(list(entries.values_list("data", flat=True)))


def test_queries_do_not_grow_with_the_posts(
    author: User, legal: User, django_assert_max_num_queries: Any
) -> None:
    for _ in range(40):
        case(author, INSULT, lane=Lane.LIGHT)
    row = backtests.ask_draft(insults(), actor=legal)

    with django_assert_max_num_queries(40):
        backtests.run(row)
