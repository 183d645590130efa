"""Removals: what is out is asked to come down, and whoever may take it down does or says why not.

A personal account is its owner's: others ask, and only its owner presses. Of an account of the
company the service takes the post down by itself; when legal asks, somebody else agrees first.
The call to the network is in `takedown`.
"""

import logging
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any

from django.db import transaction
from django.db.models import F, Q
from django.utils import timezone

from advocacy import policies
from advocacy.models import Delivery, Removal
from advocacy.services import notices, removal_reasons, takedown
from advocacy.services.kick import REMOVALS, kick
from advocacy.states import DELIVERY, OPEN_REMOVAL, REMOVAL, DeliveryState, RemovalState
from charter import public as charter
from config.kernel import audit
from config.kernel.errors import Invalid, NotAllowed, WrongState
from config.kernel.working_time import WORKING_DAY, working_deadline

log = logging.getLogger(__name__)

HOUR = timedelta(hours=1)
# Until when, in the working time of the author's unit, by what the form calls it.
SPANS = {"hour": HOUR, "half_day": 4 * HOUR, "day": WORKING_DAY, "three_days": 3 * WORKING_DAY}


@dataclass(frozen=True)
class Request:
    """Why a post should come down, and until when (a key of SPANS)."""

    reason: str
    note: str
    clause_id: str = ""
    span: str = "day"


def ask(delivery: Delivery, *, actor: Any, request: Request) -> Removal:
    """Ask that somebody's published post comes down.

    Raises NotAllowed outside the units one looks after and for one's own post (there is
    `remove_own`), Invalid without a note or with a clause that is not in force, WrongState when
    it is not out, or is asked for already.
    """
    policies.check_may_ask_removal(delivery, actor)
    _check(request)
    unit = policies.unit_of_post(delivery.post)
    now = timezone.now()
    span = SPANS[request.span]
    due = working_deadline(now, span, country=unit.country, zone=unit.time_zone)
    fields = {"reason": request.reason, "note": request.note.strip(), "deadline": due}
    with transaction.atomic():
        row = _open(delivery, actor, clause_id=request.clause_id, asked_at=now, **fields)
        if delivery.account.is_company:
            legal = policies.asks_as_legal(delivery, actor)
            REMOVAL.advance(row, "propose" if legal else "press", actor=actor)
        else:
            notices.removal_asked(row)
    _go_on(row)
    return row


def _check(request: Request) -> None:
    if not request.note.strip():
        raise Invalid("removal.note_missing")
    if request.clause_id and charter.clause(request.clause_id) is None:
        raise Invalid("removal.clause_unknown")
    if request.reason not in removal_reasons.CODES or request.span not in SPANS:
        raise Invalid("removal.choice")


def remove_own(delivery: Delivery, *, actor: Any) -> Removal:
    """Take one's own post down: one press, no reason to give."""
    policies.require_own(actor, delivery.post.author_id)
    with transaction.atomic():
        row = _open(delivery, actor)
        REMOVAL.advance(row, "press", actor=actor)
    _go_on(row)
    return row


def _open(delivery: Delivery, actor: Any, **fields: Any) -> Removal:
    if delivery.state == DeliveryState.REMOVAL_REQUESTED:
        raise WrongState("removal.asked_already")
    DELIVERY.advance(delivery, "ask_removal", actor=actor)
    row = Removal.objects.create(delivery=delivery, asked_by=actor, **fields)
    facts = {"delivery": delivery.pk, "reason": row.reason, "clause": row.clause_id}
    audit.record(row, "removal.ask", actor=actor, **facts)
    return row


def _go_on(row: Removal) -> None:
    if row.state == RemovalState.DUE:
        transaction.on_commit(lambda: kick(REMOVALS), robust=True)


def confirm(row: Removal, *, actor: Any) -> None:
    """Agree, as a second person, that a post of the company's account comes down."""
    policies.check_may_ask_removal(row.delivery, actor)
    if row.asked_by_id == actor.pk:
        raise NotAllowed("removal.confirmed_by_another")
    changes = {"confirmed_by": actor, "confirmed_at": timezone.now()}
    REMOVAL.advance(row, "confirm", actor=actor, changes=changes)
    _go_on(row)


