"""Whole numbers in few bytes: reading a year of days costs what its bytes cost.

A packed column is its width in bytes (1, 2 or 4), how many of its values do not fit in that, the
places and the values of those (uint32 each), and one number of that width for each value.
Little-endian.
"""

from typing import Any

import numpy as np
from numpy.typing import NDArray

WIDTHS: dict[int, np.dtype[Any]] = {1: np.dtype("u1"), 2: np.dtype("<u2"), 4: np.dtype("<u4")}
HEAD = 5  # the width, and how many do not fit


def pack(values: NDArray[np.int64]) -> bytes:
    """Return values from 0 to 2**32 - 1 in the fewest bytes of the three widths."""
    costs = {width: _cost(values, width) for width in WIDTHS}
    width = min(costs, key=costs.__getitem__)
    most = _most(width)
    places = np.flatnonzero(values > most)
    parts = (
        np.array([len(places)], WIDTHS[4]), places.astype(WIDTHS[4]),
        values[places].astype(WIDTHS[4]), np.minimum(values, most).astype(WIDTHS[width]),
    )  # fmt: skip
    return bytes([width]) + b"".join(part.tobytes() for part in parts)


def unpack(data: bytes | memoryview) -> NDArray[np.int64]:
    """Return the values."""
    return narrow(data).astype(np.int64)


def narrow(data: bytes | memoryview) -> NDArray[Any]:
    """Return the values in the least width that holds them all; not to be written to."""
    several = int.from_bytes(data[1:HEAD], "little")
    values = np.frombuffer(data, WIDTHS[data[0]], offset=HEAD + 8 * several)
    if not several:
        return values
    places, others = np.frombuffer(data, WIDTHS[4], 2 * several, HEAD).reshape(2, several)
    wide = values.astype(WIDTHS[4])
    wide[places] = others
    return wide


def _most(width: int) -> int:
    return int(2 ** (8 * width)) - 1


def _cost(values: NDArray[np.int64], width: int) -> int:
    return len(values) * width + 8 * int(np.count_nonzero(values > _most(width)))
