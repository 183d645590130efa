"""Run the measures of one module: `python -m tests.bench.child b04_reach build/b04_reach.json`."""

import importlib
import json
import sys
import time
from dataclasses import asdict
from pathlib import Path
from typing import Any

import django

WIDTHS = "  {against:<44} {value:>14} {reference:>14} {ratio:>9} {target:>9}  {verdict}"


def figure(number: float | None, unit: str = "") -> str:
    """Return a number of three or four significant digits, or a dash for none."""
    if number is None:
        return "-"
    text = f"{number:,.0f}" if abs(number) >= 1000 else f"{number:.3g}"
    return f"{text} {unit}".strip()


def line(row: Any) -> str:
    """Return the printed form of a row."""
    return WIDTHS.format(
        against=row.against,
        value=figure(row.value, row.unit),
        reference=figure(row.reference, row.unit),
        ratio=figure(row.ratio) + ("x" if row.ratio is not None else ""),
        target=str(row.target or ""),
        verdict=row.verdict,
    ).rstrip()


def main(module: str, report: str) -> None:
    """Set Django up, run every measure of the module, print and write its rows."""
    django.setup()
    registry = importlib.import_module("tests.bench.registry")
    importlib.import_module(f"tests.bench.{module}")
    written = []
    for measure in registry.MEASURES:
        print(f"\n{measure.number}  {measure.title}")
        head = {"value": "value", "reference": "reference", "ratio": "ratio", "target": "target"}
        print(WIDTHS.format(against="against", verdict="", **head).rstrip())
        started = time.monotonic()
        for row in measure.run():
            print(line(row), flush=True)
            own = {"number": measure.number, "title": measure.title}
            judged = {"ratio": row.ratio, "verdict": row.verdict, "target": str(row.target or "")}
            written.append({**own, **asdict(row), **judged})
        print(f"  ({time.monotonic() - started:.1f} s)")
    Path(report).write_text(json.dumps(written), encoding="utf-8")


if __name__ == "__main__":
    main(*sys.argv[1:])
