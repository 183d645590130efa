"""The engine: a rule set compiled once, then any number of posts screened against it.

Deterministic: content, rule set and context alone decide the verdict. It never raises, and it
never lets an error pass as clean: what could not be checked holds the post.

A post is folded, scanned once for all terms and patterns, and only the rules for which something
was found are run. A clean post costs two passes of an automaton.
"""

import logging
from collections.abc import Iterator
from dataclasses import replace
from functools import lru_cache

from charter.rules import GATES, Mode, Rule, RuleSet, Severity

from .checks import GUARD, STYLE
from .content import Content
from .context import Context
from .findings import assemble, incomplete
from .language import warm
from .normalise import Segment, camel_words, disguised, fold_text
from .plan import Entry, Plan, plan_rules
from .reading import MOST_MENDED, Found, Reading
from .scope import applies
from .shortened import WrittenOut
from .verdict import INCOMPLETE, Finding, Fix, Verdict

MAX_LENGTH = 200_000
"""Characters. A longer text is held unread: no network takes it."""

MOST_PROVEN = 8
"""Wordings of one rule that are tried in one post; an honest post has fewer."""

log = logging.getLogger(__name__)


def compile_rules(ruleset: RuleSet, *, secret: bytes = b"") -> "Screener":
    """A screener for this rule set. With 50,000 terms some two seconds the first time in a process,
    about one later (B3): keep it.

    `secret` is the key restricted terms were sealed with. A rule that cannot be compiled does
    not raise: it is listed in `Screener.broken` and holds every post it would have looked at.
    """
    warm()
    return Screener(ruleset.fingerprint, plan_rules(ruleset.rules, secret))


class Screener:
    """A compiled rule set. Make it with `compile_rules`; share it freely, it never changes."""

    def __init__(self, fingerprint: str, plan: Plan) -> None:
        self.fingerprint = fingerprint
        self._plan = plan

    @property
    def broken(self) -> tuple[Rule, ...]:
        """Rules that could not be compiled."""
        return tuple(self._plan.broken)

    def screen(self, content: Content, context: Context) -> Verdict:
        """The verdict on one post. Never raises; see `Verdict` for what it holds."""
        if content.shortened:
            opened = WrittenOut(content)
            return opened.back(self.screen(opened.content, context))
        if len(content.text) > MAX_LENGTH:
            return self._verdict(_Judgement([incomplete(None)]), len(content.text))
        try:
            reading = Reading(content, context, fold_text(content.text))
            awake = self._scan(reading)
            if not awake and not self._plan.broken:
                return _clean(self.fingerprint, reading.cost)
            return self._verdict(self._judge(reading, awake), reading.cost)
        except Exception:  # whatever fails, the post is held and a person looks
            log.warning("screening failed", exc_info=True)
            return self._verdict(_Judgement([incomplete(None)]), len(content.text))

    def _scan(self, reading: Reading) -> dict[int, Found]:
        """What was found for each rule that has to run, by the rule's place in the plan."""
        plan, awake = self._plan, _Awake(self._plan, reading)
        for trait in reading.traits():
            awake.rules.update(plan.traits.get(trait, ()))
        numbers = plan.lexicon.scan(reading.main.buffer)
        awake.note(reading.main, numbers)
        reading.segments += self._copies(reading, numbers)
        for copy in reading.segments[1:]:
            awake.note(copy, plan.lexicon.scan_terms(copy.buffer))
        for number, glance in plan.glances:
            if glance(reading):
                awake.rules.add(number)
        if awake.heard_nothing:
            return {}
        awake.support()
        awake.join()
        return {index: awake.found(index) for index in sorted(awake.rules)}

    def _copies(self, reading: Reading, numbers: list[int]) -> Iterator[Segment]:
        kinds = self._plan.disguises
        for number in numbers:
            if number in kinds:
                yield disguised(reading.main, kinds[number])
        if reading.has_humps:
            yield camel_words(reading.text)

    def _judge(self, reading: Reading, awake: dict[int, Found]) -> "_Judgement":
        broken = self._plan.broken
        judgement = _Judgement([incomplete(rule) for rule in broken if _concerns(rule, reading)])
        for index, found in awake.items():
            entry = self._plan.entries[index]
            if judgement.guidance and entry.rule.type in STYLE:
                continue
            if _concerns(entry.rule, reading):
                judgement.add(entry.rule, self._proven(index, reading, _run(entry, reading, found)))
        return judgement

    def _proven(self, index: int, reading: Reading, made: list[Finding]) -> list[Finding]:
        """The findings of a rule without the wordings that leave it as much to say as before."""
        if len(made) > MOST_MENDED:
            return [replace(finding, fix=None) for finding in made]
        fixed = [finding for finding in made if finding.fix][:MOST_PROVEN]
        idle = {id(each) for each in fixed if not self._mends(index, reading, each.fix, len(made))}
        return [replace(each, fix=None) if id(each) in idle else each for each in made]

    def _mends(self, index: int, reading: Reading, fix: Fix | None, before: int) -> bool:
        text = fix.apply(reading.text) if fix else ""
        again = Reading(replace(reading.content, text=text), reading.context, fold_text(text))
        found = self._scan(again).get(index)
        return found is None or len(_run(self._plan.entries[index], again, found)) < before

    def _verdict(self, judgement: "_Judgement", cost: int) -> Verdict:
        if not judgement.spoke:
            return _clean(self.fingerprint, cost)
        findings = tuple(sorted(judgement.findings, key=_order))
        return Verdict(
            findings=findings,
            severity=max((finding.severity for finding in findings), default=Severity.NOTE),
            fingerprint=self.fingerprint,
            incomplete=any(finding.rule == INCOMPLETE for finding in findings),
            shadow=tuple(sorted(judgement.shadow, key=_order)),
            gates=tuple(sorted(judgement.gates, key=_order)),
            cost=cost,
            guidance=tuple(judgement.guidance),
        )


