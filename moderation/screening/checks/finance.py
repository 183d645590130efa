"""Figures and forecasts that only official announcements may carry (R10, R11)."""

from bisect import bisect_left
from collections.abc import Iterator
from typing import Any

from charter.rules.folding import fold
from moderation.screening.reading import Check, Found, Hit, Reading, Span

_NEIGHBOURS = 4
_FORECAST_WITHIN = 80
_AMOUNT = r"(?:[0-9]{1,3}(?:[ .,][0-9]{3})+|[0-9]+)(?:[.,][0-9]+)?"
_SCALE = r"(?:milliards?|millions?|milliers?|billions?|thousand|bn|mds?|mn|m|k)"
_MONEY = r"(?:euros?|eur|dollars?|usd|gbp|pounds?)"
_FIGURE = (
    rf"\b{_AMOUNT} ?(?:%|pour ?cents?\b|percent\b|per cent\b|{_SCALE}? ?\$"
    rf"|{_SCALE}\b(?: (?:d')?{_MONEY}\b)?|{_MONEY}\b)"
    rf"|\$ ?{_AMOUNT}(?: ?{_SCALE}\b)?"
)


def _facts(params: dict[str, Any], secret: bytes) -> dict[str, Any]:
    return params | {"public_facts": {_bare(fact) for fact in params["public_facts"]}}


def _figures(reading: Reading, found: Found) -> Iterator[Hit]:
    metrics, window = found.spans("metrics"), found.params["window"]
    for figure in found.spans("figure") if metrics else ():
        near = [
            m for m in _around(figure, reading.beside(figure, metrics)) if _gap(m, figure) <= window
        ]
        written = _bare(reading.text[figure.start : figure.end])
        if near and written not in found.params["public_facts"]:
            metric = min(near, key=lambda metric: _gap(metric, figure))
            yield Hit(min(metric.start, figure.start), max(metric.end, figure.end))


def _forecasts(reading: Reading, found: Found) -> Iterator[Hit]:
    for metric in found.spans("metrics"):
        signs = _around(metric, reading.beside(metric, found.spans("outlook")))
        apart = [sign for sign in signs if 0 < _gap(metric, sign) <= _FORECAST_WITHIN]
        if apart:
            sign = min(apart, key=lambda sign: _gap(metric, sign))
            yield Hit(min(metric.start, sign.start), max(metric.end, sign.end))


def _around(span: Span, others: list[Span]) -> list[Span]:
    """The nearest of `others` (in order): a few before the span, a few after."""
    place = bisect_left(others, span.start, key=lambda other: other.start)
    return others[max(0, place - _NEIGHBOURS) : place + _NEIGHBOURS]


def _gap(one: Span, other: Span) -> int:
    return max(0, max(one.start, other.start) - min(one.end, other.end))


def _bare(figure: str) -> str:
    return fold(figure).replace(" ", "")


FIGURE = Check(
    _figures,
    terms=("metrics",),
    patterns={"figure": _FIGURE},
    together=(("metrics", "figure"),),
    prepare=_facts,
)
FORECAST = Check(_forecasts, terms=("metrics", "outlook"), together=(("metrics", "outlook"),))
