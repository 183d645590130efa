"""The words for a DomainError: each app lists its own, settings name the lists."""

from collections.abc import Mapping
from functools import cache

from django.conf import settings
from django.utils.functional import Promise
from django.utils.module_loading import import_string
from django.utils.translation import gettext as _

from config.kernel.errors import DomainError


@cache
def _sentences() -> dict[str, str | Promise]:
    found: dict[str, str | Promise] = {}
    for path in settings.ERROR_SENTENCES:
        mapping: Mapping[str, str | Promise] = import_string(path)
        found.update(mapping)
    return found


def sentence(error: DomainError) -> str:
    """Return what happened and what to do, in the active language."""
    text = _sentences().get(error.code)
    if text is None:
        return _("This could not be done (%(code)s).") % {"code": error.code}
    return str(text) % error.params
