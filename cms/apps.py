"""The cms app: pages that editors write."""

from importlib import import_module

from django.apps import AppConfig
from django.db.models.signals import post_migrate
from django.utils.translation import gettext_lazy as _
from wagtail.signals import workflow_cancelled

from charter.signals import version_in_force, version_withdrawn


class CmsConfig(AppConfig):
    """Home, charter, guidelines, contacts and news, in French and English."""

    name = "cms"
    verbose_name = _("Pages")

    def ready(self) -> None:
        """Close the gates, and see to the site's structure after each migration."""
        gates, setup = import_module("cms.gates"), import_module("cms.setup")
        import_module("cms.receivers").connect()
        gates.connect()
        import_module("cms.lessons").connect()
        setup.connect()
        publishing = import_module("cms.publishing")
        version_in_force.connect(publishing.text_came_into_force, dispatch_uid="cms.follow_texts")
        submitting = import_module("cms.submitting")
        version_withdrawn.connect(submitting.version_withdrawn, dispatch_uid="cms.end_review")
        workflow_cancelled.connect(submitting.review_cancelled, dispatch_uid="cms.withdraw")
        post_migrate.connect(setup.after_migrate, sender=self)
