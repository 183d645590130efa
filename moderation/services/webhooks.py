"""Chat rooms of units: who sets one, what it is told, and what happens when it does not answer.

A room hears how many posts wait, of what kind, until when and where; the words of a post only
where the unit allowed it. Its address is a secret: it is kept sealed, and only its host is shown.
"""

import asyncio
import logging
from collections.abc import Sequence
from datetime import datetime, timedelta
from typing import Any
from urllib.parse import urlsplit

from django.conf import settings
from django.db import transaction
from django.db.models import QuerySet
from django.utils import timezone
from django.utils.translation import gettext as _
from django.utils.translation import override

from charter.public import units_for
from config.kernel import audit
from config.kernel.errors import DomainError, Invalid
from config.kernel.http import (
    AnswerLost,
    Host,
    HostRefused,
    NotSent,
    Request,
    check_url,
    json_body,
    open_http,
)
from config.kernel.working_time import is_working_time
from moderation import policies, vault
from moderation.models import ChatLine, Webhook
from moderation.services import chat_texts, notices

log = logging.getLogger(__name__)
CLOCK = audit.SystemActor("chat")
SECONDS = 10
MOST_FAILURES = 10
LONGEST_PAUSE = timedelta(hours=1)
# What a room did not hear for so long is no news; a weekend with holidays is shorter.
STALE = timedelta(days=7)
PER_MESSAGE = 50
LONGEST_URL = 2000
JSON = {"Content-Type": "application/json; charset=utf-8"}


def of(user: Any) -> QuerySet[Webhook]:
    """Return the chat rooms of the units that this person leads."""
    rows = Webhook.objects.filter(unit__in=units_for(user, "lead"))
    return rows.select_related("unit", "set_by").order_by("unit__path")


def connect(*, actor: Any, unit: Any, kind: str, url: str, shows_content: bool) -> Webhook:
    """Set the chat room of a unit, in place of the one it had; switched off, it is on again.

    Raises NotAllowed for a unit that the actor does not lead, Invalid "webhook.<why>".
    """
    policies.check_may_set_webhook(actor, unit)
    url = _checked(url)
    now = timezone.now()
    values = {
        "kind": kind,
        "sealed": vault.seal(url.encode(), purpose=_purpose(unit.pk)),
        "host": urlsplit(url).hostname or "",
        "shows_content": shows_content,
        "language": actor.language,
        "set_by": actor,
        "set_at": now,
        "failures": 0,
        "problem": "",
        "next_try_at": now,
        "off_at": None,
    }
    with transaction.atomic():
        room, _new = Webhook.objects.update_or_create(unit=unit, defaults=values)
        facts = {"unit": unit.code, "kind": kind, "host": room.host, "content": shows_content}
        audit.record(room, "webhook.set", actor=actor, **facts)
    return room


def remove(room: Webhook, *, actor: Any) -> None:
    """Forget a chat room and its address."""
    policies.check_may_set_webhook(actor, room.unit)
    with transaction.atomic():
        audit.record(room, "webhook.remove", actor=actor, unit=room.unit.code, host=room.host)
        room.delete()


def send_trial(room: Webhook, *, actor: Any) -> None:
    """Say hello to a chat room; Invalid "webhook.trial" with the problem when it is silent."""
    policies.check_may_set_webhook(actor, room.unit)
    with override(room.language):
        words = _("Portevoix writes to this room when posts of %(unit)s wait.")
        message = chat_texts.Message(words % {"unit": room.unit.name}, (), _home())
    problem = post(room, message)
    if problem:
        _as_set(room).update(problem=problem)
        raise Invalid("webhook.trial", problem=problem)
    _answered(room)


def _home() -> str:
    return settings.BASE_URL + "/"


def _checked(url: str) -> str:
    url = url.strip()
    if len(url) > LONGEST_URL:
        raise Invalid("webhook.host_malformed")
    try:
        parts = urlsplit(url)
        if not parts.hostname or parts.username or parts.password or parts.fragment:
            raise Invalid("webhook.host_malformed")
        check_url(url, _allowed())
    except HostRefused as refused:
        raise Invalid(f"webhook.{refused.detail}") from refused
    except ValueError as error:
        raise Invalid(f"webhook.{Host.MALFORMED}") from error
    return url


