"""Why a duty exists: the objective it serves, or the why of the charter itself."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any

from django.urls import reverse
from django.utils.translation import gettext as _

from charter.models import Layer, Version
from charter.services import effective
from config.kernel.language import reading_language


@dataclass(frozen=True)
class Purpose:
    """What a duty is for, and where the charter says so."""

    title: str
    url: str


def objective_url(objective_id: str = "") -> str:
    """Return where the charter states an objective; without one, where it says why."""
    place = f"objective-{objective_id}" if objective_id else "section-why"
    return f"{reverse('charter:read')}#{place}"


def purposes(objective_ids: Iterable[str], version: Version | None = None) -> dict[str, Purpose]:
    """Return the purpose behind each id, in the active language.

    `version` is the group's charter in force where the caller has it; otherwise two small queries
    find it. An id that it does not know, or none, leads to the why.
    """
    wanted = set(objective_ids)
    titles = _titles(version) if any(wanted) else {}
    return {
        key: Purpose(titles[key], objective_url(key))
        if key in titles
        else Purpose(_("Why we speak"), objective_url())
        for key in wanted
    }


def _titles(version: Version | None) -> dict[str, str]:
    language = reading_language()
    group = version.content[language] if version else _group(language)
    return {o["objective_id"]: o["title"] for o in group.get("objectives", ())}


def _group(language: str) -> Mapping[str, Any]:
    layers = effective.layers_in_force()
    return next((x.content[language] for x in layers if x.kind == Layer.Kind.GROUP), {})
