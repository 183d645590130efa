"""What the repository tests look at: our sources, parsed once."""

import ast
import functools
from collections.abc import Iterator
from pathlib import Path

from config.bootstrap.paths import ROOT

APPS = ("advocacy", "charter", "cms", "config", "moderation")


@functools.cache
def modules(*, with_tests: bool = False) -> dict[Path, ast.Module]:
    """Return every Python file of ours but migrations, by its path below the root."""
    folders = [*APPS, "tests"] if with_tests else APPS
    paths = [path for folder in folders for path in sorted((ROOT / folder).rglob("*.py"))]
    return {
        path.relative_to(ROOT): ast.parse(path.read_text(encoding="utf-8"))
        for path in paths
        if "migrations" not in path.parts
    }


@functools.cache
def templates() -> dict[str, Path]:
    """Return every template of ours, by the name it is loaded under."""
    found = {}
    for app in APPS:
        folder = ROOT / app / "templates"
        paths = [path for path in sorted(folder.rglob("*")) if path.is_file()]
        found |= {str(path.relative_to(folder)): path for path in paths}
    return found


def functions(tree: ast.Module) -> Iterator[ast.FunctionDef | ast.AsyncFunctionDef]:
    """Yield the functions and methods of a module."""
    for node in ast.walk(tree):
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef):
            yield node


def imports(tree: ast.AST) -> Iterator[str]:
    """Yield the dotted names a module imports."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom) and node.module:
            yield node.module
            yield from (f"{node.module}.{alias.name}" for alias in node.names)
