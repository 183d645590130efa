"""What a draft must be before it is frozen: its class, its links, its identifiers."""

from datetime import timedelta
from typing import Any

import pytest
from django.utils import timezone

from charter.models import Version
from charter.services import guards
from charter.texts.requirements import ChangeClass
from config.kernel.errors import Invalid
from tests.charter.life import Company
from tests.factories.charter import RuleRevisionFactory, VersionFactory, clause_values, layer

ONE = clause_values("one", 1)


@pytest.mark.parametrize(
    ("former", "now", "least"),
    [
        ([], [ONE], "major"),
        ([ONE], [ONE], "editorial"),
        ([ONE], [{**ONE, "duty": "Un autre"}], "minor"),
        ([ONE], [{**ONE, "reason": "Une autre"}], "minor"),
        ([ONE], [], "minor"),
        ([ONE], [{**ONE, "number": 7}], "editorial"),
        ([ONE], [{**ONE, "lesson": "x", "checks": "y"}], "editorial"),
        ([ONE], [{**ONE, "normative": False}], "minor"),
        ([{**ONE, "normative": False}], [ONE], "major"),
        ([ONE], [ONE, clause_values("two", 2, normative=False)], "editorial"),
    ],
)
def test_least_class_follows_what_changes_in_binding_clauses(
    former: list[dict[str, Any]], now: list[dict[str, Any]], least: str
) -> None:
    assert guards.least_class(former, now)[0].value == least


@pytest.mark.parametrize("subject", ["discipline", "monitoring"])
def test_least_class_is_major_for_discipline_and_monitoring(subject: str) -> None:
    assert guards.least_class([ONE], [ONE], touches=(subject,)) == (ChangeClass.MAJOR, [subject])


@pytest.fixture
def company(db: None) -> Company:
    """Give the group and its subsidiaries."""
    return Company()


def _refused(code: str, company: Company, **values: Any) -> None:
    before = Version.objects.count()
    with pytest.raises(Invalid) as caught:
        company.submitted(**values)
    assert caught.value.code == code
    assert Version.objects.count() == before


def test_editorial_change_of_a_binding_clause_is_refused(company: Company) -> None:
    VersionFactory()

    changed = {"clause_id": "say-who-you-are", "duty": "Autre devoir"}
    clauses = (changed, "keep-what-is-confidential")
    _refused("charter.class_minor", company, clauses=clauses, change_class="editorial")


def test_new_duty_called_minor_is_refused(company: Company) -> None:
    VersionFactory()

    clauses = ("say-who-you-are", "keep-what-is-confidential", "a-new-one")
    _refused("charter.class_major", company, clauses=clauses, change_class="minor")


def test_changed_clause_that_leads_nowhere_is_refused(company: Company) -> None:
    loose = {"clause_id": "say-who-you-are", "not_checkable": ""}

    _refused("charter.clauses_unlinked", company, clauses=(loose,))


def test_clause_with_an_active_rule_leads_somewhere(company: Company) -> None:
    RuleRevisionFactory(rule__clause_id="say-who-you-are")

    version = company.submitted(clauses=({"clause_id": "say-who-you-are", "not_checkable": ""},))

    assert version.state == "review"


def test_identifier_of_another_text_is_refused(company: Company) -> None:
    VersionFactory()
    row = layer("subsidiary", key="annex-banque", unit=company.banque)

    _refused("charter.identifier_taken", company, layer_row=row, clauses=("say-who-you-are",))


def test_amending_a_clause_of_no_text_is_refused(company: Company) -> None:
    VersionFactory()
    row = layer("subsidiary", key="annex-banque", unit=company.banque)
    clause = {"clause_id": "banque-one", "effect": "tightens", "amends": "gone"}

    _refused("charter.amends_nothing", company, layer_row=row, clauses=(clause,))


@pytest.mark.parametrize(
    ("code", "terms"),
    [
        ("note.too_long", {}),
        ("note.too_long", {"days": 91}),
        ("note.too_long", {"days": 0}),
        ("note.disciplinary", {"days": 30, "touches": ("discipline",)}),
        ("note.disciplinary", {"days": 30, "annexed": True}),
    ],
)
def test_note_is_short_and_disciplines_nobody(
    company: Company, code: str, terms: dict[str, Any]
) -> None:
    row = layer("note", key="note-fair", unit=company.root)
    days = terms.pop("days", None)
    if days is not None:
        terms = {**terms, "expires_on": timezone.localdate() + timedelta(days=days)}

    _refused(code, company, layer_row=row, clauses=("fair",), **terms)


def test_note_cannot_carry_a_rule_that_holds_posts(company: Company) -> None:
    RuleRevisionFactory(rule__clause_id="fair", severity=3)
    row = layer("note", key="note-fair", unit=company.root)
    ends = timezone.localdate() + timedelta(days=30)

    _refused(
        "note.strict_rule", company, layer_row=row, clauses=("fair",), expires_on=ends,
        change_class="major",
    )  # fmt: skip
