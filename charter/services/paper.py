"""Acknowledgements on paper: evidence of another class, entered by one person, confirmed by two.

They are counted in a column of their own and open nothing: no act of the person in this service.
"""

from collections.abc import Collection
from datetime import date
from typing import Any
from zoneinfo import ZoneInfo

from django.db import IntegrityError, transaction
from django.db.models import Q, QuerySet
from django.utils import timezone

from charter.models import Acknowledgement, EffectiveText, PaperAcknowledgement, Role, User
from charter.policies import has_role, units_for
from charter.services.documents import read_document
from config.kernel import audit
from config.kernel.errors import Invalid, NotAllowed, WrongState

ENTERING = (Role.HR,)
CONFIRMING = (Role.HR, Role.LEGAL)


def record(
    *, person: User, text: EffectiveText, signed_on: date, upload: Any, actor: User
) -> PaperAcknowledgement:
    """Enter a signed sheet; it counts once another person has compared it with the scan.

    Raises NotAllowed outside the actor's units or for themselves, Invalid for a date in the
    future or before the text, or a file that is no scan, WrongState when there is one already.
    """
    _require_scope(person, actor, ENTERING)
    _require_day(text, signed_on, zone_of(person))
    key = {"user_id": person.pk, "binding_sha256": text.binding_sha256}
    if Acknowledgement.objects.filter(**key).exists():
        raise WrongState("paper.acknowledged")
    scan = read_document(upload)
    row = PaperAcknowledgement(
        **key, person_name=str(person), text=text, language=person.language, signed_on=signed_on,
        file_name=scan.file_name, sha256=scan.sha256, recorded_by=actor,
        recorded_name=str(actor),
    )  # fmt: skip
    row.file.save(str(scan.file.name), scan.file, save=False)
    try:
        with transaction.atomic():
            row.save()
            audit.record(row, "paper.record", actor=actor, person=person.pk, sha256=row.sha256)
    except IntegrityError as error:
        row.file.delete(save=False)
        raise WrongState("paper.once") from error
    return row


def zone_of(person: User) -> ZoneInfo:
    """Return whose days count: a sheet is dated where it was signed, not where it is entered."""
    return ZoneInfo(person.time_zone)


def confirm(row: PaperAcknowledgement, *, actor: User) -> None:
    """Say that the scan shows what was entered. Never who entered it, nor who signed."""
    _require_another(row, actor)
    _decide(
        row, "paper.confirm", actor,
        confirmed_by=actor, confirmed_name=str(actor), confirmed_at=timezone.now(),
    )  # fmt: skip


def refuse(row: PaperAcknowledgement, *, actor: User) -> None:
    """Say that it does not: the sheet stays on record, counts for nothing, and may be redone."""
    _require_another(row, actor)
    _decide(row, "paper.refuse", actor, refused_at=timezone.now())


def visible_to(user: User) -> QuerySet[PaperAcknowledgement]:
    """Return one's own sheets, and those of the units one enters or confirms for."""
    people = User.objects.filter(unit__in=units_for(user, *CONFIRMING)).values("pk")
    found = Q(user_id=user.pk) | Q(user_id__in=people)
    return PaperAcknowledgement.objects.filter(found)


def to_confirm(user: User) -> QuerySet[PaperAcknowledgement]:
    """Return the sheets that wait for a second person, and that this person may look at."""
    waiting = visible_to(user).filter(confirmed_at__isnull=True, refused_at__isnull=True)
    return waiting.exclude(recorded_by=user).exclude(user_id=user.pk)


def open_scan(row: PaperAcknowledgement, *, actor: User) -> bytes:
    """Return the scan, and leave a trace of who looked at it."""
    audit.record(row, "paper.open", actor=actor)
    with row.file.open("rb") as file:
        return bytes(file.read())


def _decide(row: PaperAcknowledgement, action: str, actor: User, **columns: Any) -> None:
    waiting = PaperAcknowledgement.objects.filter(
        pk=row.pk, confirmed_at__isnull=True, refused_at__isnull=True
    )
    with transaction.atomic():
        if not waiting.update(**columns):
            raise WrongState("paper.decided")
        row.refresh_from_db()
        audit.record(row, action, actor=actor, person=row.user_id)


def _require_scope(person: User, actor: User, roles: Collection[str]) -> None:
    if person.pk == actor.pk:
        raise NotAllowed("paper.of_oneself")
    if not has_role(actor, *roles, unit=person.unit):
        raise NotAllowed("paper.not_yours")


def _require_another(row: PaperAcknowledgement, actor: User) -> None:
    _require_scope(row.user, actor, CONFIRMING)
    if row.recorded_by_id == actor.pk:
        raise NotAllowed("paper.own_entry")


def _require_day(text: EffectiveText, signed_on: date, zone: ZoneInfo) -> None:
    if signed_on > timezone.localdate(timezone=zone):
        raise Invalid("paper.future")
    starts = [v.in_force_at for v in text.versions.only("in_force_at") if v.in_force_at]
    if starts and signed_on < timezone.localdate(max(starts), zone):
        raise Invalid("paper.before_text")
