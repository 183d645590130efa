"""What other apps may ask of moderation. Nothing else of this app is theirs to import.

    advise(content, author=...)            -> Verdict, stores nothing
    advise_on_handle(destination, author=) -> Verdict on the name of an account, stores nothing
    foresee(verdict, author=..., surface=) -> Outlook: the lane and until when, stores nothing
    submit(content, author=..., ...)       -> Case, or DomainError and no case
    withdraw(case, actor=author)           -> None
    GROUNDS, word_ground(...), read_ground(...): why a post may go as it is, picked and kept
    may_still_leave(row)                   -> Q on rows with `case`: it waits, or has a yes
    cleared()                              -> Q on rows with `case` and `digest`
    prepare()                              -> None: compile the rules in force, before a transaction
    warm()                                 -> None: the same before a process forks; may raise
    recheck(cases)                         -> {case id: why it may not leave now}, at T-0
    start_gate()                           -> None: in the transaction of a start, before it asks
    stop_gate()                            -> None: the same, while nothing may start
    Watch(since).why(leaving(...), ready=) -> FROZEN, WAITED or "", asked at T-0 behind the gate
    freezes_now().over(leaving(...))       -> freezes that stop a post
    holds_now()                            -> freezes in effect anywhere
    drafted_freeze(data, user=...)         -> Freezes of one that is being written, or None
    standing(case), decision_for_author(case) -> what the author is told
    hearing(case)                          -> Hearing: their appeal, or until when they may appeal
    appeal(case, actor=author, words=...)  -> asks for another look at a refusal
    withdraw_appeal(case, actor=author)    -> None
    told(states)                           -> Q on rows with `case`: what their authors are told
    first_tries(person, since=...)         -> what came of their posts at the first try, for them
    own_answers(person)                    -> every answer they got, for them
    frozen_untold(), tell_frozen(cases)    -> authors hear, once, that a freeze keeps their post
    campaigns_around(user)                 -> names of campaigns lately, for whoever writes
    reviewable_by(user)                    -> Q on rows with `case`: what their desk shows
    tell(code, target, people=..., ...)    -> whether it was new: told once, as each person chose
    entries_about(row)                     -> what the ledger holds about an object, oldest first
    sketch_of(text)                        -> what near-copies are found by, or None: too short
    is_alike(sketch, sketches)             -> whether one of them is of nearly the same text
    statistics(since=, until=, units=)     -> counts
    submissions(since, until)              -> what came of each, of people who are numbers
    promptness(since=)                     -> how soon appeals are answered, counts
    flags(since, until), lessons(...)      -> which clauses spoke, and what changes taught
    facts_of(data, name)                   -> Media: a file as screening sees it, or Invalid
    read_picture(data, name)               -> Picture: decoded and checked, with what it says
    words_in(pixels), can_read_words()     -> the words in a picture, where Tesseract is there
    declared(words)                        -> what an author may say of a picture, put in order

Cases and holds are rows to read, never to write.
"""

from collections.abc import Collection
from typing import Any

from django.db.models import F, Q

