"""Threads: accounts of persons, text only."""
