"""Screening of a post against the charter's rules: pure, deterministic, no Django, no network."""
