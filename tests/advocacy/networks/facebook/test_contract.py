"""A page keeps the contract of every network."""

from tests.advocacy.networks.contract import AdapterContract


class TestFacebookContract(AdapterContract):
    """Everything in the contract."""
