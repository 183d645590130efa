"""The table of what may be kept: whole, and stricter where a network is."""

import re
from datetime import UTC, datetime, timedelta

import pytest

from advocacy.networks import catalogue
from advocacy.networks.retention import RULES, End, Field, Rule, Then, overridden

READ = datetime(2026, 11, 1, 12, tzinfo=UTC)
HOUR, DAY = timedelta(hours=1), timedelta(days=1)


def test_table_names_every_field_of_every_network() -> None:
    assert set(RULES) == {(kind, field) for kind in catalogue.NETWORKS for field in Field}
    assert all(rule.source for rule in RULES.values())
    assert all((rule.network, rule.field) == key for key, rule in RULES.items())


@pytest.mark.parametrize("kind", ["linkedin", "linkedin_page"])
def test_linkedin_keeps_names_a_day_and_figures_two(kind: str) -> None:
    name, figures = RULES[kind, Field.NAME], RULES[kind, Field.POST_FIGURES]

    assert name.delete_by(READ) == READ + DAY
    assert (figures.delete_by(READ), figures.then) == (READ + 2 * DAY, Then.AGGREGATE)


def test_x_data_goes_ten_days_after_access_ends_and_at_once_when_it_is_gone() -> None:
    for field in (Field.POST_FIGURES, Field.ACCOUNT_FIGURES, Field.HANDLE):
        rule = RULES["x", field]

        assert rule.after(End.UNLINKED) == rule.after(End.DIED) == 10 * DAY
        assert rule.after(End.GONE) == timedelta(0)


def test_youtube_keeps_a_figure_thirty_days_and_no_sum() -> None:
    for field in (Field.ACCOUNT_FIGURES, Field.POST_FIGURES, Field.NAME):
        rule = RULES["youtube", field]

        assert (rule.delete_by(READ), rule.then) == (READ + 30 * DAY, Then.DELETE)
        assert rule.delete_by(READ, {End.UNLINKED: READ}) == READ
        assert rule.delete_by(READ, {End.DIED: READ}) == READ + 7 * DAY


def test_no_network_keeps_a_token_whose_grant_ended() -> None:
    tokens = [RULES[kind, Field.TOKENS] for kind in catalogue.NETWORKS]

    assert {rule.after(end) for rule in tokens for end in End} == {timedelta(0)}


def test_texts_and_answers_of_networks_are_never_stored() -> None:
    fields = (Field.TEXT, Field.ANSWERS)

    assert {RULES[kind, each].then for kind in catalogue.NETWORKS for each in fields} == {
        Then.NEVER
    }
    assert not any(RULES[kind, each].ends for kind in catalogue.NETWORKS for each in fields)


def test_first_of_several_reasons_says_when_it_goes() -> None:
    rule = Rule("x", Field.NAME, 9 * DAY, Then.DELETE, "-", unlinked=2 * DAY, gone=HOUR)

    assert rule.delete_by(READ) == READ + 9 * DAY
    assert rule.delete_by(READ, {End.UNLINKED: READ + DAY}) == READ + 3 * DAY
    assert rule.delete_by(READ, {End.DIED: READ}) == READ + 9 * DAY
    ended = {End.UNLINKED: READ, End.GONE: READ}
    assert rule.delete_by(READ, ended) == READ + HOUR


def test_what_nothing_ends_has_no_moment() -> None:
    rule = Rule("x", Field.HANDLE, None, Then.DELETE, "-")

    assert rule.delete_by(READ, {End.DIED: READ}) is None
    assert not rule.ends


def test_setting_changes_one_age_and_nothing_else() -> None:
    found = overridden(["linkedin.post_figures=6", " x.name = 24"])

    assert found["linkedin", Field.POST_FIGURES].keep == 6 * HOUR
    assert found["x", Field.NAME].keep == DAY
    changed = {key for key in RULES if found[key] != RULES[key]}
    assert changed == {("linkedin", Field.POST_FIGURES), ("x", Field.NAME)}


@pytest.mark.parametrize(
    "entry",
    ["", "x", "x.name", "x.name=", "x.name=-1", "x.name=1d", "myspace.name=1", "x.names=1",
     "x.answers=24", ".name=3"],
)  # fmt: skip
def test_setting_that_says_nothing_is_refused(entry: str) -> None:
    with pytest.raises(ValueError, match="^" + re.escape(entry) + "$"):
        overridden([entry])


@pytest.mark.parametrize(
    "kind", [network.kind for network in catalogue.NETWORKS.values() if network.needs_app]
)
def test_network_with_terms_of_its_own_has_rules_of_its_own(kind: str) -> None:
    usual = {Field.POST_FIGURES: "G 9", Field.ACCOUNT_FIGURES: "G 9", Field.HANDLE: "G 9 P-22"}

    assert all(RULES[kind, field].source != source for field, source in usual.items())
