"""The editor's forms of binding texts: they refuse what the review would refuse later."""

from typing import Any

from django import forms
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy
from wagtail.admin.forms import WagtailAdminPageForm

from cms import choices, readiness
from cms.text import binding_text
from config.kernel.errors import DomainError
from config.kernel.sentences import sentence

SUBMITTING = ("action-submit", "action-restart-workflow")
# Decided on the French page alone, which binds.
FRENCH_ONLY = (
    "kind", "unit_code", "countries", "channels", "roles", "expires_on", "change_class",
    "touches_discipline", "touches_monitoring", "touches_data", "touches_finance", "annexed",
)  # fmt: skip


class BindingPageForm(WagtailAdminPageForm):
    """Checks identifiers, and when submitting, whatever a version needs to be frozen."""

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        if self.instance.locale_id and not self.instance.binds:
            for name in FRENCH_ONLY:
                self.fields.pop(name, None)

    def clean(self) -> dict[str, Any]:
        """Check the identifiers against those saved before."""
        cleaned: dict[str, Any] = super().clean()
        if "clauses" in cleaned:
            self._keep_identifiers(cleaned["clauses"])
        return cleaned

    def _post_clean(self) -> None:
        """Check what is submitted once the page holds what was typed."""
        super()._post_clean()
        if not self.errors and any(name in self.data for name in SUBMITTING):
            self._require_ready()

    def _keep_identifiers(self, clauses: Any) -> None:
        """Refuse to rename the identifier of a clause that was saved with another one."""
        latest = self.instance.get_latest_revision() if self.instance.pk else None
        if latest is None:
            return
        before = {c.id: c.value["clause_id"] for c in latest.as_object().clauses}
        for clause in clauses:
            old = before.get(clause.id)
            if old and clause.value["clause_id"] != old:
                text = _("“%(old)s” keeps its identifier: rules and readings point at it.")
                self.add_error("clauses", text % {"old": old})

    def _require_ready(self) -> None:
        try:
            readiness.require_ready(self.instance, binding_text(self.instance))
        except DomainError as error:
            self.add_error(None, sentence(error))


class AnnexPageForm(BindingPageForm):
    """For whom an annex is, chosen from what the company has."""

    unit_code = forms.ChoiceField(label=gettext_lazy("Unit"), choices=choices.units)
    countries = forms.MultipleChoiceField(
        label=gettext_lazy("Only in these countries"),
        choices=choices.countries,
        required=False,
        widget=forms.CheckboxSelectMultiple,
    )
    channels = forms.MultipleChoiceField(
        label=gettext_lazy("Only on these channels"),
        choices=choices.channels,
        required=False,
        widget=forms.CheckboxSelectMultiple,
    )
    roles = forms.MultipleChoiceField(
        label=gettext_lazy("Only for these roles"),
        choices=choices.roles,
        required=False,
        widget=forms.CheckboxSelectMultiple,
    )
