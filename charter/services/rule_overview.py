"""All rules at a glance: what each is, how it stands, and when somebody looks at it again."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from django.db.models import Count, Prefetch, Q
from django.utils import timezone

from charter.models import Clause, Rule, RuleRevision
from charter.rules import CATALOGUE
from charter.services import rule_exemptions
from charter.states import RevisionState, VersionState
from config.kernel.language import reading_language


@dataclass(frozen=True)
class Line:
    """One rule. `revision` is the active one, else the newest proposal, else the last that acted;
    `proposed` the number of a proposal that waits, None without one.
    """

    rule: Rule
    revision: RuleRevision
    type_name: str
    clause: str
    in_force: bool
    proposed: RuleRevision | None
    exemptions: int

    @property
    def code(self) -> str:
        """The rule's code."""
        return self.rule.code

    @property
    def review_on(self) -> date | None:
        """When somebody should look at it again."""
        return self.revision.review_on

    @property
    def overdue(self) -> bool:
        """Whether an active rule should have been looked at already."""
        acts = self.revision.state == RevisionState.ACTIVE
        return acts and self.review_on is not None and self.review_on < timezone.localdate()


def overview() -> list[Line]:
    """Return every rule in the order of the codes. Three queries, whatever their number."""
    language = reading_language()
    clauses = Clause.objects.filter(version__state=VersionState.IN_FORCE)
    titles = dict(clauses.values_list("clause_id", f"title_{language}"))
    spared = Count("exemptions", filter=rule_exemptions.in_effect("exemptions__"), distinct=True)
    rows = Rule.objects.annotate(spared=spared).prefetch_related(_revisions())
    return [_line(row, titles, language) for row in rows if row.shown]  # type: ignore[attr-defined]


def _revisions() -> "Prefetch[str]":
    """Fetch what acts or may act, and what acted last, without the terms of each."""
    rows = RuleRevision.objects.filter(
        ~Q(state=RevisionState.RETIRED) | Q(activated_at__isnull=False)
    )
    light = rows.defer("params", "message_fr", "message_en", "suggestion_fr", "suggestion_en")
    return Prefetch("revisions", queryset=light.order_by("-number"), to_attr="shown")


def _line(rule: Rule, titles: dict[str, str], language: str) -> Line:
    revisions: Iterable[RuleRevision] = rule.shown  # type: ignore[attr-defined]
    by_state: dict[str, RuleRevision] = {}
    for revision in revisions:
        by_state.setdefault(revision.state, revision)
    active, draft = by_state.get(RevisionState.ACTIVE), by_state.get(RevisionState.DRAFT)
    shown = active or draft or by_state[RevisionState.RETIRED]
    return Line(
        rule=rule,
        revision=shown,
        type_name=CATALOGUE[rule.type].name[language],
        clause=titles.get(rule.clause_id, ""),
        in_force=active is not None and rule.clause_id in titles,
        proposed=draft,
        exemptions=rule.spared,  # type: ignore[attr-defined]
    )
