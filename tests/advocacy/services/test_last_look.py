"""At the instant of leaving the rules in force look once more: what is new stops a post."""

from datetime import UTC, datetime, timedelta
from typing import Any

import pytest
import time_machine
from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.utils import timezone, translation

from advocacy.models import Delivery, Post, WallPost
from advocacy.services import claims, delivery, posts, situations
from advocacy.states import DeliveryState
from charter import public as charter
from charter.models import RuleRevision
from charter.rules import seal
from moderation import public as moderation
from moderation.models import Case, LedgerEntry, Screening
from moderation.services import compiled, decisions
from moderation.states import CaseState, Lane
from tests.factories import advocacy as make
from tests.factories.moderation import charter_in_force, rule_in_force
from tests.factories.people import UserFactory
from tests.factories.supervision import regime

pytestmark = [pytest.mark.django_db, pytest.mark.slow]

CLAIM = "Hexalia, le leader mondial, garanti sans risque"
FIGURE = "Notre chiffre d’affaires atteint 1 250 M€"
SECRET = "Voici la clé AKIAQ3EGRZ4VTXKB7WPD et le reste"
NOON = datetime(2026, 11, 30, 11, tzinfo=UTC)
LIFT = "2026-12-01T09:00 Europe/Paris"
LIFTED = datetime(2026, 12, 1, 8, tzinfo=UTC)


def said_yes(text: str, *, justification: str = "") -> tuple[Post, Any]:
    """A post that a moderator read and approved, and that moderator."""
    post = make.PostFactory(text=text)
    posts.submit(actor=post.author, post=post, justification=justification)
    reviewer = UserFactory(unit=post.author.unit, moderator=True)
    yes(post, reviewer)
    return post, reviewer


def yes(post: Post, reviewer: Any) -> None:
    case = Case.objects.get(pk=post.case_id)
    answer = decisions.Answer()
    decisions.decide(case, "approve", actor=reviewer, digest=case.digest, answer=answer)


def embargo(lift: str = LIFT) -> RuleRevision:
    terms = [seal("Hexalia Horizon", charter.term_key())]
    return rule_in_force("embargo", terms=terms, lift=lift)


def on_the_wall() -> int:
    delivery.sweep()
    return WallPost.objects.count()


def sentence(post: Post, language: str = "en") -> str:
    with translation.override(language):
        found = situations.with_situation(Post.objects.filter(pk=post.pk)).get()
        return situations.headline_of(found).text


def test_clean_post_leaves_and_nothing_is_kept_twice() -> None:
    post, _ = said_yes("Bonjour du chantier")

    assert on_the_wall() == 1
    assert [row.stage for row in post.case.screenings.all()] == ["submission"]


def test_rule_armed_since_the_approval_sends_the_case_back() -> None:
    post, _ = said_yes(FIGURE)
    rule_in_force("finance.figure")

    assert on_the_wall() == 0

    case = Case.objects.get(pk=post.case_id)
    assert (case.state, case.lane, case.severity) == (CaseState.QUEUED, Lane.FOUR_EYES, 4)
    assert case.findings.get().rule_code == "R10"
    assert [row.stage for row in case.screenings.all()] == ["submission", "dispatch"]
    assert case.rules_fingerprint == case.screenings.last().rules.fingerprint
    assert post.deliveries.get().state == DeliveryState.DUE
    assert "as it was to leave, a rule found something new" in sentence(post)
    assert LedgerEntry.objects.filter(action="case.hold_back").count() == 1


def test_what_goes_back_takes_the_lane_its_unit_asks_for() -> None:
    post, _ = said_yes("Nos placements à 6 %, pour tous")
    regime(post.author.unit, "fr_bank_insurance")
    rule_in_force("claim.regulated_product", severity=3)

    assert on_the_wall() == 0

    case = Case.objects.get(pk=post.case_id)
    assert (case.state, case.severity, case.lane) == (CaseState.QUEUED, 3, Lane.FOUR_EYES)


def test_what_went_back_leaves_after_the_same_person_has_said_yes_again() -> None:
    post, reviewer = said_yes(CLAIM)
    rule_in_force("claim.superlative", severity=3)
    assert on_the_wall() == 0

    yes(post, reviewer)

    assert on_the_wall() == 1
    made = post.case.decisions.values_list("screening__stage", flat=True)
    assert list(made) == ["submission", "dispatch"]


def test_what_a_person_saw_is_not_held_again() -> None:
    revision = rule_in_force("claim.superlative", severity=3)
    said_yes(CLAIM)
    replaced(revision, message_fr="Autrement dit")

    assert on_the_wall() == 1


def test_what_the_rules_let_pass_is_held_once_it_weighs_more() -> None:
    author = make.writer()
    for _ in range(5):
        make.approved(author=author)
    delivery.sweep()
    revision = rule_in_force("claim.superlative", severity=1)
    post = make.PostFactory(author=author, text=CLAIM)
    posts.submit(actor=author, post=post)
    assert post.case.lane == Lane.DIRECT
    replaced(revision, severity=3)

    assert on_the_wall() == 5
    assert Case.objects.get(pk=post.case_id).state == CaseState.QUEUED


