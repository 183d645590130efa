"""Editions that came into force, text by text, for those whom the text concerns."""

from collections.abc import Iterable
from typing import Any

from django.db.models import Q, QuerySet
from django.db.models.fields.json import KT

from charter.models import Clause, Layer, Role, User, Version
from charter.policies import has_role
from charter.services.audiences import audience_of
from charter.states import PUBLISHED, VersionState
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


def by_layer(user: User, language: str) -> list[dict[str, Any]]:
    """Return each text with its editions, the newest first: {"layer", "editions"}.

    An edition has as `note` what its writers say has changed, in the language.
    """
    order = {kind: place for place, kind in enumerate(Layer.Kind.values)}
    found: dict[int, dict[str, Any]] = {}
    noted = visible_to(user).annotate(note=KT(f"content__{language}__change_note"))
    for version in noted.order_by("-number", "-pk"):
        row = found.setdefault(version.layer_id or 0, {"layer": version.layer, "editions": []})
        row["editions"].append(version)
    return sorted(found.values(), key=lambda r: (order[r["layer"].kind], r["layer"].title))


def edition(user: User, layer_key: str, number: int) -> Version | None:
    """Return one edition with its text, if this person may read it."""
    found = visible_to(user).filter(layer__key=layer_key, number=number)
    return found.defer(None).first()


def amendments(version: Version, language: str) -> list[dict[str, Any]]:
    """Return what an edition does to clauses of other texts: {clause, effect, amends, title}.

    `title` is that of the amended clause as it stands in force, empty when it stands no more.
    One query.
    """
    clauses = [c for c in version.content[language]["clauses"] if c.get("amends")]
    standing = Clause.objects.filter(
        clause_id__in=[c["amends"] for c in clauses], version__state=VersionState.IN_FORCE
    )
    titles = dict(standing.values_list("clause_id", f"title_{language}"))
    return [
        {"clause": c, "effect": c["effect"], "amends": c["amends"],
         "title": titles.get(c["amends"], "")}
        for c in clauses
    ]  # fmt: skip


def change_notes(version_ids: Iterable[int], language: str) -> dict[int, str]:
    """Return what the writers of these editions say has changed, by id. One query."""
    rows = Version.objects.filter(pk__in=list(version_ids))
    return dict(rows.values_list("pk", f"content__{language}__change_note"))
