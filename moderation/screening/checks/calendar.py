"""What may not be said yet: quiet periods, embargoes, suspended sending (R12, R15, R16)."""

from collections.abc import Iterator
from datetime import UTC, datetime, time, timedelta
from typing import Any, NamedTuple
from zoneinfo import ZoneInfo

from charter.rules import Localised, Severity
from charter.rules.cues_trade_shapes import TIMES, TRADE
from charter.rules.moments import Period, parse_instant, parse_period
from charter.rules.typeset import wording
from moderation.screening.brands import for_each_brand, named
from moderation.screening.context import Stage
from moderation.screening.nearby import removal
from moderation.screening.reading import Check, Found, Hit, Reading, Span, without_overlaps
from moderation.screening.sealed import seal_terms
from moderation.screening.shapes import shapes_of
from moderation.screening.stretch import MOST_FIXES, near, within

# --- R12: quiet periods ---------------------------------------------------------------------------


_SHAPES = {"trade": TRADE, "times": TIMES}


class Quiet(NamedTuple):
    """A quiet period as instants, the last one excluded, and what people read of it."""

    start: datetime
    end: datetime
    label: Localised


def _quiet_periods(params: dict[str, Any], secret: bytes) -> dict[str, Any]:
    zone = ZoneInfo(params["zone"])
    periods = [_instants(parse_period(line), zone) for line in params["periods"]]
    brands = params["brands"]
    filled = {
        group: for_each_brand(params[group], brands)
        for group in ("financial", "weak_topics", "ours")
    }
    shapes = {group: shapes_of(named(shape, brands)) for group, shape in _SHAPES.items()}
    return {**params, **filled, **shapes, "quiet": periods, "groups": frozenset(params["groups"])}


def _instants(period: Period, zone: ZoneInfo) -> Quiet:
    """Midnight to midnight by the clocks of the zone, whatever they do in between."""
    start = datetime.combine(period.first, time(), zone).astimezone(UTC)
    end = datetime.combine(period.last + timedelta(days=1), time(), zone).astimezone(UTC)
    days = f"{period.first} – {period.last}"
    said = f"{period.label}, {days}" if period.label else days
    return Quiet(start, end, {"fr": said, "en": said})


def _quiet_window(reading: Reading, found: Found) -> Iterator[Hit]:
    leaves = reading.context.leaves_at.astimezone(UTC)
    period = next((p for p in found.params["quiet"] if p.start <= leaves < p.end), None)
    if period is None:
        return
    if found.params["total"] and _is_insider(reading, found):
        yield Hit(0, 0, reason=period.label, target="post")
    for number, span in enumerate(_on_business(reading, found)):
        fix = removal(reading, span) if number < MOST_FIXES else None
        yield Hit(span.start, span.end, reason=period.label, fix=fix)


def _is_insider(reading: Reading, found: Found) -> bool:
    """Whether the author has one of the roles held; roles not known are held, too."""
    groups, roles = found.params["groups"], reading.context.roles
    return not groups or not roles or not groups.isdisjoint(roles)


def _on_business(reading: Reading, found: Found) -> Iterator[Span]:
    """What tells how business goes; one finding a sentence."""
    told: set[int] = set()
    for group in ("financial", "topics", "weak_topics", "trade", "times"):
        shapes = found.params[group] if group in _SHAPES else None
        spans = shapes.spans(reading) if shapes else without_overlaps(found.spans(group))
        for topic in spans:
            start = reading.sentences.around(topic.start)[0]
            if start not in told and _is_news(reading, found, topic, group):
                told.add(start)
                yield topic


def _is_news(reading: Reading, found: Found, topic: Span, group: str) -> bool:
    """Whether a topic is told with good or bad news, or as ours: the vaguer the topic, the more it
    takes."""
    others = ("at_large",) if group == "financial" else ("at_large", "exceptions")
    if any(reading.beside(topic, found.spans(other)) for other in others):
        return False
    around = near(reading, topic)
    ours = within(found, around, "ours", "brands")
    trend, feeling = (_apart(reading, found, topic, name) for name in ("trends", "feelings"))
    if group in ("trade", "times"):
        return group == "trade" or ours
    if group == "weak_topics":
        return trend and ours
    if group == "topics":
        return trend or (feeling and ours)
    return trend or feeling or ours


def _apart(reading: Reading, found: Found, topic: Span, group: str) -> bool:
    """Whether a cue of the group stands in the sentence of the topic, and is not part of it."""
    cues = reading.beside(topic, found.spans(group))
    return any(cue.end <= topic.start or topic.end <= cue.start for cue in cues)


# --- R15: embargoes -------------------------------------------------------------------------------


def _embargo(params: dict[str, Any], secret: bytes) -> dict[str, Any]:
    """`lift` as an instant in UTC, the grace added. Without one, the embargo has no end."""
    local = parse_instant(params["lift"])
    grace = timedelta(minutes=params["grace"])
    shown = (local.astimezone(UTC) + grace).astimezone(local.tzinfo) if local else None
    return seal_terms(params, secret) | {
        "lift": shown.astimezone(UTC) if shown else None,
        "until": _said(shown) if shown else _NO_END,
    }


def _said(moment: datetime) -> Localised:
    local = f"{moment:%H:%M} ({moment.tzinfo})"
    return wording(
        fr=f"jusqu'au {moment:%d/%m/%Y}, {local}", en=f"until {moment:%Y-%m-%d}, {local}"
    )


_NO_END = wording(fr="jusqu'à nouvel ordre", en="until further notice")


def _under_embargo(reading: Reading, found: Found) -> Iterator[Hit]:
    """Instants are compared in UTC: two local times of one zone compare by their clocks, which
    read the same hour twice in October."""
    lift = found.params["lift"]
    if lift is not None and reading.context.leaves_at.astimezone(UTC) >= lift:
        return
    blocks = reading.context.stage is Stage.DISPATCH
    for span in found.params["sealed"].everywhere(reading):
        yield Hit(span.start, span.end, reason=found.params["until"], secret=True, blocks=blocks)


# --- R16: suspended sending -----------------------------------------------------------------------


def _frozen(reading: Reading, found: Found) -> Iterator[Hit]:
    context = reading.context
    if context.freezes and set(found.params["crisis_cell"]).isdisjoint(context.roles):
        stops = context.stage is Stage.DISPATCH
        yield Hit(0, 0, severity=None if stops else Severity.NOTE, target="post", blocks=stops)


QUIET_WINDOW = Check(
    _quiet_window,
    terms=(
        *("financial", "topics", "weak_topics", "brands", "ours", "trends", "feelings"),
        *("at_large", "exceptions"),
    ),
    wake=("financial",),
    together=(
        ("topics", "trends"),
        ("topics", "feelings"),
        ("weak_topics", "trends"),
    ),
    always=("total", "trade", "times"),
    prepare=_quiet_periods,
)
EMBARGO = Check(_under_embargo, always=("sealed",), prepare=_embargo)
FREEZE = Check(_frozen, wake=("freezes",))
