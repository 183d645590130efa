"""Bring the clauses of the French charter into its translation, keeping what is translated."""

from typing import TYPE_CHECKING, Any

from django.db import transaction
from wagtail.models import Locale, Revision

from config.kernel.errors import Invalid

# What the French page says for every language.
FRENCH_DECIDES = ("normative", "effect", "amends", "objective_id", "lesson", "not_checkable")

if TYPE_CHECKING:
    from cms.models.binding_page import BindingPage


@transaction.atomic
def bring_clauses(page: "BindingPage", *, actor: Any) -> Revision:
    """Save a draft of a translation whose clauses are those of the French draft, in its order.

    A clause that is there already keeps its wording; a new one comes in French, to translate;
    one that the French page dropped goes. Raises Invalid on the French page itself, and where
    there is none.
    """
    if page.binds:
        raise Invalid("charter.translation_only")
    draft: BindingPage = page.get_latest_revision_as_object()
    source = page.get_translation_or_none(Locale.objects.get(language_code="fr"))
    if source is None:
        raise Invalid("charter.french_missing")
    french = source.specific
    wordings = {child.value["clause_id"]: child.value for child in draft.clauses}
    draft.clauses = [
        {"type": "clause", "id": child.id, "value": _value(child.value, wordings)}
        for child in french.get_latest_revision_as_object().clauses
    ]
    revision: Revision = draft.save_revision(user=actor, log_action=True)
    return revision


def _value(french: Any, wordings: Any) -> dict[str, Any]:
    known = wordings.get(french["clause_id"], french)
    return {**dict(known), **{name: french[name] for name in FRENCH_DECIDES if name in french}}
