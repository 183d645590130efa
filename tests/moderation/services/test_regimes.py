import pytest
from django.db import IntegrityError, transaction
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from config.kernel.errors import Invalid, NotAllowed, WrongState
from moderation.models import LedgerEntry, RegimeChange
from moderation.services import intake, regimes
from moderation.services.contexts import Facts
from moderation.states import Lane, RegimeState
from moderation.trust import PRESETS, STANDARD, combine
from tests.factories.moderation import CaseFactory, acknowledged, content, rule_in_force
from tests.factories.people import UserFactory
from tests.factories.supervision import regime

pytestmark = pytest.mark.django_db
WHY = "Recommandation 2016-R-01"


def test_one_proposes_and_another_confirms(subsidiary, legal, comms):
    change = regimes.propose(subsidiary, "fr_bank_insurance", reason=WHY, actor=legal)
    assert regimes.regime_of(subsidiary) == STANDARD

    regimes.confirm(change, actor=comms)

    assert regimes.regime_of(subsidiary) == PRESETS["fr_bank_insurance"]
    actions = LedgerEntry.objects.filter(subject_type="moderation.regimechange")
    assert list(actions.values_list("action", flat=True)) == ["regime.propose", "regime.confirm"]


def test_nobody_confirms_their_own(subsidiary, legal):
    change = regimes.propose(subsidiary, "eu_invest", reason=WHY, actor=legal)

    with pytest.raises(NotAllowed, match="by_two"):
        regimes.confirm(change, actor=legal)

    with pytest.raises(IntegrityError), transaction.atomic():
        RegimeChange.objects.filter(pk=change.pk).update(
            state=RegimeState.CONFIRMED, answered_by=legal, answered_at=change.proposed_at
        )


def test_who_proposes_and_who_answers(subsidiary, company, legal, comms, reviewer, hr, outsider):
    for person in (comms, reviewer, hr):
        with pytest.raises(NotAllowed, match="legal_only"):
            regimes.propose(subsidiary, "eu_invest", reason=WHY, actor=person)
    change = regimes.propose(subsidiary, "eu_invest", reason=WHY, actor=legal)
    for person in (reviewer, hr, outsider, UserFactory(unit=outsider.unit, lead=True)):
        with pytest.raises(NotAllowed, match="seniors_only"):
            regimes.confirm(change, actor=person)


@pytest.mark.parametrize(
    ("key", "reason", "code"),
    [("eu_invest", " ", "reason"), ("moon", WHY, "unknown"), ("", WHY, "same")],
)
def test_proposal_that_makes_no_sense_is_refused(subsidiary, legal, key, reason, code):
    with pytest.raises(Invalid, match=code):
        regimes.propose(subsidiary, key, reason=reason, actor=legal)


def test_one_proposal_at_a_time(subsidiary, legal):
    regimes.propose(subsidiary, "eu_invest", reason=WHY, actor=legal)

    with pytest.raises(Invalid, match="waiting"):
        regimes.propose(subsidiary, "us_bd", reason=WHY, actor=legal)


def test_declined_changes_nothing_and_is_answered_once(subsidiary, legal, comms):
    change = regimes.propose(subsidiary, "eu_invest", reason=WHY, actor=legal)

    regimes.decline(change, actor=comms, note="Pas de conseil ici")

    assert regimes.regime_of(subsidiary) == STANDARD
    with pytest.raises(WrongState, match="answered"):
        regimes.confirm(change, actor=comms)


def test_own_regime_may_be_taken_away_and_those_above_stay(subsidiary, company, legal, comms):
    regime(company, "eu_invest")
    regime(subsidiary, "uk_finprom")
    both = combine(PRESETS["eu_invest"], PRESETS["uk_finprom"])
    assert regimes.regime_of(subsidiary) == both

    gone = regimes.propose(subsidiary, "", reason="Activité vendue", actor=legal)
    regimes.confirm(gone, actor=comms)

    assert regimes.regime_of(subsidiary) == PRESETS["eu_invest"]


def test_own_regime_is_that_of_the_unit_itself(subsidiary, company):
    regime(company, "eu_invest")

    assert (regimes.own_key(company), regimes.own_key(subsidiary)) == ("eu_invest", "")


@pytest.mark.parametrize("column", ["reason", "key", "proposed_name"])
def test_history_is_not_rewritten(subsidiary, column):
    row = regime(subsidiary, "eu_invest")

    with pytest.raises(IntegrityError, match="append-only"), transaction.atomic():
        RegimeChange.objects.filter(pk=row.pk).update(**{column: "us_bd"})
    with pytest.raises(IntegrityError, match="append-only"), transaction.atomic():
        RegimeChange.objects.filter(pk=row.pk).delete()


@settings(max_examples=15, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(above=st.sampled_from(["", *PRESETS]), own=st.sampled_from(["", *PRESETS]))
def test_unit_is_never_under_less_than_what_is_above(company, subsidiary, above, own):
    with transaction.atomic():
        for unit, key in ((company, above), (subsidiary, own)):
            if key:
                regime(unit, key)
        parent, child = regimes.regime_of(company), regimes.regime_of(subsidiary)
        transaction.set_rollback(True)

    assert combine(parent, child) == child


def test_remark_on_a_product_is_read_in_a_bank(author):
    acknowledged(author)
    rule_in_force("claim.superlative", severity=1)
    CaseFactory.create_batch(5, author=author, approved=True)
    post = content("Hexalia, le leader mondial, garanti sans risque")
    assert intake.submit(post, author=author).lane == Lane.DIRECT

    regime(author.unit, "fr_bank_insurance")

    case = intake.submit(post, author=author, facts=Facts())
    assert (case.lane, case.rank_reasons[-1]) == (Lane.LIGHT, {"code": "regime"})
