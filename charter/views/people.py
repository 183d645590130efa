"""People, units and roles in Wagtail's admin, for technical administrators only."""

from collections.abc import Iterable
from typing import Any, ClassVar

import wagtail
from django.db.models import Model, QuerySet
from django.utils.translation import gettext_lazy as _
from wagtail.admin.views import generic
from wagtail.admin.viewsets.model import ModelViewSet, ModelViewSetGroup
from wagtail.permission_policies.base import BasePermissionPolicy

from charter.forms.people import PersonForm, RoleForm, UnitForm
from charter.models import Role, RoleAssignment, Unit, User
from charter.policies import has_role
from charter.services import people


class AdministratorPolicy(BasePermissionPolicy):
    """The given actions, for technical administrators; whoever set the service up included."""

    def __init__(self, model: type[Model], *actions: str) -> None:
        super().__init__(model)
        self.actions = {*actions, "view"}

    def user_has_permission(self, user: Any, action: str) -> bool:
        """Say whether this person may do this."""
        return action in self.actions and (user.is_superuser or has_role(user, Role.ADMIN))

    def user_has_any_permission(self, user: Any, actions: Iterable[str]) -> bool:
        """Say whether this person may do any of these."""
        return any(self.user_has_permission(user, action) for action in actions)

    def user_has_permission_for_instance(self, user: Any, action: str, instance: Model) -> bool:
        """Say the same for one row: rows do not differ."""
        return self.user_has_permission(user, action)

    def users_with_any_permission(self, actions: Iterable[str]) -> QuerySet[User]:
        """Return the technical administrators."""
        return User.objects.filter(is_active=True, roles__role=Role.ADMIN).distinct()

    def instances_user_has_any_permission_for(self, user: Any, actions: Iterable[str]) -> Any:
        """Return every row or none."""
        rows = self.model._default_manager.all()
        return rows if self.user_has_any_permission(user, actions) else rows.none()


POLICIES = {
    User: AdministratorPolicy(User, "add", "change"),
    Unit: AdministratorPolicy(Unit, "add", "change"),
    RoleAssignment: AdministratorPolicy(RoleAssignment, "add", "delete"),
}


class PeopleViewSet(ModelViewSet):
    """People; nobody is ever deleted, because records point to them."""

    model = User
    name = "people"
    icon = "user"
    menu_label = _("People")
    list_display: ClassVar = ["__str__", "email", "unit", "status"]
    list_filter: ClassVar = ["status", "language"]
    search_fields: ClassVar = ["first_name", "last_name", "email"]
    ordering: ClassVar = ["last_name", "first_name"]
    add_to_reference_index = False

    def get_form_class(self, for_update: bool = False) -> type[PersonForm]:
        """Return the form that saves through the service."""
        return PersonForm


class UnitViewSet(ModelViewSet):
    """The tree of units."""

    model = Unit
    name = "units"
    icon = "site"
    menu_label = _("Units")
    list_display: ClassVar = ["name", "code", "kind", "country"]
    list_filter: ClassVar = ["kind", "country"]
    search_fields: ClassVar = ["code", "name_fr", "name_en"]
    ordering = "path"
    add_to_reference_index = False

    def get_form_class(self, for_update: bool = False) -> type[UnitForm]:
        """Return the form that saves through the service."""
        return UnitForm


class RevokeView(generic.DeleteView):
    """Taking a role back goes through the service, which writes it down."""

    def delete_action(self) -> None:
        """Revoke the role."""
        people.revoke_role(self.object, actor=self.request.user)


class RoleViewSet(ModelViewSet):
    """Who holds which role, where."""

    model = RoleAssignment
    name = "roles"
    icon = "key"
    menu_label = _("Roles")
    list_display: ClassVar = ["user", "role", "unit", "granted_at"]
    list_filter: ClassVar = ["role"]
    search_fields: ClassVar = ["user__first_name", "user__last_name", "user__email"]
    delete_view_class = RevokeView
    add_to_reference_index = False

    def get_form_class(self, for_update: bool = False) -> type[RoleForm]:
        """Return the form that saves through the service."""
        return RoleForm


class OrganisationViewSet(ModelViewSetGroup):
    """The organisation's menu."""

    menu_label = _("Organisation")
    menu_icon = "group"
    menu_order = 700
    items = (PeopleViewSet("people"), UnitViewSet("units"), RoleViewSet("roles"))


# Wagtail 8 asks a registry for a model's policy and warns about the attribute; 7.4 has no registry.
if wagtail.VERSION < (8,):
    for viewset in OrganisationViewSet.items:
        type(viewset).permission_policy = POLICIES[viewset.model]
