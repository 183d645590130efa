"""Taking down: the only caller of `remove`. Repeating it is harmless, so it goes on until certain.

An attempt is: claim (state "running", lease, commit), ask the network to delete, look whether it
is gone, record both. A worker that dies leaves a lease that runs out; then we look first.
"""

import asyncio
import logging
from dataclasses import dataclass
from datetime import timedelta
from typing import Any

from asgiref.sync import async_to_sync
from django.db import transaction
from django.db.models import Q
from django.utils import timezone

from advocacy.models import Delivery, Removal
from advocacy.networks import catalogue
from advocacy.networks.errors import TOO_MANY_POSTS, ErrorKind, NetworkError
from advocacy.networks.ports import Measures, Reconciles, Removes, Tools
from advocacy.networks.types import Outgoing
from advocacy.networks.x.prices import Operation
from advocacy.services import accounts, grants, meter, notices, outcomes
from advocacy.services.contents import key_of, outgoing
from advocacy.services.refusals import reason
from advocacy.services.tools import open_tools
from advocacy.services.vault import SealBroken
from advocacy.states import DELIVERY, REMOVAL, RemovalState
from config.kernel.audit import SystemActor
from config.kernel.errors import WrongState

log = logging.getLogger(__name__)

LEASE = timedelta(seconds=150)
ATTEMPT_SECONDS = 60
BATCH = 50
WORKER = SystemActor("removal")
Looked = Removal.Looked
CANNOT = "cannot_remove"
# What the network said to a deletion: yes, or that there is nothing of the kind any more.
ACCEPTED, ABSENT = "accepted", "absent"
STILL_THERE = "still_there"
# What only comes right again when a person does something at the network.
HOPELESS = {*outcomes.DEAD, ErrorKind.CONTENT_INVALID}


@dataclass(frozen=True)
class Answer:
    """What the network said to a deletion, and a look afterwards; `error` when it said no."""

    said: str = ""
    looked: str = ""
    error: NetworkError | None = None


def can_remove(network: str) -> bool:
    """Say whether posts can be deleted on that network by a program."""
    return issubclass(catalogue.adapter_of(network), Removes)


def sweep() -> int:
    """Take down what is due, and find out about what is not certain; return how many calls."""
    lapsed = Q(state=RemovalState.RUNNING, lease_until__lt=timezone.now())
    for row in Removal.objects.filter(lapsed):
        _lose(row)
    for row in _now_for(state=RemovalState.UNKNOWN):
        look_for_certainty(row)
    unseen = {"looked": Looked.UNCHECKED, "looks__lt": outcomes.LOOKS}
    for row in _now_for(state=RemovalState.DONE, **unseen):
        keep_look(row, look(row))
    return sum(map(_attempt, _now_for(state=RemovalState.DUE)))


def _now_for(**conditions: Any) -> list[Removal]:
    """The removals whose moment has come, with all that a call needs."""
    rows = Removal.objects.filter(not_before__lte=timezone.now(), **conditions)
    rows = rows.select_related(
        "delivery__post__author",
        "delivery__account__owner",
        "delivery__account__grant__account",
        "asked_by",
    ).prefetch_related("delivery__post__postmedia_set__media")
    return list(rows.order_by("not_before", "pk")[:BATCH])


def _lose(row: Removal) -> None:
    lease = Q(lease_until=row.lease_until)
    changes = {"lease_until": None, "not_before": timezone.now(), "problem": "ambiguous"}
    try:
        REMOVAL.advance(row, "lose", actor=WORKER, where=lease, changes=changes)
    except WrongState:
        log.info("removal %s: its worker was alive after all", row.pk)


def _attempt(row: Removal) -> int:
    lease = timezone.now() + LEASE
    claimed = {"lease_until": lease, "attempts": row.attempts + 1, "problem": ""}
    claimed["network_said"] = ""
    try:
        REMOVAL.advance(row, "start", actor=WORKER, changes=claimed)
    except WrongState:  # another worker was faster
        return 0
    answer = async_to_sync(_ask)(row.delivery, _sent(row.delivery))
    record(row, answer)
    return 1


