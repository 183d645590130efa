"""Every variable that is read is documented in .env.example, and nothing else is."""

import ast
import re

from config.bootstrap.paths import ROOT
from tests.repo.sources import modules

READERS = {"env_str", "env_bool", "env_int", "env_list", "env_secret"}
# Given by the system, or written by us for our own processes.
FROM_OUTSIDE = {"PATH", "DJANGO_SETTINGS_MODULE"}


def names_read() -> set[str]:
    found = set()
    for path, tree in modules().items():
        for node in ast.walk(tree):
            if isinstance(node, ast.Call) and node.args and reads_environment(node):
                name = node.args[0]
                if isinstance(name, ast.Constant) and isinstance(name.value, str):
                    found.add(name.value)
            assert not is_subscript(node), f"{path}: read the environment through config.env"
    return found - FROM_OUTSIDE


def reads_environment(call: ast.Call) -> bool:
    name = ast.unparse(call.func)
    return name in READERS or name in {"os.environ.get", "os.getenv"}


def is_subscript(node: ast.AST) -> bool:
    return (
        isinstance(node, ast.Subscript)
        and isinstance(node.ctx, ast.Load)
        and ast.unparse(node.value) == "os.environ"
        and not (isinstance(node.slice, ast.Constant) and node.slice.value == "VAR_DIR")
    )


def names_documented() -> set[str]:
    text = (ROOT / ".env.example").read_text(encoding="utf-8")
    return set(re.findall(r"^#?\s?([A-Z][A-Z0-9_]+)=", text, re.MULTILINE))


def test_every_variable_is_documented() -> None:
    assert not names_read() - names_documented()


def test_every_documented_variable_is_read() -> None:
    assert not names_documented() - names_read()
