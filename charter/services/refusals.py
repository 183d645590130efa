"""Somebody has read the text that binds them and refuses, saying why.

A refusal changes nothing by itself: the text binds as it did, and nobody is sanctioned for an
answer. Human resources reads it. Whoever refused may acknowledge later.
"""

from collections.abc import Collection

from django.db import IntegrityError, transaction
from django.db.models import QuerySet

from charter.models import Acknowledgement, Campaign, EffectiveText, Refusal, User
from charter.services import answering, effective
from config.kernel import audit
from config.kernel.errors import Invalid, Stale, WrongState

LONGEST = 4000


def refuse(*, text: EffectiveText, language: str, comment: str, actor: User) -> Refusal:
    """Record the refusal of the text a person was shown; only they can make it.

    Raises Invalid without a comment, Stale when another text binds them meanwhile, WrongState
    when they answered already.
    """
    words = comment.strip()
    if not words or len(words) > LONGEST:
        raise Invalid("refusal.comment", limit=LONGEST)
    binding = effective.binding_for(effective.audience_of(actor))
    if text.binding_sha256 != binding:
        raise Stale("refusal.text_changed")
    mine = {"user_id": actor.pk, "binding_sha256": binding}
    if Acknowledgement.objects.filter(**mine).exists():
        raise WrongState("refusal.acknowledged")
    try:
        with transaction.atomic():
            row = Refusal.objects.create(
                user=actor, person_name=str(actor), text=text, binding_sha256=binding,
                language=language, comment=words,
            )  # fmt: skip
            audit.record(row, "refusal.record", actor=actor, text=text.sha256)
    except IntegrityError as error:
        raise WrongState("refusal.already") from error
    return row


def refusal_of(user: User, binding: str) -> Refusal | None:
    """Return what a person answered to the text with this hash, if they refused it."""
    return Refusal.objects.filter(user_id=user.pk, binding_sha256=binding).first()


def refusals_in(campaign: Campaign, *, unit_ids: Collection[int]) -> QuerySet[Refusal]:
    """Return the refusals of what a campaign asks, by people of these units, newest first."""
    rows = Refusal.objects.filter(text__versions__in=answering.chain(campaign.version))
    people = User.objects.filter(unit_id__in=unit_ids).values("pk")
    return rows.filter(user_id__in=people).distinct()
