"""The effective text: layers set into one another, from the group's charter to the narrowest."""

from collections.abc import Collection, Iterable, Mapping, Sequence
from typing import Any

from .audience import Audience, LayerText, applies

LANGUAGES = ("fr", "en")
# What the French page says for every language.
BINDING = ("clause_id", "number", "normative", "effect", "amends")
# (key of the layer that asks less, clause it asks less of)
ExemptionKey = tuple[str, str]
ClauseDict = dict[str, Any]


def applying(layers: Iterable[LayerText], audience: Audience) -> tuple[LayerText, ...]:
    """Return the layers an audience reads, in their order, whatever the order given."""
    return tuple(sorted((x for x in layers if applies(x, audience)), key=lambda x: x.place))


def compose(
    layers: Iterable[LayerText], audience: Audience, exemptions: Collection[ExemptionKey]
) -> dict[str, Any]:
    """Return what binds an audience: {"fr": {...}, "en": {...}, "layers": [...]}.

    Each language has the shape of a frozen content; its clauses carry "layer" and "amendments".
    Nothing an overlay says removes or rewords a clause: it stands beneath it, and what asks less
    is left out unless an exemption stands. KeyError when no group text is among the layers.
    """
    return assemble(applying(layers, audience), exemptions)


def assemble(ordered: Sequence[LayerText], exemptions: Collection[ExemptionKey]) -> dict[str, Any]:
    """Compose layers that are known to apply and in order; see `compose`."""
    content: dict[str, Any] = {
        language: _language(ordered, exemptions, language) for language in LANGUAGES
    }
    content["layers"] = [_named(layer) for layer in ordered]
    return content


def clauses_of(
    ordered: Sequence[LayerText], exemptions: Collection[ExemptionKey], language: str
) -> list[ClauseDict]:
    """Return the clauses of one language in order, each with its layer and its amendments."""
    found: list[ClauseDict] = []
    # Every clause and amendment, by its id: the clause beneath which more about it is set.
    heads: dict[str, ClauseDict] = {}
    for layer in ordered:
        for clause in _worded(layer, language):
            _place({**clause, "layer": layer.key}, found, heads, exemptions)
    if language != "fr":
        _mark_stale(found, {layer.key: layer.stale for layer in ordered})
    return found


def _worded(layer: LayerText, language: str) -> list[Mapping[str, Any]]:
    """The clauses of a layer in one language; the French ones say what binds, and the order."""
    french = layer.content["fr"]["clauses"]
    if language == "fr":
        return list(french)
    worded = {clause["clause_id"]: clause for clause in layer.content[language]["clauses"]}
    return [
        {**worded.get(c["clause_id"], c), **{name: c[name] for name in BINDING if name in c}}
        for c in french
    ]


def _place(
    clause: ClauseDict,
    found: list[ClauseDict],
    heads: dict[str, ClauseDict],
    exemptions: Collection[ExemptionKey],
) -> None:
    amended = clause.get("amends") or ""
    if clause.get("effect") == "loosens" and (
        (clause["layer"], amended) not in exemptions or amended not in heads
    ):
        return
    # A clause that is there already is never replaced: the second stands beneath the first.
    head = heads.get(amended) or heads.get(clause["clause_id"])
    if head is None:
        # What it makes stricter is not part of this text, so it stands by itself.
        clause["amendments"] = []
        heads[clause["clause_id"]] = clause
        found.append(clause)
        return
    head["amendments"].append(clause)
    heads.setdefault(clause["clause_id"], head)


def _mark_stale(clauses: Iterable[ClauseDict], stale: Mapping[str, Collection[str]]) -> None:
    for clause in clauses:
        if clause["clause_id"] in stale[clause["layer"]]:
            clause["stale"] = True
        _mark_stale(clause.get("amendments", ()), stale)


def _language(
    ordered: Sequence[LayerText], exemptions: Collection[ExemptionKey], language: str
) -> dict[str, Any]:
    frame = next((x.content[language] for x in ordered if x.kind == "group"), None)
    if frame is None:
        raise KeyError("group")
    return {**frame, "clauses": clauses_of(ordered, exemptions, language)}


def _named(layer: LayerText) -> dict[str, Any]:
    named: dict[str, Any] = {
        "key": layer.key,
        "kind": layer.kind,
        "version": layer.version,
        "number": layer.number,
        "sha256": layer.sha256,
        "title": dict(layer.title),
    }
    # An annex opens with words of its own; the group's stand in the frame.
    words = {x: layer.content[x].get("introduction") or "" for x in LANGUAGES}
    if layer.kind != "group" and any(words.values()):
        named["introduction"] = words
    return named
