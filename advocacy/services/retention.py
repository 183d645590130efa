"""Keeping to how long things may be stored: what is over is found, erased, and counted.

The table is `networks.retention`. Evidence is none of this: cases, decisions, the ledger, posts as
their authors wrote them and the receipts of their publication stay as the law asks.
"""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta
from functools import partial
from typing import Any

from django.conf import settings
from django.db import transaction
from django.db.models import Count, F, Min, Model, Q, QuerySet
from django.utils import timezone

from advocacy.models import (
    Account,
    AccountReading,
    Audience,
    Delivery,
    EarlyReading,
    Grant,
    PostReading,
    RetentionRun,
)
from advocacy.networks.retention import End, Field, Rule, Then, overridden
from advocacy.networks.types import Credentials
from advocacy.services import rollups, vault
from advocacy.services.folding import fold_accounts, fold_posts
from advocacy.states import AccountState
from config.kernel import audit
from config.kernel.audit import SystemActor

KEEPER = SystemActor("retention")
BATCH = 500
# What stands where a handle stood.
FORGOTTEN = "–"
# Problems of an account (error kinds) that end what we were allowed.
DEAD, BLOCKED = ("auth_dead", "auth_expired"), ("account_blocked",)
PREFIX = {
    Account: "",
    PostReading: "delivery__account__",
    EarlyReading: "delivery__account__",
}
EVERY = Q()
Record = Callable[[Rule, int], None]


@dataclass(frozen=True)
class Holding:
    """Where one field is stored: rows that still have it, when they came in, how they go.

    `gone` is the column of a moment at which the network said that this very thing is gone.
    """

    model: Any
    stored: str
    erase: Callable[[list[Any], Rule], None]
    has: Q = EVERY
    gone: str = ""

    @property
    def account(self) -> str:
        """How a query reaches the account."""
        return PREFIX.get(self.model, "account__")

    def rows(self, kind: str) -> QuerySet[Any]:
        """All that is stored of a network."""
        found: QuerySet[Any] = self.model._default_manager.filter(
            self.has, **{f"{self.account}network": kind}
        )
        return found


def _delete(rows: list[Any], rule: Rule) -> None:
    type(rows[0])._default_manager.filter(pk__in=[row.pk for row in rows]).delete()


def _delete_audiences(rows: list[Any], rule: Rule) -> None:
    _delete(rows, rule)
    rollups.take_back_audiences(row.day for row in rows)


def _empty(rows: list[Any], rule: Rule) -> None:
    """Destroy the secrets of grants. A seal without any stays, so that keys can be rotated; and so
    does the number by which a network calls their owner, for whom it may ask for erasure."""
    for grant in rows:
        account = grant.account
        left = Credentials(account.remote_id, account.host, extra=_number(grant))
        nothing = vault.seal(left.to_dict(), account=account)
        Grant.objects.filter(pk=grant.pk).update(
            sealed=nothing.data, key_version=nothing.key_version, emptied_at=timezone.now()
        )


def _number(grant: Grant) -> dict[str, str]:
    try:
        held = Credentials.from_dict(vault.unseal(vault.sealed_of(grant), account=grant.account))
    except vault.SealBroken:
        return {}
    number = held.extra.get("person_id")
    return {"person_id": number} if number else {}


def _fold_posts(rows: list[Any], rule: Rule) -> None:
    if rule.then is Then.AGGREGATE:
        fold_posts(rows)
    _delete(rows, rule)
    sent = Delivery.objects.filter(pk__in={row.delivery_id for row in rows})
    rollups.take_back_posts(set(sent.dates("sent_at", "month", order="ASC")))


def _fold_accounts(rows: list[Any], rule: Rule) -> None:
    if rule.then is Then.AGGREGATE:
        fold_accounts(rows)
    _delete(rows, rule)
    rollups.take_back_accounts(row.day for row in rows)


def _forget_names(rows: list[Any], rule: Rule) -> None:
    Account.objects.filter(pk__in=[row.pk for row in rows]).update(display_name="")


