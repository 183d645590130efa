"""The language somebody reads in: French or English, whatever variant the address names."""

from django.utils.translation import get_language


def reading_language() -> str:
    """Return "en" where English is active, and "fr" everywhere else: French is the original."""
    return "en" if (get_language() or "").startswith("en") else "fr"
