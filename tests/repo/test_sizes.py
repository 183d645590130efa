"""Budgets of size: small functions, small modules, few arguments, short templates."""

import ast
from statistics import quantiles

from tests.repo.sources import functions, modules, templates

FUNCTION_P90, FUNCTION_MOST = 25, 50
MODULE_P90, MODULE_MOST = 250, 400
TEMPLATE_P90, TEMPLATE_MOST = 80, 150
POSITIONAL_MOST, ARGUMENTS_MOST = 4, 6
# Signatures that other people wrote.
OVERRIDES = {"save_revision"}


def p90(values: list[int]) -> float:
    return quantiles(values, n=10)[-1]


def function_lengths() -> dict[str, int]:
    return {
        f"{path}:{node.lineno} {node.name}": (node.end_lineno or 0) - node.lineno + 1
        for path, tree in modules(with_tests=True).items()
        for node in functions(tree)
    }


def test_no_function_is_too_long() -> None:
    assert not {name: n for name, n in function_lengths().items() if n > FUNCTION_MOST}


def test_nine_functions_of_ten_are_short() -> None:
    assert p90(list(function_lengths().values())) <= FUNCTION_P90


def test_no_module_is_too_long() -> None:
    lengths = {path: lines_of(tree) for path, tree in modules(with_tests=True).items()}

    assert not {path: n for path, n in lengths.items() if n > MODULE_MOST}


def test_nine_modules_of_ten_are_short() -> None:
    assert p90([lines_of(tree) for tree in modules().values()]) <= MODULE_P90


def lines_of(tree: ast.Module) -> int:
    return max((node.end_lineno or 0 for node in tree.body), default=0)


def test_no_function_takes_too_many_arguments() -> None:
    crowded = [
        f"{path}:{node.lineno} {node.name}"
        for path, tree in modules().items()
        for node in functions(tree)
        if too_many(node.args) and node.name not in OVERRIDES
    ]

    assert not crowded


def too_many(arguments: ast.arguments) -> bool:
    positional = [
        argument.arg
        for argument in arguments.posonlyargs + arguments.args
        if argument.arg not in {"self", "cls"}
    ]
    total = len(positional) + len(arguments.kwonlyargs)
    return len(positional) > POSITIONAL_MOST or total > ARGUMENTS_MOST


def test_no_template_is_too_long() -> None:
    assert not {name: n for name, n in template_lengths().items() if n > TEMPLATE_MOST}


def test_nine_templates_of_ten_are_short() -> None:
    assert p90(list(template_lengths().values())) <= TEMPLATE_P90


def template_lengths() -> dict[str, int]:
    return {
        name: path.read_text(encoding="utf-8").count("\n") for name, path in templates().items()
    }
