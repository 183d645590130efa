"""Whether a text at a network is the one that was sent."""

import pytest

from advocacy.networks.errors import Detail, ErrorKind, NetworkError
from advocacy.networks.likeness import Likeness, chosen, compared

only = pytest.mark.parametrize
SENT = "Hello everybody in the house of ours, today"


@only(
    ("sent", "there", "likeness"),
    [
        (SENT, SENT, Likeness.SAME),
        ("e\u0301t\u00e9\nx", "\u00e9t\u00e9\r\nx\n", Likeness.SAME),
        ("", "", Likeness.SAME),
        (SENT, "Hello everybody in", Likeness.ALIKE),
        (SENT, "Hello, everybody, in the house of OURS. Today!", Likeness.ALIKE),
        (SENT, "Hello everybody", Likeness.ALIKE),
        (SENT, "", Likeness.OTHER),
        (SENT, "Goodbye everybody", Likeness.OTHER),
        ("", SENT, Likeness.OTHER),
        ("!", "?", Likeness.OTHER),
    ],
)
def test_likeness(sent: str, there: str, likeness: Likeness) -> None:
    assert compared(sent, there) is likeness


def test_first_that_is_the_same_is_chosen() -> None:
    near = [(Likeness.ALIKE, "a"), (Likeness.SAME, "b"), (Likeness.SAME, "c")]

    assert chosen(near) == "b"
    assert chosen([(Likeness.OTHER, "a")]) is None
    assert chosen([]) is None


def test_one_that_is_only_alike_is_not_chosen() -> None:
    with pytest.raises(NetworkError) as unsure:
        chosen([(Likeness.OTHER, "a"), (Likeness.ALIKE, "b")])

    assert unsure.value.kind is ErrorKind.AMBIGUOUS
    assert unsure.value.detail == Detail.RECORD_DIFFERS
