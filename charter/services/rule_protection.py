"""P-18 where a rule is saved: what touches protected speech needs a reason given by legal.

The reason and the rights are stored with the revision, and employee representatives read them.
"""

from collections.abc import Iterable, Mapping
from typing import Any

from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _

from charter import policies
from charter.models import Role, Rule, RuleRevision
from charter.rules import SEALED_PARAMS
from charter.rules.protected import Concern, lint
from charter.rules.protected_words import Right
from charter.rules.terms import SEALED
from charter.states import RevisionState
from config.kernel.errors import Invalid, NotAllowed

OVERRIDERS = (Role.LEGAL,)
READERS = (Role.REPRESENTATIVE, Role.AUDITOR, Role.LEGAL, Role.LEAD, Role.HR)
# Where the company's own names stand: criticism of them is protected.
OWN_NAMES = {"disclosure.affiliation": "brands", "brand.usage": "names"}
RIGHT_NAMES: dict[Right, str | Promise] = {
    Right.UNION: _("the freedom to join and to speak for a union"),
    Right.STRIKE: _("the right to strike"),
    Right.PAY: _("the right to speak of one’s pay"),
    Right.CONDITIONS: _("the right to speak of one’s working conditions"),
    Right.ALERT: _("the right to raise an alert"),
    Right.CRITICISM: _("the right to criticise one’s employer"),
}


def concerns(type: str, values: Mapping[str, Any]) -> list[Concern]:
    """Return what in the columns of a revision would touch protected speech."""
    message = {language: str(values.get(f"message_{language}") or "") for language in ("fr", "en")}
    return lint(type, values.get("params", {}), message, brands=own_names())


def may_override(user: Any) -> bool:
    """Say whether this person's reason lets a rule touch protected speech."""
    return policies.has_role(user, *OVERRIDERS)


def require(rule: Rule, values: Mapping[str, Any], *, actor: Any) -> dict[str, Any]:
    """Return the columns `protected_override` and `protected_rights` of a revision.

    Raises Invalid when it touches protected speech without a reason, NotAllowed when the reason is
    not legal's. A reason nothing asks for is not kept.
    """
    found = concerns(rule.type, values)
    rights = {concern.right for concern in found} | _sealed_rights(rule, values)
    if not rights:
        return {"protected_override": "", "protected_rights": ""}
    reason = str(values.get("protected_override") or "").strip()
    if not reason:
        raise Invalid("rule.protected", terms=_named(found), rights=", ".join(sorted(rights)))
    if not may_override(actor):
        raise NotAllowed("rule.protected_by_legal")
    return {"protected_override": reason, "protected_rights": " ".join(sorted(rights))}


def overrides() -> list[RuleRevision]:
    """Return the revisions that touch protected speech and act or may act, the newest first."""
    rows = RuleRevision.objects.exclude(protected_override="")
    rows = rows.exclude(state=RevisionState.RETIRED, activated_at__isnull=True)
    return list(rows.select_related("rule", "written_by").order_by("-written_at"))


def own_names() -> list[str]:
    """Return the names of the company and its brands, as the active rules know them."""
    active = RuleRevision.objects.filter(state=RevisionState.ACTIVE, rule__type__in=OWN_NAMES)
    names = {
        name
        for kind, params in active.values_list("rule__type", "params")
        for name in params.get(OWN_NAMES[kind], ())
    }
    return sorted(names)


def _sealed_rights(rule: Rule, values: Mapping[str, Any]) -> set[str]:
    """Rights of terms sealed earlier, as they were found then: nobody can read them again."""
    kept = any(
        str(line).startswith(SEALED)
        for kind, name in SEALED_PARAMS
        if kind == rule.type
        for line in values.get("params", {}).get(name, ())
    )
    before = rule.revisions.order_by("-number").first() if kept and rule.pk else None
    return set(before.protected_rights.split()) if before else set()


def _named(found: Iterable[Concern]) -> str:
    return ", ".join(f"“{term}”" for term in dict.fromkeys(concern.term for concern in found))
