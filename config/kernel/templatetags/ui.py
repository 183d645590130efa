"""Template tags of the interface, available in every template."""

from datetime import date
from typing import Any

from babel.numbers import format_percent
from django import template
from django.contrib.humanize.templatetags.humanize import intcomma
from django.utils.safestring import SafeString
from django.utils.translation import get_language, get_language_from_path
from lucide.templatetags.lucide import lucide

from config.kernel import dates
from config.kernel.language import reading_language

register = template.Library()

TONES = {"success": "good", "info": "info", "warning": "warn", "error": "bad", "debug": "info"}
TONE_ICONS = {
    "good": "circle-check",
    "info": "info",
    "warn": "triangle-alert",
    "bad": "circle-alert",
}


@register.simple_tag
def icon(name: str, label: str = "") -> SafeString:
    """Draw a Lucide icon. Without a label it is decoration and hidden from screen readers.

    An unknown name raises, so that it is found by a test and not by a reader.
    """
    meaning = {"role": "img", "aria-label": label} if label else {"aria-hidden": "true"}
    attributes: dict[str, Any] = {"class": "icon", **meaning}
    return SafeString(lucide(name, **attributes))


@register.inclusion_tag("components/field.html")
def field(bound: Any, **extra: Any) -> dict[str, Any]:
    """Show a form field: label, control, help and errors, tied together for screen readers."""
    described = [f"{bound.auto_id}_help"] if bound.help_text else []
    attrs: dict[str, Any] = {}
    if bound.errors:
        described.append(f"{bound.auto_id}_errors")
        attrs["aria-invalid"] = "true"
    if described:
        attrs["aria-describedby"] = " ".join(described)
    checkbox = getattr(bound.field.widget, "input_type", "") == "checkbox"
    return {"field": bound, "control": bound.as_widget(attrs=attrs), "check": checkbox, **extra}


@register.inclusion_tag("components/notice.html")
def notice(text: str, tone: str = "info") -> dict[str, str]:
    """Show a remark with its icon; the tone is good, info, warn or bad."""
    return {"text": text, "tone": tone, "icon_name": TONE_ICONS[tone]}


@register.inclusion_tag("components/state.html")
def state(text: str, tone: str = "info", name: str = "") -> dict[str, str]:
    """Show a state: a word and an icon, never a colour alone."""
    return {"text": text, "tone": tone, "icon_name": name or TONE_ICONS[tone]}


@register.filter
def tone(message: Any) -> str:
    """Return the tone of a Django message."""
    return TONES.get(message.level_tag, "info")


@register.filter(expects_localtime=True)
def written(day: date | None, pattern: str = "DATE_FORMAT") -> str:
    """Return a date as it is written: see `config.kernel.dates`."""
    return dates.written(day, pattern) if day else ""


@register.filter
def percent(share: float) -> str:
    """Return a share in whole percents, as the reader's language writes them."""
    return format_percent(share, locale=reading_language())


@register.filter
def count(number: int | None) -> str:
    """Return a number in groups of three, and a dash for one that is not known or not shown."""
    return "–" if number is None else intcomma(number)


@register.filter
def initials(person: Any) -> str:
    """Return the one or two letters that stand for a person."""
    letters = [part[0] for part in str(person).split()[:2] if part]
    return "".join(letters).upper()


@register.filter
def other_language(path: str) -> str:
    """Return the same page in the other language, or the other home for an address of none."""
    here = get_language_from_path(path) or (get_language() or "")[:2]
    there = "fr" if here == "en" else "en"
    prefix = f"/{here}/"
    return f"/{there}/{path.removeprefix(prefix)}" if path.startswith(prefix) else f"/{there}/"
