"""What may not be said yet: quiet periods (R12), embargoes (R15), suspended sending (R16)."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest

from charter.rules import Rule, Severity, seal, validate_params
from moderation.screening.context import Context, Stage
from moderation.screening.engine import compile_rules
from moderation.screening.verdict import Finding
from tests.moderation.screening.company import CONTEXT, KEY, post, rule, rule_set

PARIS, LONDON = ZoneInfo("Europe/Paris"), ZoneInfo("Europe/London")
SALES = "Trimestre de folie côté ventes"
CALM = "Bonne semaine à toutes et à tous"


def said(text: str, checked: Rule, context: Context) -> list[Finding]:
    return list(compile_rules(rule_set(checked), secret=KEY).screen(post(text), context).findings)


def at(moment: datetime, **changes) -> Context:
    return replace(CONTEXT, now=moment - timedelta(days=1), due=moment, **changes)


# --- R12 -----------------------------------------------------------------------------------------

QUIET = {"periods": ["2026-10-20 2026-10-25 Third-quarter results"], "brands": ["Hexalia"]}


@pytest.mark.parametrize(
    ("moment", "flagged"),
    [
        (datetime(2026, 10, 19, 23, 59, 59, tzinfo=PARIS), False),
        (datetime(2026, 10, 20, 0, 0, tzinfo=PARIS), True),
        (datetime(2026, 10, 25, 23, 59, 59, tzinfo=PARIS), True),  # 25 hours long, by its clocks
        (datetime(2026, 10, 26, 0, 0, tzinfo=PARIS), False),
    ],
)
def test_quiet_window_lasts_whole_days_of_its_zone(moment, flagged):
    found = said(SALES, rule("R12", params=QUIET), at(moment))

    assert bool(found) is flagged


def test_quiet_window_is_judged_when_the_post_leaves():
    later = replace(CONTEXT, due=datetime(2026, 12, 5, 9, 0, tzinfo=PARIS))

    assert said(SALES, rule("R12"), CONTEXT)
    assert said(SALES, rule("R12"), later) == []


def test_quiet_window_names_its_period():
    [finding] = said(SALES, rule("R12"), CONTEXT)

    assert "Third-quarter results, 2026-11-05 – 2026-12-04" in finding.message["en"]
    assert finding.severity is Severity.HOLD_TWO


@pytest.mark.parametrize(
    "text",
    [
        "Vente de gâteaux pour l'école vendredi, recettes record !",
        "Premier trimestre de grossesse terminé, quelle joie.",
        "L'équipe commerciale a gagné le tournoi de pétanque, quel match !",
        "Our free workshop on cash flow was packed.",
        "Huge thanks to our customers for their generosity during the toy collection.",
    ],
)
def test_quiet_window_leaves_everything_else_alone(text):
    assert said(text, rule("R12"), CONTEXT) == []


@pytest.mark.parametrize(
    ("groups", "roles", "held"),
    [
        (["finance"], ("employee", "finance"), True),
        (["finance"], ("employee",), False),
        (["finance"], (), True),  # not known: not skipped
        ([], ("employee",), True),
    ],
)
def test_quiet_window_may_hold_every_post_of_insiders(groups, roles, held):
    total = rule("R12", params=QUIET | {"total": True, "groups": groups})

    found = said(CALM, total, at(datetime(2026, 10, 21, 9, 0, tzinfo=PARIS), roles=roles))

    assert [finding.target for finding in found] == ["post"] * held


# --- R15 -----------------------------------------------------------------------------------------

SOON = "L'offre Solstice arrive !"


def embargo(lift: str, **params) -> Rule:
    return rule("R15", params={"terms": ["offre Solstice"], "lift": lift} | params)


@pytest.mark.parametrize(
    ("lift", "moment", "held"),
    [
        ("2026-12-01T09:00 Europe/Paris", datetime(2026, 12, 1, 8, 55, tzinfo=PARIS), True),
        ("2026-12-01T09:00 Europe/Paris", datetime(2026, 12, 1, 8, 59, 59, tzinfo=PARIS), True),
        ("2026-12-01T09:00 Europe/Paris", datetime(2026, 12, 1, 9, 0, tzinfo=PARIS), False),
        ("2026-12-01T09:00 Europe/Paris", datetime(2026, 12, 1, 9, 0, 1, tzinfo=PARIS), False),
        ("2026-12-01T08:00 Europe/London", datetime(2026, 12, 1, 7, 59, tzinfo=LONDON), True),
        ("2026-12-01T08:00 Europe/London", datetime(2026, 12, 1, 8, 0, 1, tzinfo=LONDON), False),
        ("2026-12-01T08:00 Europe/London", datetime(2026, 12, 1, 8, 59, tzinfo=PARIS), True),
        ("2026-12-01T09:00 Europe/Paris", datetime(2026, 12, 1, 8, 0, tzinfo=UTC), False),
        # The clocks go forward on 29 March 2026, back on 25 October.
        ("2026-03-29T03:00 Europe/Paris", datetime(2026, 3, 29, 0, 59, 59, tzinfo=UTC), True),
        ("2026-03-29T03:00 Europe/Paris", datetime(2026, 3, 29, 1, 0, tzinfo=UTC), False),
        ("2026-10-25T03:00 Europe/Paris", datetime(2026, 10, 25, 1, 59, 59, tzinfo=UTC), True),
        ("2026-10-25T03:00 Europe/Paris", datetime(2026, 10, 25, 2, 0, tzinfo=UTC), False),
        ("2026-10-25T01:59 Europe/Paris", datetime(2026, 10, 25, 2, 30, tzinfo=PARIS), False),
        (
            "2026-10-25T03:00 Europe/Paris",
            datetime(2026, 10, 25, 2, 30, tzinfo=PARIS, fold=1),
            True,
        ),
    ],
)
def test_embargo_ends_at_its_instant(lift, moment, held):
    assert bool(said(SOON, embargo(lift), at(moment))) is held


def test_embargo_grace_is_counted_in_real_minutes():
    late = embargo("2026-10-25T01:30 Europe/Paris", grace=120)  # until 02:30, the second time

    assert said(SOON, late, at(datetime(2026, 10, 25, 1, 29, tzinfo=UTC)))
    assert said(SOON, late, at(datetime(2026, 10, 25, 1, 30, tzinfo=UTC))) == []


@pytest.mark.parametrize("lift", ["2026-10-25T02:30 Europe/Paris", "2026-03-29T02:30 Europe/Paris"])
def test_embargo_refuses_a_time_that_is_two_instants_or_none(lift):
    params = {"terms": ["offre Solstice"], "lift": lift}

    assert [error.code for error in validate_params("embargo", params)] == ["ambiguous_instant"]


def test_embargo_holds_before_and_blocks_at_dispatch():
    lift = "2026-12-01T09:00 Europe/Paris"
    early = at(datetime(2026, 12, 1, 8, 55, tzinfo=PARIS))

    [held] = said(SOON, embargo(lift), early)
    [blocked] = said(SOON, embargo(lift), replace(early, stage=Stage.DISPATCH))

    assert (held.severity, blocked.severity) == (Severity.HOLD, Severity.BLOCK)
    assert "until 2026-12-01, 09:00 (Europe/Paris)" in held.message["en"]


def test_embargo_terms_are_sealed_and_never_shown():
    sealed = embargo("2026-12-01T09:00 Europe/Paris", terms=[seal("offre Solstice", KEY)])

    [finding] = said("Vive la #OffreSolstice", sealed, CONTEXT)

    assert finding.excerpt == ""
    assert "olstice" not in str(finding.message) + str(finding.suggestion)


def test_embargo_without_an_end_holds_on():
    assert said(SOON, embargo(""), at(datetime(2099, 1, 1, tzinfo=UTC)))


# --- R16 -----------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("stage", "severity"),
    [
        (Stage.WRITING, Severity.NOTE),
        (Stage.SUBMISSION, Severity.NOTE),
        (Stage.DISPATCH, Severity.BLOCK),
    ],
)
def test_freeze_informs_while_writing_and_stops_what_would_leave(stage, severity):
    frozen = replace(CONTEXT, stage=stage, freezes=("Groupe",))

    [finding] = said(CALM, rule("R16"), frozen)

    assert (finding.severity, finding.target) == (severity, "post")


def test_freeze_lets_the_crisis_cell_speak():
    frozen = replace(CONTEXT, stage=Stage.DISPATCH, freezes=("Groupe",), roles=("crisis_cell",))

    assert said(CALM, rule("R16"), frozen) == []


def test_freeze_says_nothing_when_nothing_is_frozen():
    assert said(CALM, rule("R16"), replace(CONTEXT, stage=Stage.DISPATCH)) == []
