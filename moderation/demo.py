"""The demo company's review: every submission of `advocacy.demo` screened, and answered in bulk.

    seed(world)   -> None   a freeze that two people lifted, and what may be said in a crisis
    review(world) -> None   cases of `world.submissions`: findings, decisions, states, appeals
    record(world) -> None   the ledger entries of everything that happened, in order of time

Each text is screened by the rules of its edition at its instant, so lanes, severities and
findings are the real ones; the answers come with the submission, and move the case by the
tables of `moderation.states`. A text that does not go the way its answers suppose is a
ValueError, since then the demo's texts and rules disagree. Called by `seed_demo`, all in one
transaction.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta
from typing import Any

from charter.rules import RuleSet, Severity, with_gates
from config.demo.bulk import insert
from config.demo.world import Reply, Submission, World
from moderation import demo_appeals
from moderation.audit.sink import entry_for
from moderation.demo_supervision import Records
from moderation.demo_supervision import look as look_afterwards
from moderation.demo_supervision import seed as seed_regimes
from moderation.models import Case, Decision, Finding, Hold, Screening
from moderation.screening.context import Context
from moderation.screening.verdict import Verdict
from moderation.services import compiled, contexts, intake, placing, screeners, screenings
from moderation.services.reasons import likely
from moderation.services.screeners import Screened
from moderation.states import CASE, CaseState, HoldState, Lane
from moderation.trust import Situation

Kind = Decision.Kind
Stood = tuple[int, Situation]
BATCH = 500
READS_FOR = timedelta(seconds=70)
# A claim lasts ten minutes; a visitor should still find somebody reading after lunch.
CLAIMED_FOR = timedelta(hours=12)
# Who says the second yes where two must, and within which time; younger ones still wait for it.
SENIORS = ("helene", "antoine")
SECONDED_AFTER, LATELY = timedelta(minutes=40), timedelta(days=2)
FREEZE_AGO, FREEZE_STARTS, FREEZE_LASTS = (
    timedelta(days=61),
    timedelta(hours=7),
    timedelta(hours=5),
)


@dataclass(frozen=True)
class Edition:
    """A version of the charter, when it came into force, and the rules that belonged to it."""

    version: Any
    since: datetime
    rules: RuleSet


@dataclass
class Review:
    """One submission on its way through the desk; nothing of it is stored yet.

    `moves` are (instant, action, actor, data): what the services would have put in the ledger.
    """

    world: World
    submission: Submission
    case: Case
    screened: Screened
    situation: Situation
    decisions: list[Decision] = field(default_factory=list)
    moves: list[tuple[datetime, str, Any, dict[str, Any]]] = field(default_factory=list)

    def clear(self) -> None:
        """Let it pass by the rules."""
        at, case = self.submission.at, self.case
        if any(reply.kind != Kind.APPROVE for reply in self.submission.replies):
            raise ValueError(f"the rules hold nothing here: {self.submission.content.text}")
        self._move("clear", intake.RULES, at, digest=case.digest)
        self._decide(Kind.APPROVE, None, at)

    def queue(self, reasons: list[dict[str, Any]]) -> None:
        """Put it where people look for it."""
        case, at = self.case, self.submission.at
        case.deadline = placing.deadline_for(case, at)
        self._place(reasons)
        self._move("queue", intake.RULES, at)

    def answer(self, reply: Reply) -> None:
        """Do what a reviewer did, as the services would."""
        case, person = self.case, self.world.cast[reply.by]
        if case.state == CaseState.QUEUED:
            self._move("claim", person, max(self.submission.at, reply.at - READS_FOR))
        first = (
            reply.kind == Kind.APPROVE
            and case.lane == Lane.FOUR_EYES
            and case.first_approver is None
        )
        self._prepare(reply, person, first=first)
        action = "approve_first" if first else reply.kind
        facts = {"digest": case.digest, "clause": reply.clause_id, "lane": case.lane}
        self._move(action, person, reply.at, **facts)
        self._decide(reply.kind, person, reply.at, reply)

    def claim(self, key: str) -> None:
        """Leave it in somebody's hands."""
        person, at = self.world.cast[key], self.world.now - READS_FOR
        self._move("claim", person, at)
        self.case.claimed_by, self.case.lease_until = person, self.world.now + CLAIMED_FOR

    def _prepare(self, reply: Reply, person: Any, *, first: bool) -> None:
        case, reasons = self.case, [r for r in self.case.rank_reasons if r["code"] != "deadline"]
        if first:
            case.first_approver = person
            self._place([*reasons, {"code": "second_look"}])
        if reply.kind == Kind.REQUEST_CHANGES:
            case.proposed_text = reply.proposed
        if reply.kind == Kind.ESCALATE:
            case.deadline = placing.deadline_for(case, reply.at, span=placing.SPANS[Lane.FOUR_EYES])
            self._place([*reasons, {"code": "escalated"}])

    def _place(self, reasons: list[dict[str, Any]]) -> None:
        for name, value in placing.place(self.case, reasons=reasons).items():
            setattr(self.case, name, value)

    def _move(self, action: str, actor: Any, at: datetime, **data: Any) -> None:
        if not CASE.allows(action, self.case.state):
            raise ValueError(f"{action} from {self.case.state}: {self.submission.content.text}")
        self.case.state, self.case.updated_at = CASE.table[action][1], at
        self.moves.append((at, f"case.{action}", actor, {"to": self.case.state, **data}))

    def _decide(self, kind: str, person: Any, at: datetime, reply: Reply | None = None) -> None:
        decision = Decision(
            case=self.case,
            kind=kind,
            basis=Decision.Basis.REVIEW if person else Decision.Basis.RULES,
            author_id=self.case.author_id,
            decider=person,
            decider_name=str(person or intake.RULES),
            digest=self.case.digest,
            made_at=at,
        )
        if reply is not None:
            decision.note, decision.clause_id = reply.note, reply.clause_id
            decision.proposed_text = reply.proposed
        if kind in (Kind.REQUEST_CHANGES, Kind.REFUSE):
            decision.reason = likely(each.rule for each in self.screened.verdict.findings)
        self.decisions.append(decision)


