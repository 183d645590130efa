"""`make bench`: run the measures, print them, and write build/bench.json.

ONLY=B9 (or B4,B9) chooses measures; SIZE=full takes the large sizes.
"""

import json
import os
import platform
import subprocess
import sys
import time
from contextlib import ExitStack
from pathlib import Path
from typing import Any

from config.bootstrap.paths import ROOT
from tests.services.postgres import postgres
from tests.services.process import Unavailable
from tests.services.redis import redis

HERE = Path(__file__).parent
REPORT = ROOT / "build" / "bench.json"


def chosen() -> list[Path]:
    """Return the modules to run: b04_unique.py holds B4, b06_07_08_days.py B6, B7 and B8."""
    only = {name.strip().upper() for name in os.environ.get("ONLY", "").split(",") if name.strip()}
    numbers = {path: _numbers(path) for path in sorted(HERE.glob("b[0-9][0-9]_*.py"))}
    known = set().union(*numbers.values())
    if only - known:
        sys.exit(
            f"No measure {', '.join(sorted(only - known))}; there are {', '.join(sorted(known))}."
        )
    return [path for path, held in numbers.items() if not only or held & only]


def _numbers(path: Path) -> set[str]:
    return {f"B{int(part)}" for part in path.stem[1:].split("_") if part.isdigit()}


def run_all(modules: list[Path]) -> tuple[list[dict[str, Any]], list[str]]:
    """Run each module in a process of its own; return the rows and the modules that failed."""
    rows: list[dict[str, Any]] = []
    failed = []
    with ExitStack() as services:
        env = {**os.environ, "DJANGO_SETTINGS_MODULE": "config.settings.test"}
        env["DATABASE_URL"] = services.enter_context(postgres())
        env["REDIS_URL"] = services.enter_context(redis())
        for path in modules:
            part = REPORT.with_name(f"{path.stem}.json")
            part.unlink(missing_ok=True)
            command = [sys.executable, "-m", "tests.bench.child", path.stem, str(part)]
            code = subprocess.run(command, cwd=ROOT, env=env, check=False).returncode
            if part.exists():
                rows += json.loads(part.read_text(encoding="utf-8"))
                part.unlink()
            if code:
                failed.append(path.stem)
    return rows, failed


def main() -> int:
    """Run, print and write; a target missed is a figure, not a failure."""
    REPORT.parent.mkdir(exist_ok=True)
    started = time.time()
    try:
        rows, failed = run_all(chosen())
    except Unavailable as reason:
        print(reason)
        return 1
    machine = {"processors": os.cpu_count(), "python": platform.python_version()}
    size = os.environ.get("SIZE", "usual")
    report = {"started": started, "size": size, "machine": machine, "rows": rows}
    REPORT.write_text(json.dumps(report, indent=2) + "\n", encoding="utf-8")
    judged = [row for row in rows if row["verdict"]]
    short = [row for row in judged if row["verdict"] == "short"]
    print(f"\n{len(judged) - len(short)} of {len(judged)} targets reached. {REPORT}")
    if failed:
        print(f"Could not be measured: {', '.join(failed)}")
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