def test_note_or_advice_of_a_new_rule_stops_nothing() -> None:
    said_yes(CLAIM)
    rule_in_force("claim.superlative", severity=2)

    assert on_the_wall() == 1
    assert Screening.objects.filter(stage="dispatch").count() == 1


def test_shadow_stops_nothing() -> None:
    said_yes(FIGURE)
    rule_in_force("finance.figure", mode="shadow")

    assert on_the_wall() == 1


def test_key_found_at_the_last_instant_is_not_lifted_by_a_yes() -> None:
    post, reviewer = said_yes(SECRET)
    rule_in_force("secret.credential")
    assert on_the_wall() == 0
    other = UserFactory(unit=post.author.unit, legal=True)

    yes(post, reviewer)
    yes(post, other)

    assert on_the_wall() == 0
    assert Case.objects.get(pk=post.case_id).state == CaseState.QUEUED


@pytest.mark.parametrize("since", ["before it was sent", "after the approval"])
def test_embargo_holds_until_its_lift_and_lets_go_by_itself(since: str) -> None:
    with time_machine.travel(NOON, tick=False) as clock:
        charter_in_force()
        if since == "before it was sent":
            embargo()
        post, _ = said_yes("Hexalia Horizon arrive")
        if since == "after the approval":
            embargo()
        before = on_the_wall()
        row = post.deliveries.get()
        clock.move_to(LIFTED - timedelta(seconds=1))
        just_before = on_the_wall()
        told = sentence(post)
        clock.move_to(LIFTED + claims.PAUSE)
        after = on_the_wall()

    assert (before, just_before, after) == (0, 0, 1)
    assert (row.state, row.problem, row.not_before) == (
        DeliveryState.DUE, "held_embargo", NOON + claims.PAUSE,
    )  # fmt: skip
    assert "under embargo" in told
    assert post.deliveries.get().problem == ""
    assert Case.objects.get(pk=post.case_id).state == CaseState.APPROVED


def test_embargo_is_looked_at_without_keeping_the_same_answer_again() -> None:
    with time_machine.travel(NOON, tick=False) as clock:
        charter_in_force()
        embargo()
        post, _ = said_yes("Hexalia Horizon arrive")
        for _ in range(4):
            delivery.sweep()
            clock.shift(claims.PAUSE)

    assert [row.stage for row in post.case.screenings.all()] == ["submission", "dispatch"]


def test_embargo_that_was_moved_is_followed() -> None:
    with time_machine.travel(LIFTED + timedelta(hours=1), tick=False):
        charter_in_force()
        revision = embargo()
        said_yes("Hexalia Horizon arrive")
        replaced(revision, params={**revision.params, "lift": "2026-12-02T09:00 Europe/Paris"})

        assert on_the_wall() == 0


def test_rules_that_cannot_be_compiled_make_posts_wait(settings: Any) -> None:
    post, _ = said_yes("Bonjour")
    rule_in_force("claim.superlative")
    # Another test may have had these very rules compiled.
    compiled.forget()
    del settings.PSEUDONYM_KEY

    assert on_the_wall() == 0

    assert post.deliveries.get().problem == "held_unchecked"
    assert Case.objects.get(pk=post.case_id).state == CaseState.APPROVED


def test_other_accounts_of_a_post_wait_with_it() -> None:
    author = make.writer()
    accounts = [make.AccountFactory(owner=author) for _ in range(3)]
    post = make.approved(author=author, to=accounts, text=FIGURE)
    rule_in_force("finance.figure")

    assert on_the_wall() == 0
    assert post.case.screenings.count() == 2
    assert Delivery.objects.filter(state=DeliveryState.DUE).count() == 3


def test_post_approved_before_screenings_were_kept_leaves() -> None:
    rule_in_force("respect.insult", severity=3)
    post = make.PostFactory(text="Quel imbécile")
    posts.submit(actor=post.author, post=post)
    case = Case.objects.get(pk=post.case_id)
    case.decisions.create(
        kind="approve", author=case.author, decider=UserFactory(), decider_name="Sophie",
        digest=case.digest,
    )  # fmt: skip
    Case.objects.filter(pk=case.pk).update(state=CaseState.APPROVED, deadline=None)

    assert on_the_wall() == 1


@pytest.mark.parametrize("since", ["before", "after the approval"])
def test_queries_do_not_grow_with_the_batch(since: str) -> None:
    def claimed(number: int) -> int:
        for _ in range(number):
            make.approved()
        if since != "before":
            replaced(RuleRevision.objects.get(state="active"), message_fr="Autrement dit")
        rows = list(claims.candidates(timezone.now(), None))
        moderation.prepare()
        with CaptureQueriesContext(connection) as asked:
            assert len(claims.claim(rows, timezone.now())) == number
        return len(asked)

    rule_in_force("claim.superlative")
    claimed(1)

    assert claimed(7) == claimed(2)


def replaced(revision: RuleRevision, **columns: Any) -> None:
    """Another revision takes the place of one, as its writers would have it."""
    RuleRevision.objects.filter(pk=revision.pk).update(state="retired")
    number = revision.number + 1
    for name, value in {**columns, "number": number, "pk": revision.pk + 500_000}.items():
        setattr(revision, name, value)
    revision.state = "active"
    revision._state.adding = True
    revision.save()
