"""What cannot stand beside the other texts, found before anybody approves it."""

from collections.abc import Callable, Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import combinations
from typing import Any

from .audience import Audience, LayerText, Scope, covers
from .effective import ExemptionKey

# In one direction each: two of the same kind may pile up only when both ask more.
DIRECTIONS = ("tightens", "loosens")
# The respect in which overlays of one kind are told apart.
DIMENSION = {"country": "countries", "subsidiary": "units", "channel": "channels"}
# Somewhere a person may work: units from the root down, and the country.
Place = tuple[tuple[str, ...], str]

SENTENCES: Mapping[str, Mapping[str, str]] = {
    "clause_elsewhere": {
        "fr": "L’article « {clause} » existe déjà dans « {other} ». Donnez-lui un autre "
        "identifiant, ou dites qu’il renforce ou assouplit celui-là.",
        "en": "The clause “{clause}” exists already in “{other}”. Give it another identifier, or "
        "say that it tightens or loosens that one.",
    },
    "amends_nowhere": {
        "fr": "L’article « {clause} » modifie « {amended} », qui n’existe dans aucun autre texte. "
        "Choisissez un article en vigueur, ou faites-en une obligation nouvelle.",
        "en": "The clause “{clause}” amends “{amended}”, which exists in no other text. Choose a "
        "clause that is in force, or make it a new duty.",
    },
    "no_exemption": {
        "fr": "L’article « {clause} » assouplit « {amended} » sans dérogation en cours. Faites "
        "accorder une dérogation, ou retirez l’assouplissement.",
        "en": "The clause “{clause}” loosens “{amended}” without an exemption that stands. Have "
        "an exemption granted, or take the loosening out.",
    },
    "opposite": {
        "fr": "« {clause} » et « {other_clause} » ({other}) modifient « {amended} » en sens "
        "contraire pour les mêmes personnes. Gardez l’un des deux, ou séparez leurs destinataires.",
        "en": "“{clause}” and “{other_clause}” ({other}) change “{amended}” in opposite directions "
        "for the same people. Keep one of the two, or write them for different people.",
    },
    "both_loosen": {
        "fr": "« {clause} » et « {other_clause} » ({other}) assouplissent tous deux « {amended} » "
        "pour les mêmes personnes. Gardez l’un des deux, ou séparez leurs destinataires.",
        "en": "“{clause}” and “{other_clause}” ({other}) both loosen “{amended}” for the same "
        "people. Keep one of the two, or write them for different people.",
    },
    "into_advice": {
        "fr": "« {clause} » renforce « {amended} », qui engage, mais n’est lui-même qu’un conseil. "
        "Rendez-le obligatoire, ou faites-en un conseil à part.",
        "en": "“{clause}” tightens “{amended}”, which binds, but is only advice itself. Make it "
        "binding, or a piece of advice of its own.",
    },
    "overlapping": {
        "fr": "« {layer} » et « {other} » sont deux textes de même nature pour les mêmes "
        "personnes. Réunissez-les, ou séparez leurs destinataires.",
        "en": "“{layer}” and “{other}” are two texts of the same kind for the same people. Join "
        "them, or write them for different people.",
    },
    "reaches_nobody": {
        "fr": "Personne ne peut lire ce texte : aucune entité ne correspond à ses destinataires "
        "({scope}). Choisissez des entités et des pays qui existent.",
        "en": "Nobody can read this text: no unit matches the people it is for ({scope}). Choose "
        "units and countries that exist.",
    },
}


@dataclass(frozen=True)
class Contradiction:
    """One thing to put right: a code, the facts, and the sentence that says what to do."""

    code: str
    layer: str
    params: Mapping[str, str]

    @property
    def message(self) -> dict[str, str]:
        """The sentence in both languages."""
        return {lang: text.format(**self.params) for lang, text in SENTENCES[self.code].items()}

    def touches(self, layer: str) -> bool:
        """Say whether a layer is one of the texts it is about."""
        return layer in (self.layer, self.params.get("other_key"))


@dataclass(frozen=True)
class _Amending:
    """A clause that amends, with the layer it stands in."""

    layer: LayerText
    clause: Mapping[str, Any]


def find(
    layers: Iterable[LayerText],
    *,
    exemptions: Collection[ExemptionKey],
    places: Sequence[Place],
) -> list[Contradiction]:
    """Return what contradicts what among layers in force (or about to be), each thing once.

    `places` are the units of the company, to know whose scopes meet. The order is that of layers
    and clauses, whatever the order given.
    """
    ordered = sorted(layers, key=lambda x: x.place)
    finders: list[Callable[[], Iterator[Contradiction]]] = [
        lambda: _elsewhere(ordered),
        lambda: _nowhere(ordered),
        lambda: _without_exemption(ordered, exemptions),
        lambda: _against_one_another(ordered, places),
        lambda: _into_advice(ordered),
        lambda: _overlapping(ordered, places),
        lambda: _reaching_nobody(ordered, places),
    ]
    return [one for finder in finders for one in finder()]


