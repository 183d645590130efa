"""The visibility report as rows of a table: one figure a row. Empty means not told."""

from collections.abc import Iterator
from typing import Any

from django.utils.translation import gettext as _

from advocacy.reports import visibility_words as words
from advocacy.reports.visibility import Visibility

EXCERPT = 200
Row = list[Any]


def rows(found: Visibility) -> list[Row]:
    """Headings, then every figure of the report."""
    return [_headings(), *_sent(found), *_said(found), *_followed(found), *_rest(found)]


def _headings() -> Row:
    return [
        _("part"), _("network"), _("account, post or lesson"), _("month or day"), _("what"),
        _("figure"), _("told of how many posts"),
    ]  # fmt: skip


def _sent(found: Visibility) -> Iterator[Row]:
    for row in found.networks:
        for month, count in zip(found.months, row.by_month, strict=True):
            yield [_("sent"), row.label, "", f"{month:%Y-%m}", _("posts"), count, ""]


def _said(found: Visibility) -> Iterator[Row]:
    for row in found.networks:
        for name, figure in zip(words.figure_names(), row.figures, strict=True):
            cells = [_("on the page only"), ""] if row.withheld else [figure.value, figure.told]
            yield [_("said by the network"), row.label, "", "", name, *cells]


def _followed(found: Visibility) -> Iterator[Row]:
    for row in found.followed:
        for month, count in zip(found.months, row.by_month, strict=True):
            at = f"{month:%Y-%m}"
            yield [_("followers"), row.network, row.handle, at, _("followers"), count, ""]


def _rest(found: Visibility) -> Iterator[Row]:
    for post in found.received:
        names, text, at = ", ".join(post.networks), post.text[:EXCERPT], post.day.isoformat()
        yield [_("responses"), names, text, at, _("responses"), post.responses, ""]
    work = found.work
    yield [_("charter"), "", "", "", _("posts with an answer"), work.answered, ""]
    yield [_("charter"), "", "", "", _("approved at the first try"), work.approved, ""]
    for each in work.lessons:
        yield [_("charter"), "", each.title, each.day.isoformat(), _("lesson passed"), "", ""]
