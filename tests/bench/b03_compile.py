"""B3: compile 50,000 terms. Seconds and megabytes, in a process of its own.

Rules are compiled again whenever one of them changes, which the target is for; what the catalogue
brings is compiled only the first time in a process, which is told apart, and so is the sum.
"""

import ctypes
import gc
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from time import process_time

from moderation.screening.engine import compile_rules
from moderation.screening.language import warm
from tests.bench import screening_corpus as corpus
from tests.bench.registry import Row, at_most, measure

SIZE = 50_000


def resident() -> float:
    """Megabytes of this process in memory, once what was freed is given back (glibc keeps it)."""
    gc.collect()
    ctypes.CDLL(None).malloc_trim(0)
    pages = int(Path("/proc/self/statm").read_text().split()[1])
    return pages * 4096 / 1e6


@measure("B3", "compile all rules with 50,000 terms")
def compiling() -> Iterator[Row]:
    command = [sys.executable, "-m", "tests.bench.b03_compile"]
    answers = [subprocess.run(command, capture_output=True, text=True, check=True) for _ in "123"]
    first, seconds, megabytes = zip(
        *(map(float, answer.stdout.split()) for answer in answers), strict=True
    )
    both = [sum(each) for each in zip(first, seconds, strict=True)]
    yield Row("the catalogue, the first time in a process", min(first), "s")
    yield Row("the first time and 50,000 terms, in sum", min(both), "s")
    yield Row("a later time, with 50,000 terms", min(seconds), "s of processor", target=at_most(1))
    yield Row("memory kept", max(megabytes), "MB", target=at_most(64))


def main() -> None:
    """Compile once and print seconds and megabytes."""
    rules = corpus.rule_set(SIZE)
    warm()
    begun = process_time()
    compile_rules(corpus.rule_set(10))
    first = process_time() - begun
    before = resident()
    begun = process_time()
    screener = compile_rules(rules, secret=corpus.KEY)
    seconds = process_time() - begun
    for post in corpus.posts(3000):
        screener.screen(post, corpus.CONTEXT)
    sys.stdout.write(f"{first} {seconds} {resident() - before}\n")
    assert not screener.broken


if __name__ == "__main__":
    main()
