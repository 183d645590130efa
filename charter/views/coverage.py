"""Coverage: where people stand, by unit; names for human resources and auditors only."""

import csv
from collections.abc import Iterable, Iterator, Sequence
from typing import Any

from django.core.paginator import Page, Paginator
from django.http import HttpRequest, HttpResponse, StreamingHttpResponse
from django.utils.formats import date_format
from django.utils.translation import gettext as _

from charter.models import Role, Unit, User
from charter.policies import has_role, open_to_all_readers, units_for
from charter.reports import coverage as report
from charter.services import campaigns, standings, versions
from charter.services.answering import Answer
from charter.services.standings import Standing
from config.kernel import spreadsheets
from config.kernel.errors import NotAllowed
from config.kernel.language import reading_language
from config.kernel.web import render_part

# Human resources and auditors see names; legal and lead moderators see counts (governance 5).
LISTING = (Role.HR, Role.AUDITOR)
COUNTING = (Role.LEGAL, Role.LEAD)
PER_PAGE = 50
# What the list shows first: those who have neither acknowledged, nor refused, nor signed.
LATE = (Answer.WAITING.value, Answer.ASKED.value)


@open_to_all_readers
def coverage(request: HttpRequest) -> HttpResponse:
    """Show the units of this person's scope; a unit opens the list of those who are late."""
    user: User = request.user  # type: ignore[assignment]
    units = scope_of(user)
    version = versions.version_in_force()
    context: dict[str, Any] = {"version": version, "units": [], "late": None, "unit": None}
    if version is not None:
        everybody = standings.of_text_in_force(units)
        context |= tables(request, user, everybody)
        context["campaigns"] = campaigns.visible_to(units)[:PER_PAGE]
    return render_part(request, "charter/coverage.html", context, part="late")


@open_to_all_readers
def download(request: HttpRequest) -> HttpResponse | StreamingHttpResponse:
    """Give the list as a table for a spreadsheet."""
    user: User = request.user  # type: ignore[assignment]
    if not has_role(user, *LISTING):
        raise NotAllowed("coverage.names_not_yours")
    version = versions.version_in_force()
    named = units_for(user, *LISTING)
    rows = standings.of_text_in_force(named) if version is not None else []
    return sheet(chosen(request, rows, named), "coverage")


def summary(user: User) -> report.UnitCoverage | None:
    """Return the figures of the highest unit in a person's scope; None when they are kept back."""
    units = units_for(user, *LISTING, *COUNTING)
    rows = by_unit(user, standings.of_text_in_force(units))
    return rows[0] if rows and not rows[0].hidden else None


def scope_of(user: User) -> frozenset[int]:
    """Return the units whose coverage a person may see; NotAllowed when there is none."""
    if not has_role(user, *LISTING, *COUNTING):
        raise NotAllowed("coverage.not_yours")
    return units_for(user, *LISTING, *COUNTING)


def by_unit(user: User, everybody: Iterable[Standing]) -> list[report.UnitCoverage]:
    """Return the figures by unit, small ones kept back from those who see no names."""
    rows = report.coverage(everybody, unit_ids=scope_of(user))
    return report.shielded(rows, named=units_for(user, *LISTING))


def tables(request: HttpRequest, user: User, everybody: Sequence[Standing]) -> dict[str, Any]:
    """Return what both coverage pages show: units, and for those who may see them, names."""
    context: dict[str, Any] = {"units": by_unit(user, everybody), "late": None, "unit": None}
    context["names"] = has_role(user, *LISTING)
    if context["names"]:
        named = units_for(user, *LISTING)
        context |= {
            "late": _page(request, chosen(request, everybody, named)),
            "unit": _unit(request, named),
            "answer": request.GET.get("answer", ""),
            "answers": Answer.choices,
        }
    return context


def chosen(
    request: HttpRequest, everybody: Iterable[Standing], named: frozenset[int]
) -> list[Standing]:
    """Return the people the page asks for: of one unit, with one answer, or whoever is late."""
    unit, answer = _unit(request, named), request.GET.get("answer", "")
    wanted = Answer.values if answer == "all" else [answer] if answer in Answer.values else LATE
    prefix = unit.path if unit else ""
    return [
        one
        for one in everybody
        if one.person.unit_id in named and one.path.startswith(prefix) and one.answer in wanted
    ]


def sheet(rows: Sequence[Standing], name: str) -> StreamingHttpResponse:
    """Return people as a table for a spreadsheet."""
    response = StreamingHttpResponse(_lines(rows), content_type=spreadsheets.CONTENT_TYPE)
    response["Content-Disposition"] = f'attachment; filename="{name}.csv"'
    return response


def _page(request: HttpRequest, rows: Sequence[Standing]) -> Page[Standing]:
    return Paginator(rows, PER_PAGE).get_page(request.GET.get("page"))


def _unit(request: HttpRequest, named: frozenset[int]) -> Unit | None:
    code = request.GET.get("unit", "")
    return Unit.objects.filter(pk__in=named, code=code).first() if code else None


class _Echo:
    """A file that hands back what is written to it, so that rows can be streamed."""

    def write(self, line: str) -> str:
        return line


def _lines(rows: Sequence[Standing]) -> Iterator[str]:
    french = reading_language() == "fr"
    writer = csv.writer(_Echo(), delimiter=";" if french else ",")
    head = [
        _("Name"),
        _("E-mail address"),
        _("Unit"),
        _("Answer"),
        _("Reminders"),
        _("Last acknowledgement"),
    ]
    read = standings.last_readings(row.person.pk for row in rows)
    yield spreadsheets.BOM
    yield writer.writerow(head)
    for row in rows:
        last = read.get(row.person.pk)
        day = date_format(last, "SHORT_DATE_FORMAT") if last else ""
        cells = (str(row.person), row.person.email, str(row.person.unit), str(row.label),
                 str(row.reminders or ""), day)  # fmt: skip
        yield writer.writerow(map(spreadsheets.safe, cells))
