"""Tests that speak to the real networks, with real credentials. Not part of `make test`.

See "Trying the real networks" in docs/operations.md.
"""
