"""The programme's way so far: phase after phase, as the lead said, and what the present one is to
reach."""

from datetime import timedelta

from advocacy.models import Phase, PhaseEntry, PhasePlan
from config.demo.world import World

LEAD = "helene"
# How many days ago each phase began.
BEGAN = {Phase.LISTEN: 300, Phase.EQUIP: 250, Phase.OPEN: 150, Phase.CARRY: 40}
LASTS = timedelta(days=120)
TARGETS = {"carriers": 300, "unique": 100_000, "direct": 0.8}
SET_AT = timedelta(hours=9)


def make(world: World) -> None:
    """Store the entries, the plan, and what the ledger holds of them."""
    lead = world.cast[LEAD]
    for phase, days in BEGAN.items():
        at = world.today - timedelta(days=days) + SET_AT
        entry = PhaseEntry.objects.create(phase=phase, set_by=lead, set_at=at)
        world.note(at, entry, "programme.enter", actor=lead, phase=phase.value)
    starts = (world.today - timedelta(days=BEGAN[Phase.CARRY])).date()
    plan = PhasePlan.objects.create(
        phase=Phase.CARRY, number=1, starts_on=starts, ends_on=starts + LASTS, targets=TARGETS,
        set_by=lead, set_at=at,
    )  # fmt: skip
    facts = {"phase": plan.phase, "number": plan.number, "targets": TARGETS}
    dates = {"from": starts.isoformat(), "until": (starts + LASTS).isoformat()}
    world.note(at, plan, "programme.plan", actor=lead, **facts, **dates)
