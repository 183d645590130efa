"""The form of a rule: its parameters as typed fields, made from the catalogue. No JSON."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import timedelta
from typing import Any

from django import forms
from django.utils import timezone
from django.utils.functional import Promise
from django.utils.translation import gettext, ngettext
from django.utils.translation import gettext_lazy as _

from charter.forms import rule_fields
from charter.forms.words import WordsField
from charter.models import Role, Rule, RuleRevision, Unit
from charter.models.rule import MODES, SEVERITIES
from charter.rules import CATALOGUE, SEALED_PARAMS, Mode, Param, validate_params
from charter.rules import Rule as RuleValue
from charter.rules.protected import Concern
from charter.rules.terms import SEALED
from charter.services import channels, lessons, rule_protection, rules

COUNTRIES = [
    ("FR", _("France")),
    ("BE", _("Belgium")),
    ("ES", _("Spain")),
    ("GB", _("United Kingdom")),
]
ACCOUNT_KINDS = [("personal", _("personal account")), ("branded", _("branded account"))]
ROLES: list[tuple[str, str | Promise]] = [("employee", _("employee")), *Role.choices]
SCOPE = ("units", "countries", "networks", "languages", "account_kinds", "roles")
PLAIN = ("severity", "mode", "message_fr", "message_en", "suggestion_fr", "suggestion_en",
         "valid_from", "valid_until", "lesson", "review_on", "protected_override")  # fmt: skip
MESSAGE_HELP = _(
    "What was found, and why it matters, in one sentence. {term} stands for the author’s words."
)
SUGGESTION_HELP = _("What would be accepted, as one would say it to a colleague.")
# A rule is looked at again after a year, unless its writer says otherwise.
REVIEWED_AFTER = timedelta(days=365)


def _sentence_field(label: Any, help_text: Any, *, required: bool = True) -> forms.CharField:
    widget = forms.Textarea({"rows": 2})
    return forms.CharField(label=label, help_text=help_text, widget=widget, required=required)


def _boxes(label: Any, choices: Any = (), help_text: Any = "") -> forms.MultipleChoiceField:
    return forms.MultipleChoiceField(
        label=label, choices=choices, required=False, help_text=help_text,
        widget=forms.CheckboxSelectMultiple,
    )  # fmt: skip


class RuleForm(forms.Form):
    """One revision of a rule of the given type. `values` is what the service stores.

    `may_override` says whether the person's reason lets a rule touch protected speech. With
    `trying`, what touches it is noted and no error: trying stores nothing. `based_on` is the number
    of the newest revision when the page was made.
    """

    based_on = forms.IntegerField(widget=forms.HiddenInput, required=False)
    code = forms.SlugField(label=_("Code"), max_length=20)
    severity = forms.TypedChoiceField(label=_("Severity"), choices=SEVERITIES, coerce=int)
    mode = forms.ChoiceField(
        label=_("Mode"),
        choices=MODES,
        help_text=_("“Observe only” counts in silence, so that a rule can be tried first."),
    )
    review_on = forms.DateField(
        label=_("Look at it again on"),
        required=False,
        widget=forms.DateInput(attrs={"type": "date"}, format="%Y-%m-%d"),
    )
    message_fr = _sentence_field(_("Message in French"), MESSAGE_HELP)
    message_en = _sentence_field(_("Message in English"), MESSAGE_HELP)
    suggestion_fr = _sentence_field(_("Suggestion in French"), SUGGESTION_HELP, required=False)
    suggestion_en = _sentence_field(_("Suggestion in English"), SUGGESTION_HELP, required=False)
    lesson = forms.ChoiceField(
        label=_("Lesson that explains it"),
        required=False,
        help_text=_("Offered beside the finding. Empty: the lesson of the clause."),
    )
    units = forms.MultipleChoiceField(
        label=_("Only in these units"),
        required=False,
        help_text=_("Those below them are meant, too. Nothing chosen: everywhere."),
    )
    countries = _boxes(_("Only in these countries"), COUNTRIES)
    networks = _boxes(_("Only on these networks"))
    languages = _boxes(
        _("Only in these languages"),
        [("fr", _("French")), ("en", _("English"))],
        _("The language of the sentence, not of the post."),
    )
    account_kinds = _boxes(_("Only from these accounts"), ACCOUNT_KINDS)
    roles = _boxes(_("Only for these roles"), ROLES, _("The roles an author holds."))
    valid_from = forms.DateTimeField(label=_("Valid from"), required=False)
    valid_until = forms.DateTimeField(label=_("Valid until"), required=False)
    protected_override = WordsField(
        label=_("Why this rule may touch protected speech"),
        longest=2000,
        rows=3,
        required=False,
        help_text=_("Written by legal, and read by employee representatives as it stands here."),
    )

    def __init__(
        self,
        *args: Any,
        type: str,
        revision: RuleRevision | None = None,
        may_override: bool = False,
        trying: bool = False,
        **kwargs: Any,
    ) -> None:
        self.type, self.revision = CATALOGUE[type], revision
        self.may_override, self.trying = may_override, trying
        self.concerns: list[Concern] = []
        kwargs["initial"] = initial_values(type, revision) | kwargs.pop("initial", {})
        super().__init__(*args, **kwargs)
        self._fill_choices()
        if revision is not None:
            del self.fields["code"]
        for param in self.type.params:
            self._add(param)

    def _fill_choices(self) -> None:
        units = [(unit.code, "– " * (unit.depth - 1) + unit.name) for unit in Unit.objects.all()]
        networks = [(name, name.capitalize()) for name in channels.with_posts()]
        live = lessons.live().select_related("current")
        titles = [(row.key, lessons.text_of(row.current)["title"]) for row in live if row.current]
        choices = {"units": units, "networks": networks, "lesson": [("", "–"), *titles]}
        for name, found in choices.items():
            self.fields[name].choices = found  # type: ignore[attr-defined]

    def _add(self, param: Param) -> None:
        name = f"param_{param.name}"
        field = self.fields[name] = rule_fields.field_for(param)
        if not self._is_sealed(param):
            return
        self.initial[name] = []
        # What is secret is kept out of the browser's memory of what was typed.
        field.widget.attrs["data-secret"] = ""
        kept = len(self._kept(param))
        if kept:
            field.required = False
            field.help_text = ngettext(
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

    @property
    def asks_for_override(self) -> bool:
        """Whether the field for legal's reason has to be on the page."""
        return bool(self.concerns or (self.revision and self.revision.protected_override))

    def groups(self) -> list[tuple[Any, list[Any]]]:
        """Return the bound fields by group, for the page."""
        names = [name for name in self.fields if name != "based_on"]
        params = [name for name in names if name.startswith("param_")]
        wording = [name for name in names if name.startswith(("message_", "suggestion_"))]
        scope = [*SCOPE, "valid_from", "valid_until"]
        protected = ["protected_override"]
        rest = {*params, *wording, *scope, *protected, "lesson"}
        groups = (
            (_("Weight"), [name for name in names if name not in rest]),
            (_("What it looks for"), params),
            (_("What it says"), [*wording, "lesson"]),
            (_("Where and when it applies"), scope),
            (_("Protected speech"), protected if self.asks_for_override else []),
        )
        return [(title, [self[name] for name in found]) for title, found in groups if found]

    def clean(self) -> dict[str, Any]:
        """Check the parameters as the catalogue does, the window, and what is protected."""
        cleaned = super().clean() or {}
        self._check_params(cleaned)
        start, end = cleaned.get("valid_from"), cleaned.get("valid_until")
        if start and end and end <= start:
            self.add_error("valid_until", _("The rule must end after it starts."))
        if not self.errors:
            self._check_protected(cleaned)
        return cleaned

    def _check_params(self, cleaned: Mapping[str, Any]) -> None:
        # A field that is not even of its kind has said so itself.
        said = set(self.errors)
        for error in validate_params(self.type.type, self._params(cleaned)):
            name = f"param_{error.param}"
            if name in self.fields and name not in said:
                self.add_error(name, rule_fields.sentence(error, self._typed(name)))

    def _check_protected(self, cleaned: Mapping[str, Any]) -> None:
        self.concerns = rule_protection.concerns(self.type.type, self.values())
        overridden = self.may_override and cleaned.get("protected_override")
        if self.trying or overridden:
            return
        for concern in self.concerns:
            name = f"param_{concern.param}"
            field = name if name in self.fields else concern.param
            text = rule_fields.on_line(said(concern), concern.term, self._typed(field))
            self.add_error(field, text)
        if self.concerns:
            self.add_error(None, self._way_out())

    def _typed(self, name: str) -> list[str]:
        """Return the lines of a field as they were typed, blank ones too, for their numbers."""
        return [line.strip() for line in str(self[name].data or "").splitlines()]

    def _way_out(self) -> str:
        if self.may_override:
            return gettext(
                "Take out what touches protected speech. If the rule cannot do without it, write "
                "why in the last group of the form: employee representatives read it."
            )
        return gettext(
            "Take out what touches protected speech. If the rule cannot do without it, legal "
            "proposes it and writes why, for employee representatives to read."
        )

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
        scope = {name: cleaned[name] for name in SCOPE if cleaned.get(name)}
        plain = {name: cleaned[name] for name in PLAIN}
        return {**plain, "params": self._params(cleaned), "scope": scope}


