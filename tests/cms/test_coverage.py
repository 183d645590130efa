"""The coverage check: in the preview for the editor's checks, and as a report (A-06)."""

from typing import Any

import pytest
from django.test import Client, RequestFactory
from django.urls import reverse
from wagtail.admin.ui.side_panels import ChecksSidePanel
from wagtail.admin.userbar import ContentCheckerItem
from wagtail.models import Page

from charter.models import User, Version
from cms import coverage
from cms.coverage_admin import RULE
from cms.models import CharterPage
from tests.factories import cms
from tests.factories.charter import RuleFactory, RuleRevisionFactory
from tests.factories.lessons import lesson

pytestmark = pytest.mark.django_db


def preview(page: CharterPage, client: Client, author: User) -> str:
    """Return the preview of a page, as the editor's checks read it."""
    client.force_login(author)
    request = RequestFactory().get("/")
    request.META["HTTP_COOKIE"] = client.cookies.output(header="", attrs=[]).strip()
    response: Any = page.make_preview_request(
        original_request=request,
        preview_mode=page.default_preview_mode,
        extra_request_attrs={"in_preview_panel": True},
    )
    return str(response.rendered_content)


def unlinked_page(author: User, **wording: Any) -> CharterPage:
    """Return a French draft with one clause that leads nowhere unless told."""
    page = cms.french_page(author)
    nowhere = {"lesson": "", "not_checkable": ""}
    page.clauses = [cms.clause("respect", **(nowhere | wording))]
    page.save_revision(user=author)
    return page


def test_preview_lists_clauses_that_lead_nowhere(client: Client, author: User) -> None:
    html = preview(unlinked_page(author), client, author)

    assert html.count('data-leads-to=""') == 1
    # Wagtail's checks run with what its bar brings along.
    assert "wagtail-userbar" in html


def test_preview_is_silent_once_a_reason_is_given(client: Client, author: User) -> None:
    html = preview(unlinked_page(author, not_checkable="Une attitude."), client, author)

    assert 'data-leads-to=""' not in html


def test_editor_of_a_text_checks_its_clauses(author: User, rf: RequestFactory) -> None:
    request = rf.get("/")
    request.user = author

    found = ChecksSidePanel(unlinked_page(author), request).get_axe_configuration()

    assert RULE in found["options"]["runOnly"]
    assert RULE in found["messages"]
    assert set(ContentCheckerItem.axe_run_only) - set(found["options"]["runOnly"]) == {
        "p-as-heading"
    }


def test_editor_of_another_page_keeps_the_usual_checks(author: User, rf: RequestFactory) -> None:
    request = rf.get("/")
    request.user = author
    home = Page.objects.get(depth=2, locale__language_code="fr").specific

    found = ChecksSidePanel(home, request).get_axe_configuration()

    assert RULE not in found["options"]["runOnly"]


def report(client: Client, user: User, **query: str) -> Any:
    """Open the report as somebody."""
    client.force_login(user)
    return client.get(reverse("cms_coverage"), query)


def test_report_shows_what_each_clause_leads_to(
    client: Client, version: Version, legal: User
) -> None:
    RuleRevisionFactory(rule=RuleFactory(code="T1", clause_id="say-who-you-are"))
    lesson("who-am-i", clause_ids=("keep-what-is-confidential",))

    rows = {row.link.clause["clause_id"]: row for row, _ in report(client, legal).context["rows"]}

    assert rows["say-who-you-are"].link.rules == ("T1",)
    assert rows["keep-what-is-confidential"].link.lessons == ("who-am-i",)


def test_report_filters_and_exports_what_it_shows(client: Client, author: User) -> None:
    unlinked_page(author)

    gaps = report(client, author, way="gap")
    none = report(client, author, way="rule")
    table = report(client, author, way="gap", export="csv")

    assert len(gaps.context["rows"]) == 1
    assert none.context["rows"] == []
    assert "respect" in table.content.decode()
    assert table["Content-Type"].startswith("text/csv")


def test_report_names_rules_and_lessons_without_a_clause(author: User) -> None:
    unlinked_page(author)
    RuleRevisionFactory(rule=RuleFactory(code="T9", clause_id="gone"))
    lesson("who-am-i", clause_ids=("respect", "lost"))

    found = " ".join(coverage.strays())

    assert "T9" in found
    assert "lost" in found
    assert "respect" not in found


def test_report_is_for_those_who_write_and_check(client: Client, author: User) -> None:
    moderator = cms.approver("moderator")

    refused = report(client, moderator)
    shown = report(client, cms.approver("auditor"))

    assert refused.status_code == 302
    assert shown.status_code == 200


def test_report_is_in_the_menu_of_reports(client: Client, legal: User) -> None:
    client.force_login(legal)

    page = client.get(reverse("wagtailadmin_home")).content.decode()

    assert reverse("cms_coverage") in page
