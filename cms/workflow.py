"""What happens when a workflow ends. Wagtail imports this while its own models load."""

from importlib import import_module
from typing import Any


def publish_approved_revision(workflow_state: Any, user: Any = None) -> None:
    """Publish the revision that was approved, never a later one (settings name this function).

    The work is in `cms.publishing`, which needs models and so cannot be imported yet here.
    """
    import_module("cms.publishing").publish_approved(workflow_state, user)
