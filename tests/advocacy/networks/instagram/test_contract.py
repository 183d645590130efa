"""An account keeps the contract of networks that are read and not written to."""

from tests.advocacy.networks.contract import FiguresContract


class TestInstagramContract(FiguresContract):
    """Everything in the contract."""
