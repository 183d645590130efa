"""What screening answered: kept with all that it takes to compute it again, and compared."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from enum import StrEnum

from charter.rules import Rule, RuleSet, Severity
from moderation.models import Case, RuleSetSnapshot, Screening
from moderation.screening.content import Content
from moderation.screening.context import Context
from moderation.screening.edition import engine_edition
from moderation.screening.verdict import Finding, Verdict
from moderation.services import compiled
from moderation.services.screeners import Screened

# What these find is told to the author and forgotten: protected speech, and what would reveal
# another person's health, faith, politics or orientation.
NEVER_STORED = frozenset({"guard.protected_expression", "privacy.sensitive_other"})
CHUNK = 200


class Result(StrEnum):
    """What came of computing a screening again."""

    SAME = "same"
    # The engine is another one than then; what it says today may differ, and may not.
    OTHER_ENGINE = "other_engine"
    DIFFERENT = "different"
    # The content or the rules are not those that were screened.
    ALTERED = "altered"
    # Screening itself had failed: there is nothing to compare.
    NOTHING = "nothing"


@dataclass(frozen=True)
class Checked:
    """A screening and what came of computing it again."""

    screening: Screening
    result: Result


def kept(verdict: Verdict, rules: RuleSet) -> Verdict:
    """Return what of a verdict may be stored; its severity is that of what is left."""
    if not (verdict.findings or verdict.shadow or verdict.gates or verdict.guidance):
        return verdict
    types = {rule.code: rule.type for rule in rules.rules}

    def storable(found: Iterable[Finding]) -> tuple[Finding, ...]:
        return tuple(each for each in found if types.get(each.rule) not in NEVER_STORED)

    findings = storable(verdict.findings)
    return replace(
        verdict,
        findings=findings,
        severity=max((finding.severity for finding in findings), default=Severity.NOTE),
        shadow=storable(verdict.shadow),
        gates=storable(verdict.gates),
        guidance=(),
    )


def store(case: Case, screened: Screened) -> Screening:
    """Keep a screening of a case; the rule set it used is kept once."""
    row = as_row(case, screened, snapshot(screened.rules))
    row.save()
    return row


def store_all(looks: Sequence[tuple[Case, Screened]]) -> None:
    """Keep screenings of several cases by one rule set, in three queries at most."""
    if looks:
        rules = snapshot(looks[0][1].rules)
        Screening.objects.bulk_create(as_row(case, screened, rules) for case, screened in looks)


def as_row(case: Case, screened: Screened, rules: RuleSetSnapshot) -> Screening:
    """Return the row of a screening, not stored yet."""
    verdict = kept(screened.verdict, screened.rules)
    row = Screening(
        case=case,
        rules=rules,
        digest=case.digest,
        stage=screened.stage,
        context=screened.context.to_dict() if screened.context else None,
        verdict=verdict.to_dict(),
        severity=verdict.severity,
        weight=verdict.weight,
        cost=verdict.cost,
        engine=engine_edition(),
    )
    if screened.context:
        row.at = screened.context.now
    return row


def snapshot(rules: RuleSet) -> RuleSetSnapshot:
    """Return the row of a rule set, made when there is none; its rules are not read."""
    known = RuleSetSnapshot.objects.defer("rules").filter(fingerprint=rules.fingerprint).first()
    if known is not None:
        return known
    row, _made = RuleSetSnapshot.objects.get_or_create(
        fingerprint=rules.fingerprint,
        defaults={
            "version": rules.version,
            "rules": [rule.to_dict() for rule in rules.rules],
        },
    )
    return row


def rule_set(row: RuleSetSnapshot) -> RuleSet:
    """Return the rule set a row holds."""
    return RuleSet(tuple(Rule.from_dict(rule) for rule in row.rules), version=row.version)


def recompute(screening: Screening) -> Verdict:
    """Return what may be stored of the verdict that today's engine gives.

    Content, rules and context are those of then. ValueError where screening itself had failed.
    """
    if screening.context is None:
        raise ValueError(f"screening {screening.pk}: nothing to compute again")
    return _again(screening, rule_set(screening.rules))


def verify(case: int | None = None) -> Iterator[Checked]:
    """Compute the screenings again, of one case or of all, rule set by rule set."""
    screenings = Screening.objects.select_related("case").order_by("rules", "pk")
    if case is not None:
        screenings = screenings.filter(case=case)
    rules: tuple[int, RuleSet] | None = None
    for screening in screenings.iterator(CHUNK):
        if rules is None or rules[0] != screening.rules_id:
            rules = (screening.rules_id, rule_set(screening.rules))
        yield Checked(screening, _compare(screening, rules[1]))


def _compare(screening: Screening, rules: RuleSet) -> Result:
    if screening.context is None:
        return Result.NOTHING
    if (
        Content.from_dict(screening.case.content).digest != screening.digest
        or rules.fingerprint != screening.rules.fingerprint
    ):
        return Result.ALTERED
    if _again(screening, rules).to_dict() == screening.verdict:
        return Result.SAME
    return Result.DIFFERENT if screening.engine == engine_edition() else Result.OTHER_ENGINE


def _again(screening: Screening, rules: RuleSet) -> Verdict:
    content = Content.from_dict(screening.case.content)
    context = Context.from_dict(screening.context or {})
    return kept(compiled.screener_for(rules).screen(content, context), rules)
