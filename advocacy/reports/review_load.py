"""What review costs and teaches, as charts: months, times, lanes, units, answers, clauses."""

from collections.abc import Iterable, Sequence
from datetime import date
from typing import Any

from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy, pgettext

from advocacy.networks.policy import LEAST
from advocacy.reports.choice import Choice
from advocacy.reports.figures import Board, Chart, Column, Kind
from advocacy.reports.labels import percent
from advocacy.reports.review_figures import Grid, Load, bounds, year_until
from advocacy.reports.review_teaching import teaching_charts
from advocacy.reports.units_told import WHOLE
from charter.public import paths_above, unit_tree
from config.kernel.dates import month_name
from moderation.public import Reviewed, submissions

MOST = 0.20
"""The share of posts that may need a person before they leave: fifteen to twenty in a hundred."""
Picture = dict[str, Any]


def charts(choice: Choice) -> list[Chart]:
    """Return the charts of a choice: its unit, for the twelve months up to that of its day.

    Twelve queries, whatever the number of posts. Networks, campaigns and languages do not part it.
    """
    months = year_until(choice.part.day)
    found = submissions(*bounds(months))
    units = unit_tree()
    chosen = next((each for each in units if each.code == choice.unit), None)
    path = chosen.path if chosen else WHOLE
    grid = Grid(found, units)
    loads = {month: grid.load(month, path) for month in months}
    parts = [each for each in units if _is_part(each, path)]
    made = [
        *_of_months(loads),
        _units([(each.name, grid.load(months[-1], each.path)) for each in parts], months[-1]),
    ]
    if chosen is None:
        made += [_answers(found), *teaching_charts(found, months)]
    return [each for each in made if each.rows]


BOARD = Board("review", gettext_lazy("What review takes"), charts, is_read=False)  # type: ignore[arg-type]


def _is_part(unit: Any, path: str) -> bool:
    """Whether a unit is right below what was chosen; of the company, below the group."""
    return unit.depth == 2 if path == WHOLE else (WHOLE, *paths_above(unit.path))[-2] == path


def _of_months(loads: dict[date, Load]) -> list[Chart]:
    known = {month: load for month, load in loads.items() if load.submitted is not None}
    return [_months(known), _times(known), _lanes(known)]


def _months(loads: dict[date, Load]) -> Chart:
    keys = ("person", "first_try")
    return Chart(
        key="months",
        title=_("Month by month"),
        columns=[Column("month", _("Month"), Kind.MONTH), *_columns()],
        rows=[{"month": month, **_cells(load)} for month, load in loads.items()],
        picture={
            "transform": [{"fold": list(keys), "as": ["what", "value"]}],
            "layer": [
                {"mark": {"type": "line", "point": True}, "encoding": _lines(keys)},
                {
                    "mark": {"type": "rule", "strokeDash": [6, 4]},
                    "encoding": {"y": {"datum": MOST, "type": "quantitative"}},
                },
            ],
        },
        method=_method(),
        lead=_lead(loads),
    )


def _lines(keys: Sequence[str]) -> Picture:
    y = {"field": "value", "type": "quantitative", "title": None, "axis": {"format": ".0%"}}
    return {
        "x": {"field": "month", "type": "ordinal"},
        "y": {**y, "scale": {"domain": [0, 1]}},
        "color": {"field": "what", "type": "nominal", "scale": {"domain": list(keys)}},
    }


def _lead(loads: dict[date, Load]) -> str:
    known = [(month, load) for month, load in loads.items() if load.person is not None]
    if not known:
        return _("Too few people have sent posts to say how many need a person.")
    month, load = known[-1]
    return _(
        "In %(month)s %(share)s of posts needed a person before they could leave; the target is "
        "%(most)s at most."
    ) % {"month": month_name(month), "share": percent(load.person), "most": percent(MOST)}


def _columns() -> list[Column]:
    return [
        Column("submitted", _("Posts submitted")),
        Column("person", _("Needed a person"), Kind.SHARE),
        Column("first_try", _("Approved at the first try"), Kind.SHARE),
        Column("late", _("Answered late"), Kind.SHARE),
    ]


def _cells(load: Load) -> dict[str, Any]:
    return {
        "submitted": load.submitted,
        "person": load.person,
        "first_try": load.first_try,
        "late": load.late,
    }


