"""Both kinds of account keep the contract of every network."""

from tests.advocacy.networks.contract import AdapterContract


class TestLinkedInContract(AdapterContract):
    """Everything in the contract."""
