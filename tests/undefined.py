"""An undefined variable in one of our templates fails the test that renders it.

Django prints nothing for it, which hides a misspelt name for years. Templates of other people
(Wagtail, allauth) rely on that silence and keep it.
"""

import inspect
from pathlib import Path

import pytest
from django.template.base import Node

from config.bootstrap.paths import ROOT

OURS = tuple(str(ROOT / app) for app in ("advocacy", "charter", "cms", "config", "moderation"))


class UndefinedVariable(str):
    """The text Django shows for a variable that does not exist: ours is an error."""

    __slots__ = ()

    def __bool__(self) -> bool:
        return _template_of_ours() is not None

    def __contains__(self, part: object) -> bool:
        return part == "%s"

    def __mod__(self, variable: object) -> str:
        pytest.fail(f"{_template_of_ours()}: undefined variable {variable}", pytrace=False)


def _template_of_ours() -> Path | None:
    """Return the file of the innermost node being rendered when it is one of ours."""
    frame = inspect.currentframe()
    while frame:
        node = frame.f_locals.get("self")
        origin = getattr(node, "origin", None) if isinstance(node, Node) else None
        if origin is not None:
            name = str(origin.name)
            return Path(name).relative_to(ROOT) if name.startswith(OURS) else None
        frame = frame.f_back
    return None
