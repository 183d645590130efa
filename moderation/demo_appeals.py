"""What the demo company's authors said against a refusal, and what it may say in a crisis.

appeal(world)     -> None   refusals appealed: older ones answered, a young one still waits
statements(world) -> None   a holding statement two people agreed on, and one that waits for it
"""

from datetime import timedelta
from typing import Any

from config.demo.world import World
from config.kernel.working_time import working_deadline
from moderation import deadlines
from moderation.models import Appeal, Case, Decision, Statement, StatementVersion
from moderation.services.appeals import TERM
from moderation.states import CASE, AppealState, CaseState, StatementState

SENIORS = ("helene", "antoine")
LODGED_AFTER, ANSWERED_AFTER = timedelta(days=1), timedelta(hours=26)
# Somebody of the cast: theirs is appealed only where nobody else's is.
READER = "karim"
WORDS = {
    "fr": "C’était dans la presse locale le matin même. Quelqu’un d’autre peut-il relire ?",
    "en": "It was in the local paper that very morning. Could somebody else read it again?",
}
STAYS = {
    "fr": "Relu d’un œil neuf : ce que le groupe n’a pas encore annoncé attend son annonce, même "
    "repris ailleurs. Ce jour-là, le message peut repartir tel quel.",
    "en": "Read with fresh eyes: what the group has not announced waits for that day, whoever "
    "printed it before. Then the post can go as it is.",
}
OUTAGE = {
    "title_fr": "Panne de réseau",
    "title_en": "Power cut",
    "text_fr": "Une panne touche une partie de nos clients. Nos équipes sont sur place. Nous "
    "donnerons un point toutes les heures sur notre page d’information.",
    "text_en": "A power cut affects some of our customers. Our teams are on site. We will give "
    "news every hour on our information page.",
}
LEAK = {
    "title_fr": "Fuite de données soupçonnée",
    "title_en": "Suspected data leak",
    "text_fr": "Nous vérifions un possible accès à des données. Si vous êtes concerné, nous vous "
    "écrirons en premier.",
    "text_en": "We are looking into possible access to data. If it concerns you, you will hear "
    "from us first.",
}


def appeal(world: World) -> None:
    """Appeal some refusals: three of long ago were answered, one of these days still waits."""
    if Appeal.objects.exists() or not {*SENIORS} <= set(world.cast):
        return
    reader = getattr(world.cast.get(READER), "pk", None)
    refusals = _refusals()
    young = [each for each in refusals if each.made_at > world.now - TERM]
    waiting = [each for each in young if each.made_at < world.now - 2 * LODGED_AFTER]
    waiting.sort(key=lambda each: (each.author_id == reader, -each.made_at.timestamp()))
    for refusal in waiting[:1]:
        _lodge(world, refusal)
    for refusal in [each for each in refusals if each not in young][-3:]:
        _uphold(world, _lodge(world, refusal))


def _refusals() -> list[Decision]:
    """The decisions by which posts are refused, oldest first."""
    rows = Decision.objects.filter(kind=Decision.Kind.REFUSE, case__state=CaseState.REFUSED)
    return list(rows.select_related("case__author", "case__unit").order_by("made_at", "pk"))


def _lodge(world: World, refusal: Decision) -> Appeal:
    case, unit = refusal.case, refusal.case.unit
    at = refusal.made_at + LODGED_AFTER
    row = Appeal.objects.create(
        case=case, author=case.author, refusal=refusal, lodged_at=at, updated_at=at,
        words=WORDS["en" if case.language == "en" else "fr"],
        deadline=working_deadline(at, deadlines.APPEAL, country=unit.country, zone=unit.time_zone),
    )  # fmt: skip
    _move(world, case, "appeal", at, actor=case.author)
    facts = {"case": case.pk, "clause": refusal.clause_id}
    world.note(at, row, "appeal.lodge", actor=case.author, **facts)
    return row


def _uphold(world: World, row: Appeal) -> None:
    case, at = row.case, row.lodged_at + ANSWERED_AFTER
    # Never whoever refused it.
    people = [world.cast[key] for key in SENIORS]
    person = next(each for each in people if each.pk != row.refusal.decider_id)
    row.decision = Decision.objects.create(
        case=case, kind=Decision.Kind.REFUSE, basis=Decision.Basis.APPEAL,
        author_id=case.author_id, decider=person, decider_name=str(person), digest=case.digest,
        screening_id=row.refusal.screening_id, clause_id=row.refusal.clause_id,
        note=STAYS["en" if case.language == "en" else "fr"], made_at=at,
    )  # fmt: skip
    row.state, row.decided_at, row.updated_at = AppealState.UPHELD, at, at
    row.save(update_fields=["state", "decision", "decided_at", "updated_at"])
    facts = {"clause": row.decision.clause_id, "digest": case.digest}
    world.note(at, row, "appeal.claim", actor=person, to=AppealState.IN_REVIEW)
    world.note(at, row, "appeal.uphold", actor=person, to=AppealState.UPHELD, **facts)
    _move(world, case, "uphold", at, actor=person, **facts)


def _move(world: World, case: Case, action: str, at: Any, *, actor: Any, **facts: Any) -> None:
    case.state, case.updated_at = CASE.table[action][1], at
    case.save(update_fields=["state", "updated_at"])
    world.note(at, case, f"case.{action}", actor=actor, to=case.state, **facts)


def statements(world: World) -> None:
    """Write what may be said of a power cut, agreed, and of a leak, still to be agreed on."""
    if Statement.objects.exists() or not {*SENIORS} <= set(world.cast):
        return
    lead, lawyer = (world.cast[key] for key in SENIORS)
    at = world.today - timedelta(days=40)
    agreed = _write(world, OUTAGE, lead, at)
    agreed.state, agreed.approved_by = StatementState.APPROVED, lawyer
    agreed.approved_at = at + timedelta(hours=3)
    agreed.save(update_fields=["state", "approved_by", "approved_at"])
    facts = {"to": agreed.state, "number": agreed.number}
    world.note(agreed.approved_at, agreed, "statement.approve", actor=lawyer, **facts)
    _write(world, LEAK, lead, world.today - timedelta(days=2))


def _write(world: World, words: dict[str, str], actor: Any, at: Any) -> StatementVersion:
    version = StatementVersion.objects.create(
        statement=Statement.objects.create(), number=1, written_by=actor, written_at=at, **words
    )
    world.note(at, version, "statement.propose", actor=actor, number=1)
    return version
