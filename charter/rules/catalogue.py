"""The rule types screening knows: parameters, default severity and default wording.

The numbers R01 ... R38 are those of the rules' catalogue. A rule is an instance of a type, bound
to a clause of the charter.
"""

from collections.abc import Mapping
from types import MappingProxyType
from typing import Any

from .params import Param, ParamError, check_values
from .types_conduct import CONDUCT
from .types_discretion import DISCRETION
from .types_gates import GATES as GATE_TYPES
from .types_publishing import PUBLISHING
from .types_secrecy import SECRECY
from .typeset import RuleType
from .vocabulary import Mode, Rule, RuleSet, Severity

_TYPES = (*CONDUCT, *SECRECY, *DISCRETION, *PUBLISHING, *GATE_TYPES)
CATALOGUE: Mapping[str, RuleType] = MappingProxyType(
    {entry.type: entry for entry in sorted(_TYPES, key=lambda entry: entry.code)}
)
"""Rule type -> all that is known of it, in the order of their codes."""

GATES = frozenset(entry.type for entry in GATE_TYPES)
"""Types that look at circumstances, not at words; each is in force unless a rule replaces it."""

SEALED_PARAMS = frozenset(
    (entry.type, param.name) for entry in _TYPES for param in entry.params if param.secret
)
"""(type, parameter) whose terms are kept sealed: nobody reads them back."""

RULE_TYPES: Mapping[str, tuple[Param, ...]] = MappingProxyType(
    {name: entry.params for name, entry in CATALOGUE.items()}
)
"""Rule type -> its typed parameters."""


def validate_params(type: str, params: Mapping[str, Any]) -> list[ParamError]:
    """What is wrong with the parameters of a rule of this type; empty when all is well.

    A type nobody knows gives one error `unknown_type`.
    """
    entry = CATALOGUE.get(type)
    if entry is None:
        return [ParamError("type", "unknown_type", type)]
    return check_values(entry.params, params)


def param_values(rule: Rule) -> dict[str, Any]:
    """The rule's parameters, completed by the defaults of its type; KeyError if type unknown."""
    defaults = {param.name: param.default for param in RULE_TYPES[rule.type]}
    return defaults | dict(rule.params)


def default_rule(type: str, *, clause_id: str, **changes: Any) -> Rule:
    """A rule of this type in its usual form: severity, message and suggestion of the catalogue.

    `changes` are fields of Rule (`params=...`, `mode=...`) that replace the usual ones.
    """
    entry = CATALOGUE[type]
    usual: dict[str, Any] = {
        "code": entry.code,
        "type": type,
        "revision": 1,
        "clause_id": clause_id,
        "severity": Severity(entry.severity),
        "mode": Mode.ENFORCE,
        "params": {},
        "message": entry.message,
        "suggestion": entry.suggestion,
    }
    return Rule(**(usual | changes))


def with_gates(rules: RuleSet) -> RuleSet:
    """The set completed by the usual form of every gate that no rule of the set configures."""
    present = {rule.type for rule in rules.rules}
    missing = [default_rule(name, clause_id="") for name in CATALOGUE if name in GATES - present]
    return RuleSet((*rules.rules, *missing), rules.version) if missing else rules
