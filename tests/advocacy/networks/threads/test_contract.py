"""An account keeps the contract of every network."""

from tests.advocacy.networks.contract import AdapterContract


class TestThreadsContract(AdapterContract):
    """Everything in the contract."""
