"""Return on engagement: what posts brought, by network, unit, campaign, language and month."""

from collections.abc import Callable, Hashable, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any

from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from advocacy.models import EngagementInputs, FoldedPosts
from advocacy.networks.policy import AUTHOR_ONLY
from advocacy.reports import engagement_words as words
from advocacy.reports import returns
from advocacy.reports.choice import Choice
from advocacy.reports.engagement_facts import (
    FIGURES,
    Facts,
    Sent,
    Sums,
    Visited,
    facts_of,
    is_told,
    sums,
)
from advocacy.reports.figures import Board, Chart
from advocacy.reports.first_hours import of_slice
from advocacy.reports.labels import network_label
from advocacy.reports.slices import Slice
from advocacy.reports.suppression import hidden
from advocacy.reports.tree import tree_on

Key = Hashable
Figures = Mapping[str, Any]
NOTHING: dict[str, Any] = dict.fromkeys(
    ("posts", *FIGURES, "visits", "rate", "hours", "mentions", "campaigns")
)
LANGUAGES = {"fr": gettext_lazy("French"), "en": gettext_lazy("English")}


@dataclass(frozen=True)
class Cut:
    """One way to part a slice: how deliveries, short links and folded sums belong to its parts.

    A key of None belongs to no part. `shown` names the parts, in their order.
    """

    key: str
    sent: Callable[[Sent], Key | None]
    visited: Callable[[Visited], Key | None]
    folded: Callable[[FoldedPosts], Key | None]
    shown: Callable[[Iterable[Key]], list[tuple[Key, Any]]]


def charts(choice: Choice) -> Sequence[Chart]:
    """Return everything about what was sent in the period, and its first hours."""
    facts, stated = facts_of(choice.part), returns.inputs()
    told = is_told(choice.part, facts.sent)
    found = [_whole(choice, facts, stated, told=told)]
    found += [_parted(facts, cut, stated, told=told) for cut in _cuts(choice, facts)]
    found.append(words.hours_chart(of_slice(facts) if told else None))
    found += _return(choice.part, facts, stated, told=told)
    return [chart for chart in found if chart.rows]


def _figures(found: Sums, stated: EngagementInputs | None, sent: Iterable[Sent]) -> dict[str, Any]:
    """The cells of one part. What has no source yet, or was never said, stays None."""
    campaigns = {row.campaign for row in sent if row.campaign}
    return NOTHING | {
        "posts": found.posts,
        **dict(zip(FIGURES, found.counts, strict=True)),
        "visits": found.visits,
        "rate": found.rate,
        "hours": returns.hours_saved(found.direct, stated),
        "campaigns": len(campaigns) or None,
    }


def _whole(choice: Choice, facts: Facts, stated: EngagementInputs | None, *, told: bool) -> Chart:
    """All of the slice in one row, and what it is set against in a second one."""
    rows = [_row_of(facts, stated, told=told)]
    if choice.before is not None:
        before = facts_of(choice.before)
        rows.append(_row_of(before, stated, told=is_told(choice.before, before.sent)))
    return Chart(
        "engagement",
        _("What posts brought"),
        words.columns("period", _("Period")),
        rows,
        method=words.method(stated),
        lead=words.lead(rows[0]),
    )


def _row_of(facts: Facts, stated: EngagementInputs | None, *, told: bool) -> dict[str, Any]:
    row = {"period": words.period(facts.part)}
    if not told:
        return row | NOTHING
    found = sums(facts.sent, facts.visited, facts.folded, facts.shy)
    return row | _figures(found, stated, facts.sent)


