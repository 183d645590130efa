"""Rows for tests, with traits for their states."""
