"""The reach page: what the network of employees can carry, in figures that hold."""

from collections.abc import Iterable, Iterator
from typing import Any

from django.http import HttpRequest, HttpResponse, QueryDict
from django.shortcuts import render
from django.utils.translation import gettext as _

from advocacy.forms.reach import ReachForm
from advocacy.networks.policy import may_be_added_up
from advocacy.policies import may_state_engagement
from advocacy.reports import reach_charts, taken_away
from advocacy.reports.choice import part_of
from advocacy.reports.labels import network_label
from advocacy.reports.periods import Against
from advocacy.reports.reach import Reach, report
from advocacy.reports.slices import Slice
from advocacy.views import charts
from advocacy.views.guard import enabled_kinds
from config.kernel.spreadsheets import csv_file


def _chosen(request: HttpRequest) -> tuple[ReachForm, Slice | None, str]:
    """Read the choice; what is not known falls back to everything, and the form says so."""
    form = ReachForm(request.GET)
    form.is_valid()
    chosen = {name: form.cleaned_data.get(name, "") for name in form.fields}
    return form, part_of(**chosen), chosen["unit"]


def _known(form: ReachForm) -> dict[str, str]:
    """What was chosen, without what is not known."""
    return {name: value for name, value in form.cleaned_data.items() if value}


def page(request: HttpRequest) -> HttpResponse:
    """Show the three figures, their curve, and the tables by unit and network."""
    form, part, unit = _chosen(request)
    apart = [network_label(kind) for kind in enabled_kinds() if not may_be_added_up(kind)]
    context: dict[str, Any] = {
        "form": form,
        "query": request.GET.urlencode(),
        "apart": apart,
        "changes": {},
        "may_state": may_state_engagement(request.user),
    }
    if part is not None:
        found = report(part, unit=unit or None)
        shown = [
            reach_charts.months_chart(reach_charts.last_months(part)),
            reach_charts.units_chart(found),
            reach_charts.networks_chart(found),
        ]
        query = QueryDict(mutable=True)
        query.update({**_known(form), "compare": Against.NONE})
        context |= {"report": found, "charts": charts.shown(shown, "reach", query.urlencode())}
    return render(request, "advocacy/reach.html", context)


def table(request: HttpRequest) -> HttpResponse:
    """The same figures as a CSV file; unknown cells are empty, never zero.

    So are those of networks that let figures be shown only.
    """
    _form, part, unit = _chosen(request)
    name = f"{part.day:%Y-%m-%d}" if part else "-"
    rows: list[Iterable[Any]] = [_headings()]
    if part is not None:
        found = taken_away.report_of(report(part, unit=unit or None))
        rows.append(_cells(_("all"), found.total))
        rows += [_cells(_("unit"), row) for row in found.units]
        rows += [_cells(_("network"), row) for row in found.networks]
    return csv_file(f"reach-{name}.csv", rows)


def _headings() -> list[str]:
    return [
        _("part"), _("name"), _("accounts"), _("accounts counted"), _("accounts listed"),
        _("potential reach"), _("unique reach, low"), _("unique reach"),
        _("unique reach, high"), _("posts sent"), _("posts measured"), _("impressions"),
        _("reactions"),
    ]  # fmt: skip


def _cells(kind: str, row: Reach) -> Iterator[Any]:
    unique = row.unique
    yield from (kind, row.label, row.accounts, row.counted, row.listed, row.potential)
    yield from (unique.low, unique.value, row.unique_high) if unique else (None, None, None)
    seen = row.measured
    yield from (seen.sent, seen.known, seen.impressions, seen.reactions)
