"""Whose followers are whose: what units share, what a campaign adds, whom the company has anyway.

Figures of people behind a set of accounts, for others to see: of ten employees or more, and so
that no set is worked out from the rest (P-17). `crowds` has the arithmetic.
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from itertools import combinations
from typing import Any

import numpy as np
from django.utils.formats import number_format
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy, ngettext

from advocacy.networks.policy import LEAST
from advocacy.reports import crowds
from advocacy.reports.choice import Choice
from advocacy.reports.crowds import Crowd, Ground
from advocacy.reports.disclosure import hidden_parts
from advocacy.reports.facts import Facts
from advocacy.reports.figures import Board, Chart, Column, Kind
from advocacy.reports.labels import network_label
from advocacy.reports.ranges import Range, Share
from advocacy.reports.slices import Slice
from advocacy.reports.tree import tree_on

MOST = 12
"""Units that are set beside one another; the largest audiences come first."""
IN_A_HUNDRED = 0.4
Row = dict[str, Any]


@dataclass(frozen=True)
class Parts:
    """The people of the units right below one, by code, and of all that is in none of those shown.

    `left_out` units are not shown: too few people stand behind them, or they are past the twelfth.
    """

    shown: Mapping[str, Crowd]
    names: Mapping[str, str]
    rest: Crowd
    left_out: int


def charts(choice: Choice) -> Sequence[Chart]:
    """Every figure of different people for what a reader chose."""
    base = crowds.ground(choice.part)
    parts = parts_of(base, choice)
    found = [*added(base, choice), overlap(base, parts), only(base, parts), company(base)]
    return [chart for chart in found if chart.rows or chart.lead]


def parts_of(base: Ground, choice: Choice) -> Parts:
    """The audiences of the units right below one, largest first."""
    named: dict[str, Crowd] = {}
    names: dict[str, str] = {}
    inside: set[int] = set()
    for child, below in tree_on(choice.part.day).children(choice.unit or None):
        names[child.code] = child.name
        named[child.code] = base.crowd(base.staff.of_units(below))
        inside |= below
    others = base.crowd(base.staff.where(~np.isin(base.staff.unit, list(inside))))
    known = [code for code, crowd in named.items() if crowd.listed]
    people = {code: len(named[code].owners) for code in known}
    hidden = hidden_parts(people, whole=len(base.crowd(base.staff).owners))
    shown = sorted(set(known) - hidden, key=lambda code: (-len(named[code].seen), code))[:MOST]
    rest = [crowd for code, crowd in named.items() if code not in shown]
    return Parts(
        shown={code: named[code] for code in shown},
        names=names,
        rest=crowds.joined([*rest, others], sample=base.audiences.sample),
        left_out=len(known) - len(shown),
    )


def overlap(base: Ground, parts: Parts) -> Chart:
    """How many people two units share: a row for each pair."""
    rows = [_pair(one, other, parts) for one, other in combinations(parts.shown, 2)]
    order = [parts.names[code] for code in parts.shown]
    return Chart(
        key="overlap",
        title=_("What units share"),
        columns=[
            Column("unit", _("Unit"), Kind.TEXT),
            Column("other", _("Other unit"), Kind.TEXT),
            *_range_columns("people", _("People who follow both"), rows),
            Column("share", _("Of all who follow either"), Kind.SHARE),
        ],
        rows=sorted(rows, key=lambda row: -row["people"]),
        picture={
            "mark": {"type": "rect"},
            "encoding": {
                "x": {"field": "other", "type": "nominal", "sort": order, "title": None},
                "y": {"field": "unit", "type": "nominal", "sort": order, "title": None},
                "color": {
                    "field": "share",
                    "type": "quantitative",
                    "legend": {"format": ".0%", "title": None},
                },
            },
        },
        method=method(base, parts.left_out),
        lead=_lead_of_overlap(rows),
    )


def _pair(one: str, other: str, parts: Parts) -> Row:
    both = parts.shown[one], parts.shown[other]
    alike = crowds.likeness(*both)
    names = {"unit": parts.names[one], "other": parts.names[other]}
    row = {**names, "share": alike.value if alike else None}
    return row | _range("people", crowds.shared(*both))


def _lead_of_overlap(rows: list[Row]) -> str:
    if not rows:
        return _("There are too few units of ten people or more whose followers are listed.")
    most = max(rows, key=lambda row: row["share"] or 0)
    if not most["share"]:
        return _("No two units share anybody.")
    return _(
        "%(unit)s and %(other)s are the most alike: of those who follow either, %(words)s follow "
        "both."
    ) % {"unit": most["unit"], "other": most["other"], "words": words_of(most["share"])}


def words_of(share: float) -> str:
    """A share as people say it: one in so many, or so many in a hundred where that says more."""
    if share >= IN_A_HUNDRED:
        return _("%(number)s in a hundred") % {"number": round(share * 100)}
    return _("one in %(number)s") % {"number": round(1 / share)}


def only(base: Ground, parts: Parts) -> Chart:
    """Whom a unit alone reaches: nobody else in the company, and none of the company's accounts."""
    ours = base.crowd(base.company)
    rows = []
    for code, crowd in parts.shown.items():
        others = [each for key, each in parts.shown.items() if key != code]
        rest = crowds.joined([*others, parts.rest, ours], sample=base.audiences.sample)
        rows.append({"unit": parts.names[code]} | _added("only", crowd, rest))
    return Chart(
        key="only",
        title=_("Whom one unit alone reaches"),
        columns=[
            Column("unit", _("Unit"), Kind.TEXT),
            *_range_columns("people", _("People it reaches"), rows),
            *_range_columns("only", _("Whom nobody else reaches"), rows),
            Column("share", _("Of its people"), Kind.SHARE),
        ],
        rows=rows,
        picture=_bars("unit", "only", _("People")),
        method=method(base, parts.left_out),
    )


