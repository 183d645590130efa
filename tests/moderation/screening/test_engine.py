"""The engine: modes, scopes, windows, and what happens when a check fails."""

from dataclasses import replace
from datetime import timedelta

import pytest

from charter.rules import Mode, RuleSet, Scope, Severity
from moderation.screening.content import Destination, Media
from moderation.screening.context import Context
from moderation.screening.engine import MAX_LENGTH, compile_rules
from moderation.screening.verdict import INCOMPLETE, Verdict
from tests.moderation.screening.company import (
    CONTEXT,
    KEY,
    NOW,
    post,
    rule,
    rule_set,
    screen,
    screener,
)

INSULT = "Quelle bande d'abrutis !"
GREEN = "notre offre 100 % neutre en carbone"


def codes(verdict: Verdict) -> list[str]:
    return [finding.rule for finding in verdict.findings]


def test_screen_gives_the_place_the_clause_and_both_languages():
    [finding] = screen(INSULT, rule("R20")).findings

    assert INSULT[finding.start : finding.end] == finding.excerpt == "abrutis"
    assert finding.clause_id == "clause-R20"
    assert finding.message == {
        "fr": "«\u202fabrutis\u202f» est insultant.",
        "en": "“abrutis” is insulting.",
    }
    assert set(finding.suggestion) == {"fr", "en"}


def test_screen_severity_is_the_highest():
    verdict = screen(f"{INSULT} HEXALIA Bank", rule("R20"), rule("R27"))

    assert codes(verdict) == ["R20", "R27"]
    assert verdict.severity is Severity.HOLD


def test_screen_clean_post_has_the_lowest_severity():
    assert screen("Belle journée à tous").severity is Severity.NOTE


def test_screen_shadow_rule_is_kept_apart():
    verdict = screen(INSULT, rule("R20", mode=Mode.SHADOW))

    assert verdict.findings == ()
    assert verdict.severity is Severity.NOTE
    assert [(finding.rule, finding.severity) for finding in verdict.shadow] == [("R20", 3)]


def test_screen_advising_rule_never_holds():
    verdict = screen(INSULT, rule("R20", mode=Mode.ADVISE))

    assert verdict.severity is Severity.ADVISE


def test_screen_only_a_credential_blocks():
    verdict = screen(f"{INSULT} mot de passe : Tr0mpette9", rule("R09"))
    insult = screen(INSULT, rule("R20", severity=Severity.BLOCK))

    assert verdict.severity is Severity.BLOCK
    assert insult.severity is Severity.HOLD_TWO


@pytest.mark.parametrize(
    ("scope", "flagged"),
    [
        (Scope(units=("hexalia",)), True),
        (Scope(units=("energie",)), False),
        (Scope(countries=("ES",)), False),
        (Scope(networks=("bluesky",)), True),
        (Scope(networks=("linkedin",)), False),
        (Scope(languages=("en",)), False),
        (Scope(languages=("fr",)), True),
        (Scope(account_kinds=("branded",)), True),  # not known of this author
    ],
)
def test_screen_respects_the_scope(scope, flagged):
    content = post(INSULT, destinations=(Destination("bluesky", "7", "jeanne.example"),))
    engine = compile_rules(rule_set(rule("R20", scope=scope)))

    assert bool(engine.screen(content, CONTEXT).findings) is flagged


@pytest.mark.parametrize(
    ("valid_from", "valid_until", "flagged"),
    [
        (NOW, None, True),
        (NOW + timedelta(seconds=1), None, False),
        (None, NOW, False),
        (None, NOW + timedelta(seconds=1), True),
    ],
)
def test_screen_respects_the_window(valid_from, valid_until, flagged):
    dated = rule("R20", valid_from=valid_from, valid_until=valid_until)

    assert bool(screen(INSULT, dated).findings) is flagged


