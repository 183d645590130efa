"""Refusing with a comment, and entering a sheet signed on paper."""

from typing import Any

from django import forms
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from charter.forms.words import WordsField
from charter.models import User
from charter.services.paper import zone_of
from charter.services.refusals import LONGEST


class RefusalForm(forms.Form):
    """Why somebody refuses; the text they were shown is named by its hash."""

    comment = WordsField(
        label=_("Why you refuse"),
        longest=LONGEST,
        error_messages={"required": _("Say why: a few words are enough.")},
    )
    text = forms.CharField(widget=forms.HiddenInput, max_length=64)


class PaperForm(forms.Form):
    """A signed sheet: whose, which text, when, and its scan."""

    NOW, THEN = "now", "then"

    person = forms.ModelChoiceField(
        User.objects.none(),
        to_field_name="email",
        label=_("E-mail address of who signed"),
        widget=forms.EmailInput(attrs={"autocomplete": "off"}),
        error_messages={
            "invalid_choice": _("Nobody of your units has this address."),
        },
    )
    signed_on = forms.DateField(
        label=_("Signed on"), widget=forms.DateInput(attrs={"type": "date"}, format="%Y-%m-%d")
    )
    text = forms.ChoiceField(
        label=_("Which text was signed"),
        choices=[
            (THEN, _("the one that bound them on that day")),
            (NOW, _("the one that binds them today")),
        ],
        widget=forms.RadioSelect,
        initial=THEN,
    )
    scan = forms.FileField(
        label=_("Scan of the sheet"),
        help_text=_("A PDF, PNG or JPEG of at most 10 MB."),
        max_length=255,
        allow_empty_file=True,
    )

    def __init__(self, *args: Any, people: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.fields["person"].queryset = people  # type: ignore[attr-defined]

    def clean_signed_on(self) -> Any:
        """Refuse a day that has not come yet where the person is."""
        day, person = self.cleaned_data["signed_on"], self.cleaned_data.get("person")
        if person and day > timezone.localdate(timezone=zone_of(person)):
            raise forms.ValidationError(_("This day has not come yet."))
        return day
