"""Pure vocabulary of the charter's rules, shared with screening. No Django here.

`vocabulary` says what a rule is, `catalogue` which types exist, `params` and `terms` what their
parameters hold, `folding` in which form words are compared.
"""

from .catalogue import CATALOGUE, RULE_TYPES, default_rule, param_values, validate_params
from .params import Kind, Param, ParamError
from .terms import seal
from .typeset import RuleType
from .vocabulary import Localised, Mode, Rule, RuleSet, Scope, Severity, canonical_json

__all__ = [
    "CATALOGUE",
    "RULE_TYPES",
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
    "default_rule",
    "param_values",
    "seal",
    "validate_params",
]
