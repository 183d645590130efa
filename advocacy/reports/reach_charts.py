"""The reach report as charts: the figures, month by month, by unit, network, campaign, language."""

from collections.abc import Iterable, Sequence
from dataclasses import replace
from datetime import date
from typing import Any

from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy, pgettext

from advocacy.networks.policy import LEAST
from advocacy.policies import SPEAKS_FOR
from advocacy.reports import sent
from advocacy.reports.choice import Choice, month_end
from advocacy.reports.figures import Board, Chart, Column, Kind
from advocacy.reports.picture import POTENTIAL, UNIQUE
from advocacy.reports.reach import Reach, Report, curve, report
from advocacy.reports.sent import Sent
from advocacy.reports.slices import Slice
from config.kernel.dates import months_between, months_until, written

CURVE_MONTHS, MOST_MONTHS = 6, 24
DAY = "j N Y"
BOTH = {
    "field": "kind",
    "type": "nominal",
    "scale": {"domain": ["potential", "unique"], "range": [POTENTIAL, UNIQUE]},
}
FOLDED = [{"fold": ["potential", "unique"], "as": ["kind", "people"]}]
NAMES = {"fr": gettext_lazy("French"), "en": gettext_lazy("English")}


def charts(choice: Choice) -> list[Chart]:
    """Return the charts of a choice; those without a row are left out."""
    found = report(choice.part, unit=choice.unit or None)
    other = report(choice.before, unit=choice.unit or None) if choice.before else None
    return of_reports(found, other)


BOARD = Board("reach", gettext_lazy("Reach"), charts)  # type: ignore[arg-type]  # read in a language


def of_reports(found: Report, other: Report | None) -> list[Chart]:
    """Return the charts of a report, set against another one if there is one."""
    shown = [
        figures_chart(found, other),
        months_chart(last_months(found.part)),
        units_chart(found, other),
        networks_chart(found, other),
        *sent_charts(found.part),
    ]
    return [chart for chart in shown if chart.rows]


def sent_charts(part: Slice) -> list[Chart]:
    """What was sent, by campaign and by language, as far as one of them was not chosen."""
    campaigns = [] if part.campaign else sent.by_campaign(part)
    languages = [] if part.language else sent.by_language(part)
    spoken = pgettext("of posts", "Language")
    return [
        _sent_chart("campaigns", _("By campaign"), _("Campaign"), campaigns),
        _sent_chart("languages", _("By language"), spoken, languages),
    ]


