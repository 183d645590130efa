"""Forms of the charter app."""
