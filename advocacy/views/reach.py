"""The reach page: what the network of employees can carry, in figures that hold."""

import calendar
import csv
from collections.abc import Iterator
from datetime import date
from typing import Any

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.utils import timezone
from django.utils.translation import gettext as _

from advocacy.forms.reach import ReachForm, months
from advocacy.reports import chart
from advocacy.reports.reach import Reach, curve, report
from advocacy.reports.slices import Slice, last_day
from charter.public import subtree

CURVE_MONTHS = 6


def _month_end(first: date) -> date:
    """The last day of a month, or yesterday's end while the month runs."""
    end = first.replace(day=calendar.monthrange(first.year, first.month)[1])
    return min(end, timezone.localdate())


def _chosen(request: HttpRequest) -> tuple[ReachForm, Slice | None, str]:
    """Read the choice; anything unknown falls back to everything, and the form says so."""
    form = ReachForm(request.GET)
    form.is_valid()
    chosen = form.cleaned_data
    month = chosen.get("month") or f"{months()[0]:%Y-%m}"
    first = date.fromisoformat(f"{month}-01")
    day = last_day(_month_end(first))
    if day is None:
        return form, None, ""
    unit = chosen.get("unit") or ""
    networks = frozenset({chosen["network"]}) if chosen.get("network") else frozenset()
    units = subtree(unit) or frozenset() if unit else frozenset()
    return form, Slice(day=day, since=first, units=units, networks=networks), unit


def _curve(part: Slice) -> list[tuple[date, Reach]]:
    """The last months up to the chosen one, oldest first."""
    ends = [_month_end(day) for day in months() if _month_end(day) < part.since]
    return curve(part, [*sorted(ends[: CURVE_MONTHS - 1]), part.day])


def page(request: HttpRequest) -> HttpResponse:
    """Show the three figures, their curve, and the tables by unit and network."""
    form, part, unit = _chosen(request)
    context: dict[str, Any] = {"form": form, "query": request.GET.urlencode()}
    if part is not None:
        found = report(part, unit=unit or None)
        points = _curve(part)
        context |= {
            "report": found,
            "points": points,
            "bars": chart.bars(found.units),
            "line": chart.line(points),
        }
    return render(request, "advocacy/reach.html", context)


def table(request: HttpRequest) -> HttpResponse:
    """The same figures as a CSV file; unknown cells are empty, never zero."""
    _form, part, unit = _chosen(request)
    response = HttpResponse(content_type="text/csv; charset=utf-8")
    name = f"{part.day:%Y-%m-%d}" if part else "-"
    response["Content-Disposition"] = f'attachment; filename="reach-{name}.csv"'
    response.write("\ufeff")  # spreadsheets read UTF-8 only when told
    writer = csv.writer(response, delimiter=";")
    writer.writerow(_headings())
    if part is not None:
        found = report(part, unit=unit or None)
        writer.writerow(_cells(_("all"), found.total))
        writer.writerows(_cells(_("unit"), row) for row in found.units)
        writer.writerows(_cells(_("network"), row) for row in found.networks)
    return response


def _headings() -> list[str]:
    return [
        _("part"), _("name"), _("accounts"), _("accounts counted"), _("accounts listed"),
        _("potential reach"), _("unique reach, low"), _("unique reach"),
        _("unique reach, high"), _("posts sent"), _("posts measured"), _("impressions"),
        _("reactions"),
    ]  # fmt: skip


def _cells(kind: str, row: Reach) -> Iterator[Any]:
    unique = row.unique
    yield from (kind, _safe(row.label), row.accounts, row.counted, row.listed, row.potential)
    yield from (unique.low, unique.value, row.unique_high) if unique else (None, None, None)
    seen = row.measured
    yield from (seen.sent, seen.known, seen.impressions, seen.reactions)


def _safe(text: str) -> str:
    """Keep a spreadsheet from reading a name as a formula."""
    return f"'{text}" if text[:1] in "=+-@\t\r" else text
