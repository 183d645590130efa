"""Typed parameters of rules: what a form may ask for and what a rule may hold."""

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from enum import StrEnum
from typing import Any, NamedTuple

from .moments import parse_instant, parse_period
from .terms import SEALED, SealedTerm, Term


class Kind(StrEnum):
    """What a parameter holds. Lists are edited one item per line."""

    TERMS = "terms"  # list of words and expressions, see `terms`
    PHRASES = "phrases"  # list of free lines: accepted mentions, "wrong => right" pairs
    DOMAINS = "domains"  # list of host names; each covers its subdomains
    INTEGER = "integer"
    BOOLEAN = "boolean"
    TEXT = "text"
    CHOICE = "choice"
    INSTANT = "instant"  # local time and zone: 2026-12-01T09:00 Europe/Paris, "" for none
    PERIODS = "periods"  # list of "2026-11-05 2026-12-04 label", both days included
    DIGESTS = "digests"  # list of perceptual hashes: 16 hex digits, optional last day and label
    PASSAGES = "passages"  # list of long texts, one per line


@dataclass(frozen=True)
class Param:
    """One parameter of a rule type.

    `label` and `help` are English, marked for translation. `default` serves where a rule says
    nothing; `minimum` and `maximum` bound an integer, `choices` a choice. The terms of a `secret`
    parameter are kept sealed.
    """

    name: str
    kind: Kind
    default: Any
    required: bool = False
    label: str = ""
    help: str = ""
    choices: tuple[str, ...] = ()
    minimum: int = 0
    maximum: int = 100_000
    secret: bool = False


class ParamError(NamedTuple):
    """What is wrong: the parameter, a code, and the offending line or value, if one."""

    param: str
    code: str
    value: str = ""


MAX_TERMS = 100_000
MAX_LINE = 200
MAX_PASSAGE = 20_000
DIGEST = re.compile(r"(?P<hash>[0-9a-f]{16})(?: (?P<until>\d{4}-\d{2}-\d{2}))?(?: (?P<label>.*))?")
_DOMAIN = re.compile(r"(?=.{1,253}$)[a-z0-9-]{1,63}(?:\.[a-z0-9-]{1,63})*")


def gettext_noop(message: str) -> str:
    """Mark a message for translation; the form that shows it translates it."""
    return message


def check_values(params: tuple[Param, ...], values: Mapping[str, Any]) -> list[ParamError]:
    """Every error in `values`: unknown, required, wrong_type, out_of_range, not_a_choice,
    too_many, too_long, not_a_term, not_a_domain, not_an_instant, ambiguous_instant, not_a_period,
    not_a_digest."""
    known = {param.name for param in params}
    errors = [ParamError(name, "unknown") for name in values if name not in known]
    for param in params:
        value = values.get(param.name, param.default)
        if param.required and value in ("", (), [], None):
            errors.append(ParamError(param.name, "required"))
        else:
            errors += _CHECKS[param.kind](param, value)
    return errors


def _check_integer(param: Param, value: Any) -> list[ParamError]:
    if not isinstance(value, int) or isinstance(value, bool):
        return [ParamError(param.name, "wrong_type")]
    if not param.minimum <= value <= param.maximum:
        return [ParamError(param.name, "out_of_range", str(value))]
    return []


def _check_boolean(param: Param, value: Any) -> list[ParamError]:
    return [] if isinstance(value, bool) else [ParamError(param.name, "wrong_type")]


def _check_text(param: Param, value: Any) -> list[ParamError]:
    if not isinstance(value, str):
        return [ParamError(param.name, "wrong_type")]
    return [ParamError(param.name, "too_long")] if len(value) > MAX_LINE else []


def _check_choice(param: Param, value: Any) -> list[ParamError]:
    return [] if value in param.choices else [ParamError(param.name, "not_a_choice", str(value))]


def _check_lines(param: Param, value: Any, *, longest: int = MAX_LINE) -> list[ParamError]:
    if not isinstance(value, list | tuple) or not all(isinstance(item, str) for item in value):
        return [ParamError(param.name, "wrong_type")]
    if len(value) > MAX_TERMS:
        return [ParamError(param.name, "too_many", str(len(value)))]
    return [ParamError(param.name, "too_long", item) for item in value if len(item) > longest]


def _check_terms(param: Param, value: Any) -> list[ParamError]:
    return _check_lines(param, value) or [
        ParamError(param.name, "not_a_term", item) for item in value if not _is_term(item)
    ]


def _check_domains(param: Param, value: Any) -> list[ParamError]:
    return _check_lines(param, value) or [
        ParamError(param.name, "not_a_domain", item)
        for item in value
        if not _DOMAIN.fullmatch(item)
    ]


def _check_instant(param: Param, value: Any) -> list[ParamError]:
    if not isinstance(value, str):
        return [ParamError(param.name, "wrong_type")]
    try:
        parse_instant(value)
    except ValueError as error:
        code = "ambiguous_instant" if "ambiguous" in str(error) else "not_an_instant"
        return [ParamError(param.name, code, value)]
    return []


def _check_periods(param: Param, value: Any) -> list[ParamError]:
    return _check_lines(param, value) or [
        ParamError(param.name, "not_a_period", item) for item in value if not _is_period(item)
    ]


def _check_digests(param: Param, value: Any) -> list[ParamError]:
    return _check_lines(param, value) or [
        ParamError(param.name, "not_a_digest", item) for item in value if not DIGEST.fullmatch(item)
    ]


def _check_passages(param: Param, value: Any) -> list[ParamError]:
    return _check_lines(param, value, longest=MAX_PASSAGE)


def _is_period(line: str) -> bool:
    try:
        parse_period(line)
    except ValueError:
        return False
    return True


def _is_term(line: str) -> bool:
    try:
        SealedTerm.parse(line) if line.startswith(SEALED) else Term.parse(line)
    except ValueError:
        return False
    return True


_CHECKS: dict[Kind, Callable[[Param, Any], list[ParamError]]] = {
    Kind.TERMS: _check_terms,
    Kind.PHRASES: _check_lines,
    Kind.DOMAINS: _check_domains,
    Kind.INTEGER: _check_integer,
    Kind.BOOLEAN: _check_boolean,
    Kind.TEXT: _check_text,
    Kind.CHOICE: _check_choice,
    Kind.INSTANT: _check_instant,
    Kind.PERIODS: _check_periods,
    Kind.DIGESTS: _check_digests,
    Kind.PASSAGES: _check_passages,
}
