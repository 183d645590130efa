"""Screening as a library: it runs where there is no Django, and says the same there."""

import json
import subprocess
import sys

from config.bootstrap.paths import ROOT
from moderation.screening.engine import compile_rules
from tests.moderation.screening.company import CONTEXT, KEY, post, rule, rule_set

PROGRAM = """
import json, sys
for name in ("django", "wagtail", "rest_framework", "celery"):
    sys.modules[name] = None  # importing it fails
from charter.rules import Rule, RuleSet
from moderation.screening.content import Content
from moderation.screening.context import Context
from moderation.screening.engine import compile_rules

given = json.load(sys.stdin)
rules = RuleSet(tuple(map(Rule.from_dict, given["rules"])), given["version"])
screener = compile_rules(rules, secret=given["secret"].encode())
verdict = screener.screen(Content.from_dict(given["content"]), Context.from_dict(given["context"]))
print(json.dumps(verdict.to_dict()))
"""


def test_screening_runs_without_django_and_says_the_same():
    rules, content = rule_set(rule("R20"), rule("R17")), post("bande d'incapables, 06 12 34 56 78")
    given = {
        "rules": [each.to_dict() for each in rules.rules],
        "version": rules.version,
        "secret": KEY.decode(),
        "content": content.to_dict(),
        "context": CONTEXT.to_dict(),
    }

    done = subprocess.run(
        [sys.executable, "-c", PROGRAM],
        cwd=ROOT,
        input=json.dumps(given),
        capture_output=True,
        text=True,
        check=True,
    )

    here = compile_rules(rules, secret=KEY).screen(content, CONTEXT)
    assert json.loads(done.stdout) == json.loads(json.dumps(here.to_dict()))
    assert {finding.rule for finding in here.findings} == {"R17", "R20"}
