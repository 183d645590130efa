"""Figures as they may leave as a file, over the API or in a mail.

Some networks let figures be shown and not exported (networks.md 4.8). Rows that are of such a
network alone leave empty, and so does all of a report that was narrowed to such networks. Sums in
which they are among others stay: see docs/decisions/0025-sums-may-leave.md.
"""

from collections.abc import Iterable
from dataclasses import replace

from django.conf import settings
from django.utils.translation import gettext as _

from advocacy.networks.policy import may_be_taken_away
from advocacy.reports.choice import Choice
from advocacy.reports.figures import Board, Chart
from advocacy.reports.labels import network_label
from advocacy.reports.measured import UNTOLD
from advocacy.reports.reach import Reach, Report, without_counts


def charts_of(board: Board, choice: Choice) -> list[Chart]:
    """Return the charts of a board for a choice, as they may leave."""
    networks = choice.part.networks if board.is_read else ()
    return [taken_away(chart, networks) for chart in board.charts(choice)]


def taken_away(chart: Chart, networks: Iterable[str] = ()) -> Chart:
    """Return a chart without the figures of networks that let them be shown only.

    `networks` are those the chart was narrowed to: none are all of them. The sentence that the
    figures write goes with them.
    """
    whole = _alone(networks)
    kinds = whole or {kind for kind in chart.kinds if not may_be_taken_away(kind)}
    if not kinds:
        return chart
    first, nothing = chart.columns[0].key, dict.fromkeys(each.key for each in chart.columns)
    of_rows = chart.kinds or [""] * len(chart.rows)
    rows = [
        nothing | {first: row.get(first)} if whole or kind in kinds else row
        for row, kind in zip(chart.rows, of_rows, strict=True)
    ]
    return replace(chart, rows=rows, method=[*chart.method, *map(_said, sorted(kinds))], lead="")


def report_of(found: Report) -> Report:
    """Return the report on reach as it may leave."""
    if _alone(found.part.networks):
        total, units = _empty(found.total), [_empty(row) for row in found.units]
        return replace(
            found, total=total, units=units, networks=[_empty(row) for row in found.networks]
        )
    rows = [row if may_be_taken_away(row.key) else _empty(row) for row in found.networks]
    return replace(found, networks=rows)


def _empty(row: Reach) -> Reach:
    return replace(without_counts(row), measured=UNTOLD)


def _alone(networks: Iterable[str]) -> set[str]:
    """The networks that a figure is of, if all of them are shown only; nothing otherwise."""
    kinds = set(networks) or set(settings.NETWORKS_ENABLED)
    return set() if any(map(may_be_taken_away, kinds)) else kinds


def _said(kind: str) -> str:
    return _("Figures of %(network)s are shown on the page only: its terms allow no export.") % {
        "network": network_label(kind)
    }
