"""Models of the moderation app."""

from moderation.models.backtest import BackTest
from moderation.models.case import Case
from moderation.models.decision import Decision
from moderation.models.finding import Finding
from moderation.models.hold import Hold
from moderation.models.ledger import LedgerEntry
from moderation.models.mark import FindingMark, SampleMark
from moderation.models.screening import RuleSetSnapshot, Screening

__all__ = [
    "BackTest",
    "Case",
    "Decision",
    "Finding",
    "FindingMark",
    "Hold",
    "LedgerEntry",
    "RuleSetSnapshot",
    "SampleMark",
    "Screening",
]
