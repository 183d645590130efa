"""The demo company's supervision: regimes, where each author stood, and looks afterwards.

seed(world)     -> None   the bank's regime, and a proposal that waits
Records()       -> where an author stood at each of their submissions
look(world, sent) -> None the lots of what left directly, looked at but for the last ones
"""

from collections import defaultdict
from collections.abc import Iterable, Sequence
from datetime import UTC, datetime, time, timedelta
from typing import Any, cast

from charter import public as charter
from config.demo.world import Submission, World
from moderation.models import (
    CalibrationDraw,
    CalibrationReview,
    Case,
    Decision,
    Lot,
    PostReview,
    RegimeChange,
    SamplingPeriod,
    Screening,
    TrustContest,
)
from moderation.services import calibration, regimes, sampling
from moderation.states import CaseState, CheckState, Lane, RegimeState
from moderation.trust import FIRST_POSTS, Outcome, Past, Regime, Situation, Tier, assess

LAWYERS = ("antoine", "isabel")
LOOKERS = ("sophie", "james", "helene")
AGO = timedelta(days=230)
# The desk looks once or twice a week; one in sixty should have been read first.
UNSEEN, MISSED = timedelta(days=3), 60
# Of a thousand decisions so many are made again; one second reader in seven sees it otherwise.
READ_AGAIN, DISAGREES = 50, 7
Sent = tuple[Case, Screening, Situation]
MISS = {
    "fr": "Rien de faux, mais le ton pique : quelqu’un l’aurait adouci avant.",
    "en": "Nothing wrong in it, yet the tone bites: somebody would have softened it first.",
}


def seed(world: World) -> None:
    """Remember the bank's regime, set by two people, and one that still waits for the second."""
    model: Any = Case._meta.get_field("unit").related_model
    units = {row.code: row for row in model._default_manager.filter(code__startswith="hexalia-b")}
    if RegimeChange.objects.exists() or not {*LAWYERS} <= set(world.cast) or not units:
        return
    antoine, isabel = (world.cast[key] for key in LAWYERS)
    at = world.today - AGO
    kept = RegimeChange.objects.create(
        unit=units["hexalia-banque-fr"], key="fr_bank_insurance", state=RegimeState.CONFIRMED,
        reason="Recommandation 2016-R-01 de l’ACPR : contenu équilibré, archivage.",
        proposed_by=antoine, proposed_name=str(antoine), proposed_at=at,
        answered_by=isabel, answered_name=str(isabel), answered_at=at + timedelta(hours=5),
    )  # fmt: skip
    asked = RegimeChange.objects.create(
        unit=units["hexalia-banque-be-conseil"], key="eu_invest",
        reason="Le conseil en placement reprend en Belgique : archives de cinq à sept ans.",
        proposed_by=isabel, proposed_name=str(isabel), proposed_at=world.today,
    )  # fmt: skip
    for row, person in ((kept, antoine), (asked, isabel)):
        facts = {"unit": row.unit.code, "regime": row.key}
        world.note(row.proposed_at, row, "regime.propose", actor=person, **facts)
    facts = {"to": RegimeState.CONFIRMED, "unit": kept.unit.code, "regime": kept.key}
    world.note(at + timedelta(hours=5), kept, "regime.confirm", actor=isabel, **facts)


class Records:
    """What each author had behind them; filled while the submissions pass, oldest first."""

    def __init__(self) -> None:
        self._posts: dict[int, list[tuple[datetime, Past]]] = defaultdict(list)
        self._sent_back: set[str] = set()
        self._regimes: dict[int, Regime] = {}
        self._owed: dict[int, int] = {}

    def situation(self, submission: Submission) -> tuple[int, Situation]:
        """Return how many first posts were behind an author, and in which situation they wrote."""
        author, at = submission.author, submission.at
        posts = [past for decided, past in self._posts[author.pk] if decided <= at]
        regime = self._regime(author.unit)
        found = assess(posts, now=at, first_posts=regime.first_posts)
        if found.tier == Tier.T2 and self._owes(author):
            found = assess(posts, now=at, owed_lessons=1, first_posts=regime.first_posts)
        approved = sum(past.outcome is Outcome.APPROVED for past in posts)
        situation = Situation(found.tier, regime)
        return min(approved, FIRST_POSTS), situation

    def keep(self, case: Case) -> None:
        """Remember what was decided on a case."""
        if case.state not in set(Outcome):
            return
        first = case.subject_url not in self._sent_back
        past = Past(Outcome(case.state), case.submitted_at, first_try=first)
        self._posts[case.author_id].append((case.updated_at, past))
        if case.state in (CaseState.CHANGES_REQUESTED, CaseState.REFUSED):
            self._sent_back.add(case.subject_url)

    def _regime(self, unit: Any) -> Regime:
        if unit.pk not in self._regimes:
            self._regimes[unit.pk] = regimes.regime_of(unit)
        return self._regimes[unit.pk]

    def _owes(self, author: Any) -> int:
        if author.pk not in self._owed:
            self._owed[author.pk] = len(charter.owed_lessons(author))
        return self._owed[author.pk]


