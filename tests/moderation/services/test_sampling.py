import hashlib
from datetime import UTC, datetime, timedelta
from io import StringIO

import pytest
import time_machine
from django.core.management import CommandError, call_command
from django.db import IntegrityError, transaction
from django.utils import timezone

from charter.public import consulted
from config.kernel.errors import Invalid, NotAllowed, WrongState
from moderation.models import LedgerEntry, Lot, PostReview, SamplingPeriod
from moderation.services import intake, sampling, sampling_report, trust
from moderation.services.sampling_report import Stratum
from moderation.states import CheckState
from moderation.trust import Tier
from tests.factories.moderation import CaseFactory, acknowledged, content, rule_in_force
from tests.factories.people import UnitFactory, UserFactory
from tests.factories.supervision import check, heard, left

pytestmark = pytest.mark.django_db
NOVEMBER = datetime(2026, 11, 20, 9, 0, tzinfo=UTC)


@pytest.fixture
def writer(author):
    """Give an author past the first five posts, in an entity whose works council was heard."""
    acknowledged(author)
    heard(author.unit)
    CaseFactory.create_batch(5, author=author, approved=True)
    return author


def verify(month: str) -> str:
    out = StringIO()
    call_command("sampling", "verify", month, stdout=out)
    return out.getvalue()


def test_direct_post_draws_its_lot(writer):
    case = intake.submit(content(), author=writer)

    lot = case.lot
    key = sampling.key_of(lot.period)
    assert (lot.tier, lot.regime, lot.rate) == (Tier.T1, "standard", 300)
    assert lot.selected == sampling.is_drawn(key, case.pk, case.digest, 300)
    assert PostReview.objects.filter(lot=lot).exists() == lot.selected


def test_post_that_a_person_reads_draws_none(writer):
    rule_in_force("respect.insult")

    intake.submit(content("Quel imbécile"), author=writer)

    assert not Lot.objects.exists()


def test_nothing_is_drawn_in_france_before_the_council_is_heard(author):
    acknowledged(author)
    CaseFactory.create_batch(5, author=author, approved=True)

    intake.submit(content(), author=author)

    assert not consulted(author.unit)
    assert not SamplingPeriod.objects.exists()


def test_consultation_is_that_of_the_entity(company, subsidiary, outsider):
    london = UnitFactory(code="londres", parent=subsidiary, country="GB")
    agency = UnitFactory(code="agence", parent=subsidiary)
    assert consulted(london)
    assert not any(map(consulted, (company, subsidiary, agency)))

    proof = heard(subsidiary)

    assert all(map(consulted, (subsidiary, agency)))
    type(proof).objects.update(withdrawn_at=timezone.now(), withdrawn_reason="x")
    assert not consulted(subsidiary)


def test_gate_of_the_rules_adds_its_own_looks(writer):
    rule_in_force("gate.sample", per_thousand=1000)

    case = intake.submit(content(), author=writer)

    assert case.lot.selected
    assert "0 drawn" not in verify(f"{case.lot.period}")


def test_period_commits_before_it_draws_and_shows_its_key_at_the_end():
    with time_machine.travel(NOVEMBER, tick=False):
        period = sampling.period_at(timezone.now())
        assert sampling.reveal_due() == 0
    entry = LedgerEntry.objects.get(action="sampling.commit")
    assert entry.data["commitment"] == period.commitment
    assert period.revealed == ""

    with time_machine.travel(NOVEMBER + timedelta(days=11), tick=False):
        assert sampling.reveal_due() == 1
        assert sampling.reveal_due() == 0
    period.refresh_from_db()
    assert hashlib.sha256(bytes.fromhex(period.revealed)).hexdigest() == period.commitment
    assert LedgerEntry.objects.filter(action="sampling.reveal").count() == 1


def test_key_is_in_no_column_while_it_is_sealed():
    period = sampling.period_at(NOVEMBER)

    key = sampling.key_of(period)
    assert key not in bytes(period.sealed)
    assert sampling.period_at(NOVEMBER) == period


@pytest.mark.parametrize("change", [{"commitment": "0" * 64}, {"sealed": b"x"}])
def test_commitment_is_not_rewritten(change):
    period = sampling.period_at(NOVEMBER)

    with pytest.raises(IntegrityError, match="append-only"), transaction.atomic():
        SamplingPeriod.objects.filter(pk=period.pk).update(**change)


def test_lots_are_not_rewritten(author):
    lot = left(author)

    with pytest.raises(IntegrityError, match="append-only"), transaction.atomic():
        Lot.objects.filter(pk=lot.pk).update(selected=not lot.selected)


@pytest.mark.parametrize(("rate", "low", "high"), [(0, 0, 0), (300, 240, 360), (1000, 1000, 1000)])
def test_share_drawn_is_about_the_rate(rate, low, high):
    key = b"k" * 32

    drawn = sum(sampling.is_drawn(key, n, f"{n:064x}", rate) for n in range(1000))

    assert low <= drawn <= high


