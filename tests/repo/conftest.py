"""Fixtures of all tests here."""

from tests.days import one_day  # noqa: F401 - a fixture