def look(world: World, sent: Sequence[Sent]) -> None:
    """Draw the lots of what left directly where the works council was heard, and look."""
    direct = [each for each in sent if each[0].lane == Lane.DIRECT]
    units = {case.unit_id: case.unit for case, *_ in direct}
    heard = charter.consulted_among(list(units.values()))
    drawn = [each for each in direct if each[0].unit_id in heard]
    periods = _periods(world, drawn)
    lots = Lot.objects.bulk_create(
        [_lot(each, periods[sampling.month_of(each[0].submitted_at)]) for each in drawn],
        batch_size=500,
    )
    reviews = PostReview.objects.bulk_create(
        [_review(world, lot, each) for lot, each in zip(lots, drawn, strict=True) if lot.selected],
        batch_size=500,
    )
    for row in reviews:
        if row.looked_at is not None:
            action = "check.find_miss" if row.state == CheckState.MISS else "check.find_fine"
            facts = {"to": row.state, "case": row.lot.case_id, "clause": row.clause_id}
            world.note(row.looked_at, row, action, actor=row.looked_by, **facts)
    _read_again(world, [case for case, *_ in sent])
    _ask(world)


def _periods(world: World, drawn: Iterable[Sent]) -> dict[Any, tuple[SamplingPeriod, bytes]]:
    """Open the months there are posts of, as if on their first day, and show what is over."""
    found = {}
    current = sampling.month_of(world.now)
    for month in sorted({sampling.month_of(case.submitted_at) for case, *_ in drawn}):
        row, key = sampling.new_period(month)
        row.opened_at = datetime.combine(month, time(), tzinfo=UTC)
        if month < current:
            after = (month.replace(day=28) + timedelta(days=4)).replace(day=1)
            row.revealed_at = datetime.combine(after, time(), tzinfo=UTC)
            row.revealed = key.hex()
        row.save()
        facts = {"month": str(row), "commitment": row.commitment}
        world.note(row.opened_at, row, "sampling.commit", actor=sampling.LOTS, **facts)
        if row.revealed_at:
            shown = {"month": str(row), "key": row.revealed}
            world.note(row.revealed_at, row, "sampling.reveal", actor=sampling.LOTS, **shown)
        found[month] = (row, key)
    return found


def _lot(sent: Sent, opened: tuple[SamplingPeriod, bytes]) -> Lot:
    case, screening, situation = sent
    period, key = opened
    return sampling.lot_for(case, screening, situation, period=period, key=key)


def _review(world: World, lot: Lot, sent: Sent) -> PostReview:
    case = sent[0]
    row = sampling.review_of(lot, case)
    row.since = case.submitted_at
    lookers = [world.cast[k] for k in LOOKERS if k in world.cast]
    lookers = [person for person in lookers if person.pk != case.author_id]
    if case.submitted_at > world.now - UNSEEN or not lookers:
        return row
    person = lookers[case.pk % len(lookers)]
    row.looked_by, row.looked_name = person, str(person)
    row.looked_at = case.submitted_at + timedelta(hours=20 + case.pk % 40)
    missed = case.pk % MISSED == 0
    row.state = CheckState.MISS if missed else CheckState.FINE
    row.reason = MISS["en" if case.language == "en" else "fr"] if missed else ""
    return row


def _read_again(world: World, cases: Sequence[Case]) -> None:
    """Draw second readings as the service does, and answer them but for the last ones."""
    light = [case for case in cases if case.lane == Lane.LIGHT]
    heard = charter.consulted_among(list({case.unit_id: case.unit for case in light}.values()))
    wanted = {case.pk: case for case in light if case.unit_id in heard}
    keys = {row.month: (row, sampling.key_of(row)) for row in SamplingPeriod.objects.all()}
    made = Decision.objects.filter(
        case__in=wanted, basis=Decision.Basis.REVIEW, kind__in=calibration.FINAL
    )
    for decision in made.select_related("decider").order_by("pk"):
        period, key = keys.get(sampling.month_of(decision.made_at), (None, b""))
        message = f"calibration:{decision.digest}"
        if period and sampling.is_drawn(key, decision.case_id, message, READ_AGAIN):
            _answer_again(world, decision, wanted[decision.case_id], period)


def _answer_again(world: World, decision: Decision, case: Case, period: SamplingPeriod) -> None:
    at = decision.made_at + timedelta(minutes=5)
    draw, new = CalibrationDraw.objects.get_or_create(
        case=case,
        defaults={
            "decision": decision, "unit": case.unit, "period": period, "rate": READ_AGAIN,
            "drawn_at": at, "rank": case.rank, "deadline": case.deadline,
        },
    )  # fmt: skip
    people = [world.cast[key] for key in LOOKERS if key in world.cast]
    people = [each for each in people if each.pk not in (decision.decider_id, case.author_id)]
    if not new or not people or at > world.now - UNSEEN:
        return
    kind, reason = decision.kind, decision.reason if decision.kind != "approve" else ""
    if draw.pk % DISAGREES == 0:
        kind, reason = ("approve", "") if reason else ("request_changes", "tone")
    person, first = people[draw.pk % len(people)], cast(Any, decision.decider)
    CalibrationReview.objects.create(
        draw=draw, kind=kind, reason=reason, author=case.author, decider=first,
        reviewer=person, made_at=at + timedelta(hours=2),
    )  # fmt: skip
    world.note(at + timedelta(hours=2), draw, "calibration.answer", actor=person)


def _ask(world: World) -> None:
    """Somebody of the cast asks how their posts are read."""
    person = world.cast.get("karim")
    if person is None:
        return
    row = TrustContest.objects.create(
        person=person, unit=person.unit, asked_at=world.today,
        words="Mon message sur les résultats citait un chiffre du rapport annuel, déjà public. "
        "Peut-on ne pas le compter ?",
    )  # fmt: skip
    world.note(row.asked_at, row, "contest.ask", actor=person)
