"""The editor's form of the crisis contacts: a save does not undo what others verified meanwhile."""

from typing import Any

from wagtail.admin.forms import WagtailAdminPageForm

from cms.directory import fingerprint


class ContactsPageForm(WagtailAdminPageForm):
    """Takes over dates of verification that are newer than the form, which was open for a while."""

    def clean(self) -> dict[str, Any]:
        """Keep the newer date of each contact whose facts are still those that were verified."""
        cleaned: dict[str, Any] = super().clean()
        if "contacts" in cleaned and self.instance.pk:
            _keep_newer(
                cleaned["contacts"], self.instance.__class__.objects.get(pk=self.instance.pk)
            )
        return cleaned


def _keep_newer(contacts: Any, live: Any) -> None:
    verified = {str(child.id): child.value for child in live.contacts}
    for child in contacts:
        known = verified.get(str(child.id))
        if known is None or fingerprint(known) != fingerprint(child.value):
            continue
        dates = [d for d in (known["verified_on"], child.value["verified_on"]) if d]
        child.value["verified_on"] = max(dates, default=None)
