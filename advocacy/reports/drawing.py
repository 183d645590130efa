"""Drawing pictures on the server (Vega-Lite): into a page, as a file, and on paper.

On a page colours are CSS variables, so that the same drawing follows the light and the dark theme
and print; in files they are those of the light theme.
"""

import json
import re
from functools import lru_cache
from textwrap import wrap
from typing import Any

import vl_convert
from django.conf import settings
from django.utils.safestring import SafeString, mark_safe

from advocacy.reports.figures import Chart
from advocacy.reports.picture import FONT, INK, QUIET, WIDTH, Spec, is_drawn, specification
from config.kernel.colour import accents
from config.kernel.language import reading_language

FORMATS: dict[str, dict[str, Any]] = {
    "fr": {
        "decimal": ",",
        "thousands": "\u202f",
        "grouping": [3],
        "currency": ["", "\u00a0€"],
        "percent": "\u202f%",
    },
    "en": {"decimal": ".", "thousands": ",", "grouping": [3], "currency": ["€", ""]},
}
TIMES: dict[str, Any] = {"fr": "fr-FR", "en": "en-GB"}
# As in tokens.css, on light paper.
LIGHT = {
    "ink": "#1c2333",
    "quiet": "#4d5464",
    "rule": "#ded6c8",
    "potential": "#8f8776",
    "third": "#1f5a8c",
    "fourth": "#1f6b45",
}
TITLE_LETTERS, LEAD_LETTERS = 60, 92
PAPER_FONT = "Libertinus Serif"
FILE_FONT = "sans-serif"
VARIABLE = re.compile(r"var\(--(?:chart|font)-(\w+)\)")


def on_page(chart: Chart, *, width: int = WIDTH) -> SafeString | None:
    """Return a picture to stand beside its table, or None where there is nothing to draw."""
    return inlined(specification(chart, width=width)) if is_drawn(chart) else None


def inlined(spec: Spec) -> SafeString:
    """Draw; the SVG holds only our numbers and labels that Vega has escaped."""
    # The picture scales with its column; its meaning is in the table beside it.
    flat = re.sub(r' width="\d+" height="\d+" (viewBox)', r" \1", drawn(spec), count=1)
    hidden = flat.replace("<svg ", '<svg aria-hidden="true" focusable="false" ', 1)
    return mark_safe(hidden)  # noqa: S308


def on_paper(chart: Chart, *, width: int = WIDTH) -> str | None:
    """Return a picture as SVG in the colours of the light theme and the letters of paper, or None.

    Vega measures labels, and may not know those letters: it is told wider ones, so none collide.
    """
    if not is_drawn(chart):
        return None
    svg = drawn(coloured(specification(chart, width=width)))
    return svg.replace(f'font-family="{FILE_FONT}"', f'font-family="{PAPER_FONT}"')


def coloured(spec: Spec) -> Spec:
    """Return a description with real colours instead of the page's variables."""
    real = {**LIGHT, "unique": accents(settings.ORGANISATION_ACCENT)[0], "sans": FILE_FONT}
    found: Spec = json.loads(VARIABLE.sub(lambda each: real[each[1]], json.dumps(spec)))
    return found


def drawn(spec: Spec) -> str:
    """Return a description as SVG. Pictures are drawn once and kept: most are asked for again."""
    return _drawn(json.dumps(spec, sort_keys=True), reading_language())


@lru_cache(maxsize=256)
def _drawn(spec: str, language: str) -> str:
    svg: str = vl_convert.vegalite_to_svg(
        spec, format_locale=FORMATS[language], time_format_locale=TIMES[language]
    )
    return svg


def as_file(chart: Chart, source: str) -> str:
    """Return a picture with its title, its sentence and its source under it, on white."""
    spec = specification(chart)
    own = {key: spec.pop(key) for key in ("$schema", "config", "background")}
    foot = {
        "data": {"values": [{}]},
        "width": WIDTH,
        "height": 14,
        "mark": {"type": "text", "align": "left", "text": source, "fontSize": 11, "color": QUIET},
        "encoding": {"x": {"value": 0}, "y": {"value": 7}},
    }
    title = {
        "text": wrap(chart.title, TITLE_LETTERS),
        "subtitle": wrap(chart.lead, LEAD_LETTERS),
        "anchor": "start",
        "fontSize": 18,
        "subtitleFontSize": 13,
        "color": INK,
        "subtitleColor": QUIET,
        "font": FONT,
        "subtitleFont": FONT,
        "offset": 16,
    }
    whole = {**own, "background": "#ffffff", "padding": 20, "title": title, "vconcat": [spec, foot]}
    return drawn(coloured(whole))
