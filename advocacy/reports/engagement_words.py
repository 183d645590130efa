"""Titles, columns, pictures and method notes of the report on engagement."""

from collections.abc import Mapping, Sequence
from typing import Any

from babel.numbers import format_percent
from django.utils.formats import date_format, number_format
from django.utils.translation import gettext as _

from advocacy.models import EngagementInputs
from advocacy.models.early import HOURS
from advocacy.networks.policy import LEAST
from advocacy.reports import returns
from advocacy.reports.engagement_facts import FIGURES
from advocacy.reports.figures import Chart, Column, Kind
from advocacy.reports.first_hours import FirstHours
from advocacy.reports.returns import Return
from advocacy.reports.slices import Slice
from config.kernel.language import reading_language

SEVERAL = "several"
"""The part of visits of posts that went to several networks."""
UNTOLD = (None,) * len(FIGURES)


def columns(key: str, label: str, kind: Kind = Kind.TEXT) -> list[Column]:
    """Return what every table has; the first column names the rows."""
    return [
        Column(key, label, kind),
        Column("posts", _("Posts")),
        Column("impressions", _("Impressions")),
        Column("reactions", _("Reactions")),
        Column("replies", _("Replies")),
        Column("shares", _("Shares")),
        Column("clicks", _("Clicks")),
        Column("visits", _("Visits")),
        Column("rate", _("Engagement rate"), Kind.SHARE),
        Column("hours", _("Hours saved (estimate)"), Kind.HOURS),
        Column("mentions", _("Earned mentions")),
        Column("campaigns", _("Campaigns")),
    ]


def period(part: Slice) -> str:
    """Return the period of a slice, as it is written."""
    dates = [date_format(day, "SHORT_DATE_FORMAT") for day in (part.since, part.day)]
    return _("%(since)s to %(day)s") % {"since": dates[0], "day": dates[1]}


def method(stated: EngagementInputs | None) -> tuple[str, ...]:
    """Return how the figures are made."""
    return (
        _("Posts are those sent in the period; a post on two networks is one. Counts are the "
          "networks’ own, by the newest reading up to the last day; each network counts its way."),
        _("A dash is not known, or not for others to see: it is never zero. Nothing is shown of "
          "fewer than %(least)s people, nor what would let one work that out.") % {"least": LEAST},
        _("The engagement rate is reactions for each impression, over the posts of which both are "
          "known."),
        _("Visits are those of our own short links, up to the last day. Whoever asks not to be "
          "followed and programs are not counted; who comes twice counts twice."),
        _saved(stated),
        _("Earned mentions have no source yet."),
    )  # fmt: skip


def _saved(stated: EngagementInputs | None) -> str:
    facts: dict[str, Any] = {"minutes": returns.minutes(stated)}
    if stated is None:
        return _("Hours saved are an estimate: posts that left by the rules alone, times "
                 "%(minutes)s minutes that reading one would take. That is an assumption; a lead "
                 "can state another.") % facts  # fmt: skip
    facts["day"] = date_format(returns.stated_on(stated), "SHORT_DATE_FORMAT")
    return _("Hours saved are an estimate: posts that left by the rules alone, times "
             "%(minutes)s minutes that reading one takes, as stated on %(day)s.") % (
        facts
    )  # fmt: skip


def lead(row: Mapping[str, Any]) -> str:
    """Return the sentence the figures write."""
    if row["posts"] is None:
        return _("Too few people have sent a post to say what posts brought.")
    counts = {
        name: number_format(row[name], force_grouping=True)
        for name in ("posts", "reactions")
        if row[name] is not None
    }
    if row["reactions"] is None:
        return _("%(posts)s posts went out; no network has said yet what they brought.") % counts
    return _("%(posts)s posts went out and brought %(reactions)s reactions.") % counts


def part_chart(key: str, rows: Sequence[Mapping[str, Any]]) -> Chart:
    """Return the table of one cut, with a picture of reactions."""
    titles = {
        "network": (_("By network"), _("Network")),
        "unit": (_("By unit"), _("Unit")),
        "campaign": (_("By campaign"), _("Campaign")),
        "language": (_("By language"), _("Language")),
        "month": (_("By month of sending"), _("Month")),
    }
    title, label = titles[key]
    kind = Kind.MONTH if key == "month" else Kind.TEXT
    shown = columns(key, label, kind)
    if key == "campaign":
        shown = [column for column in shown if column.key != "campaigns"]
        rows = [{name: row[name] for name in row if name != "campaigns"} for row in rows]
    picture = _bars(key) if len(rows) > 1 else None
    return Chart(f"engagement-{key}", title, shown, rows, picture, _notes(key))


