"""Who has read what in the demo company: a history, labelled as such in every record."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime, time, timedelta
from random import Random

from django.db import transaction

from charter.models import Acknowledgement, EffectiveText, User, Version
from charter.services import acknowledgements, effective
from charter.texts.audience import Audience
from config.demo.world import Span, World

# The cast shows each situation: one has read only the former edition, all others are up to date.
READ_FORMER_ONLY = {"yann"}
FORMER_SHARE = 0.86
# Shares of readers, drawn once per unit: units differ, as they do in life.
UNIT_SHARE = (0.82, 0.99)


def seed(world: World) -> None:
    """Let most people acknowledge what binds them, whenever that changed for them."""
    people = list(User.objects.filter(is_demo=True).select_related("unit").order_by("pk"))
    if not people:
        world.spans = {}
        return
    stages = _stages()
    with transaction.atomic():
        if not Acknowledgement.objects.filter(user__is_demo=True).exists():
            audiences = effective.audiences_of(people)
            for person in people:
                _let_read(world, person, audiences[person.pk], stages)
    world.spans = _spans(people, stages)


@dataclass(frozen=True)
class Stage:
    """A moment at which some text came into force, and the texts from then on."""

    at: datetime
    texts: effective.Texts
    _kept: dict[str, EffectiveText] = field(default_factory=dict, repr=False)

    def text(self, audience: Audience) -> EffectiveText:
        """Return the text of an audience that is bound at this stage."""
        sha256 = self.texts.sha256(audience)
        if sha256 not in self._kept:
            found = effective.kept(self.texts, audience)
            assert found is not None  # what bound them is a text
            self._kept[sha256] = found
        return self._kept[sha256]


def _stages() -> list[Stage]:
    began = Version.objects.filter(in_force_at__isnull=False).order_by("in_force_at")
    moments = dict.fromkeys(began.values_list("in_force_at", flat=True))
    return [Stage(at, effective.texts_at(at)) for at in moments if at is not None]


def _let_read(world: World, person: User, audience: Audience, stages: Sequence[Stage]) -> None:
    """Let one person read, or not, each text that bound them; everybody has read one."""
    random = world.stream(f"readings-{person.email}")
    share = world.stream(f"share-{person.unit_id}").uniform(*UNIT_SHARE)
    asked = _asked(audience, stages)
    key = next((name for name, user in world.cast.items() if user.pk == person.pk), None)
    known = False
    for stage, until in asked:
        last = until is None
        # The cast reads at once: their stories begin soon after.
        wait = 0.0 if key is not None else random.expovariate(1 / 9)
        drawn, at = random.random(), _moment(random, stage.at, person, wait)
        # Nobody got an account before reading a text.
        reads = drawn < (share if last else FORMER_SHARE) or (last and not known)
        if key is not None:
            reads = not last or key not in READ_FORMER_ONLY
        if reads and at < (until or world.now):
            _read(stage, person, audience, at)
            known = True


def _asked(audience: Audience, stages: Sequence[Stage]) -> list[tuple[Stage, datetime | None]]:
    """The stages at which what binds somebody changed, each with the instant of the next one."""
    found: list[Stage] = []
    binding = ""
    for stage in stages:
        if stage.texts.binding(audience) != binding:
            binding = stage.texts.binding(audience)
            found.append(stage)
    ends = [*(stage.at for stage in found[1:]), None]
    return list(zip(found, ends, strict=True))


def _spans(people: Sequence[User], stages: Sequence[Stage]) -> dict[int, list[Span]]:
    """Return when each person may speak: from reading a text until another one binds them."""
    audiences = effective.audiences_of(people)
    ends: dict[int, dict[str, datetime | None]] = {
        pk: {stage.texts.binding(audience): until for stage, until in _asked(audience, stages)}
        for pk, audience in audiences.items()
    }
    rows = Acknowledgement.objects.filter(user_id__in=ends).order_by("acknowledged_at", "pk")
    spans: dict[int, list[Span]] = {}
    for person, start, binding in rows.values_list("user_id", "acknowledged_at", "binding_sha256"):
        spans.setdefault(person, []).append((start, ends[person].get(binding)))
    return spans


def _moment(random: Random, start: datetime, person: User, wait: float) -> datetime:
    """Draw when somebody reads: `wait` days after a text or their first day, in working hours."""
    joined = datetime.combine(person.joined_on, time(), tzinfo=UTC)
    day = (max(start, joined) + timedelta(days=1 + int(wait))).date()
    day += timedelta(days={5: 2, 6: 1}.get(day.weekday(), 0))
    minute = random.randrange(8 * 60, 16 * 60)
    return datetime.combine(day, time(minute // 60, minute % 60), tzinfo=UTC)


def _read(stage: Stage, person: User, audience: Audience, at: datetime) -> None:
    shown = acknowledgements.Shown(
        stage.text(audience), person.language, at - timedelta(minutes=14)
    )
    acknowledgements.record_history(shown=shown, audience_key=audience.key, actor=person, at=at)