def _sent(delivery: Delivery) -> Outgoing | None:
    """What was sent, to be compared; None when an image of it is lost here."""
    try:
        return outgoing(delivery.post)
    except NetworkError:
        return None


async def _ask(delivery: Delivery, sent: Outgoing | None) -> Answer:
    """Delete, then look. Whatever is unclear is an error, and errors end in no certainty."""
    try:
        async with asyncio.timeout(ATTEMPT_SECONDS), open_tools() as tools:
            adapter, said = await _delete(delivery, tools)
            looked = await look_with(delivery, adapter, sent)
    except NetworkError as error:
        return Answer(error=error)
    except SealBroken as error:
        return Answer(error=NetworkError(ErrorKind.TRANSIENT, detail=error.code))
    except Exception as error:  # noqa: BLE001 - the others of the run go on
        log.error("removal of %s: %s", delivery.pk, type(error).__name__)  # noqa: TRY400
        return Answer(error=NetworkError(ErrorKind.AMBIGUOUS))
    return Answer(said=said, looked=looked)


async def _delete(delivery: Delivery, tools: Tools) -> tuple[Any, str]:
    """Delete; return the adapter that did, and what the network said."""

    async def remove(adapter: Any) -> tuple[Any, str]:
        if not isinstance(adapter, Removes):
            raise NetworkError(ErrorKind.CONTENT_INVALID, detail=CANNOT)
        try:
            await adapter.remove(delivery.remote_id)
        except NetworkError as error:
            if error.kind is not ErrorKind.NOT_FOUND:
                raise
            return adapter, ABSENT
        return adapter, ACCEPTED

    return await grants.with_adapter(delivery.account, tools, remove)


async def look_with(delivery: Delivery, adapter: Any, sent: Outgoing | None) -> str:
    """Whether it is gone, as the network says; "unchecked" where it does not say."""
    try:
        if sent is not None and _finds_all(adapter):
            found = await _found(delivery, adapter, sent)
            if found is not None:
                return Looked.THERE if found else Looked.GONE
        if isinstance(adapter, Measures) and getattr(adapter, "sees_posts", True):
            await adapter.measure_post(delivery.remote_id)
            return Looked.THERE
    except NetworkError as error:
        if error.kind is ErrorKind.NOT_FOUND:
            return Looked.GONE
        # Something else under its key is something that is still there.
        return Looked.THERE if error.kind is ErrorKind.AMBIGUOUS else Looked.UNCHECKED
    return Looked.UNCHECKED


async def _found(delivery: Delivery, adapter: Any, sent: Outgoing) -> bool | None:
    """Whether it is found by its content; None where too many newer ones hide it."""
    try:
        return await adapter.reconcile(sent, key_of(delivery)) is not None
    except NetworkError as error:
        if error.detail != TOO_MANY_POSTS:
            raise
        return None


def _finds_all(adapter: Any) -> bool:
    """Whether what the adapter does not find by its content is certainly not there."""
    return isinstance(adapter, Reconciles) and getattr(adapter, "proves_absence", True)


def look(row: Removal) -> str:
    """Look at the network now."""
    return async_to_sync(_look_now)(row.delivery, _sent(row.delivery))


async def _look_now(delivery: Delivery, sent: Outgoing | None) -> str:
    try:
        async with asyncio.timeout(ATTEMPT_SECONDS), open_tools() as tools:
            adapter = await grants.open_as_is(delivery.account, tools)
            return await look_with(delivery, adapter, sent)
    except (NetworkError, SealBroken, TimeoutError) as error:
        log.info("removal of %s: no certainty (%s)", delivery.pk, error)
    except Exception as error:  # noqa: BLE001 - the others of the run go on
        log.error("look at %s: %s", delivery.pk, type(error).__name__)  # noqa: TRY400
    return str(Looked.UNCHECKED)


