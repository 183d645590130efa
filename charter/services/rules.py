"""Write, activate and retire the rules of clauses; read those in force.

A revision never changes once written. Legal or a lead moderator writes it, another of them
activates it (governance 5: nobody both writes and approves a rule).
"""

from collections.abc import Iterable, Mapping
from typing import Any

from django.conf import settings
from django.db import IntegrityError, transaction
from django.db.models import Max, QuerySet
from django.utils import timezone

from charter import policies
from charter.models import Role, RuleRevision, Version
from charter.models import Rule as RuleRow
from charter.rules import (
    CATALOGUE,
    Kind,
    Mode,
    Rule,
    RuleSet,
    Scope,
    Severity,
    seal,
    validate_params,
)
from charter.states import RULE_REVISION, RevisionState, VersionState
from config.kernel import audit
from config.kernel.errors import Invalid, NotAllowed, WrongState

WRITERS = (Role.LEGAL, Role.LEAD)
# The types whose terms are kept sealed: nobody reads them back, screening compares hashes.
SEALED_PARAMS = {("confidential.lexicon", "terms")}

_in_force: tuple[tuple[Any, ...], RuleSet] | None = None


def rules_in_force() -> RuleSet:
    """Return the active rules whose clause is in the version in force.

    Two small queries; the rules themselves are read again only when one of them changed, since
    a revision is immutable.
    """
    global _in_force
    version = Version.objects.filter(state=VersionState.IN_FORCE).values_list("pk", "number")
    pk, number = version.first() or (None, None)
    found = _active(f"{pk}").values_list("pk", flat=True) if pk else ()
    token = (pk, tuple(found))
    if _in_force is None or _in_force[0] != token:
        rows = RuleRevision.objects.filter(pk__in=token[1]).select_related("rule").order_by("pk")
        _in_force = (token, RuleSet(tuple(map(as_rule, rows)), version=str(number or "")))
    return _in_force[1]


def _active(version_pk: Any) -> QuerySet[RuleRevision]:
    return RuleRevision.objects.filter(
        state=RevisionState.ACTIVE,
        rule__clause_id__in=Version.objects.filter(pk=version_pk).values("clauses__clause_id"),
    ).order_by("pk")


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
    )


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


def revise_rule(rule: RuleRow, *, values: Mapping[str, Any], actor: Any) -> RuleRevision:
    """Propose a new revision of a rule; the active one stays until the new one is activated."""
    _require_writer(actor)
    params = _sealed(rule.type, values.get("params", {}))
    errors = validate_params(rule.type, params)
    if errors:
        raise Invalid("rule.bad_params", errors=", ".join(f"{e.param}: {e.code}" for e in errors))
    with transaction.atomic():
        last = rule.revisions.aggregate(last=Max("number"))["last"] or 0
        row = RuleRevision.objects.create(
            **{**values, "params": params, "rule": rule, "number": last + 1, "written_by": actor}
        )
        audit.record(row, "rule_revision.write", actor=actor, rule=rule.code, number=row.number)
    return row


def activate_revision(revision: RuleRevision, *, actor: Any) -> None:
    """Put a proposed revision in force and retire the former one. Never by its writer."""
    _require_writer(actor)
    if revision.written_by_id == actor.pk:
        raise NotAllowed("rule.own_revision")
    with transaction.atomic():
        active = revision.rule.revisions.filter(state=RevisionState.ACTIVE).first()
        if active is not None and active.number > revision.number:
            raise WrongState("rule.older_revision", number=active.number)
        if active is not None:
            RULE_REVISION.advance(active, "retire", actor=actor)
        RULE_REVISION.advance(
            revision,
            "activate",
            actor=actor,
            changes={"activated_by": actor, "activated_at": timezone.now()},
        )


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
