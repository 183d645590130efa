"""Who approved is written once, when the review is complete."""

from typing import ClassVar

from django.db import migrations

from charter.triggers import filled_once


class Migration(migrations.Migration):
    """A trigger on both databases."""

    dependencies: ClassVar = [("charter", "0009_message_notified")]
    operations: ClassVar = [filled_once("charter_version", "approvals")]
