"""The branding kit: what a branded account shows, made from what is known of its holder."""

import hashlib
import json
from dataclasses import dataclass
from typing import Any

from django.conf import settings
from django.db import transaction
from django.utils import timezone
from django.utils.translation import gettext as _
from django.utils.translation import override

from advocacy.models import BrandedAccount, ProfileText, UnitColours
from advocacy.networks.profiles import Profile, Shape, shape_of
from advocacy.networks.text import graphemes
from advocacy.services import drawing
from advocacy.services.naming import words
from charter import public as charter
from config.kernel import audit
from config.kernel.colour import READABLE, contrast, readable
from config.kernel.errors import Invalid

PAPER = "#ffffff"
# Change it with the templates: looks then know that they compare with another kit.
TEMPLATE = 1


@dataclass(frozen=True)
class Colours:
    """The ground of a unit's pictures and what is written on it; "#rrggbb" both."""

    ground: str
    ink: str


@dataclass(frozen=True)
class Kit:
    """What the account is to show. The same `revision` means the same kit."""

    profile: Profile
    revision: str


def kit_of(branded: BrandedAccount) -> Kit:
    """The kit of an account, in the language of its keeper."""
    facts = facts_of(branded)
    return Kit(_profile(branded, facts), revision(facts))


def revision(facts: dict[str, Any]) -> str:
    """16 hex digits over everything that goes into a kit."""
    plain = json.dumps(facts, sort_keys=True, ensure_ascii=False)
    return hashlib.sha256(plain.encode()).hexdigest()[:16]


def facts_of(branded: BrandedAccount) -> dict[str, Any]:
    """Everything that goes into a kit, as JSON values."""
    shape = shape_of(branded.network)
    colours = colours_of(branded.unit)
    with override(branded.keeper.language):
        own = _own_text(branded)
        return {
            "template": TEMPLATE,
            "name": _cut(_name(branded, own), shape.name),
            "biography": biography(branded, shape, own.biography if own else ""),
            "link": settings.BRANDED_LINK if shape.link_apart else "",
            "organisation": settings.ORGANISATION_NAME,
            "unit": branded.unit.name,
            "colours": [colours.ground, colours.ink],
            "photo": branded.photo.sha256 if branded.photo and not branded.is_kept else "",
            "initials": _initials(branded),
            "sizes": [shape.avatar, shape.banner],
        }


def biography(branded: BrandedAccount, shape: Shape, own: str = "") -> str:
    """Their own words, or their work; then who employs them, always, and its address.

    What does not fit is left out from the front: the link with the company stays (S19).
    """
    employer = {"organisation": settings.ORGANISATION_NAME}
    disclosure = _("I work at %(organisation)s; here I speak in my own words.") % employer
    if branded.is_kept:
        disclosure = _("An account of %(organisation)s.") % employer
    link = "" if shape.link_apart else settings.BRANDED_LINK
    end = " ".join(part for part in (disclosure, link) if part)
    job = "" if branded.is_kept or not branded.holder.job_title else f"{branded.holder.job_title}."
    whole = " ".join(part for part in (own or job, end) if part)
    return whole if graphemes(whole) <= shape.biography else _cut(end, shape.biography)


def room_for_own_words(branded: BrandedAccount) -> int:
    """How many characters of a biography are the holder's to fill."""
    shape = shape_of(branded.network)
    with override(branded.keeper.language):
        return max(0, shape.biography - graphemes(biography(branded, shape, " ")))


def colours_of(unit: Any) -> Colours:
    """The colours of a unit, or of the nearest one above it that has some; one query."""
    rows = UnitColours.objects.filter(unit__path__in=charter.paths_above(unit.path))
    row = rows.order_by("-unit__depth").first()
    if row is not None:
        return Colours(row.ground, row.ink)
    return Colours(readable(settings.ORGANISATION_ACCENT, PAPER), PAPER)


def set_colours(*, actor: Any, unit: Any, colours: Colours) -> None:
    """Give a unit colours of its own; Invalid "branded.contrast" when one cannot read them."""
    try:
        ratio = contrast(colours.ground, colours.ink)
    except ValueError:
        raise Invalid("branded.no_colour") from None
    if ratio < READABLE:
        raise Invalid("branded.contrast", ratio=f"{ratio:.1f}")
    values = {"ground": colours.ground.lower(), "ink": colours.ink.lower()}
    with transaction.atomic():
        row, _made = UnitColours.objects.update_or_create(
            unit=unit, defaults={**values, "updated_at": timezone.now()}
        )
        audit.record(row, "unit.colours", actor=actor, **values)


def _profile(branded: BrandedAccount, facts: dict[str, Any]) -> Profile:
    avatar, banner = facts["sizes"]
    ground, ink = facts["colours"]
    return Profile(
        display_name=facts["name"],
        biography=facts["biography"],
        link=facts["link"],
        avatar=_avatar(branded, facts, avatar),
        banner=drawing.banner(facts["organisation"], facts["unit"], (ground, ink), banner),
    )


def _avatar(branded: BrandedAccount, facts: dict[str, Any], size: tuple[int, int]) -> bytes:
    ground, ink = facts["colours"]
    if facts["photo"] and branded.photo is not None:
        with branded.photo.file.open("rb") as stored:
            return drawing.portrait(stored.read(), ground, size)
    return drawing.initials(facts["initials"], ground, ink, size)


def _name(branded: BrandedAccount, own: ProfileText | None) -> str:
    """Whose name it carries: nobody's but the company's once its holder has left it."""
    if branded.is_kept:
        return f"{settings.ORGANISATION_NAME}, {branded.unit.name}"
    return own.display_name if own else branded.display_name


def _initials(branded: BrandedAccount) -> str:
    """Letters that the font has: those of the name, else of the handle."""
    name = settings.ORGANISATION_NAME if branded.is_kept else branded.display_name
    # Of "Dubois-Lefèvre" the first letter, not the last half's.
    latin = [part for part in name.split() if part[:1].isalpha() and words(part)]
    return drawing.initials_of(" ".join(latin) or branded.handle.replace(".", " "))


def _own_text(branded: BrandedAccount) -> ProfileText | None:
    """What its holder wants to say of themselves, once somebody has read it."""
    if branded.is_kept:
        return None
    shown = (text for text in branded.texts.all() if text.shown_at is not None)
    return max(shown, key=lambda text: text.pk, default=None)


def _cut(text: str, longest: int) -> str:
    while graphemes(text) > longest:
        text = text[:-1]
    return text.strip()