def drop(row: Removal, *, actor: Any) -> None:
    """Ask for it no more: the post stays where it is. What its author wanted is theirs to end."""
    if row.own:
        policies.require_own(actor, row.asked_by_id)
    else:
        policies.check_may_ask_removal(row.delivery, actor)
    with transaction.atomic():
        REMOVAL.advance(row, "drop", actor=actor)
        DELIVERY.advance(row.delivery, "keep", actor=actor)
        if not (row.own or row.delivery.account.is_company):
            notices.removal_dropped(row)


def press(row: Removal, *, actor: Any) -> None:
    """Take one's post down, because somebody asked: one press."""
    policies.require_own(actor, row.delivery.post.author_id)
    if not takedown.can_remove(row.delivery.account.network):
        raise WrongState("removal.by_hand_only")
    changes = {"not_before": timezone.now(), "attempts": 0, "problem": ""}
    REMOVAL.advance(row, "press", actor=actor, changes=changes)
    _go_on(row)


def by_hand(row: Removal, *, actor: Any) -> None:
    """Say that one took it down at the network; we look, where that can be done.

    WrongState "removal.still_there" when the network still shows it.
    """
    policies.require_own(actor, row.delivery.post.author_id)
    looked = takedown.look(row)
    if looked == Removal.Looked.THERE:
        raise WrongState("removal.still_there")
    takedown.finish(row, takedown.Answer(looked=looked), actor=actor, way=Removal.Way.HAND)


def decline(row: Removal, *, actor: Any, words: str) -> None:
    """Answer why one does not take it down; it stays, and whoever asked reads the answer."""
    policies.require_own(actor, row.delivery.post.author_id)
    if row.delivery.account.is_company:
        raise NotAllowed("removal.company_account")
    if not words.strip():
        raise Invalid("removal.words_missing")
    changes = {"answer": words.strip(), "answered_at": timezone.now()}
    with transaction.atomic():
        REMOVAL.advance(row, "decline", actor=actor, changes=changes)
        notices.removal_declined(row)


def look_again(row: Removal, *, actor: Any) -> None:
    """Look at the network once more, because its author or whoever looks after the unit asks."""
    if row.delivery.post.author_id != actor.pk:
        policies.check_may_ask_removal(row.delivery, actor)
    if row.state == RemovalState.UNKNOWN:
        takedown.look_for_certainty(row)
    elif row.state == RemovalState.DONE:
        takedown.keep_look(row, takedown.look(row))
    else:
        raise WrongState("removal.not_looked_for")


def open_of(delivery: Delivery) -> Removal | None:
    """Return the removal that is under way."""
    return delivery.removals.filter(state__in=OPEN_REMOVAL).first()


def remind() -> int:
    """Say what waits; return of how many removals somebody was told.

    Those who may agree hear that a second person is wanted, and once more when the time is over;
    whoever asked an author hears when nobody answered.
    """
    now = timezone.now()
    late = Q(state__in=(RemovalState.ASKED, RemovalState.PROPOSED), deadline__lt=now)
    late &= Q(reminded_at=None) | Q(reminded_at__lt=F("deadline"))
    wanted = Q(state=RemovalState.PROPOSED, reminded_at=None)
    rows = Removal.objects.filter(late | wanted).select_related(
        "delivery__account",
        "delivery__post__author__unit",
        "delivery__post__case__unit",
        "asked_by__unit",
    )
    return sum(_remind(row, now) for row in rows)


def _remind(row: Removal, now: datetime) -> bool:
    late = row.deadline is not None and row.deadline < now
    with transaction.atomic():
        if row.state == RemovalState.PROPOSED:
            told = notices.removal_waits(row, policies.may_confirm_removal(row), late=late)
        else:
            told = notices.removal_late(row)
        Removal.objects.filter(pk=row.pk, reminded_at=row.reminded_at).update(reminded_at=now)
    return told
