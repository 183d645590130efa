"""The whole way at the level of services: charter, post, finding, decision, wall, report."""

import uuid

import pytest

from advocacy.models import WallPost
from advocacy.reports.choice import part_of
from advocacy.reports.reach import Report, report
from advocacy.services import accounts, drafts, metrics, posts
from advocacy.services.advice import advise
from charter.models import User, Version
from config.kernel.errors import NotAllowed, WrongState
from moderation.models import Case, LedgerEntry
from moderation.states import CaseState, Lane
from tests.flows.steps import TEXT, Walk, deliver, read, second_edition

pytestmark = [pytest.mark.django_db, pytest.mark.slow]
RUDE = "Quel abruti a coupé le courant ?"


def report_of_today() -> Report:
    part = part_of(month="", unit="", network="")
    assert part
    return report(part)


def test_way_is_closed_until_the_charter_was_read(edition: Version, author: User) -> None:
    linking = accounts.Consent("J’accepte")

    with pytest.raises(NotAllowed, match="acknowledge"):
        accounts.link(actor=author, kind="practice", answers={"handle": "c"}, consent=linking)
    with pytest.raises(NotAllowed, match="acknowledge"):
        drafts.start(actor=author, key=uuid.uuid4(), language="fr")


def test_way_finding_cites_the_clause_and_holds_the_post(writer: User) -> None:
    walk = Walk.begin(writer, RUDE)

    advice = advise(author=writer, text=RUDE, language="fr", accounts=[walk.account], pictures=[])
    walk.submit()

    remark = advice.remarks[0]
    assert (remark.clause.clause_id, remark.finding.excerpt) == ("respect", "abruti")
    assert (walk.case.lane, walk.case.severity) == (Lane.LIGHT, 3)
    assert walk.case.findings.get().clause_id == "respect"
    assert deliver() == []


def test_way_leads_from_the_charter_to_the_report(writer: User, reviewer: User) -> None:
    walk = Walk.begin(writer)
    walk.submit()
    before = deliver()
    walk.approve(reviewer)
    after = deliver()

    metrics.read_networks()

    found = report_of_today()
    assert (before, after) == ([], [TEXT])
    assert (found.people, found.posts, found.total.accounts) == (1, 1, 1)
    assert (found.total.potential, found.total.unique.value) == (0, 0)
    assert found.total.measured.impressions is None, "nobody counted: unknown, not zero"


def test_way_writes_each_move_to_the_ledger(approved: Walk, reviewer: User) -> None:
    deliver()

    moves = LedgerEntry.objects.order_by("pk").values_list("action", "actor_name")
    wanted = ["account.link", "case.submit", "case.queue", "post.submit", "case.claim",
              "case.approve", "delivery.start", "delivery.succeed"]  # fmt: skip
    assert [action for action, _ in moves if action in wanted] == wanted
    assert dict(moves)["case.approve"] == str(reviewer)


def test_way_what_hangs_on_the_wall_is_what_was_approved(approved: Walk) -> None:
    deliver()

    published = WallPost.objects.get()
    assert published.text == approved.case.content["text"] == TEXT
    assert approved.delivery.digest == approved.case.digest


def test_way_new_edition_closes_it_until_it_was_read(approved: Walk, writer: User) -> None:
    second = second_edition()

    assert deliver() == [], "approved, but its author has not read the new edition"
    with pytest.raises(NotAllowed):
        drafts.start(actor=writer, key=uuid.uuid4(), language="fr")

    read(writer, second)
    assert deliver() == [TEXT]


def test_way_case_states_follow(approved: Walk) -> None:
    assert Case.objects.get().state == CaseState.APPROVED
    deliver()
    with pytest.raises(WrongState, match="already_out"):
        posts.withdraw(actor=approved.author, post=approved.fresh())
