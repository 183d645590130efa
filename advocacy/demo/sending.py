"""Rows of the sending: deliveries with receipts, and what hangs on the wall because of them."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

from advocacy.demo.posts import Told, reopened_at
from advocacy.models import Account, Delivery, WallAccount, WallPost
from advocacy.networks import catalogue
from advocacy.networks.types import Outgoing
from advocacy.services.claims import WORKER
from advocacy.services.outcomes import LOOKS
from advocacy.services.wall import public_url
from advocacy.states import AccountState, DeliveryState
from config.demo.world import World

BATCH = 500
# A sweep comes every few seconds; a call takes less than one.
SWEEP_SECONDS = 14
# Its lookups are over: from now on only its author makes us look again.
LOOKED_FOR = timedelta(days=1)


@dataclass(frozen=True)
class Out:
    """What was published: the delivery and its post on the wall."""

    told: Told
    delivery: Delivery
    hung: WallPost


def make(world: World, told: Iterable[Told]) -> list[Out]:
    """Store a delivery for every post that was sent, and hang up what went out."""
    sent = [each for each in told if each.submissions]
    rows = [_delivery(world, each) for each in sent]
    Delivery.objects.bulk_create(rows, batch_size=BATCH)
    pairs = list(zip(sent, rows, strict=True))
    for each, row in pairs:
        _note_moves(world, each, row)
    return _hang([(each, row) for each, row in pairs if row.state == DeliveryState.SENT])


def _delivery(world: World, told: Told) -> Delivery:
    """The intent of the last submission, and what came of it if its case was approved."""
    post, last = told.post, told.submissions[-1]
    key = catalogue.new_key(told.account.network, last.at, post.pk)
    row = Delivery(
        post=post,
        account=told.account,
        digest=post.digest,
        record_key=key.value,
        record_created_at=key.created_at,
        not_before=last.at,
        updated_at=last.at,
    )
    if last.case.state == "approved":
        at = _leaves_at(world, last.case.updated_at, post.pk)
        {"": _succeed, "failed": _fail, "unknown": _lose}[told.story.fate](row, told, at)
    return row


def _leaves_at(world: World, approved: datetime, number: int) -> datetime:
    """At the next sweep, or when the freeze that was on had ended."""
    for start, end in world.freezes:
        if start <= approved < end:
            approved = end
    return approved + timedelta(seconds=1 + number % SWEEP_SECONDS, milliseconds=number % 997)


def _succeed(row: Delivery, told: Told, at: datetime) -> None:
    row.state, row.attempts = DeliveryState.SENT, 1
    row.sent_at = row.updated_at = at
    row.remote_id = row.record_key
    row.url = public_url(told.account.remote_id, row.record_key)
    row.receipt = {"revision": _outgoing(told).digest, "source_url": ""}


def _fail(row: Delivery, told: Told, at: datetime) -> None:
    """The authorisation was dead: nothing was sent, and the account is to be linked again."""
    row.state, row.attempts, row.problem = DeliveryState.FAILED, 1, "auth_dead"
    row.not_before = row.updated_at = at


def _lose(row: Delivery, told: Told, at: datetime) -> None:
    """The answer was lost, and no look at the network made it certain."""
    row.state, row.attempts, row.problem = DeliveryState.UNKNOWN, LOOKS + 1, "ambiguous"
    row.not_before, row.updated_at = at + LOOKED_FOR, at


def _outgoing(told: Told) -> Outgoing:
    return Outgoing(text=told.post.text, languages=(told.post.language,))


def _note_moves(world: World, told: Told, row: Delivery) -> None:
    """What the services would have written about this delivery."""
    author = told.story.holder.user
    for again in told.submissions[1:]:
        stopped = {"actor": author, "to": DeliveryState.FAILED}
        world.note(reopened_at(again.at), row, "delivery.cancel", **stopped)
        world.note(again.at, row, "delivery.again", actor=author, to=DeliveryState.DUE)
    action = {
        DeliveryState.SENT: "succeed",
        DeliveryState.FAILED: "fail",
        DeliveryState.UNKNOWN: "lose",
    }.get(DeliveryState(row.state))
    if action:
        at = row.updated_at - timedelta(milliseconds=640)
        world.note(at, row, "delivery.start", actor=WORKER, to=DeliveryState.SENDING)
        world.note(row.updated_at, row, f"delivery.{action}", actor=WORKER, to=row.state)


def _hang(pairs: Sequence[tuple[Told, Delivery]]) -> list[Out]:
    wall = dict(WallAccount.objects.values_list("handle", "pk"))
    hung = WallPost.objects.bulk_create(
        [
            WallPost(
                account_id=wall[each.account.remote_id],
                key=row.record_key,
                text=each.post.text,
                language=each.post.language,
                digest=row.receipt["revision"],
                created_at=row.record_created_at,
            )
            for each, row in pairs
        ],
        batch_size=BATCH,
    )
    return [Out(each, row, post) for (each, row), post in zip(pairs, hung, strict=True)]


def break_accounts(world: World, told: Iterable[Told]) -> None:
    """Mark the accounts whose authorisation turned out to be dead, as their sending found."""
    for each in told:
        if each.story.fate == "failed":
            account, at = each.account, each.submissions[-1].case.updated_at
            columns = {"state": AccountState.BROKEN, "problem": "auth_dead", "updated_at": at}
            Account.objects.filter(pk=account.pk).update(**columns)
            world.note(at, account, "account.break", actor=WORKER, to=AccountState.BROKEN)
