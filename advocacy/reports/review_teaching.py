"""Clauses that teach, as charts: those spoken of most, the months, and what changed after."""

from collections.abc import Sequence
from datetime import date
from typing import Any

from django.utils.translation import gettext as _

from advocacy.networks.policy import LEAST
from advocacy.reports.figures import Chart, Column, Kind
from advocacy.reports.review_clauses import ANY, ClauseLoad, Clauses, Effect
from advocacy.reports.review_figures import bounds
from charter.public import frozen_clauses, passed_by_clause, taught
from moderation.public import Reviewed, flags, lessons

SHOWN = 3
"""Clauses that have a line of their own."""


def teaching_charts(found: Sequence[Reviewed], months: Sequence[date]) -> list[Chart]:
    """Return the charts of what was submitted in those months. Eight queries."""
    since, until = bounds(months)
    clauses = Clauses(found, flags(since, until), months)
    rows = clauses.rows(lessons(since, until), passed_by_clause(since))
    names = {each.clause_id: f"{each.number}. {each.title}" for each in frozen_clauses()}
    return [
        _clauses(rows, names),
        _months(clauses, [each.clause for each in rows[:SHOWN]], names),
        _effects(clauses.effects(taught(since, until))),
    ]


def _clauses(rows: Sequence[ClauseLoad], names: dict[str, str]) -> Chart:
    return Chart(
        key="clauses",
        title=_("Clauses that teach"),
        columns=[
            Column("clause", _("Clause"), Kind.TEXT),
            Column("flagged", _("Posts with a remark")),
            Column("share", _("Of all posts"), Kind.SHARE),
            Column("corrected", _("Passed when sent again"), Kind.SHARE),
            Column("taken", _("Offered wording taken"), Kind.SHARE),
            Column("lessons", _("People who passed its lesson")),
        ],
        rows=[
            {"clause": names.get(each.clause, each.clause), "flagged": each.flagged}
            | {"share": each.share, "corrected": each.corrected}
            | {"taken": each.taken, "lessons": each.lessons}
            for each in rows
        ],
        picture={
            "mark": "bar",
            "encoding": {
                "y": {"field": "clause", "type": "nominal", "sort": None, "title": None},
                "x": {"field": "share", "type": "quantitative"},
            },
        },
        method=[
            _(
                "A remark is what a rule that rests on the clause said about a post, whatever "
                "became of it."
            ),
            _(
                "Passed when sent again: of the posts sent again after a change was asked for on "
                "this clause, those approved at that try. A wording is taken where the next try "
                "contains it."
            ),
            _private(),
        ],
    )


def _months(clauses: Clauses, chosen: Sequence[str], names: dict[str, str]) -> Chart:
    columns = {f"c{place}": clause for place, clause in enumerate((ANY, *chosen))}
    series = {key: clauses.rates(clause) for key, clause in columns.items()}
    labels = {ANY: _("Any clause"), **names}
    return Chart(
        key="effect",
        title=_("Posts with a remark, month by month"),
        columns=[
            Column("month", _("Month"), Kind.MONTH),
            *(Column(key, labels.get(each, each), Kind.SHARE) for key, each in columns.items()),
        ],
        rows=[
            {"month": month, **{key: rates[month] for key, rates in series.items()}}
            for month, rate in series["c0"].items()
            if rate is not None
        ],
        picture={
            "transform": [{"fold": list(columns), "as": ["what", "value"]}],
            "mark": {"type": "line", "point": True},
            "encoding": {
                "x": {"field": "month", "type": "ordinal"},
                "y": {
                    "field": "value", "type": "quantitative", "title": None,
                    "axis": {"format": ".0%"},
                },
                "color": {
                    "field": "what", "type": "nominal", "scale": {"domain": list(columns)},
                    "legend": {"columns": 1},
                },
            },
        },
        method=[
            _("If it falls after a lesson or a new edition, the charter teaches."),
            _private(),
        ],
    )  # fmt: skip


def _effects(found: Sequence[Effect]) -> Chart:
    return Chart(
        key="taught",
        title=_("Before and after an edition or a lesson"),
        columns=[
            Column("name", _("What"), Kind.TEXT),
            Column("day", _("Since"), Kind.DAY),
            Column("before", _("Posts with a remark, before"), Kind.SHARE),
            Column("after", _("Posts with a remark, since"), Kind.SHARE),
        ],
        rows=[_effect(each) for each in found],
        method=[
            _(
                "Posts with a remark, in the last whole month before and in the last whole month "
                "there is: on its clause after a lesson of one clause, on any otherwise."
            ),
            _("Other things change, too: it shows what happened after, not because of it."),
            _private(),
        ],
    )


def _effect(each: Effect) -> dict[str, Any]:
    words = _("Lesson “%(name)s”") if each.taught.is_lesson else _("%(name)s, edition %(number)s")
    name = words % {"name": each.taught.name, "number": each.taught.number}
    return {
        "name": name, "day": each.taught.at.date(), "before": each.before, "after": each.after,
    }  # fmt: skip


def _private() -> str:
    return _(
        "Of the whole company only, and nothing of fewer than %(least)s people, nor what would let "
        "one work that out by subtracting months."
    ) % {"least": LEAST}
