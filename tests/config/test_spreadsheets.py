"""CSV files that spreadsheets read as they are, and run nothing of."""

import pytest

from config.kernel.spreadsheets import csv_file, safe


@pytest.mark.parametrize("cell", ["=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1"])
def test_text_is_no_formula(cell):
    assert safe(cell) == f"'{cell}"


@pytest.mark.parametrize("cell", [-1, 0, 2.5, None, "", "text"])
def test_the_rest_stays_as_it_is(cell):
    assert safe(cell) == cell


def test_file_says_that_it_is_utf8():
    file = csv_file("reach-1.csv", [["a", "é"], [None, -1]])

    assert file.content.decode() == "\ufeffa;é\r\n;-1\r\n"
    assert file["Content-Disposition"] == 'attachment; filename="reach-1.csv"'
