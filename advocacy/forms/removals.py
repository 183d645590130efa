"""Asking that a post comes down, answering why it stays, and looking through what is out."""

from typing import Any

from django import forms
from django.utils.translation import gettext_lazy as _
from django.utils.translation import pgettext_lazy

from advocacy.models.account import network_name
from advocacy.services import removal_reasons
from advocacy.services.published import Filters
from advocacy.services.removals import Request
from advocacy.services.tools import enabled_networks
from charter import public as charter

LONGEST = 2000
SPANS = [
    ("hour", _("one working hour")),
    ("half_day", _("four working hours")),
    ("day", _("one working day")),
    ("three_days", _("three working days")),
]
SHOWN = [
    ("", pgettext_lazy("published posts", "all")),
    ("open", _("removal under way")),
    ("removed", _("taken down")),
]


class RemovalForm(forms.Form):
    """Why a post should come down, and until when."""

    reason = forms.ChoiceField(label=_("Reason"), choices=removal_reasons.choices)
    note = charter.WordsField(label=_("Note to the author"), longest=LONGEST, rows=5)
    clause_id = forms.ChoiceField(label=_("Clause it rests on"), required=False)
    span = forms.ChoiceField(
        label=_("Until when"), choices=SPANS, initial="day", help_text=_("In their working time.")
    )

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        version = charter.version_in_force()
        clauses = version.clauses.all() if version else []
        named = [(each.clause_id, f"{each.number}. {each.title}") for each in clauses]
        self.fields["clause_id"].choices = [("", _("none")), *named]  # type: ignore[attr-defined]

    def request(self) -> Request:
        """Return what was asked."""
        return Request(**self.cleaned_data)


class AnswerForm(forms.Form):
    """Why a post stays, in its author's words."""

    # A page may hold several, one for each account.
    IDS = "id_{}_%s"
    words = charter.WordsField(label=_("Why it stays"), longest=LONGEST, rows=3)


class PublishedForm(forms.Form):
    """What to show of what is out; every field may stay empty."""

    q = forms.CharField(label=_("Text"), required=False, max_length=100)
    author = forms.CharField(label=_("Author"), required=False, max_length=100)
    network = forms.ChoiceField(label=_("Network"), required=False)
    show = forms.ChoiceField(label=_("State"), required=False, choices=SHOWN)

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        kinds = [each.kind for each in enabled_networks() if each.takes_posts]
        named = [(kind, network_name(kind)) for kind in kinds]
        every = [("", pgettext_lazy("networks", "all")), *named]
        self.fields["network"].choices = every  # type: ignore[attr-defined]

    def filters(self) -> Filters:
        """Return the filters; a value that makes no sense filters nothing."""
        self.is_valid()
        found = {name: value.strip() for name, value in self.cleaned_data.items()}
        return Filters(text=found.pop("q", ""), **found)

    @property
    def active(self) -> bool:
        """Whether anything is filtered."""
        return self.filters() != Filters()
