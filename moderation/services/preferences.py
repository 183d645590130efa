"""How each person wants to be told of each event: on their page, by mail at once, or once a day."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any

from django.contrib.auth import get_user_model
from django.core import signing
from django.db import transaction

from charter.public import roles_of
from config.kernel.errors import Invalid
from moderation.models import MailChoice, NoticeChoice
from moderation.services.events import EVENTS, GROUPS, Event, Words

SALT = "moderation.unsubscribe"


@dataclass(frozen=True)
class Choice:
    """Whether an event stands on the person's page, and when it is mailed."""

    in_app: bool
    mail: str


def usual(code: str) -> Choice:
    """Return how an event is told to whoever chose nothing."""
    return Choice(EVENTS[code].in_app, EVENTS[code].mail)


def choices_of(people: Iterable[Any], code: str) -> dict[int, Choice]:
    """Return each person's choice for one event, by their id."""
    ids = [person.pk for person in people]
    rows = NoticeChoice.objects.filter(event=code, person__in=ids)
    chosen = {row.person_id: Choice(row.in_app, row.mail) for row in rows}
    return {pk: chosen.get(pk, usual(code)) for pk in ids}


def of(person: Any) -> list[tuple[Words, list[tuple[Event, Choice]]]]:
    """Return what may be told to a person, in groups, with how they want it."""
    rows = NoticeChoice.objects.filter(person=person)
    chosen = {row.event: Choice(row.in_app, row.mail) for row in rows}
    roles = roles_of(person)
    groups = [
        (
            label,
            [
                (each, chosen.get(each.code, usual(each.code)))
                for each in events
                if _for(each, roles)
            ],
        )
        for label, events in GROUPS.items()
    ]
    return [(label, events) for label, events in groups if events]


def _for(event: Event, roles: frozenset[str]) -> bool:
    return not event.roles or bool(roles & set(event.roles))


def choose(person: Any, choices: Mapping[str, Choice]) -> None:
    """Keep a person's choices; those not named stay. Invalid "notice.unknown" for another event."""
    if not set(choices) <= EVENTS.keys():
        raise Invalid("notice.unknown")
    with transaction.atomic():
        NoticeChoice.objects.filter(person=person, event__in=choices).delete()
        NoticeChoice.objects.bulk_create(
            NoticeChoice(person=person, event=code, in_app=choice.in_app, mail=choice.mail)
            for code, choice in choices.items()
            if choice != usual(code)
        )


def token_for(person: Any, codes: Iterable[str]) -> str:
    """Return what a mail carries to switch its own events off, without signing in."""
    return signing.dumps([person.pk, sorted(set(codes))], salt=SALT)


def read_token(token: str) -> tuple[Any, list[Event]] | None:
    """Return whose token it is and for which events; None when we did not make it."""
    try:
        pk, codes = signing.loads(token, salt=SALT)
    except signing.BadSignature:
        return None
    person = get_user_model()._default_manager.filter(pk=pk, is_active=True).first()
    found = [EVENTS[code] for code in codes if code in EVENTS]
    return (person, found) if person is not None and found else None


def unsubscribe(person: Any, events: Iterable[Event]) -> None:
    """Send no more mail of these events; they stay on the person's page."""
    codes = [event.code for event in events]
    rows = NoticeChoice.objects.filter(person=person, event__in=codes)
    known = {row.event: row.in_app for row in rows}
    wanted = {code: known.get(code, usual(code).in_app) for code in codes}
    choose(person, {code: Choice(shown, MailChoice.OFF) for code, shown in wanted.items()})
