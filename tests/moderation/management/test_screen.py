"""`manage.py screen`: texts and pictures in files, with the charter's rules or those of a file."""

import io
import json
import sys
from pathlib import Path

import pytest
from django.core.management import CommandError, call_command

from moderation.models import Case, Screening
from tests.factories.advocacy import picture
from tests.factories.moderation import charter_in_force, rule_in_force
from tests.moderation.screening.company import rule

CALM = "Bonjour à toutes et à tous."
INSULT = "Bonjour.\nQuel imbécile, vraiment !"


@pytest.fixture
def rules(tmp_path: Path) -> str:
    """Give a file with rules on insults and on the company's names."""
    path = tmp_path / "rules.json"
    found = [rule(code).to_dict() for code in ("R20", "R27")]
    path.write_text(json.dumps({"version": "3", "rules": found}), encoding="utf-8")
    return str(path)


@pytest.fixture
def written(tmp_path: Path):
    """Give a way to write a file of that content; its path."""

    def write(content: str | bytes, name: str = "post.txt") -> str:
        path = tmp_path / name
        path.write_bytes(content if isinstance(content, bytes) else content.encode())
        return str(path)

    return write


def screen(*arguments: str, capsys) -> tuple[int, str]:
    """Run the command; its exit code and what it printed."""
    try:
        call_command("screen", *arguments)
    except SystemExit as ended:
        return int(ended.code or 0), capsys.readouterr().out
    return 0, capsys.readouterr().out


def test_clean_text_ends_with_0(written, rules, capsys):
    code, said = screen(written(CALM), "--rules", rules, capsys=capsys)

    assert (code, said) == (0, "1 publication, 0 signalement\n")


def test_finding_is_printed_with_its_place_rule_clause_and_way_out(written, rules, capsys):
    path = written(INSULT)

    code, said = screen(path, "--rules", rules, capsys=capsys)

    first, message, suggestion, *_ = said.splitlines()
    assert code == 1
    assert first == f"{path}:2:6 [14-22] R20, gravité 3, article clause-R20"
    assert "imbécile" in message
    assert suggestion.startswith("    Dites ce qui ne va pas")


def test_answer_in_english_with_the_fix(written, rules, capsys):
    path = written("Merci Hexalia Bank", "post.md")

    code, said = screen(path, "--rules", rules, "--language", "en", capsys=capsys)

    assert code == 0
    assert "severity 1, clause clause-R27" in said
    assert "'Hexalia Bank' -> 'Hexalia Banque'" in said


@pytest.mark.parametrize(("least", "code"), [("3", 1), ("4", 0), ("0", 1)])
def test_exit_code_follows_what_is_asked(written, rules, capsys, least, code):
    path = written(INSULT)

    assert screen(path, "--rules", rules, "--fail-on", least, capsys=capsys)[0] == code


def test_each_line_is_a_post_when_asked(written, rules, capsys):
    path = written(f"{CALM}\n\n{INSULT}")

    _, said = screen(path, "--rules", rules, "--lines", capsys=capsys)

    assert f"{path}:4:6 [5-13] R20" in said
    assert said.endswith("3 publications, 1 signalement\n")


def test_json_holds_what_the_engine_said_but_no_shadow(written, rules, capsys):
    code, said = screen(written(INSULT), "--rules", rules, "--json", capsys=capsys)

    (answer,) = json.loads(said)
    assert (code, answer["severity"], answer["lane"]) == (1, 3, "light")
    assert (answer["findings"][0]["line"], answer["findings"][0]["column"]) == (2, 6)
    assert {"digest", "fingerprint", "cost"} < answer.keys()
    assert "shadow" not in answer


def test_standard_input_is_a_file_like_any_other(rules, capsys, monkeypatch):
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(INSULT.encode())))

    code, said = screen("-", "--rules", rules, capsys=capsys)

    assert (code, said.startswith("entrée standard:2:6")) == (1, True)


def test_picture_is_read_by_its_facts(written, capsys, tmp_path):
    path = tmp_path / "format.json"
    path.write_text(json.dumps([rule("R32").to_dict()]), encoding="utf-8")
    photo = written(picture().read(), "photo.jpg")

    _, said = screen(photo, "--rules", str(path), capsys=capsys)

    assert f"{photo} [media:0] R32" in said


@pytest.mark.parametrize(
    ("content", "reason"),
    [
        ("{", "no JSON"),
        ("{}", "neither a list of rules"),
        ("[]", "no rule in it"),
        ("[1]", "rule 1 is no object"),
        ('[{"code": "R20"}]', r"rule 1 \(R20\): KeyError"),
        ('[{"code": "X", "type": "no", "severity": 9, "mode": "enforce"}]', "not a valid Severity"),
    ],
)
def test_file_without_rules_says_what_is_wrong(written, content, reason):
    with pytest.raises(CommandError, match=reason) as stopped:
        call_command("screen", written(CALM), "--rules", written(content, "rules.json"))

    assert stopped.value.returncode == 2


@pytest.mark.parametrize(
    ("changes", "reason"),
    [({"type": "unheard.of"}, "no type 'unheard.of'"), ({"params": {"terms": 3}}, "terms wrong")],
)
def test_rule_that_is_none_is_named(written, changes, reason):
    listed = json.dumps([rule("R20").to_dict() | changes])

    with pytest.raises(CommandError, match=reason):
        call_command("screen", written(CALM), "--rules", written(listed, "rules.json"))


@pytest.mark.parametrize(
    ("name", "data", "reason"),
    [
        ("post.txt", b"\xff\xfe\x00", "not UTF-8"),
        ("photo.png", b"no picture", "photo.png: "),
    ],
)
def test_file_that_cannot_be_read_is_named(written, rules, name, data, reason):
    with pytest.raises(CommandError, match=reason) as stopped:
        call_command("screen", written(data, name), "--rules", rules)

    assert stopped.value.returncode == 2


def test_missing_file_and_instant_without_zone_are_usage_errors(written, rules):
    with pytest.raises(CommandError, match="No such file") as missing:
        call_command("screen", "/nowhere/post.txt", "--rules", rules)
    with pytest.raises(CommandError, match="in which zone") as naive:
        call_command("screen", written(CALM), "--rules", rules, "--due", "2026-12-01T09:00")

    assert (missing.value.returncode, naive.value.returncode) == (2, 2)


def test_rules_of_a_file_need_no_database(written, rules, capsys):
    # No mark for the database: a query would fail the test.
    assert screen(written(CALM), "--rules", rules, capsys=capsys)[0] == 0


@pytest.mark.django_db
def test_charter_in_force_is_what_counts_without_a_file(written, capsys):
    charter_in_force()
    rule_in_force("respect.insult")

    code, said = screen(written(INSULT), capsys=capsys)

    assert (code, "R20" in said) == (1, True)
    assert not Case.objects.exists()
    assert not Screening.objects.exists()


@pytest.mark.django_db
def test_without_a_charter_it_says_so(written):
    with pytest.raises(CommandError, match="No charter is in force") as stopped:
        call_command("screen", written(CALM))

    assert stopped.value.returncode == 2