def _notes(key: str) -> tuple[str, ...]:
    notes = {
        "network": _("A post on two networks is in the row of each. Visits of such a post are in a "
                     "row of their own: its text, and so its link, is the same everywhere."),
        "unit": _("What the unit itself sent is in the total, not in a part."),
        "campaign": _("Posts without a campaign are in the total, not in a part."),
    }  # fmt: skip
    return (notes[key],) if key in notes else ()


def _bars(key: str) -> dict[str, Any]:
    count = {"field": "reactions", "type": "quantitative"}
    if key == "month":
        return {"mark": "bar", "encoding": {"x": {"field": key, "type": "ordinal"}, "y": count}}
    named = {"field": key, "type": "nominal", "sort": None, "title": None}
    return {"mark": "bar", "encoding": {"y": named, "x": count}}


def hours_chart(found: FirstHours | None) -> Chart:
    """Return the first 48 hours of a slice: of nobody, where it may not be told."""
    moments = found.moments if found else []
    told = {moment.hours: (moment.counts, moment.posts or None) for moment in moments}
    rows = []
    for hours in HOURS:
        counts, posts = told.get(hours, (UNTOLD, None))
        row = {"after": hours, **dict(zip(FIGURES, counts, strict=True)), "posts": posts}
        rows.append(row)
    names = [
        _("Impressions"), _("Reactions"), _("Replies"), _("Shares"), _("Clicks"),
    ]  # fmt: skip
    counted = [Column(key, name) for key, name in zip(FIGURES, names, strict=True)]
    after = Column("after", _("Hours after sending"))
    return Chart(
        "engagement-first-hours",
        _("The first 48 hours"),
        [after, *counted, Column("posts", _("Posts counted"))],
        rows,
        _line(),
        (
            _("Read 1, 3, 6, 12, 24 and 48 hours after sending. Only posts of which every one of "
              "the six readings is there are counted, so that the curve is of the same posts."),
            _("Four weeks are those of the last reading of posts that were read until then."),
        ),
        hours_sentence(found),
    )  # fmt: skip


def hours_sentence(found: FirstHours | None) -> str:
    """Return how much of four weeks came in two days, and of how many posts that is known."""
    if found is None or found.share is None:
        return _("How much of four weeks came in the first 48 hours is not known yet.")
    facts = {
        "share": format_percent(found.share, locale=reading_language()),
        "posts": number_format(found.judged, force_grouping=True),
    }
    return _("%(share)s of the impressions of four weeks came in the first 48 hours, "
             "by %(posts)s posts of which both are known.") % facts  # fmt: skip


def _line() -> dict[str, Any]:
    after = {"field": "after", "type": "quantitative", "axis": {"values": list(HOURS)}}
    seen = {"field": "impressions", "type": "quantitative"}
    return {"mark": {"type": "line", "point": True}, "encoding": {"x": after, "y": seen}}


def return_chart(part: Slice, gained: Return, stated: EngagementInputs) -> Chart:
    """Return the return in money, by figures that a lead stated, and labelled so."""
    day = date_format(returns.stated_on(stated), "SHORT_DATE_FORMAT")
    money = {"currency": stated.currency}
    row = {
        "period": period(part),
        "value": gained.value,
        "cost": gained.cost,
        "share": float(gained.share),
    }
    return Chart(
        "engagement-return",
        _("Return, with your figures of %(day)s") % {"day": day},
        [
            Column("period", _("Period"), Kind.TEXT),
            Column("value", _("Value (%(currency)s)") % money, Kind.MONEY),
            Column("cost", _("Cost (%(currency)s)") % money, Kind.MONEY),
            Column("share", _("Return on cost"), Kind.SHARE),
        ],
        [row],
        method=(_priced(part, stated, day),),
    )


def _priced(part: Slice, stated: EngagementInputs, day: str) -> str:
    facts = {"months": returns.months(part), "cost": stated.monthly_cost, "day": day}
    facts["each"] = stated.visit_value or stated.click_value
    if stated.visit_value is not None:
        said = _("Value is visits times %(each)s; cost is that of a month, %(cost)s, times "
                 "%(months)s: figures that a lead stated on %(day)s, not ours.")  # fmt: skip
    else:
        said = _("Value is clicks times %(each)s; cost is that of a month, %(cost)s, times "
                 "%(months)s: figures that a lead stated on %(day)s, not ours.")  # fmt: skip
    return said % facts
