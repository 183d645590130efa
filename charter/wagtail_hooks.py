"""What the charter adds to Wagtail's admin: rules of clauses, people, units and roles."""

from importlib import import_module

import wagtail
from django.urls import URLPattern, URLResolver, include, path
from wagtail import hooks

from charter.views import rules
from charter.views.people import POLICIES, OrganisationViewSet

if wagtail.VERSION >= (8,):
    permissions = import_module("wagtail.permissions")
    for model, policy in POLICIES.items():
        permissions.register_permission_policy(model, policy)

RULES: list[URLPattern] = [
    path("clauses/<slug:clause_id>/", rules.clause_rules, name="clause"),
    path("clauses/<slug:clause_id>/new/", rules.new_rule, name="new"),
    path("rules/<slug:code>/revise/", rules.revise_rule, name="revise"),
    path("revisions/<int:pk>/activate/", rules.activate, name="activate"),
    path("revisions/<int:pk>/retire/", rules.retire, name="retire"),
]


@hooks.register("register_admin_urls")
def rule_addresses() -> list[URLResolver]:
    """Put the rules' pages inside the admin, behind its sign-in."""
    return [path("charter/", include((RULES, "charter_rules")))]


@hooks.register("register_admin_viewset")
def organisation() -> OrganisationViewSet:
    """Add people, units and roles."""
    return OrganisationViewSet()
