"""Whether a part of the company may be told its figures: not only by how many people it has, but by
what is left of everything around it that is told, too (P-17).

A choice shows what its row shows in the tables above it, or nothing: a unit among the units beside
it, at each step down the tree, and a network among the networks of the unit.
"""

from collections.abc import Collection
from dataclasses import replace

from advocacy.networks.policy import LEAST
from advocacy.reports.disclosure import People, hidden_parts, people_among
from advocacy.reports.facts import facts_on, sums_of
from advocacy.reports.measured import authors_by_part, carried
from advocacy.reports.slices import Slice
from advocacy.reports.tree import Tree, tree_on


def accounts_are_told(part: Slice) -> bool:
    """Say whether what the accounts of a slice reach is for others to see."""
    return not part.is_narrowed or (_is_told(part, _holders(part)) and senders_are_told(part))


def posts_are_told(part: Slice) -> bool:
    """Say whether what the posts of a slice got is for others to see. Of the whole company it is
    for whole months: days of one's own are a part, too.
    """
    if not part.is_narrowed:
        return part.is_of_months or _enough(carried(part)[0])
    wide = replace(part, units=frozenset(), networks=frozenset(), unit=None)
    return _is_told(part, authors_by_part(wide)) and senders_are_told(part)


def senders_are_told(part: Slice) -> bool:
    """Of a campaign or a language: who sent something, and who sent something else."""
    if not part.is_of_posts:
        return True
    some, every = carried(part)[0], carried(replace(part, campaign="", language=""))[0]
    return _enough(some) and _enough(every - some)


def _enough(people: int) -> bool:
    return people == 0 or people >= LEAST


def _holders(part: Slice) -> People:
    facts = facts_on([part.day])[part.day]
    columns = sums_of(facts)[["unit", "kind", "people"]].tolist()
    return {(unit, facts.networks[kind]): people for unit, kind, people in columns}


def _is_told(part: Slice, people: People) -> bool:
    kinds = part.networks or {kind for _unit, kind in people}
    if not _enough(people_among(people, units=part.units, kinds=kinds)):
        return False
    tree = tree_on(part.day)
    return _units_are_told(part, people, kinds, tree) and _networks_are_told(part, people)


def _units_are_told(part: Slice, people: People, kinds: Collection[str], tree: Tree) -> bool:
    if part.unit is None:
        return True
    for around, child, children in tree.above(part.unit):
        sizes = {
            key: people_among(people, units=below, kinds=kinds) for key, below in children.items()
        }
        if child in hidden_parts(sizes, whole=people_among(people, units=around, kinds=kinds)):
            return False
    return True


def _networks_are_told(part: Slice, people: People) -> bool:
    if not part.networks:
        return True
    every = {kind for _unit, kind in people}
    sizes = {kind: people_among(people, units=part.units, kinds={kind}) for kind in every}
    hidden: set[str] = hidden_parts(sizes, whole=0, overlapping=True)
    return not part.networks & hidden