def meet(one: Scope, other: Scope, places: Sequence[Place]) -> bool:
    """Say whether somebody may be within both scopes.

    Texts of different channels do not meet, although a person may use both: each speaks of its
    own channel. Roles always may, since one person may hold several.
    """
    if one.channels and other.channels and one.channels.isdisjoint(other.channels):
        return False
    return any(_is_at(one, place) and _is_at(other, place) for place in places)


def _is_at(scope: Scope, place: Place) -> bool:
    units, country = place
    somewhere = Scope(units=scope.units, countries=scope.countries)
    return covers(somewhere, Audience(units=units, country=country))


def _clauses(layer: LayerText) -> list[Mapping[str, Any]]:
    return list(layer.content["fr"]["clauses"])


def _title(layer: LayerText) -> str:
    return layer.title.get("fr") or layer.key


def _amending(layers: Iterable[LayerText]) -> list[_Amending]:
    return [_Amending(x, c) for x in layers for c in _clauses(x) if c.get("amends")]


def _elsewhere(layers: Sequence[LayerText]) -> Iterator[Contradiction]:
    first: dict[str, LayerText] = {}
    for layer in layers:
        for clause in _clauses(layer):
            known = first.setdefault(clause["clause_id"], layer)
            if known.key != layer.key:
                params = {"clause": clause["clause_id"], "other": _title(known)}
                yield Contradiction(
                    "clause_elsewhere", layer.key, params | {"other_key": known.key}
                )


def _nowhere(layers: Sequence[LayerText]) -> Iterator[Contradiction]:
    holders: dict[str, set[str]] = {}
    for layer in layers:
        for clause in _clauses(layer):
            holders.setdefault(clause["clause_id"], set()).add(layer.key)
    for one in _amending(layers):
        if not holders.get(one.clause["amends"], set()) - {one.layer.key}:
            yield _about(one, "amends_nowhere")


def _without_exemption(
    layers: Sequence[LayerText], exemptions: Collection[ExemptionKey]
) -> Iterator[Contradiction]:
    for one in _amending(layers):
        loosens = one.clause.get("effect") == "loosens"
        if loosens and (one.layer.key, one.clause["amends"]) not in exemptions:
            yield _about(one, "no_exemption")


def _against_one_another(
    layers: Sequence[LayerText], places: Sequence[Place]
) -> Iterator[Contradiction]:
    by_clause: dict[str, list[_Amending]] = {}
    for one in _amending(layers):
        by_clause.setdefault(one.clause["amends"], []).append(one)
    for together in by_clause.values():
        for first, second in combinations(together, 2):
            effects = {first.clause["effect"], second.clause["effect"]}
            if effects == {"tightens"} or not meet(first.layer.scope, second.layer.scope, places):
                continue
            other = {
                "other": _title(first.layer),
                "other_key": first.layer.key,
                "other_clause": first.clause["clause_id"],
            }
            code = "opposite" if effects == set(DIRECTIONS) else "both_loosen"
            yield _about(second, code, **other)


def _into_advice(layers: Sequence[LayerText]) -> Iterator[Contradiction]:
    binding = {c["clause_id"] for x in layers for c in _clauses(x) if c["normative"]}
    for one in _amending(layers):
        tightens = one.clause.get("effect") == "tightens"
        if tightens and not one.clause["normative"] and one.clause["amends"] in binding:
            yield _about(one, "into_advice")


def _overlapping(layers: Sequence[LayerText], places: Sequence[Place]) -> Iterator[Contradiction]:
    overlays = [layer for layer in layers if layer.kind in DIMENSION]
    for first, second in combinations(overlays, 2):
        if first.kind == second.kind and _same_people(first, second, places):
            params = {"layer": _title(second), "other": _title(first), "other_key": first.key}
            yield Contradiction("overlapping", second.key, params)


def _same_people(first: LayerText, second: LayerText, places: Sequence[Place]) -> bool:
    if first.scope == second.scope:
        return meet(first.scope, second.scope, places)
    own = DIMENSION[first.kind]
    others = {"units", "countries", "channels", "roles"} - {own}
    shared = getattr(first.scope, own) & getattr(second.scope, own)
    alike = all(getattr(first.scope, name) == getattr(second.scope, name) for name in others)
    return bool(shared) and alike and meet(first.scope, second.scope, places)


def _reaching_nobody(
    layers: Sequence[LayerText], places: Sequence[Place]
) -> Iterator[Contradiction]:
    for layer in layers:
        if not any(_is_at(layer.scope, place) for place in places):
            named = sorted(layer.scope.units | layer.scope.countries)
            if named:
                yield Contradiction("reaches_nobody", layer.key, {"scope": ", ".join(named)})


def _about(one: _Amending, code: str, **further: str) -> Contradiction:
    params = {"clause": one.clause["clause_id"], "amended": one.clause["amends"]}
    return Contradiction(code, one.layer.key, params | further)
