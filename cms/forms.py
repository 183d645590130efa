"""The editor's form of the charter: it refuses what the workflow would refuse later."""

from typing import Any

from django.utils.translation import gettext as _
from wagtail.admin.forms import WagtailAdminPageForm

from cms import readiness
from cms.text import charter_text
from config.kernel.errors import DomainError
from config.kernel.sentences import sentence

SUBMITTING = ("action-submit", "action-restart-workflow")


class CharterPageForm(WagtailAdminPageForm):
    """Checks identifiers, and when submitting, that English is there and up to date."""

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
            readiness.require_ready(self.instance, charter_text(self.instance))
        except DomainError as error:
            self.add_error(None, sentence(error))
