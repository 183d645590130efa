"""The desk, the freezes and the ledger inside Wagtail's admin."""

from typing import Any

from django.http import HttpRequest
from django.urls import URLResolver, include, path, reverse
from django.utils.translation import gettext_lazy as _
from wagtail import hooks
from wagtail.admin.menu import MenuItem
from wagtail.admin.site_summary import SummaryItem

from moderation import policies
from moderation.services import leases
from moderation.services import queue as queues
from moderation.views import (
    desk,
    holds,
    ledger,
    marks,
    rules,
    rules_backtests,
    rules_try,
)

DESK_URLS = [
    path("", desk.queue, name="queue"),
    path("next/", desk.take_next, name="next"),
    path("case/<int:pk>/", desk.case, name="case"),
    path("case/<int:pk>/claim/", desk.claim, name="claim"),
    path("case/<int:pk>/heartbeat/", desk.heartbeat, name="heartbeat"),
    path("case/<int:pk>/release/", desk.release, name="release"),
    path("case/<int:pk>/decide/", desk.decide, name="decide"),
    path("finding/<int:pk>/mark/", marks.mark, name="mark"),
    path("freeze/", holds.freeze, name="freeze"),
    path("freeze/<int:pk>/ask/", holds.ask_release, name="freeze_ask"),
    path("freeze/<int:pk>/keep/", holds.keep, name="freeze_keep"),
    path("freeze/<int:pk>/release/", holds.release, name="freeze_release"),
    path("ledger/", ledger.ledger, name="ledger"),
]

RULE_URLS = [
    path("", rules.index, name="index"),
    path("health/", rules.rule_health, name="health"),
    path("health/<slug:code>/demote/", rules.demote, name="demote"),
    path("shadow/", rules.shadow, name="shadow"),
    path("try/", rules_try.try_rule, name="try"),
    path("revision/<int:pk>/back-tests/", rules_backtests.of_revision, name="backtests"),
    path("back-tests/draft/", rules_backtests.draft, name="backtest_draft"),
    path("back-tests/<int:pk>/", rules_backtests.result, name="backtest"),
    path("back-tests/<int:pk>/cancel/", rules_backtests.cancel, name="backtest_cancel"),
    path("back-tests/<int:pk>/samples/<int:case>/", rules_backtests.mark, name="sample_mark"),
]


@hooks.register("register_admin_urls")
def desk_urls() -> list[URLResolver]:
    """Mount the desk and the figures of rules under the admin's address."""
    return [
        path("desk/", include((DESK_URLS, "desk"))),
        path("rules/", include((RULE_URLS, "rules"))),
    ]


class DeskItem(MenuItem):
    """A menu item for those who review."""

    def is_shown(self, request: HttpRequest) -> bool:
        """Show it to reviewers and legal."""
        return policies.may_open_desk(request.user)


class LedgerItem(MenuItem):
    """A menu item for those who verify."""

    def is_shown(self, request: HttpRequest) -> bool:
        """Show it to auditors and administrators."""
        return policies.may_read_ledger(request.user)


@hooks.register("register_admin_menu_item")
def desk_item() -> MenuItem:
    """The desk comes first: it is what reviewers come for."""
    return DeskItem(_("Desk"), reverse("desk:queue"), name="desk", icon_name="mail", order=10)


@hooks.register("register_admin_menu_item")
def freeze_item() -> MenuItem:
    """The freeze is one click away from anywhere in the admin."""
    return DeskItem(_("Freeze"), reverse("desk:freeze"), name="freeze", icon_name="lock", order=11)


class RulesItem(MenuItem):
    """A menu item for those who read rules."""

    def is_shown(self, request: HttpRequest) -> bool:
        """Show it to human resources, legal, leads and auditors."""
        return policies.may_read_rules(request.user)


@hooks.register("register_admin_menu_item")
def rules_item() -> MenuItem:
    """All rules, how they stand and how well they do."""
    return RulesItem(
        _("Rules"), reverse("rules:index"), name="rules", icon_name="list-ol", order=13
    )


@hooks.register("register_admin_menu_item")
def ledger_item() -> MenuItem:
    """The ledger, beside Wagtail's own reports."""
    return LedgerItem(
        _("Ledger"), reverse("desk:ledger"), name="ledger", icon_name="history", order=12
    )


class DeskSummary(SummaryItem):
    """How many posts wait for this person, on the admin's front page."""

    order = 10
    template_name = "moderation/summary.html"

    def get_context_data(self, parent_context: Any) -> dict[str, Any]:
        """Return the count, capped like the queue's own."""
        user = self.request.user
        cases = leases.decidable(queues.queue(user), user)
        return {"waiting": queues.count(cases)}

    def is_shown(self) -> bool:
        """Show it to reviewers and legal."""
        return policies.may_open_desk(self.request.user)


@hooks.register("construct_homepage_summary_items")
def desk_summary(request: HttpRequest, items: list[SummaryItem]) -> None:
    """Put what waits before the number of pages."""
    items.append(DeskSummary(request))
