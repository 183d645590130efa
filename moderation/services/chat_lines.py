"""What chat rooms have yet to hear: the room of the unit, or the nearest one above it."""

from charter import public as charter
from moderation.models import ChatLine, Happening, Webhook
from moderation.services.events import EVENTS


def queue(happening: Happening) -> None:
    """Put a happening down for the chat room that hears of its unit, if there is one."""
    room = room_for(happening.unit) if EVENTS[happening.event].chat else None
    if room is not None:
        ChatLine.objects.create(happening=happening, webhook=room)


def room_for(unit: object | None) -> Webhook | None:
    """Return the nearest chat room that is on; what is the whole company's goes to the root's."""
    rooms = Webhook.objects.filter(off_at__isnull=True)
    if unit is None:
        return rooms.filter(unit__depth=1).order_by("pk").first()
    above = charter.paths_above(unit.path)  # type: ignore[attr-defined]
    return rooms.filter(unit__path__in=above).order_by("-unit__depth").first()
