"""What the Write page sends."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from django import forms
from django.utils.functional import Promise
from django.utils.text import slugify
from django.utils.translation import gettext_lazy as _

from advocacy.models import Account, Media
from advocacy.models.post import KINDS
from advocacy.services.characters import MAX_STORED
from advocacy.services.drafts import Base, Draft
from moderation import public as moderation

LANGUAGES = [("fr", "Français"), ("en", "English")]


@dataclass(frozen=True)
class Question:
    """What the author says of a picture: one of `choices`, and `besides` where that is so.

    The values are those of `moderation.public.declared`.
    """

    name: str
    legend: Promise
    choices: Sequence[tuple[str, Promise]]
    besides: Sequence[tuple[str, Promise]] = ()


QUESTIONS = (
    Question(
        "people",
        _("People in this picture"),
        [
            ("no_people", _("Nobody can be recognised")),
            ("people_agreed", _("Everyone agreed")),
            ("minors_agreed", _("Children: parents agreed in writing")),
        ],
    ),
    Question(
        "origin",
        _("This picture"),
        [
            ("own_work", _("I made it myself")),
            ("licensed", _("I have a licence or permission")),
            ("ai_made", _("It was made with AI")),
        ],
        [(moderation.RETOUCHED, _("A face or a body was retouched"))],
    ),
)


class BesidePictures(forms.Form):
    """What stands beside each picture of a draft: its description, and what is declared of it."""

    def alt(self, key: Any) -> str | None:
        """The words typed for the picture of that key; None when the page did not show it."""
        typed = self.data.get(f"alt-{key}")
        return None if typed is None else str(typed)

    def declared(self, key: Any) -> tuple[str, ...]:
        """What the boxes beside the picture of that key say, as far as there are such."""
        names = [question.name for question in QUESTIONS]
        names += [name for question in QUESTIONS for name, _ in question.besides]
        return moderation.declared(str(self.data.get(f"{name}-{key}", "")) for name in names)

    def put_beside(self, picture: Media) -> bool:
        """Give a picture what was typed beside it, unsaved; tell whether that was another."""
        alt = self.alt(picture.key)
        if alt is None:
            return False
        before = (picture.alt, list(picture.declared))
        picture.alt, picture.declared = alt, list(self.declared(picture.key))
        return before != (picture.alt, picture.declared)


class PostForm(BesidePictures):
    """The text and what goes with it. `key` names the post before its row exists.

    Why it may go as it is: `ground` is picked, `justification` typed; one sentence is kept.
    """

    key = forms.UUIDField(widget=forms.HiddenInput)
    revision = forms.IntegerField(widget=forms.HiddenInput, min_value=0)
    tab = forms.CharField(widget=forms.HiddenInput, max_length=40, required=False)
    text = forms.CharField(required=False, strip=False, max_length=MAX_STORED)
    language = forms.ChoiceField(choices=LANGUAGES)
    accounts = forms.ModelMultipleChoiceField(Account.objects.none(), required=False)
    ground = forms.ChoiceField(
        choices=[(ground.code, ground.sentence) for ground in moderation.GROUNDS], required=False
    )
    justification = forms.CharField(required=False, strip=False, max_length=1800)
    surface = forms.ChoiceField(choices=KINDS, required=False)
    campaign = forms.CharField(required=False, max_length=200)

    def clean_surface(self) -> str:
        """A post, unless it says otherwise."""
        return self.cleaned_data["surface"] or moderation.Surface.POST

    def clean_campaign(self) -> str:
        """The short name of what was typed: nobody is asked to write one without a space."""
        return slugify(self.cleaned_data["campaign"])[:60]

    def __init__(self, *args: Any, author: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.author = author
        mine = Account.objects.visible_to(author).for_posts()
        self.fields["accounts"].queryset = mine  # type: ignore[attr-defined]

    @property
    def draft(self) -> Draft:
        """What was typed and chosen."""
        data = self.cleaned_data
        return Draft(
            text=data["text"],
            language=data["language"],
            accounts=frozenset(account.pk for account in data["accounts"]),
            justification=moderation.word_ground(
                data["ground"], data["justification"], language=self.author.language
            ),
            surface=data["surface"],
            campaign=data["campaign"],
        )

    @property
    def base(self) -> Base:
        """Which save it continues."""
        return Base(self.cleaned_data["revision"], self.cleaned_data["tab"])


class ImageForm(BesidePictures):
    """One picture for a draft."""

    key = forms.UUIDField()
    language = forms.ChoiceField(choices=LANGUAGES)
    image = forms.FileField(allow_empty_file=True, max_length=255)
