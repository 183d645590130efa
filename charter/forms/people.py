"""Forms of people, units and roles in the admin. They save through the services, never around."""

from typing import Any, ClassVar

from django import forms
from django.core.exceptions import ValidationError
from django.utils.translation import gettext_lazy as _
from wagtail.admin.forms import WagtailAdminModelForm

from charter.models import RoleAssignment, Unit, User
from charter.services import people

MOVES = {
    (User.Status.ACTIVE, User.Status.SUSPENDED): people.suspend,
    (User.Status.ACTIVE, User.Status.LEFT): people.leave,
    (User.Status.SUSPENDED, User.Status.LEFT): people.leave,
    (User.Status.SUSPENDED, User.Status.ACTIVE): people.reinstate,
}


class PersonForm(WagtailAdminModelForm):
    """A person; their access moves by the service's own steps."""

    instance: User
    access = forms.ChoiceField(
        label=_("access"),
        choices=User.Status.choices,
        help_text=_("Somebody who left gets a new account if they return; their records stay."),
    )

    class Meta:
        model = User
        fields: ClassVar = [
            "email", "first_name", "last_name", "unit", "job_title", "language", "time_zone",
            "joined_on",
        ]  # fmt: skip

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.fields["unit"].required = True
        self.initial["access"] = self.instance.status
        if self._is_new():
            del self.fields["access"]

    def _is_new(self) -> bool:
        return self.instance.pk is None

    def clean_access(self) -> str:
        """Refuse a move there is none of."""
        wanted: str = self.cleaned_data["access"]
        now = self.initial["access"]
        if wanted != now and (now, wanted) not in MOVES:
            raise ValidationError(_("Somebody who left gets a new account if they return."))
        return wanted

    def save(self, commit: bool = True) -> User:
        """Create or change the person, and move their access."""
        fields = {name: self.cleaned_data[name] for name in self._meta.fields}
        if self._is_new():
            self.instance = people.create_person(actor=self.for_user, **fields)
            return self.instance
        people.change_person(self.instance, actor=self.for_user, **fields)
        move = MOVES.get((self.initial["access"], self.cleaned_data["access"]))
        if move is not None:
            move(self.instance, actor=self.for_user)
        return self.instance


class UnitForm(WagtailAdminModelForm):
    """A unit; its place and code are chosen once."""

    instance: Unit
    parent = forms.ModelChoiceField(
        label=_("part of"), queryset=Unit.objects.order_by("path"), required=False
    )

    class Meta:
        model = Unit
        fields: ClassVar = ["code", "kind", "name_fr", "name_en", "country", "time_zone"]

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        if self.instance.pk is not None:
            del self.fields["parent"], self.fields["code"]

    def save(self, commit: bool = True) -> Unit:
        """Add or change the unit."""
        fields = {n: self.cleaned_data[n] for n in self._meta.fields if n in self.cleaned_data}
        if self.instance.pk is None:
            parent = self.cleaned_data["parent"]
            self.instance = people.add_unit(parent=parent, actor=self.for_user, **fields)
        else:
            people.change_unit(self.instance, actor=self.for_user, **fields)
        return self.instance


class RoleForm(WagtailAdminModelForm):
    """A role given to a person, by e-mail address: 2,500 names make no usable list."""

    instance: RoleAssignment
    person = forms.EmailField(label=_("e-mail address of the person"))

    class Meta:
        model = RoleAssignment
        fields: ClassVar = ["role", "unit"]

    field_order: ClassVar = ["person", "role", "unit"]

    def clean_person(self) -> User:
        """Find the person."""
        email = self.cleaned_data["person"]
        person = User.objects.filter(email__iexact=email, status=User.Status.ACTIVE).first()
        if person is None:
            raise ValidationError(
                _("Nobody at work here has this e-mail address. Check its spelling.")
            )
        return person

    def save(self, commit: bool = True) -> RoleAssignment:
        """Grant the role."""
        data = self.cleaned_data
        self.instance = people.grant_role(
            data["person"], data["role"], unit=data["unit"], actor=self.for_user
        )
        return self.instance
