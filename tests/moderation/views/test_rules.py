"""Pages of rules: who reads them, what they say, and that trying stores nothing."""

from collections.abc import Callable
from typing import Any

import pytest
from bs4 import BeautifulSoup
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext
from django.urls import reverse

from charter.models import RuleRevision, User
from moderation.models import BackTest, FindingMark, SampleMark
from moderation.services import backtests, finding_marks
from moderation.states import CaseState, Lane
from tests.factories.charter import RuleRevisionFactory
from tests.factories.moderation import (
    CaseFactory,
    FindingFactory,
    charter_in_force,
    rule_in_force,
)
from tests.factories.people import UserFactory

pytestmark = pytest.mark.django_db

Enter = Callable[[User], Client]
HTMX = {"HX-Request": "true"}
INSULT = "Quelle bande d’abrutis."
FORM = {
    "kind": "respect.insult",
    "clause_id": "respect",
    "code": "R20-2",
    "severity": "3",
    "mode": "enforce",
    "message_fr": "« {term} » est insultant.",
    "message_en": "“{term}” is insulting.",
    "param_terms": "fr:abruti*\nfr:nouille*",
}


@pytest.fixture
def rule(db: None) -> RuleRevision:
    """Give the active rule on insults, of a clause in force."""
    charter_in_force()
    return rule_in_force("respect.insult", terms=["fr:abruti*"])


def tree(response: Any) -> BeautifulSoup:
    assert response.status_code == 200, response.status_code
    return BeautifulSoup(response.content, "html.parser")


def text(response: Any) -> str:
    return " ".join(tree(response).get_text(" ").split())


def marked_wrong(rule: RuleRevision, author: User, reviewer: User, count: int = 50) -> None:
    for _ in range(count):
        finding = FindingFactory(case=CaseFactory(author=author), revision=rule, rule_code="R20")
        finding_marks.mark(finding, right=False, actor=reviewer)


@pytest.mark.parametrize("role", ["hr", "legal", "lead", "auditor"])
@pytest.mark.parametrize("page", ["rules:index", "rules:health", "rules:shadow"])
def test_readers_find_every_page(enter: Enter, rule: RuleRevision, role: str, page: str) -> None:
    client = enter(UserFactory(**{role: True}))

    assert client.get(reverse(page)).status_code == 200


def test_overview_lists_rules_with_weight_and_health(
    enter: Enter, rule: RuleRevision, legal: User
) -> None:
    row = tree(enter(legal).get(reverse("rules:index"))).select_one("tbody tr")

    assert row is not None
    words = " ".join(row.get_text(" ").split())
    assert "R20" in words
    assert "Titre respect" in words
    assert "pas encore d’avis" in words


@pytest.mark.parametrize(
    ("query", "shown"),
    [
        ({}, True),
        ({"q": "insulte"}, True),
        ({"q": "embargo"}, False),
        ({"severity": "3"}, True),
        ({"severity": "1"}, False),
        ({"mode": "shadow"}, False),
        ({"state": "active"}, True),
        ({"state": "overdue"}, False),
        ({"state": "nonsense"}, True),
        ({"light": "poor"}, False),
    ],
)
def test_overview_is_filtered(
    enter: Enter, rule: RuleRevision, legal: User, query: dict[str, str], shown: bool
) -> None:
    page = tree(enter(legal).get(reverse("rules:index"), query))

    assert bool(page.select("tbody tr")) is shown


def test_overview_takes_the_same_queries_for_any_number_of_rules(
    enter: Enter, legal: User, django_assert_max_num_queries: Any
) -> None:
    charter_in_force()
    for type in ("respect.insult", "claim.superlative", "finance.figure", "channel.format"):
        rule_in_force(type)
    client = enter(legal)
    client.get(reverse("rules:index"))

    with django_assert_max_num_queries(18):
        client.get(reverse("rules:index"))


def test_overview_without_rules_says_what_to_do(enter: Enter, legal: User) -> None:
    assert "charte" in text(enter(legal).get(reverse("rules:index")))


def test_health_names_nobody(
    enter: Enter, rule: RuleRevision, author: User, reviewer: User, hr: User
) -> None:
    marked_wrong(rule, author, reviewer, 3)

    page = tree(enter(hr).get(reverse("rules:health"))).select_one(".rules")

    assert page is not None
    for person in (author, reviewer):
        assert person.first_name not in page.text


