"""How long what came from a network may be kept, and what becomes of it then. One table, no code.

Three things end a permission besides age: the person unlinks, the grant dies, or the network says
that a post or an account is gone. Where a network names no limit, ours holds (three years, as for
the post itself). Sources: `networks.md` by section, `governance.md` by "G" and section. Business
days are read as calendar days: earlier is always allowed.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from enum import StrEnum
from types import MappingProxyType

from advocacy.networks.catalogue import NETWORKS


class Field(StrEnum):
    """What may be stored of a network."""

    NAME = "name"
    """The display name, as the network told it when the account was linked."""
    HANDLE = "handle"
    TEXT = "text"
    """The text of a post as read back from the network; what people write here is theirs."""
    POST_FIGURES = "post_figures"
    ACCOUNT_FIGURES = "account_figures"
    FOLLOWERS = "followers"
    """Keyed hashes of who follows an account."""
    ANSWERS = "answers"
    """What a network answered, as it came."""
    TOKENS = "tokens"


class Then(StrEnum):
    """What becomes of it when its time is over."""

    DELETE = "delete"
    AGGREGATE = "aggregate"
    """Sums of enough people stay; what belongs to one person goes."""
    NEVER = "never"
    """It is not stored in the first place."""


class End(StrEnum):
    """What ends a permission besides age."""

    UNLINKED = "unlinked"
    DIED = "died"
    GONE = "gone"


AT_ONCE, DAY, MONTH, YEAR = timedelta(0), timedelta(1), timedelta(30), timedelta(365)
OURS = 3 * YEAR


@dataclass(frozen=True, slots=True)
class Rule:
    """How long one field of one network may be kept; None: no limit of that sort.

    `keep` counts from the moment it was read, the others from the event they are named after:
    the person unlinked, the grant died, the network said that the post or account is gone.
    """

    network: str
    field: Field
    keep: timedelta | None
    then: Then
    source: str
    unlinked: timedelta | None = None
    died: timedelta | None = None
    gone: timedelta | None = None

    def after(self, end: End) -> timedelta | None:
        """The time that is left once that happened."""
        spans = {End.UNLINKED: self.unlinked, End.DIED: self.died, End.GONE: self.gone}
        return spans[end]

    @property
    def ends(self) -> bool:
        """Whether anything ever has to be erased by this rule."""
        spans = (self.keep, self.unlinked, self.died, self.gone)
        return self.then is not Then.NEVER and any(span is not None for span in spans)

    def delete_by(
        self, stored: datetime, ended: Mapping[End, datetime] = MappingProxyType({})
    ) -> datetime | None:
        """The moment by which it has to be gone; None where nothing has ended it."""
        moments = [stored + self.keep] if self.keep is not None else []
        for end, at in ended.items():
            span = self.after(end)
            moments += [at + span] if span is not None else []
        return min(moments, default=None)


_USUAL = (
    Rule("", Field.NAME, None, Then.DELETE, "G 9 P-12", AT_ONCE, MONTH, AT_ONCE),
    Rule("", Field.HANDLE, None, Then.DELETE, "G 9 P-22", MONTH, None, None),
    Rule("", Field.TEXT, AT_ONCE, Then.NEVER, "G 9 P-01"),
    Rule("", Field.POST_FIGURES, OURS, Then.AGGREGATE, "G 9"),
    Rule("", Field.ACCOUNT_FIGURES, OURS, Then.AGGREGATE, "G 9"),
    Rule("", Field.FOLLOWERS, YEAR, Then.DELETE, "10", AT_ONCE, MONTH, AT_ONCE),
    Rule("", Field.ANSWERS, AT_ONCE, Then.NEVER, "G 9 P-20"),
    Rule("", Field.TOKENS, None, Then.DELETE, "G 9", AT_ONCE, AT_ONCE, AT_ONCE),
)
_FIGURES = (Field.POST_FIGURES, Field.ACCOUNT_FIGURES)


def _own(
    kinds: Iterable[str], fields: Iterable[Field], source: str, **spans: timedelta | Then | None
) -> dict[tuple[str, Field], Rule]:
    """What these networks say of these fields, on top of what is usual."""
    usual = {rule.field: rule for rule in _USUAL}
    return {
        (kind, field): replace(usual[field], network=kind, source=source, **spans)  # type: ignore[arg-type]
        for kind in kinds
        for field in fields
    }


def _table() -> dict[tuple[str, Field], Rule]:
    found: dict[tuple[str, Field], Rule] = {}
    for rule in _USUAL:
        found |= _own(NETWORKS, (rule.field,), rule.source)
    # Ours, inside the company: nobody else's rules apply.
    found |= _own(("practice",), (Field.HANDLE,), "G 9", unlinked=None)
    linkedin = ("linkedin", "linkedin_page")
    # "Commonly cited" is all that is known of the numbers: to be confirmed when a product is
    # granted. The member's consent, recorded with the grant, is what the handle rests on.
    found |= _own(linkedin, (Field.NAME,), "4.8", keep=DAY, died=AT_ONCE)
    found |= _own(linkedin, (Field.HANDLE,), "4.8", unlinked=AT_ONCE, died=MONTH, gone=AT_ONCE)
    ended = {"unlinked": AT_ONCE, "died": 2 * DAY, "gone": AT_ONCE}
    found |= _own(linkedin, _FIGURES, "4.8", keep=2 * DAY, **ended)
    # Ten business days after access ends; a day after X says that something is gone.
    over = {"unlinked": 10 * DAY, "died": 10 * DAY, "gone": AT_ONCE}
    found |= _own(("x",), (Field.HANDLE, *_FIGURES), "1.7 (9), 5.8", **over)
    found |= _own(("x",), (Field.NAME,), "1.7 (9)", died=10 * DAY)
    # Who leaves Meta's apps asks for deletion: its callbacks promise it.
    meta = {"unlinked": AT_ONCE, "died": MONTH, "gone": AT_ONCE}
    found |= _own(("facebook_page",), (Field.HANDLE, *_FIGURES), "6.1", **meta)
    found |= _own(("threads",), (Field.HANDLE, *_FIGURES), "7.1", **meta)
    found |= _own(("instagram",), (Field.HANDLE, *_FIGURES), "7.1, 8", **meta)
    # Channels are not added up, so that no sum stays.
    week = {"unlinked": AT_ONCE, "died": 7 * DAY, "gone": AT_ONCE}
    found |= _own(("youtube",), _FIGURES, "9", keep=MONTH, then=Then.DELETE, **week)
    found |= _own(("youtube",), (Field.NAME,), "9", keep=MONTH, died=7 * DAY)
    found |= _own(("youtube",), (Field.HANDLE,), "9", unlinked=AT_ONCE, died=MONTH, gone=AT_ONCE)
    for kind in (*linkedin, "facebook_page", "threads", "x", "instagram", "youtube"):
        # They list nobody, or at a price that is not paid.
        found[kind, Field.FOLLOWERS] = Rule(kind, Field.FOLLOWERS, AT_ONCE, Then.NEVER, "10")
    return found


RULES: Mapping[tuple[str, Field], Rule] = MappingProxyType(_table())


def overridden(entries: Iterable[str]) -> Mapping[tuple[str, Field], Rule]:
    """The table with other ages: "linkedin.post_figures=48" is 48 hours from the reading.

    ValueError, with the entry, for what names no rule that can have one, or no whole hours.
    """
    found = dict(RULES)
    for entry in entries:
        name, _, hours = entry.partition("=")
        kind, _, field = name.strip().partition(".")
        key = (kind, Field(field)) if field in set(Field) else None
        if key not in found or not hours.strip().isdecimal() or found[key].then is Then.NEVER:
            raise ValueError(entry)
        found[key] = replace(found[key], keep=timedelta(hours=int(hours)))
    return MappingProxyType(found)
