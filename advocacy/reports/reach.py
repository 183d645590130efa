"""The reach report: potential, unique and measured side by side, by unit and by network.

Parts of fewer than ten people, and what would give them away, have no figures (P-17); the whole
company always has.
"""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import date

from advocacy.networks.policy import is_for_author_only
from advocacy.reports import counts
from advocacy.reports.counts import Counts
from advocacy.reports.disclosure import People, hidden_parts, people_among
from advocacy.reports.labels import network_label
from advocacy.reports.measured import (
    NOTHING,
    UNTOLD,
    Measured,
    authors_by_part,
    carried,
    measured_by_part,
    total,
)
from advocacy.reports.slices import Slice
from advocacy.reports.sources import Source, counts_on, source_of
from advocacy.reports.telling import accounts_are_told, posts_are_told
from advocacy.reports.tree import tree_on

Seen = Mapping[tuple[int, str], Measured]


@dataclass(frozen=True)
class Reach(Counts):
    """One row: three figures and what they rest on.

    One that is `hidden` is of fewer than ten people, or would give such a row away: it has no
    counts, and `people` is None. What its posts got is told, or not, by how many people sent them.
    """

    label: str = ""
    key: str = "total"
    measured: Measured = NOTHING
    hidden: bool = False

    @property
    def bounded(self) -> bool:
        """Whether some accounts' followers are known in number but not listed."""
        return self.unique is not None and self.unique_high != self.unique.high


@dataclass(frozen=True)
class Report:
    """A whole page: the total, and its parts by unit and by network.

    `people` sent `posts` in the period; None where they are too few to be told.
    """

    part: Slice
    total: Reach
    people: int | None
    posts: int | None
    units: list[Reach]
    networks: list[Reach]


def report(part: Slice, *, unit: str | None = None) -> Report:
    """Return the report of a slice, broken down by the units right below `unit`."""
    source, seen, authors = source_of(part), measured_by_part(part), authors_by_part(part)
    people, posts = carried(part)
    told = posts_are_told(part)
    whole = _told(part, reach_of(source.whole(), total(seen.values()) if told else UNTOLD))
    return Report(
        part=part,
        people=people if told else None,
        posts=posts if told else None,
        total=whole,
        units=_by_unit(part, source, seen, authors, unit=unit),
        networks=_by_network(part, source, seen, authors),
    )


def reach_of(
    found: Counts, seen: Measured = NOTHING, *, label: str = "", key: str = "total"
) -> Reach:
    """Put one row together."""
    return Reach(**vars(found), label=label, key=key, measured=seen)


def without_counts(row: Reach) -> Reach:
    """The same without what speaks of too few people."""
    return replace(row, **vars(counts.UNTOLD), hidden=True)


def _by_unit(
    part: Slice, source: Source, seen: Seen, authors: People, *, unit: str | None
) -> list[Reach]:
    """One row per unit below; people of the unit itself are counted in the total only."""
    seen = {key: row.uncounted if is_for_author_only(key[1]) else row for key, row in seen.items()}
    rows, senders = [], {}
    for child, below in tree_on(part.day).children(unit):
        found = source.of_unit(child.pk, below)
        sums = total(row for (key, _), row in seen.items() if key in below)
        senders[child.code] = people_among(authors, units=below)
        if found.accounts or sums.sent:
            rows.append(reach_of(found, sums, label=child.name, key=child.code))
    shown = _suppressed(rows, senders, source.whole().people or 0, people_among(authors))
    return sorted(shown, key=lambda row: -(row.potential or 0))


def _by_network(part: Slice, source: Source, seen: Seen, authors: People) -> list[Reach]:
    rows, senders = [], {}
    for kind in sorted({*source.kinds, *(key for _, key in seen)}):
        sums = total(row for (_, key), row in seen.items() if key == kind)
        label = network_label(kind)
        rows.append(reach_of(source.of_network(kind), sums, label=label, key=kind))
        senders[kind] = people_among(authors, kinds={kind})
    # The one network of the whole company is the whole company.
    if len(rows) < 2 and not part.is_narrowed:
        return rows
    return _suppressed(rows, senders, 0, 0, overlapping=True)


def _suppressed(
    rows: list[Reach],
    senders: Mapping[str, int],
    holders: int,
    authors: int,
    *,
    overlapping: bool = False,
) -> list[Reach]:
    """Keep from each row what speaks of too few people: of those who hold, of those who sent."""
    sizes = {row.key: row.people or 0 for row in rows}
    held = hidden_parts(sizes, whole=holders, overlapping=overlapping)
    sent = hidden_parts(
        {row.key: senders[row.key] for row in rows}, whole=authors, overlapping=overlapping
    )
    told = (replace(row, measured=UNTOLD) if row.key in sent else row for row in rows)
    return [without_counts(row) if row.key in held else row for row in told]


def curve(part: Slice, days: list[date]) -> list[tuple[date, Reach]]:
    """Return the total on each day that had accounts; days are at least a week apart.

    Days of which figures were printed say what was printed.
    """
    points = {
        day: _told(replace(part, day=day), reach_of(each))
        for day, each in counts_on(part, days).items()
    }
    return [(day, point) for day, point in points.items() if point.accounts or point.hidden]


def _told(part: Slice, row: Reach) -> Reach:
    return row if accounts_are_told(part) else without_counts(row)
