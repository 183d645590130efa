"""The archive as a back-test reads it: the newest cases, in batches, with their circumstances."""

from collections import defaultdict
from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass
from datetime import datetime
from functools import cached_property
from typing import Any, NamedTuple

from charter import public as charter
from charter.rules import GATES, Rule, Severity
from moderation.models import Case, Finding, Screening
from moderation.screening.context import Context
from moderation.states import Lane

BATCH = 2_000
FIELDS = ("pk", "content", "lane", "unit_id", "submitted_at")


class Post(NamedTuple):
    """What is read of one case. `lane` says whether people read it then."""

    pk: int
    content: Mapping[str, Any]
    lane: str
    unit: int
    at: datetime


class Batch(NamedTuple):
    """Some posts; of those that people read, the ones this rule alone was the reason for; and a
    way to the circumstances of each."""

    posts: list[Post]
    only_this_rule: Collection[int]
    contexts: "Contexts"


@dataclass(frozen=True)
class Archive:
    """The newest `size` cases, seen by one rule."""

    rule: Rule
    size: int
    batch: int = BATCH

    @cached_property
    def total(self) -> int:
        """How many posts there are to look at."""
        return min(self.size, Case.objects.count())

    def batches(self) -> Iterator[Batch]:
        """Return the posts, newest first, some thousand at a time: no cursor stays open."""
        units, before, left = Units(), None, self.size
        while left > 0:
            rows = Case.objects.order_by("-pk")
            if before is not None:
                rows = rows.filter(pk__lt=before)
            posts = [Post(*row) for row in rows.values_list(*FIELDS)[: min(self.batch, left)]]
            if not posts:
                return
            before, left = posts[-1].pk, left - len(posts)
            contexts = Contexts(units, _stored(posts) if self._asks_for_more else {})
            yield Batch(posts, _held_by_one(posts, self.rule.code), contexts)

    @property
    def _asks_for_more(self) -> bool:
        """Whether the rule looks at circumstances that only the screening of then has kept."""
        scope = self.rule.scope
        exempted = any(each.roles for each in self.rule.exemptions)
        return self.rule.type in GATES or bool(scope.roles or scope.account_kinds or exempted)


class Units:
    """Where each unit stands in the tree: one query for all of them."""

    def __init__(self) -> None:
        model: Any = Case._meta.get_field("unit").related_model
        rows = list(model._default_manager.values_list("pk", "path", "code", "country"))
        codes = {path: code for _, path, code, _ in rows}
        self._found = {
            pk: (tuple(codes[each] for each in charter.paths_above(path)), country)
            for pk, path, _, country in rows
        }

    def context(self, unit: int, at: datetime) -> Context:
        """Return what a unit tells of its authors at an instant."""
        codes, country = self._found[unit]
        return Context(now=at, unit_path=codes, country=country)


class Contexts:
    """The circumstances of posts: those kept with their screening, else those of their unit."""

    def __init__(self, units: Units, stored: Mapping[int, Mapping[str, Any]]) -> None:
        self._units, self._stored = units, stored

    def of(self, post: Post) -> Context:
        """Return the circumstances of one post, at the instant it was sent."""
        kept = self._stored.get(post.pk)
        return Context.from_dict(kept) if kept else self._units.context(post.unit, post.at)


def _stored(posts: list[Post]) -> dict[int, Mapping[str, Any]]:
    rows = Screening.objects.filter(case__in=[post.pk for post in posts], context__isnull=False)
    # The first one is that of the submission; later ones looked again.
    found = rows.order_by("case", "-pk").values_list("case", "context")
    return {case: context for case, context in found if context}


# People read these posts whatever their words say.
READ_ANYWAY = frozenset({"first_post", "read_first", "static", "regime"})


def _held_by_one(posts: list[Post], code: str) -> set[int]:
    """Cases that people read because of what this rule found then, and of nothing else."""
    held = [post.pk for post in posts if post.lane != Lane.DIRECT]
    grave = Finding.objects.filter(case__in=held, severity__gte=Severity.HOLD)
    found: dict[int, set[str]] = defaultdict(set)
    for case, rule in grave.values_list("case", "rule_code"):
        found[case].add(rule)
    alone = {case for case, codes in found.items() if codes == {code}}
    reasons = Case.objects.filter(pk__in=alone).values_list("pk", "rank_reasons")
    anyway = {pk for pk, why in reasons if any(each["code"] in READ_ANYWAY for each in why)}
    return alone - anyway
