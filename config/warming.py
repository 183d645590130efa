"""What a process does once before it forks, so that its children need not do it each."""

import gc
import logging
from importlib import import_module

from django.db import connections

log = logging.getLogger(__name__)


def before_fork() -> None:
    """Compile the rules in force, and set all that is in memory aside for the children to share.

    The collector writes into whatever it visits, and a page that is written to is copied: what is
    frozen it never visits. Nothing in here stops a start: without a charter, or a database, each
    process compiles what it needs when it needs it.
    """
    try:
        import_module("moderation.public").warm()
    except Exception:  # a start without a database, say before the first migration
        log.warning("the rules in force could not be compiled before forking", exc_info=True)
    finally:
        # A connection is nobody's to share.
        connections.close_all()
    gc.collect()
    gc.freeze()
