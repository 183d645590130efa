"""What the networks' rules ask of the product besides retention. Pure: a kind, and yes or no."""

# X: nobody may get anything, points included, for what they post there (networks.md 1.7, item 2).
_UNREWARDED = frozenset({"x"})
# Threads: what its API tells of a post is shown to its author only (networks.md 1.7, item 4).
_AUTHOR_ONLY = frozenset({"threads"})
# LinkedIn: figures may be shown, not exported or transferred (networks.md 4.8).
_SHOWN_ONLY = frozenset({"linkedin", "linkedin_page"})
# X: the same, or nearly the same, by several accounts is not allowed (networks.md 1.7, item 1).
_OWN_WORDS = frozenset({"x"})

# YouTube: figures of several channels are not added up (networks.md 9).
_APART = frozenset({"youtube"})
# YouTube: subscribers come rounded down to three digits (networks.md 9).
_ROUNDED = frozenset({"youtube"})

LEAST = 10
"""People who stand behind a figure before others see it (governance.md, P-17)."""


def rewards(kind: str) -> bool:
    """Whether what somebody does on that network may count towards thanks or recognition."""
    return kind not in _UNREWARDED


def is_for_author_only(kind: str) -> bool:
    """Whether what is read from that network is for the account's owner alone."""
    return kind in _AUTHOR_ONLY


def may_be_taken_away(kind: str) -> bool:
    """Whether what is read from that network may leave as a file, even with the account's owner."""
    return kind not in _SHOWN_ONLY


def wants_own_words(kind: str) -> bool:
    """Whether two accounts may not say the same there."""
    return kind in _OWN_WORDS


def may_be_added_up(kind: str) -> bool:
    """Whether figures of that network may be in a sum of several accounts."""
    return kind not in _APART


def is_rounded(kind: str) -> bool:
    """Whether that network tells followers in round numbers only."""
    return kind in _ROUNDED


UNREWARDED, AUTHOR_ONLY, OWN_WORDS = sorted(_UNREWARDED), sorted(_AUTHOR_ONLY), sorted(_OWN_WORDS)
APART = sorted(_APART)
"""The same as lists, for queries."""
