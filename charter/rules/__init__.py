"""Pure vocabulary of the charter's rules, shared with screening. No Django here.

`vocabulary` says what a rule is, `catalogue` which types exist, `params` and `terms` what their
parameters hold, `folding` in which form words are compared.
"""

from .catalogue import (
    CATALOGUE,
    GATES,
    RULE_TYPES,
    SEALED_PARAMS,
    default_rule,
    param_values,
    validate_params,
    with_gates,
)
from .params import Kind, Param, ParamError
from .terms import seal
from .typeset import RuleType
from .vocabulary import (
    Exemption,
    Localised,
    Mode,
    Rule,
    RuleSet,
    Scope,
    Severity,
    canonical_json,
    canonical_sha256,
)

__all__ = [
    "CATALOGUE",
    "GATES",
    "RULE_TYPES",
    "SEALED_PARAMS",
    "Exemption",
    "Kind",
    "Localised",
    "Mode",
    "Param",
    "ParamError",
    "Rule",
    "RuleSet",
    "RuleType",
    "Scope",
    "Severity",
    "canonical_json",
    "canonical_sha256",
    "default_rule",
    "param_values",
    "seal",
    "validate_params",
    "with_gates",
]