from moderation.forms_crisis import drafted_freeze
from moderation.models import Case
from moderation.models.case import in_effect
from moderation.policies import SENIORS, may_write_reply
from moderation.screening.content import Content, Destination, Media
from moderation.screening.verdict import Finding, Fix, Verdict
from moderation.services.appeals import MOST as MOST_APPEAL
from moderation.services.appeals import Hearing, appeal, hearing
from moderation.services.appeals import withdraw as withdraw_appeal
from moderation.services.attestations import ORIGINS, PEOPLE, RETOUCHED, declared
from moderation.services.contexts import Facts
from moderation.services.decisions import withdraw
from moderation.services.entries import entries_about
from moderation.services.files import facts_of
from moderation.services.gate import go_through as start_gate
from moderation.services.gate import shut as stop_gate
from moderation.services.grounds import GROUNDS, Ground, read_ground, word_ground
from moderation.services.handles import advise_on_handle
from moderation.services.hearings import Promptness, promptness
from moderation.services.holds import (
    FROZEN,
    WAITED,
    Watch,
    campaigns_around,
    freezes_now,
    holds_now,
)
from moderation.services.intake import advise, submit
from moderation.services.load import Flag, Lesson, flags, lessons, submissions
from moderation.services.load import Submission as Reviewed
from moderation.services.notices import happen as tell
from moderation.services.noticing import frozen_untold, tell_frozen
from moderation.services.ocr import available as can_read_words
from moderation.services.ocr import words_in
from moderation.services.outlook import Outlook, foresee
from moderation.services.own_record import FirstTry, OwnAnswer, first_tries
from moderation.services.own_record import answers as own_answers
from moderation.services.pictures import MAX_BYTES as MAX_FILE_BYTES
from moderation.services.pictures import Picture, too_big
from moderation.services.pictures import read as read_picture
from moderation.services.rechecks import EMBARGO, FOUND, UNCHECKED, recheck
from moderation.services.resemblance import is_alike, sketch_of
from moderation.services.scopes import Freezes, Leaving, leaving
from moderation.services.screeners import prepare, warm
from moderation.services.standing import (
    AnswerToAuthor,
    Standing,
    decision_for_author,
    standing,
)
from moderation.services.statistics import Statistics, statistics
from moderation.states import OPEN, CaseState, Lane, Surface

__all__ = [
    "EMBARGO",
    "FOUND",
    "FROZEN",
    "GROUNDS",
    "MAX_FILE_BYTES",
    "MOST_APPEAL",
    "ORIGINS",
    "PEOPLE",
    "RETOUCHED",
    "SENIORS",
    "UNCHECKED",
    "WAITED",
    "AnswerToAuthor",
    "Content",
    "Destination",
    "Facts",
    "Finding",
    "FirstTry",
    "Fix",
    "Flag",
    "Freezes",
    "Ground",
    "Hearing",
    "Lane",
    "Leaving",
    "Lesson",
    "Media",
    "Outlook",
    "OwnAnswer",
    "Picture",
    "Promptness",
    "Reviewed",
    "Standing",
    "Statistics",
    "Surface",
    "Verdict",
    "Watch",
    "advise",
    "advise_on_handle",
    "appeal",
    "campaigns_around",
    "can_read_words",
    "cleared",
    "decision_for_author",
    "declared",
    "drafted_freeze",
    "entries_about",
    "facts_of",
    "first_tries",
    "flags",
    "foresee",
    "freezes_now",
    "frozen_untold",
    "hearing",
    "holds_now",
    "is_alike",
    "leaving",
    "lessons",
    "may_still_leave",
    "may_write_reply",
    "own_answers",
    "prepare",
    "promptness",
    "read_ground",
    "read_picture",
    "recheck",
    "reviewable_by",
    "sketch_of",
    "standing",
    "start_gate",
    "statistics",
    "stop_gate",
    "submissions",
    "submit",
    "tell",
    "tell_frozen",
    "told",
    "too_big",
    "warm",
    "withdraw",
    "withdraw_appeal",
    "word_ground",
    "words_in",
]


def cleared() -> Q:
    """Return the condition on rows with `case` and `digest` whose content may leave.

    Put it in the UPDATE that starts a sending: a content changed since it was approved has
    another digest, and does not leave.
    """
    return Q(case__state=CaseState.APPROVED, case__digest=F("digest")) & in_effect("case__")


def told(states: Collection[str]) -> Q:
    """Return the condition on rows with `case` for those whose author is told one of the states.

    What can still be undone is in review for them.
    """
    said = Q(case__state__in=states) & in_effect("case__")
    if CaseState.IN_REVIEW in states:
        said |= Q(case__isnull=False) & ~in_effect("case__")
    return said


def may_still_leave(row: str = "") -> Q:
    """Return the condition on rows with `case` that it waits for an answer, or has a yes."""
    return Q(**{f"{row}case__state__in": (*OPEN, CaseState.APPROVED)})


def reviewable_by(user: Any) -> Q:
    """Return the condition on rows with `case` for what this person reviews, say for an image."""
    return Q(case__in=Case.objects.on_desk_of(user).values("pk"))
