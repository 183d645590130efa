"""Text people write: counted as they see it, and kept whatever is wrong with it."""

from typing import Any

from django import forms
from django.core.exceptions import ValidationError
from django.utils.translation import gettext as _


class WordsField(forms.CharField):
    """A long text with a limit that is said, never enforced by the browser.

    A `maxlength` would cut what is pasted without a word.
    """

    def __init__(self, *, longest: int, rows: int = 6, **kwargs: Any) -> None:
        self.longest = longest
        super().__init__(widget=forms.Textarea(attrs={"rows": rows}), **kwargs)

    def to_python(self, value: Any) -> str:
        """Count a line break as one character, as the writer does."""
        return str(super().to_python(value)).replace("\r\n", "\n")

    def validate(self, value: str) -> None:
        """Say how long it is, and how long it may be."""
        super().validate(value)
        if len(value) > self.longest:
            raise ValidationError(
                _("%(limit)d characters at most; this has %(length)d. Shorten it here."),
                params={"limit": self.longest, "length": len(value)},
            )