def test_failing_rule_is_proposed_weaker_with_one_click(
    enter: Enter, rule: RuleRevision, author: User, reviewer: User, comms: User
) -> None:
    marked_wrong(rule, author, reviewer)
    client = enter(comms)
    page = tree(client.get(reverse("rules:health")))
    form = page.select_one("form[action$='/demote/']")
    assert form is not None
    data = {str(f["name"]): f["value"] for f in form.select("input[name]")}

    client.post(form["action"], data)

    weaker = rule.rule.revisions.get(number=2)
    assert (weaker.severity, weaker.mode, weaker.state) == (2, "enforce", "draft")
    assert (weaker.written_by, weaker.params) == (comms, rule.params)


def test_readers_cannot_propose(
    enter: Enter, rule: RuleRevision, author: User, reviewer: User, hr: User
) -> None:
    marked_wrong(rule, author, reviewer)
    client = enter(hr)

    assert not tree(client.get(reverse("rules:health"))).select("form[action$='/demote/']")
    client.post(reverse("rules:demote", args=["R20"]), {"severity": 0, "mode": "shadow"})
    assert rule.rule.revisions.count() == 1


@pytest.mark.parametrize(
    "data",
    [{"severity": 4, "mode": "enforce"}, {"severity": 3, "mode": "enforce"}, {"severity": "x"}],
)
def test_demotion_is_only_ever_weaker(
    enter: Enter, rule: RuleRevision, legal: User, data: dict[str, Any]
) -> None:
    enter(legal).post(reverse("rules:demote", args=["R20"]), data)

    assert rule.rule.revisions.count() == 1


def test_shadow_compares_weeks_of_rules_that_only_observe(
    enter: Enter, rule: RuleRevision, author: User, legal: User
) -> None:
    watched = RuleRevisionFactory(
        rule__code="R23", rule__type="claim.superlative", rule__clause_id="promesses",
        severity=3, mode="shadow",
    )  # fmt: skip
    for spoken in (watched, rule):
        case, code = CaseFactory(author=author, lane=Lane.DIRECT), spoken.rule.code
        FindingFactory(case=case, revision=spoken, rule_code=code, shadow=spoken is watched)

    page = tree(enter(legal).get(reverse("rules:shadow")))

    assert [heading.a.text for heading in page.select(".rule-health h2")] == ["R23"]
    assert [" ".join(cell.text.split()) for cell in page.select("tbody td")] == ["1", "1"]


def test_trying_shows_marks_message_and_languages(
    enter: Enter, rule: RuleRevision, legal: User
) -> None:
    response = enter(legal).post(reverse("rules:try"), {**FORM, "try_text": INSULT}, headers=HTMX)

    page = tree(response)
    assert "<html" not in response.content.decode()
    assert [mark.contents[0] for mark in page.select("mark")] == ["abrutis"]
    assert "est insultant" in page.text


def test_trying_writes_nothing(enter: Enter, rule: RuleRevision, legal: User) -> None:
    client = enter(legal)

    with CaptureQueriesContext(
        connection,
    ) as queries:
        client.post(reverse("rules:try"), {**FORM, "try_text": INSULT}, headers=HTMX)

    written = [q["sql"] for q in queries if not q["sql"].startswith(("SELECT", "SAVEPOINT", "REL"))]
    assert written == []


def test_trying_works_without_scripts(enter: Enter, rule: RuleRevision, legal: User) -> None:
    response = enter(legal).post(reverse("rules:try"), {**FORM, "try_text": INSULT})

    assert "abrutis" in text(response)
    assert "<html" in response.content.decode()


@pytest.mark.parametrize(
    "changes",
    [
        {"try_text": ""},
        {"kind": "nonsense"},
        {"severity": ""},
        {"param_terms": "...\nabruti"},
        {"try_text": "a" * 20_001},
    ],
)
def test_trying_says_what_is_missing(
    enter: Enter, rule: RuleRevision, legal: User, changes: dict[str, str]
) -> None:
    data = {**FORM, "try_text": INSULT, **changes}

    page = tree(enter(legal).post(reverse("rules:try"), data, headers=HTMX))

    assert page.select_one(".desk-note--error") is not None
    assert not page.select("mark")


def test_trying_warns_of_protected_speech_and_goes_on(
    enter: Enter, rule: RuleRevision, legal: User
) -> None:
    data = {**FORM, "param_terms": "grève*", "try_text": "La grève continue."}

    page = tree(enter(legal).post(reverse("rules:try"), data, headers=HTMX))

    assert page.select_one(".desk-note--warning") is not None
    assert page.select("mark")


def test_restricted_terms_are_tried_in_memory_only(
    enter: Enter, rule: RuleRevision, legal: User
) -> None:
    data = {
        **FORM, "kind": "confidential.lexicon", "param_terms": "Projet Émeraude",
        "try_text": "Le projet émeraude avance.",
    }  # fmt: skip

    page = tree(enter(legal).post(reverse("rules:try"), data, headers=HTMX))

    assert page.select("mark")
    assert "meraude" not in str(list(RuleRevision.objects.values()))


