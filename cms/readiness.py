"""What must be true before a text is submitted: both languages say the same clauses."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import TYPE_CHECKING, Any

from django.utils.translation import gettext as _
from wagtail.models import Locale, Revision

from charter.public import (
    frozen_content,
    require_class,
    require_linked,
    require_reach,
    version_under_way,
)
from cms.text import binding_text
from config.kernel.errors import Invalid, WrongState

if TYPE_CHECKING:
    from cms.models.binding_page import BindingPage


@dataclass(frozen=True)
class Ready:
    """The English revision that goes with a French text, and what is older than the French in it.

    `stale` names clauses; a major change refuses them, others carry a banner.
    """

    revision: Revision
    stale: tuple[str, ...] = ()


def require_ready(page: "BindingPage", text: Mapping[str, Any] | None = None) -> Ready:
    """Return what goes with the page into a version, or raise a DomainError saying what to do.

    `text` is the French text about to be submitted, when it is not saved yet. Not only English:
    the class of the change, and a rule, lesson or reason for every clause that changed.
    """
    if not page.binds:
        raise Invalid("charter.submit_french")
    _require_nothing_under_way(page)
    english = _english_page(page)
    revision: Revision | None = english.get_latest_revision() if english is not None else None
    if english is None or revision is None:
        raise Invalid("charter.english_missing")
    french_text = text or binding_text(page.get_latest_revision_as_object())
    english_text = binding_text(revision.as_object())
    what = _difference(french_text, english_text)
    if what:
        raise Invalid("charter.english_stale", what=what)
    stale = tuple(_unchanged(page, french_text, revision))
    _require_class(page, french_text)
    if stale and page.change_class == "major":
        names = ", ".join(stale)
        what = _("these duties changed in French only: %(ids)s") % {"ids": names}
        raise Invalid("charter.english_stale", what=what)
    return Ready(revision, stale)


def _require_nothing_under_way(page: "BindingPage") -> None:
    version = version_under_way(page.layer_key)
    if version is not None and version.state != "review":
        raise WrongState("version.another_under_way")


def _require_class(page: "BindingPage", text: Mapping[str, Any]) -> None:
    before = frozen_content(page.layer_key)
    former = before["fr"]["clauses"] if before else []
    terms = page.terms
    require_class(terms.change_class, former, text["clauses"], touches=terms.touches)
    require_reach(terms.change_class, page.layer_key, terms.scope, text["clauses"])
    require_linked(former, text["clauses"])


def _english_page(page: "BindingPage") -> "BindingPage | None":
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
    silent = french["acknowledgement"] and not english["acknowledgement"]
    return _("it does not say what one confirms") if silent else ""


def _unchanged(page: "BindingPage", french: Mapping[str, Any], english: Revision) -> list[str]:
    """Name the clauses whose duty changed in French while English was not even looked at.

    Saving the English page after the French wording settled is enough to say "still right".
    """
    before = frozen_content(page.layer_key)
    if before is None:
        return []
    english_now = _duties(binding_text(english.as_object()))
    french_before, english_before = _duties(before["fr"]), _duties(before["en"])
    suspects = [
        clause_id
        for clause_id, duty in _duties(french).items()
        if french_before.get(clause_id, duty) != duty
        and english_before.get(clause_id) == english_now.get(clause_id)
    ]
    settled = _settled_at(page, french) if suspects else None
    if settled is not None and english.created_at > settled:
        return []
    return suspects


def _settled_at(page: "BindingPage", french: Mapping[str, Any]) -> datetime | None:
    """Return when the French duties took their present wording; None when they never had it."""
    duties, settled = _duties(french), None
    for revision in page.revisions.order_by("-created_at", "-pk"):
        if _duties(binding_text(revision.as_object())) != duties:
            break
        settled = revision.created_at
    return settled


def _duties(text: Mapping[str, Sequence[Mapping[str, Any]]]) -> dict[str, str]:
    return {clause["clause_id"]: clause["duty"] for clause in text["clauses"]}
