"""The Python environment in `.venv`, from lock files with hashes: by uv, or by the pip at hand."""

import hashlib
import json
import os
import re
import shutil
import subprocess
import sys
import urllib.parse
import urllib.request
from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path

from config.bootstrap.console import Refusal, run_logged, step
from config.bootstrap.paths import REQUIREMENTS, ROOT, VAR, VENV
from config.bootstrap.stamps import Stamp, fingerprint

# What each set of requirements brings along: the lock files are made together.
INCLUDED_IN = {
    "base": ("base", "dev", "bench"),
    "dev": ("dev", "bench"),
    "bench": ("bench",),
    "next": ("next",),
}
PIP_OPTIONS = ("--disable-pip-version-check", "--no-input", "--no-compile", "--quiet")
OLDEST_PIP = (22, 3)  # the first that installs into another environment
INDEX = "https://pypi.org/simple"


def install(level: str, *, venv: Path = VENV) -> None:
    """Make an environment hold the requirements of a level: base, dev, bench or next."""
    stamps = {name: _stamp(venv, name) for name in INCLUDED_IN}
    python = venv / "bin" / "python"
    if _works(python) and any(stamps[name].is_fresh() for name in INCLUDED_IN[level]):
        return
    with step("Python packages"):
        if not _works(python):
            _create(venv)
        install_into(python, REQUIREMENTS / f"{level}.txt")
    for stamp in stamps.values():
        stamp.forget()
    stamps[level].write()


def install_into(python: Path, requirements: Path, *, target: Path | None = None) -> None:
    """Install a lock file into an environment, or into a plain folder beside it."""
    place = ["--target", str(target)] if target else []
    locked = ["--require-hashes", "-r", str(requirements), *place]
    failures = []
    for command in _installers(python):
        try:
            return run_logged([*command, *locked], log=f"install-{requirements.stem}")
        except Refusal as failure:
            failures.append(str(failure))
    raise Refusal("The Python packages could not be installed.\n" + failures[-1])


def _installers(python: Path) -> list[Sequence[str]]:
    """Return the ways to install, best first; the next is taken when one does not work."""
    found: list[Sequence[str]] = []
    if uv := _uv():
        found.append([uv, "pip", "install", "--quiet", "--python", str(python)])
    if _has_pip(python):
        found.append([str(python), "-m", "pip", "install", *PIP_OPTIONS])
    elif _pip_version() >= OLDEST_PIP:
        own = [sys.executable, "-m", "pip", "--python", str(python), "install", *PIP_OPTIONS]
        found.append(own)
    else:
        found.append([str(python), str(_fetched_pip() / "pip"), "install", *PIP_OPTIONS])
    return found


def _create(venv: Path) -> None:
    """Make an empty environment, also where Debian's python3-venv is missing."""
    ways: list[list[str]] = [
        [sys.executable, "-m", "venv", "--clear", str(venv)],
        [sys.executable, "-m", "venv", "--clear", "--without-pip", str(venv)],
    ]
    if uv := _uv():
        ways.insert(0, [uv, "venv", "--quiet", "--clear", "--python", sys.executable, str(venv)])
    for way in ways:
        try:
            return run_logged(way, log="venv")
        except Refusal as failure:
            last = failure
    raise last


def _works(python: Path) -> bool:
    wanted = f"{sys.version_info.major}.{sys.version_info.minor}"
    return _output([python, "-c", "import sys; print('%d.%d' % sys.version_info[:2])"]) == wanted


def _has_pip(python: Path) -> bool:
    return bool(_output([python, "-m", "pip", "--version"]))


def _pip_version() -> tuple[int, ...]:
    found = re.match(r"pip (\d+)\.(\d+)", _output([sys.executable, "-m", "pip", "--version"]))
    return tuple(map(int, found.groups())) if found else ()


def _uv() -> str | None:
    """Return a uv that runs; a shim of a version manager may not."""
    uv = shutil.which("uv")
    return uv if uv and _output([uv, "--version"]) else None


def _output(command: Sequence[str | Path]) -> str:
    try:
        done = subprocess.run(
            [str(word) for word in command], capture_output=True, text=True, check=False, cwd=ROOT
        )
    except OSError:
        return ""
    return done.stdout.strip() if done.returncode == 0 else ""


def _stamp(venv: Path, level: str) -> Stamp:
    version = f"{sys.version_info.major}.{sys.version_info.minor}"
    current: Callable[[], str] = partial(fingerprint, version, REQUIREMENTS / f"{level}.txt")
    return Stamp(venv / f".installed-{level}", current)


def _fetched_pip() -> Path:
    """Return pip's own wheel, which runs as it is, fetched by name and checked by hash."""
    lock = (REQUIREMENTS / "pip.txt").read_text(encoding="utf-8")
    version = re.search(r"^pip==(\S+)", lock, re.MULTILINE)
    if not version:
        raise Refusal("requirements/pip.txt names no pip: make lock")
    wheel = VAR / "tools" / f"pip-{version[1]}-py3-none-any.whl"
    if not wheel.exists():
        content = _download(wheel.name)
        if f"sha256:{hashlib.sha256(content).hexdigest()}" not in lock:
            raise Refusal(f"{wheel.name} is not the file that requirements/pip.txt names.")
        wheel.parent.mkdir(parents=True, exist_ok=True)
        wheel.write_bytes(content)
    return wheel


def _download(name: str) -> bytes:
    index = os.environ.get("PIP_INDEX_URL", INDEX).rstrip("/")
    page = f"{index}/pip/"
    request = urllib.request.Request(
        page, headers={"Accept": "application/vnd.pypi.simple.v1+json, text/html;q=0.5"}
    )
    try:
        with urllib.request.urlopen(request, timeout=60) as answer:
            url = _address_of(name, answer.read().decode())
        with urllib.request.urlopen(urllib.parse.urljoin(page, url), timeout=60) as answer:
            content: bytes = answer.read()
    except OSError as error:
        raise Refusal(
            f"pip is missing and could not be fetched ({error}). "
            "Install it (Debian: apt-get install python3-venv) or connect to a package index."
        ) from error
    return content


def _address_of(name: str, page: str) -> str:
    if page.lstrip().startswith("{"):
        found = [file["url"] for file in json.loads(page)["files"] if file["filename"] == name]
    else:
        found = re.findall(rf'href="([^"]*/{re.escape(name)}[^"]*)"', page)
    if not found:
        raise Refusal(f"The package index does not have {name}.")
    return str(found[0])
