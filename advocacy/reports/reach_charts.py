"""The reach report as charts: month by month, by unit, by network."""

from collections.abc import Iterable
from datetime import date
from typing import Any

from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from advocacy.reports.choice import Choice, month_end, months
from advocacy.reports.figures import Board, Chart, Column, Kind
from advocacy.reports.picture import POTENTIAL, UNIQUE
from advocacy.reports.reach import Reach, curve, report
from advocacy.reports.slices import Slice
from config.kernel.dates import written

CURVE_MONTHS = 6
BOTH = {
    "field": "kind",
    "type": "nominal",
    "scale": {"domain": ["potential", "unique"], "range": [POTENTIAL, UNIQUE]},
}
FOLDED = [{"fold": ["potential", "unique"], "as": ["kind", "people"]}]


def charts(choice: Choice) -> list[Chart]:
    """Return the three charts of a choice; those without a row are left out."""
    found = report(choice.part, unit=choice.unit or None)
    shown = [
        months_chart(last_months(choice.part)),
        units_chart(found.units, choice.part.day),
        networks_chart(found.networks, choice.part.day),
    ]
    return [chart for chart in shown if chart.rows]


BOARD = Board("reach", gettext_lazy("Reach"), charts)  # type: ignore[arg-type]  # read in a language


def last_months(part: Slice) -> list[tuple[date, Reach]]:
    """Return the last months up to the chosen one, oldest first."""
    ends = [month_end(day) for day in months() if month_end(day) < part.since]
    return curve(part, [*sorted(ends[: CURVE_MONTHS - 1]), part.day])


def months_chart(points: Iterable[tuple[date, Reach]]) -> Chart:
    """Potential and unique reach at the end of each month."""
    people = {"field": "people", "type": "quantitative", "title": _("people")}
    return Chart(
        key="months",
        title=_("Month by month"),
        columns=[Column("day", _("As of"), Kind.DAY), *_people()],
        rows=[{"day": day, **_figures(row)} for day, row in points],
        picture={
            "transform": FOLDED,
            "mark": {"type": "line", "point": True},
            "encoding": {"x": {"field": "day", "type": "ordinal"}, "y": people, "color": BOTH},
        },
        method=_method(),
    )


def units_chart(rows: Iterable[Reach], day: date) -> Chart:
    """What each unit right below reaches."""
    return _parts("units", _("By unit"), rows, heading=_("Unit"), day=day)


def networks_chart(rows: Iterable[Reach], day: date) -> Chart:
    """What each network reaches."""
    return _parts("networks", _("By network"), rows, heading=_("Network"), day=day)


def _parts(key: str, title: str, rows: Iterable[Reach], *, heading: str, day: date) -> Chart:
    sent = [Column("measured", _("Measured")), Column("posts", _("Posts"))]
    return Chart(
        key=key,
        title=title,
        columns=[Column("name", heading, Kind.TEXT), *_people(), *sent],
        rows=[
            {
                "name": row.label,
                **_figures(row),
                "measured": row.measured.impressions,
                "posts": row.measured.sent,
            }
            for row in rows
        ],
        picture={
            "transform": FOLDED,
            "mark": "bar",
            "encoding": {
                "y": {"field": "name", "type": "nominal", "sort": "-x", "title": None},
                "yOffset": {"field": "kind", "type": "nominal"},
                "x": {"field": "people", "type": "quantitative", "title": _("people")},
                "color": BOTH,
            },
        },
        method=[_dated(day), *_method()],
    )


def _people() -> list[Column]:
    return [
        Column("accounts", _("Accounts")),
        Column("potential", _("Potential")),
        Column("unique", _("Unique")),
        Column("unique_low", _("Unique, at least")),
        Column("unique_high", _("Unique, at most")),
    ]


def _figures(row: Reach) -> dict[str, Any]:
    unique = row.unique
    return {
        "accounts": row.accounts,
        "potential": row.potential,
        "unique": unique.value if unique else None,
        "unique_low": unique.low if unique else None,
        "unique_high": row.unique_high,
    }


def _dated(day: date) -> str:
    return _("Followers are those of %(day)s, or of the last reading within the week before.") % {
        "day": written(day)
    }


def _method() -> list[str]:
    return [
        _(
            "Potential reach is the sum of followers. Unique reach is how many different people "
            "that is: of accounts whose followers are not listed, the most they could add is in "
            "“at most”."
        ),
        _(
            "People are counted in the unit they belonged to on that day: a re-organisation does "
            "not change the past."
        ),
        _(
            "Up to a million different people are counted exactly; above, one in sixteen is "
            "counted and the 95 %% range is printed."
        )
        % {},
    ]
