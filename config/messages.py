"""Translations: `python -m config.messages compile` and `python -m config.messages collect`.

Compiling needs nothing but Babel. Collecting needs GNU gettext, like Django's makemessages,
which does the work.
"""

import io
import os
import re
import subprocess
import sys
from pathlib import Path

from babel.messages.mofile import write_mo
from babel.messages.pofile import read_po

ROOT = Path(__file__).resolve().parents[1]
APPS = ("advocacy", "charter", "cms", "config", "moderation")
LANGUAGES = ("fr",)  # English is the language of the message ids
# Wrapped lines and line numbers would change with every edit of a source file.
OPTIONS = ("--no-wrap", "--add-location=file", "--no-obsolete", "--verbosity=0")
CREATION_DATE = re.compile(r'^"POT-Creation-Date: .*\\n"\n', re.MULTILINE)


def catalogues(root: Path = ROOT) -> list[Path]:
    """Return every catalogue of ours."""
    return [path for app in APPS for path in sorted((root / app).glob("locale/*/*/*.po"))]


def compile_all(root: Path = ROOT) -> None:
    """Write the .mo file beside each .po file; a message marked fuzzy is left out."""
    for path in catalogues(root):
        with path.open("rb") as source:
            catalogue = read_po(source, locale=path.parts[-3])
        # Whole or not at all: a running process may be reading the old one.
        draft = path.with_suffix(".mo.new")
        with draft.open("wb") as target:
            write_mo(target, catalogue)
        draft.replace(path.with_suffix(".mo"))


def collect(root: Path = ROOT) -> None:
    """Bring every catalogue up to date with the sources."""
    languages = [word for language in LANGUAGES for word in ("--locale", language)]
    command = [sys.executable, "-m", "django", "makemessages", *languages, *OPTIONS]
    for app in APPS:
        (root / app / "locale").mkdir(exist_ok=True)
        subprocess.run(command, cwd=root / app, env=_outside_settings(), check=True)
    for path in catalogues(root):
        path.write_text(CREATION_DATE.sub("", path.read_text("utf-8")), "utf-8")


def problems(path: Path) -> list[str]:
    """Return what is untranslated or fuzzy in a catalogue."""
    catalogue = read_po(io.BytesIO(path.read_bytes()), locale=path.parts[-3])
    found = []
    for message in catalogue:
        if not message.id:
            continue
        texts = message.string if isinstance(message.string, tuple) else (message.string,)
        if message.fuzzy or not all(texts):
            state = "fuzzy" if message.fuzzy else "untranslated"
            found.append(f"{path.relative_to(ROOT)}: {state}: {message.id!r}")
    return found


def _outside_settings() -> dict[str, str]:
    # Without settings makemessages takes the folder it stands in, and LOCALE_PATHS is empty.
    return {name: value for name, value in os.environ.items() if name != "DJANGO_SETTINGS_MODULE"}


if __name__ == "__main__":
    {"compile": compile_all, "collect": collect}[sys.argv[1]]()
