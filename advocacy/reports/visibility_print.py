"""The visibility report on paper: the same words and figures as the page, to keep."""

from pathlib import Path
from typing import Any

from django.conf import settings
from django.utils.translation import gettext as _
from django.utils.translation import pgettext

from advocacy.reports import visibility_words as words
from advocacy.reports.visibility import Followed, Received, Visibility
from config.kernel.dates import month_name, written
from config.kernel.language import reading_language
from config.kernel.typesetting import REGIONS, typeset

TEMPLATE = Path(__file__).with_name("visibility.typ")
EXCERPT = 280
Fact = dict[str, Any]


def of_report(found: Visibility, *, whose: str) -> bytes:
    """Return the report as a PDF in the active language; the same day gives the same bytes."""
    return typeset(TEMPLATE, report_data(found, whose=whose))


def report_data(found: Visibility, *, whose: str) -> Fact:
    """Return what the template is given: see `visibility.typ`."""
    language, day = reading_language(), found.span.until
    return {
        "language": language,
        "region": REGIONS[language],
        "company": settings.ORGANISATION_NAME,
        "title": _("My visibility"),
        "whose": whose,
        "span": words.spans()[found.span.key],
        "day": _("As of %(day)s") % {"day": written(day, words.DAY)},
        "date": {"year": day.year, "month": day.month, "day": day.day},
        "opening": [words.lead(found), words.valued()],
        "alone": words.alone(),
        "sections": [section for section in _sections(found) if section["blocks"]],
        "notes": {"title": _("How these figures are made"), "items": list(words.notes(found))},
    }


def _sections(found: Visibility) -> list[Fact]:
    return [
        {"title": _("What you sent"), "blocks": _sent(found)},
        {"title": _("What the networks said"), "blocks": _said(found)},
        {"title": _("Who follows your accounts"), "blocks": _followed(found)},
        {"title": _("What people responded to"), "blocks": _received(found)},
        {"title": _("What the charter shows"), "blocks": _work(found)},
    ]


def _table(heads: list[str], rows: list[list[words.Cell]]) -> Fact:
    """A table whose first column names its rows."""
    cells = [[{"text": c.text, "note": c.note, "quiet": c.is_quiet} for c in row] for row in rows]
    return {"kind": "table", "heads": heads, "rows": cells}


def _sent(found: Visibility) -> list[Fact]:
    if not found.networks:
        return []
    rows = [
        [month_name(month), *(words.number(row.by_month[place]) for row in found.networks)]
        for place, month in enumerate(found.months)
    ]
    return [_table([_("Month"), *(row.label for row in found.networks)], _plain(rows))]


def _plain(rows: list[list[str]]) -> list[list[words.Cell]]:
    return [[words.Cell(text) for text in row] for row in rows]


def _said(found: Visibility) -> list[Fact]:
    if not found.networks:
        return []
    heads = [_("Network"), pgettext("posts", "Sent"), *words.figure_names()]
    rows = [
        [words.Cell(row.label), words.Cell(words.number(row.sent)), *words.figure_cells(row)]
        for row in found.networks
    ]
    return [_table(heads, rows)]


def _followed(found: Visibility) -> list[Fact]:
    if not found.followed:
        return []
    heads = [_("Account"), _("First count"), _("Last count"), _("Months without a count")]
    blocks = [_table(heads, [_ends(row) for row in found.followed])]
    counted = [row for row in found.followed if row.last is not None]
    if counted:
        months = [
            [month_name(month), *(words.month_cell(row.by_month[place]) for row in counted)]
            for place, month in enumerate(found.months)
        ]
        blocks.append(_table([_("Month"), *(row.label for row in counted)], _plain(months)))
    return blocks


def _ends(row: Followed) -> list[words.Cell]:
    first, last = words.counted_cell(row, row.first), words.counted_cell(row, row.last)
    gaps = words.number(row.gaps) if row.last is not None else words.NOTHING
    return [words.Cell(row.label), first, last, words.Cell(gaps)]


def _received(found: Visibility) -> list[Fact]:
    return [
        {
            "kind": "post",
            "text": _excerpt(row.text),
            "language": row.language,
            "about": " · ".join(_about(row)),
        }
        for row in found.received
    ]


def _about(row: Received) -> list[str]:
    day = written(row.day, words.DAY)
    return [day, ", ".join(row.networks), words.responses(row.responses)]


def _excerpt(text: str) -> str:
    """Its beginning; more of it stands in the post."""
    words_only = " ".join(text.split())
    return words_only if len(words_only) <= EXCERPT else f"{words_only[:EXCERPT].rstrip()}…"


def _work(found: Visibility) -> list[Fact]:
    blocks: list[Fact] = [{"kind": "words", "text": words.passed(found)}]
    if found.work.lessons:
        rows = [[each.title, written(each.day, words.DAY)] for each in found.work.lessons]
        blocks.append(_table([_("Lesson passed"), _("On")], _plain(rows)))
    return blocks
