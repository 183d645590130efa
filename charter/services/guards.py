"""What must be true before a text leaves its draft. Held here, so that no screen goes round it."""

from collections.abc import Iterable, Mapping, Sequence
from datetime import date, timedelta
from typing import Any

from django.utils import timezone

from charter.models import Clause, Layer, RuleRevision, Version
from charter.services import links
from charter.states import PREPARING, RevisionState, VersionState
from charter.texts.binding import WORDING
from charter.texts.requirements import (
    CONSULTED_ABOUT,
    LEAST_CLASS,
    NOTE_DAYS,
    NOTE_SEVERITY,
    RANK,
    ChangeClass,
)
from config.kernel.errors import Invalid

Clauses = Sequence[Mapping[str, Any]]


def require_submittable(given: Any) -> None:
    """Raise Invalid for the first thing that stands against a `versions.Submission`."""
    layer, terms = given.layer, given.terms
    clauses: Clauses = given.texts["fr"].content["clauses"]
    former = _in_force_clauses(layer)
    require_class(terms.change_class, former, clauses, touches=terms.touches)
    require_reach(terms.change_class, layer.key, terms.scope, clauses)
    if given.stale_english and terms.change_class == ChangeClass.MAJOR:
        raise Invalid("charter.english_stale", what=", ".join(given.stale_english))
    require_linked(former, clauses)
    _require_own_identifiers(layer, clauses)
    _require_known_targets(layer, clauses)
    if layer.kind == Layer.Kind.NOTE:
        _require_note(terms, clauses)


def require_class(
    change_class: str, former: Clauses, clauses: Clauses, *, touches: Iterable[str] = ()
) -> None:
    """Raise Invalid when the change is greater than its class says (the diff guard of 7.2)."""
    least, why = least_class(former, clauses, touches=touches)
    if RANK[ChangeClass(change_class)] >= RANK[least]:
        return
    if least is ChangeClass.MAJOR:
        raise Invalid("charter.class_major", clauses=", ".join(why))
    raise Invalid("charter.class_minor", clauses=", ".join(why))


def require_reach(
    change_class: str, layer_key: str, scope: Mapping[str, Sequence[str]], clauses: Clauses
) -> None:
    """Raise Invalid when a text reaches further than its edition in force and is not major.

    Each of its duties is a new one to whoever had it not: they are heard, and asked to read.
    """
    in_force = Version.objects.filter(layer__key=layer_key, state=VersionState.IN_FORCE)
    former = in_force.values_list("scope", flat=True).first()
    if former is None or change_class == ChangeClass.MAJOR:
        return
    further = [name for name in former if former[name] and not _within(scope, former, name)]
    if further and any(c["normative"] for c in clauses):
        raise Invalid("charter.class_reach")


def _within(scope: Mapping[str, Any], former: Mapping[str, Any], name: str) -> bool:
    return bool(scope.get(name)) and set(scope[name]) <= set(former[name])


def require_linked(former: Clauses, clauses: Clauses) -> None:
    """Raise Invalid when a binding clause that changed leads to no rule, lesson or reason."""
    changed = {clause_id for clause_id, how in changed_binding(former, clauses) if how != "removed"}
    loose = [gap.clause_id for gap in links.gaps(clauses) if gap.clause_id in changed]
    if loose:
        raise Invalid("charter.clauses_unlinked", clauses=", ".join(loose))


def least_class(
    former: Clauses, clauses: Clauses, *, touches: Iterable[str] = ()
) -> tuple[ChangeClass, list[str]]:
    """Return the least class of a change, and the clauses (or subjects) that ask for it."""
    subjects = sorted(CONSULTED_ABOUT & set(touches))
    asked: dict[str, ChangeClass] = dict.fromkeys(subjects, ChangeClass.MAJOR)
    asked |= {clause_id: LEAST_CLASS[how] for clause_id, how in changed_binding(former, clauses)}
    least = max(asked.values(), key=lambda c: RANK[c], default=ChangeClass.EDITORIAL)
    return least, [name for name, asks in asked.items() if asks is least]


def changed_binding(former: Clauses, clauses: Clauses) -> list[tuple[str, str]]:
    """Return (clause_id, "added" | "changed" | "removed") of the binding clauses that differ."""
    before = {c["clause_id"]: _block(c) for c in former if c["normative"]}
    after = {c["clause_id"]: _block(c) for c in clauses if c["normative"]}
    found = [(key, "added") for key in after if key not in before]
    found += [(key, "changed") for key in after if key in before and after[key] != before[key]]
    return found + [(key, "removed") for key in before if key not in after]


def _block(clause: Mapping[str, Any]) -> tuple[str, ...]:
    amends = (clause.get("effect") or "adds", clause.get("amends") or "")
    return (*(str(clause.get(name) or "") for name in WORDING), *amends)


def _in_force_clauses(layer: Layer) -> Clauses:
    version = Version.objects.filter(layer=layer, state=VersionState.IN_FORCE).first()
    return version.content["fr"]["clauses"] if version else []


def _require_own_identifiers(layer: Layer, clauses: Clauses) -> None:
    """Refuse a clause identifier that another text uses: rules and readings point at it."""
    living = (*PREPARING, VersionState.IN_FORCE)
    taken = Clause.objects.filter(
        clause_id__in=[c["clause_id"] for c in clauses], version__state__in=living
    ).exclude(version__layer=layer)
    found = sorted(set(taken.values_list("clause_id", flat=True)))
    if found:
        raise Invalid("charter.identifier_taken", clauses=", ".join(found))


def _require_known_targets(layer: Layer, clauses: Clauses) -> None:
    """Refuse to amend a clause that no other text in force holds."""
    amended = {c["amends"] for c in clauses if c.get("amends")}
    held = Clause.objects.filter(clause_id__in=amended, version__state=VersionState.IN_FORCE)
    known = held.exclude(version__layer=layer).values_list("clause_id", flat=True)
    missing = sorted(amended - set(known))
    if missing:
        raise Invalid("charter.amends_nothing", clauses=", ".join(missing))


def _require_note(terms: Any, clauses: Clauses) -> None:
    """Hold a guidance note to what 7.2 lets it be: short-lived, and nothing held back by it."""
    today = timezone.localdate()
    if terms.expires_on is None or not today < terms.expires_on <= _last_day(today):
        raise Invalid("note.too_long", days=NOTE_DAYS)
    if CONSULTED_ABOUT & set(terms.touches) or terms.annexed:
        raise Invalid("note.disciplinary")
    strict = RuleRevision.objects.filter(
        rule__clause_id__in=[c["clause_id"] for c in clauses],
        severity__gt=NOTE_SEVERITY,
    ).exclude(state=RevisionState.RETIRED)
    if strict.exists():
        raise Invalid("note.strict_rule", rules=", ".join(sorted(str(r.rule) for r in strict)))


def _last_day(today: date) -> date:
    return today + timedelta(days=NOTE_DAYS)
