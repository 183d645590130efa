"""What is not told so that nobody is given away."""

from hypothesis import given
from hypothesis import strategies as st

from advocacy.reports.suppression import hidden

PEOPLE = st.dictionaries(st.text("abcdef", min_size=1, max_size=2), st.sets(st.integers(0, 60)))


def test_enough_people_everywhere_hides_nothing() -> None:
    assert hidden({"a": range(10), "b": range(20, 40), "c": []}) == set()


def test_one_small_part_takes_the_smallest_other_with_it() -> None:
    assert hidden({"a": range(3), "b": range(20, 40), "c": range(50, 62)}) == {"a", "c"}


@given(PEOPLE)
def test_what_is_told_is_of_ten_and_what_is_left_cannot_be_worked_out(
    people: dict[str, set[int]],
) -> None:
    found = hidden(people)

    told = {key: each for key, each in people.items() if each and key not in found}
    assert all(len(each) >= 10 for each in told.values())
    rest = set().union(*(people[key] for key in found)) if found else set()
    assert not found or not told or (len(found) >= 2 and len(rest) >= 10)