def seed(world: World) -> None:
    """Remember the bank's regime, statements, and a freeze of two months ago, lifted by two."""
    seed_regimes(world)
    demo_appeals.statements(world)
    if Hold.objects.exists() or not {"helene", "antoine", "isabel"} <= set(world.cast):
        return
    lead, first, second = (world.cast[key] for key in ("helene", "antoine", "isabel"))
    start = world.today - FREEZE_AGO + FREEZE_STARTS
    end = start + FREEZE_LASTS
    hold = Hold.objects.create(
        state=HoldState.RELEASED,
        reason="Coupure de courant à Quimper : la cellule de crise parle seule jusqu’au retour.",
        set_by=lead,
        set_at=start,
        review_at=end - timedelta(hours=1),
        asked_by=first,
        released_by=second,
        released_at=end,
    )
    world.freezes.append((start, end))
    asked = end - timedelta(minutes=20)
    world.note(start, hold, "hold.freeze", actor=lead, unit=None, network="")
    world.note(asked, hold, "hold.ask_release", actor=first, to=HoldState.RELEASE_ASKED)
    world.note(end, hold, "hold.release", actor=second, to=HoldState.RELEASED)


def review(world: World) -> None:
    """Make the cases of what was sent, in the order it was sent."""
    if not world.submissions:
        return
    reviews = list(_reviews(world))
    cases = Case.objects.bulk_create([each.case for each in reviews], batch_size=BATCH)
    insert(_findings(reviews))
    stored = _screenings(reviews)
    for each, screening in zip(reviews, stored, strict=True):
        for decision in each.decisions:
            decision.screening = screening
    decisions = [decision for each in reviews for decision in each.decisions]
    Decision.objects.bulk_create(decisions, batch_size=BATCH)
    for each, case in zip(reviews, cases, strict=True):
        each.submission.case = case
        for at, action, actor, data in each.moves:
            world.note(at, case, action, actor=actor, **data)
    sent = zip(cases, stored, (each.situation for each in reviews), strict=True)
    look_afterwards(world, list(sent))
    demo_appeals.appeal(world)
    world.submissions.clear()


def record(world: World) -> None:
    """Write what happened to the ledger, oldest first."""
    events = sorted(world.events, key=lambda pair: pair[0])
    insert(entry_for(event, at=at) for at, event in events)
    world.events.clear()


