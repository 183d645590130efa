"""X keeps the contract of every network."""

from tests.advocacy.networks.contract import AdapterContract


class TestXContract(AdapterContract):
    """Everything in the contract."""
