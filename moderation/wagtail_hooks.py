"""The desk, the freezes and the ledger inside Wagtail's admin."""

from typing import Any

from django.http import HttpRequest
from django.urls import URLResolver, include, path, reverse, reverse_lazy
from django.utils.translation import gettext_lazy as _
from wagtail import hooks
from wagtail.admin.menu import MenuItem
from wagtail.admin.site_summary import SummaryItem

from moderation import policies
from moderation.services import leases, notices
from moderation.services import queue as queues
from moderation.views import (
    agreement,
    appeals,
    crisis,
    desk,
    desk_keys,
    holds,
    ledger,
    marks,
    procedures,
    replies,
    rules,
    rules_backtests,
    rules_try,
    sampling,
    trust,
    webhooks,
)

DESK_URLS = [
    path("", desk.queue, name="queue"),
    path("next/", desk.take_next, name="next"),
    path("present/", desk.present, name="present"),
    path("undo/", desk.undo, name="undo"),
    path("approve/", desk.approve_many, name="approve_many"),
    path("keys/", desk_keys.keys, name="keys"),
    path("case/<int:pk>/", desk.case, name="case"),
    path("case/<int:pk>/claim/", desk.claim, name="claim"),
    path("case/<int:pk>/heartbeat/", desk.heartbeat, name="heartbeat"),
    path("case/<int:pk>/release/", desk.release, name="release"),
    path("case/<int:pk>/decide/", desk.decide, name="decide"),
    path("finding/<int:pk>/mark/", marks.mark, name="mark"),
    path("appeals/", appeals.index, name="appeals"),
    path("appeals/<int:pk>/", appeals.appeal, name="appeal"),
    path("appeals/<int:pk>/claim/", appeals.claim, name="appeal_claim"),
    path("appeals/<int:pk>/heartbeat/", appeals.heartbeat, name="appeal_heartbeat"),
    path("appeals/<int:pk>/release/", appeals.release, name="appeal_release"),
    path("appeals/<int:pk>/decide/", appeals.decide, name="appeal_decide"),
    path("freeze/", holds.freeze, name="freeze"),
    path("freeze/<int:pk>/ask/", holds.ask_release, name="freeze_ask"),
    path("freeze/<int:pk>/keep/", holds.keep, name="freeze_keep"),
    path("freeze/<int:pk>/release/", holds.release, name="freeze_release"),
    path("freeze/<int:pk>/confirm/", holds.confirm, name="freeze_confirm"),
    path("crisis/", crisis.page, name="crisis"),
    path("crisis/note/", crisis.note, name="crisis_note"),
    path("crisis/statement/", crisis.write, name="statement"),
    path("crisis/statement/<int:pk>/", crisis.write, name="statement"),
    path("crisis/version/<int:pk>/approve/", crisis.approve, name="statement_approve"),
    path("crisis/version/<int:pk>/drop/", crisis.drop, name="statement_drop"),
    path("replies/", replies.index, name="replies"),
    path("replies/<int:pk>/", replies.write, name="reply"),
    path("replies/to/<int:case>/", replies.new, name="reply_new"),
    path("replies/version/<int:pk>/approve/", replies.approve, name="reply_approve"),
    path("replies/version/<int:pk>/drop/", replies.drop, name="reply_drop"),
    path("ledger/", ledger.ledger, name="ledger"),
    path("rooms/", webhooks.index, name="webhooks"),
    path("rooms/<int:pk>/trial/", webhooks.trial, name="webhook_trial"),
    path("rooms/<int:pk>/remove/", webhooks.remove, name="webhook_remove"),
    path("checks/", sampling.checks, name="checks"),
    path("checks/<int:pk>/", sampling.check, name="check"),
    path("checks/<int:pk>/decide/", sampling.check_decide, name="check_decide"),
    path("questions/", trust.index, name="contests"),
    path("questions/<int:pk>/", trust.contest, name="contest"),
]

SUPERVISION_URLS = [
    path("", procedures.written, name="procedures"),
    path("version/<int:number>/", procedures.written, name="version"),
    path("version/<int:number>/changes/", procedures.changes, name="changes"),
    path("checks/", sampling.report, name="sampling"),
    path("checks/<str:month>/", sampling.report, name="sampling"),
    path("agreement/", agreement.report, name="agreement"),
    path("agreement/<str:month>/", agreement.report, name="agreement"),
    path("regimes/", procedures.regime, name="regimes"),
    path("regimes/<int:pk>/confirm/", procedures.regime_confirm, name="regime_confirm"),
    path("regimes/<int:pk>/decline/", procedures.regime_decline, name="regime_decline"),
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
        path("supervision/", include((SUPERVISION_URLS, "supervision"))),
    ]


