"""Freeze the texts that are submitted, number them when they bind, and read back what is in force.

The steps between are in `review`, `formalities` and `calendar`.
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import asdict, dataclass, field
from datetime import date, datetime
from typing import Any

from django.db import IntegrityError, transaction
from django.db.models import Max
from django.utils import timezone

from charter.models import Clause, Layer, RuleRevision, Unit, Version
from charter.rules import canonical_sha256
from charter.services import guards, rules
from charter.signals import version_in_force as version_in_force_signal
from charter.states import PREPARING, PUBLISHED, VERSION, VersionState
from charter.texts.requirements import ChangeClass
from config.kernel import audit
from config.kernel.errors import Invalid, NotAllowed, WrongState
from config.kernel.language import reading_language

LANGUAGES = ("fr", "en")
WORDING = ("title", "duty", "reason", "good", "poor")
LINKS = ("effect", "amends", "objective_id", "lesson", "not_checkable")
GROUP = "group"


@dataclass(frozen=True)
class LanguageText:
    """One language of an edition: the revision it was written in, its text and its page.

    `content` holds JSON values only; its key "clauses" is a list of {clause_id, number,
    normative, title, duty, reason, good, poor, ...}. `html` is what readers see.
    """

    revision_id: int
    content: Mapping[str, Any]
    html: str


@dataclass(frozen=True)
class Terms:
    """For whom a version is, and what it changes: it decides who must be heard.

    `scope` is {"units": [codes], "countries": [...], "channels": [...], "roles": [...]}, an empty
    list meaning everybody; `expires_on` is for guidance notes only.
    """

    change_class: str = ChangeClass.MAJOR.value
    touches: tuple[str, ...] = ()
    annexed: bool = False
    scope: Mapping[str, Sequence[str]] = field(default_factory=dict)
    expires_on: date | None = None

    def to_dict(self) -> dict[str, Any]:
        """JSON values, for the hash."""
        values = asdict(self)
        ends = self.expires_on.isoformat() if self.expires_on else None
        return {**values, "touches": sorted(self.touches), "expires_on": ends}


@dataclass(frozen=True)
class Submission:
    """What is handed in to be frozen: both languages of one layer, and what they change.

    `texts` has the keys "fr" and "en"; `authors` are {"person", "name", "part"} of everybody who
    wrote or submitted; `stale_english` names clauses whose English is older than the French.
    """

    layer: Layer
    texts: Mapping[str, LanguageText]
    terms: Terms = field(default_factory=Terms)
    authors: Sequence[Mapping[str, Any]] = ()
    stale_english: Sequence[str] = ()


def ensure_layer(
    *, key: str, kind: str, unit: Unit | None, titles: Mapping[str, str], actor: Any
) -> Layer:
    """Return the layer of this key, made if need be; its titles follow those of its page.

    Where an edition is in force, what is only handed in changes neither its title nor where it
    belongs: the title follows when the next one binds. Raises Invalid for another kind or unit.
    """
    values = {"title_fr": titles["fr"], "title_en": titles["en"]}
    with transaction.atomic():
        row, made = Layer.objects.get_or_create(
            key=key, defaults={"kind": kind, "unit": unit, **values}
        )
        if made:
            audit.record(row, "layer.make", actor=actor, key=key, kind=kind)
        elif row.kind != kind:
            raise Invalid("layer.other_kind", key=key)
        elif not row.versions.filter(state=VersionState.IN_FORCE).exists():
            Layer.objects.filter(pk=row.pk).update(**values, unit=unit or row.unit)
        elif unit is not None and row.unit is not None and unit != row.unit:
            raise Invalid("layer.other_unit", unit=row.unit.name)
    row.refresh_from_db()
    return row


def version_in_force(layer_key: str = GROUP) -> Version | None:
    """Return the version of a layer in force, without the long columns nobody asked for."""
    return (
        Version.objects.filter(layer__key=layer_key, state=VersionState.IN_FORCE)
        .select_related("layer__unit")
        .defer("content", "html_fr", "html_en")
        .first()
    )


def prepared(layer_key: str) -> Version | None:
    """Return the version of a layer that is under way, if any."""
    under_way = Version.objects.filter(layer__key=layer_key, state__in=PREPARING)
    return under_way.select_related("layer__unit").first()


def clause(clause_id: str) -> Clause | None:
    """Return the frozen clause of whichever version in force holds it."""
    return Clause.objects.filter(version__state=VersionState.IN_FORCE, clause_id=clause_id).first()


def frozen_content(layer_key: str = GROUP) -> Mapping[str, Any] | None:
    """Return the content in force, {"fr": {...}, "en": {...}, "rules": [...]}; None without one."""
    in_force = Version.objects.filter(layer__key=layer_key, state=VersionState.IN_FORCE)
    return in_force.values_list("content", flat=True).first()


def frozen_revision_ids(revision_ids: Iterable[int], *, bound: bool = False) -> set[int]:
    """Return which of these page revisions were ever frozen; with `bound`, which ever bound."""
    ids = list(revision_ids)
    rows = Version.objects.filter(state__in=PUBLISHED) if bound else Version.objects.all()
    french = rows.filter(revision_fr_id__in=ids).values_list("revision_fr_id", flat=True)
    english = rows.filter(revision_en_id__in=ids).values_list("revision_en_id", flat=True)
    return {*french, *english}


def revisions_in_force() -> set[int]:
    """Return the ids of the page revisions of every text in force, French and English."""
    rows = Version.objects.filter(state=VersionState.IN_FORCE)
    return {pk for pair in rows.values_list("revision_fr_id", "revision_en_id") for pk in pair}


def binding_content(revision_id: int | None, language: str) -> Mapping[str, Any] | None:
    """Return the frozen content in force of exactly this revision; None when there is none."""
    if revision_id is None or language not in LANGUAGES:
        return None
    in_force = Version.objects.filter(
        **{f"revision_{language}_id": revision_id}, state=VersionState.IN_FORCE
    )
    row = in_force.values_list("content", flat=True).first()
    return None if row is None else row[language]


def freeze_version(given: Submission, *, actor: Any, at: datetime | None = None) -> Version:
    """Store both languages and the rules of the day as a version in review, unchangeable.

    `at` dates the demonstration's history and is refused for anyone else. Raises Invalid when a
    guard of `charter.services.guards` refuses, WrongState while another version of the layer is
    under way.
    """
    if at is not None and not getattr(actor, "is_demo", False):
        raise NotAllowed("charter.past_date")
    guards.require_submittable(given)
    clause_ids = {c["clause_id"] for c in given.texts["fr"].content["clauses"]}
    revisions = rules.active_revisions(clause_ids)
    with transaction.atomic():
        version = _create(given, revisions, at or timezone.now())
        Clause.objects.bulk_create(_clauses(version))
        version.rules.set(revisions)
        audit.record(
            version, "version.submit", actor=actor, layer=given.layer.key, sha256=version.sha256,
            change=version.change_class,
        )  # fmt: skip
    return version


def _create(given: Submission, revisions: Iterable[RuleRevision], at: datetime) -> Version:
    texts, terms = given.texts, given.terms
    content: dict[str, Any] = {language: dict(texts[language].content) for language in LANGUAGES}
    content["rules"] = [rules.as_rule(revision).to_dict() for revision in revisions]
    content["terms"] = {"layer": given.layer.key, **terms.to_dict()}
    columns: dict[str, Any] = {f"html_{language}": text.html for language, text in texts.items()}
    columns |= {f"revision_{language}_id": text.revision_id for language, text in texts.items()}
    try:
        with transaction.atomic():
            return Version.objects.create(
                **columns,
                **{**asdict(terms), "touches": sorted(terms.touches)},
                layer=given.layer,
                content=content,
                sha256=canonical_sha256(content),
                change_note=str(texts["fr"].content.get("change_note") or ""),
                authors=list(given.authors),
                stale_english=list(given.stale_english),
                frozen_at=at,
            )
    except IntegrityError as error:
        if prepared(given.layer.key) is None:
            raise
        raise WrongState("version.another_under_way") from error


def withdraw(version: Version, *, reason: str, actor: Any) -> None:
    """Take back a version that is under way; its text goes on as a draft."""
    VERSION.advance(version, "withdraw", actor=actor, data={"reason": reason})


def put_in_force(version: Version, *, actor: Any, at: datetime | None = None) -> None:
    """Make this the version of its layer in force; the former one is superseded at once.

    Only `charter.services.schedule` calls it, when all guards have been asked again.
    """
    now = at or timezone.now()
    with transaction.atomic():
        former = Version.objects.filter(layer=version.layer, state=VersionState.IN_FORCE).first()
        if former is not None:
            VERSION.advance(former, "supersede", actor=actor, changes={"superseded_at": now})
        changes = {"in_force_at": now, "number": _next_number(version.layer)}
        VERSION.advance(version, "put_in_force", actor=actor, changes=changes)
        if former is not None:
            name_layer(version)
        announce(version)


def name_layer(version: Version) -> None:
    """Give a layer the titles of the version that binds now."""
    titles = {f"title_{language}": version.content[language]["title"] for language in LANGUAGES}
    Layer.objects.filter(versions=version).update(**titles)


def announce(version: Version) -> None:
    """Tell the apps above, once this is committed, that the text in force is another."""
    transaction.on_commit(
        lambda: version_in_force_signal.send(sender=Version, version=version), robust=True
    )


def verifies(version: Version) -> bool:
    """Say whether a stored version still matches its hash."""
    return canonical_sha256(version.content) == version.sha256


def _next_number(layer: Layer | None) -> int:
    last = Version.objects.filter(layer=layer).aggregate(last=Max("number"))["last"]
    return (last or 0) + 1


def _clauses(version: Version) -> list[Clause]:
    french = version.content["fr"]["clauses"]
    english = {item["clause_id"]: item for item in version.content["en"]["clauses"]}
    missing = [item["clause_id"] for item in french if item["clause_id"] not in english]
    if missing or len(french) != len(english):
        raise Invalid("charter.clauses_differ", clauses=", ".join(missing))
    return [_clause(version, item, english[item["clause_id"]]) for item in french]


def _clause(version: Version, french: Mapping[str, Any], english: Mapping[str, Any]) -> Clause:
    wording = {f"{name}_fr": french[name] for name in WORDING}
    wording |= {f"{name}_en": english[name] for name in WORDING}
    links = {name: french[name] for name in LINKS if french.get(name)}
    return Clause(
        version=version,
        clause_id=french["clause_id"],
        number=french["number"],
        normative=french["normative"],
        **wording,
        **links,
    )


def amendable_clauses() -> list[tuple[str, str]]:
    """Return (clause_id, "number. title") of the clauses in force, the group's charter first."""
    clauses = Clause.objects.filter(version__state=VersionState.IN_FORCE)
    rows = clauses.order_by("version__layer_id", "number").select_related("version__layer")
    return [(row.clause_id, f"{row} – {row.version.layer}") for row in rows]


def objectives() -> list[Mapping[str, Any]]:
    """Return the objectives of the charter in force, in the active language."""
    content = frozen_content()
    language = reading_language()
    return list(content[language].get("objectives", [])) if content else []


def objective_choices() -> list[tuple[str, str]]:
    """Return (objective_id, title) of the charter in force."""
    return [(row["objective_id"], row["title"]) for row in objectives()]
