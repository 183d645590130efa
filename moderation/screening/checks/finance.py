"""Figures and forecasts that only official announcements may carry (R10, R11)."""

from collections.abc import Iterator
from typing import Any

from charter.rules.folding import fold
from moderation.screening.reading import Check, Found, Hit, Reading, Span

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
    metrics = found.spans("metrics")
    for figure in found.spans("figure") if metrics else ():
        near = [
            metric
            for metric in metrics
            if _distance(metric, figure) <= found.params["window"]
            and reading.same_sentence(metric, figure)
        ]
        written = _bare(reading.text[figure.start : figure.end])
        if near and written not in found.params["public_facts"]:
            metric = min(near, key=lambda metric: _distance(metric, figure))
            yield Hit(min(metric.start, figure.start), max(metric.end, figure.end))


def _forecasts(reading: Reading, found: Found) -> Iterator[Hit]:
    for metric in found.spans("metrics"):
        for sign in found.spans("outlook"):
            if _distance(metric, sign) and reading.same_sentence(metric, sign):
                yield Hit(min(metric.start, sign.start), max(metric.end, sign.end))
                break


def _distance(one: Span, other: Span) -> int:
    return max(0, max(one.start, other.start) - min(one.end, other.end))


def _bare(figure: str) -> str:
    return fold(figure).replace(" ", "")


FIGURE = Check(
    _figures,
    terms=("metrics",),
    patterns={"figure": _FIGURE},
    wake=("metrics",),
    prepare=_facts,
)
FORECAST = Check(_forecasts, terms=("metrics", "outlook"), wake=("metrics",))
