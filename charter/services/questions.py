"""Questions about the charter: threads between those who ask and those who answer for them."""

from django.db import transaction
from django.db.models import Case, IntegerField, Q, QuerySet, Value, When

from charter.models import Clause, Message, Question, Role, User
from charter.policies import units_for
from charter.states import PUBLISHED, QUESTION, QuestionState
from config.kernel import audit
from config.kernel.errors import Invalid, NotAllowed

# Human resources, legal and lead moderators answer, each for the people of their units.
ANSWERERS = (Role.HR, Role.LEGAL, Role.LEAD)
LONGEST = 4000
# What waits comes first on the desk.
ORDER = (QuestionState.OPEN, QuestionState.ANSWERED, QuestionState.CLOSED)


def ask(*, text: str, clause_id: str = "", language: str, actor: User) -> Question:
    """Open a question about a clause, or about the charter as a whole (no clause).

    The clause's title is kept: the clause may go, the question stays. A clause nobody ever
    published counts as none. Raises Invalid when the text is empty or too long.
    """
    words = _checked(text)
    found = clause_named(clause_id)
    with transaction.atomic():
        question = Question.objects.create(
            user=actor,
            clause_id=found.clause_id if found else "",
            clause_title=getattr(found, f"title_{language}") if found else "",
            language=language,
        )
        Message.objects.create(question=question, author=actor, text=words)
        audit.record(question, "question.ask", actor=actor, clause=question.clause_id)
    return question


def reply(question: Question, *, text: str, actor: User) -> Message:
    """Add a message: an answer, or a further word of whoever asked, which opens it again.

    Raises NotAllowed for anyone else, WrongState once the question is closed.
    """
    words, own = _checked(text), question.user_id == actor.pk
    if not own and not may_answer(question, actor):
        raise NotAllowed("question.not_yours")
    with transaction.atomic():
        message = Message.objects.create(question=question, author=actor, text=words)
        if not own:
            QUESTION.advance(question, "answer", actor=actor)
        elif question.state != QuestionState.OPEN:
            QUESTION.advance(question, "ask_again", actor=actor)
    return message


def close(question: Question, *, actor: User) -> None:
    """End a thread: the answer was enough. For whoever asked, and for those who answer."""
    if question.user_id != actor.pk and not may_answer(question, actor):
        raise NotAllowed("question.not_yours")
    QUESTION.advance(question, "close", actor=actor)


def may_answer(question: Question, user: User) -> bool:
    """Say whether this person answers for the unit of whoever asked; never themselves."""
    if question.user_id == user.pk:
        return False
    return question.user.unit_id in units_for(user, *ANSWERERS)


def asked_by(user: User) -> QuerySet[Question]:
    """Return a person's own questions, the one that moved last first."""
    return Question.objects.filter(user=user).prefetch_related("messages")


def to_answer(user: User) -> QuerySet[Question]:
    """Return the questions of the units a person answers for: open ones first, oldest first."""
    place = Case(
        *(When(state=state, then=Value(rank)) for rank, state in enumerate(ORDER)),
        output_field=IntegerField(),
    )
    return (
        Question.objects.filter(user__unit__in=units_for(user, *ANSWERERS))
        .exclude(user=user)
        .select_related("user__unit")
        .prefetch_related("messages")
        .order_by(place, "updated_at", "pk")
    )


def visible_to(user: User) -> QuerySet[Question]:
    """Return the questions a person may read: their own, and those they answer."""
    theirs = Q(user=user) | Q(user__unit__in=units_for(user, *ANSWERERS))
    return Question.objects.filter(theirs).select_related("user__unit")


def clause_named(clause_id: str) -> Clause | None:
    """Return the newest published clause of that id, of whichever text, in force or gone."""
    if not clause_id:
        return None
    published = Clause.objects.filter(clause_id=clause_id, version__state__in=PUBLISHED)
    return published.order_by("-version__in_force_at", "-pk").first()


def _checked(text: str) -> str:
    words = text.strip()
    if not words:
        raise Invalid("question.empty")
    if len(words) > LONGEST:
        raise Invalid("question.too_long", limit=LONGEST)
    return words
