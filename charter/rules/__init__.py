"""Pure vocabulary of the charter's rules, shared with screening. See `vocabulary`."""

from .vocabulary import Localised, Mode, Rule, RuleSet, Scope, Severity, canonical_json

__all__ = ["Localised", "Mode", "Rule", "RuleSet", "Scope", "Severity", "canonical_json"]
