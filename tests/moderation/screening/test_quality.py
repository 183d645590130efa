"""The figures of the golden set: published as they are, and never worse than they were."""

import pytest

from tests.quality import report

# Bounds of governance's A-08 that are not reached yet. A line may be taken out, none added.
NOT_YET = {"held_out lexical en"}


@pytest.fixture(scope="module")
def figures() -> report.Report:
    return report.whole()


@pytest.mark.slow
def test_no_other_bound_is_missed(figures):
    missed = {line.partition(":")[0] for line in figures.misses()}

    assert missed <= NOT_YET


@pytest.mark.slow
def test_published_figures_are_those_of_today(figures):
    assert report.DOCUMENT.read_text("utf-8") == report.document(figures), "WRITE=1 make quality"
