"""The calendar file, by the letter of RFC 5545."""

import re
from datetime import UTC, date, datetime, timedelta, timezone

from hypothesis import given
from hypothesis import strategies as st

from advocacy.services.ics import Day, calendar

NOW = datetime(2026, 11, 29, 15, 4, 5, tzinfo=timezone(timedelta(hours=1)))
DAY = Day("relink-1@example.org", date(2026, 12, 31), "Link @camille again")


def made(*days: Day, name: str = "Accounts") -> str:
    return calendar(days, now=NOW, name=name).decode()


def unfolded(text: str) -> list[str]:
    return re.sub(r"\r\n[ \t]", "", text).removesuffix("\r\n").split("\r\n")


def value(text: str, name: str) -> str:
    return next(line.partition(":")[2] for line in unfolded(text) if line.startswith(f"{name}:"))


def read(escaped: str) -> str:
    """The text that a reader makes of a value (3.3.11)."""
    return re.sub(r"\\([\\;,nN])", lambda m: "\n" if m[1] in "nN" else m[1], escaped)


def test_file_has_what_the_standard_asks_for() -> None:
    assert unfolded(made(DAY)) == [
        "BEGIN:VCALENDAR",
        "VERSION:2.0",
        "PRODID:-//Portevoix//EN",
        "CALSCALE:GREGORIAN",
        "METHOD:PUBLISH",
        "X-WR-CALNAME:Accounts",
        "BEGIN:VEVENT",
        "UID:relink-1@example.org",
        "DTSTAMP:20261129T140405Z",
        "DTSTART;VALUE=DATE:20261231",
        "DTEND;VALUE=DATE:20270101",
        "SUMMARY:Link @camille again",
        "TRANSP:TRANSPARENT",
        "BEGIN:VALARM",
        "ACTION:DISPLAY",
        "DESCRIPTION:Link @camille again",
        "TRIGGER:-P7D",
        "END:VALARM",
        "END:VEVENT",
        "END:VCALENDAR",
    ]


def test_calendar_without_days_is_one_still() -> None:
    assert unfolded(made())[-1] == "END:VCALENDAR"


def test_text_cannot_become_another_line_or_field() -> None:
    text = made(Day("1", NOW.date(), "a; b, c\\d\r\nEND:VCALENDAR\nx\x00\x07"))

    assert value(text, "SUMMARY") == "a\\; b\\, c\\\\d\\nEND:VCALENDAR\\nx"
    assert unfolded(text).count("END:VCALENDAR") == 1


def test_long_lines_are_folded_between_letters() -> None:
    text = made(Day("1", NOW.date(), "é" * 100))

    lines = text.split("\r\n")
    assert max(len(line.encode()) for line in lines) <= 75
    assert value(text, "SUMMARY") == "é" * 100


@given(
    st.text(
        st.characters(exclude_categories=["Cs", "Cc"]) | st.sampled_from("\n;,\\"), max_size=300
    )
)
def test_every_text_comes_back_as_it_was(words: str) -> None:
    text = made(Day("1", NOW.date(), "s", description=words))

    assert all(len(line.encode()) <= 75 for line in text.split("\r\n"))
    if words:
        assert read(value(text, "DESCRIPTION")) == words


def test_days_in_utc_are_stamped_in_utc() -> None:
    other = calendar([DAY], now=NOW.astimezone(UTC), name="Accounts").decode()

    assert value(other, "DTSTAMP") == value(made(DAY), "DTSTAMP")
