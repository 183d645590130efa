"""The cms app: pages that editors write."""

from django.apps import AppConfig
from django.utils.translation import gettext_lazy as _


class CmsConfig(AppConfig):
    """Home, charter, guidelines, contacts and news, in French and English."""

    name = "cms"
    verbose_name = _("Pages")
