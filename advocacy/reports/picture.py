"""From a chart to the whole Vega-Lite description of its picture.

A chart says only what is drawn over which columns. Its figures, the names of its columns, dates in
the reader's language and the look of all pictures are put in here, so that no report does it twice.
"""

from collections.abc import Mapping
from datetime import date
from decimal import Decimal
from json import dumps
from typing import Any

from advocacy.reports.figures import Chart, Column, Kind
from config.kernel.dates import month_name, written

INK, QUIET, RULE = "var(--chart-ink)", "var(--chart-quiet)", "var(--chart-rule)"
POTENTIAL, UNIQUE = "var(--chart-potential)", "var(--chart-unique)"
THIRD, FOURTH = "var(--chart-third)", "var(--chart-fourth)"
FONT = "var(--font-sans)"
# What lies between two colours cannot be a variable of the page: these do in light and in dark.
HEAT = ["#f1e2d8", "#d9967c", "#8f2f1b"]
SCHEMA = "https://vega.github.io/schema/vega-lite/v5.json"
WIDTH, HEIGHT = 560, 220
ORDER = "__order"
"""After a column's key: the date behind what is written, by which it is sorted."""
DATES = {Kind.DAY: "j N Y", Kind.MONTH: "N"}
AXES: dict[Kind, dict[str, Any]] = {
    Kind.COUNT: {"format": ",d", "tickMinStep": 1},
    Kind.SHARE: {"format": ".0%"},
}
Spec = dict[str, Any]


def is_drawn(chart: Chart) -> bool:
    """Say whether there is anything to draw: a picture is described, and a figure is known."""
    figures = [column.key for column in chart.columns[1:]]
    return chart.picture is not None and any(
        row.get(key) is not None for row in chart.rows for key in figures
    )


def specification(chart: Chart, *, width: int = WIDTH) -> Spec:
    """Return the description with its data; colours are the page's variables.

    What a picture need not say: titles of axes are the labels of columns; months and days are
    written in the reader's language and sorted by date; the keys of columns that are folded, and
    those in a `domain`, become their labels.
    """
    columns = {column.key: column for column in chart.columns}
    return {
        "$schema": SCHEMA,
        "background": "transparent",
        "config": look(width),
        "data": {"values": values(chart)},
        **_named(chart.picture or {}, columns),
    }


def values(chart: Chart) -> list[dict[str, Any]]:
    """Return the rows as Vega reads them."""
    return [
        {
            key: value
            for column in chart.columns
            for key, value in _cells(column, row.get(column.key)).items()
        }
        for row in chart.rows
    ]


def _cells(column: Column, value: Any) -> dict[str, Any]:
    if isinstance(value, date):
        return {column.key: _date(column.kind, value), column.key + ORDER: value.isoformat()}
    return {column.key: float(value) if isinstance(value, Decimal) else value}


def _date(kind: Kind, value: date) -> str:
    return month_name(value, "N") if kind is Kind.MONTH else written(value, DATES[Kind.DAY])


def _named(node: Any, columns: Mapping[str, Column], parent: str = "") -> Any:
    """Return a part of a picture with what it need not say."""
    if isinstance(node, list | tuple):
        return _list(node, columns, parent)
    if not isinstance(node, Mapping):
        return node
    found = {key: _named(value, columns, key) for key, value in node.items()}
    column = columns.get(str(node.get("field")))
    return found if column is None or parent == "sort" else _encoded(found, column)


def _list(node: Any, columns: Mapping[str, Column], parent: str) -> list[Any]:
    if parent == "domain":
        return [columns[each].label if each in columns else each for each in node]
    named = [_named(each, columns, parent) for each in node]
    if parent != "transform":
        return named
    return [step for each in named for step in (each, *_labelled(each, columns))]


def _labelled(step: Any, columns: Mapping[str, Column]) -> list[Spec]:
    """After columns were folded: their labels instead of their keys."""
    if "fold" not in step:
        return []
    name = step.get("as", ["key"])[0]
    labels = dumps({key: columns[key].label for key in step["fold"] if key in columns})
    return [{"calculate": f"{labels}[datum.{name}] || datum.{name}", "as": name}]


def _encoded(node: Spec, column: Column) -> Spec:
    """A channel that shows a column."""
    if column.kind in DATES:
        return {"title": None, **_dated(node, column)}
    if (
        node.get("type") == "quantitative"
        and column.kind in AXES
        and node.get("axis", {}) is not None
    ):
        node = {**node, "axis": {**AXES[column.kind], **node.get("axis", {})}}
    return {"title": column.label, **node}


def _dated(node: Spec, column: Column) -> Spec:
    order = column.key + ORDER
    if node.get("type") == "temporal":
        return {**node, "field": order, "timeUnit": "utcyearmonthdate", "scale": {"type": "utc"}}
    axis = {"labelAngle": 0, "grid": False, "labelOverlap": "greedy"}
    return {"sort": {"field": order}, "axis": axis, **node}


def look(width: int = WIDTH) -> Spec:
    """Return the configuration of all pictures: sizes, quiet rules, the colours in their order."""
    axis = {
        "labelColor": QUIET,
        "titleColor": QUIET,
        "gridColor": RULE,
        "domainColor": RULE,
        "tickColor": RULE,
        "labelFontSize": 13,
        "titleFontSize": 13,
        "titleFontWeight": "normal",
        "labelFont": FONT,
        "titleFont": FONT,
        "labelLimit": 320,
    }
    legend = {"labelColor": INK, "labelFontSize": 13, "labelFont": FONT, "labelLimit": 320}
    header = {"labelColor": INK, "labelFontSize": 13, "labelFont": FONT, "titleFont": FONT}
    sizes = {"continuousWidth": width, "continuousHeight": HEIGHT, "discreteWidth": width}
    return {
        "axis": axis,
        "legend": {**legend, "orient": "top", "title": None},
        "header": header,
        "view": {"stroke": None, **sizes, "discreteHeight": {"step": 18}},
        "range": {"category": [UNIQUE, POTENTIAL, THIRD, FOURTH], "heatmap": HEAT, "ramp": HEAT},
        "mark": {"color": UNIQUE},
        "bar": {"cornerRadiusEnd": 2},
        "line": {"strokeWidth": 2},
        "text": {"font": FONT, "fontSize": 13, "color": INK},
        "rule": {"color": POTENTIAL},
    }
