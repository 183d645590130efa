"""What this app says when it refuses: code to sentence, with named parameters."""

from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _

SENTENCES: dict[str, str | Promise] = {
    "contacts.not_yours": _(
        "Contacts are verified by human resources, legal or a lead moderator. If you know that "
        "a number is wrong, tell one of them."
    ),
    "contacts.gone": _("This contact is no longer on the page. Look at the list again."),
    "contacts.changed": _(
        "“%(role)s” was changed since you opened this page. Check the contact as it is now, then "
        "verify it again."
    ),
}
