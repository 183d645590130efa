from datetime import timedelta

import pytest
from django.utils import timezone

from config.kernel.audit import SYSTEM
from config.kernel.errors import Invalid, NotAllowed
from moderation.models import Case, LedgerEntry
from moderation.services import compiled, intake, screeners
from moderation.services.contexts import Facts
from moderation.states import CaseState, Lane
from tests.factories.moderation import (
    CaseFactory,
    acknowledged,
    charter_in_force,
    content,
    rule_in_force,
)
from tests.factories.people import UserFactory

pytestmark = pytest.mark.django_db

NOTED = "Quelle journée ! #Chantier #Équipe #Énergie"
CLAIMED = "Hexalia, le leader mondial, garanti sans risque"
INSULT = "Quel imbécile"
FIGURE = "Notre chiffre d’affaires atteint 1 250 M€"
SECRET = "Voici la clé AKIAQ3EGRZ4VTXKB7WPD et le reste"


@pytest.fixture
def writer(author):
    """Give an author past the first five posts, who has read the charter."""
    acknowledged(author)
    CaseFactory.create_batch(5, author=author, approved=True)
    return author


def test_submit_without_findings_is_approved_by_the_rules(writer):
    case = intake.submit(content(), author=writer)

    decision = case.decisions.get()
    assert (case.state, case.lane, case.deadline) == (CaseState.APPROVED, Lane.DIRECT, None)
    assert (decision.basis, decision.decider, decision.decider_name) == (
        "rules", None, f"{SYSTEM}:rules",
    )  # fmt: skip
    actions = LedgerEntry.objects.filter(subject_id=str(case.pk)).values_list("action", flat=True)
    assert list(actions) == ["case.submit", "case.clear"]


@pytest.mark.parametrize(
    ("type", "text", "justification", "lane"),
    [
        ("channel.format", NOTED, "", Lane.DIRECT),
        ("claim.superlative", CLAIMED, "Prix reçu hier", Lane.LIGHT),
        ("respect.insult", INSULT, "", Lane.LIGHT),
        ("finance.figure", FIGURE, "", Lane.FOUR_EYES),
    ],
)
def test_submit_chooses_the_lane_by_severity(writer, type, text, justification, lane):
    revision = rule_in_force(type)

    case = intake.submit(content(text), author=writer, justification=justification)

    finding = case.findings.first()
    assert (case.lane, case.severity) == (lane, revision.severity)
    assert (finding.revision, finding.clause_id) == (revision, revision.rule.clause_id)
    assert finding.excerpt == text[finding.start : finding.end]


def test_justified_post_of_somebody_trusted_needs_nobody(writer):
    rule_in_force("claim.superlative")
    before = timezone.now() - timedelta(days=3)
    CaseFactory.create_batch(5, author=writer, approved=True, submitted_at=before)

    case = intake.submit(content(CLAIMED), author=writer, justification="Prix reçu hier")

    assert (case.lane, case.state) == (Lane.DIRECT, CaseState.APPROVED)


@pytest.mark.parametrize("surface", ["profile", "bio", "pinned", "campaign"])
def test_what_stays_where_it_is_shown_is_read_first(writer, surface):
    CaseFactory.create_batch(10, author=writer, approved=True)

    case = intake.submit(content(), author=writer, facts=Facts(surface=surface))

    assert (case.lane, case.state, case.surface) == (Lane.LIGHT, CaseState.QUEUED, surface)
    assert {"code": "static"} in case.rank_reasons


def test_submit_of_severity_2_asks_for_a_justification(writer):
    rule_in_force("claim.superlative")

    with pytest.raises(Invalid, match=r"moderation\.justify") as refused:
        intake.submit(content(CLAIMED), author=writer, justification=" ")

    assert refused.value.params["findings"]


def test_submit_of_severity_5_is_not_accepted_and_leaves_nothing(writer):
    rule_in_force("secret.credential")
    before = Case.objects.count()

    with pytest.raises(Invalid, match="not_accepted") as refused:
        intake.submit(content(SECRET), author=writer)

    assert refused.value.params["findings"][0].severity == 5
    assert (Case.objects.count(), LedgerEntry.objects.count()) == (before, 0)


@pytest.mark.parametrize(("earlier", "lane"), [(0, Lane.LIGHT), (4, Lane.LIGHT), (5, Lane.DIRECT)])
def test_first_five_posts_are_read_by_a_person(author, earlier, lane):
    acknowledged(author)
    CaseFactory.create_batch(earlier, author=author, approved=True)

    assert intake.submit(content(), author=author).lane == lane


def test_queued_case_says_why_it_stands_where_it_stands(author):
    rule_in_force("respect.insult")

    case = intake.submit(content(INSULT), author=acknowledged(author))

    assert [reason["code"] for reason in case.rank_reasons] == [
        "deadline",
        "severity",
        "first_post",
    ]
    assert case.rank < case.deadline.timestamp() / 60


def test_urgent_case_stands_before_an_ordinary_one(author):
    acknowledged(author)

    urgent = intake.submit(content("Vite"), author=author, urgent=True)
    ordinary = intake.submit(content(), author=author)

    assert urgent.deadline < ordinary.deadline
    assert urgent.rank < ordinary.rank


def test_unit_is_that_of_the_day_of_sending(writer, company):
    case = intake.submit(content(), author=writer)
    unit = writer.unit
    writer.unit = company
    writer.save()

    case.refresh_from_db()
    assert case.unit == unit


def test_submit_before_acknowledging_is_refused(author):
    charter_in_force()

    with pytest.raises(NotAllowed, match="acknowledge"):
        intake.submit(content(), author=author)


def test_submit_without_a_charter_in_force_is_refused(author):
    with pytest.raises(NotAllowed, match="acknowledge"):
        intake.submit(content(), author=author)


def test_submit_without_a_unit_is_refused():
    with pytest.raises(NotAllowed, match="no_unit"):
        intake.submit(content(), author=UserFactory(unit=None))


def test_submit_of_nothing_is_refused(writer):
    with pytest.raises(Invalid, match="empty"):
        intake.submit(content(" \n"), author=writer)


def test_failing_screening_holds_the_post_for_a_person(writer, settings):
    rule_in_force("respect.insult", terms=["pas encore vu"])
    del settings.PSEUDONYM_KEY  # without its key nothing can be compiled

    case = intake.submit(content(), author=writer)

    assert (case.state, case.lane) == (CaseState.QUEUED, Lane.LIGHT)
    assert case.findings.get().rule_code == "screening_incomplete"


def test_advise_stores_nothing(author):
    charter_in_force()
    rule_in_force("respect.insult")

    verdict = intake.advise(content(INSULT), author=author)

    assert verdict.findings
    assert not Case.objects.exists()


def test_screener_is_compiled_once_per_rule_set(author):
    charter_in_force()
    rule_in_force("respect.insult")
    rules = screeners.rules_in_force()

    assert compiled.screener_for(rules) is compiled.screener_for(rules)


def test_broken_ledger_leaves_no_case(writer, settings):
    settings.AUDIT_SINK = "tests.moderation.services.broken_ledger"
    before = Case.objects.count()

    with pytest.raises(ImportError):
        intake.submit(content(), author=writer)

    assert Case.objects.count() == before