def _times(loads: dict[date, Load]) -> Chart:
    keys = ("median", "ninetieth")
    y = {"field": "value", "type": "quantitative", "title": _("working hours")}
    return Chart(
        key="times",
        title=_("Until somebody answers"),
        columns=[
            Column("month", _("Month"), Kind.MONTH),
            Column("median", _("Half of them within"), Kind.HOURS),
            Column("ninetieth", _("Nine of ten within"), Kind.HOURS),
        ],
        rows=[
            {"month": month, "median": load.median, "ninetieth": load.ninetieth}
            for month, load in loads.items()
        ],
        picture={
            "transform": [{"fold": list(keys), "as": ["what", "value"]}],
            "mark": {"type": "line", "point": True},
            "encoding": {**_lines(keys), "y": y},
        },
        method=[
            _(
                "Working time in the author’s unit, from 9 to 18 without public holidays, from the "
                "moment a post was sent until a person answered; of two who must, the second."
            ),
            _private(),
        ],
    )


def _lanes(loads: dict[date, Load]) -> Chart:
    keys = ("direct", "light", "four_eyes")
    y = {"field": "value", "type": "quantitative", "title": None, "axis": {"format": ".0%"}}
    return Chart(
        key="lanes",
        title=_("Which way posts take"),
        columns=[
            Column("month", _("Month"), Kind.MONTH),
            Column("direct", pgettext("lane", "Without a person"), Kind.SHARE),
            Column("light", pgettext("lane", "One person"), Kind.SHARE),
            Column("four_eyes", pgettext("lane", "Two people"), Kind.SHARE),
        ],
        rows=[{"month": month, **load.lanes} for month, load in loads.items()],
        picture={
            "transform": [{"fold": list(keys), "as": ["what", "value"]}],
            "mark": "bar",
            "encoding": {**_lines(keys), "y": {**y, "stack": "zero"}},
        },
        method=[_private()],
    )


def _units(parts: Iterable[tuple[str, Load]], month: date) -> Chart:
    return Chart(
        key="units",
        title=_("By unit, in %(month)s") % {"month": month_name(month)},
        columns=[
            Column("unit", _("Unit"), Kind.TEXT),
            *_columns(),
            Column("median", _("Half of them within"), Kind.HOURS),
        ],
        rows=[{"unit": name, **_cells(load), "median": load.median} for name, load in parts],
        picture={
            "mark": "bar",
            "encoding": {
                "y": {"field": "unit", "type": "nominal", "sort": None, "title": None},
                "x": {"field": "person", "type": "quantitative", "scale": {"domain": [0, 1]}},
            },
        },
        method=[
            _("A post counts in the unit its author was in when it was sent."),
            *_method(),
        ],
    )


def _answers(found: Iterable[Reviewed]) -> Chart:
    """What became of the posts of twelve months; only where ten people stand behind a count."""
    kinds = {
        _("A change was asked for"): lambda each: each.state == "changes_requested",
        pgettext("answer", "Refused"): lambda each: each.state in ("refused", "appealed"),
        _("Appealed"): lambda each: each.appeal not in ("", "withdrawn"),
        _("Refusal lifted on appeal"): lambda each: each.appeal == "overturned",
        _("Refusal kept on appeal"): lambda each: each.appeal == "upheld",
    }
    rows = list(found)
    groups = {name: [each for each in rows if is_so(each)] for name, is_so in kinds.items()}
    return Chart(
        key="answers",
        title=_("What was not approved, over twelve months"),
        columns=[Column("answer", _("Answer"), Kind.TEXT), Column("posts", _("Posts"))],
        rows=[{"answer": name, "posts": _told(group)} for name, group in groups.items()],
        method=[
            _("Of the whole company: refusals are too few to be told by month or by unit."),
            _private(),
        ],
    )


def _told(group: Sequence[Reviewed]) -> int | None:
    people = {each.person for each in group}
    return None if 0 < len(people) < LEAST else len(group)


def _method() -> list[str]:
    return [
        _(
            "A post needs a person where a rule speaks, where its author is new, or where it stays "
            "in view. Late is what was answered after its deadline, or waits past it."
        ),
        _(
            "The first try is the first submission of a post that had an answer: approved, a "
            "change asked for, or refused."
        ),
        _private(),
    ]


def _private() -> str:
    return _(
        "Nothing is shown of fewer than %(least)s people, nor what would let one work that out by "
        "subtracting units or months; nobody’s posts, and no moderator’s, are counted one by one."
    ) % {"least": LEAST}
