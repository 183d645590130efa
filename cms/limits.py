"""How long the texts of pages may be: a paste gone wrong is refused with a sentence.

As validators, not as `max_length`: that one makes browsers cut a paste off without a word.
"""

from django.core.validators import MaxLengthValidator
from wagtail.rich_text import RichTextMaxLengthValidator

SENTENCE = MaxLengthValidator(1_000)
TEXT = MaxLengthValidator(10_000)
RICH_TEXT = RichTextMaxLengthValidator(20_000)
