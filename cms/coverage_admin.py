"""The coverage check in Wagtail's admin: among the editor's checks, and as a report."""

import csv
from collections.abc import Iterator
from io import StringIO
from typing import Any, ClassVar

from django.core.exceptions import PermissionDenied
from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.urls import URLPattern, path, reverse
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy
from wagtail import hooks
from wagtail.admin.menu import MenuItem
from wagtail.admin.userbar import ContentCheckerItem

from charter.public import has_role
from cms import coverage
from cms.coverage import Row, Way
from cms.models.binding_page import BindingPage
from config.kernel import spreadsheets
from config.kernel.language import reading_language

READERS = ("hr", "legal", "lead", "auditor")
WAYS = {
    Way.GAP: gettext_lazy("leads nowhere"),
    Way.RULE: gettext_lazy("has a rule"),
    Way.LESSON: gettext_lazy("has a lesson"),
    Way.REASON: gettext_lazy("cannot be checked"),
    Way.ADVICE: gettext_lazy("is advice only"),
}
RULE = "clause-leads-nowhere"


class ClauseChecker(ContentCheckerItem):
    """Wagtail's own checks, and one for clauses that lead nowhere.

    The preview lists such clauses (`cms/parts/gaps.html`), each without a way out in
    `data-leads-to`; axe's own check for attributes finds them while the editor types.
    """

    # The large numbers of clauses look like headings, and are none.
    axe_run_only: ClassVar = [
        *(rule for rule in ContentCheckerItem.axe_run_only if rule != "p-as-heading"),
        RULE,
    ]
    axe_custom_rules: ClassVar = [
        *ContentCheckerItem.axe_custom_rules,
        {
            "id": RULE,
            "impact": "serious",
            "selector": "[data-leads-to]",
            "tags": ["best-practice"],
            "any": ["check-clause-leads-somewhere"],
            "enabled": True,
        },
    ]
    axe_custom_checks: ClassVar = [
        *ContentCheckerItem.axe_custom_checks,
        {
            "id": "check-clause-leads-somewhere",
            "evaluate": "attr-non-space-content-evaluate",
            "options": {"attribute": "data-leads-to"},
        },
    ]
    axe_messages: ClassVar = {
        **ContentCheckerItem.axe_messages,
        RULE: {
            "error_name": gettext_lazy("Clause leads nowhere"),
            "help_text": gettext_lazy("Link a rule or a lesson, or say why it cannot be checked"),
        },
    }


def check_clauses(request: HttpRequest, items: list[Any], page: Any) -> None:
    """Check the clauses too, where the page has some."""
    if not isinstance(page, BindingPage):
        return
    items[:] = [
        ClauseChecker(in_editor=item.in_editor) if isinstance(item, ContentCheckerItem) else item
        for item in items
    ]


def report(request: HttpRequest) -> HttpResponse:
    """Show every clause with what it leads to, filtered; as a table for a spreadsheet, too."""
    if not has_role(request.user, *READERS):
        raise PermissionDenied
    way, text = request.GET.get("way", ""), request.GET.get("text", "")
    every = coverage.rows()
    rows = [row for row in every if (not text or row.text == text) and (not way or way in row.ways)]
    if request.GET.get("export") == "csv":
        return _spreadsheet(rows)
    context = {
        "rows": [(row, coverage.sentence(row.link)) for row in rows],
        "gaps": sum(Way.GAP in row.ways for row in every),
        "strays": coverage.strays(),
        "ways": [{"id": key.value, "label": label} for key, label in WAYS.items()],
        "texts": list(dict.fromkeys(row.text for row in every)),
        "way": way,
        "text": text,
    }
    return render(request, "cms/admin/coverage.html", context)


def _spreadsheet(rows: list[Row]) -> HttpResponse:
    content = spreadsheets.BOM + "".join(_lines(rows))
    response = HttpResponse(content, content_type=spreadsheets.CONTENT_TYPE)
    response["Content-Disposition"] = 'attachment; filename="clauses.csv"'
    return response


def _lines(rows: list[Row]) -> Iterator[str]:
    french = reading_language() == "fr"
    head = (
        _("Text"), _("Number"), _("Clause"), _("Identifier"), _("Rules"), _("Lessons"),
        _("Why it cannot be checked"), _("What is missing"),
    )  # fmt: skip
    for cells in (head, *map(_cells, rows)):
        line = StringIO()
        writer = csv.writer(line, delimiter=";" if french else ",")
        writer.writerow(map(spreadsheets.safe, cells))
        yield line.getvalue()


def _cells(row: Row) -> tuple[str, ...]:
    link, clause = row.link, row.link.clause
    return (
        row.text, str(clause["number"]), str(clause["title"]), str(clause["clause_id"]),
        " ".join(link.rules), " ".join(link.lessons), link.not_checkable, coverage.sentence(link),
    )  # fmt: skip


class CoverageItem(MenuItem):
    """Shown to those who may read the report; its address is asked for anew each time."""

    def is_shown(self, request: HttpRequest) -> bool:
        """Ask for the role."""
        return has_role(request.user, *READERS)


def menu_item() -> MenuItem:
    """Add the report to the menu of reports."""
    label = gettext_lazy("Clauses, rules and lessons")
    address = reverse("cms_coverage")
    return CoverageItem(label, address, name="clause-coverage", icon_name="list-ol", order=50)


def addresses() -> list[URLPattern]:
    """Put the report inside the admin."""
    return [path("reports/clauses/", report, name="cms_coverage")]


def connect() -> None:
    """Add all of it; called once, from the hooks of the app."""
    hooks.register("construct_wagtail_userbar", check_clauses)
    hooks.register("register_reports_menu_item", menu_item)
    hooks.register("register_admin_urls", addresses)
