"""A calendar file as RFC 5545 writes it: whole days with a reminder. Pure."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta

MIME = "text/calendar; charset=utf-8"
_LONGEST = 75
"""Octets in a line, its end not counted (3.1)."""


@dataclass(frozen=True)
class Day:
    """Something to do on a day. `uid` stays the same when the file is made again; `remind` is how
    many days before a calendar speaks up.
    """

    uid: str
    day: date
    summary: str
    description: str = ""
    url: str = ""
    remind: int = 7


def calendar(days: Iterable[Day], *, now: datetime, name: str) -> bytes:
    """The whole file. `now` (aware) is when it was made, `name` what calendars call it."""
    lines = [
        "BEGIN:VCALENDAR",
        "VERSION:2.0",
        "PRODID:-//Portevoix//EN",
        "CALSCALE:GREGORIAN",
        "METHOD:PUBLISH",
        f"X-WR-CALNAME:{_text(name)}",
    ]
    for each in days:
        lines += _event(each, now)
    return "".join(map(_folded, [*lines, "END:VCALENDAR"])).encode()


def _event(each: Day, now: datetime) -> list[str]:
    # A whole day ends as the next begins (3.6.1).
    lines = [
        "BEGIN:VEVENT",
        f"UID:{_text(each.uid)}",
        f"DTSTAMP:{now.astimezone(UTC):%Y%m%dT%H%M%SZ}",
        f"DTSTART;VALUE=DATE:{each.day:%Y%m%d}",
        f"DTEND;VALUE=DATE:{each.day + timedelta(days=1):%Y%m%d}",
        f"SUMMARY:{_text(each.summary)}",
    ]
    lines += [f"DESCRIPTION:{_text(each.description)}"] if each.description else []
    lines += [f"URL:{each.url}"] if each.url else []
    # Nobody is busy because of it.
    lines += ["TRANSP:TRANSPARENT", "BEGIN:VALARM", "ACTION:DISPLAY"]
    lines += [f"DESCRIPTION:{_text(each.summary)}", f"TRIGGER:-P{each.remind}D", "END:VALARM"]
    return [*lines, "END:VEVENT"]


def _text(value: str) -> str:
    """A value of type TEXT (3.3.11); other control characters are not allowed in one."""
    escaped = value.replace("\\", "\\\\").replace(";", "\\;").replace(",", "\\,")
    lines = "\\n".join(escaped.replace("\r\n", "\n").replace("\r", "\n").split("\n"))
    return "".join(sign for sign in lines if sign >= " " and sign != "\x7f")


def _folded(line: str) -> str:
    """The line in pieces of at most 75 octets, no letter cut, each but the first after a space."""
    pieces, piece, room = [], "", _LONGEST
    for sign in line:
        size = len(sign.encode())
        if size > room:
            pieces.append(piece)
            # The space before it counts.
            piece, room = "", _LONGEST - 1
        piece, room = piece + sign, room - size
    return "\r\n ".join([*pieces, piece]) + "\r\n"
