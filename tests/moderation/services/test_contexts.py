"""What rules read besides the post: from facts that are there, in a fixed number of queries."""

from datetime import UTC, datetime, timedelta

import pytest
from django.utils import timezone

from charter.rules import RuleSet, Severity, with_gates
from moderation.models import Case
from moderation.screening.content import Destination
from moderation.screening.context import Stage
from moderation.services import contexts, intake, resemblance, screeners
from moderation.services.contexts import Facts
from moderation.states import CaseState
from tests.factories.lessons import lesson
from tests.factories.moderation import CaseFactory, HoldFactory, acknowledged, content
from tests.factories.people import RoleFactory, UserFactory
from tests.moderation.screening.company import rule

pytestmark = pytest.mark.django_db

GATES = with_gates(RuleSet((), version="1"))
SLOGAN = "Venez voir nos nouvelles éoliennes au large, elles tournent depuis hier matin"


def context_of(author, text="Bonjour", *, rules=GATES, stage=Stage.SUBMISSION, **facts):
    return contexts.context_of(
        content(text), author=author, rules=rules, stage=stage, facts=Facts(**facts)
    )


def ago(**span):
    return timezone.now() - timedelta(**span)


def test_person_is_placed_in_their_units_and_roles(author):
    RoleFactory(user=author, role="finance", unit=author.unit)

    context = context_of(author)

    assert context.unit_path == ("hexalia", "banque")
    assert context.country == author.unit.country
    assert context.roles == ("employee", "finance")
    assert context.contacts == (author.email,)


def test_person_without_a_unit_is_read_all_the_same(db):
    context = context_of(UserFactory(unit=None))

    assert (context.unit_path, context.country) == ((), "")


def test_accounts_are_somebodys_own_unless_they_say_otherwise(author):
    company = Destination("practice", "2", "@hexalia", kind="branded")

    assert context_of(author).account_kinds == ("personal",)
    assert contexts.kinds([company]) == ("branded",)


def test_kind_of_an_account_leaves_older_digests_as_they_were():
    before = content().to_dict()["destinations"]

    assert before == [{"network": "practice", "account": "1", "handle": "@camille"}]


def test_due_and_flags_come_from_the_caller(author):
    due = datetime(2026, 12, 1, 8, tzinfo=UTC)

    context = context_of(author, due=due, flags=("rewarded",))

    assert (context.due, context.flags) == (due, ("rewarded",))


def test_somebody_who_left_has_no_live_account(author):
    author.is_active = False

    assert context_of(author).flags == ("account_cut",)


def test_closed_channel_is_a_flag(author):
    lesson(channel="practice", opens_channel=True)

    assert context_of(author).flags == ("lesson_missing",)


def test_freezes_are_named_by_what_they_stop(author, company):
    HoldFactory(reason="Accident")
    HoldFactory(unit=company, network="practice")
    HoldFactory(network="bluesky")

    assert context_of(author).freezes == ("all", "unit:hexalia network:practice")


def test_earlier_posts_are_counted_up_to_what_the_rules_ask(author):
    CaseFactory.create_batch(8, author=author, approved=True)
    many = RuleSet((rule("G4", params={"posts": 7}),), version="1")

    assert context_of(author).earlier_posts == 5
    assert context_of(author, rules=with_gates(many)).earlier_posts == 7


def test_recent_posts_are_the_ages_of_what_was_sent_in_the_window(author):
    for minutes in (90, 59, 3):
        CaseFactory(author=author, submitted_at=ago(minutes=minutes, seconds=5))
    CaseFactory(author=author, state=CaseState.WITHDRAWN)
    CaseFactory()

    assert context_of(author).recent_posts == (3, 59)


def test_too_many_posts_in_an_hour_are_read_by_a_person(author):
    CaseFactory.create_batch(10, author=acknowledged(author), approved=True)

    case = intake.submit(content(), author=author)

    assert case.state == CaseState.QUEUED
    assert case.findings.get().rule_code == "G5"
    assert case.findings.get().target == "post"


def test_first_posts_wait_without_a_finding(author):
    case = intake.submit(content(), author=acknowledged(author))

    assert case.screenings.get().weight == Severity.HOLD
    assert not case.findings.exists()


def test_lot_is_drawn_when_a_post_is_sent_and_not_before(author):
    sent, typed = context_of(author), context_of(author, stage=Stage.WRITING)

    assert 0 <= sent.draw < 1
    assert sent.draw == context_of(author).draw
    assert typed.draw is None


def test_lots_are_spread_and_another_month_has_others():
    november, december = datetime(2026, 11, 30, tzinfo=UTC), datetime(2026, 12, 1, tzinfo=UTC)
    lots = [contexts.draw(str(number), november) for number in range(400)]

    assert 0.4 < sum(lots) / len(lots) < 0.6
    assert contexts.draw("1", november) != contexts.draw("1", december)


def test_copies_are_those_of_others_of_the_last_day(author):
    sketch = resemblance.sketch_of(SLOGAN)
    twice = UserFactory()
    for person, age in ((twice, 2), (twice, 5), (UserFactory(), 26), (author, 1)):
        CaseFactory(author=person, sketch=sketch, submitted_at=ago(hours=age))
    CaseFactory(author=UserFactory(), sketch=resemblance.sketch_of("Rien à voir " * 9))

    found = resemblance.copies(SLOGAN + " !", author=author, now=timezone.now())

    assert [(copy.similarity, copy.minutes) for copy in found] == [(1.0, 120)]


def test_short_texts_are_nobodys_copies():
    assert resemblance.sketch_of("Bravo à toute l’équipe !") is None


def test_sketch_is_kept_with_the_case(author):
    case = intake.submit(content(SLOGAN), author=acknowledged(author))

    assert Case.objects.get(pk=case.pk).sketch == resemblance.sketch_of(SLOGAN)


def test_number_of_queries_does_not_grow(author, django_assert_num_queries):
    rules = screeners.rules_in_force()
    context_of(author, rules=rules)
    CaseFactory.create_batch(3, author=author)

    with django_assert_num_queries(7):
        context_of(type(author).objects.select_related("unit").get(pk=author.pk), rules=rules)
