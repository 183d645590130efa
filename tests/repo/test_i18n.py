"""Every sentence can be translated, and is."""

import ast
import shutil
from pathlib import Path

import pytest

from config import messages
from config.bootstrap.paths import ROOT
from tests.repo.sources import APPS, modules
from tests.services.packages import GETTEXT, find

EAGER = {"gettext", "ngettext", "pgettext", "npgettext"}
LAZY = {f"{name}_lazy" for name in EAGER}
COMPILED = {".py", ".html", ".txt", ".po"}


def gettext_names(tree: ast.Module) -> dict[str, str]:
    """Return the local name of every gettext function a module imports."""
    return {
        alias.asname or alias.name: alias.name
        for node in ast.walk(tree)
        if isinstance(node, ast.ImportFrom) and node.module == "django.utils.translation"
        for alias in node.names
        if alias.name in EAGER | LAZY
    }


def calls(node: ast.AST, names: dict[str, str]) -> list[ast.Call]:
    return [
        call
        for call in ast.walk(node)
        if isinstance(call, ast.Call) and isinstance(call.func, ast.Name) and call.func.id in names
    ]


def run_at_import(tree: ast.Module) -> list[ast.AST]:
    """Return the parts of a module that run when it is imported: all but function bodies."""
    found: list[ast.AST] = []
    open_nodes: list[ast.AST] = [tree]
    while open_nodes:
        node = open_nodes.pop()
        found.append(node)
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef):
            defaults = [*node.args.defaults, *filter(None, node.args.kw_defaults)]
            open_nodes.extend([*node.decorator_list, *defaults])
        elif not isinstance(node, ast.Lambda):
            open_nodes.extend(ast.iter_child_nodes(node))
    return found


def test_nothing_is_translated_at_import() -> None:
    eager = [
        f"{path}:{node.lineno}"
        for path, tree in modules().items()
        for names in [gettext_names(tree)]
        for node in run_at_import(tree)
        if isinstance(node, ast.Call)
        and isinstance(node.func, ast.Name)
        and names.get(node.func.id) in EAGER
    ]

    assert not eager


def test_message_ids_are_never_put_together() -> None:
    """A name is allowed: a label that gettext_noop marked where it was written."""
    built = [
        f"{path}:{call.lineno}"
        for path, tree in modules().items()
        for call in calls(tree, gettext_names(tree))
        if not isinstance(call.args[0], ast.Constant | ast.Name | ast.Attribute)
    ]

    assert not built


def test_values_are_put_in_by_name_with_percent() -> None:
    formatted = [
        f"{path}:{node.lineno}"
        for path, tree in modules().items()
        for names in [gettext_names(tree)]
        for node in ast.walk(tree)
        if isinstance(node, ast.Call)
        and isinstance(node.func, ast.Attribute)
        and node.func.attr == "format"
        and calls(node.func.value, names)
    ]

    assert not formatted


def test_every_message_is_translated_into_french() -> None:
    assert not [text for path in messages.catalogues() for text in messages.problems(path)]


@pytest.mark.slow
def test_catalogues_are_up_to_date_with_the_sources(tmp_path: Path) -> None:
    find(GETTEXT)
    for app in APPS:
        shutil.copytree(ROOT / app, tmp_path / app, ignore=others)

    messages.collect(tmp_path)

    stale = [
        path.relative_to(ROOT)
        for path in messages.catalogues()
        if path.read_text() != (tmp_path / path.relative_to(ROOT)).read_text()
    ]
    assert not stale, "make messages"


def others(folder: str, names: list[str]) -> list[str]:
    """Return the files of a folder that makemessages does not read."""
    return [
        name for name in names if Path(folder, name).is_file() and Path(name).suffix not in COMPILED
    ]
