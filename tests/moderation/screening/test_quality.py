"""The figures of the golden set: published as they are, and never worse than they were."""

import pytest

from tests.quality import report


@pytest.fixture(scope="module")
def figures() -> report.Report:
    return report.whole()


@pytest.mark.slow
def test_no_bound_is_missed(figures):
    assert list(figures.misses()) == []


@pytest.mark.slow
def test_published_figures_are_those_of_today(figures):
    assert report.DOCUMENT.read_text("utf-8") == report.document(figures), "WRITE=1 make quality"
