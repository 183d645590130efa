"""Lock files serve every mirror: hashes and versions, no address of a registry."""

import json
import re
import tomllib
from pathlib import Path

import pytest

from config.bootstrap.paths import REQUIREMENTS, ROOT

LOCKS = sorted(REQUIREMENTS.glob("*.txt"))
NPM_LOCKS = [
    "package-lock.json",
    "tests/counterparts/appview/package-lock.json",
    "tests/counterparts/newest/package-lock.json",
]
ADDRESS = re.compile(r"https?://|file:|--(extra-)?index-url|--find-links")


@pytest.mark.parametrize("lock", LOCKS, ids=lambda path: path.name)
def test_requirements_name_no_host(lock: Path) -> None:
    assert not ADDRESS.search(lock.read_text())


@pytest.mark.parametrize("lock", LOCKS, ids=lambda path: path.name)
def test_requirements_have_hashes(lock: Path) -> None:
    entries = re.findall(r"^(\S+==\S+.*(?:\n    .*)*)", lock.read_text(), re.MULTILINE)

    assert entries
    assert not [entry.split()[0] for entry in entries if "--hash=sha256:" not in entry]


@pytest.mark.parametrize("lock", NPM_LOCKS, ids=str)
def test_npm_lock_names_no_registry(lock: str) -> None:
    packages = json.loads((ROOT / lock).read_text())["packages"]

    assert not [name for name, package in packages.items() if "resolved" in package]


@pytest.mark.parametrize("lock", NPM_LOCKS, ids=str)
def test_npm_lock_has_hashes(lock: str) -> None:
    packages = json.loads((ROOT / lock).read_text())["packages"]
    outside = {name: package for name, package in packages.items() if name}

    assert outside
    assert not [
        name
        for name, package in outside.items()
        if "integrity" not in package and not package.get("inBundle")
    ]


def test_every_dependency_is_locked() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text())["project"]
    locked = set(re.findall(r"^([\w.-]+)==", (REQUIREMENTS / "base.txt").read_text(), re.M))
    wanted = {re.split(r"[\[<>=~!]", name)[0] for name in project["dependencies"]}

    assert not wanted - locked
