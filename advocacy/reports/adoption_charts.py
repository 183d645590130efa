"""Who goes on, as charts: the curve, the units, the months people began in."""

from collections.abc import Iterable
from datetime import datetime, timedelta
from typing import Any

from django.utils import timezone
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from advocacy.networks.policy import LEAST
from advocacy.policies import STOPPED
from advocacy.reports.adoption import SOURCE, TARGET, Adoption, Cohort, report
from advocacy.reports.adoption_units import UnitPart
from advocacy.reports.choice import Choice
from advocacy.reports.figures import Board, Chart, Column, Kind
from advocacy.reports.labels import percent
from advocacy.reports.staying import MOST, Point

Picture = dict[str, Any]


def charts(choice: Choice) -> list[Chart]:
    """Return the charts of a choice: its unit, as it stood at the end of its day.

    Networks, campaigns and languages do not part it: who writes on two of them goes on in both.
    """
    return charts_of(report(moment_of(choice), choice.unit))


def moment_of(choice: Choice) -> datetime:
    """Return the end of the chosen day, or now while it runs."""
    today = timezone.localtime().replace(hour=0, minute=0, second=0, microsecond=0)
    back = today.date() - choice.part.day
    end = today + timedelta(days=1) - back
    return min(end - timedelta(microseconds=1), timezone.now())


def charts_of(found: Adoption) -> list[Chart]:
    """Return the charts of a report, those that say anything."""
    if found.people is None:
        return []
    made = [_curve(found), _units(found.units), _cohorts(found.cohorts)]
    return [each for each in made if each.rows]


BOARD = Board("adoption", gettext_lazy("Who goes on"), charts, is_read=False)  # type: ignore[arg-type]


def lead(found: Adoption) -> str:
    """Return what the figures say in one sentence, and the target in another."""
    point = found.past_fifth
    said = _("Too few people have sent five posts to say how many go past the fifth.")
    if point is not None:
        said = _(
            "Of those who begin, %(share)s go past their fifth post (between %(low)s and %(high)s)."
        ) % {
            "share": percent(point.share), "low": percent(point.low), "high": percent(point.high)
        }  # fmt: skip
    target = _("The target is %(target)s; where nobody looks after it, %(source)s do.") % {
        "target": percent(TARGET), "source": percent(SOURCE)
    }  # fmt: skip
    return f"{said} {target}"


def _curve(found: Adoption) -> Chart:
    columns = [
        Column("posts", _("Posts sent, at least")),
        Column("share", _("Of those who began"), Kind.SHARE),
        Column("low", _("Range, from"), Kind.SHARE),
        Column("high", _("Range, to"), Kind.SHARE),
        Column("people", _("People it rests on")),
    ]
    return Chart(
        key="curve",
        title=_("From the first post to the tenth"),
        columns=columns,
        rows=[{"posts": each.posts, "people": each.people, **_share(each)} for each in found.curve],
        picture=_band(),
        method=[
            *_method(),
            _(
                "Where one could work out that fewer than ten stopped between two posts, the share "
                "in between is left out; of a unit the second, the sixth and the tenth are shown."
            ),
        ],
        lead=lead(found),
    )


def _share(point: Point) -> dict[str, float | None]:
    return {"share": point.share, "low": point.low, "high": point.high}


def _band() -> Picture:
    """The range is a band around the line; the target, for what follows the fifth, is dashed."""
    shares = {"scale": {"domain": [0, 1]}, "axis": {"tickCount": 5}, "title": None}
    y = {"type": "quantitative", **shares}
    ticks = {"tickCount": MOST, "grid": False}
    x = {"field": "posts", "type": "quantitative", "scale": {"domain": [1, MOST]}, "axis": ticks}
    known = [{"filter": "datum.share !== null"}]
    return {
        "height": 240,
        "transform": known,
        "layer": [
            {
                "mark": {"type": "area", "opacity": 0.2},
                "encoding": {"x": x, "y": {"field": "low", **y}, "y2": {"field": "high"}},
            },
            {
                "mark": {"type": "line", "point": True},
                "encoding": {"x": x, "y": {"field": "share", **y}},
            },
            {
                "mark": {"type": "rule", "strokeDash": [6, 4]},
                "encoding": {"y": {"datum": TARGET, "type": "quantitative"}},
            },
        ],
    }


