"""Models of the moderation app."""

from moderation.models.appeal import Appeal
from moderation.models.backtest import BackTest
from moderation.models.calibration import CalibrationDraw, CalibrationReview
from moderation.models.case import Case
from moderation.models.crisis import JournalEntry, Statement, StatementVersion
from moderation.models.decision import Decision
from moderation.models.finding import Finding
from moderation.models.hold import Hold
from moderation.models.keys import DeskKeys
from moderation.models.ledger import LedgerEntry
from moderation.models.mark import FindingMark, SampleMark
from moderation.models.notice import ChatLine, Happening, MailChoice, Notice, NoticeChoice, Webhook
from moderation.models.regime import Procedures, RegimeChange
from moderation.models.sampling import Lot, PostReview, SamplingPeriod
from moderation.models.screening import RuleSetSnapshot, Screening
from moderation.models.trust import SetAside, TrustContest
from moderation.models.undo import Undo

__all__ = [
    "Appeal",
    "BackTest",
    "CalibrationDraw",
    "CalibrationReview",
    "Case",
    "ChatLine",
    "Decision",
    "DeskKeys",
    "Finding",
    "FindingMark",
    "Happening",
    "Hold",
    "JournalEntry",
    "LedgerEntry",
    "Lot",
    "MailChoice",
    "Notice",
    "NoticeChoice",
    "PostReview",
    "Procedures",
    "RegimeChange",
    "RuleSetSnapshot",
    "SampleMark",
    "SamplingPeriod",
    "Screening",
    "SetAside",
    "Statement",
    "StatementVersion",
    "TrustContest",
    "Undo",
    "Webhook",
]