def initial_values(type: str, revision: RuleRevision | None) -> dict[str, Any]:
    """Return what the form shows first: the former revision, or the catalogue's usual values."""
    entry = CATALOGUE[type]
    if revision is None:
        values: dict[str, Any] = {"severity": int(entry.severity), "mode": Mode.ENFORCE.value}
        values |= {f"message_{lang}": text for lang, text in entry.message.items()}
        values |= {f"suggestion_{lang}": text for lang, text in entry.suggestion.items()}
        params: Mapping[str, Any] = {}
    else:
        values = {name: getattr(revision, name) for name in PLAIN} | dict(revision.scope)
        values["based_on"] = revision.number
        params = revision.params
    values["review_on"] = timezone.localdate() + REVIEWED_AFTER
    given = {f"param_{p.name}": params.get(p.name, p.default) for p in entry.params}
    return values | given


@dataclass(frozen=True)
class Draft:
    """A rule as it stands in a form, None where it is no rule yet; what is wrong, and what of it
    would touch protected speech, in words."""

    rule: RuleValue | None
    problems: list[str]
    warnings: list[str]


def draft_of(data: Any) -> Draft:
    """Return the rule that a posted form describes. Nothing is stored; terms are sealed."""
    kind, clause_id = data.get("kind", ""), data.get("clause_id", "")
    row = Rule.objects.filter(code=data.get("rule", "")).first()
    kind = row.type if row else kind
    if kind not in CATALOGUE:
        return Draft(None, [gettext("There is no rule of this type.")], [])
    form = RuleForm(data, type=kind, revision=row.revisions.first() if row else None, trying=True)
    if not form.is_valid():
        return Draft(None, _problems(form), [])
    row = row or Rule(code=form.cleaned_data["code"], type=kind, clause_id=clause_id)
    return Draft(rules.draft(row, form.values()), [], [said(each) for each in form.concerns])


def said(concern: Concern) -> str:
    """Return what touches protected speech in words."""
    values = {"term": concern.term, "right": rule_protection.RIGHT_NAMES[concern.right]}
    return gettext("“%(term)s” touches %(right)s: no rule may look for it.") % values


def _problems(form: RuleForm) -> list[str]:
    return [
        f"{form[name].label} – {error}" if name in form.fields else str(error)
        for name, errors in form.errors.items()
        for error in errors
    ]