def _reviews(world: World) -> Iterable[Review]:
    editions = _editions()
    known: dict[int, Context] = {}
    records = Records()
    for submission in world.submissions:
        author = submission.author
        if author.pk not in known:
            known[author.pk] = contexts.person(author, world.now)
        edition = next(each for each in reversed(editions) if each.since <= submission.at)
        stood = records.situation(submission)
        each = _review(world, submission, edition, context=known[author.pk], stood=stood)
        records.keep(each.case)
        yield each


def _review(
    world: World, submission: Submission, edition: Edition, *, context: Context, stood: Stood
) -> Review:
    kinds = contexts.kinds(submission.content.destinations)
    earlier, situation = stood
    then = replace(context, now=submission.at, earlier_posts=earlier, account_kinds=kinds)
    verdict = compiled.screener_for(edition.rules).screen(submission.content, then)
    _check(submission, verdict)
    screened = Screened(submission.content, edition.rules, verdict, then)
    case = _case(submission, edition, screened, situation)
    each = Review(world, submission, case, screened, situation)
    facts = {"digest": case.digest, "lane": case.lane}
    each.moves.append((submission.at, "case.submit", submission.author, facts))
    if case.lane == Lane.DIRECT:
        each.clear()
        return each
    why = placing.route(verdict, situation).why
    each.queue(
        placing.first_reasons(case, earlier=earlier, urgent=False, situation=situation, why=why)
    )
    for reply in submission.replies:
        each.answer(reply)
    if case.first_approver and case.state == CaseState.QUEUED:
        _second(each)
    if submission.claimed_by:
        each.claim(submission.claimed_by)
    return each


def _second(each: Review) -> None:
    """Let another senior say yes within the hour, where it was not lately."""
    last, author = each.submission.replies[-1], each.case.author
    cast = each.world.cast
    free = [key for key in SENIORS if key != last.by and key in cast and cast[key] != author]
    if free and last.at < each.world.now - LATELY:
        each.answer(Reply(Kind.APPROVE, last.at + SECONDED_AFTER, free[0]))


def _check(submission: Submission, verdict: Verdict) -> None:
    """Refuse what the service would have refused to take."""
    reasoned = verdict.severity != Severity.JUSTIFY or submission.justification
    if verdict.incomplete or verdict.severity >= Severity.BLOCK or not reasoned:
        raise ValueError(f"would not be taken: {submission.content.text} {verdict.findings}")


def _case(
    submission: Submission, edition: Edition, screened: Screened, situation: Situation
) -> Case:
    author, version = submission.author, edition.version
    case = intake.open_case(screened, author, situation=situation, version=version)
    case.submitted_at = submission.at
    case.justification, case.subject_url = submission.justification, submission.url
    return case


def _findings(reviews: Sequence[Review]) -> list[Finding]:
    verdicts = [each.screened.verdict for each in reviews]
    said = [finding for each in verdicts for finding in (*each.findings, *each.shadow)]
    revisions = screeners.revision_ids(said)
    return [
        row for each in reviews for row in intake.finding_rows(each.case, each.screened, revisions)
    ]


def _screenings(reviews: Sequence[Review]) -> list[Screening]:
    """One for each case; its decisions were made on it."""
    rules = {each.screened.rules.fingerprint: each.screened.rules for each in reviews}
    rows = {fingerprint: screenings.snapshot(found) for fingerprint, found in rules.items()}
    return Screening.objects.bulk_create(
        [
            screenings.as_row(each.case, each.screened, rows[each.screened.rules.fingerprint])
            for each in reviews
        ],
        batch_size=BATCH,
    )


def _editions() -> list[Edition]:
    """Every edition of the charter, oldest first, with its rules as they stand today."""
    model: Any = Case._meta.get_field("version").related_model
    charter = model._default_manager.filter(layer__kind="group").exclude(in_force_at=None)
    rows = charter.order_by("in_force_at")
    rules = screeners.rules_in_force().rules
    found = []
    for row in rows.defer("content", "html_fr", "html_en"):
        clauses = set(row.clauses.values_list("clause_id", flat=True))
        kept = tuple(rule for rule in rules if rule.clause_id in clauses)
        edition = with_gates(RuleSet(kept, version=str(row.number)))
        found.append(Edition(row, row.in_force_at, edition))
    return found
