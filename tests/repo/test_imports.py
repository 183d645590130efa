"""Arrows go one way. Most of it is in the contracts of pyproject.toml; this is the rest."""

import ast
import sys
import tomllib

import pytest

from config.bootstrap.paths import ROOT
from tests.repo.sources import imports, modules

VAGUE = {"utils", "util", "helpers", "helper", "common", "misc", "tools_old"}
WEB_ONLY = ("django.http", "django.contrib.messages", "django.shortcuts")


def test_bootstrap_imports_the_standard_library_only() -> None:
    foreign = [
        f"{path}: {name}"
        for path, tree in modules().items()
        if path.is_relative_to("config/bootstrap")
        for name in imports(tree)
        if name.split(".")[0] not in sys.stdlib_module_names
        and not name.startswith("config.bootstrap")
    ]

    assert not foreign


def test_entry_point_is_readable_by_an_old_python() -> None:
    source = (ROOT / "config/bootstrap/__main__.py").read_text()

    assert ast.parse(source, feature_version=(3, 4))


def test_package_config_imports_nothing() -> None:
    assert not list(imports(modules()[(ROOT / "config/__init__.py").relative_to(ROOT)]))


@pytest.mark.parametrize("app", ["advocacy", "charter", "moderation"])
def test_services_know_nothing_of_requests(app: str) -> None:
    found = [
        f"{path}: {name}"
        for path, tree in modules().items()
        if path.is_relative_to(f"{app}/services")
        for name in imports(tree)
        if name.startswith(WEB_ONLY)
    ]

    assert not found


def test_no_module_has_a_vague_name() -> None:
    assert not [path for path in modules() if {path.stem, path.parent.name} & VAGUE]


def test_every_network_is_kept_apart_from_the_others() -> None:
    contracts = tomllib.loads((ROOT / "pyproject.toml").read_text())["tool"]["importlinter"]
    apart = next(c for c in contracts["contracts"] if c["id"] == "networks-apart")
    adapters = sorted((ROOT / "advocacy/networks").glob("*/adapter.py"))

    assert {f"advocacy.networks.{path.parent.name}" for path in adapters} == set(apart["modules"])
