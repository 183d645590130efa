"""What must be true before the charter is submitted: both languages say the same clauses."""

from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import TYPE_CHECKING, Any

from django.utils.translation import gettext as _
from wagtail.models import Locale, Revision

from charter.public import frozen_content
from cms.text import charter_text
from config.kernel.errors import Invalid

if TYPE_CHECKING:
    from cms.models import CharterPage


def require_ready(page: "CharterPage", text: Mapping[str, Any] | None = None) -> Revision:
    """Return the English revision that goes with the page, or raise Invalid saying what to do.

    `text` is the French text about to be submitted, when it is not saved yet.
    """
    if not page.binds:
        raise Invalid("charter.submit_french")
    english = _english_page(page)
    revision: Revision | None = english.get_latest_revision() if english is not None else None
    if english is None or revision is None:
        raise Invalid("charter.english_missing")
    french_text = text or charter_text(page.get_latest_revision_as_object())
    what = _difference(french_text, charter_text(revision.as_object()))
    what = what or _unchanged(page, french_text, revision)
    if what:
        raise Invalid("charter.english_stale", what=what)
    return revision


def _english_page(page: "CharterPage") -> "CharterPage | None":
    locale = Locale.objects.filter(language_code="en").first()
    found = page.get_translation_or_none(locale) if locale else None
    return found.specific if found is not None else None


def _difference(french: Mapping[str, Any], english: Mapping[str, Any]) -> str:
    """Say in which clauses the two languages differ; empty when they have the same ones."""
    ours = [clause["clause_id"] for clause in french["clauses"]]
    theirs = [clause["clause_id"] for clause in english["clauses"]]
    if not ours:
        return _("the charter has no clause yet")
    missing = [clause_id for clause_id in ours if clause_id not in theirs]
    if missing:
        return _("these clauses are missing there: %(ids)s") % {"ids": ", ".join(missing)}
    extra = [clause_id for clause_id in theirs if clause_id not in ours]
    if extra:
        return _("these clauses exist only there: %(ids)s") % {"ids": ", ".join(extra)}
    if ours != theirs:
        return _("its clauses stand in another order")
    empty = [c["clause_id"] for c in english["clauses"] if not (c["title"] and c["duty"])]
    if empty:
        return _("these clauses have no wording there: %(ids)s") % {"ids": ", ".join(empty)}
    return "" if english["acknowledgement"] else _("it does not say what one confirms")


def _unchanged(page: "CharterPage", french: Mapping[str, Any], english: Revision) -> str:
    """Name the clauses whose duty changed in French while English was not even looked at.

    Saving the English page after the French wording settled is enough to say "still right".
    """
    before = frozen_content()
    if before is None:
        return ""
    english_now = _duties(charter_text(english.as_object()))
    french_before, english_before = _duties(before["fr"]), _duties(before["en"])
    suspects = [
        clause_id
        for clause_id, duty in _duties(french).items()
        if french_before.get(clause_id, duty) != duty
        and english_before.get(clause_id) == english_now.get(clause_id)
    ]
    settled = _settled_at(page, french) if suspects else None
    if not suspects or (settled is not None and english.created_at > settled):
        return ""
    return _("these duties changed in French only: %(ids)s") % {"ids": ", ".join(suspects)}


def _settled_at(page: "CharterPage", french: Mapping[str, Any]) -> datetime | None:
    """Return when the French duties took their present wording; None when they never had it."""
    duties, settled = _duties(french), None
    for revision in page.revisions.order_by("-created_at", "-pk"):
        if _duties(charter_text(revision.as_object())) != duties:
            break
        settled = revision.created_at
    return settled


def _duties(text: Mapping[str, Sequence[Mapping[str, Any]]]) -> dict[str, str]:
    return {clause["clause_id"]: clause["duty"] for clause in text["clauses"]}
