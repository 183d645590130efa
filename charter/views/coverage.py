"""Coverage: how many have acknowledged, by unit, and for human resources who has not."""

import csv
from collections.abc import Iterable, Iterator
from typing import Any

from django.core.paginator import Paginator
from django.http import HttpRequest, HttpResponse, StreamingHttpResponse
from django.utils.translation import get_language
from django.utils.translation import gettext as _

from charter.models import Role, Unit, User, Version
from charter.policies import has_role, open_to_all_readers, units_for
from charter.reports import coverage as report
from charter.services import versions
from config.kernel.errors import NotAllowed
from config.kernel.web import render_part

# Human resources and auditors see names; legal and lead moderators see counts (governance 5).
LISTING = (Role.HR, Role.AUDITOR)
COUNTING = (Role.LEGAL, Role.LEAD)
PER_PAGE = 50
# A cell that begins like this would be run as a formula by a spreadsheet.
FORMULA = ("=", "+", "-", "@", "\t", "\r")


@open_to_all_readers
def coverage(request: HttpRequest) -> HttpResponse:
    """Show the units of this person's scope; a unit opens the list of those who are late."""
    user: User = request.user  # type: ignore[assignment]
    units = _scope(user)
    version = versions.version_in_force()
    context: dict[str, Any] = {"version": version, "units": [], "late": None, "unit": None}
    if version is not None:
        context["units"] = report.coverage(version, unit_ids=units)
        context |= _late(request, user, version, context["units"])
    return render_part(request, "charter/coverage.html", context, part="late")


@open_to_all_readers
def download(request: HttpRequest) -> HttpResponse | StreamingHttpResponse:
    """Give the list of late people as a table for a spreadsheet."""
    user: User = request.user  # type: ignore[assignment]
    if not has_role(user, *LISTING):
        raise NotAllowed("coverage.names_not_yours")
    version = versions.version_in_force()
    rows: Iterable[User] = ()
    if version is not None:
        chosen = _chosen(request, report.coverage(version, unit_ids=units_for(user, *LISTING)))
        ids = _within(units_for(user, *LISTING), chosen)
        rows = report.late_people(version, unit_ids=ids).iterator(chunk_size=500)
    response = StreamingHttpResponse(_lines(rows), content_type="text/csv; charset=utf-8")
    response["Content-Disposition"] = 'attachment; filename="coverage.csv"'
    return response


def summary(user: User, version: Version) -> report.UnitCoverage | None:
    """Return the figures of the highest unit in a person's scope."""
    rows = report.coverage(version, unit_ids=units_for(user, *LISTING, *COUNTING))
    return rows[0] if rows else None


def _scope(user: User) -> frozenset[int]:
    if not has_role(user, *LISTING, *COUNTING):
        raise NotAllowed("coverage.not_yours")
    return units_for(user, *LISTING, *COUNTING)


def _late(
    request: HttpRequest, user: User, version: Version, rows: list[report.UnitCoverage]
) -> dict[str, Any]:
    if not has_role(user, *LISTING):
        return {"late": None, "unit": None}
    unit = _chosen(request, rows)
    ids = _within(units_for(user, *LISTING), unit)
    page = Paginator(report.late_people(version, unit_ids=ids), PER_PAGE)
    return {"late": page.get_page(request.GET.get("page")), "unit": unit}


def _chosen(request: HttpRequest, rows: list[report.UnitCoverage]) -> Unit | None:
    code = request.GET.get("unit", "")
    return next((row.unit for row in rows if row.unit.code == code), None)


def _within(ids: frozenset[int], unit: Unit | None) -> frozenset[int]:
    if unit is None:
        return ids
    below = Unit.objects.filter(path__startswith=unit.path).values_list("pk", flat=True)
    return ids & frozenset(below)


class _Echo:
    """A file that hands back what is written to it, so that rows can be streamed."""

    def write(self, line: str) -> str:
        return line


def _lines(people: Iterable[User]) -> Iterator[str]:
    french = (get_language() or "").startswith("fr")
    writer = csv.writer(_Echo(), delimiter=";" if french else ",")
    yield "\ufeff"
    yield writer.writerow([_("Name"), _("E-mail address"), _("Unit"), _("Last edition read")])
    for person in people:
        last = person.last_read  # type: ignore[attr-defined]
        cells = (str(person), person.email, str(person.unit), str(last or ""))
        yield writer.writerow([f"'{cell}" if cell.startswith(FORMULA) else cell for cell in cells])
