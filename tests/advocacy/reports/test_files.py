"""Charts as files, each opened by what people open it with."""

import csv
import io
from datetime import datetime

import pytest
from defusedxml import ElementTree
from django.utils.translation import override
from openpyxl import load_workbook
from PIL import Image
from pypdf import PdfReader

from advocacy.reports import files
from tests.factories.charts import SOURCE, chart


@pytest.fixture(autouse=True)
def _english():
    with override("en"):
        yield


def text_of(pdf: bytes) -> str:
    """Every word of a PDF, with plain spaces between them."""
    pages = PdfReader(io.BytesIO(pdf)).pages
    return " ".join(" ".join(page.extract_text() for page in pages).split())


def sheet_of(data: bytes, place: int = 0):
    return load_workbook(io.BytesIO(data)).worksheets[place]


def test_csv_has_labels_numbers_and_iso_dates():
    rows = list(
        csv.reader(io.StringIO(files.csv_of(chart(), SOURCE).decode("utf-8-sig")), delimiter=";")
    )

    assert rows[0] == ["Month", "People", "Share", "Day", "Hours", "Euros", "Note"]
    assert rows[1] == ["2026-10", "61204", "0.128", "2026-10-31", "2.25", "1234.50", "'=1+1"]


def test_csv_leaves_what_is_not_known_empty():
    last = files.csv_of(chart(), SOURCE).decode().splitlines()[-1]

    assert last == "2026-11;;;;;;"


def test_workbook_has_numbers_as_numbers_and_dates_as_dates():
    sheet = sheet_of(files.workbook(chart(), SOURCE))

    month, people, share, day, hours, money, _note = [cell.value for cell in sheet[2]]
    assert (month, day) == (datetime(2026, 10, 1), datetime(2026, 10, 31))
    assert (people, share, hours, money) == (61_204, 0.128, 2.25, 1234.5)


def test_workbook_runs_no_text_as_a_formula():
    note = sheet_of(files.workbook(chart(), SOURCE))["G2"]

    assert (note.value, note.data_type) == ("=1+1", "s")


def test_workbook_leaves_what_is_not_known_empty():
    sheet = sheet_of(files.workbook(chart(), SOURCE))

    assert [cell.value for cell in sheet[3]][1:] == [None] * 6


def test_workbook_has_a_bold_frozen_head():
    sheet = sheet_of(files.workbook(chart(), SOURCE))

    assert sheet.freeze_panes == "B2"
    assert all(cell.font.b for cell in sheet[1])
    assert sheet.column_dimensions["A"].width >= 12


def test_workbook_says_how_figures_are_made_on_a_second_sheet():
    sheet = sheet_of(files.workbook(chart(), SOURCE), 1)

    said = [cell.value for cell in sheet["A"]]
    assert said[0] == "Month by month"
    assert "As of 28 November 2026" in said[2]
    assert said[3] == "Followers are counted once a day."


@pytest.mark.slow
def test_pdf_has_the_title_the_table_and_the_method():
    text = text_of(files.pdf_of(chart(), SOURCE))

    for words in ("Month by month", "In October, 61,204 people", "October 2026 61,204 13%"):
        assert words in text
    assert "Followers are counted once a day." in text


@pytest.mark.slow
def test_pdf_is_one_that_screen_readers_follow():
    reader = PdfReader(io.BytesIO(files.pdf_of(chart(), SOURCE)))

    root = reader.trailer["/Root"]
    assert root["/MarkInfo"]["/Marked"]
    assert b"pdfuaid:part>1<" in root["/Metadata"].get_data()
    assert root["/Lang"].startswith("en")


@pytest.mark.slow
def test_pdf_of_several_charts_names_each():
    both = [chart(title="First"), chart(title="Second", picture=None)]

    text = text_of(files.print_of(both, "Reach", SOURCE, opening="One sentence."))

    assert text.index("One sentence.") < text.index("First") < text.index("Second")


@pytest.mark.slow
def test_png_is_a_picture_with_something_on_it():
    image = Image.open(io.BytesIO(files.png_of(chart(), SOURCE)))

    assert image.format == "PNG"
    assert image.width > 1200
    assert len(image.convert("RGB").getcolors(1_000_000)) > 20


@pytest.mark.slow
def test_svg_has_real_colours_a_title_and_a_source():
    drawing = files.svg_of(chart(), SOURCE).decode()

    words = "".join(ElementTree.fromstring(drawing).itertext())
    assert "var(--" not in drawing
    assert "Month by month" in words
    assert "As of 28 November 2026" in words


def test_chart_without_a_picture_comes_in_fewer_forms():
    assert files.forms_of(chart(picture=None)) == ["csv", "xlsx", "pdf"]
    assert files.forms_of(chart()) == ["csv", "xlsx", "pdf", "png", "svg"]
