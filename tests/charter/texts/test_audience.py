"""Who a text is for: a scope covers an audience in every respect it speaks of."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from charter.texts.audience import KEY_LENGTH, Audience, Scope, covers

SOPHIE = Audience(
    units=("hexalia", "banque", "conseil"),
    country="FR",
    channels=frozenset({"bluesky"}),
    roles=frozenset({"moderator"}),
)
names = st.text("abcdef-", min_size=1, max_size=50)
audiences = st.builds(
    Audience,
    units=st.lists(names, max_size=12).map(tuple),
    country=st.sampled_from(["", "FR", "BE"]),
    channels=st.frozensets(names, max_size=8),
    roles=st.frozensets(names, max_size=4),
)


@pytest.mark.parametrize(
    ("scope", "covered"),
    [
        ({}, True),
        ({"units": ["banque"]}, True),
        ({"units": ["energie"]}, False),
        ({"units": ["energie", "hexalia"]}, True),
        ({"countries": ["BE", "FR"]}, True),
        ({"countries": ["BE"], "units": ["banque"]}, False),
        ({"channels": ["bluesky"], "roles": ["moderator"]}, True),
        ({"channels": ["threads"]}, False),
        ({"roles": ["hr"]}, False),
        ({"unknown": ["x"]}, True),
    ],
)
def test_scope_covers_in_every_respect(scope: dict[str, list[str]], covered: bool) -> None:
    assert covers(Scope.from_dict(scope), SOPHIE) is covered


def test_key_is_readable_and_canonical() -> None:
    assert SOPHIE.key == "units=hexalia/banque/conseil;country=FR;channels=bluesky;roles=moderator"


@given(audiences, audiences)
def test_keys_are_short_and_differ_when_audiences_do(one: Audience, other: Audience) -> None:
    assert len(one.key) <= KEY_LENGTH
    assert (one.key == other.key) == (one == other)