def record(row: Removal, answer: Answer) -> None:
    """Write down what came of an attempt, unless its lease was taken over."""
    if answer.said == ACCEPTED:
        meter.charge_if(row.delivery.account.network, Operation.DELETE)
    if answer.error is not None:
        _failed(row, answer.error)
    elif answer.looked == Looked.THERE:
        changes = {"network_said": answer.said, **_later(row, STILL_THERE)}
        _move(row, "lose", changes)
    else:
        _end(row, answer, where=Q(lease_until=row.lease_until))


def _end(row: Removal, answer: Answer, *, where: Q) -> None:
    try:
        finish(row, answer, actor=WORKER, way=Removal.Way.SERVICE, where=where)
    except WrongState:
        log.warning("removal %s: somebody else was faster", row.pk)


def _failed(row: Removal, error: NetworkError) -> None:
    problem = CANNOT if error.detail == CANNOT else reason(error)
    if error.kind in HOPELESS:
        _move(row, "give_up", {"problem": problem, "lease_until": None})
        if error.kind in outcomes.DEAD:
            accounts.mark_broken(row.delivery.account, problem, actor=WORKER)
        notices.removal_asked(row)
        return
    again = row.attempts < outcomes.TRIES and error.kind is not ErrorKind.AMBIGUOUS
    changes = _later(row, problem)
    if error.retry_at is not None:
        changes["not_before"] = max(error.retry_at, changes["not_before"])
    _move(row, "retry" if again else "lose", changes)


def _later(row: Removal, problem: str) -> dict[str, Any]:
    pause = outcomes.pause_after(row.attempts + row.looks)
    return {"problem": problem, "not_before": timezone.now() + pause, "lease_until": None}


def _move(row: Removal, action: str, changes: dict[str, Any], *, where: Q | None = None) -> None:
    held = where or Q(lease_until=row.lease_until)
    try:
        REMOVAL.advance(row, action, actor=WORKER, where=held, changes=changes)
    except WrongState:
        log.warning("removal %s: somebody else was faster", row.pk)


def look_for_certainty(row: Removal) -> None:
    """Find out about a removal that is not certain: gone is done, still there is tried again."""
    looked = look(row)
    # Whoever looked meanwhile gave it another instant, and what they found counts.
    seen = Q(not_before=row.not_before)
    if looked == Looked.GONE:
        _end(row, Answer(looked=looked), where=seen)
        return
    changes = {**_later(row, row.problem), "looks": row.looks + 1}
    if looked == Looked.THERE:
        changes |= {"attempts": 0, "not_before": timezone.now()}
        _move(row, "retry", changes, where=seen)
        return
    Removal.objects.filter(seen, pk=row.pk, state=RemovalState.UNKNOWN).update(**changes)


def keep_look(row: Removal, looked: str) -> None:
    """Keep what a later look at a removal that is done says."""
    kept = {"looked": looked, "looked_at": timezone.now(), "looks": row.looks + 1}
    kept["not_before"] = timezone.now() + outcomes.pause_after(row.looks + 1)
    Removal.objects.filter(pk=row.pk, state=RemovalState.DONE).update(**kept)
    row.refresh_from_db()


def finish(row: Removal, answer: Answer, *, actor: Any, way: str, where: Q | None = None) -> None:
    """Write down that it is gone, with its proof: when, by whom, what the network says.

    What the network said to the last attempt stays where a later look is all there is to add.
    """
    action = "by_hand" if way == Removal.Way.HAND else "succeed"
    now, looked = timezone.now(), answer.looked
    proof = {"way": way, "looked": looked, "looked_at": now, "removed_at": now, "problem": ""}
    proof |= {"network_said": answer.said} if answer.said else {}
    changes = {**proof, "lease_until": None, "not_before": now + outcomes.pause_after(1)}
    facts = {"way": str(way), "looked": str(looked)}
    with transaction.atomic():
        REMOVAL.advance(row, action, actor=actor, where=where, changes=changes, data=facts)
        DELIVERY.advance(row.delivery, "remove", actor=actor)
        notices.removed(row)
