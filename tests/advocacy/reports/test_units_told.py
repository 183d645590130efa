"""Which units are told: nobody works out a group of a few people by adding or subtracting."""

from itertools import combinations

from hypothesis import given
from hypothesis import strategies as some

from advocacy.reports.units_told import PEOPLE, WHOLE, Cells, enough, shown, summed, tens

# Paths of a tree three deep, as the tree of units writes them.
STEP = 4
PATHS = [
    *(f"000{n}" for n in range(1, 4)),
    *(f"000{n}000{m}" for n in range(1, 4) for m in range(1, 4)),
    *("000100010001", "000100010002", "000100020001"),
]
OWN = some.dictionaries(
    some.sampled_from(PATHS), some.tuples(some.integers(0, 25), some.integers(0, 25)), max_size=12
)


def parent(path: str) -> str:
    return path[:-STEP]


def remainders(cells: dict[str, Cells], told: set[str]) -> list[Cells]:
    """What is left of each unit that is told, without the units below it that are."""
    return [
        tuple(
            cells[path][place] - sum(cells[e][place] for e in told if e and parent(e) == path)
            for place in (0, 1)
        )
        for path in told
    ]


@given(OWN)
def test_each_remainder_is_nobody_or_ten(own: dict[str, Cells]) -> None:
    cells = summed(own)
    told = shown(own)

    assert all(enough(left) for left in remainders(cells, told))
    assert all(enough(cells[path]) for path in told)


@given(OWN)
def test_any_sums_and_differences_of_siblings_are_of_ten(own: dict[str, Cells]) -> None:
    cells = summed(own)
    told = shown(own)

    for path in told:
        below = [each for each in told if each and parent(each) == path]
        for number in range(len(below) + 1):
            for some_of_them in combinations(below, number):
                first = cells[path][0] - sum(cells[each][0] for each in some_of_them)
                assert first == 0 or first >= 10


@given(OWN)
def test_none_is_told_below_one_that_is_not(own: dict[str, Cells]) -> None:
    told = shown(own)

    assert all(parent(path) in told for path in told - {WHOLE})


@given(OWN, some.sets(some.sampled_from(PATHS)))
def test_what_is_not_asked_about_is_part_of_what_is_left(
    own: dict[str, Cells], asked: set[str]
) -> None:
    cells = summed(own)
    told = shown(own, asked)

    assert told <= asked | {WHOLE}
    assert all(enough(left) for left in remainders(cells, told))


def test_one_small_unit_takes_the_smallest_beside_it_along() -> None:
    own = {"00010001": (4,), "00010002": (12,), "00010003": (30,)}

    assert shown(own) == {WHOLE, "0001", "00010003"}


def test_a_company_of_few_is_not_told() -> None:
    assert shown({"0001": (9,)}) == set()
    assert shown({}) == set()


def test_counts_are_told_in_tens() -> None:
    assert [tens(count) for count in (10, 19, 20, 105)] == [10, 10, 20, 100]


# People may be in several units: each is a number.
GROUPS = some.dictionaries(
    some.sampled_from(PATHS), some.tuples(some.frozensets(some.integers(0, 40))), max_size=10
)


@given(GROUPS)
def test_people_in_several_units_are_not_worked_out(own: dict[str, Cells]) -> None:
    told = shown(own, sort=PEOPLE)

    for path in told:
        below = [each for each in told if each and parent(each) == path]
        left = [
            people
            for place, (people,) in own.items()
            if place.startswith(path) and not any(place.startswith(each) for each in below)
        ]
        rest = frozenset[int]().union(*left)
        assert not rest or len(rest) >= 10


def test_same_ten_people_in_two_units_may_be_told_of_both() -> None:
    ten = frozenset(range(10))

    assert shown({"00010001": (ten,), "00010002": (ten,)}, sort=PEOPLE) == {
        WHOLE, "0001", "00010001", "00010002",
    }  # fmt: skip
