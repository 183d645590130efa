"""Print the state tables of every app into its STATES.md, or check that they are current."""

from argparse import ArgumentParser
from importlib import import_module
from pathlib import Path
from typing import Any

from django.apps import apps
from django.core.management.base import BaseCommand, CommandError

from config.kernel.fsm import Machine

APPS = ("charter", "moderation", "advocacy")
HEAD = """# States of {app}

Written by `manage.py states` from `{app}/states.py`; edit that file, then run the command again.
"""


class Command(BaseCommand):
    """`states` writes <app>/STATES.md; `states --check` fails when one is not current."""

    help = __doc__

    def add_arguments(self, parser: ArgumentParser) -> None:
        """Add --check."""
        parser.add_argument("--check", action="store_true", help="only compare, write nothing")

    def handle(self, *args: Any, check: bool, **options: Any) -> None:
        """Write or compare the files of all apps."""
        old = []
        for app in APPS:
            path = Path(apps.get_app_config(app).path) / "STATES.md"
            text = page(app)
            if check and (not path.exists() or path.read_text() != text):
                old.append(f"{app}/STATES.md")
            elif not check:
                path.write_text(text)
        if old:
            raise CommandError(f"Not current: {', '.join(old)}. Run: manage.py states")


def page(app: str) -> str:
    """Return the Markdown of an app's machines: a diagram and a table for each."""
    module = import_module(f"{app}.states")
    machines = [value for value in vars(module).values() if isinstance(value, Machine)]
    return "\n".join([HEAD.format(app=app), *map(_section, machines)])


def _section(machine: Machine) -> str:
    rows = [
        f"| {action} | {', '.join(map(str, sources))} | {target} |"
        for action, (sources, target) in machine.table.items()
    ]
    table = "\n".join(["| action | from | to |", "|---|---|---|", *rows])
    return f"## {machine.name}\n\n```mermaid\n{machine.mermaid()}\n```\n\n{table}\n"