def _added(key: str, crowd: Crowd, rest: Crowd) -> Row:
    found = crowds.beyond(crowd, rest)
    return (
        _range("people", crowd.people) | _range(key, found) | _share(crowds.share_of(crowd, rest))
    )


def _share(inside: Share | None) -> Row:
    return {"share": None if inside is None else 1 - inside.value}


def company(base: Ground) -> Chart:
    """Whom the company's own accounts reach already, of those who follow its people: by network,
    since ids of two networks cannot be compared.
    """
    rows = {kind: _of_network(base, kind) for kind in base.company.kinds}
    told = {kind: row for kind, row in rows.items() if row is not None}
    known = list(told.values())
    return Chart(
        key="company",
        title=_("Whom the company’s own accounts reach already"),
        columns=[
            Column("network", _("Network"), Kind.TEXT),
            *_range_columns("people", _("People who follow employees"), known),
            *_range_columns("already", _("Who follow the company, too"), known),
            Column("share", _("Of those who follow employees"), Kind.SHARE),
            *_range_columns("beyond", _("Whom only employees reach"), known),
        ],
        rows=known,
        picture=_bars("network", "share", _("Of those who follow employees")),
        method=method(base, 0),
        lead=_lead_of_company(base, known),
        kinds=list(told),
    )


def _of_network(base: Ground, kind: str) -> Row | None:
    staff = base.crowd(base.staff.of_network(kind))
    ours = base.crowd(base.company.of_network(kind))
    if not staff.is_shown or not ours.listed:
        return None
    inside = crowds.share_of(staff, ours)
    return (
        {"network": network_label(kind), "share": inside.value if inside else None}
        | _range("people", staff.people)
        | _range("already", crowds.shared(staff, ours))
        | _range("beyond", crowds.beyond(staff, ours))
    )


def _lead_of_company(base: Ground, rows: list[Row]) -> str:
    if not len(base.company):
        return _("No account is marked as the company’s own, so nothing can be set against it.")
    if not rows:
        return _("The followers of the company’s own accounts are not listed.")
    most = max(rows, key=lambda row: row["people"])
    if not most["share"]:
        return _("Nobody who follows employees follows the company.")
    return _("Of those who follow employees, %(words)s follow the company, too (%(network)s).") % {
        "words": words_of(most["share"]),
        "network": most["network"],
    }


def added(base: Ground, choice: Choice) -> list[Chart]:
    """Whom those who carried a campaign add: to the company's own accounts, to everybody else, and
    to what it is set against. Nothing where the choice names no campaign and nothing else.
    """
    whole = base.crowd(base.staff)
    rows = [
        {"against": name} | _range("people", whole.people) | _range("added", found) | _share(inside)
        for name, found, inside in _sets(base, choice)
        if whole.is_shown
    ]
    if not rows:
        return []
    columns = [
        Column("against", _("Set against"), Kind.TEXT),
        *_range_columns("people", _("People it reaches"), rows),
        *_range_columns("added", _("Whom it adds"), rows),
        Column("share", _("Of its people"), Kind.SHARE),
    ]
    picture = _bars("against", "added", _("People"))
    chart = Chart("added", _("Whom it adds"), columns, rows, picture, method(base, 0))
    return [replace(chart, lead=_lead_of_added(rows[0]))]


