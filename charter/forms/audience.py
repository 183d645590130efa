"""Choose for whom a text is put together: a person, or people of a unit, country, channel, role."""

from collections.abc import Collection, Iterable
from typing import Any

from django import forms
from django.core.exceptions import ValidationError
from django.utils.translation import gettext as gettext
from django.utils.translation import gettext_lazy as _

from charter.models import Role, Unit, User
from charter.services.audiences import audience_at, audience_of
from charter.texts.audience import Audience


class AudienceForm(forms.Form):
    """An audience within the units somebody may look into; everything is optional."""

    person = forms.EmailField(
        label=_("A person"), required=False, help_text=_("Their e-mail address; then nothing else.")
    )
    unit = forms.ChoiceField(label=_("Unit"), required=False)
    country = forms.ChoiceField(label=_("Country"), required=False)
    channel = forms.ChoiceField(label=_("Channel"), required=False)
    role = forms.ChoiceField(
        label=_("Role"), required=False, choices=[("", _("none")), *Role.choices]
    )

    def __init__(
        self, *args: Any, unit_ids: Collection[int], channels: Iterable[tuple[str, str]], **kw: Any
    ) -> None:
        super().__init__(*args, **kw)
        self.unit_ids = unit_ids
        self.units = {
            row.code: row for row in Unit.objects.filter(pk__in=unit_ids).order_by("path")
        }
        rows = [(row.code, "\u2003" * (row.depth - 1) + row.name) for row in self.units.values()]
        countries = sorted({row.country for row in self.units.values() if row.country})
        self._choose("unit", [("", gettext("the first of my units")), *rows])
        self._choose("country", [("", gettext("that of the unit")), *((c, c) for c in countries)])
        self._choose("channel", [("", gettext("none")), *channels])

    def _choose(self, name: str, choices: list[tuple[str, str]]) -> None:
        field = self.fields[name]
        assert isinstance(field, forms.ChoiceField)
        field.choices = choices

    def clean_person(self) -> User | None:
        """Find the person, if they work in a unit one may look into."""
        email = self.cleaned_data["person"]
        if not email:
            return None
        found = User.objects.filter(email__iexact=email, unit_id__in=self.unit_ids).first()
        if found is None:
            raise ValidationError(
                gettext(
                    "Nobody in your units has this address. Check it, or choose a unit instead."
                )
            )
        return found

    def audience(self) -> Audience:
        """Return the audience that was chosen; valid forms only."""
        chosen = self.cleaned_data
        if chosen["person"] is not None:
            return audience_of(chosen["person"])
        unit = self.units.get(chosen["unit"]) or next(iter(self.units.values()), None)
        further: dict[str, Any] = {
            name: frozenset({chosen[single]})
            for name, single in (("channels", "channel"), ("roles", "role"))
            if chosen[single]
        }
        if chosen["country"]:
            further["country"] = chosen["country"]
        return audience_at(unit, **further)