class DeskItem(MenuItem):
    """A menu item for those who review."""

    def is_shown(self, request: HttpRequest) -> bool:
        """Show it to reviewers, and to those whom they hand posts to."""
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


class NoticesItem(MenuItem):
    """The way to one's notices, with how many are unread."""

    def render_component(self, request: HttpRequest) -> Any:
        """Count when it is drawn: items are kept for the life of a process."""
        item = super().render_component(request)
        unread = notices.unread(request.user)
        if unread:
            item.label = f"{item.label} ({unread})"
        return item


@hooks.register("register_admin_menu_item")
def notices_item() -> MenuItem:
    """What happened, for this person."""
    address = reverse_lazy("moderation:notices")
    return NoticesItem(_("Notices"), address, name="notices", icon_name="bell", order=12)


class RoomsItem(MenuItem):
    """A menu item for those who set chat rooms."""

    def is_shown(self, request: HttpRequest) -> bool:
        """Show it to leads."""
        return policies.may_set_webhooks(request.user)


@hooks.register("register_admin_menu_item")
def rooms_item() -> MenuItem:
    """Where chat rooms hear of what waits."""
    address = reverse("desk:webhooks")
    return RoomsItem(_("Chat rooms"), address, name="rooms", icon_name="comment-add", order=16)


@hooks.register("register_icons")
def icons(names: list[str]) -> list[str]:
    """Add the bell, which Wagtail has not."""
    return [*names, "moderation/icons/bell.svg"]


class CrisisItem(MenuItem):
    """A menu item for the desk's people and the crisis cell."""

    def is_shown(self, request: HttpRequest) -> bool:
        """Show it to them."""
        return policies.may_open_crisis(request.user)


@hooks.register("register_admin_menu_item")
def crisis_item() -> MenuItem:
    """What is frozen, whom to call, what to say."""
    return CrisisItem(
        _("Crisis"), reverse("desk:crisis"), name="crisis", icon_name="warning", order=11
    )


class FreezeItem(MenuItem):
    """A menu item for those who may stop the sending."""

    def is_shown(self, request: HttpRequest) -> bool:
        """Show it to reviewers and legal."""
        return policies.may_see_freezes(request.user)


@hooks.register("register_admin_menu_item")
def freeze_item() -> MenuItem:
    """The freeze is one click away from anywhere in the admin."""
    return FreezeItem(
        _("Freeze"), reverse("desk:freeze"), name="freeze", icon_name="lock", order=11
    )


class AppealsItem(MenuItem):
    """A menu item for those who hear appeals."""

    def is_shown(self, request: HttpRequest) -> bool:
        """Show it to leads and legal."""
        return policies.may_hear_appeals(request.user)


@hooks.register("register_admin_menu_item")
def appeals_item() -> MenuItem:
    """Appeals, apart from the queue: whoever decided leaves them to somebody else."""
    return AppealsItem(
        _("Appeals"), reverse("desk:appeals"), name="appeals", icon_name="comment", order=10
    )


@hooks.register("register_admin_menu_item")
def replies_item() -> MenuItem:
    """What may be answered to posts that are out: drafted by one, agreed to by another."""
    return AppealsItem(
        _("Replies"), reverse("desk:replies"), name="replies", icon_name="openquote", order=12
    )


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


class ChecksItem(MenuItem):
    """A menu item for those who look afterwards."""

    def is_shown(self, request: HttpRequest) -> bool:
        """Show it to reviewers."""
        return policies.may_look_afterwards(request.user)


class ProceduresItem(MenuItem):
    """A menu item for those who supervise."""

    def is_shown(self, request: HttpRequest) -> bool:
        """Show it to legal, leads and auditors."""
        return policies.may_read_procedures(request.user)


@hooks.register("register_admin_menu_item")
def checks_item() -> MenuItem:
    """What left directly and was drawn by lot."""
    address = reverse("desk:checks")
    return ChecksItem(_("Afterwards"), address, name="checks", icon_name="view", order=14)


@hooks.register("register_admin_menu_item")
def procedures_item() -> MenuItem:
    """How posts are supervised, as the configuration says."""
    address = reverse("supervision:procedures")
    return ProceduresItem(
        _("Supervision"), address, name="supervision", icon_name="doc-full", order=15
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
