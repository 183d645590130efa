"""Models of the moderation app."""

from moderation.models.case import Case
from moderation.models.decision import Decision
from moderation.models.finding import Finding
from moderation.models.hold import Hold
from moderation.models.ledger import LedgerEntry
from moderation.models.screening import RuleSetSnapshot, Screening

__all__ = ["Case", "Decision", "Finding", "Hold", "LedgerEntry", "RuleSetSnapshot", "Screening"]
