"""Models of the charter app."""

from charter.models.acknowledgement import Acknowledgement, ChainHead, PaperAcknowledgement
from charter.models.campaign import (
    Campaign,
    FaqEntry,
    Member,
    Message,
    Question,
    Refusal,
    Reminder,
)
from charter.models.effective import EffectiveText
from charter.models.layer import Layer
from charter.models.lesson import Attempt, Enrolment, Lesson, LessonVersion
from charter.models.people import Role, RoleAssignment, Unit, User
from charter.models.review import Approval, Exemption, Proof
from charter.models.rule import Rule, RuleExemption, RuleRevision, RuleTrial
from charter.models.version import Clause, Version

__all__ = [
    "Acknowledgement",
    "Approval",
    "Attempt",
    "Campaign",
    "ChainHead",
    "Clause",
    "EffectiveText",
    "Enrolment",
    "Exemption",
    "FaqEntry",
    "Layer",
    "Lesson",
    "LessonVersion",
    "Member",
    "Message",
    "PaperAcknowledgement",
    "Proof",
    "Question",
    "Refusal",
    "Reminder",
    "Role",
    "RoleAssignment",
    "Rule",
    "RuleExemption",
    "RuleRevision",
    "RuleTrial",
    "Unit",
    "User",
    "Version",
]
