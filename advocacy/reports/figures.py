"""What a report is made of, whoever reads it: a chart is its table, its picture and its method.

One description serves the page, the files (CSV, XLSX, PDF, PNG), the mail and the API: the rows
are the figures, and the picture only says how to draw them. A cell that is None is not known, or
not for others to see; it is never zero.
"""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Any

from advocacy.reports.choice import Choice


class Kind(StrEnum):
    """How a cell is written, and what type it has in a file."""

    TEXT = "text"  # str, in the reader's language
    COUNT = "count"  # int
    SHARE = "share"  # float from 0 to 1
    DAY = "day"  # date
    MONTH = "month"  # date, the first of the month
    HOURS = "hours"  # float
    MONEY = "money"  # Decimal, in the currency of the column's label


@dataclass(frozen=True)
class Column:
    """One column: `key` names it in rows, pictures and the API; `label` is what people read."""

    key: str
    label: str
    kind: Kind = Kind.COUNT


@dataclass(frozen=True)
class Chart:
    """One figure of a report.

    `key` is its name in addresses, unique on its board. The first column names the rows. `picture`
    is a Vega-Lite description without data, configuration or size of fonts, over the columns' keys;
    None where a table says it better. `method` says how the figures are made, one sentence each;
    `lead` is the one sentence the figures themselves write. `kinds` are the networks of the rows,
    in their order, where each row is of one; `reports.taken_away` asks for them.
    """

    key: str
    title: str
    columns: Sequence[Column]
    rows: Sequence[Mapping[str, Any]]
    picture: Mapping[str, Any] | None = None
    method: Sequence[str] = field(default_factory=tuple)
    lead: str = ""
    kinds: Sequence[str] = ()


@dataclass(frozen=True)
class Board:
    """One page of charts under a name; `charts` makes them for what the reader chose.

    `is_read` is whether its figures are read from networks, whose terms they are under.
    """

    key: str
    title: str
    charts: Callable[[Choice], Sequence[Chart]]
    is_read: bool = True
