"""Rule sets in files: the JSON of `Rule.to_dict`, read and checked with words that help."""

import json
from collections.abc import Mapping
from typing import Any

from charter.rules import CATALOGUE, Rule, RuleSet, validate_params


class RuleFileError(ValueError):
    """A file that holds no rule set; the message says where and why."""


def read_rules(text: str) -> RuleSet:
    """Return the rule set of a JSON text: a list of rules, or {"version": ..., "rules": [...]}."""
    try:
        data = json.loads(text)
    except ValueError as error:
        raise RuleFileError(f"no JSON: {error}") from error
    if isinstance(data, list):
        data = {"rules": data}
    if not isinstance(data, Mapping) or not isinstance(data.get("rules"), list):
        raise RuleFileError('neither a list of rules nor {"version": ..., "rules": [...]}')
    rules = tuple(_rule(item, number) for number, item in enumerate(data["rules"], start=1))
    if not rules:
        raise RuleFileError("no rule in it")
    return RuleSet(rules, version=str(data.get("version", "")))


def _rule(item: Any, number: int) -> Rule:
    name = f"rule {number}"
    if not isinstance(item, Mapping):
        raise RuleFileError(f"{name} is no object")
    name = f"{name} ({item.get('code', 'without a code')})"
    try:
        rule = Rule.from_dict(item)
    except (KeyError, TypeError, ValueError, AttributeError) as error:
        raise RuleFileError(f"{name}: {type(error).__name__}: {error}") from error
    if rule.type not in CATALOGUE:
        raise RuleFileError(f"{name}: there is no type {rule.type!r}")
    errors = validate_params(rule.type, rule.params)
    if errors:
        raise RuleFileError(f"{name}: " + "; ".join(" ".join(error).strip() for error in errors))
    return rule
