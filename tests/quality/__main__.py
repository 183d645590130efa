"""`make quality`: print recall and precision per rule and language; 1 where a bound is missed.

`WRITE=1 make quality` renews the table in docs/quality.md. VERBOSE=tuned lists what went wrong in
the tuned set; there is no such list for the held-out one, on purpose.
"""

import os
import sys

from tests.quality import report


def main() -> int:
    """Measure, print, and say which bounds are missed."""
    figures = report.whole()
    page = report.document(figures)
    print(page)
    if os.environ.get("WRITE"):
        report.DOCUMENT.write_text(page, "utf-8")
    if os.environ.get("VERBOSE"):
        only = os.environ.get("RULE", "")
        for example in figures.everything:
            wrong = figures.flagged[example] != example.flag
            if wrong and example.set == "tuned" and only in ("", example.rule):
                print(f"{'missed' if example.flag else 'alarm '} {example.rule} {example.text}")
    missed = list(figures.misses())
    print("\n".join(f"MISSED {line}" for line in missed) or "every bound is kept")
    posts = len(figures.everything)
    print(f"{posts} posts, {len(missed)} bounds missed")
    return 1 if missed else 0


if __name__ == "__main__":
    sys.exit(main())