def _forget_handles(rows: list[Any], rule: Rule) -> None:
    Account.objects.filter(pk__in=[row.pk for row in rows]).update(handle=FORGOTTEN)


HOLDINGS: Mapping[Field, Holding] = {
    Field.NAME: Holding(Account, "linked_at", _forget_names, ~Q(display_name="")),
    Field.HANDLE: Holding(Account, "linked_at", _forget_handles, ~Q(handle=FORGOTTEN)),
    Field.POST_FIGURES: Holding(PostReading, "fetched_at", _fold_posts, gone="delivery__gone_at"),
    Field.ACCOUNT_FIGURES: Holding(AccountReading, "fetched_at", _fold_accounts),
    Field.FOLLOWERS: Holding(Audience, "fetched_at", _delete_audiences),
    Field.TOKENS: Holding(Grant, "granted_at", _empty, Q(emptied_at__isnull=True)),
}
"""Texts read back and raw answers have no place here: they are stored nowhere."""
# The same figures, read in the first hours: a sum of a month holds them already.
BESIDE: Mapping[Field, tuple[Holding, ...]] = {
    Field.POST_FIGURES: (Holding(EarlyReading, "fetched_at", _delete, gone="delivery__gone_at"),)
}


def holdings(field: Field) -> tuple[Holding, ...]:
    """Everywhere that one field is stored."""
    return HOLDINGS[field], *BESIDE.get(field, ())


def rules() -> Mapping[tuple[str, Field], Rule]:
    """The table as it holds in this installation; ValueError for a setting that says nothing."""
    return overridden(settings.NETWORK_RETENTION)


def keep() -> RetentionRun:
    """Erase all that is over, in batches, each with its audit record. Safe to repeat, and to run
    twice at once.
    """
    note_ends()
    run = RetentionRun.objects.create()
    for rule in rules().values():
        if rule.ends:
            _keep_rule(rule, Q(), partial(_count, run))
    run.ended_at = timezone.now()
    run.save(update_fields=["ended_at"])
    return run


def settle(account: Account) -> None:
    """Erase at once what may be stored no longer of an account that was given back."""
    note_ends(Q(pk=account.pk))
    for (kind, field), rule in rules().items():
        if kind == account.network and rule.ends:
            path = HOLDINGS[field].account.removesuffix("__") or "pk"
            _keep_rule(rule, Q(**{path: account.pk}), partial(_tell, account))


def note_ends(only: Q = EVERY) -> None:
    """Since when there is no access: states say whether, their last change says when."""
    accounts = Account.objects.filter(only)
    ended = accounts.exclude(state=AccountState.LINKED).filter(ended_at__isnull=True)
    ended.update(ended_at=F("updated_at"))
    accounts.filter(state=AccountState.LINKED, ended_at__isnull=False).update(ended_at=None)


def _keep_rule(rule: Rule, only: Q, record: Record) -> None:
    for holding in holdings(rule.field):
        while _erase_some(rule, holding, only, record) == BATCH:
            pass


def _erase_some(rule: Rule, holding: Holding, only: Q, record: Record) -> int:
    """One batch in one transaction: what is erased, and the record that says how much."""
    with transaction.atomic():
        found = over(rule, holding, timezone.now()).filter(only).order_by("pk")
        # What another run holds is its to erase.
        rows = list(found.select_for_update(of=("self",), skip_locked=True)[:BATCH])
        if rows:
            holding.erase(rows, rule)
            record(rule, len(rows))
    return len(rows)


def _count(run: RetentionRun, rule: Rule, count: int) -> None:
    name = f"{rule.network}.{rule.field}"
    run.counts = {**run.counts, name: run.counts.get(name, 0) + count}
    run.save(update_fields=["counts"])
    _tell(run, rule, count)


def _tell(subject: Model, rule: Rule, count: int) -> None:
    facts = {"network": rule.network, "field": str(rule.field), "then": str(rule.then)}
    audit.record(subject, "retention.erase", actor=KEEPER, count=count, **facts)


