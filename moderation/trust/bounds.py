"""What a sample proves: the exact upper bound of a share (Clopper and Pearson), in plain Python."""

from math import exp, lgamma, log, log1p

CONFIDENCE = 0.95
_STEPS = 60


def upper_bound(misses: int, looked: int, *, confidence: float = CONFIDENCE) -> float:
    """Return the share of misses that is not exceeded, with this confidence.

    Exact, one-sided: the largest p under which at most `misses` in `looked` still has a chance of
    1 - confidence. 0 of 300 is 1 %. Nothing looked at proves nothing: 1.
    """
    if not 0 <= misses <= looked:
        raise ValueError(f"{misses} of {looked}")
    if misses == looked:
        return 1.0
    low, high = misses / looked, 1.0
    for _ in range(_STEPS):
        middle = (low + high) / 2
        if _at_most(misses, looked, middle) > 1 - confidence:
            low = middle
        else:
            high = middle
    return high


def _at_most(misses: int, looked: int, share: float) -> float:
    """The chance of at most so many misses, each with this chance."""
    if share <= 0:
        return 1.0
    if share >= 1:
        return 0.0
    return sum(
        exp(
            lgamma(looked + 1) - lgamma(k + 1) - lgamma(looked - k + 1)
            + k * log(share) + (looked - k) * log1p(-share)
        )
        for k in range(misses + 1)
    )  # fmt: skip