def _parted(facts: Facts, cut: Cut, stated: EngagementInputs | None, *, told: bool) -> Chart:
    """One row for each part; a part of too few people, or one that would give it away, is named
    and not told.
    """
    parts, links = _parts(facts.sent, cut.sent), _parts(facts.visited, cut.visited)
    folded, dark = _parts(facts.folded, cut.folded), _hidden(facts, cut)
    # A network that tells its figures to authors alone has them in its own row, if anywhere.
    shy = facts.shy if cut.key == "network" else set(AUTHOR_ONLY)
    rows, shown = [], cut.shown([*parts, *links, *folded])
    for key, label in shown:
        row = {cut.key: label, **NOTHING}
        if told and key not in dark:
            found = sums(parts.get(key, ()), links.get(key, ()), folded.get(key, ()), shy)
            row |= _figures(found, stated, parts.get(key, ()))
        if key not in parts:
            # Visits, or what is left of older figures: that nothing was sent would be untrue.
            row |= {"posts": None, "hours": None}
        rows.append(row)
    kinds = [str(key) for key, _label in shown] if cut.key == "network" else ()
    return replace(words.part_chart(cut.key, rows), kinds=kinds)


def _hidden(facts: Facts, cut: Cut) -> set[Key | None]:
    """Parts that are not told; what belongs to none counts like one, for it can be subtracted."""
    people: dict[Key | None, set[int]] = {}
    for row in facts.sent:
        people.setdefault(cut.sent(row), set()).add(row.author)
    for link in facts.visited:
        people.setdefault(cut.visited(link), set()).add(facts.posts[link.post].author)
    return hidden(people)


def _parts(rows: Iterable[Any], key: Callable[[Any], Key | None]) -> dict[Key, list[Any]]:
    found: dict[Key, list[Any]] = {}
    for row in rows:
        which = key(row)
        if which is not None:
            found.setdefault(which, []).append(row)
    return found


def _cuts(choice: Choice, facts: Facts) -> Iterable[Cut]:
    def of_post(name: str) -> Callable[[Visited], Any]:
        return lambda link: getattr(facts.posts[link.post], name) or None

    def nowhere(row: FoldedPosts) -> None:
        """Nobody knows any more what part of it was."""

    yield Cut(
        "network",
        lambda row: row.network,
        lambda link: link.network or words.SEVERAL,
        lambda row: row.network,
        _named_networks,
    )
    yield _unit_cut(choice, facts)
    yield Cut(
        "campaign", lambda row: row.campaign or None, of_post("campaign"), nowhere, _as_they_are
    )
    yield Cut("language", lambda row: row.language, of_post("language"), nowhere, _named_languages)
    yield Cut("month", lambda row: row.month, of_post("month"), lambda row: row.month, _as_they_are)


def _unit_cut(choice: Choice, facts: Facts) -> Cut:
    """The units right below, as the tree stood; what the unit itself sent is in the total only."""
    children = tree_on(choice.part.day).children(choice.unit or None)
    below = {pk: child.code for child, ids in children for pk in ids}
    names = {child.code: child.name for child, _ids in children}

    def shown(keys: Iterable[Key]) -> list[tuple[Key, Any]]:
        there = set(keys)
        return [(code, name) for code, name in names.items() if code in there]

    return Cut(
        "unit",
        lambda row: below.get(row.unit),
        lambda link: below.get(facts.posts[link.post].unit),
        lambda row: below.get(row.unit_id),
        shown,
    )


def _named_networks(keys: Iterable[Key]) -> list[tuple[Key, Any]]:
    named = {kind: network_label(str(kind)) for kind in keys if kind != words.SEVERAL}
    several = [(words.SEVERAL, _("Several networks"))] if words.SEVERAL in set(keys) else []
    return [*sorted(named.items(), key=lambda pair: str(pair[1])), *several]


def _named_languages(keys: Iterable[Key]) -> list[tuple[Key, Any]]:
    return [(key, str(LANGUAGES.get(str(key), key))) for key in sorted(set(keys), key=str)]


def _as_they_are(keys: Iterable[Key]) -> list[tuple[Key, Any]]:
    return [(key, key) for key in sorted(set(keys), key=str)]


def _return(
    part: Slice, facts: Facts, stated: EngagementInputs | None, *, told: bool
) -> Iterable[Chart]:
    found = sums(facts.sent, facts.visited, facts.folded, facts.shy)
    gained = returns.return_on(part, found, stated) if told else None
    if gained is not None and stated is not None:
        yield words.return_chart(part, gained, stated)


BOARD = Board("engagement", gettext_lazy("Return on engagement"), charts)  # type: ignore[arg-type]
