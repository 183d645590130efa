"""What became of a figure since the time it is set against, in words."""

from dataclasses import dataclass

from django.utils.translation import gettext as _

from advocacy.reports.cells import MINUS, number, share
from advocacy.reports.reach import Reach


@dataclass(frozen=True)
class Change:
    """A figure now and then; None where it was not known. `icon` and `text` say the same."""

    now: int | None
    then: int | None
    apart: bool = True  # False: the ranges of the two overlap

    @property
    def difference(self) -> int | None:
        """How much more it is now; None where one of them is not known."""
        return None if self.now is None or self.then is None else self.now - self.then

    @property
    def share(self) -> float | None:
        """The same in parts of what it was; None of nothing."""
        difference = self.difference
        return difference / self.then if difference is not None and self.then else None

    @property
    def icon(self) -> str:
        """A picture beside the words."""
        if not self.difference or not self.apart:
            return "equal"
        return "trending-up" if self.difference > 0 else "trending-down"

    def text(self, before: str) -> str:
        """One sentence; `before` names the other time."""
        if self.then is None:
            return _("Not known for the time before (%(before)s).") % {"before": before}
        facts = {"then": number(self.then), "before": before}
        difference = self.difference
        if difference is None:
            return _("Before: %(then)s (%(before)s).") % facts
        if not self.apart:
            words = _("Before: %(then)s (%(before)s). The ranges overlap: no change can be told.")
            return words % facts
        if not difference:
            return _("As before: %(then)s (%(before)s).") % facts
        up = _("Up by %(number)s%(share)s; before: %(then)s (%(before)s).")
        down = _("Down by %(number)s%(share)s; before: %(then)s (%(before)s).")
        facts |= {"number": number(abs(difference)), "share": self._share()}
        return (up if difference > 0 else down) % facts

    def _share(self) -> str:
        if self.share is None:
            return ""
        sign = "+" if self.share > 0 else MINUS
        return f" ({sign}{share(abs(self.share))})"


def of_reach(now: Reach, then: Reach) -> dict[str, Change]:
    """Return the changes of the three figures, by their names."""
    return {
        "potential": Change(now.potential, then.potential),
        "unique": Change(_value(now), _value(then), _apart(now, then)),
        "measured": Change(now.measured.impressions, then.measured.impressions),
    }


def _value(row: Reach) -> int | None:
    return row.unique.value if row.unique else None


def _apart(now: Reach, then: Reach) -> bool:
    """Whether the two ranges have nothing in common; counted exactly, any difference is one."""
    if not now.unique or not then.unique:
        return True
    if now.unique.value == then.unique.value:
        return True
    highest = now.unique_high or 0, then.unique_high or 0
    return now.unique.low > highest[1] or then.unique.low > highest[0]
