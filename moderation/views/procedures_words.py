"""The words of the procedures: what is kept as codes and numbers, as people read it."""

from collections.abc import Mapping, Sequence
from datetime import date
from typing import Any

from django.utils.functional import Promise
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy, ngettext

from charter.rules import CATALOGUE
from config.kernel.dates import written
from config.kernel.language import reading_language
from moderation.deadlines import FOUR_EYES
from moderation.forms import RULE_MODES
from moderation.models.regime import KEYS
from moderation.services.procedures import Change
from moderation.states import Lane

FIELDS: dict[str, str | Promise] = {
    "name_fr": gettext_lazy("name in French"),
    "name_en": gettext_lazy("name in English"),
    "regime": gettext_lazy("regime"),
    "first_posts": gettext_lazy("first posts read"),
    "justified_from": gettext_lazy("posts with a reason leave directly"),
    "products": gettext_lazy("remarks about products"),
    "regulated": gettext_lazy("regulated products"),
    "sampled_t1": gettext_lazy("checked afterwards, usual"),
    "sampled_t2": gettext_lazy("checked afterwards, trusted"),
    "retention_years": gettext_lazy("records kept"),
    "consulted": gettext_lazy("works council heard"),
    "moderator": gettext_lazy("moderators"),
    "lead": gettext_lazy("lead moderators"),
    "legal": gettext_lazy("legal"),
    "urgent": gettext_lazy("marked urgent"),
    "light": gettext_lazy("light lane"),
    "four_eyes": gettext_lazy("four eyes"),
    "expiry": gettext_lazy("expires unsent after its deadline"),
    "clean_run": gettext_lazy("clean posts in a row, to be trusted"),
    "counted": gettext_lazy("decided posts that count"),
    "decay_days": gettext_lazy("days after which a post counts no more"),
    "type": gettext_lazy("type of rule"),
    "clause": gettext_lazy("clause"),
    "severity": gettext_lazy("severity"),
    "mode": gettext_lazy("mode"),
    "owner": gettext_lazy("owner"),
    "last_review": gettext_lazy("last review"),
    "next_review": gettext_lazy("next review"),
}
FROM = {
    0: gettext_lazy("for everybody"),
    1: gettext_lazy("after the first posts"),
    2: gettext_lazy("for trusted authors"),
    3: gettext_lazy("never"),
}
MODES = dict(RULE_MODES)
SHARES, DAYS, SPANS = (
    {"sampled_t1", "sampled_t2"},
    {"last_review", "next_review"},
    {"urgent", "light", "four_eyes", "expiry"},
)
_DAY = int(FOUR_EYES.total_seconds() // 60)


def shown(made: Mapping[str, Any]) -> dict[str, Any]:
    """Return the procedures with every value in words, for the page."""
    return {
        "units": [
            {"name": _name(unit, code), "fields": _fields(unit)}
            for code, unit in made["units"].items()
        ],
        "deadlines": [(FIELDS[name], words(name, v)) for name, v in made["deadlines"].items()],
        "tiers": made["tiers"],
        "rules": [{"code": code, **_fields(rule)} for code, rule in made["rules"].items()],
    }


def _fields(values: Mapping[str, Any]) -> dict[str, str]:
    return {name: words(name, value) for name, value in values.items()}


def _name(unit: Mapping[str, Any], code: str) -> str:
    return str(unit.get(f"name_{reading_language()}") or code)


def words(name: str, value: Any) -> str:
    """Return one value as people read it."""
    if value is None or value == "" or value == []:
        return "–"
    if name == "regime":
        labels = dict(KEYS)
        return ", ".join(str(labels.get(key, key)) for key in value)
    if isinstance(value, list):
        return ", ".join(value)
    return _WORDS.get(name, _plain)(name, value)


def _plain(name: str, value: Any) -> str:
    return str(value)


def _share(name: str, value: int) -> str:
    return _("%(share)s%%") % {"share": f"{value / 10:g}"}


def _span(name: str, value: int) -> str:
    if value % _DAY == 0:
        days = value // _DAY
        return ngettext("%(n)s working day", "%(n)s working days", days) % {"n": days}
    if value % 60 == 0:
        hours = value // 60
        return ngettext("%(n)s working hour", "%(n)s working hours", hours) % {"n": hours}
    return ngettext("%(n)s working minute", "%(n)s working minutes", value) % {"n": value}


_WORDS: dict[str, Any] = {
    **dict.fromkeys(SHARES, _share),
    **dict.fromkeys(SPANS, _span),
    **dict.fromkeys(DAYS, lambda name, value: written(date.fromisoformat(value))),
    "justified_from": lambda name, value: str(FROM.get(value, value)),
    "mode": lambda name, value: str(MODES.get(value, value)),
    "type": lambda name, value: (
        CATALOGUE[value].name[reading_language()] if value in CATALOGUE else value
    ),
    "products": lambda name, value: str(Lane(value).label),
    "regulated": lambda name, value: str(Lane(value).label),
    "consulted": lambda name, value: _("yes") if value else _("not yet"),
    "retention_years": lambda name, value: (
        ngettext("%(n)s year", "%(n)s years", value) % {"n": value}
    ),
}


def worded(change: Change, *contents: Mapping[str, Any]) -> Sequence[str]:
    """Return a line of the comparison in words: where, what, before, after."""
    where = change.thing
    if change.section == "units":
        found = (made["units"].get(change.thing) for made in contents)
        where = next((_name(unit, change.thing) for unit in found if unit), change.thing)
    elif not where:
        where = _("Deadlines") if change.section == "deadlines" else _("Trust")
    field = str(FIELDS.get(change.field, change.field))
    return where, field, words(change.field, change.before), words(change.field, change.after)
