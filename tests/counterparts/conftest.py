"""The counterparts of this folder; other folders import the fixtures they use."""

from tests.counterparts.fixtures import limited_pds, network, newest_pds, pds, server

__all__ = ["limited_pds", "network", "newest_pds", "pds", "server"]
