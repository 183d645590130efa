"""The form of a rule: its parameters as typed fields, made from the catalogue. No JSON."""

from collections.abc import Callable, Mapping
from typing import Any

from django import forms
from django.conf import settings
from django.utils.translation import gettext, ngettext
from django.utils.translation import gettext_lazy as _

from charter.models import RuleRevision, Unit
from charter.models.rule import MODES, SEVERITIES
from charter.rules import (
    CATALOGUE,
    SEALED_PARAMS,
    Kind,
    Mode,
    Param,
    ParamError,
    validate_params,
)

LINES = (Kind.TERMS, Kind.PHRASES, Kind.DOMAINS, Kind.PERIODS, Kind.DIGESTS, Kind.PASSAGES)
SEALED = "sealed:"
COUNTRIES = [
    ("FR", _("France")),
    ("BE", _("Belgium")),
    ("ES", _("Spain")),
    ("GB", _("United Kingdom")),
]
ACCOUNT_KINDS = [("personal", _("personal account")), ("branded", _("branded account"))]
SCOPE = ("units", "countries", "networks", "languages", "account_kinds")
PARAM_ERRORS = {
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


class LinesField(forms.CharField):
    """A list, one item per line."""

    widget = forms.Textarea(attrs={"rows": 6, "spellcheck": "false"})

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


class RuleForm(forms.Form):
    """One revision of a rule of the given type. `values` is what the service stores."""

    code = forms.SlugField(label=_("Code"), max_length=20)
    severity = forms.TypedChoiceField(label=_("Severity"), choices=SEVERITIES, coerce=int)
    mode = forms.ChoiceField(
        label=_("Mode"),
        choices=MODES,
        help_text=_("“Observe only” counts in silence, so that a rule can be tried first."),
    )
    message_fr = forms.CharField(label=_("Message in French"), widget=forms.Textarea({"rows": 2}))
    message_en = forms.CharField(label=_("Message in English"), widget=forms.Textarea({"rows": 2}))
    suggestion_fr = forms.CharField(
        label=_("Suggestion in French"), widget=forms.Textarea({"rows": 2}), required=False
    )
    suggestion_en = forms.CharField(
        label=_("Suggestion in English"), widget=forms.Textarea({"rows": 2}), required=False
    )
    units = forms.MultipleChoiceField(label=_("Only in these units"), required=False)
    countries = forms.MultipleChoiceField(
        label=_("Only in these countries"),
        choices=COUNTRIES,
        required=False,
        widget=forms.CheckboxSelectMultiple,
    )
    networks = forms.MultipleChoiceField(
        label=_("Only on these networks"), required=False, widget=forms.CheckboxSelectMultiple
    )
    languages = forms.MultipleChoiceField(
        label=_("Only in these languages"),
        choices=[("fr", _("French")), ("en", _("English"))],
        required=False,
        widget=forms.CheckboxSelectMultiple,
    )
    account_kinds = forms.MultipleChoiceField(
        label=_("Only from these accounts"),
        choices=ACCOUNT_KINDS,
        required=False,
        widget=forms.CheckboxSelectMultiple,
    )
    valid_from = forms.DateTimeField(label=_("Valid from"), required=False)
    valid_until = forms.DateTimeField(label=_("Valid until"), required=False)

    def __init__(
        self, *args: Any, type: str, revision: RuleRevision | None = None, **kwargs: Any
    ) -> None:
        self.type, self.revision = CATALOGUE[type], revision
        kwargs["initial"] = initial_values(type, revision) | kwargs.pop("initial", {})
        super().__init__(*args, **kwargs)
        self.fields["units"].choices = [  # type: ignore[attr-defined]
            (unit.code, "– " * (unit.depth - 1) + unit.name) for unit in Unit.objects.all()
        ]
        self.fields["networks"].choices = [  # type: ignore[attr-defined]
            (name, name.capitalize()) for name in settings.NETWORKS_ENABLED
        ]
        if revision is not None:
            del self.fields["code"]
        for param in self.type.params:
            self._add(param)

    def _add(self, param: Param) -> None:
        name = f"param_{param.name}"
        self.fields[name] = FIELDS[param.kind](param)
        kept = len(self._kept(param))
        if not self._is_sealed(param):
            return
        self.initial[name] = []
        if kept:
            self.fields[name].required = False
            self.fields[name].help_text = ngettext(
                "%(count)s sealed term is kept. Nobody can read it; what you write is added.",
                "%(count)s sealed terms are kept. Nobody can read them; what you write is added.",
                kept,
            ) % {"count": kept}
            label = _("Delete the terms that are already sealed")
            self.fields[f"{name}_drop"] = forms.BooleanField(label=label, required=False)

    def _is_sealed(self, param: Param) -> bool:
        return (self.type.type, param.name) in SEALED_PARAMS

    def _kept(self, param: Param) -> list[str]:
        if self.revision is None or not self._is_sealed(param):
            return []
        return [line for line in self.revision.params.get(param.name, []) if line[:7] == SEALED]

    def groups(self) -> list[tuple[Any, list[Any]]]:
        """Return the bound fields by group, for the page."""
        names = list(self.fields)
        params = [name for name in names if name.startswith("param_")]
        wording = [name for name in names if name.startswith(("message_", "suggestion_"))]
        scope = [*SCOPE, "valid_from", "valid_until"]
        rest = [name for name in names if name not in {*params, *wording, *scope}]
        groups = (
            (_("Weight"), rest),
            (_("What it looks for"), params),
            (_("What it says"), wording),
            (_("Where and when it applies"), scope),
        )
        return [(title, [self[name] for name in found]) for title, found in groups if found]

    def clean(self) -> dict[str, Any]:
        """Check the parameters as the catalogue does, and the window."""
        cleaned = super().clean() or {}
        if not self.errors:
            for error in validate_params(self.type.type, self._params(cleaned)):
                self.add_error(f"param_{error.param}", _sentence(error))
            start, end = cleaned.get("valid_from"), cleaned.get("valid_until")
            if start and end and end <= start:
                self.add_error("valid_until", _("The rule must end after it starts."))
        return cleaned

    def _params(self, cleaned: Mapping[str, Any]) -> dict[str, Any]:
        params = {}
        for param in self.type.params:
            value = cleaned.get(f"param_{param.name}")
            if self._is_sealed(param) and not cleaned.get(f"param_{param.name}_drop"):
                value = [*self._kept(param), *(value or [])]
            params[param.name] = value
        return params

    def values(self) -> dict[str, Any]:
        """Return the columns of the revision."""
        cleaned = self.cleaned_data
        plain = ("severity", "mode", "message_fr", "message_en", "suggestion_fr", "suggestion_en",
                 "valid_from", "valid_until")  # fmt: skip
        scope = {name: cleaned[name] for name in SCOPE if cleaned[name]}
        return {
            **{name: cleaned[name] for name in plain},
            "params": self._params(cleaned),
            "scope": scope,
        }


def initial_values(type: str, revision: RuleRevision | None) -> dict[str, Any]:
    """Return what the form shows first: the former revision, or the catalogue's usual values."""
    entry = CATALOGUE[type]
    if revision is None:
        values: dict[str, Any] = {"severity": int(entry.severity), "mode": Mode.ENFORCE.value}
        values |= {f"message_{lang}": text for lang, text in entry.message.items()}
        values |= {f"suggestion_{lang}": text for lang, text in entry.suggestion.items()}
        params: Mapping[str, Any] = {}
    else:
        names = ("severity", "mode", "message_fr", "message_en", "suggestion_fr", "suggestion_en",
                 "valid_from", "valid_until")  # fmt: skip
        values = {name: getattr(revision, name) for name in names} | dict(revision.scope)
        params = revision.params
    given = {f"param_{p.name}": params.get(p.name, p.default) for p in entry.params}
    return values | given


def _sentence(error: ParamError) -> str:
    known = PARAM_ERRORS.get(error.code, _("This value is not valid."))
    return str(known) % {"value": error.value}


def _options(param: Param, **extra: Any) -> dict[str, Any]:
    help_text = gettext(param.help) if param.help else ""
    return {
        "label": gettext(param.label) if param.label else param.name,
        "help_text": help_text,
        **extra,
    }


def _lines(param: Param) -> forms.Field:
    return LinesField(**_options(param, required=param.required))


def _integer(param: Param) -> forms.Field:
    bounds = {"min_value": param.minimum, "max_value": param.maximum}
    return forms.IntegerField(**_options(param, required=True, **bounds))


def _choice(param: Param) -> forms.Field:
    return forms.ChoiceField(**_options(param, choices=[(c, c) for c in param.choices]))


FIELDS: dict[Kind, Callable[[Param], forms.Field]] = {
    **dict.fromkeys(LINES, _lines),
    Kind.INTEGER: _integer,
    Kind.BOOLEAN: lambda param: forms.BooleanField(**_options(param, required=False)),
    Kind.TEXT: lambda param: forms.CharField(**_options(param, required=param.required)),
    Kind.CHOICE: _choice,
    Kind.INSTANT: lambda param: forms.CharField(**_options(param, required=param.required)),
}