def over(rule: Rule, holding: Holding, now: datetime) -> QuerySet[Any]:
    """The rows of a holding that the rule no longer allows."""
    condition = Q(pk__in=[])
    if rule.keep is not None:
        condition |= Q(**{f"{holding.stored}__lte": now - rule.keep})
    for end, happened, column in _ends(holding):
        span = rule.after(end)
        if span is not None:
            condition |= happened & Q(**{f"{column}__lte": now - span})
    return holding.rows(rule.network).filter(condition)


def _ends(holding: Holding) -> list[tuple[End, Q, str]]:
    """What each end looks like in rows: a condition, and the column that says when."""
    own, at = holding.account, f"{holding.account}ended_at"
    broken = Q(**{f"{own}state": AccountState.BROKEN})
    ends = [
        (End.UNLINKED, Q(**{f"{own}state": AccountState.UNLINKED}), at),
        (End.DIED, broken & Q(**{f"{own}problem__in": DEAD}), at),
        (End.GONE, broken & Q(**{f"{own}problem__in": BLOCKED}), at),
    ]
    if holding.gone:
        ends.append((End.GONE, Q(**{f"{holding.gone}__isnull": False}), holding.gone))
    return ends


@dataclass(frozen=True)
class Line:
    """One line of the page: a rule, how much is stored, and when the first of it has to go.

    `due` is None where nothing is stored or nothing ends it; `late` says that the job is behind.
    """

    rule: Rule
    stored: int
    due: datetime | None
    late: bool


# The job runs twice a day.
GRACE = timedelta(days=1)
Stored = tuple[int, datetime, dict[End, datetime]]


def lines() -> list[Line]:
    """Each rule with what it holds. One query per holding, whatever the sizes."""
    figures = {field: _together(map(_stored, holdings(field))) for field in HOLDINGS}
    return [_line(rule, figures.get(rule.field, {}).get(rule.network)) for rule in rules().values()]


def _line(rule: Rule, stored: Stored | None) -> Line:
    if stored is None or not rule.ends:
        return Line(rule, stored[0] if stored else 0, None, late=False)
    count, oldest, ended = stored
    due = rule.delete_by(oldest, ended)
    late = due is not None and due < timezone.now() - GRACE
    return Line(rule, count, due, late)


def _stored(holding: Holding) -> dict[str, Stored]:
    """By network: how many rows, the oldest, and the earliest of each end."""
    kind = f"{holding.account}network"
    asked: dict[str, Any] = {"rows": Count("pk"), "oldest": Min(holding.stored)}
    for number, (_end, happened, column) in enumerate(_ends(holding)):
        asked[f"end_{number}"] = Min(column, filter=happened)
    rows = holding.model._default_manager.filter(holding.has).values(kind).annotate(**asked)
    ends = [end for end, _happened, _column in _ends(holding)]
    return {row[kind]: (row["rows"], row["oldest"], _first(row, ends)) for row in rows.order_by()}


def _together(held: Iterable[dict[str, Stored]]) -> dict[str, Stored]:
    """What several holdings of one field hold."""
    found: dict[str, Stored] = {}
    for kind, (rows, oldest, ended) in (each for one in held for each in one.items()):
        more, other, ends = found.get(kind, (0, oldest, {}))
        first = {end: min(ended.get(end, at), at) for end, at in ends.items()}
        found[kind] = (rows + more, min(oldest, other), {**ended, **first})
    return found


def _first(row: Mapping[str, Any], ends: list[End]) -> dict[End, datetime]:
    found: dict[End, datetime] = {}
    for number, end in enumerate(ends):
        moment = row[f"end_{number}"]
        if moment is not None:
            found[end] = min(moment, found.get(end, moment))
    return found


def last_run() -> RetentionRun | None:
    """The newest run that came to its end."""
    return RetentionRun.objects.filter(ended_at__isnull=False).first()
