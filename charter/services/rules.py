"""Write and retire the rules of clauses; read those in force.

A revision never changes once written. Legal or a lead moderator writes it, another of them
activates it (governance 5: nobody both writes and approves a rule); see `rule_activation`.
"""

from collections.abc import Iterable, Mapping
from dataclasses import replace
from typing import Any

from django.conf import settings
from django.db import IntegrityError, transaction
from django.db.models import F, FilteredRelation, Max, QuerySet
from django.utils import timezone

from charter import policies
from charter.models import Clause, Role, RuleRevision, Version
from charter.models import Rule as RuleRow
from charter.rules import (
    CATALOGUE,
    SEALED_PARAMS,
    Exemption,
    Kind,
    Mode,
    Rule,
    RuleSet,
    Scope,
    Severity,
    seal,
    validate_params,
)
from charter.services import rule_exemptions, rule_protection
from charter.states import RULE_REVISION, RevisionState, VersionState
from config.kernel import audit
from config.kernel.errors import Invalid, NotAllowed, Stale, WrongState

WRITERS = (Role.LEGAL, Role.LEAD)

_in_force: tuple[tuple[Any, ...], RuleSet] | None = None


def rules_in_force() -> RuleSet:
    """Return the active rules whose clause is in some text in force, each within its audience.

    Two small queries; the rules themselves are read again only when one of them changed, or an
    exemption was granted, revoked or is over, since neither ever changes otherwise.
    """
    global _in_force
    texts = tuple(_in_force_texts().values_list("pk", "layer__kind", "number"))
    token = (texts, tuple(_active_in(pk for pk, _, _ in texts)))
    if _in_force is None or _in_force[0] != token:
        rows = RuleRevision.objects.filter(pk__in={pk for pk, _ in token[1]}).order_by("pk")
        rows = rows.select_related("rule").prefetch_related(rule_exemptions.prefetched())
        scopes = _scopes()
        found = tuple(_within(as_rule(row), scopes.get(row.rule.clause_id, {})) for row in rows)
        _in_force = (token, RuleSet(found, version=_label(texts)))
    return _in_force[1]


def _in_force_texts() -> QuerySet[Version]:
    return Version.objects.filter(state=VersionState.IN_FORCE).order_by("pk")


def _label(texts: Iterable[tuple[int, str, int | None]]) -> str:
    """Name the set by the edition of the charter, and by the other texts where there are any."""
    group = [str(number) for _, kind, number in texts if kind == "group"]
    others = [f"{pk}" for pk, kind, _ in texts if kind != "group"]
    return "+".join([*group, *others])


def _active_in(version_ids: Iterable[int]) -> QuerySet[RuleRevision, tuple[int, int | None]]:
    """Return (revision, exemption in effect) of the active rules, None where nobody is spared."""
    clauses = Clause.objects.filter(version__in=list(version_ids)).values("clause_id")
    active = RuleRevision.objects.filter(state=RevisionState.ACTIVE, rule__clause_id__in=clauses)
    spares = FilteredRelation(
        "rule__exemptions", condition=rule_exemptions.in_effect("rule__exemptions__")
    )
    found = active.annotate(spares=spares).order_by("pk", "spares__pk")
    return found.values_list("pk", F("spares__pk"))


def _scopes() -> dict[str, Mapping[str, Any]]:
    """Return for whom each clause in force is, by its identifier."""
    clauses = Clause.objects.filter(version__state=VersionState.IN_FORCE)
    return dict(clauses.values_list("clause_id", "version__scope"))


def _within(rule: Rule, scope: Mapping[str, Any]) -> Rule:
    """Keep a rule of an annex within the annex's audience, where it names none of its own."""
    own = rule.scope
    return replace(
        rule,
        scope=replace(
            own,
            units=own.units or tuple(scope.get("units", ())),
            countries=own.countries or tuple(scope.get("countries", ())),
            networks=own.networks or tuple(scope.get("channels", ())),
        ),
    )


def active_revisions(clause_ids: Iterable[str]) -> list[RuleRevision]:
    """Return the active revisions of these clauses' rules, in the order of their codes."""
    return list(
        RuleRevision.objects.filter(state=RevisionState.ACTIVE, rule__clause_id__in=clause_ids)
        .select_related("rule")
        .order_by("rule__code")
    )


def as_rule(revision: RuleRevision) -> Rule:
    """Return a revision as the pure value that screening reads."""
    return Rule(
        code=revision.rule.code,
        type=revision.rule.type,
        revision=revision.number,
        clause_id=revision.rule.clause_id,
        severity=Severity(revision.severity),
        mode=Mode(revision.mode),
        params=revision.params,
        message={"fr": revision.message_fr, "en": revision.message_en},
        suggestion={"fr": revision.suggestion_fr, "en": revision.suggestion_en},
        scope=Scope.from_dict(revision.scope),
        valid_from=revision.valid_from,
        valid_until=revision.valid_until,
        exemptions=tuple(
            Exemption(until=row.expires_at, roles=tuple(row.roles), units=tuple(row.units))
            for row in rule_exemptions.of_rule(revision.rule)
        ),
        lesson=revision.lesson,
    )


def draft(rule: RuleRow, values: Mapping[str, Any]) -> Rule:
    """Return a revision that nobody has saved as the value that screening reads, terms sealed."""
    params = _sealed(rule.type, values["params"])
    return as_rule(RuleRevision(rule=rule, number=0, **{**values, "params": params}))


