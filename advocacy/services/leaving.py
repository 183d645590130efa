"""People who leave: nothing of theirs goes on, and each account has its receipt.

HR's screen, the API and a directory all record the leaving in one place (`charter.public.leave`);
this follows, at once by a signal and otherwise by a sweep. Suspended people keep what they linked:
while they are, nothing leaves.
"""

from typing import Any

from django.contrib.auth import get_user_model
from django.db import transaction
from django.db.models import Q

from advocacy.models import Account, BrandedAccount, Delivery, Receipt
from advocacy.models.receipt import KEEPERS
from advocacy.services import branded, receipts
from advocacy.states import LIVING, AccountState, DeliveryState
from charter import public as charter
from config.kernel.audit import SystemActor
from config.kernel.errors import NotAllowed, WrongState

LEAVING = SystemActor("leaving")
LEFT = "left"


def sweep() -> int:
    """Cut what people who left still hold, then ask the networks. Repeatable.

    Everything of ours first: it takes no network, and so no time. What the company gave them goes
    to a custodian.
    """
    cut()
    asked = receipts.revoke_due()
    _hand_over()
    return asked


def record(person: Any, *, actor: Any) -> list[Receipt]:
    """Record that somebody left and cut what they hold; the networks are asked by the worker.

    NotAllowed for oneself and for people of other units, WrongState when they left before.
    """
    _check(person, actor)
    with transaction.atomic():
        charter.leave(person, actor=actor)
        return cut(person)


def record_move(person: Any, unit: Any, *, actor: Any) -> None:
    """Record that somebody works in another unit; refuses what `record` does."""
    _check(person, actor)
    charter.move(person, unit, actor=actor)


def people_of(actor: Any) -> Any:
    """The people whose leaving this person may record or follow."""
    found = get_user_model().objects.filter(charter.people_in(actor, *KEEPERS))
    return found.select_related("unit")


def _check(person: Any, actor: Any) -> None:
    if person.pk == actor.pk or not people_of(actor).filter(pk=person.pk).exists():
        raise NotAllowed("departure.not_yours")


def cut(person: Any = None) -> list[Receipt]:
    """Give back every account of people who left (of one of them), and stop their posts on the
    accounts of others."""
    held = Account.objects.held().filter(owner__status=LEFT)
    # Also what a worker held when its account was given back, and then did not start.
    lost = Q(account__state=AccountState.UNLINKED, state=DeliveryState.DUE)
    posts = Delivery.objects.filter(Q(post__author__status=LEFT) | lost)
    if person is not None:
        held, posts = held.filter(owner=person), posts.filter(post__author=person)
    gone = held.select_related("owner").order_by("pk")
    made = [receipt for account in gone if (receipt := _given_back(account))]
    receipts.stop(posts, LEAVING, "unlinked")
    return made


def ahead_of(person: Any) -> dict[str, int]:
    """What will end when somebody leaves: counts of accounts and of posts that wait."""
    waiting = Delivery.objects.filter(post__author=person, state=DeliveryState.DUE)
    return {
        "accounts": Account.objects.held().filter(owner=person).count(),
        "posts": waiting.values("post").distinct().count(),
    }


def _hand_over() -> None:
    living = BrandedAccount.objects.filter(state__in=LIVING)
    theirs = living.filter(holder__status=LEFT, handed_over_at__isnull=True).values("holder")
    kept = living.filter(custodian__status=LEFT, handed_over_at__isnull=False).values("custodian")
    for person in get_user_model().objects.filter(Q(pk__in=theirs) | Q(pk__in=kept)):
        branded.hand_to_custodian(person, actor=LEAVING)


def _given_back(account: Account) -> Receipt | None:
    try:
        return receipts.give_back(account, actor=LEAVING, reason=Receipt.Reason.LEFT)
    except WrongState:  # another worker was faster
        return None
