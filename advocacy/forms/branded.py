"""Asking for a branded account, saying what it shows, and looking after those of a unit."""

from typing import Any

from django import forms
from django.contrib.auth import get_user_model
from django.utils.translation import gettext_lazy as _
from django.utils.translation import pgettext_lazy

from advocacy.models.account import network_name
from advocacy.services import issuers
from advocacy.services.branded_listing import Filters
from advocacy.states import BrandedState
from charter import public as charter

LONGEST = 1000


class AskForm(forms.Form):
    """The network, and a photo for whoever likes to show one."""

    network = forms.ChoiceField(label=_("Network"), widget=forms.RadioSelect)
    photo = forms.FileField(
        label=_("A photo of you"),
        required=False,
        help_text=_("JPEG, PNG or WebP. Without one, the picture shows your initials."),
        widget=forms.ClearableFileInput(attrs={"accept": "image/*"}),
    )

    def __init__(self, *args: Any, taken: set[str], **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        kinds = [each.kind for each in issuers.offered() if each.kind not in taken]
        named = [(kind, network_name(kind)) for kind in kinds]
        self.fields["network"].choices = named  # type: ignore[attr-defined]
        if len(kinds) == 1:
            self.fields["network"].initial = kinds[0]


class TextForm(forms.Form):
    """What a profile says, in its holder's words."""

    display_name = forms.CharField(label=_("Name people see"), max_length=200)
    biography = charter.WordsField(
        label=_("About you"), longest=LONGEST, rows=3, required=False,
        help_text=_("Whom you work for is always added."),
    )  # fmt: skip
    justification = forms.CharField(
        label=_("Why it may be shown as it is"), required=False, max_length=LONGEST
    )


class NoteForm(forms.Form):
    """A reason that the holder reads."""

    note = charter.WordsField(label=_("Reason, for its holder"), longest=LONGEST, rows=3)


class NameForm(forms.Form):
    """Another name for an account."""

    name = forms.CharField(label=_("New name"), max_length=100)


class CustodianForm(forms.Form):
    """A colleague, by the address all know."""

    email = forms.EmailField(label=_("E-mail address of the custodian"))

    def clean_email(self) -> Any:
        """The person with that address."""
        people = get_user_model().objects.filter(is_active=True)
        found = people.filter(email__iexact=self.cleaned_data["email"]).first()
        if found is None:
            raise forms.ValidationError(_("Nobody at work here has this address."))
        return found


class ColoursForm(forms.Form):
    """Colours of a unit."""

    unit: forms.ModelChoiceField[Any] = forms.ModelChoiceField(label=_("Unit"), queryset=None)
    ground = forms.CharField(
        label=_("Background"), max_length=7, widget=forms.TextInput(attrs={"type": "color"})
    )
    ink = forms.CharField(
        label=pgettext_lazy("colour", "Text"), max_length=7,
        widget=forms.TextInput(attrs={"type": "color"}),
    )  # fmt: skip

    def __init__(self, *args: Any, person: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        model = get_user_model()._meta.get_field("unit").related_model
        units = model._default_manager.filter(pk__in=charter.units_for(person, "lead"))
        self.fields["unit"].queryset = units  # type: ignore[attr-defined]


class FiltersForm(forms.Form):
    """What to show of the branded accounts; every field may stay empty."""

    q = forms.CharField(label=_("Name or handle"), required=False, max_length=100)
    network = forms.ChoiceField(label=_("Network"), required=False)
    state = forms.ChoiceField(label=_("State"), required=False)

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        networks = [(each.kind, network_name(each.kind)) for each in issuers.offered()]
        every = [("", pgettext_lazy("networks", "all")), *networks]
        self.fields["network"].choices = every  # type: ignore[attr-defined]
        states = [("", pgettext_lazy("states", "all")), *BrandedState.choices]
        self.fields["state"].choices = states  # type: ignore[attr-defined]

    def filters(self) -> Filters:
        """Return the filters; a value that makes no sense filters nothing."""
        self.is_valid()
        found = {name: value.strip() for name, value in self.cleaned_data.items()}
        return Filters(text=found.pop("q", ""), **found)

    @property
    def active(self) -> bool:
        """Whether anything is filtered."""
        return self.filters() != Filters()