def term_key() -> bytes:
    """Return the key under which restricted terms are sealed, and compared by screening."""
    return b"restricted-terms:" + settings.PSEUDONYM_KEY.encode()


def may_write(user: Any) -> bool:
    """Say whether a person may write and activate rules at all."""
    return policies.has_role(user, *WRITERS)


def of_clause(clause_id: str) -> QuerySet[RuleRow]:
    """Return the rules of a clause with their revisions, newest first."""
    return RuleRow.objects.filter(clause_id=clause_id).prefetch_related(
        "revisions__written_by", "revisions__activated_by"
    )


def write_rule(
    *, clause_id: str, type: str, code: str, values: Mapping[str, Any], actor: Any
) -> RuleRevision:
    """Propose a new rule for a clause; `values` are columns of its first revision."""
    _require_writer(actor)
    if type not in CATALOGUE:
        raise Invalid("rule.unknown_type", type=type)
    try:
        with transaction.atomic():
            rule = RuleRow.objects.create(code=code, type=type, clause_id=clause_id)
            return revise_rule(rule, values=values, actor=actor)
    except IntegrityError as error:
        raise Invalid("rule.code_taken", rule=code) from error


def revise_rule(
    rule: RuleRow, *, values: Mapping[str, Any], actor: Any, based_on: int | None = None
) -> RuleRevision:
    """Propose a new revision of a rule; the active one stays until the new one is activated.

    `based_on` is the number of the newest revision the writer saw. Raises Stale when there is
    another one by now; Invalid for parameters the catalogue refuses, and for what would touch
    protected speech without a reason given by legal.
    """
    _require_writer(actor)
    params = dict(values.get("params", {}))
    _check(rule.type, params)
    protected = rule_protection.require(rule, values, actor=actor)
    params = _sealed(rule.type, params)
    last = rule.revisions.aggregate(last=Max("number"))["last"] or 0
    if based_on is not None and based_on != last:
        raise Stale("rule.newer_revision", number=last)
    columns = {**values, **protected, "params": params}
    try:
        with transaction.atomic():
            row = RuleRevision.objects.create(
                **columns, rule=rule, number=last + 1, written_by=actor
            )
            audit.record(row, "rule_revision.write", actor=actor, rule=rule.code, number=row.number)
    except IntegrityError as error:
        raise Stale("rule.newer_revision", number=last + 1) from error
    return row


def _check(type: str, params: Mapping[str, Any]) -> None:
    errors = validate_params(type, params)
    if errors:
        raise Invalid("rule.bad_params", errors=", ".join(f"{e.param}: {e.code}" for e in errors))


def copy_revision(revision: RuleRevision, *, writer: Any) -> RuleRevision:
    """Propose the values of an earlier revision again: a suspension brings its text back."""
    last = revision.rule.revisions.aggregate(last=Max("number"))["last"] or 0
    columns = {name: getattr(revision, name) for name in COPIED}
    row = RuleRevision.objects.create(
        rule=revision.rule, number=last + 1, written_by=writer, **columns
    )
    audit.record(
        row, "rule_revision.copy", actor=writer, rule=revision.rule.code, number=row.number,
        of=revision.number,
    )  # fmt: skip
    return row


def replace_active(revision: RuleRevision, *, activator: Any) -> None:
    """Put a copied revision in the place of the active one; two people suspended its text.

    Only what was active before comes back this way: anything new goes through `rule_activation`.
    """
    if not _acted_before(revision):
        raise WrongState("rule.not_a_copy")
    active = revision.rule.revisions.filter(state=RevisionState.ACTIVE).first()
    if active is not None:
        RULE_REVISION.advance(active, "retire", actor=activator)
    changes = {"activated_by": activator, "activated_at": timezone.now()}
    RULE_REVISION.advance(revision, "activate", actor=activator, changes=changes)


def _acted_before(revision: RuleRevision) -> bool:
    stored = RuleRevision.objects.get(pk=revision.pk)
    before = stored.rule.revisions.filter(activated_at__isnull=False).exclude(pk=stored.pk)
    values = [getattr(stored, name) for name in COPIED]
    return any([getattr(row, name) for name in COPIED] == values for row in before)


def retire_active(revision: RuleRevision, *, actor: Any) -> None:
    """Stop a rule together with the suspended text it came with."""
    RULE_REVISION.advance(revision, "retire", actor=actor)


COPIED = (
    "severity", "mode", "params", "scope", "valid_from", "valid_until", "message_fr", "message_en",
    "suggestion_fr", "suggestion_en", "lesson", "review_on", "protected_override",
    "protected_rights",
)  # fmt: skip


def retire_revision(revision: RuleRevision, *, actor: Any) -> None:
    """Withdraw a proposal, or stop an active rule."""
    _require_writer(actor)
    RULE_REVISION.advance(revision, "retire", actor=actor)


def _require_writer(actor: Any) -> None:
    if not may_write(actor):
        raise NotAllowed("rule.writers_only")


def _sealed(type: str, params: Mapping[str, Any]) -> dict[str, Any]:
    sealed = dict(params)
    for param in CATALOGUE[type].params:
        if (type, param.name) in SEALED_PARAMS and param.kind is Kind.TERMS:
            sealed[param.name] = _seal_all(sealed.get(param.name, []))
    return sealed


def _seal_all(lines: Iterable[str]) -> list[str]:
    key = term_key()
    try:
        return [seal(line, key) for line in lines]
    except ValueError as error:
        raise Invalid("rule.bad_term", term=str(error)) from error
