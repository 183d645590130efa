"""Tell the library that something was published. For latency only: its sweep finds the same."""

from typing import Any

from django.db import transaction
from django.db.models.signals import post_delete, post_save
from wagtail.signals import page_published, page_unpublished

from charter.signals import version_in_force
from cms.models import GlossaryTerm, GuidePage, NewsPage
from config.celery import app

TASK = "cms.refresh_library"


def tell(sender: Any, **kwargs: Any) -> None:
    """Ask for a look once what was written is there; a broker that is down stops nothing."""
    transaction.on_commit(lambda: app.send_task(TASK, retry=False), robust=True)


def connect() -> None:
    """Listen to pages, words and editions; called once, when the app is ready."""
    version_in_force.connect(tell, dispatch_uid="cms.library.version")
    for model in (GuidePage, NewsPage):
        for signal in (page_published, page_unpublished, post_delete):
            signal.connect(tell, sender=model, dispatch_uid="cms.library.page")
    for signal in (post_save, post_delete):
        signal.connect(tell, sender=GlossaryTerm, dispatch_uid="cms.library.word")