@lru_cache(maxsize=4_096)
def _clean(fingerprint: str, cost: int) -> Verdict:
    """The verdict on a post in which there is nothing to say: a value, so one serves them all."""
    return Verdict((), Severity.NOTE, fingerprint, cost=cost)


class _Awake:
    """The rules a post wakes, and what was found for each, by their places in the plan."""

    def __init__(self, plan: Plan, reading: Reading) -> None:
        self.rules = set(plan.always)
        self._plan = plan
        self._reading = reading
        self._found: dict[int, Found] = {}

    @property
    def heard_nothing(self) -> bool:
        """Whether no rule is awake, and none may be."""
        return not self.rules and not self._found

    def note(self, segment: Segment, numbers: list[int]) -> None:
        """Hand what occurs in a segment to the rules that look for it."""
        for number in numbers:
            for index, group, term, wakes in self._plan.owners.get(number, ()):
                self.found(index).note(group, segment, (self._plan.lexicon, number), term)
                if wakes:
                    self.rules.add(index)

    def support(self) -> None:
        """Look for what the rules that are awake, or may be, want besides."""
        plan = self._plan
        wanting = plan.supported.intersection(
            self.rules.union(index for index in self._found if index in plan.together)
        )
        if not wanting:
            return
        for segment in self._reading.segments:
            self._support(wanting, segment, plan.support.scan_terms(segment.buffer))

    def _support(self, wanting: set[int], segment: Segment, numbers: list[int]) -> None:
        lexicon, owners = self._plan.support, self._plan.support_owners
        for number in numbers:
            for index, group, term, _ in owners.get(number, ()):
                if index in wanting:
                    self.found(index).note(group, segment, (lexicon, number), term)

    def join(self) -> None:
        """Wake the rules for which several groups had to occur, and did."""
        for index, found in self._found.items():
            together = self._plan.together.get(index, {})
            if index not in self.rules and any(
                all(map(found.has, others))
                for first in together.keys() & found.seen
                for others in together[first]
            ):
                self.rules.add(index)

    def found(self, index: int) -> Found:
        """What was found for one rule, perhaps nothing."""
        found = self._found.get(index)
        if found is None:
            plan = self._plan
            loose = {group: (plan.support, n) for group, n in plan.loose[index].items()}
            found = Found(self._reading, plan.entries[index].params, loose)
            self._found[index] = found
        return found


class _Judgement:
    """Findings by where they go: counted, in the shadow, gates, or for the author's eyes only."""

    def __init__(self, findings: list[Finding]) -> None:
        self.findings = findings
        self.shadow: list[Finding] = []
        self.guidance: list[Finding] = []
        self.gates: list[Finding] = []

    @property
    def spoke(self) -> bool:
        """Whether any rule said anything."""
        return bool(self.findings or self.shadow or self.guidance or self.gates)

    def add(self, rule: Rule, made: list[Finding]) -> None:
        if rule.mode is Mode.SHADOW:
            # What a guard would have said is nobody's, not even a measure's.
            self.shadow += [] if rule.type in GUARD else made
            return
        place = self.findings
        if rule.type in GUARD:
            place = self.guidance
        elif rule.type in GATES:
            place = self.gates
        for finding in made:
            (self.findings if finding.rule == INCOMPLETE else place).append(finding)


def _concerns(rule: Rule, reading: Reading) -> bool:
    return applies(rule, reading.content, reading.context)


def _run(entry: Entry, reading: Reading, found: Found) -> list[Finding]:
    rule, languages = entry.rule, entry.rule.scope.languages
    try:
        return [
            assemble(rule, hit, reading)
            for hit in entry.check.find(reading, found)
            if not languages or reading.language(hit.start) in (*languages, "")
        ]
    except Exception:  # one failing check holds the post, the others still speak
        log.warning("rule %s failed", rule.code, exc_info=True)
        return [incomplete(rule)]


def _order(finding: Finding) -> tuple[int, int, int, str]:
    return finding.start, finding.end, -finding.severity, finding.rule