def last_months(part: Slice) -> list[tuple[date, Reach]]:
    """Return the ends of the months of the period, of six at least, oldest first."""
    firsts = months_between(part.since, part.day)
    if len(firsts) < CURVE_MONTHS:
        firsts = months_until(part.day, CURVE_MONTHS)
    firsts = firsts[:: 1 + (len(firsts) - 1) // MOST_MONTHS]
    # Readings are good for a week: two days nearer to one another would be of the same ones.
    days = [day for first in firsts if (day := month_end(first)) <= part.day - SPEAKS_FOR]
    return curve(part, [*days, part.day])


def figures_chart(found: Report, other: Report | None = None) -> Chart:
    """The three figures and what they rest on, set against another time if there is one."""
    columns = [Column("figure", _("Figure"), Kind.TEXT), Column("now", _time(found.part))]
    if other is not None:
        columns += [
            Column("then", _time(other.part)),
            Column("difference", _("Difference")),
            Column("change", _("Change"), Kind.SHARE),
        ]
    now = _facts(found)
    then = _facts(other) if other is not None else dict.fromkeys(now)
    return Chart(
        key="figures",
        title=_("The figures"),
        columns=columns,
        rows=[_compared(name, now[name], then[name]) for name in now] if _known(now) else [],
        method=[_dated(found.part.day), *_method()],
    )


def _known(facts: dict[str, int | None]) -> bool:
    return any(facts.values())


def _time(part: Slice) -> str:
    return f"{written(part.since, DAY)} – {written(part.day, DAY)}"


def _facts(found: Report) -> dict[str, int | None]:
    total = found.total
    return {
        _("Potential reach"): total.potential,
        _("Unique reach"): total.unique.value if total.unique else None,
        _("Unique reach, at least"): total.unique.low if total.unique else None,
        _("Unique reach, at most"): total.unique_high,
        _("Measured reach"): total.measured.impressions,
        _("Accounts"): total.accounts,
        _("Posts"): found.posts,
        _("People who sent something"): found.people,
    }


def _compared(name: str, now: int | None, then: int | None) -> dict[str, Any]:
    difference = None if now is None or then is None else now - then
    change = difference / then if difference is not None and then else None
    return {"figure": name, "now": now, "then": then, "difference": difference, "change": change}


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


def units_chart(found: Report, other: Report | None = None) -> Chart:
    """What each unit right below reaches."""
    before = {row.key: row for row in other.units} if other else None
    method = [_dated(found.part.day), *_method()]
    rows = _rows(found.units, before)
    return _parts("units", _("By unit"), rows, columns=_columns(_("Unit"), before), method=method)


def networks_chart(found: Report, other: Report | None = None) -> Chart:
    """What each network reaches."""
    before = {row.key: row for row in other.networks} if other else None
    method = [_dated(found.part.day), *_method()]
    # The only network of too few people is these people.
    told = found.networks if not found.total.hidden else []
    rows, columns = _rows(told, before), _columns(_("Network"), before)
    chart = _parts("networks", _("By network"), rows, columns=columns, method=method)
    return replace(chart, kinds=[row.key for row in told])


def _parts(
    key: str, title: str, rows: list[dict[str, Any]], *, columns: list[Column], method: list[str]
) -> Chart:
    picture = {
        "transform": FOLDED,
        "mark": "bar",
        "encoding": {
            "y": {"field": "name", "type": "nominal", "sort": "-x", "title": None},
            "yOffset": {"field": "kind", "type": "nominal"},
            "x": {"field": "people", "type": "quantitative", "title": _("people")},
            "color": BOTH,
        },
    }
    return Chart(key, title, columns, rows, picture=picture, method=method)


def _columns(heading: str, before: dict[str, Reach] | None) -> list[Column]:
    shown = [
        Column("name", heading, Kind.TEXT),
        *_people(),
        Column("measured", _("Measured")),
        Column("posts", _("Posts")),
    ]
    if before is None:
        return shown
    return [
        *shown,
        Column("potential_before", _("Potential, before")),
        Column("unique_before", _("Unique, before")),
        Column("measured_before", _("Measured, before")),
    ]


def _rows(rows: Sequence[Reach], before: dict[str, Reach] | None) -> list[dict[str, Any]]:
    return [
        {
            "name": row.label,
            **_figures(row),
            "measured": row.measured.impressions,
            "posts": row.measured.sent,
            **_before((before or {}).get(row.key)),
        }
        for row in rows
    ]


def _before(row: Reach | None) -> dict[str, int | None]:
    if row is None:
        return {}
    return {
        "potential_before": row.potential,
        "unique_before": row.unique.value if row.unique else None,
        "measured_before": row.measured.impressions,
    }


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


def _sent_chart(key: str, title: str, heading: str, rows: Sequence[Sent]) -> Chart:
    """What was sent, with what networks counted."""
    return Chart(
        key=key,
        title=title,
        columns=[
            Column("name", heading, Kind.TEXT),
            Column("posts", _("Posts")),
            Column("people", _("People who sent something")),
            Column("measured", _("Measured")),
            Column("reactions", _("Reactions")),
        ],
        rows=[
            {
                "name": str(NAMES.get(row.key, row.key)),
                "posts": row.posts,
                "people": row.people,
                "measured": row.seen.impressions,
                "reactions": row.seen.reactions,
            }
            for row in rows
        ],
        picture={
            "mark": "bar",
            "encoding": {
                "y": {"field": "name", "type": "nominal", "sort": "-x", "title": None},
                "x": {"field": "posts", "type": "quantitative"},
            },
        },
        method=[
            _("A post on several networks is one; what networks counted is added up over them."),
            _("Of fewer than %(least)s people nothing is told.") % {"least": LEAST},
            _("A dash means that the network did not say, or that too few people are behind it."),
        ],
    )


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
