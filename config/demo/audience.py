"""Who follows whom in the demo: seeded audiences that overlap as audiences do in life."""

import numpy as np
from numpy.typing import NDArray

SEED = 2026
"""The seed of the demo company."""

POOL = 116_400
"""People who could follow someone; some of them never do."""

SKEW = 2.0
"""How unequal curiosity is: 1 is even; at 2 the keenest reader follows one account in four."""


def draw_audiences(
    seed: int = SEED, accounts: int = 2500, each: int = 100, *, pool: int = POOL
) -> NDArray[np.int64]:
    """Draw `each` distinct followers for every account, as ids from 0 to `pool` - 1.

    The result has one row per account, shape (accounts, each). The same arguments always give
    the same rows, and the rows of fewer accounts are not a prefix of those of more. With the
    defaults, the 250,000 followers are exactly 93,068 different people.

    ValueError when `each` is more than half of `pool`: a skewed draw would hardly end.
    """
    if each * 2 > pool:
        raise ValueError("The pool must hold at least twice as many people as one audience.")
    width = each * 2
    while True:
        drawn = _draw(seed, (accounts, width), pool)
        chosen = _first_distinct(drawn, each)
        if chosen.sum() == accounts * each:
            return drawn[chosen].reshape(accounts, each)
        width *= 2


def _draw(seed: int, shape: tuple[int, int], pool: int) -> NDArray[np.int64]:
    # Raw bits: numpy promises their stream for ever, which it does not for its distributions.
    bits = np.random.PCG64(seed).random_raw(shape[0] * shape[1])
    uniform = (bits >> np.uint64(11)) * 2.0**-53
    return (pool * uniform**SKEW).astype(np.int64).reshape(shape)


def _first_distinct(drawn: NDArray[np.int64], each: int) -> NDArray[np.bool_]:
    """Mark the first `each` different ids of every row, in the order they were drawn."""
    order = np.argsort(drawn, axis=1, kind="stable")
    ordered = np.take_along_axis(drawn, order, axis=1)
    is_new = np.ones(drawn.shape, dtype=np.bool_)
    is_new[:, 1:] = ordered[:, 1:] != ordered[:, :-1]
    first_seen = np.empty_like(is_new)
    np.put_along_axis(first_seen, order, is_new, axis=1)
    chosen: NDArray[np.bool_] = first_seen & (np.cumsum(first_seen, axis=1) <= each)
    return chosen
