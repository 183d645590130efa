"""The table of the journey: which figures belong to which phase, and what to do about a gap.

Nothing here is worked out: a row names its figure, says which way is better, what is aimed at where
nobody set anything, and where one goes to do something about it.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _

from advocacy.models import Phase
from advocacy.reports import journey_figures as figures
from advocacy.reports.adoption import TARGET
from advocacy.reports.figures import Kind
from advocacy.reports.journey_figures import Facts, Series
from advocacy.reports.review_load import MOST

Words = str | Promise


@dataclass(frozen=True)
class Step:
    """What to do: in words, the name of the page where it is done, and the roles that open it.

    No roles: everybody.
    """

    words: Words
    page: str
    roles: tuple[str, ...] = ()


@dataclass(frozen=True)
class Kpi:
    """A figure of a phase. `target` is what is aimed at before anybody set something else."""

    key: str
    phase: Phase
    label: Words
    kind: Kind
    series: Callable[[Facts], Series]
    target: float | None
    step: Step
    more_is_better: bool = True

    def met(self, value: float, target: float) -> bool:
        """Say whether a value is as good as its target."""
        return value >= target if self.more_is_better else value <= target

    def gap(self, value: float, target: float) -> float:
        """Return how far a value is from its target, as a part of it: 0 when it is met."""
        if self.met(value, target):
            return 0.0
        return abs(target - value) / max(abs(target), abs(value))


LISTEN = (
    Kpi(
        "stated", Phase.LISTEN, _("Objectives the charter states"), Kind.COUNT, figures.stated, 3,
        Step(_("Say in the charter why the company speaks, and what for"), "charter:read"),
    ),
    Kpi(
        "guided", Phase.LISTEN, _("Channels with guidelines and a lesson"), Kind.SHARE,
        figures.guided, 1.0,
        Step(_("Write the lesson of the channels that have none"), "charter:lessons"),
    ),
)  # fmt: skip
EQUIP = (
    Kpi(
        "acknowledged", Phase.EQUIP, _("People who acknowledged the charter"), Kind.SHARE,
        figures.acknowledged, 0.8,
        Step(_("Remind units that are late"), "charter:coverage", ("hr", "lead", "auditor")),
    ),
    Kpi(
        "learnt", Phase.EQUIP, _("People who passed the path of lessons"), Kind.SHARE,
        figures.learnt, 0.8,
        Step(_("Invite people to the lessons of the path"), "charter:lessons"),
    ),
    Kpi(
        "reviewed", Phase.EQUIP, _("Units with two reviewers or more"), Kind.SHARE,
        figures.reviewed, 1.0,
        Step(
            _("Name a second moderator where a unit has one alone"), "advocacy:board review", (),
        ),
    ),
    Kpi(
        "connected", Phase.EQUIP, _("Networks that ten people or more use"), Kind.COUNT,
        figures.connected, 2, Step(_("Connect another network"), "advocacy:networks"),
    ),
)  # fmt: skip
OPEN = (
    Kpi(
        "engaged", Phase.OPEN, _("People with an account"), Kind.SHARE, figures.engaged, 0.2,
        Step(_("Invite people to link an account, or to ask for one"), "advocacy:accounts"),
    ),
    Kpi(
        "began", Phase.OPEN, _("Of those, people who sent a first post"), Kind.SHARE,
        figures.began, 0.5, Step(_("Offer something to share, for a first post"), "advocacy:wall"),
    ),
    Kpi(
        "first_try", Phase.OPEN, _("Posts approved at the first try"), Kind.SHARE,
        figures.first_try, 0.8,
        Step(_("Look which clauses are not understood yet"), "advocacy:board review"),
    ),
)  # fmt: skip
CARRY = (
    Kpi(
        "carriers", Phase.CARRY, _("People whose posts went out in a month"), Kind.COUNT,
        figures.carriers, 100,
        Step(_("See who goes on after a first post, and where people stop"), "advocacy:adoption"),
    ),
    Kpi(
        "unique", Phase.CARRY, _("Different people reached"), Kind.COUNT, figures.unique, None,
        Step(_("See which units reach whom"), "advocacy:reach"),
    ),
    Kpi(
        "direct", Phase.CARRY, _("Posts that leave without a person"), Kind.SHARE, figures.direct,
        1 - MOST, Step(_("See what needs a person, and why"), "advocacy:board review"),
    ),
)  # fmt: skip
SUSTAIN = (
    Kpi(
        "past_fifth", Phase.SUSTAIN, _("People who go past their fifth post"), Kind.SHARE,
        figures.past_fifth, TARGET,
        Step(_("See after which post people stop"), "advocacy:adoption"),
    ),
    Kpi(
        "active", Phase.SUSTAIN, _("People still active after three months"), Kind.SHARE,
        figures.active, 0.5, Step(_("See which months kept their people"), "advocacy:adoption"),
    ),
    Kpi(
        "in_time", Phase.SUSTAIN, _("Appeals answered in time"), Kind.SHARE, figures.in_time, 0.9,
        Step(_("Answer the appeals that wait"), "desk:appeals", ("lead", "legal")),
    ),
    Kpi(
        "hours", Phase.SUSTAIN, _("Working hours until half have an answer"), Kind.HOURS,
        figures.hours, 4,
        Step(
            _("Look at what waits, and share it out"), "desk:queue", ("moderator", "lead"),
        ),
        more_is_better=False,
    ),
)  # fmt: skip
KPIS: Sequence[Kpi] = (*LISTEN, *EQUIP, *OPEN, *CARRY, *SUSTAIN)
