"""What is told: to whom, in which words, and how as long as nobody chose otherwise."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any
from zoneinfo import ZoneInfo

from django.utils import timezone
from django.utils.dateparse import parse_datetime
from django.utils.formats import date_format
from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _

from moderation.models import Happening, MailChoice
from moderation.policies import DESK_ROLES

NOW, DIGEST, OFF = MailChoice.NOW, MailChoice.DIGEST, MailChoice.OFF
Words = str | Promise


@dataclass(frozen=True)
class Event:
    """One kind of thing that happens.

    `roles` are those it is told to, none for the author of a post. `label` names it among the
    choices, `line` tells of one; it may name %(unit)s, %(until)s and %(handle)s. `page` is the page
    it leads to, with the number of the target where `numbered`; without one, its facts have the
    address.
    `desk`: about a post that waits, and idle once that is answered. `chat`: told to the unit's
    chat room, too. `crisis`: reaches the crisis cell at any hour.
    """

    code: str
    label: Words
    line: Words
    roles: tuple[str, ...] = ()
    mail: MailChoice = NOW
    in_app: bool = True
    page: str = ""
    numbered: bool = False
    desk: bool = False
    chat: bool = False
    crisis: bool = False


REVIEW = ("moderator", "lead", "legal", "finance", "crisis_cell")
CALM = ("crisis_cell", "lead", "legal")
CASE: Mapping[str, Any] = {"page": "desk:case", "numbered": True, "desk": True}

AUTHORS = (
    Event(
        "changes", _("A post of mine comes back with a note"),
        _("Your post came back with a note: see what would help."),
    ),
    Event(
        "refused", _("A post of mine is refused"),
        _("Your post was refused: read why, and what you can do."),
    ),
    Event("approved", _("A post of mine is approved"), _("Your post was approved."), mail=OFF),
    Event(
        "expired", _("A post of mine has lapsed"),
        _("Nobody answered your post in time, and it has lapsed. You can send it again."),
    ),
    Event(
        "frozen", _("A post of mine waits behind a freeze"),
        _("Your post waits: sending is stopped for the moment. Nothing is lost."),
    ),
    Event(
        "appeal_answered", _("My appeal is answered"), _("Your appeal has its answer."),
    ),
    Event(
        "contest_answered", _("My question on how I am read is answered"),
        _("Your question on how your posts are read has its answer."),
        page="moderation:trust",
    ),
    Event(
        "not_sent", _("A post of mine could not be published"),
        _("Your post could not be published on %(handle)s: see why, and what you can do."),
    ),
    Event(
        "broken", _("An account of mine has to be linked again"),
        _("%(handle)s has to be linked again: posts for it wait until then."),
    ),
    Event(
        "ends_soon", _("What I allowed for an account of mine ends soon"),
        _("%(handle)s has to be linked again before %(until)s; after that, posts for it wait."),
    ),
    Event(
        "removal_asked", _("I am asked to take a post down"),
        _("You are asked to take a post down: see why, and what you can do."),
    ),
    Event(
        "removal_dropped", _("I am no longer asked to take a post down"),
        _("Your post may stay: nobody asks any more that you take it down."),
    ),
    Event("removed", _("A post of mine was taken down"), _("Your post was taken down.")),
    Event(
        "paused", _("It is three weeks since I last wrote, early on"),
        _("It is three weeks since your last post. Would you like a hand with the next one?"),
        mail=OFF,
    ),
)  # fmt: skip

DESK = (
    Event(
        "half", _("Half of the time for a post is over"),
        _("%(unit)s: half of the time for a post is over; it is due %(until)s."),
        REVIEW, OFF, **CASE,
    ),
    Event(
        "soon", _("Four fifths of the time for a post are over"),
        _("%(unit)s: four fifths of the time for a post are over; it is due %(until)s."),
        REVIEW, DIGEST, chat=True, **CASE,
    ),
    Event(
        "due", _("The time for a post is over"),
        _("%(unit)s: the time for a post is over; it was due %(until)s."),
        REVIEW, **CASE,
    ),
    Event(
        "urgent", _("An urgent post came in"),
        _("%(unit)s: an urgent post waits, due %(until)s."),
        REVIEW, chat=True, **CASE,
    ),
    Event(
        "second_look", _("A post wants a second look"),
        _("%(unit)s: a post has one yes and wants a second; it is due %(until)s."),
        ("lead", "legal"), DIGEST, chat=True, **CASE,
    ),
    Event(
        "handed", _("A post is handed to my team"),
        _("%(unit)s: a post was handed to you with a question; it is due %(until)s."),
        ("legal", "finance", "crisis_cell"), **CASE,
    ),
    Event(
        "handed_back", _("A post that I handed over comes back"),
        _("%(unit)s: a post that you had handed over is back at the desk, with a note."),
        REVIEW, DIGEST, **CASE,
    ),
)  # fmt: skip

LEADS = (
    Event(
        "late", _("A post is late"),
        _("%(unit)s: a post is late; it was due %(until)s. Somebody should take it."),
        ("lead",), chat=True, **CASE,
    ),
    Event(
        "appeal", _("An appeal waits"),
        _("%(unit)s: an appeal waits for an answer, due %(until)s."),
        ("lead",), page="desk:appeal", numbered=True, chat=True,
    ),
    Event(
        "appeal_due", _("An appeal still waits"),
        _("%(unit)s: an appeal still waits for its answer, due %(until)s. Somebody who has not decided on the post reads it."),  # noqa: E501
        ("lead", "legal"), page="desk:appeal", numbered=True,
    ),
    Event(
        "appeal_late", _("An appeal is late"),
        _("%(unit)s: an appeal should have had its answer %(until)s. Please see that somebody reads it."),  # noqa: E501
        ("lead",), page="desk:appeal", numbered=True,
    ),
    Event(
        "freeze_over", _("The time of a freeze is over"),
        _("The time of a freeze was over %(until)s; it still stops what it stopped. Confirm it, or ask to lift it."),  # noqa: E501
        ("lead", "legal"), page="desk:freeze",
    ),
    Event(
        "chat_off", _("My chat room is switched off"),
        _("The chat room of %(unit)s did not answer ten times in a row and is switched off."),
        ("lead",), page="desk:webhooks",
    ),
)  # fmt: skip

REMOVALS = (
    Event(
        "removal_declined", _("An author says why a post stays"),
        _("%(unit)s: an author answers why a post stays."),
        DESK_ROLES,
    ),
    Event(
        "removal_late", _("Nobody took a post down in time"),
        _("%(unit)s: nobody answered in time, and a post is still out."),
        DESK_ROLES,
    ),
    Event(
        "removal_waits", _("A removal wants a second person"),
        _("%(unit)s: a post on an account of the company comes down once a second person agrees."),
        DESK_ROLES,
    ),
    Event(
        "removal_done", _("A post that I asked for is down"),
        _("%(unit)s: a post was taken down, as you had asked."),
        DESK_ROLES,
    ),
)  # fmt: skip

CRISIS = (
    Event(
        "freeze", _("A freeze is set"),
        _("A freeze is on since %(until)s: see what it stops."),
        CALM, page="desk:crisis", chat=True, crisis=True,
    ),
    Event(
        "release_asked", _("Somebody asks to lift a freeze"),
        _("Somebody asks to lift a freeze: a second person has to agree."),
        CALM, page="desk:crisis", crisis=True,
    ),
)  # fmt: skip

TECHNICAL = (
    Event(
        "budget", _("The budget of a network is nearly used up"),
        _("Four fifths or more of what X may cost this month are used up: figures are not read any more, and posts wait once all of it is."),  # noqa: E501
        ("lead", "admin"), page="advocacy:networks",
    ),
    Event(
        "not_revoked", _("A network does not end an authorisation"),
        _("Somebody left, and %(handle)s has not confirmed that our authorisation is over. It is asked again."),  # noqa: E501
        ("admin",),
    ),
)  # fmt: skip

BRANDED = (
    Event(
        "branded_asked", _("Somebody asks for a branded account"),
        _("%(unit)s: somebody asks for a branded account, %(handle)s."),
        ("lead",), DIGEST,
    ),
    Event(
        "branded_approved", _("My branded account is approved"),
        _("Your branded account %(handle)s is approved: read whose it is, and it is made."),
    ),
    Event(
        "branded_refused", _("My branded account is refused"),
        _("You get no branded account %(handle)s: read why."),
    ),
    Event(
        "branded_issued", _("My branded account is there"),
        _("Your branded account %(handle)s is there: you can write."),
    ),
    Event(
        "branded_moved", _("Something changes for my branded account"),
        _("Something changed for the branded account %(handle)s: see what."),
    ),
    Event(
        "branded_stuck", _("A branded account cannot be made"),
        _("%(unit)s: the branded account %(handle)s cannot be made: see why."),
        ("lead",),
    ),
    Event(
        "branded_differs", _("My branded account looks different from its kit"),
        _("The profile of %(handle)s differs from its kit: see where, and put it right."),
    ),
)  # fmt: skip

GROUPS: Mapping[Words, tuple[Event, ...]] = {
    _("My own posts"): AUTHORS,
    _("The desk"): DESK,
    _("For leads"): LEADS,
    _("Removals"): REMOVALS,
    _("Branded accounts"): BRANDED,
    _("Crisis"): CRISIS,
    _("Technical administration"): TECHNICAL,
}
EVENTS = {event.code: event for group in GROUPS.values() for event in group}
CASE_EVENTS = tuple(code for code, event in EVENTS.items() if event.desk)


def line(happening: Happening, zone: str) -> str:
    """Return the sentence of a happening in the language of the moment, on these clocks."""
    words = {"unit": "", "until": "", "handle": happening.facts.get("handle", "")}
    if happening.unit:
        words["unit"] = happening.unit.name
    until = parse_datetime(happening.facts.get("until", ""))
    if until is not None:
        words["until"] = when(until, zone)
    return str(EVENTS[happening.event].line) % words


def when(instant: datetime, zone: str) -> str:
    """Return an instant in words, on the clocks of a zone."""
    local = timezone.localtime(instant, ZoneInfo(zone))
    return f"{date_format(local, 'l j F')}, {date_format(local, 'TIME_FORMAT')}"
