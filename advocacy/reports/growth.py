"""How potential reach grew: day by day, and by unit month by month."""

from collections.abc import Mapping
from datetime import timedelta
from typing import Any

import numpy as np
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy
from numpy.typing import NDArray

from advocacy.reports.choice import Choice
from advocacy.reports.disclosure import hidden_parts
from advocacy.reports.figures import Board, Chart, Column, Kind
from advocacy.reports.series import by_day, by_unit
from advocacy.reports.tree import tree_on
from config.kernel.dates import month_end, months_until

MONTHS = 12
# A period shorter than this says little of growth.
LEAST_DAYS = timedelta(days=91)


def charts(choice: Choice) -> list[Chart]:
    """Return the charts of a choice; those without a row are left out."""
    shown = [days_chart(choice), units_chart(choice)]
    return [chart for chart in shown if chart.rows]


BOARD = Board("growth", gettext_lazy("How reach grew"), charts)  # type: ignore[arg-type]  # read in a language


def days_chart(choice: Choice) -> Chart:
    """The sum of followers on every day of the period, of three months at least."""
    part = choice.part
    points = by_day(part, min(part.since, part.day - LEAST_DAYS), part.day)
    return Chart(
        key="days",
        title=_("Day by day"),
        columns=[
            Column("day", _("As of"), Kind.DAY),
            Column("accounts", _("Accounts")),
            Column("potential", _("Potential")),
        ],
        rows=[
            {"day": point.day, "accounts": point.accounts, "potential": point.potential}
            for point in points
        ],
        picture={
            "mark": {"type": "line"},
            "encoding": {
                "x": {"field": "day", "type": "temporal", "title": None},
                "y": {"field": "potential", "type": "quantitative", "title": _("people")},
            },
        },
        method=[
            _("Each day counts the accounts as they stood then, in the units of that day."),
            _("An account that could not be read keeps its last count for a week."),
        ],
    )


def units_chart(choice: Choice) -> Chart:
    """The sum of followers of each unit right below, at the end of each month."""
    part = choice.part
    ends = [*map(month_end, months_until(part.day, MONTHS)[:-1]), part.day]
    children = tree_on(part.day).children(choice.unit or None)
    found = by_unit(part, ends) if not part.is_of_posts else {}
    rows = [
        {"name": child.name, "day": day, "potential": potential}
        for day in ends
        for child, potential in _shown(found.get(day), dict(children))
    ]
    return Chart(
        key="units",
        title=_("By unit, month by month"),
        columns=[
            Column("name", _("Unit"), Kind.TEXT),
            Column("day", _("As of"), Kind.DAY),
            Column("potential", _("Potential")),
        ],
        rows=sorted(rows, key=lambda row: (row["name"], row["day"])),
        picture={
            "mark": "rect",
            "encoding": {
                "x": {"field": "day", "type": "ordinal", "title": None},
                "y": {"field": "name", "type": "nominal", "title": None},
                "color": {"field": "potential", "type": "quantitative", "title": _("people")},
            },
        },
        method=[
            _("People are counted in the unit they belonged to on that day."),
            _("Units are those below the one chosen, as the tree stands on the last day shown."),
            _("Nothing is shown of fewer than ten people, nor what would let one work that out."),
        ],
    )


def _shown(
    sums: NDArray[Any] | None, children: Mapping[Any, frozenset[int]]
) -> list[tuple[Any, int | None]]:
    """Units with their sums on a day; None where it is not told, or not known."""
    if sums is None:
        return []
    parts = {child: sums[np.isin(sums["unit"], list(below))] for child, below in children.items()}
    people = {child: int(part["people"].sum()) for child, part in parts.items()}
    hidden = hidden_parts(people, whole=int(sums["people"].sum()))
    return [
        (
            child,
            None if child in hidden or not part["counted"].any() else int(part["followers"].sum()),
        )
        for child, part in parts.items()
        if len(part)
    ]
