"""What is made of the readings to be kept: the columns and sums of a day, the print of a month.

Nothing is written here: unsaved rows go to `services.rollups`.
"""

from dataclasses import dataclass
from datetime import date

from django.db.models import Count, Sum

from advocacy.models import AccountColumns, AudienceColumns, PostRollup, PrintedReach
from advocacy.networks.policy import AUTHOR_ONLY
from advocacy.reports import audience, facts
from advocacy.reports.counts import counts_of, to_print
from advocacy.reports.measured import newest_counts
from advocacy.reports.slices import Slice, all_on, sent, with_folded, within
from advocacy.reports.tree import tree_on
from config.kernel.dates import month_end

FIGURES = ("impressions", "reactions", "shares", "replies", "clicks")


@dataclass
class Day:
    """All that is kept of a day, from its single readings; None where there is nothing to keep."""

    accounts: AccountColumns | None
    audiences: AudienceColumns | None


def rolled_day(day: date) -> Day:
    """Roll a day up as it stands now."""
    found = facts.standing([day])[day]
    everything = with_folded({day: found})[day]
    columns = facts.encoded(day, found, everything=everything) if len(everything) else None
    return Day(columns, audience.rolled(day))


def posts_of(month: date) -> list[PostRollup]:
    """Return the sums of the posts sent in a month, as the newest readings have them.

    Networks that tell a figure to its author only are not summed up here: whether their sum may be
    shown depends on how many people stand behind it each time.
    """
    part = Slice(day=date.max, since=month)
    rows = sent(Slice(day=month_end(month), since=month))
    rows = rows.exclude(account__network__in=AUTHOR_ONLY)
    keys = (
        "post__case__unit", "account__network", "post__campaign", "post__language",
    )  # fmt: skip
    counts = rows.values_list(*keys).annotate(Count("pk")).order_by()
    said = newest_counts(rows, part).values_list(*(f"delivery__{key}" for key in keys))
    sums = said.annotate(Count("impressions"), *map(Sum, FIGURES)).order_by()
    known = {tuple(row[:4]): row[4:] for row in sums}
    return [
        _post_rollup(month, row, known.get(tuple(row[:4]), (0, *(None for _ in FIGURES))))
        for row in counts
    ]


def _post_rollup(month: date, row: tuple[object, ...], figures: tuple[int, ...]) -> PostRollup:
    unit, network, campaign, language, count = row
    return PostRollup(
        month=month, unit_id=unit, network=network, campaign=campaign, language=language,
        sent=count, known=figures[0], **dict(zip(FIGURES, figures[1:], strict=True)),
    )  # type: ignore[misc]  # fmt: skip


def printed_month(day: date) -> list[PrintedReach]:
    """Return the figures of the end of a month: of the company and every unit, on every network
    and on all.
    """
    everybody, people, tree = all_on([day])[day], audience.audiences_on([day])[day], tree_on(day)
    units: list[int | None] = [None, *(node.unit.pk for node in tree.nodes)]
    return [
        to_print(day, (unit, kind), counts_of(part, people))
        for unit in units
        for kind in ("", *everybody.kinds)
        if len(
            part := within(_slice(day, unit, tree.subtree(unit) if unit else None, kind), everybody)
        )
    ]


def _slice(day: date, unit: int | None, below: frozenset[int] | None, kind: str) -> Slice:
    networks = frozenset({kind} if kind else ())
    return Slice(day, day.replace(day=1), below or frozenset(), networks, unit=unit)
