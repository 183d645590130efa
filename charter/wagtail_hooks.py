"""What the charter adds to Wagtail's admin: editions, rules of clauses, people and units."""

from importlib import import_module

import wagtail
from django.http import HttpRequest
from django.urls import URLPattern, URLResolver, include, path, reverse
from django.utils.translation import gettext_lazy as _
from wagtail import hooks
from wagtail.admin.menu import MenuItem

from charter.policies import has_role
from charter.views import editions, exemptions, rules, rules_decide, rules_exemptions
from charter.views.people import POLICIES, OrganisationViewSet

if wagtail.VERSION >= (8,):
    permissions = import_module("wagtail.permissions")
    for model, policy in POLICIES.items():
        permissions.register_permission_policy(model, policy)

RULES: list[URLPattern] = [
    path("clauses/<slug:clause_id>/", rules.clause_rules, name="clause"),
    path("clauses/<slug:clause_id>/new/", rules.new_rule, name="new"),
    path("rules/<slug:code>/revise/", rules.revise_rule, name="revise"),
    path("rules/<slug:code>/exemptions/", rules_exemptions.index, name="exemptions"),
    path("rule-exemptions/<int:pk>/grant/", rules_exemptions.grant, name="exemption_grant"),
    path("rule-exemptions/<int:pk>/revoke/", rules_exemptions.revoke, name="exemption_revoke"),
    path("revisions/<int:pk>/activate/", rules_decide.activate, name="activate"),
    path("revisions/<int:pk>/retire/", rules_decide.retire, name="retire"),
]

EDITIONS: list[URLPattern] = [
    path("", editions.index, name="index"),
    path("text/<slug:key>/", editions.layer, name="layer"),
    path("<int:pk>/", editions.edition, name="edition"),
    path("<int:pk>/proof/", editions.record_proof, name="record_proof"),
    path("<int:pk>/plan/", editions.plan, name="plan"),
    path("<int:pk>/confirm/", editions.confirm, name="confirm"),
    path("<int:pk>/unschedule/", editions.unschedule, name="unschedule"),
    path("<int:pk>/withdraw/", editions.withdraw, name="withdraw"),
    path("<int:pk>/ask-suspension/", editions.ask_suspension, name="ask_suspension"),
    path("<int:pk>/drop-suspension/", editions.drop_suspension, name="drop_suspension"),
    path("<int:pk>/suspend/", editions.suspend, name="suspend"),
    path("proofs/<int:pk>/document/", editions.proof_document, name="proof_document"),
    path("proofs/<int:pk>/confirm/", editions.confirm_proof, name="confirm_proof"),
    path("proofs/<int:pk>/withdraw/", editions.withdraw_proof, name="withdraw_proof"),
]

EXEMPTIONS: list[URLPattern] = [
    path("", exemptions.index, name="index"),
    path("<int:pk>/grant/", exemptions.grant, name="grant"),
    path("<int:pk>/revoke/", exemptions.revoke, name="revoke"),
]


@hooks.register("register_admin_urls")
def charter_addresses() -> list[URLResolver]:
    """Put the pages of rules and editions inside the admin, behind its sign-in."""
    return [
        path("charter/", include((RULES, "charter_rules"))),
        path("charter/editions/", include((EDITIONS, "charter_editions"))),
        path("charter/exemptions/", include((EXEMPTIONS, "charter_exemptions"))),
    ]


class EditionsItem(MenuItem):
    """A menu item for those who prepare, approve or verify texts."""

    def is_shown(self, request: HttpRequest) -> bool:
        """Show it to the roles that may read editions."""
        return has_role(request.user, *editions.READERS)


@hooks.register("register_admin_menu_item")
def editions_item() -> MenuItem:
    """What is on its way to binding, one click from anywhere in the admin."""
    address = reverse("charter_editions:index")
    return EditionsItem(_("Editions"), address, name="editions", icon_name="history", order=150)


class ExemptionsItem(MenuItem):
    """A menu item for those who may read exemptions."""

    def is_shown(self, request: HttpRequest) -> bool:
        """Show it to the roles that may read them."""
        return has_role(request.user, *exemptions.READERS)


@hooks.register("register_admin_menu_item")
def exemptions_item() -> MenuItem:
    """Where less is asked than above."""
    address = reverse("charter_exemptions:index")
    return ExemptionsItem(
        _("Exemptions"), address, name="exemptions", icon_name="lock-open", order=151
    )


@hooks.register("register_admin_viewset")
def organisation() -> OrganisationViewSet:
    """Add people, units and roles."""
    return OrganisationViewSet()