def _units(parts: Iterable[UnitPart]) -> Chart:
    return Chart(
        key="units",
        title=_("By unit"),
        columns=[
            Column("unit", _("Unit"), Kind.TEXT),
            Column("people", _("People who began")),
            Column("second", _("Two posts or more"), Kind.SHARE),
            Column("past_fifth", _("Past the fifth"), Kind.SHARE),
            Column("low", _("Range, from"), Kind.SHARE),
            Column("high", _("Range, to"), Kind.SHARE),
        ],
        rows=[
            {"unit": each.label, "people": each.people, "second": each.second.share}
            | {"past_fifth": each.past_fifth.share}
            | {"low": each.past_fifth.low, "high": each.past_fifth.high}
            for each in parts
        ],
        picture=_grouped("unit", ("second", "past_fifth"), along="y"),
        method=[
            _(
                "A post counts in the unit its author was in when it was sent. Who moves goes on "
                "in the other unit, and has not stopped in the first."
            ),
            _(
                "A unit is left out where fewer than %(least)s people stand behind a figure, or "
                "behind what one gets by subtracting units from one another."
            )
            % {"least": LEAST},
            _tens(),
        ],
    )


def _cohorts(rows: Iterable[Cohort]) -> Chart:
    return Chart(
        key="cohorts",
        title=_("By the month people began"),
        columns=[
            Column("month", _("Month"), Kind.MONTH),
            Column("people", _("People who began")),
            Column("second", _("Two posts or more")),
            Column("past_fifth", _("Past the fifth")),
        ],
        rows=[
            {"month": each.month, "people": each.people, "second": each.second}
            | {"past_fifth": each.past_fifth}
            for each in rows
        ],
        picture=_grouped("month", ("people", "second", "past_fifth"), along="x"),
        method=[
            _("Whoever began lately had less time to go on: the last months are always lower."),
            _(
                "Months are shown of the whole company only: those of units could be subtracted "
                "from one another."
            ),
            _tens(),
        ],
    )


def _grouped(rows: str, keys: tuple[str, ...], *, along: str) -> Picture:
    """Bars side by side for each row, one for each column among `keys`."""
    other = "y" if along == "x" else "x"
    share = {"axis": {"format": ".0%"}, "scale": {"domain": [0, 1]}} if along == "y" else {}
    return {
        "transform": [{"fold": list(keys), "as": ["what", "value"]}],
        "mark": "bar",
        "encoding": {
            along: {"field": rows, "type": "ordinal", "sort": None, "title": None},
            f"{along}Offset": {"field": "what", "type": "nominal", "sort": None},
            other: {"field": "value", "type": "quantitative", "title": None, **share},
            "color": {"field": "what", "type": "nominal", "scale": {"domain": list(keys)}},
        },
    }


def _method() -> list[str]:
    return [
        _(
            "Who has sent nothing for %(days)s days has stopped. Who wrote since may go on, and is "
            "not counted among those who stopped: shares are estimated as for lifetimes that are "
            "not over (Kaplan and Meier)."
        )
        % {"days": STOPPED.days},
        _(
            "The range is that of 95 %%: with few people it is wide, and a difference inside it "
            "means nothing."
        )
        % {},
        _("A post on several networks is one. What was taken down later counts: it was sent."),
        _tens(),
    ]


def _tens() -> str:
    return _(
        "Nothing is shown of fewer than %(least)s people, nor what would let one work that out; "
        "people are given in tens. Where you stand yourself is under “My way so far”, for you "
        "alone."
    ) % {"least": LEAST}
