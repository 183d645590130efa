"""Templates: nothing inline that a strict content policy would refuse, and none unused."""

import re
from pathlib import Path

from django.apps import apps
from wagtail.models import get_page_models

from config.bootstrap.paths import ROOT
from tests.repo.sources import APPS, modules, templates

INLINE = {
    "script": re.compile(r"<script(?![^>]*\ssrc=)(?![^>]*type=\"application/json\")", re.I),
    "style element": re.compile(r"<style\b", re.I),
    "style attribute": re.compile(r"<[^>{]*\sstyle\s*=", re.I),
    "event handler": re.compile(r"<[^>{]*\son[a-z]+\s*=", re.I),
    "javascript address": re.compile(r"(href|src)\s*=\s*[\"']?javascript:", re.I),
}
# What Django looks for by a fixed name.
BY_NAME = {"400.html", "403.html", "403_csrf.html", "404.html", "500.html"}
# Mails have no content policy, and readers of mail know no style sheets.
MAIL = re.compile(r"(^|/)email/")


def test_templates_have_nothing_inline() -> None:
    found = [
        f"{name}:{text[: match.start()].count(chr(10)) + 1} {kind}"
        for name, path in templates().items()
        if not MAIL.search(name)
        for text in [path.read_text(encoding="utf-8")]
        for kind, pattern in INLINE.items()
        for match in pattern.finditer(text)
    ]

    assert not found


def test_templates_are_all_used() -> None:
    sources = [path.read_text(encoding="utf-8") for path in templates().values()]
    sources += [(ROOT / path).read_text(encoding="utf-8") for path in modules()]
    named = "\n".join(sources)
    implied = BY_NAME | overridden() | {model.template for model in get_page_models()}

    assert not [name for name in templates() if name not in implied and not is_named(name, named)]


def is_named(name: str, sources: str) -> bool:
    """Tell whether a template is named: whole, without its ending, or a mail by its event."""
    stems = [name.rpartition(".")[0], *([Path(name).stem] if MAIL.search(name) else [])]
    return any(re.search(rf"[\"']{re.escape(stem)}(\.\w+)?[\"'#]", sources) for stem in stems)


def overridden() -> set[str]:
    """Return the names of the templates of other people's apps: ours may stand in front."""
    ours = {ROOT / app / "templates" for app in APPS}
    folders = [Path(config.path, "templates") for config in apps.get_app_configs()]
    return {
        str(path.relative_to(folder))
        for folder in folders
        if folder not in ours
        for path in folder.rglob("*")
    }
