"""What a network refused, as a refusal of ours: a code that has a sentence in two languages."""

from advocacy.networks.errors import Detail, NetworkError
from config.kernel.errors import Invalid

DETAILS = {str(detail) for detail in Detail}


def reason(error: NetworkError) -> str:
    """The code to keep and to explain: the finer detail where we have words for it."""
    return error.detail if error.detail in DETAILS else str(error.kind)


def refusal(error: NetworkError) -> Invalid:
    """The same, to raise."""
    return Invalid(f"network.{reason(error)}")
