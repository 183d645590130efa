"""Pictures of pages that are no board: one description each, drawn on the server as SVG."""

import json
from collections.abc import Iterable
from datetime import date
from typing import Any

from django.utils.safestring import SafeString
from django.utils.translation import gettext as _

from advocacy.reports.drawing import inlined
from advocacy.reports.picture import FONT, INK, POTENTIAL, SCHEMA, UNIQUE, look
from config.kernel.dates import month_name

SHORT = "N"
Panel = tuple[str, Iterable[tuple[date, int | None]]]


def _svg(spec: dict[str, Any]) -> SafeString:
    return inlined({"$schema": SCHEMA, "background": "transparent", "config": look(), **spec})


def tries(months: Iterable[tuple[date, int, int]]) -> SafeString:
    """Draw (month, approved at the first try, answered): bars of posts, what passed at once below.

    Numbers of posts, not shares: a month of one post looks like a month of one post.
    """
    passed, again = _("passed at the first try"), _("with another try")
    values = [
        {"day": month_name(day, SHORT), "order": day.isoformat()}
        | {"kind": kind, "posts": posts, "place": place}
        for day, approved, answered in months
        for place, kind, posts in ((0, passed, approved), (1, again, answered - approved))
    ]
    color = {
        "field": "kind",
        "type": "nominal",
        "scale": {"domain": [passed, again], "range": [UNIQUE, POTENTIAL]},
        "legend": {"labelLimit": 320},
    }
    return _svg(
        {
            "width": 560,
            "height": 200,
            "data": {"values": values},
            "mark": {"type": "bar", "cornerRadiusEnd": 2},
            "encoding": {
                "x": {
                    "field": "day",
                    "type": "ordinal",
                    "title": None,
                    "sort": {"field": "order"},
                    "axis": {"labelAngle": 0, "grid": False, "labelOverlap": "greedy"},
                },
                "y": {
                    "field": "posts",
                    "type": "quantitative",
                    "title": _("posts"),
                    "axis": {"tickMinStep": 1, "format": "d"},
                },
                "order": {"field": "place", "type": "quantitative"},
                "color": color,
            },
        }
    )


def costs(months: Iterable[tuple[date, float]]) -> SafeString | None:
    """Draw what each month has cost, in US dollars."""
    values = [
        {"month": month_name(day, SHORT), "order": day.isoformat(), "cost": cost}
        for day, cost in months
    ]
    if not values:
        return None
    return _svg(
        {
            "width": 560,
            "height": 160,
            "data": {"values": values},
            "mark": {"type": "bar", "cornerRadiusEnd": 2, "color": UNIQUE},
            "encoding": {
                "x": _months_axis(),
                "y": {"field": "cost", "type": "quantitative", "title": _("US dollars")},
            },
        }
    )


def panels(rows: Iterable[Panel], *, title: str, mark: str = "bar") -> SafeString | None:
    """Draw one small picture for each row, months from left to right, each from zero upwards.

    Bars share one scale; lines have one each, are broken where a month is not known, and the rows
    are never set against one another by colour or order.
    """
    rows = list(rows)
    values = [
        {"place": place, "month": month_name(month, SHORT)}
        | {"order": month.isoformat(), "count": count}
        for place, (_label, months) in enumerate(rows)
        for month, count in months
    ]
    if all(value["count"] is None for value in values):
        return None
    return _svg(
        {
            "data": {"values": values},
            "facet": {"row": _header([label for label, _months in rows])},
            "spec": {
                "width": 560,
                "height": 90,
                "mark": _MARKS[mark] | {"color": UNIQUE},
                "encoding": {"x": _months_axis(), "y": _counts_axis(title)},
            },
            "resolve": {"scale": {"y": "shared" if mark == "bar" else "independent"}},
        }
    )


_MARKS: dict[str, dict[str, Any]] = {
    "bar": {"type": "bar", "cornerRadiusEnd": 2},
    "line": {"type": "line", "point": {"color": UNIQUE}, "strokeWidth": 2},
}


def _header(labels: list[str]) -> dict[str, Any]:
    """By their places: two accounts may have lost their names, and stay two."""
    header = {
        "labelExpr": f"{json.dumps(labels)}[datum.value]",
        "labelOrient": "top",
        "labelAnchor": "start",
        "labelAngle": 0,
        "labelColor": INK,
        "labelFont": FONT,
        "labelFontSize": 13,
        "labelLimit": 560,
    }
    return {"field": "place", "type": "ordinal", "title": None, "header": header}


def _months_axis() -> dict[str, Any]:
    axis = {"labelAngle": 0, "grid": False, "labelOverlap": "greedy"}
    return {
        "field": "month",
        "type": "ordinal",
        "title": None,
        "sort": {"field": "order"},
        "axis": axis,
    }


def _counts_axis(title: str) -> dict[str, Any]:
    axis = {"tickMinStep": 1, "format": ",d", "tickCount": 4}
    scale = {"zero": True, "nice": True}
    return {"field": "count", "type": "quantitative", "title": title, "axis": axis, "scale": scale}
