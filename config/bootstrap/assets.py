"""Files of other people that the pages need, copied from their packages to a git-ignored folder.

`ASSETS` pairs a pattern under `node_modules/` with a folder under `config/static/vendor/`.
"""

import shutil
from functools import partial

from config.bootstrap.console import Refusal
from config.bootstrap.paths import ROOT
from config.bootstrap.stamps import Stamp, fingerprint

PACKAGES = ROOT / "node_modules"
VENDOR = ROOT / "config" / "static" / "vendor"

_SERIF = "@fontsource-variable/newsreader/files/newsreader"
_SANS = "@fontsource-variable/source-sans-3/files/source-sans-3"
ASSETS: tuple[tuple[str, str], ...] = (
    ("open-props/open-props.min.css", "open-props"),
    ("open-props/normalize.min.css", "open-props"),
    (f"{_SERIF}-latin-wght-normal.woff2", "fonts"),
    (f"{_SERIF}-latin-wght-italic.woff2", "fonts"),
    (f"{_SERIF}-latin-ext-wght-normal.woff2", "fonts"),
    (f"{_SANS}-latin-wght-normal.woff2", "fonts"),
    (f"{_SANS}-latin-ext-wght-normal.woff2", "fonts"),
)


def install() -> None:
    """Copy every asset; raise Refusal when a package no longer has what we take from it."""
    words = [f"{source}>{target}" for source, target in ASSETS]
    lock = ROOT / "package-lock.json"
    stamp = Stamp(VENDOR / ".installed", partial(fingerprint, *words, lock))
    if stamp.is_fresh():
        return
    shutil.rmtree(VENDOR, ignore_errors=True)
    for pattern, target in ASSETS:
        files = sorted(PACKAGES.glob(pattern))
        if not files:
            raise Refusal(f"node_modules/{pattern} does not exist: has its package changed?")
        folder = VENDOR / target
        folder.mkdir(parents=True, exist_ok=True)
        for file in files:
            shutil.copyfile(file, folder / file.name)
    stamp.write()
