"""Reading the tree of units: children, and who is below them."""

from charter.models import Unit


def subtree(code: str) -> frozenset[int] | None:
    """Return the ids of a unit and everything below it, or None when there is no such unit."""
    unit = Unit.objects.filter(code=code).first()
    if unit is None:
        return None
    return frozenset(Unit.objects.filter(path__startswith=unit.path).values_list("pk", flat=True))


def unit_children(code: str | None) -> list[tuple[Unit, frozenset[int]]]:
    """Return the units right below one (or below the root), each with its whole subtree's ids.

    One query, whatever the size of the tree.
    """
    rows = list(Unit.objects.order_by("path"))
    parent = next((r for r in rows if (r.code == code if code else r.depth == 1)), None)
    if parent is None:
        return []
    children = [r for r in rows if r.depth == parent.depth + 1 and r.path.startswith(parent.path)]
    return [
        (child, frozenset(row.pk for row in rows if row.path.startswith(child.path)))
        for child in children
    ]


def unit_choices() -> list[tuple[str, str]]:
    """Return (code, indented name) of every unit, in the order of the tree."""
    rows = Unit.objects.order_by("path")
    return [(row.code, "\u2003" * (row.depth - 1) + row.name) for row in rows]
