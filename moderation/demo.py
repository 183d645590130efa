"""The demo company's review: cases of months past in bulk, a live queue, a freeze lifted since.

    seed(world)                                   -> None, called by `seed_demo`
    seed_cases(rows, reviewers=...) -> list[Case] in the order of the rows

`rows` are `CaseRow`s in the order they were sent. Each text is screened by the rules in force,
so lane, severity and findings are the real ones; what a person said comes with the row. About
3,000 cases take a few seconds. `reviewers` are (moderator, lead or legal): they answer where the
lane asks for people and the row names nobody.
"""

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any

from django.db import transaction

from charter.rules import Severity
from config.demo.world import World
from config.kernel.audit import Event
from moderation import deadlines
from moderation.audit.sink import entry_for
from moderation.models import Case, Decision, Finding, Hold, LedgerEntry
from moderation.screening.content import Content
from moderation.screening.verdict import Verdict
from moderation.services import intake, placing, screeners
from moderation.states import CaseState, HoldState, Lane

Kind = Decision.Kind
STATES = {
    Kind.APPROVE: CaseState.APPROVED,
    Kind.REQUEST_CHANGES: CaseState.CHANGES_REQUESTED,
    Kind.REFUSE: CaseState.REFUSED,
    Kind.ESCALATE: CaseState.ESCALATED,
}
BATCH = 500


@dataclass(frozen=True)
class CaseRow:
    """One post as it was sent, and what was answered.

    `outcome` is a kind of decision, or "waiting" to leave it in the queue; it counts only where
    the rules ask for a person: otherwise they approve. `decided_at` defaults to some working
    minutes later, `reviewers` to those of the call. A text of severity 5 is a ValueError.
    """

    author: Any
    content: Content
    submitted_at: datetime
    outcome: str = Kind.APPROVE
    justification: str = ""
    subject_url: str = ""
    note: str = ""
    clause_id: str = ""
    proposed_text: str = ""
    decided_at: datetime | None = None
    reviewers: tuple[Any, ...] = ()


def seed(world: World) -> None:
    """Remember a freeze of last spring, lifted by two people."""
    if Hold.objects.exists() or not {"helene", "antoine", "isabel"} <= set(world.cast):
        return
    lead, first, second = (world.cast[key] for key in ("helene", "antoine", "isabel"))
    start = world.today - timedelta(days=61, hours=-7)
    hold = Hold.objects.create(
        state=HoldState.RELEASED,
        reason="Coupure de courant à Quimper : la cellule de crise parle seule jusqu’au retour.",
        set_by=lead,
        set_at=start,
        review_at=start + timedelta(hours=4),
        asked_by=first,
        released_by=second,
        released_at=start + timedelta(hours=5),
    )
    moves = [
        ("freeze", HoldState.ACTIVE, lead, 0),
        ("ask_release", HoldState.RELEASE_ASKED, first, 4),
        ("release", HoldState.RELEASED, second, 5),
    ]
    LedgerEntry.objects.bulk_create(
        _entry(hold, f"hold.{action}", actor, start + timedelta(hours=hours), {"to": state})
        for action, state, actor, hours in moves
    )


@transaction.atomic
def seed_cases(rows: Iterable[CaseRow], *, reviewers: Sequence[Any]) -> list[Case]:
    """Make the cases of the rows, with their findings, decisions and ledger entries."""
    drafts = _drafts(list(rows), tuple(reviewers))
    cases = Case.objects.bulk_create([draft.case for draft in drafts], batch_size=BATCH)
    Finding.objects.bulk_create(_findings(drafts), batch_size=BATCH)
    decisions = [row for draft in drafts for row in draft.decisions()]
    Decision.objects.bulk_create(decisions, batch_size=BATCH)
    entries = [entry for draft in drafts for entry in draft.entries()]
    LedgerEntry.objects.bulk_create(sorted(entries, key=lambda e: e.at), batch_size=BATCH)
    return cases


