"""One field per parameter of a rule type: label, help that says how it is written, and bounds."""

from collections.abc import Callable, Sequence
from typing import Any

from django import forms
from django.utils.functional import Promise
from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _

from charter.rules import Kind, Param, ParamError

LINES = (Kind.TERMS, Kind.PHRASES, Kind.DOMAINS, Kind.PERIODS, Kind.DIGESTS, Kind.PASSAGES)
HOW = {
    Kind.TERMS: _(
        "One per line. “fr:” or “en:” in front: in sentences of that language only. “*” at the end "
        "of a word: any ending. “=” in front: accents as written; “==”: capitals, too."
    ),
    Kind.PHRASES: _("One per line."),
    Kind.DOMAINS: _("One host name per line, example.com; what stands below it is covered."),
    Kind.PERIODS: _(
        "One per line: first day, last day, name; 2026-11-05 2026-12-04 Annual results, say."
    ),
    Kind.INSTANT: _(
        "Day, time and zone, for example 2026-12-01T09:00 Europe/Paris. Empty: no such moment."
    ),
    Kind.DIGESTS: _(
        "One per line: the picture’s hash (16 hexadecimal digits), then if you like its last day "
        "and a name. 8f373714acfcf4d0 2027-06-30 Old logo"
    ),
    Kind.PASSAGES: _("One text per line, as long as it takes."),
}
PLACEHOLDERS = {
    Kind.INSTANT: "2026-12-01T09:00 Europe/Paris",
    Kind.DOMAINS: "example.com",
    Kind.PERIODS: "2026-11-05 2026-12-04 …",
}
ROWS = {Kind.TERMS: 8, Kind.PASSAGES: 10}
PARAM_ERRORS: dict[str, str | Promise] = {
    "required": _("Fill this in."),
    "wrong_type": _("This value is not of the expected kind."),
    "out_of_range": _("%(value)s is outside the allowed range."),
    "not_a_choice": _("%(value)s is not one of the choices."),
    "too_many": _("There are too many lines."),
    "too_long": _("This line is too long: %(value)s"),
    "not_a_term": _("“%(value)s” contains no word to look for."),
    "not_a_domain": _("“%(value)s” is not a host name."),
    "not_an_instant": _("Write a day, a time and a zone: 2026-12-01T09:00 Europe/Paris."),
    "ambiguous_instant": _("Clocks change in that hour: choose a time that exists once."),
    "not_a_period": _("Write two days and a name: 2026-11-05 2026-12-04 Annual results."),
    "not_a_digest": _("“%(value)s” is not a picture’s hash: 16 hexadecimal digits."),
}
SHOWN_OF_A_LINE = 60


class LinesField(forms.CharField):
    """A list, one item per line. Its page counts them while they are written."""

    def __init__(self, *, rows: int = 6, placeholder: str = "", **kwargs: Any) -> None:
        attrs: dict[str, Any] = {"rows": rows, "spellcheck": "false", "data-lines": _("Lines:")}
        if placeholder:
            attrs["placeholder"] = placeholder
        super().__init__(widget=forms.Textarea(attrs=attrs), **kwargs)

    def to_python(self, value: Any) -> Any:
        """Return the lines that hold something."""
        lines = (super().to_python(value) or "").splitlines()
        return [line.strip() for line in lines if line.strip()]

    def prepare_value(self, value: Any) -> Any:
        """Show a list as lines."""
        return "\n".join(value) if isinstance(value, list | tuple) else value

    def has_changed(self, initial: Any, data: Any) -> bool:
        """Compare lists, not their text."""
        return self.to_python(data) != list(initial or [])


def field_for(param: Param) -> forms.Field:
    """Return the field of a parameter, in the language that is active."""
    return FIELDS[param.kind](param)


def help_for(param: Param) -> str:
    """Return what a parameter is for and how it is written."""
    own = gettext(param.help) if param.help else ""
    how = str(HOW.get(param.kind, ""))
    return " ".join(part for part in (own, "" if _says_how(param) else how) if part)


def sentence(error: ParamError, lines: Sequence[str]) -> str:
    """Return an error in words, with the number of its line among those that were written."""
    known = PARAM_ERRORS.get(error.code, _("This value is not valid."))
    value = error.value
    if len(value) > SHOWN_OF_A_LINE:
        value = f"{value[:SHOWN_OF_A_LINE]}…"
    return on_line(str(known) % {"value": value}, error.value, lines)


def on_line(text: str, line: str, lines: Sequence[str]) -> str:
    """Return a sentence with the number of the line it is about, if it is about one."""
    if not line or line not in lines:
        return text
    values = {"number": lines.index(line) + 1, "text": text}
    return gettext("Line %(number)s: %(text)s") % values


def _says_how(param: Param) -> bool:
    """Whether the parameter's own help says already how its lines are written."""
    return param.kind is not Kind.TERMS and bool(param.help)


def _options(param: Param, **extra: Any) -> dict[str, Any]:
    label = gettext(param.label) if param.label else param.name
    return {"label": label, "help_text": help_for(param), **extra}


def _lines(param: Param) -> forms.Field:
    return LinesField(
        rows=ROWS.get(param.kind, 6),
        placeholder=PLACEHOLDERS.get(param.kind, ""),
        **_options(param, required=param.required),
    )


def _integer(param: Param) -> forms.Field:
    bounds = {"min_value": param.minimum, "max_value": param.maximum}
    return forms.IntegerField(**_options(param, required=True, **bounds))


def _choice(param: Param) -> forms.Field:
    return forms.ChoiceField(**_options(param, choices=[(c, gettext(c)) for c in param.choices]))


def _instant(param: Param) -> forms.Field:
    widget = forms.TextInput(attrs={"placeholder": PLACEHOLDERS[Kind.INSTANT]})
    return forms.CharField(**_options(param, required=param.required), widget=widget)


FIELDS: dict[Kind, Callable[[Param], forms.Field]] = {
    **dict.fromkeys(LINES, _lines),
    Kind.INTEGER: _integer,
    Kind.BOOLEAN: lambda param: forms.BooleanField(**_options(param, required=False)),
    Kind.TEXT: lambda param: forms.CharField(**_options(param, required=param.required)),
    Kind.CHOICE: _choice,
    Kind.INSTANT: _instant,
}
