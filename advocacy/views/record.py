"""My own record: how often my posts pass at the first try, and every answer as a file."""

import csv
from collections.abc import Iterator
from typing import Any

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.utils import timezone
from django.utils.translation import gettext as _

from advocacy.reports import chart
from advocacy.services import record
from moderation import public as moderation

EXCERPT = 200


def page(request: HttpRequest) -> HttpResponse:
    """The last twelve months, as a chart and as its table, for the person alone."""
    found = record.of_person(request.user)
    counts = [(month.first, month.approved, month.answered) for month in found.months]
    context = {
        "record": found,
        "enough": record.ENOUGH,
        "chart": chart.tries(counts) if found.whole.answered else None,
    }
    return render(request, "advocacy/record.html", context)


def answers(request: HttpRequest) -> HttpResponse:
    """Every answer to one's own posts as a CSV file, signed as they were: by a team."""
    response = HttpResponse(content_type="text/csv; charset=utf-8")
    name = f"{timezone.localdate():%Y-%m-%d}"
    response["Content-Disposition"] = f'attachment; filename="answers-{name}.csv"'
    response.write("\ufeff")  # spreadsheets read UTF-8 only when told
    writer = csv.writer(response, delimiter=";")
    writer.writerow(_headings())
    writer.writerows(_cells(each) for each in moderation.own_answers(request.user))
    return response


def _headings() -> list[str]:
    return [
        _("sent on"), _("answered on"), _("text"), _("language"), _("networks"), _("the answer"),
        _("from whom"), _("clause"), _("note"),
    ]  # fmt: skip


def _cells(each: moderation.OwnAnswer) -> Iterator[Any]:
    case, clause = each.case, each.clause
    yield timezone.localtime(case.submitted_at).isoformat(timespec="minutes")
    yield timezone.localtime(each.at).isoformat(timespec="minutes")
    yield _safe(case.content.get("text", "")[:EXCERPT])
    yield case.language
    yield case.networks.strip()
    yield _answer(each)
    yield each.signed or _("the rules of the charter")
    yield _safe(f"{clause.number}. {clause.title}") if clause else ""
    yield _safe(each.note)


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


def _safe(text: str) -> str:
    """Keep a spreadsheet from reading a text as a formula."""
    return f"'{text}" if text[:1] in "=+-@\t\r" else text
