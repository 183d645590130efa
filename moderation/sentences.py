"""What this app says when it refuses: code to sentence, with named parameters."""

from django.utils.functional import Promise

SENTENCES: dict[str, str | Promise] = {}
