"""State tables as data, and the one move that changes a state.

A machine is a name and a table `action: ([from, ...], to)`. `advance` is a compare-and-set
UPDATE: of two people who act at once, one wins and the other is told.
"""

from collections.abc import Iterable, Mapping
from typing import Any

from django.db import models, transaction
from django.db.models import Q
from django.utils import timezone

from config.kernel import audit
from config.kernel.errors import WrongState

Table = Mapping[str, tuple[Iterable[str], str]]


class Machine:
    """A checked transition table for one model's `state` column."""

    def __init__(self, name: str, states: type[models.TextChoices], table: Table) -> None:
        self.name = name
        self.states = states
        self.table = {action: (tuple(sources), to) for action, (sources, to) in table.items()}
        self._check()

    def _check(self) -> None:
        """Refuse an ill-formed table when it is imported, not when it is first used."""
        known = set(self.states.values)
        for action, (sources, target) in self.table.items():
            unknown = {*sources, target} - known
            if unknown or not sources:
                raise ValueError(f"{self.name}.{action}: bad states {sorted(unknown)}")
        reached = {target for _, target in self.table.values()} | {self.initial}
        if reached != known:
            raise ValueError(f"{self.name}: unreachable {sorted(known - reached)}")

    @property
    def initial(self) -> str:
        """The state a new row starts in: the first one declared."""
        return str(self.states.values[0])

    def allows(self, action: str, state: str) -> bool:
        """Say whether the action starts from this state."""
        return state in self.table[action][0]

    def advance(
        self,
        row: models.Model,
        action: str,
        *,
        actor: Any,
        where: Q | None = None,
        changes: Mapping[str, Any] | None = None,
        data: Mapping[str, Any] | None = None,
    ) -> None:
        """Move a row and write its audit event, or raise WrongState and write nothing.

        `where` closes the gap between reading and writing (a digest, a lease); `changes` are
        further columns of the same UPDATE; `data` goes to the event.
        """
        sources, target = self.table[action]
        columns = {"state": target, **(changes or {})}
        if any(f.name == "updated_at" for f in row._meta.concrete_fields):
            columns.setdefault("updated_at", timezone.now())
        with transaction.atomic():
            rows = type(row)._default_manager.filter(pk=row.pk, state__in=sources)
            if where is not None:
                rows = rows.filter(where)
            if rows.update(**columns) != 1:
                raise WrongState(f"{self.name}.{action}", pk=row.pk)
            row.refresh_from_db(fields=list(columns))
            audit.record(row, f"{self.name}.{action}", actor=actor, to=target, **(data or {}))

    def advance_all(
        self,
        rows: models.QuerySet[Any],
        action: str,
        *,
        actor: Any,
        changes: Mapping[str, Any] | None = None,
    ) -> list[Any]:
        """Move every row of a queryset that may go; return the ids of those that went.

        Each has its own audit event in the same transaction. Rows that another transaction
        holds are left for the next time (PostgreSQL; SQLite has one writer at a time anyway).
        """
        sources, target = self.table[action]
        columns = {"state": target, "updated_at": timezone.now(), **(changes or {})}
        with transaction.atomic():
            held = list(self._held(rows, sources).only("pk"))
            ids = [row.pk for row in held]
            # The conditions stand in the UPDATE, too: what changed since the look is refused.
            if rows.filter(pk__in=ids, state__in=sources).update(**columns) != len(ids):
                raise WrongState(f"{self.name}.{action}")
            audit.record_all(held, f"{self.name}.{action}", actor=actor, to=target)
        return ids

    def advance_each(
        self,
        rows: models.QuerySet[Any],
        action: str,
        *,
        actor: Any,
        changes: Mapping[Any, Mapping[str, Any]],
    ) -> list[Any]:
        """Move rows that each get columns of their own, `{pk: {column: value}}`, the same ones.

        Returns the rows that went; the others were not in a state to, or not in `rows`.
        """
        sources, target = self.table[action]
        now, touched = timezone.now(), {"state", "updated_at"}
        with transaction.atomic():
            held = list(self._held(rows.filter(pk__in=changes), sources))
            for row in held:
                own = {"state": target, "updated_at": now, **changes[row.pk]}
                touched |= own.keys()
                for column, value in own.items():
                    setattr(row, column, value)
            # An upsert of rows we hold: bulk_update's CASE per column and row takes ten times it.
            rows.model._default_manager.bulk_create(
                held, update_conflicts=True, unique_fields=["pk"], update_fields=sorted(touched)
            )
            audit.record_all(held, f"{self.name}.{action}", actor=actor, to=target)
        return held

    @staticmethod
    def _held(rows: models.QuerySet[Any], sources: tuple[str, ...]) -> models.QuerySet[Any]:
        """The rows in a state to move, locked until the transaction ends."""
        free = rows.filter(state__in=sources)
        return free.select_for_update(of=("self",), skip_locked=True)

    def mermaid(self) -> str:
        """Return the diagram printed in STATES.md."""
        lines = ["stateDiagram-v2", f"    [*] --> {self.initial}"]
        for action, (sources, target) in self.table.items():
            lines += [f"    {source} --> {target}: {action}" for source in sources]
        return "\n".join(lines)
