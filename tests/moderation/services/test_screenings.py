"""Screenings: kept with what they rest on, without what must never be kept, and recomputable."""

import json

import pytest
from django.core.management import CommandError, call_command
from django.db import DatabaseError, connection, transaction

from charter.rules import Mode, Rule, RuleSet, Severity
from moderation.models import Finding, RuleSetSnapshot, Screening
from moderation.screening.verdict import Finding as Found
from moderation.screening.verdict import Verdict
from moderation.services import intake, screenings
from moderation.services.screenings import Result
from tests.factories.moderation import CaseFactory, acknowledged, content, rule_in_force

pytestmark = pytest.mark.django_db

INSULT = "Quel imbécile, ce projet"
RIGHTS = "Nos conditions de travail se dégradent, le syndicat appelle à la grève"


@pytest.fixture
def writer(author):
    """Give an author past the first five posts, who has read the charter."""
    acknowledged(author)
    CaseFactory.create_batch(5, author=author, approved=True)
    return author


def test_submission_is_kept_with_all_that_it_rests_on(writer):
    rule_in_force("respect.insult")

    case = intake.submit(content(INSULT), author=writer)

    row = case.screenings.get()
    assert (row.digest, row.stage, row.severity, row.weight) == (case.digest, "submission", 3, 3)
    assert row.rules.fingerprint == case.rules_fingerprint
    assert {rule["code"] for rule in row.rules.rules} >= {"R20", "G1", "G5"}
    assert row.context["contacts"] == [writer.email]
    assert row.verdict["findings"][0]["rule"] == "R20"
    assert row.cost >= len(INSULT)
    assert len(row.engine) == 16


def test_rule_set_is_kept_once(writer):
    rule_in_force("respect.insult")

    first, second = (intake.submit(content(f"{n} bonjour"), author=writer) for n in "12")

    assert first.screenings.get().rules == second.screenings.get().rules
    assert RuleSetSnapshot.objects.count() == 1


def test_decision_names_the_screening_it_was_made_on(writer):
    case = intake.submit(content(), author=writer)

    assert case.decisions.get().screening == case.screenings.get()


def test_recompute_gives_what_was_stored(writer):
    rule_in_force("respect.insult")
    row = intake.submit(content(INSULT), author=writer).screenings.get()

    assert screenings.recompute(row).to_dict() == row.verdict
    assert [checked.result for checked in screenings.verify()] == [Result.SAME]


def test_failed_screening_is_kept_without_circumstances(writer, settings):
    rule_in_force("respect.insult", terms=["encore jamais vu"])
    del settings.PSEUDONYM_KEY

    row = intake.submit(content(), author=writer).screenings.get()

    assert (row.context, row.weight) == (None, Severity.HOLD)
    assert [checked.result for checked in screenings.verify()] == [Result.NOTHING]
    with pytest.raises(ValueError, match="nothing to compute"):
        screenings.recompute(row)


def test_what_must_never_be_stored_is_not(writer):
    rule_in_force("guard.protected_expression")
    row = intake.submit(content(RIGHTS), author=writer).screenings.get()

    advised = intake.advise(content(RIGHTS), author=writer)

    assert advised.guidance
    assert "R38" not in json.dumps(row.verdict)
    assert not Finding.with_shadow.filter(rule_code="R38").exists()


def test_kept_verdict_weighs_what_is_left():
    health, insult = a_rule("R19", "privacy.sensitive_other"), a_rule("R20", "respect.insult")
    found = (said("R19", 4), said("R20", 3))
    verdict = Verdict(found, Severity.HOLD_TWO, "x", shadow=found, gates=found, guidance=found)

    left = screenings.kept(verdict, RuleSet((health, insult), version="1"))

    assert left.findings == left.shadow == left.gates == (said("R20", 3),)
    assert (left.severity, left.guidance) == (Severity.HOLD, ())


def test_shadow_is_measured_and_shown_to_nobody(writer):
    rule_in_force("respect.insult", mode="shadow")

    case = intake.submit(content(INSULT), author=writer)

    assert (case.state, case.severity) == ("approved", 0)
    assert not case.findings.exists()
    assert not Finding.objects.exists()
    assert Finding.with_shadow.get(case=case).shadow
    assert case.screenings.get().verdict["shadow"][0]["rule"] == "R20"
    assert case.screenings.get().codes() == {}


def test_finding_keeps_its_target_its_lesson_and_its_fix(writer):
    rule_in_force("channel.format", hashtags=["#NosEngagements"])

    case = intake.submit(content("Bravo ! #nosengagements #chantier #joie"), author=writer)

    fixed = case.findings.exclude(fix=None).first()
    assert fixed.fix["replacement"]
    assert (fixed.target, fixed.lesson) == ("text", "")


@pytest.mark.parametrize("table", ["moderation_screening", "moderation_rulesetsnapshot"])
@pytest.mark.parametrize("statement", ["UPDATE {} SET id = id", "DELETE FROM {}"])
def test_database_refuses_to_change_what_was_kept(writer, table, statement):
    intake.submit(content(), author=writer)

    with pytest.raises(DatabaseError, match="append-only"), transaction.atomic():
        connection.cursor().execute(statement.format(table))


def test_another_content_is_told_from_another_verdict(writer):
    rule_in_force("respect.insult")
    case = intake.submit(content(INSULT), author=writer)
    case.content = content("Quel beau projet").to_dict()
    case.save()

    assert [checked.result for checked in screenings.verify()] == [Result.ALTERED]


def test_command_counts_and_names_the_cases_that_differ(writer, capsys):
    rule_in_force("respect.insult")
    case = intake.submit(content(INSULT), author=writer)
    call_command("verify_screenings", case=case.pk)
    assert capsys.readouterr().out.splitlines() == ["1 screenings", "1 say the same"]
    untrue(case)

    with pytest.raises(CommandError, match=f"differ: {case.pk}$") as stopped:
        call_command("verify_screenings")

    assert stopped.value.returncode == 1
    assert "1 differ" in capsys.readouterr().out


def test_command_refuses_a_case_that_is_not_there():
    with pytest.raises(CommandError, match="no case 0") as stopped:
        call_command("verify_screenings", case=0)

    assert stopped.value.returncode == 2


def untrue(case):
    """Keep a second screening of a case, which says that nothing was found."""
    row = case.screenings.get()
    verdict = {**row.verdict, "findings": [], "severity": 0}
    Screening.objects.create(
        case=case, rules=row.rules, digest=row.digest, stage=row.stage, context=row.context,
        verdict=verdict, severity=0, weight=0, cost=row.cost, engine=row.engine,
    )  # fmt: skip


def a_rule(code, type):
    return Rule(code, type, 1, "clause", Severity.HOLD, Mode.ENFORCE, {})


def said(code, severity):
    wording = {"fr": "", "en": ""}
    return Found(code, 1, "clause", Severity(severity), 0, 0, "", wording, wording)
