"""A rule set made ready to run: one lexicon for all rules, and who owns each of its entries."""

import gc
from collections.abc import Callable, Iterable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field
from functools import lru_cache
from typing import Any, NamedTuple

from charter.rules import Rule, param_values
from charter.rules.terms import Term

from .brands import named
from .checks import CHECKS, GUARD
from .lexicon import Lexicon
from .normalise import DISGUISES
from .reading import Check, Reading

TRAITS = (
    *("links", "media", "capitals", "flags", "circumstances"),
    *("freezes", "copies", "linking", "accounts"),
)
"""Groups that stand for traits of a post as a whole; see `Reading.traits`."""


class Owner(NamedTuple):
    """A rule (by its place in the plan) that looks for an entry of the lexicon, in one group."""

    entry: int
    group: str
    term: Term | None
    wakes: bool


Owners = dict[int, tuple[Owner, ...]]
Glance = Callable[[Reading], bool]


@dataclass(frozen=True)
class Entry:
    """One rule with its check and its completed parameters."""

    rule: Rule
    check: Check
    params: Mapping[str, Any]


@dataclass
class Plan:
    """What a screener runs. `always` and `traits` tell which entries run without a match.

    `lexicon` holds what may wake a rule, `support` what rules that are awake look for besides: most
    posts wake none, and common words are not even looked for in them. Patterns of `support` are
    `loose`: each is looked for on its own, by the group of the rule that asks for it. `together`
    tells by its first group what has to occur besides.
    """

    lexicon: Lexicon = field(default_factory=Lexicon)
    support: Lexicon = field(default_factory=Lexicon)
    entries: list[Entry] = field(default_factory=list)
    owners: Owners = field(default_factory=dict)
    support_owners: Owners = field(default_factory=dict)
    supported: set[int] = field(default_factory=set)
    loose: list[dict[str, int]] = field(default_factory=list)
    always: list[int] = field(default_factory=list)
    glances: list[tuple[int, Glance]] = field(default_factory=list)
    together: dict[int, dict[str, list[tuple[str, ...]]]] = field(default_factory=dict)
    traits: dict[str, list[int]] = field(default_factory=lambda: {name: [] for name in TRAITS})
    disguises: dict[int, str] = field(default_factory=dict)
    broken: list[Rule] = field(default_factory=list)


@contextmanager
def _uncollected() -> Iterator[None]:
    """Look for no garbage while a hundred thousand objects are made that all stay."""
    collected = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if collected:
            gc.enable()


@_uncollected()
def plan_rules(rules: Iterable[Rule], secret: bytes) -> Plan:
    """The plan of these rules, guards first. A rule that cannot be prepared is kept as broken."""
    plan = Plan()
    for rule in sorted(rules, key=lambda rule: (rule.type not in GUARD, rule.code, rule.revision)):
        try:
            entry = _prepare(rule, secret)
            terms = {group: _terms(entry, group) for group in entry.check.terms}
        except Exception:  # noqa: BLE001 - a bad rule must hold posts, not stop the rest
            plan.broken.append(rule)
        else:
            _enter(plan, entry, terms)
    for kind, pattern in DISGUISES.items():
        number = plan.lexicon.add_pattern(pattern.decode("ascii"), identifier=True)
        plan.disguises[number] = kind
    plan.lexicon.compile()
    plan.support.compile()
    return plan


def _terms(entry: Entry, group: str) -> tuple[Term, ...]:
    lines = entry.params[group]
    return parse_terms(lines) if group in entry.rule.params else _usual_terms(tuple(lines))


def parse_terms(lines: Iterable[str]) -> tuple[Term, ...]:
    """The terms of lines, each once; ValueError for a line that is none."""
    return tuple(dict.fromkeys(Term.parse(line) for line in dict.fromkeys(lines)))


# The catalogue's: each screener of a process shares them.
_usual_terms = lru_cache(maxsize=512)(parse_terms)


def _prepare(rule: Rule, secret: bytes) -> Entry:
    check = CHECKS[rule.type]
    params = param_values(rule)
    return Entry(rule, check, check.prepare(params, secret) if check.prepare else params)


def _enter(plan: Plan, entry: Entry, terms: dict[str, tuple[Term, ...]]) -> None:
    number, check = len(plan.entries), entry.check
    plan.entries.append(entry)
    plan.loose.append({})
    for group, group_terms in terms.items():
        _enter_terms(plan, number, group, group_terms)
    brands = entry.params.get("brands", ())
    for group, unnamed in check.patterns.items():
        pattern = named(unnamed, brands)
        if _may_wake(check, group):
            owner = Owner(number, group, None, group in check.wake)
            number_of = plan.lexicon.add_pattern(pattern, identifier=check.identifies)
            _own(plan.owners, number_of, owner)
        else:
            plan.loose[number][group] = plan.support.add_pattern(pattern)
    for first, *others in check.together:
        plan.together.setdefault(number, {}).setdefault(first, []).append(tuple(others))
    for name in TRAITS:
        if name in check.wake:
            plan.traits[name].append(number)
    _wake_otherwise(plan, number, entry)


def _enter_terms(plan: Plan, number: int, group: str, terms: tuple[Term, ...]) -> None:
    check = plan.entries[number].check
    lexicon, owners = plan.lexicon, plan.owners
    if not _may_wake(check, group):
        plan.supported.add(number)
        lexicon, owners = plan.support, plan.support_owners
    usual, wakes = group not in plan.entries[number].rule.params, group in check.wake
    for term in terms:
        _own(owners, lexicon.add_term(term, usual=usual), Owner(number, group, term, wakes))


def _may_wake(check: Check, group: str) -> bool:
    """Whether a group is looked for in every post: it wakes the rule, alone or before others."""
    return group in check.wake or any(groups[0] == group for groups in check.together)


def _wake_otherwise(plan: Plan, number: int, entry: Entry) -> None:
    """Rules without words to wake them: on every post, or where a glance at it says so."""
    check = entry.check
    values = [entry.params.get(name) for name in check.always]
    plan.glances += [(number, value.may_occur) for value in values if _is_sealed(value) and value]
    plain = any(value for value in values if not _is_sealed(value))
    if plain or not (check.wake or check.together or check.always):
        plan.always.append(number)


def _is_sealed(value: Any) -> bool:
    return hasattr(value, "may_occur")


def _own(owners: Owners, number: int, owner: Owner) -> None:
    owners[number] = (*owners.get(number, ()), owner)