@dataclass(frozen=True)
class Draft:
    """A case that is not stored yet, with its row and its verdict."""

    row: CaseRow
    case: Case
    verdict: Verdict
    people: tuple[Any, ...]
    decided_at: datetime

    def decisions(self) -> list[Decision]:
        """Return the decisions: none, that of the rules, one person's, or two people's."""
        if self.case.lane == Lane.DIRECT:
            return [self._decision(Kind.APPROVE, None, self.row.submitted_at)]
        if self.case.state == CaseState.QUEUED:
            return []
        kind = Kind(self.row.outcome)
        both = kind == Kind.APPROVE and self.case.lane == Lane.FOUR_EYES
        return [
            self._decision(kind, person, self.decided_at - timedelta(minutes=25 * later))
            for later, person in enumerate(reversed(self.people[: 2 if both else 1]))
        ]

    def _decision(self, kind: str, person: Any, at: datetime) -> Decision:
        return Decision(
            case=self.case,
            kind=kind,
            basis=Decision.Basis.REVIEW if person else Decision.Basis.RULES,
            author_id=self.case.author_id,
            decider=person,
            decider_name=str(person or intake.RULES),
            digest=self.case.digest,
            clause_id=self.row.clause_id if person else "",
            note=self.row.note if person else "",
            proposed_text=self.row.proposed_text if person else "",
            made_at=at,
        )

    def entries(self) -> list[LedgerEntry]:
        """Return what the services would have written, each at its instant."""
        case, sent = self.case, self.row.submitted_at
        submitted = {"digest": case.digest, "lane": case.lane}
        found = [_entry(case, "case.submit", case.author, sent, submitted)]
        if case.lane == Lane.DIRECT:
            cleared = {"to": CaseState.APPROVED, "digest": case.digest}
            return [*found, _entry(case, "case.clear", intake.RULES, sent, cleared)]
        found.append(_entry(case, "case.queue", intake.RULES, sent, {"to": CaseState.QUEUED}))
        decisions = sorted(self.decisions(), key=lambda decision: decision.made_at)
        for decision in decisions:
            first = len(decisions) == 2 and decision is decisions[0]
            found += self._answered(decision, first=first)
        return found

    def _answered(self, decision: Decision, *, first: bool) -> list[LedgerEntry]:
        case, person, at = self.case, decision.decider, decision.made_at
        state = CaseState.QUEUED if first else case.state
        action = "case.approve_first" if first else f"case.{decision.kind}"
        facts = {"digest": case.digest, "clause": decision.clause_id, "lane": case.lane}
        claimed = at - timedelta(minutes=1)
        return [
            _entry(case, "case.claim", person, claimed, {"to": CaseState.IN_REVIEW}),
            _entry(case, action, person, at, {"to": state, **facts}),
        ]


def _drafts(rows: Sequence[CaseRow], reviewers: tuple[Any, ...]) -> list[Draft]:
    rules = screeners.rules_in_force()
    editions = list(_editions())
    earlier: Counter[int] = Counter()
    drafts = []
    for number, row in enumerate(rows):
        before = min(earlier[row.author.pk], placing.FIRST_POSTS)
        verdict = screeners.screen(row.content, author=row.author, rules=rules, earlier=before)
        case = intake.open_case(row.content, row.author, verdict, rules, before)
        case.version = _edition_at(editions, row.submitted_at)
        draft = _draft(number, row, case, verdict, row.reviewers or reviewers)
        _settle(draft, before)
        earlier[row.author.pk] += case.state == CaseState.APPROVED
        drafts.append(draft)
    return drafts


def _draft(
    number: int, row: CaseRow, case: Case, verdict: Verdict, people: tuple[Any, ...]
) -> Draft:
    if verdict.severity >= Severity.BLOCK:
        raise ValueError(f"not accepted, so there is no case: {row.content.text}")
    # Reviewers differ in speed as people do, and always alike from one run to the next.
    minutes = timedelta(minutes=9 + number * 37 % 160)
    unit = case.unit
    decided = row.decided_at or deadlines.working_deadline(
        row.submitted_at, minutes, country=unit.country, zone=unit.time_zone
    )
    others = tuple(person for person in people if person.pk != row.author.pk)
    return Draft(row, case, verdict, others, decided)


def _settle(draft: Draft, before: int) -> None:
    """Give the case its state, deadline and place."""
    case, row = draft.case, draft.row
    case.justification, case.subject_url = row.justification, row.subject_url
    case.submitted_at = row.submitted_at
    if case.lane == Lane.DIRECT:
        case.state, case.updated_at = CaseState.APPROVED, row.submitted_at
        return
    case.deadline = placing.deadline_for(case, row.submitted_at)
    reasons = placing.first_reasons(case, earlier=before, urgent=False)
    for name, value in placing.place(case, reasons=reasons).items():
        setattr(case, name, value)
    if row.outcome == "waiting":
        case.state, case.updated_at = CaseState.QUEUED, row.submitted_at
        return
    case.state, case.updated_at = STATES[Kind(row.outcome)], draft.decided_at
    case.proposed_text = row.proposed_text
    if case.lane == Lane.FOUR_EYES and case.state == CaseState.APPROVED:
        case.first_approver = draft.people[0]


def _findings(drafts: Sequence[Draft]) -> list[Finding]:
    rules = screeners.rules_in_force()
    found = [finding for draft in drafts for finding in draft.verdict.findings]
    revisions = screeners.revision_ids(found)
    return [
        intake.finding_row(draft.case, finding, revisions)
        for draft in drafts
        for finding in intake.kept(draft.verdict, rules)
    ]


def _editions() -> Any:
    version = Case._meta.get_field("version").related_model
    in_force = version._default_manager.exclude(in_force_at=None).order_by("in_force_at")
    return in_force.defer("content", "html_fr", "html_en")


def _edition_at(editions: Sequence[Any], at: datetime) -> Any:
    """Return the edition in force at an instant; the first one for anything before."""
    before = [edition for edition in editions if edition.in_force_at <= at]
    return before[-1] if before else editions[0]


def _entry(
    subject: Case | Hold, action: str, actor: Any, at: datetime, data: dict[str, Any]
) -> LedgerEntry:
    event = Event(
        action=action,
        subject_type=subject._meta.label_lower,
        subject_id=str(subject.pk),
        actor_id=actor.pk,
        actor_name=str(actor),
        data=data,
    )
    return entry_for(event, at=at)
