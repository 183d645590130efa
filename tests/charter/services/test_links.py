"""Every binding clause leads to a rule, a lesson or a reason; every rule to a clause (A-06)."""

from collections.abc import Callable
from typing import Any

import pytest

from charter.services import lesson_publishing, links
from tests.factories.charter import RuleFactory, RuleRevisionFactory, VersionFactory, clause_values
from tests.factories.lessons import SYSTEM, lesson

pytestmark = pytest.mark.django_db


def clauses(*clause_ids: str, **wording: Any) -> list[dict[str, Any]]:
    """Return clauses of a draft, which know the newer fields."""
    newer = {"lesson": "", "not_checkable": ""}
    return [clause_values(c, n, **(newer | wording)) for n, c in enumerate(clause_ids, start=1)]


def test_a_binding_clause_without_any_link_is_a_gap() -> None:
    found = links.gaps(clauses("respect"))

    assert found == [links.Gap(links.GapKind.UNLINKED, "respect", 1, "respect (fr)")]


def test_older_texts_without_the_new_fields_are_judged_too() -> None:
    older = {"clause_id": "respect", "number": 1, "normative": True, "title": "Le respect"}

    assert [gap.clause_id for gap in links.gaps([older])] == ["respect"]


def test_an_active_rule_closes_the_gap() -> None:
    RuleRevisionFactory(rule__clause_id="respect")

    assert links.gaps(clauses("respect")) == []


def test_a_proposed_rule_does_not() -> None:
    RuleRevisionFactory(rule__clause_id="respect", draft=True)

    assert [gap.clause_id for gap in links.gaps(clauses("respect"))] == ["respect"]


@pytest.mark.parametrize(
    ("named", "taught"), [("who-speaks", ()), ("", ("respect",)), ("who-speaks", ("respect",))]
)
def test_a_lesson_closes_the_gap_whichever_side_names_the_other(
    named: str, taught: tuple[str, ...]
) -> None:
    lesson(clause_ids=taught)

    assert links.gaps(clauses("respect", lesson=named)) == []


def test_a_lesson_nobody_can_take_is_a_gap() -> None:
    lesson()
    lesson_publishing.retire("who-speaks", actor=SYSTEM)

    (gap,) = links.gaps(clauses("respect", lesson="who-speaks", not_checkable="Une attitude."))

    assert (gap.kind, gap.lesson) == (links.GapKind.UNKNOWN_LESSON, "who-speaks")


def test_a_reason_closes_the_gap_and_spaces_are_none() -> None:
    assert links.gaps(clauses("respect", not_checkable="Une attitude.")) == []
    assert len(links.gaps(clauses("respect", not_checkable="  "))) == 1


def test_advice_needs_no_link() -> None:
    assert links.gaps(clauses("respect", normative=False)) == []


def test_gaps_ask_the_same_for_many_clauses(
    django_assert_num_queries: Callable[[int], Any],
) -> None:
    many = clauses(*(f"clause-{n}" for n in range(60)))

    with django_assert_num_queries(2):
        assert len(links.gaps(many)) == 60


def test_a_rule_of_no_text_is_an_orphan() -> None:
    VersionFactory(clause_ids=("kept",))
    for code, clause_id in (("A1", "kept"), ("A2", "drafted"), ("A3", "gone")):
        RuleRevisionFactory(rule=RuleFactory(code=code, clause_id=clause_id))

    assert links.orphans(drafted={"drafted"}) == [links.Orphan("A3", "gone")]


def test_unknown_clauses_are_named_in_the_order_given() -> None:
    VersionFactory(clause_ids=("kept",))

    assert links.unknown_clauses(["z", "kept", "a", "drafted"], {"drafted"}) == ["z", "a"]
