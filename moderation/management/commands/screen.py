"""Screen texts in files: what the charter in force, or a rule set in a file, says of them."""

import json
from argparse import ArgumentParser
from collections.abc import Iterable, Iterator
from datetime import datetime
from pathlib import Path
from typing import Any

from django.core.management.base import BaseCommand, CommandError
from django.db import DatabaseError
from django.utils import timezone, translation
from django.utils.translation import gettext as _
from django.utils.translation import ngettext

from charter.rules import RuleSet, Severity
from moderation.management.posts import STANDARD_INPUT, UnreadableError, Written, posts_in
from moderation.screening.context import Context, Stage
from moderation.screening.verdict import Finding, Verdict
from moderation.services import compiled, placing, screeners
from moderation.services.rule_files import RuleFileError, read_rules

USAGE = 2


class Command(BaseCommand):
    """Exit code 0: nothing of --fail-on or more; 1: something; 2: it could not be run like that."""

    help = "Screen texts, pictures and PDFs in files ('-': standard input). Stores nothing."

    def add_arguments(self, parser: ArgumentParser) -> None:
        """Add the files, and how to read and to print."""
        parser.add_argument("files", nargs="+", metavar="FILE")
        parser.add_argument("--lines", action="store_true", help="one post a line, not a file")
        parser.add_argument("--language", choices=["fr", "en"], default="fr", help="of the answer")
        parser.add_argument("--json", action="store_true", help="one JSON document")
        parser.add_argument("--rules", metavar="FILE.json", help="a rule set; asks no database")
        parser.add_argument("--network", action="append", default=[], help="where it is to go")
        parser.add_argument("--due", metavar="INSTANT", help="when, as 2026-12-01T09:00+01:00")
        parser.add_argument(
            "--fail-on", type=int, choices=range(6), default=int(Severity.HOLD), metavar="0-5"
        )

    def handle(self, *args: Any, **options: Any) -> None:
        """Screen every post, print, and say by the exit code whether something weighs."""
        rules = _rules(options["rules"])
        context = _context(options["network"], options["due"])
        screener = compiled.screener_for(rules)
        try:
            seen = [
                (post, screener.screen(post.content, context))
                for name in options["files"]
                for post in posts_in(name, by_line=options["lines"])
            ]
        except UnreadableError as error:
            raise CommandError(str(error), returncode=USAGE) from error
        with translation.override(options["language"]):
            if options["json"]:
                found = [_as_json(*each) for each in seen]
                lines: Iterable[str] = [json.dumps(found, indent=2, ensure_ascii=False)]
            else:
                lines = _as_text(seen, options["language"])
            for line in lines:
                self.stdout.write(line)
        if any(verdict.weight >= max(options["fail_on"], 1) for _post, verdict in seen):
            raise SystemExit(1)


def _rules(name: str | None) -> RuleSet:
    try:
        if name is not None:
            return read_rules(Path(name).read_text(encoding="utf-8-sig"))
        rules = screeners.rules_in_force()
    except (OSError, UnicodeDecodeError, RuleFileError) as error:
        reason = getattr(error, "strerror", None) or error
        raise CommandError(f"{name}: {reason}", returncode=USAGE) from error
    except DatabaseError as error:
        message = f"The database does not answer ({error}); with --rules FILE.json none is needed."
        raise CommandError(message, returncode=USAGE) from error
    if not rules.version:
        message = "No charter is in force here: give a rule set with --rules FILE.json."
        raise CommandError(message, returncode=USAGE)
    return rules


def _context(networks: list[str], due: str | None) -> Context:
    try:
        instant = datetime.fromisoformat(due) if due else None
    except ValueError as error:
        raise CommandError(f"--due {due}: {error}", returncode=USAGE) from error
    if instant is not None and instant.tzinfo is None:
        message = f"--due {due}: say in which zone, as in {due}+01:00"
        raise CommandError(message, returncode=USAGE)
    return Context(
        now=timezone.now(), networks=tuple(networks), stage=Stage.SUBMISSION, due=instant
    )


def _as_json(post: Written, verdict: Verdict) -> dict[str, Any]:
    answer = verdict.to_dict()
    del answer["shadow"]
    for finding in answer["findings"]:
        if finding["target"] == "text":
            line, column = _place(post, finding["start"])
            finding |= {"line": line, "column": column}
    lane = "" if verdict.weight >= Severity.BLOCK else str(placing.lane_for(verdict))
    place = {"file": post.name, "line": post.line, "digest": post.content.digest}
    return {**place, "lane": lane, **answer}


def _as_text(seen: list[tuple[Written, Verdict]], language: str) -> Iterator[str]:
    found = 0
    for post, verdict in seen:
        for finding in (*verdict.findings, *verdict.gates):
            found += 1
            yield from _finding(post, finding, language)
    if found:
        yield ""
    posts = ngettext("%(n)s post", "%(n)s posts", len(seen)) % {"n": len(seen)}
    findings = ngettext("%(n)s finding", "%(n)s findings", found) % {"n": found}
    yield f"{posts}, {findings}"


def _finding(post: Written, finding: Finding, language: str) -> Iterator[str]:
    name = _("standard input") if post.name == STANDARD_INPUT else post.name
    if finding.target == "text":
        line, column = _place(post, finding.start)
        where = f"{name}:{line}:{column} [{finding.start}-{finding.end}]"
    else:
        where = f"{name} [{finding.target}]"
    severity = _("severity %(n)s") % {"n": int(finding.severity)}
    clause = _("clause %(name)s") % {"name": finding.clause_id} if finding.clause_id else ""
    yield ", ".join(part for part in (f"{where} {finding.rule}", severity, clause) if part)
    yield f"    {finding.message.get(language, '')}"
    if suggestion := finding.suggestion.get(language, ""):
        yield f"    {suggestion}"
    if finding.fix:
        old = post.content.text[finding.fix.start : finding.fix.end]
        yield f"    {old!r} -> {finding.fix.replacement!r}"


def _place(post: Written, start: int) -> tuple[int, int]:
    """Return line and column, from 1, of a place in a post's text."""
    before = post.content.text[:start]
    return post.line + before.count("\n"), start - (before.rfind("\n") + 1) + 1
