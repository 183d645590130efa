"""What the Write page sends."""

from typing import Any

from django import forms

from advocacy.models import Account
from advocacy.services.characters import MAX_STORED
from advocacy.services.drafts import Base, Draft

LANGUAGES = [("fr", "Français"), ("en", "English")]


class PostForm(forms.Form):
    """The text and what goes with it. `key` names the post before its row exists."""

    key = forms.UUIDField(widget=forms.HiddenInput)
    revision = forms.IntegerField(widget=forms.HiddenInput, min_value=0)
    tab = forms.CharField(widget=forms.HiddenInput, max_length=40, required=False)
    text = forms.CharField(required=False, strip=False, max_length=MAX_STORED)
    language = forms.ChoiceField(choices=LANGUAGES)
    accounts = forms.ModelMultipleChoiceField(Account.objects.none(), required=False)
    justification = forms.CharField(required=False, strip=False, max_length=2000)

    def __init__(self, *args: Any, author: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        mine = Account.objects.visible_to(author).held()
        self.fields["accounts"].queryset = mine  # type: ignore[attr-defined]

    @property
    def draft(self) -> Draft:
        """What was typed and chosen."""
        data = self.cleaned_data
        return Draft(
            text=data["text"],
            language=data["language"],
            accounts=frozenset(account.pk for account in data["accounts"]),
            justification=data["justification"],
        )

    def alt(self, key: Any) -> str | None:
        """The words typed for the picture of that key; None when the page did not show it."""
        typed = self.data.get(f"alt-{key}")
        return None if typed is None else str(typed)

    @property
    def base(self) -> Base:
        """Which save it continues."""
        return Base(self.cleaned_data["revision"], self.cleaned_data["tab"])


class ImageForm(forms.Form):
    """One picture for a draft."""

    key = forms.UUIDField()
    language = forms.ChoiceField(choices=LANGUAGES)
    image = forms.FileField(allow_empty_file=True, max_length=255)