def _sets(base: Ground, choice: Choice) -> Iterable[tuple[str, Range, Share | None]]:
    """By name of what it is set against: how many people are added, and the share that is not."""
    part = choice.part
    if part.campaign:
        if len(base.company):
            yield from _beyond(_("The company’s own accounts"), base, base.company)
        whole = replace(part, campaign="", language="", units=frozenset(), unit=None)
        everybody = crowds.ground(whole).staff
        rest = everybody.where(~np.isin(everybody.account, base.staff.account))
        yield from _beyond(_("Everybody else"), base, rest, least=LEAST)
    if choice.before is not None and _differs(part, choice.before):
        other = crowds.ground(replace(choice.before, day=part.day))
        yield from _beyond(_("What you compare with"), base, other.staff, least=LEAST)


def _beyond(
    name: str, base: Ground, theirs: Facts, *, least: int = 0
) -> Iterable[tuple[str, Range, Share | None]]:
    """What the accounts that are not among these add to them; nothing where so few people are
    behind either side that one would learn what single people add.
    """
    adding = base.crowd(base.staff.where(~np.isin(base.staff.account, theirs.account)))
    rest = base.crowd(theirs)
    if rest.listed and adding.is_shown and len(rest.owners) >= least:
        yield name, crowds.beyond(adding, rest), crowds.share_of(base.crowd(base.staff), rest)


def _differs(one: Slice, other: Slice) -> bool:
    return replace(one, day=other.day, since=other.since) != other


def _lead_of_added(row: Row) -> str:
    return _("It reaches %(people)s people. Set against: %(against)s, it adds %(added)s.") % {
        "people": number_format(row["people"], force_grouping=True),
        "added": number_format(row["added"], force_grouping=True),
        "against": row["against"],
    }


def _range(key: str, found: Range) -> Row:
    return {key: found.value, f"{key}_low": found.low, f"{key}_high": found.high}


def _range_columns(key: str, label: str, rows: Sequence[Row]) -> list[Column]:
    """The figure, and its ends where not every row was counted exactly."""
    if all(row[f"{key}_low"] == row[f"{key}_high"] for row in rows):
        return [Column(key, label)]
    return [
        Column(key, label),
        Column(f"{key}_low", _("%(figure)s, at least") % {"figure": label}),
        Column(f"{key}_high", _("%(figure)s, at most") % {"figure": label}),
    ]


def _bars(name: str, figure: str, title: str) -> Row:
    return {
        "mark": {"type": "bar"},
        "encoding": {
            "y": {"field": name, "type": "nominal", "sort": "-x", "title": None},
            "x": {"field": figure, "type": "quantitative", "title": title},
        },
    }


def method(base: Ground, left_out: int) -> list[str]:
    """How the figures are made, one sentence each, with what they rest on."""
    sentences = [*_coverage(base), *_how(base)]
    if left_out:
        left = ngettext(
            "%(n)s unit is not shown: fewer than %(least)s people have accounts there, or one "
            "could work such a unit out from it, or it is past the twelfth.",
            "%(n)s units are not shown: fewer than %(least)s people have accounts there, or one "
            "could work such a unit out from them, or they are past the twelfth.",
            left_out,
        )
        sentences.append(left % {"n": left_out, "least": LEAST})
    return sentences


def _coverage(base: Ground) -> Iterable[str]:
    staff, ours = base.crowd(base.staff), base.crowd(base.company)
    facts = {"listed": staff.listed, "accounts": staff.accounts, "least": LEAST}
    if staff.is_shown:
        yield _("Followers are listed for %(listed)s of %(accounts)s employees’ accounts.") % facts
    else:
        yield _("Nothing is shown of fewer than %(least)s people with listed followers.") % facts
    if len(base.company):
        facts = {"listed": ours.listed, "accounts": ours.accounts}
        yield _("And for %(listed)s of %(accounts)s accounts of the company.") % facts
    if _some_unlisted(staff, ours):
        yield _(
            "Of the others the number of followers is known at most, not who they are: each of "
            "them could be anybody, which is why the ends lie so far apart."
        )


def _some_unlisted(*found: Crowd) -> bool:
    return any(each.unlisted != 0 for each in found)


def _how(base: Ground) -> Iterable[str]:
    yield _(
        "Ids of two networks cannot be compared: somebody who follows on two networks is two "
        "people here, and no two networks are set side by side."
    )
    yield _(
        "The company’s own accounts are apart from those of employees, and in none of their sums."
    )
    if base.audiences.sample == 1:
        yield _("Everybody who is listed was counted; where no ends are given, that is exact.")
    else:
        yield _(
            "One follower in %(sample)s was counted, chosen by their number alone; the ends are "
            "those of the range of 95%%."
        ) % {"sample": base.audiences.sample}


BOARD = Board("people", gettext_lazy("Different people"), charts)  # type: ignore[arg-type]  # read in a language