def test_draft_is_back_tested_from_the_form(
    enter: Enter, rule: RuleRevision, author: User, legal: User
) -> None:
    CaseFactory(author=author, text=INSULT, state=CaseState.APPROVED, lane=Lane.DIRECT)
    client = enter(legal)

    response = client.post(reverse("rules:backtest_draft"), FORM)

    row = BackTest.objects.get()
    assert response["Location"] == reverse("rules:backtest", args=[row.pk])
    backtests.run(row)
    assert "1" in text(client.get(response["Location"]))
    assert row.rule["params"]["terms"] == ["fr:abruti*", "fr:nouille*"]


def test_result_is_followed_until_it_is_there(
    enter: Enter, rule: RuleRevision, author: User, legal: User
) -> None:
    CaseFactory(author=author, text=INSULT)
    client = enter(legal)
    response = client.post(reverse("rules:backtests", args=[rule.pk]))
    address = response["Location"]

    waiting = tree(client.get(address, headers=HTMX))
    backtests.run_due()
    done = client.get(address, headers=HTMX)

    assert waiting.select_one("[hx-trigger='every 2s']") is not None
    assert tree(done).select_one("[hx-trigger='every 2s']") is None
    assert done["HX-Trigger-After-Settle"] == "backtest-over"
    assert tree(done).select(".weeks tbody tr")


def test_back_test_is_cancelled(enter: Enter, rule: RuleRevision, legal: User) -> None:
    client = enter(legal)
    client.post(reverse("rules:backtests", args=[rule.pk]))
    row = BackTest.objects.get()

    client.post(reverse("rules:backtest_cancel", args=[row.pk]))
    client.post(reverse("rules:backtest_cancel", args=[row.pk]))

    row.refresh_from_db()
    assert row.state == "cancelled"


def test_samples_are_shown_on_ones_own_desk_only(
    enter: Enter, rule: RuleRevision, author: User, legal: User, hr: User, comms: User
) -> None:
    CaseFactory(author=author, text=INSULT)
    row = backtests.ask_revision(rule.pk, actor=legal)
    backtests.run(row)
    address = reverse("rules:backtest", args=[row.pk])

    seen = {person: "abrutis" in text(enter(person).get(address)) for person in (hr, legal, comms)}

    assert seen == {hr: False, legal: False, comms: True}


def test_sample_is_marked(
    enter: Enter, rule: RuleRevision, author: User, legal: User, comms: User, hr: User
) -> None:
    case = CaseFactory(author=author, text=INSULT)
    row = backtests.ask_revision(rule.pk, actor=legal)
    backtests.run(row)
    address = reverse("rules:sample_mark", args=[row.pk, case.pk])

    page = tree(enter(comms).post(address, {"right": "yes"}, headers=HTMX))
    refused = enter(hr).post(address, {"right": "no"})

    assert page.select_one("[value=yes]")["aria-pressed"] == "true"  # type: ignore[index]
    assert refused.status_code == 403
    assert [(mark.by, mark.right) for mark in SampleMark.objects.all()] == [(comms, True)]


def test_finding_is_marked_on_the_card(
    enter: Enter, rule: RuleRevision, author: User, reviewer: User
) -> None:
    finding = FindingFactory(case=CaseFactory(author=author), revision=rule, rule_code="R20")
    client = enter(reviewer)
    address = reverse("desk:mark", args=[finding.pk])
    card = reverse("desk:case", args=[finding.case_id])
    before = tree(client.get(card)).select(f"form[action='{address}'] [aria-pressed=true]")

    answer = tree(client.post(address, {"right": "no"}, headers=HTMX))
    after = tree(client.get(card)).select(f"form[action='{address}'] [aria-pressed=true]")

    assert before == []
    assert [button["value"] for button in after] == ["no"]
    assert answer.select_one("[aria-pressed=true]")["value"] == "no"  # type: ignore[index]


def test_finding_of_another_desk_does_not_exist(
    enter: Enter, rule: RuleRevision, author: User, outsider: User
) -> None:
    finding = FindingFactory(case=CaseFactory(author=author), revision=rule)

    response = enter(outsider).post(reverse("desk:mark", args=[finding.pk]), {"right": "no"})

    assert response.status_code == 404
    assert not FindingMark.objects.exists()


def test_what_no_rule_said_is_not_marked(enter: Enter, author: User, reviewer: User) -> None:
    charter_in_force()
    finding = FindingFactory(case=CaseFactory(author=author), rule_code="screening_incomplete")

    card = tree(enter(reviewer).get(reverse("desk:case", args=[finding.case_id])))

    assert not card.select(".desk-finding .mark")