def _allowed() -> frozenset[str]:
    return frozenset(settings.OUTBOUND_ALLOWED_PRIVATE)


def _purpose(unit: int) -> str:
    return f"webhook/{unit}"


def sweep(now: datetime | None = None) -> int:
    """Tell each chat room what it has not heard; return how many messages arrived."""
    now = now or timezone.now()
    ChatLine.objects.filter(sent_at__isnull=True, happening__at__lt=now - STALE).delete()
    rooms = Webhook.objects.filter(off_at__isnull=True, next_try_at__lte=now)
    rooms = rooms.filter(lines__sent_at__isnull=True, lines__isnull=False).distinct()
    return sum(_tell(room, now) for room in rooms.select_related("unit", "set_by").order_by("pk"))


def _tell(room: Webhook, now: datetime) -> bool:
    if not is_working_time(now, country=room.unit.country, zone=room.unit.time_zone):
        return False
    # Whoever takes the turn sends: another sweep finds the room busy until then.
    turn = Webhook.objects.filter(pk=room.pk, next_try_at=room.next_try_at, off_at__isnull=True)
    if not turn.update(next_try_at=now + timedelta(seconds=3 * SECONDS)):
        return False
    lines = list(_waiting(room)[:PER_MESSAGE])
    with override(room.language):
        message = chat_texts.compose(room, [row.happening for row in lines])
    problem = post(room, message) if message else ""
    if problem:
        _failed(room, problem, now)
        return False
    _mark(lines, now)
    _answered(room)
    return message is not None


def _waiting(room: Webhook) -> QuerySet[ChatLine]:
    rows = room.lines.filter(sent_at__isnull=True)
    return rows.select_related("happening__unit").order_by("pk")


def _mark(lines: Sequence[ChatLine], now: datetime) -> None:
    ChatLine.objects.filter(pk__in=[row.pk for row in lines]).update(sent_at=now)


def _as_set(room: Webhook) -> QuerySet[Webhook]:
    """Return the room unless somebody set it anew meanwhile: what it said is of the old one."""
    return Webhook.objects.filter(pk=room.pk, set_at=room.set_at)


def _answered(room: Webhook) -> None:
    now = timezone.now()
    fine = {"failures": 0, "problem": "", "reached_at": now, "next_try_at": now}
    _as_set(room).update(**fine)


def _failed(room: Webhook, problem: str, now: datetime) -> None:
    """Wait longer each time; after ten failures in a row switch the room off and say so."""
    failures = room.failures + 1
    pause = min(timedelta(minutes=2**failures), LONGEST_PAUSE)
    changes = {"failures": failures, "problem": problem, "next_try_at": now + pause}
    log.warning("chat room of %s did not take a message: %s", room.unit.code, problem)
    with transaction.atomic():
        if failures >= MOST_FAILURES:
            changes["off_at"] = now
        if _as_set(room).update(**changes) and failures >= MOST_FAILURES:
            _say_off(room, problem, now)


def _say_off(room: Webhook, problem: str, now: datetime) -> None:
    audit.record(room, "webhook.off", actor=CLOCK, unit=room.unit.code, problem=problem)
    people = [room.set_by] if room.set_by.is_active else []
    mark = str(int(now.timestamp()))
    notices.happen("chat_off", room.pk, people=people, unit=room.unit, mark=mark)


def post(room: Webhook, message: chat_texts.Message) -> str:
    """Send one message; return what went wrong as a short code, "" when it arrived."""
    try:
        url = vault.unseal(bytes(room.sealed), purpose=_purpose(room.unit_id)).decode()
        body = json_body(chat_texts.body(room.kind, message))
        status = asyncio.run(_send(Request("POST", url, headers=JSON, body=body)))
    except NotSent as failed:
        return failed.detail or "not_sent"
    except AnswerLost as lost:
        return str(lost) or "no_answer"
    except TimeoutError:
        return "timeout"
    except DomainError as error:
        return error.code
    return "" if 200 <= status < 300 else f"status_{status}"


async def _send(request: Request) -> int:
    async with asyncio.timeout(SECONDS), open_http(allowed_private=_allowed()) as http:
        return (await http.send(request)).status
