"""My own record: how often my posts pass at the first try, and every answer as a file."""

from collections.abc import Iterator
from typing import Any

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.utils import timezone
from django.utils.translation import gettext as _

from advocacy.policies import FIFTH
from advocacy.reports import chart
from advocacy.services import pauses, record
from config.kernel.spreadsheets import csv_file
from moderation import public as moderation

EXCERPT = 200


def page(request: HttpRequest) -> HttpResponse:
    """The last twelve months, as a chart and as its table, for the person alone."""
    found = record.of_person(request.user)
    counts = [(month.first, month.approved, month.answered) for month in found.months]
    context = {
        "record": found,
        "enough": record.ENOUGH,
        "posts": pauses.posts_sent(request.user),
        "fifth": FIFTH,
        "chart": chart.tries(counts) if found.whole.answered else None,
    }
    return render(request, "advocacy/record.html", context)


def answers(request: HttpRequest) -> HttpResponse:
    """Every answer to one's own posts as a CSV file, signed as they were: by a team."""
    rows = (_cells(each) for each in moderation.own_answers(request.user))
    return csv_file(f"answers-{timezone.localdate():%Y-%m-%d}.csv", [_headings(), *rows])


def _headings() -> list[str]:
    return [
        _("sent on"), _("answered on"), _("text"), _("language"), _("networks"), _("the answer"),
        _("from whom"), _("clause"), _("note"),
    ]  # fmt: skip


def _cells(each: moderation.OwnAnswer) -> Iterator[Any]:
    case, clause = each.case, each.clause
    yield timezone.localtime(case.submitted_at).isoformat(timespec="minutes")
    yield timezone.localtime(each.at).isoformat(timespec="minutes")
    yield case.content.get("text", "")[:EXCERPT]
    yield case.language
    yield case.networks.strip()
    yield _answer(each)
    yield each.signed or _("the rules of the charter")
    yield f"{clause.number}. {clause.title}" if clause else ""
    yield each.note


def _answer(each: moderation.OwnAnswer) -> str:
    words = {
        "approve": _("approved"),
        "request_changes": _("change asked for"),
        "refuse": _("refused"),
    }
    if each.basis == "appeal":
        words = {
            "approve": _("approved on appeal"),
            "refuse": _("refused again, on appeal"),
        }
    return words[each.kind]
