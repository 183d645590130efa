"""Editions that came into force, text by text, for those whom the text concerns."""

from collections.abc import Iterable
from typing import Any

from django.db.models import Q, QuerySet

from charter.models import Layer, Role, User, Version
from charter.policies import has_role
from charter.services.audiences import audience_of
from charter.states import PUBLISHED
from charter.texts.audience import Scope, covers

# Those who write, approve or prove texts read them all (governance 5).
READ_ALL = (Role.HR, Role.LEGAL, Role.LEAD, Role.AUDITOR, Role.DPO, Role.FINANCE)


def visible_to(user: User) -> QuerySet[Version]:
    """Return the editions a person may read: of texts that are for them, or that they have read.

    Three queries at most; the long columns are left out.
    """
    rows = Version.objects.filter(state__in=PUBLISHED).select_related("layer__unit")
    rows = rows.defer("content", "html_fr", "html_en")
    if has_role(user, *READ_ALL):
        return rows
    audience = audience_of(user)
    scopes = Version.objects.filter(state__in=PUBLISHED).values_list("layer_id", "scope")
    mine = {layer for layer, scope in scopes if covers(Scope.from_dict(scope), audience)}
    read = Version.objects.filter(effective_texts__acknowledgements__user_id=user.pk)
    return rows.filter(Q(layer_id__in=mine) | Q(pk__in=read.values("pk")))


def by_layer(user: User) -> list[dict[str, Any]]:
    """Return each text with its editions, the newest first: {"layer", "editions"}."""
    order = {kind: place for place, kind in enumerate(Layer.Kind.values)}
    found: dict[int, dict[str, Any]] = {}
    for version in visible_to(user).order_by("-number", "-pk"):
        row = found.setdefault(version.layer_id or 0, {"layer": version.layer, "editions": []})
        row["editions"].append(version)
    return sorted(found.values(), key=lambda r: (order[r["layer"].kind], r["layer"].title))


def edition(user: User, layer_key: str, number: int) -> Version | None:
    """Return one edition with its text, if this person may read it."""
    found = visible_to(user).filter(layer__key=layer_key, number=number)
    return found.defer(None).first()


def change_notes(version_ids: Iterable[int], language: str) -> dict[int, str]:
    """Return what the writers of these editions say has changed, by id. One query."""
    rows = Version.objects.filter(pk__in=list(version_ids))
    return dict(rows.values_list("pk", f"content__{language}__change_note"))
