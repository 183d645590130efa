"""Compiled rule sets: made once per process, before it forks where it can, and swapped whole.

Readers take no lock: what they read is replaced by one assignment and never changed. Whoever needs
a set that is not there compiles it, one at a time; others who need the same one wait for it.
"""

import logging
from collections.abc import Mapping
from threading import Lock, Thread

from charter import public as charter
from charter.rules import RuleSet
from moderation.screening.engine import Screener, compile_rules

log = logging.getLogger(__name__)

# Kept besides the one that serves, which mostly is one of them. Each may take 30 MB.
NEWEST = 2
# Items of all lists together. A smaller set is compiled in less time than anybody notices.
LARGE = 5_000

_serving: Screener | None = None
_newest: Mapping[str, Screener] = {}
_compiling = Lock()
_replacing = Lock()


def screener_for(rules: RuleSet) -> Screener:
    """Return this rule set compiled; waits while it is being compiled, here or by somebody else."""
    return _known(rules) or _compile(rules)


def serving(rules: RuleSet, *, wait: bool = True) -> Screener:
    """Return the rules in force compiled, and serve them from now on.

    With `wait=False` a large set that has just come into force is compiled aside, and the one that
    served until now answers in the meantime: a draft is checked again when it is sent.
    """
    global _serving
    before = _serving
    if before is not None and before.fingerprint == rules.fingerprint:
        return before
    found = _known(rules)
    if found is None and before is not None and not wait and _is_large(rules):
        _replace_aside(rules)
        return before
    _serving = found or _compile(rules)
    return _serving


def forget() -> None:
    """Drop all that was compiled."""
    global _serving, _newest
    _serving, _newest = None, {}


def _known(rules: RuleSet) -> Screener | None:
    served = _serving
    if served is not None and served.fingerprint == rules.fingerprint:
        return served
    return _newest.get(rules.fingerprint)


def _compile(rules: RuleSet) -> Screener:
    global _newest
    with _compiling:
        found = _known(rules)
        if found is None:
            found = compile_rules(rules, secret=charter.term_key())
            _newest = dict([*_newest.items(), (rules.fingerprint, found)][-NEWEST:])
        return found


def _replace_aside(rules: RuleSet) -> None:
    """Compile in a thread of its own, unless one is at it."""
    if _replacing.acquire(blocking=False):
        Thread(target=_replace, args=(rules,), name="rules", daemon=True).start()


def _replace(rules: RuleSet) -> None:
    try:
        serving(rules)
    except Exception:  # the old set answers drafts; what is sent meets the error and is held
        log.exception("a rule set could not be compiled")
    finally:
        _replacing.release()


def _is_large(rules: RuleSet) -> bool:
    lists = (value for rule in rules.rules for value in rule.params.values())
    return sum(len(value) for value in lists if isinstance(value, list | tuple)) >= LARGE