def test_look_by_one_of_the_unit_ends_it(author, reviewer):
    row = check(author)

    sampling.find_fine(row, actor=reviewer)

    assert (row.state, row.looked_by) == (CheckState.FINE, reviewer)
    assert not sampling.waiting(reviewer).exists()
    with pytest.raises(WrongState, match="looked_at"):
        sampling.find_miss(row, actor=reviewer, reason="Un superlatif")


def test_who_may_look(author, reviewer, outsider, hr, legal):
    row = check(author)
    for person in (outsider, hr, legal):
        assert not sampling.waiting(person).exists()
        with pytest.raises(NotAllowed, match="not_yours"):
            sampling.find_fine(row, actor=person)
    own = check(UserFactory(unit=author.unit, moderator=True))
    with pytest.raises(NotAllowed, match="own_post"):
        sampling.find_fine(own, actor=own.lot.case.author)
    assert own not in sampling.waiting(own.lot.case.author)


def test_miss_needs_a_reason_and_costs_its_author_nothing(author, reviewer):
    CaseFactory.create_batch(10, author=author, approved=True)
    row, before = check(author), trust.record_of(author)
    with pytest.raises(Invalid, match=r"check\.reason"):
        sampling.find_miss(row, actor=reviewer, reason=" ")

    sampling.find_miss(row, actor=reviewer, reason="Un superlatif", clause_id="promesses")

    assert trust.record_of(author).tier == before.tier
    assert row.state == CheckState.MISS


def test_report_counts_by_stratum_and_bounds_the_misses(author, reviewer):
    rows = [check(author) for _ in range(3)]
    left(author, tier=Tier.T2, selected=False)
    sampling.find_fine(rows[0], actor=reviewer)
    sampling.find_miss(rows[1], actor=reviewer, reason="Un superlatif")

    report = sampling_report.report(rows[0].lot.period)

    assert report.strata == [
        Stratum(1, "standard", posts=3, drawn=3, looked=2, misses=1),
        Stratum(2, "standard", posts=1, drawn=0, looked=0, misses=0),
    ]
    assert (report.total.posts, report.total.looked, report.total.left) == (4, 2, 1)
    assert report.total.bound == pytest.approx(97.47, abs=0.01)
    assert list(sampling_report.misses(rows[0].lot.period, reviewer)) == [rows[1]]


def test_posts_without_a_lot_are_counted_by_months_of_utc(author):
    period = sampling.period_at(datetime(2026, 10, 15, tzinfo=UTC))
    for at in (
        datetime(2026, 9, 30, 22, 30, tzinfo=UTC),  # in Paris October has begun
        datetime(2026, 10, 1, 0, 0, tzinfo=UTC),
        datetime(2026, 10, 31, 23, 30, tzinfo=UTC),  # in Paris it is over
        datetime(2026, 10, 31, 23, 45, tzinfo=UTC),
        datetime(2026, 11, 1, 0, 0, tzinfo=UTC),
    ):
        CaseFactory(author=author, approved=True, lane="direct", submitted_at=at)

    with timezone.override("Europe/Paris"):
        assert sampling_report.without_lot(period) == 3


def test_sample_is_computed_again_by_the_command(author):
    lots = [left(author) for _ in range(30)]

    said = verify(f"{lots[0].period}")

    drawn = sum(lot.selected for lot in lots)
    assert f"30 lots, {drawn} drawn, key still sealed" in said


@pytest.mark.parametrize("selected", [True, False])
def test_lot_that_was_meddled_with_is_named(author, selected):
    lots = [left(author) for _ in range(20)]
    honest = next(lot for lot in lots if lot.selected != selected)
    case = CaseFactory(author=author, approved=True, lane="direct")
    key = sampling.key_of(honest.period)
    while sampling.is_drawn(key, case.pk, case.digest, 300) == selected:
        case = CaseFactory(author=author, approved=True, lane="direct")
    Lot.objects.create(
        period=honest.period, case=case, tier=1, regime="standard", rate=300, selected=selected
    )

    faults = list(sampling_report.faults(honest.period))

    assert any(f"case {case.pk}" in fault for fault in faults)
    with pytest.raises(CommandError):
        verify(f"{honest.period}")


def test_other_commitment_in_the_ledger_is_named(author):
    period = left(author).period
    other = SamplingPeriod.objects.create(
        month="2020-01-01", sealed=period.sealed, commitment=period.commitment
    )

    assert "the ledger holds another commitment, or none" in _faults(other, period)


def _faults(other: SamplingPeriod, like: SamplingPeriod) -> list[str]:
    other.revealed = sampling.key_of(like).hex()
    return list(sampling_report.faults(other))


@pytest.mark.parametrize("month", ["2019-01", "novembre"])
def test_command_knows_its_months(month):
    with pytest.raises(CommandError):
        verify(month)
