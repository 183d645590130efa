"""What people are told about branded accounts, each as they chose."""

from typing import Any

from django.utils import timezone

from advocacy import policies
from advocacy.models import BrandedAccount
from advocacy.services.addresses import page
from moderation import public as moderation


def requested(branded: BrandedAccount) -> None:
    """Somebody asks: those who decide for the unit are told."""
    _to_desk("branded_asked", branded)


def stuck(branded: BrandedAccount) -> None:
    """It cannot be made as it was to be; somebody has to look."""
    _to_desk("branded_stuck", branded)


def abandoned(branded: BrandedAccount) -> None:
    """Its holder left before it was there: what they may have made at a network by hand is not in
    our hands, so somebody looks."""
    if not branded.host:
        _to_desk("branded_stuck", branded)


def approved(branded: BrandedAccount) -> None:
    """The holder may read the terms now."""
    _to(branded.holder, "branded_approved", branded)


def refused(branded: BrandedAccount) -> None:
    """The holder reads why not."""
    _to(branded.holder, "branded_refused", branded)


def issued(branded: BrandedAccount) -> None:
    """It is there."""
    _to(branded.holder, "branded_issued", branded)


def moved(branded: BrandedAccount) -> None:
    """Suspended, restored, renamed, handed over or taken back: whom it concerns is told."""
    people = {person.pk: person for person in (branded.holder, branded.keeper)}
    _tell("branded_moved", branded, list(people.values()), _own(branded))


def differs(branded: BrandedAccount) -> None:
    """The profile is not what was agreed, once for each kit and each time it changes."""
    _to(branded.keeper, "branded_differs", branded)


def _to(person: Any, code: str, branded: BrandedAccount) -> None:
    _tell(code, branded, [person], _own(branded))


def _to_desk(code: str, branded: BrandedAccount) -> None:
    people = policies.communications_for(branded.unit).exclude(pk=branded.holder_id)
    _tell(code, branded, list(people), page("branded_card", branded.pk), unit=branded.unit)


def _tell(
    code: str, branded: BrandedAccount, people: list[Any], url: str, *, unit: Any = None
) -> None:
    present = {person.pk: person for person in people if person.is_active}
    facts = {"handle": branded.handle, "url": url}
    mark = timezone.now().isoformat()
    about = {"people": list(present.values()), "mark": mark, "facts": facts, "unit": unit}
    moderation.tell(code, branded.pk, **about)


def _own(branded: BrandedAccount) -> str:
    return page("advocacy:branded", branded.pk)
