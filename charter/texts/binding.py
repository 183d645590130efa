"""What binds in an effective text, under one hash: the French wording of its binding clauses."""

from collections.abc import Mapping
from typing import Any

from charter.rules import canonical_sha256

# A clause is one block: to change any of these is to change the block.
WORDING = ("title", "duty", "reason", "good", "poor")


def binding_sha256(content: Mapping[str, Any]) -> str:
    """Return the hash of what binds in an effective content, {"fr": {"clauses": [...]}, ...}.

    Order, numbers, sections, translations and editions leave it as it is: an editorial change
    asks nobody to read again.
    """
    clauses = content["fr"]["clauses"]
    bound = {c["clause_id"]: _bound(c) for c in clauses if c["normative"] or _amendments(c)}
    return canonical_sha256(bound)


def _bound(clause: Mapping[str, Any]) -> dict[str, Any]:
    own = {name: clause.get(name) or "" for name in WORDING} if clause["normative"] else {}
    return {
        **own,
        "layer": clause.get("layer") or "group",
        "amendments": [
            {**_bound(a), "effect": a["effect"], "clause_id": a["clause_id"]}
            for a in _amendments(clause)
        ],
    }


def _amendments(clause: Mapping[str, Any]) -> list[Mapping[str, Any]]:
    return [a for a in clause.get("amendments", []) if a["normative"]]
