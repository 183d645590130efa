"""What other apps may ask of moderation. Nothing else of this app is theirs to import.

    advise(content, author=...)            -> Verdict, stores nothing
    advise_on_handle(destination, author=) -> Verdict on the name of an account, stores nothing
    foresee(verdict, author=...)           -> Outlook: the lane and until when, stores nothing
    submit(content, author=..., ...)       -> Case, or DomainError and no case
    withdraw(case, actor=author)           -> None
    GROUNDS, word_ground(...), read_ground(...): why a post may go as it is, picked and kept
    cleared()                              -> Q on rows with `case` and `digest`
    prepare()                              -> None: compile the rules in force, before a transaction
    warm()                                 -> None: the same before a process forks; may raise
    recheck(cases)                         -> {case id: why it may not leave now}, at T-0
    holds_for(unit=..., network=...)       -> freezes that stop a sending, asked at T-0
    holds_now()                            -> freezes in effect anywhere
    standing(case), decision_for_author(case) -> what the author is told
    reviewable_by(user)                    -> Q on rows with `case`: what their desk shows
    statistics(since=, until=, units=)     -> counts
    facts_of(data, name)                   -> Media: a file as screening sees it, or Invalid
    read_picture(data, name)               -> Picture: decoded and checked, with what it says
    words_in(pixels), can_read_words()     -> the words in a picture, where Tesseract is there
    declared(words)                        -> what an author may say of a picture, put in order

Cases and holds are rows to read, never to write.
"""

from typing import Any

from django.db.models import F, Q

from moderation.models import Case
from moderation.screening.content import Content, Destination, Media
from moderation.screening.verdict import Finding, Fix, Verdict
from moderation.services.attestations import ORIGINS, PEOPLE, RETOUCHED, declared
from moderation.services.contexts import Facts
from moderation.services.decisions import withdraw
from moderation.services.files import facts_of
from moderation.services.grounds import GROUNDS, Ground, read_ground, word_ground
from moderation.services.handles import advise_on_handle
from moderation.services.holds import holds_for, holds_now
from moderation.services.intake import advise, submit
from moderation.services.ocr import available as can_read_words
from moderation.services.ocr import words_in
from moderation.services.outlook import Outlook, foresee
from moderation.services.pictures import MAX_BYTES as MAX_FILE_BYTES
from moderation.services.pictures import Picture, too_big
from moderation.services.pictures import read as read_picture
from moderation.services.rechecks import EMBARGO, FOUND, UNCHECKED, recheck
from moderation.services.screeners import prepare, warm
from moderation.services.standing import (
    AnswerToAuthor,
    Standing,
    decision_for_author,
    standing,
)
from moderation.services.statistics import Statistics, statistics
from moderation.states import CaseState

__all__ = [
    "EMBARGO",
    "FOUND",
    "GROUNDS",
    "MAX_FILE_BYTES",
    "ORIGINS",
    "PEOPLE",
    "RETOUCHED",
    "UNCHECKED",
    "AnswerToAuthor",
    "Content",
    "Destination",
    "Facts",
    "Finding",
    "Fix",
    "Ground",
    "Media",
    "Outlook",
    "Picture",
    "Standing",
    "Statistics",
    "Verdict",
    "advise",
    "advise_on_handle",
    "can_read_words",
    "cleared",
    "decision_for_author",
    "declared",
    "facts_of",
    "foresee",
    "holds_for",
    "holds_now",
    "prepare",
    "read_ground",
    "read_picture",
    "recheck",
    "reviewable_by",
    "standing",
    "statistics",
    "submit",
    "too_big",
    "warm",
    "withdraw",
    "word_ground",
    "words_in",
]


def cleared() -> Q:
    """Return the condition on rows with `case` and `digest` whose content may leave.

    Put it in the UPDATE that starts a sending: a content changed since it was approved has
    another digest, and does not leave.
    """
    return Q(case__state=CaseState.APPROVED, case__digest=F("digest"))


def reviewable_by(user: Any) -> Q:
    """Return the condition on rows with `case` for what this person reviews, say for an image."""
    return Q(case__in=Case.objects.on_desk_of(user).values("pk"))