def test_screen_failing_check_holds_and_the_others_speak():
    broken = rule("R10", params={"window": "eighty"})

    verdict = screen(f"{INSULT} Notre marge atteint 12 %", broken, rule("R20"))

    assert codes(verdict) == [INCOMPLETE, "R20"]
    assert verdict.incomplete
    assert verdict.findings[0].severity is Severity.HOLD
    assert verdict.findings[0].clause_id == "clause-R10"


@pytest.mark.parametrize(
    "bad",
    [
        replace(rule("R20"), type="respect.unheard_of"),
        rule("R20", params={"terms": ["***"]}),
        rule("R20", params={"terms": None}),
        rule("R06", params={"terms": ["sealed:9"]}),
    ],
)
def test_screen_rule_that_cannot_be_compiled_holds_every_post(bad):
    engine = compile_rules(rule_set(bad, rule("R27")))

    verdict = engine.screen(post("Belle journée"), CONTEXT)

    assert engine.broken == (bad,)
    assert codes(verdict) == [INCOMPLETE]
    assert verdict.severity is Severity.HOLD


def test_screen_failing_shadow_rule_holds_nobody():
    broken = rule("R10", params={"window": "eighty"}, mode=Mode.SHADOW)

    verdict = screen("Notre marge atteint 12 %", broken)

    assert verdict.severity is Severity.NOTE
    assert [finding.rule for finding in verdict.shadow] == [INCOMPLETE]


def test_screen_holds_a_text_beyond_measure():
    verdict = screen("a" * (MAX_LENGTH + 1))

    assert verdict.incomplete
    assert verdict.severity is Severity.HOLD


def test_screen_holds_when_the_context_is_wrong():
    naive = Context(now=NOW.replace(tzinfo=None))

    verdict = screen(INSULT, rule("R20", valid_from=NOW), context=naive)

    assert verdict.incomplete


def test_screen_guard_switches_style_advice_off_but_not_safety():
    text = "Nos conditions de travail chez HEXALIA sont les meilleures : mot de passe : Zebre77!"

    verdict = screen(text)

    assert codes(verdict) == ["R09"]
    assert "R27" in codes(screen(text, rule("R27")))


def test_screen_guard_leaves_no_trace_in_what_is_stored():
    verdict = screen("Je pense que nos prix et nos salaires sont trop bas")

    assert [finding.rule for finding in verdict.guidance] == ["R38"]
    assert "R38" not in str(verdict.to_dict()) + repr(verdict)


def test_screen_guard_in_shadow_is_measured_nowhere():
    guard = rule("R38", mode=Mode.SHADOW)

    verdict = screen("Je soutiens la grève chez HEXALIA", guard, rule("R27"))

    assert codes(verdict) == ["R27"]
    assert verdict.shadow == verdict.guidance == ()


def test_screen_mixed_languages_are_told_apart_by_sentence():
    text = "Désolé pour le retard du train. You are a bunch of idiots."

    assert [f.excerpt for f in screen(text, rule("R20")).findings] == ["bunch of idiots"]


def test_screen_finds_links_and_media_outside_the_text():
    content = post("Voir", links=("http://10.0.0.1/x",), media=(Media("0" * 64, "", "image/png"),))

    targets = {(f.rule, f.target) for f in screener().screen(content, CONTEXT).findings}

    assert targets == {(r, "link:0") for r in ("R08", "R34")} | {
        (r, "media:0") for r in ("R31", "R32")
    }


def test_verdict_carries_the_fingerprint_of_the_rules():
    one, other = RuleSet((rule("R20"),), "3"), RuleSet((rule("R20", revision=2),), "3")

    verdicts = [compile_rules(rules).screen(post(INSULT), CONTEXT) for rules in (one, other)]

    assert [verdict.fingerprint for verdict in verdicts] == [one.fingerprint, other.fingerprint]


def test_verdict_survives_storage():
    verdict = compile_rules(rule_set(), secret=KEY).screen(post(f"{INSULT} HEXALIA"), CONTEXT)

    assert Verdict.from_dict(verdict.to_dict()) == verdict
